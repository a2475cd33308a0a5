import { csvRows, type CsvRow } from "./csv.ts";
import { decodeText } from "./encoding.ts";
import type { Complaints } from "./complaints.ts";
import type { Progress } from "./reading.ts";

/** A row of a table: its line, and a way to ask for a cell by its column's name in small letters; "" when there is none. */
export interface TableRow {
  readonly line: number;
  readonly cell: (...names: readonly string[]) => string;
}

const looked = 64 * 1024;
const rowsPerStep = 1000;

/** The names of a file's columns, in small letters, of which the first few may say what kind it is. */
export function columnsOf(bytes: Uint8Array): readonly string[] {
  const head = csvRows(decodeText(bytes.subarray(0, looked))).next();
  return head.done ? [] : namesOf(head.value);
}

/** Calls `each` with the rows below the head, yielding how far it is; says which rows are not whole, and leaves those out. */
export function* readTable(bytes: Uint8Array, complain: Complaints["note"], each: (row: TableRow) => void): Generator<Progress, void> {
  const text = decodeText(bytes);
  const rows = csvRows(text);
  const head = rows.next();
  if (head.done) return;
  const names = namesOf(head.value);
  const places = new Map(names.map((name, place) => [name, place]));
  if (head.value.last) complain(1, "The file ends in its first line, as if it was cut off. Export it once more to have the rest.");
  let count = 0;
  for (const { line, cells, to, unclosed, doubtful, last } of rows) {
    if (++count % rowsPerStep === 0) yield { share: to / text.length, doing: `${count.toLocaleString("en")} rows` };
    const fits = doubtful ? cells.length === names.length : widthFits(cells, names.length);
    if (unclosed)
      complain(line, "A quotation mark opens in this row and does not close, as where a file was cut off. The row was left out.");
    else if (last && cells.length < names.length) {
      if (!doubtful) complain(line, "The file ends in the middle of this row, as if it was cut off. Export it once more to have the rest.");
    } else if (fits) each({ line, cell: (...wanted) => cellOf(cells, places, wanted) });
    else if (!doubtful)
      complain(
        line,
        `This row has ${cells.length === 1 ? "one cell" : `${cells.length} cells`}, and the head has ${names.length}. A separator or a line break outside quotation marks may do that. It was left out.`,
      );
  }
  if (count === 0 && !head.value.last)
    complain(1, "Below its first line this file holds nothing. If there was more, it was cut off: export it once more.");
}

// Spreadsheets add empty cells at the end of rows, and leave such away.
function widthFits(cells: readonly string[], width: number): boolean {
  return cells.length > 1 && cells.slice(width).every((cell) => cell.trim() === "");
}

function cellOf(cells: readonly string[], places: ReadonlyMap<string, number>, wanted: readonly string[]): string {
  const name = wanted.find((one) => places.has(one));
  return (name === undefined ? "" : (cells[places.get(name)!] ?? "")).trim();
}

function namesOf({ cells }: CsvRow): readonly string[] {
  return cells.map((cell) => cell.trim().toLowerCase().replaceAll(/\s+/g, " "));
}
