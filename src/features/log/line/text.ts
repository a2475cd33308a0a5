/** What was taken out of a text, and what is left of it. */
export interface Taken<T> {
  readonly found: readonly T[];
  readonly rest: string;
}

/** Takes every match that `read` makes something of out of a text; a match that it makes nothing of stays. */
export function takeAll<T>(text: string, pattern: RegExp, read: (match: RegExpExecArray) => T | undefined): Taken<T> {
  const found: T[] = [];
  let [rest, done] = ["", 0];
  for (const match of text.matchAll(pattern)) {
    const value = read(match);
    if (value === undefined) continue;
    found.push(value);
    rest += `${text.slice(done, match.index)} `;
    done = match.index + match[0].length;
  }
  return { found, rest: squeeze(rest + text.slice(done)) };
}

/** One blank between words, none around them. Patterns rely on it: they look for one blank at most. */
function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

const decimalComma = /(?<![^\s;,])(\d{1,2}),(\d{1,2})(?= ?(?:h|hrs?|hours?|std|stunden?)(?![\p{L}\p{N}]))/giu;

const dateComma =
  /((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?), ?(?=(?:19|20)\d{2}(?![\p{N}:-]))/giu;

/** The parts of a line: between commas, semicolons and line ends. The commas of “1,5 h” and “Sep 14, 2026” part nothing. */
export function partsOf(line: string): readonly string[] {
  return line
    .replaceAll(decimalComma, "$1.$2")
    .replaceAll(dateComma, "$1 ")
    .split(/[,;\n\r]/)
    .map((part) => squeeze(part).replace(/^[-–—•*] /, ""))
    .filter((part) => part !== "");
}

const atEitherEnd = /^(?:[-–—−:.!/|·&+]|and|then|also)(?= |$)|(?<=^| )(?:[-–—−:/|·&+]|and|then|also|from|at|on|for|about|was)$/i;

/** What nobody took, as the person’s own words: without what its neighbours left hanging at either end. */
export function tidy(rest: string): string {
  let words = squeeze(rest);
  for (let before = ""; before !== words;) {
    before = words;
    words = squeeze(words.replace(atEitherEnd, ""));
  }
  return words;
}
