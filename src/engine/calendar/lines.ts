/**
 * A place in a text, moved on by `readLine`. After a call that answered true, the content line is `content` from `from` to `to`, unfolded,
 * and `number` is the physical line on which it begins.
 */
export interface LineCursor {
  text: string;
  /** Where the next physical line begins. */
  at: number;
  /** The number of the next physical line, from 1. */
  line: number;
  /** The next carriage return and line feed, looked up only when passed, so that a file without one of them costs one look. */
  nextCr: number;
  nextLf: number;
  content: string;
  from: number;
  to: number;
  number: number;
}

export function lineCursor(): LineCursor {
  return { text: "", at: 0, line: 1, nextCr: -1, nextLf: -1, content: "", from: 0, to: 0, number: 1 };
}

/** Goes on with the next block of the same file. */
export function continueWith(cursor: LineCursor, text: string): void {
  cursor.text = text;
  cursor.at = 0;
  cursor.nextCr = -1;
  cursor.nextLf = -1;
}

/** Reads the next content line: lines end with CRLF, LF or CR, and a line that begins with a blank goes on with the one before (RFC 5545, 3.1). */
export function readLine(cursor: LineCursor): boolean {
  const { text, at } = cursor;
  if (at >= text.length) return false;
  cursor.number = cursor.line;
  const end = passLine(cursor);
  if (!continues(cursor)) {
    cursor.content = text;
    cursor.from = at;
    cursor.to = end;
    return true;
  }
  const pieces = [text.slice(at, end)];
  while (continues(cursor)) {
    cursor.at++;
    const from = cursor.at;
    pieces.push(text.slice(from, passLine(cursor)));
  }
  cursor.content = pieces.join("");
  cursor.from = 0;
  cursor.to = cursor.content.length;
  return true;
}

/**
 * Whether the line before goes on here. One empty line in between is passed: a file that was sent as text in the wrong way has one after each
 * line ("\r\r\n"), and so before the rest of a folded one.
 */
function continues(cursor: LineCursor): boolean {
  const { text, at } = cursor;
  if (isBlankAt(text, at)) return true;
  const code = text.charCodeAt(at);
  if (code !== 13 && code !== 10) return false;
  const next = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  if (!isBlankAt(text, next)) return false;
  passLine(cursor);
  return true;
}

/** Moves to the next physical line and returns where this one ends. */
function passLine(cursor: LineCursor): number {
  const { text, at } = cursor;
  if (cursor.nextCr < at) cursor.nextCr = indexOrEnd(text, "\r", at);
  if (cursor.nextLf < at) cursor.nextLf = indexOrEnd(text, "\n", at);
  const { nextCr, nextLf } = cursor;
  cursor.line++;
  cursor.at = nextLf === nextCr + 1 ? nextLf + 1 : Math.min(nextCr, nextLf) + 1;
  return Math.min(nextCr, nextLf);
}

function indexOrEnd(text: string, char: string, from: number): number {
  const index = text.indexOf(char, from);
  return index < 0 ? text.length : index;
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
