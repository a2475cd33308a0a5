/** Where a text stops being JSON: the line and the column, both counted from 1, and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const space = /[ \t\r\n]*/y;
const scalar =
  // oxlint-disable-next-line no-control-regex -- JSON forbids them in texts
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/y;
// Deeper than any pack, and far from what the machine can hold.
const deepest = 100;

/** The first place at which a text is no JSON; undefined for JSON. The engine’s own sentence names a place for some faults and not for others. */
export function findJsonFault(text: string): JsonFault | undefined {
  let at = 0;
  try {
    value(0);
    skip();
    if (at < text.length) stop("Something follows after the end. Take it away.");
    return undefined;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const before = text.slice(0, at).split("\n");
    return { line: before.length, column: before.at(-1)!.length + 1, message: error.message };
  }

  function value(depth: number): void {
    skip();
    if (depth > deepest) stop(`More than ${deepest} braces and brackets stand inside each other here.`);
    if (text[at] === "{") return list("}", depth, member);
    if (text[at] === "[") return list("]", depth, value);
    if (!take(scalar)) stop(scalarFault());
  }

  function member(depth: number): void {
    if (text[at] !== '"') stop("The name of a value stands in double quotation marks. Write them.");
    if (!take(scalar)) stop(scalarFault());
    skip();
    if (text[at] !== ":") stop("A colon is missing between a name and its value.");
    at++;
    value(depth);
  }

  function list(end: "}" | "]", depth: number, part: (depth: number) => void): void {
    at++;
    skip();
    if (text[at] === end) return void at++;
    for (;;) {
      part(depth + 1);
      skip();
      if (text[at] === end) return void at++;
      if (text[at] !== ",") stop(at >= text.length ? `The text ends before its “${end}”.` : `A comma or “${end}” is missing here.`);
      at++;
      skip();
      if (text[at] === end) stop(`A comma stands before “${end}”. Take it away.`);
    }
  }

  function scalarFault(): string {
    if (at >= text.length) return "The text ends before its value.";
    if (text[at] === '"')
      return "This text has no end on its line, or a backslash in it that means nothing. Close it with a double quotation mark.";
    if (text[at] === "“" || text[at] === "'") return "A text stands in straight double quotation marks. Write them.";
    return "This is no value. Write a text in double quotation marks, a number, true, false, a list or an object.";
  }

  function skip(): void {
    take(space);
  }

  function take(token: RegExp): boolean {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  }

  function stop(message: string): never {
    throw new Stop(message);
  }
}

/** Ends the walk at the place that it has come to. */
class Stop extends Error {
  override readonly name = "Stop";
}
