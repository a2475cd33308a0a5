import type { PackProblem } from "./problem.ts";
import { type PlacedText, textsOf } from "./texts.ts";
import { neverSaid, neverSaidOfCare, readingEase } from "./writing.ts";

interface Rule {
  readonly finds: RegExp;
  readonly says: (found: string) => string;
}

// A text is shown as it stands, letter by letter: what looks like a page’s own language would be read out as such, and an address leads
// people out of the house.
const plainRules: readonly Rule[] = [
  {
    finds: /<\/?[a-z!?][^>]{0,30}>?|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i,
    says: (found) => `“${found}” is markup. Write plain text alone: nothing of it would be read as a page’s language.`,
  },
  {
    finds: /\b(?:javascript|vbscript|data)\s*:\s*\S|\{\{|\$\{|<%/i,
    says: (found) => `“${found}” looks like script. Write plain text alone.`,
  },
  {
    finds: /\b[a-z][a-z0-9+.-]*:\/\/\S*|\bmailto:\S*|\bwww\.\S+|\S+@\S+\.\S+|\b[a-z0-9-]{2,}\.(?:[a-z]{2,3}\.)?[a-z]{2,6}\b(?:\/\S*)?/i,
    says: (found) =>
      `“${found}” is an address, or reads like one. Leave it out: what is needed stands in the text. After a full stop, put a space.`,
  },
  {
    finds: /\*\*|__|`|\]\(|^\s*#{1,6} /,
    says: (found) => `“${found.trim()}” is a sign of markup. Write plain text alone.`,
  },
  {
    // oxlint-disable-next-line no-control-regex -- to find them is what it is for
    finds: /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,
    says: (found) =>
      found === "\n" || found === "\r" || found === "\t"
        ? "A line break or a tab stands in it. Make it one line; a list takes several."
        : `A character that nobody sees stands in it (U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}). Take it out.`,
  },
  { finds: /^\s|\s$/, says: () => "It begins or ends with a space. Take it away." },
];

/** What in the texts is no plain text, or holds a word that Enough never says. */
export function textProblems(pack: { readonly language: string }): readonly PackProblem[] {
  const english = isEnglish(pack);
  return textsOf(pack).flatMap((placed) => [...notPlain(placed), ...(english ? neverSaidIn(placed) : [])]);
}

function notPlain({ path, text }: PlacedText): readonly PackProblem[] {
  return plainRules.flatMap(({ finds, says }) => {
    const found = finds.exec(text)?.[0];
    return found === undefined ? [] : [{ path, message: says(found) }];
  });
}

function neverSaidIn({ path, kind, text }: PlacedText): readonly PackProblem[] {
  if (kind === "name" || kind === "found") return [];
  // What stands in quotation marks is said by somebody else: a strict inner voice, say.
  const own = text.replaceAll(/“[^”]*”|"[^"]*"/g, "“”");
  const found = (kind === "care" ? neverSaidOfCare : neverSaid).exec(own)?.[0];
  return found === undefined
    ? []
    : [
        {
          path,
          message: `It says “${found}”, a word that Enough does not say to anybody. Say it another way; in quotation marks, as somebody’s voice, it may stand.`,
        },
      ];
}

const [easyTogether, easyAlone] = [70, 45];
/** The ease of a short text says little: one long word is a large part of it. */
const fewestWords = 25;

/** Where a text is hard to read: a long one by itself, and each card, worksheet, session and step of a challenge as a whole. In English alone. */
export function easeProblems(
  pack: { readonly language: string },
  items: readonly { readonly path: string; readonly item: object }[],
): readonly PackProblem[] {
  if (!isEnglish(pack)) return [];
  return items.flatMap(({ path, item }) => {
    const texts = textsOf(item).filter(({ kind }) => kind === "said" || kind === "care");
    const hard = texts
      .filter(({ text }) => wordsIn(text) >= fewestWords && readingEase(text) < easyAlone)
      .map((placed) => ({
        path: `${path}.${placed.path}`,
        message: `This is hard to read (reading ease ${Math.round(readingEase(placed.text))}; at least ${easyAlone} is asked for). Use shorter sentences and shorter words.`,
      }));
    const whole = readingEase(texts.map(({ text }) => (/[.?!:…]$/.test(text) ? text : `${text}.`)).join(" "));
    if (whole >= easyTogether) return hard;
    return [
      ...hard,
      {
        path,
        message: `All in all this is hard to read (reading ease ${Math.round(whole)}; ${easyTogether} and more is read at about the age of twelve). Use shorter sentences and shorter words.`,
      },
    ];
  });
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}

function isEnglish({ language }: { readonly language: string }): boolean {
  return language === "en" || language.startsWith("en-");
}
