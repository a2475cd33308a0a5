// JSON from outside. A few bytes can stand for very much work: a million brackets nest a million deep, or make a million lists.

const deepest = 100;
const mostParts = 3_000_000;

/** Parses JSON that somebody sent. What is too deep, too many or no JSON comes back as a sentence that says where. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  const problem = tooMuch(text);
  if (problem) return { problem };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: explained(error, text) };
  }
}

/** Looks at the brackets alone, without building anything. */
function tooMuch(text: string): string | undefined {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x22) at = endOfString(text, at);
    else if (char === 0x5b || char === 0x7b) {
      if (++depth > deepest)
        return `This is nested more than ${deepest} levels deep at ${placeOf(text, at)}. Nothing that Enough writes is.`;
      if (++parts > mostParts) return "This has more than three million parts. Nothing that Enough writes has so many.";
    } else if (char === 0x5d || char === 0x7d) depth--;
  }
  return undefined;
}

/** Where the string that begins at `start` ends; the end of the text when it does not. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

function explained(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : "";
  const at = /at position (\d+)/.exec(message)?.[1];
  if (/^Unexpected end|^Unterminated string/.test(message) || Number(at) >= text.trimEnd().length)
    return `This breaks off at ${placeOf(text, text.length)}: its end is missing. Copy the file again, or make it anew.`;
  return at === undefined ? "This is not JSON." : `This is not JSON: it cannot be read from ${placeOf(text, Number(at))} on.`;
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at);
  return `line ${before.split("\n").length}, column ${at - before.lastIndexOf("\n")}`;
}
