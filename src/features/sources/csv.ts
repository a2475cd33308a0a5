// Comma-separated values, RFC 4180, as programs write them: with other separators, line ends and encodings than the standard has.

/** A row: the physical line that it begins on, from 1 on, and its cells. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Where its last cell ends in the text, for telling how far the reading is. */
  readonly to: number;
  /** A quotation mark opens in it and never closes. What follows its first line is read anew, as far as it looks like rows. */
  readonly unclosed: boolean;
  /** It lies behind a quotation mark that never closes: it may be a row, or words that belong to the broken one. */
  readonly doubtful: boolean;
  /** No line end follows: it is the last one, and may be cut off. */
  readonly last: boolean;
}

const separators = [",", ";", "\t"];

/** The separator of a text: the one that its first line has most of, outside quotation marks. */
function separatorOf(text: string): string {
  const end = /[\r\n]/.exec(text)?.index ?? text.length;
  const head = text.slice(0, end).replaceAll(/"[^"]*"/g, "");
  const counts = separators.map((separator) => head.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))]!;
}

/** The rows of a text, in their order, the head among them; lines without anything in them are none. */
export function* csvRows(text: string): Generator<CsvRow> {
  // What Excel writes on a line of its own before the head.
  const said = /^sep=([,;\t])\r?\n/i.exec(text);
  const separator = said ? said[1]! : separatorOf(text);
  let [at, line, doubtful] = said ? [said[0].length, 2, false] : [0, 1, false];
  while (at < text.length) {
    const row = rowAt(text, at, separator);
    const unclosed = row.to < 0;
    const to = unclosed ? lineEnd(text, at) : row.to;
    const next = afterBreak(text, to);
    const empty = row.cells.length === 1 && row.cells[0]!.trim() === "";
    if (!empty || unclosed) yield { line, cells: row.cells, to, unclosed, doubtful, last: to === text.length };
    line += breaksIn(text, at, next);
    at = next;
    doubtful ||= unclosed;
  }
}

/** The cells from a place on, and where the last one ends; -1 when a quotation mark does not close. */
function rowAt(text: string, from: number, separator: string): { readonly cells: readonly string[]; readonly to: number } {
  const cells: string[] = [];
  for (let at = from; ; at++) {
    const cell = text[at] === '"' ? quotedAt(text, at) : { value: "", to: at };
    if (cell.to < 0) return { cells: [...cells, cell.value], to: -1 };
    const end = plainEnd(text, cell.to, separator);
    cells.push(cell.value + text.slice(cell.to, end));
    if (text[end] !== separator) return { cells, to: end };
    at = end;
  }
}

/** What stands in quotation marks; two of them stand for one. */
function quotedAt(text: string, from: number): { readonly value: string; readonly to: number } {
  let value = "";
  for (let at = from + 1; ;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { value: value + text.slice(at), to: -1 };
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return { value, to: close + 1 };
    value += '"';
    at = close + 2;
  }
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

function afterBreak(text: string, at: number): number {
  return text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : Math.min(at + 1, text.length);
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) breaks++;
  return breaks;
}
