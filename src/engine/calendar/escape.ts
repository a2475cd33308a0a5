// Two layers of escaping: TEXT values (RFC 5545, 3.3.11) and parameter values (RFC 6868).

/** What a TEXT value says. Backslashes that begin no escape are kept, because many programs forget to double them. */
function unescapeText(value: string): string {
  if (!value.includes("\\")) return value;
  return value.replaceAll(/\\([nN\\;,:"])/g, (_, escaped: string) => (escaped === "n" || escaped === "N" ? "\n" : escaped));
}

/** What a TEXT value says, for showing: without control characters other than line breaks and tabs, which could upset a terminal. */
export function plainText(value: string): string {
  const text = unescapeText(value);
  return hasControls(text) ? text.replaceAll(controls, (control) => (control === "\n" ? control : "")) : text;
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code === 127) return true;
  }
  return false;
}

/** Writes a text so that it can stand as one TEXT value, whatever it holds: no line break, comma or semicolon can leave it. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(controls, "");
}

const textsAtMost = 1000;

/** The values of a list of TEXT, the first thousand, cut at the commas that are not escaped. */
export function splitTexts(value: string): readonly string[] {
  if (!value.includes(",")) return [plainText(value)];
  const texts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length && texts.length < textsAtMost; at++) {
    const char = value[at];
    if (char === "\\") at++;
    else if (char === ",") {
      texts.push(plainText(value.slice(from, at)));
      from = at + 1;
    }
  }
  texts.push(plainText(value.slice(from)));
  return texts;
}

/** RFC 6868: ^n is a line break, ^' a double quote, ^^ a caret; any other caret stands for itself. */
export function unescapeParameter(value: string): string {
  if (!value.includes("^")) return value;
  return value.replaceAll(/\^([n'^])/g, (_, escaped: string) => (escaped === "n" ? "\n" : escaped === "'" ? '"' : "^"));
}

/** Writes a parameter value, in quotes where RFC 5545, 3.2 asks for them. */
export function escapeParameter(value: string): string {
  const escaped = value
    .replaceAll("^", "^^")
    .replaceAll('"', "^'")
    .replaceAll(/\r\n|\r|\n/g, "^n")
    .replaceAll(controls, "");
  return /[:;,]|^\s|\s$/.test(escaped) ? `"${escaped}"` : escaped;
}

// Control characters other than the tab have no place in a value (RFC 5545, 3.1); a line break among them could begin a line of its own.
// eslint-disable-next-line no-control-regex
export const controls = /[\u0000-\u0008\u000A-\u001F\u007F]/g;

/**
 * The same text in memory of its own. A piece cut from a file's text keeps the whole block of the file alive, and a calendar outlives its file.
 */
export function ownCopy(text: string): string {
  return text === "" ? text : ` ${text}`.slice(1);
}
