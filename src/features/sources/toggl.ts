import { hour, minute, type Range, toEpoch, toLocal, type Zone, type ZoneTable, zoneTable } from "../../kernel/time/index.ts";
import type { Clue, Sorter } from "../areas/index.ts";
import { keyPool, type SortedActivity, trackedReading } from "./activity-columns.ts";
import { complaintsAbout } from "./complaints.ts";
import { readTable, type TableRow } from "./csv-table.ts";
import type { ActivityKey, FileReading, Progress } from "./reading.ts";
import { readClock, readDay, readLength } from "./written-time.ts";

// Toggl Track's detailed report: a row an entry, the times by the wall clock of whoever exported it. Columns come in any order, and
// some may be missing. The descriptions are the person's own words about their time, and are kept.

/** Whether these columns are those of a detailed report. */
export function isToggl(columns: readonly string[]): boolean {
  return columns.includes("start date") && columns.includes("start time");
}

/** Whether these columns are those of a report that has sums and no times of the day. */
export function isTogglSummary(columns: readonly string[]): boolean {
  const files = columns.some((column) => ["project", "client", "description", "member", "user"].includes(column));
  return files && columns.includes("duration") && !isToggl(columns);
}

/** Reads a detailed report, yielding how far it is; its wall-clock times are taken to be of `zone`. */
export function* readToggl(
  bytes: Uint8Array,
  file: string,
  sorter: Sorter,
  zone: Zone,
): Generator<Progress, Omit<FileReading, "digest" | "bytes">> {
  const problems = complaintsAbout(file);
  const stretches: SortedActivity[] = [];
  const people = new Set<string>();
  const table = zoneTable(zone);
  const pool = keyPool();
  yield* readTable(bytes, problems.note, (row) => {
    const range = readEntry(row, table);
    if (typeof range === "string") {
      problems.note(row.line, range);
      return;
    }
    const person = row.cell("email", "user").toLowerCase();
    if (person !== "") people.add(person);
    const [start, end] = [Math.round(range.from / 1000), Math.round(range.to / 1000)];
    if (end > start) stretches.push({ start, end, key: pool(keyOf(row, sorter)) });
  });
  if (people.size > 1) {
    const message = `This report holds the time of ${people.size} people, and a notebook is about one. Filter the report by your own name in Toggl, and export it once more.`;
    return trackedReading("toggl", file, [], [{ file, line: 0, message }], zone);
  }
  const inOrder = stretches.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return trackedReading("toggl", file, [{ name: "Toggl", stretches: inOrder }], problems.list(), zone);
}

const longest = 24 * hour;
const left = "It was left out.";

/** When an entry was, or what is wrong with it. */
function readEntry({ cell }: TableRow, table: ZoneTable): Range | string {
  const startDay = cell("start date");
  const [day, clock] = [readDay(startDay), readClock(cell("start time"))];
  if (day === undefined)
    return `“${startDay}” is not a day such as 2026-09-14. ${left} The form of dates can be set under “Profile” in Toggl.`;
  if (clock === undefined) return `“${cell("start time")}” is not a time such as 22:05:00. ${left}`;
  const [written, endTime] = [cell("duration"), cell("end time", "stop time")];
  const length = written === "" ? undefined : readLength(written);
  if (written !== "" && length === undefined) return `“${written}” is not a length such as 02:07:30. ${left}`;
  const [endDay, endClock] = [readDay(cell("end date", "stop date") || startDay), readClock(endTime)];
  if (endTime !== "" && (endDay === undefined || endClock === undefined))
    return `“${cell("end date", "stop date")} ${endTime}” is not an end such as 2026-09-14 22:05:00. ${left}`;
  if (endTime === "" && length === undefined) return `It has no end and no length, as an entry that is still running. ${left}`;
  const start = day + clock;
  // Without a day of its own an end is the next one after the start.
  const nights = cell("end date", "stop date") === "" && endTime !== "" && endClock! < clock ? 24 * hour : 0;
  const range = endTime === "" ? lasting(start, length!, table) : between(start, endDay! + endClock! + nights, length, table);
  if (range.to < range.from) return `It ends before it starts. ${left}`;
  if (range.to - range.from > longest)
    return `It lasts ${Math.round((range.to - range.from) / hour)} hours, as a timer does that was left running. ${left}`;
  return range;
}

function lasting(start: number, length: number, table: ZoneTable): Range {
  const from = toEpoch(table, start);
  return { from, to: from + length };
}

/** The stretch between two wall-clock times. Where the clocks change, one reading of them may be an hour off: the length says which. */
function between(start: number, end: number, length: number | undefined, table: ZoneTable): Range {
  const [from, to] = [toEpoch(table, start), toEpoch(table, end)];
  if (length === undefined || Math.abs(to - from - length) < minute) return { from, to };
  if (Math.abs(toLocal(table, from + length) - end) < minute) return { from, to: from + length };
  if (Math.abs(toLocal(table, to - length) - start) < minute) return { from: to - length, to };
  // Both in the hour that comes twice, the second time.
  const later = Math.abs(toLocal(table, from + hour) - start) < minute && Math.abs(toLocal(table, from + hour + length) - end) < minute;
  return later ? { from: from + hour, to: from + hour + length } : { from, to };
}

function keyOf({ cell }: TableRow, sorter: Sorter): ActivityKey {
  const title = cell("description");
  const tags = cell("tags").split(",");
  const labels = [cell("project"), cell("client"), ...tags].map((label) => label.trim()).filter(Boolean);
  const clue: Clue = { ...(title === "" ? {} : { title }), ...(labels.length === 0 ? {} : { labels }) };
  const { area, because } = sorter.place(clue);
  return { ...("title" in clue ? { title } : {}), ...("labels" in clue ? { labels } : {}), area, because };
}
