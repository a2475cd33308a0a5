import { csvRows, decodeText } from "../features/sources/index.ts";
import type { DaySeries } from "../engine/stats/index.ts";
import { type Day, dayNumber, isDay, weekday } from "../kernel/time/index.ts";
import { InputError } from "./command.ts";

/** What a table says of each day, over all days from its first to its last: NaN where a cell is empty or a day has no row. */
export interface DayTable {
  readonly from: Day;
  readonly to: Day;
  /** Monday is 0. */
  readonly firstWeekday: number;
  readonly series: readonly DaySeries[];
}

const longestDays = 36_525;
const largestNumber = 1e15;

/**
 * Reads a table with a row a day: a column “date”, and of the other columns those that `asked` names, or all. Separators may be commas, semicolons
 * or tabs, and decimals may have a comma. What does not fit ends in an InputError that says on which line and how to mend it.
 */
export function readDayTable(bytes: Uint8Array, file: string, asked?: readonly string[]): DayTable {
  const rows = [...csvRows(decodeText(bytes))];
  const [head, ...body] = rows;
  if (!head) throw new InputError(`${file} is empty. The first line names the columns, such as date,mood,sleep.`);
  const names = namesIn(head.cells, file);
  const columns = asked === undefined ? names.filter((name) => name !== "date") : asked.map((name) => columnCalled(name, names, file));
  if (body.length === 0) throw new InputError(`${file} names its columns and holds no day below them.`);
  for (const row of body) checkRow(row, names.length, file);
  const dated = datesOf(body, names.indexOf("date"), file);
  const numbers = [...dated.keys()];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (last - first >= longestDays) throw new InputError(tooLong(dated.get(first)!, dated.get(last)!, file));
  const points: Point[] = [];
  const mend = `Leave the cell empty when nothing is known${asked ? "" : ", or name the columns that hold numbers with --factors"}.`;
  const series = columns.map((name) => {
    const place = { first, days: last - first + 1, where: `column “${shown(name)}”`, file, points, mend };
    return { name, values: columnOf(dated, names.indexOf(name), place) };
  });
  checkPoints(points, file);
  const [from, to] = [dated.get(first)!.day, dated.get(last)!.day];
  return { from, to, firstWeekday: weekday(from), series };
}

type Row = ReturnType<typeof csvRows> extends Generator<infer Each> ? Each : never;
type Dated = ReadonlyMap<number, Row & { readonly day: Day }>;

function namesIn(cells: readonly string[], file: string): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  while (names.at(-1) === "") names.pop();
  const date = names.findIndex((name) => name.toLowerCase() === "date");
  if (date < 0)
    throw new InputError(
      names.length === 1
        ? `${file}:1: There is one column, “${shown(names[0]!)}”. Separate the columns by commas, semicolons or tabs, and call that of the days “date”.`
        : `${file}:1: No column is called “date”. Call that of the days so; there are ${listed(names)}.`,
    );
  names[date] = "date";
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new InputError(`${file}:1: Two columns are called “${twice}”. Give each a name of its own.`);
  const nameless = names.indexOf("");
  if (nameless >= 0) throw new InputError(`${file}:1: Column ${nameless + 1} has no name. Give it one, or take it out.`);
  return names;
}

function columnCalled(name: string, names: readonly string[], file: string): string {
  const found = names.find((one) => one === name) ?? names.find((one) => one.toLowerCase() === name.toLowerCase());
  if (found !== undefined && found !== "date") return found;
  const others = names.filter((one) => one !== "date");
  throw new InputError(
    `${file} has no column “${name}”. ${others.length === 0 ? "Besides “date” it has none." : `It has ${listed(others)}.`}`,
  );
}

function checkRow({ line, cells, unclosed }: Row, width: number, file: string): void {
  if (unclosed) throw new InputError(`${file}:${line}: A quotation mark opens here and does not close. Close it, or take it out.`);
  if (cells.length === width || cells.slice(width).every((cell) => cell.trim() === "")) return;
  throw new InputError(
    `${file}:${line}: This line has ${cells.length} cells and the first line names ${width}. A decimal comma may do that: write 3.5, or separate the columns by semicolons.`,
  );
}

function datesOf(rows: readonly Row[], at: number, file: string): Dated {
  const dated = new Map<number, Row & { readonly day: Day }>();
  for (const row of rows) {
    const day = (row.cells[at] ?? "").trim();
    if (day === "") throw new InputError(`${file}:${row.line}: The date is missing. Write the day, like 2026-01-31, or take the line out.`);
    if (!isDay(day)) throw new InputError(`${file}:${row.line}: “${shown(day)}” is not a day. Write it like 2026-01-31.`);
    const before = dated.get(dayNumber(day));
    if (before)
      throw new InputError(`${file}:${row.line}: ${day} stands on line ${before.line} already. Keep one line a day, such as their mean.`);
    dated.set(dayNumber(day), { ...row, day });
  }
  return dated;
}

function tooLong(first: Dated extends ReadonlyMap<number, infer Each> ? Each : never, last: typeof first, file: string): string {
  return `${file}: From ${first.day} (line ${first.line}) to ${last.day} (line ${last.line}) it is more than a hundred years. One of the two is mistyped.`;
}

interface Place {
  readonly first: number;
  readonly days: number;
  readonly where: string;
  readonly file: string;
  /** Numbers with a comma or a point are noted here. */
  readonly points: Point[];
  readonly mend: string;
}

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const withComma = /^[+-]?\d*,\d+$/;
const thousands = /^[+-]?[1-9]\d{0,2},\d{3}$/;

function columnOf(dated: Dated, at: number, { first, days, where, file, points, mend }: Place): Float64Array {
  const values = new Float64Array(days).fill(Number.NaN);
  for (const [number, { line, cells }] of dated) {
    const text = (cells[at] ?? "").trim();
    if (text === "") continue;
    if (!plain.test(text) && !withComma.test(text))
      throw new InputError(`${file}:${line}: “${shown(text)}” in ${where} is not a number. ${mend}`);
    if (/[.,]/.test(text)) points.push({ line, text, where });
    const value = Number(text.replace(",", "."));
    if (Math.abs(value) > largestNumber) throw new InputError(`${file}:${line}: ${text} in ${where} is too large. Use a larger unit.`);
    values[number - first] = value;
  }
  return values;
}

interface Point {
  readonly line: number;
  readonly text: string;
  readonly where: string;
}

/**
 * “1,234” is one and a bit or more than a thousand; one “3,5” or “0,250” anywhere says that commas are for decimals. Where they are, a point parts
 * thousands: “1.234” is then of two meanings, and “3.5” is not.
 */
function checkPoints(points: readonly Point[], file: string): void {
  const commas = points.filter(({ text }) => text.includes(","));
  const areDecimals = commas.some(({ text }) => !thousands.test(text));
  const unclear = areDecimals ? points.find(({ text }) => thousands.test(text.replace(".", ",")) && text.includes(".")) : commas[0];
  if (!unclear) return;
  const { line, text, where } = unclear;
  const ways = `Write ${text.replace(/[.,]/, "")} or ${areDecimals ? text.replace(".", ",") : text.replace(",", ".")}.`;
  throw new InputError(`${file}:${line}: ${text} in ${where} can be read in two ways. ${ways}`);
}

const mostShown = 40;

/** What stands in a cell, as a sentence can hold it: on one line, without what a terminal would obey, and cut where it is long. */
function shown(text: string): string {
  const line = text.replaceAll(/[\p{C}\s]+/gu, " ").trim();
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `“${shown(name)}”`).join(", ");
}
