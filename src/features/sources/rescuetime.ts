import { hour, minute, toEpoch, type Zone, type ZoneTable, zoneTable } from "../../kernel/time/index.ts";
import type { Sorter } from "../areas/index.ts";
import { keyPool, type SortedActivity, trackedReading } from "./activity-columns.ts";
import { complaintsAbout } from "./complaints.ts";
import { readTable, type TableRow } from "./csv-table.ts";
import type { ActivityKey, FileReading, Progress } from "./reading.ts";
import { readClock, readDay } from "./written-time.ts";

// RescueTime's export: for each hour, or each five minutes, how many seconds an app or a site had. When within that bucket is not known.

/** Whether these columns are those of a report with dates. */
export function isRescueTime(columns: readonly string[]): boolean {
  return columns.includes("date") && columns.includes("time spent (seconds)");
}

/** Whether these columns are those of a report by rank, which has no dates. */
export function isRescueTimeRank(columns: readonly string[]): boolean {
  return columns.includes("time spent (seconds)") && columns.includes("rank") && !columns.includes("date");
}

/** A row that is whole: the wall-clock milliseconds of its bucket, and what had how many seconds of it. */
interface Spent {
  readonly line: number;
  readonly bucket: number;
  readonly seconds: number;
  readonly key: ActivityKey;
}

const bucketsPerStep = 2000;

/** Reads an export, yielding how far it is; its wall-clock times are taken to be of `zone`. Names of documents go no further than the sorter. */
export function* readRescueTime(
  bytes: Uint8Array,
  file: string,
  sorter: Sorter,
  zone: Zone,
): Generator<Progress, Omit<FileReading, "digest" | "bytes">> {
  const problems = complaintsAbout(file);
  const spent: Spent[] = [];
  const pool = keyPool();
  yield* readTable(bytes, problems.note, (row) => {
    const when = readBucket(row);
    if (typeof when === "string") problems.note(row.line, when);
    else if (when.seconds > 0) spent.push({ line: row.line, ...when, key: pool(keyOf(row, sorter)) });
  });
  const buckets = Map.groupBy(spent, ({ bucket }) => bucket);
  if (isByDay(buckets)) {
    const message = "This report is by the day, so it does not say in which hours. Export the one by hours or by five minutes.";
    return trackedReading("rescuetime", file, [], [{ file, line: 0, message }], zone);
  }
  const length = [...buckets.keys()].some((bucket) => bucket % hour !== 0) ? 5 * minute : hour;
  const table = zoneTable(zone);
  const stretches: SortedActivity[] = [];
  const inOrder = [...buckets].toSorted(([a], [b]) => a - b);
  for (const [index, [bucket, rows]] of inOrder.entries()) {
    stretches.push(...pack(rows, bucket, length, table, problems.note));
    if (index % bucketsPerStep === 0) yield { share: 1, doing: `${index.toLocaleString("en")} hours` };
  }
  return trackedReading("rescuetime", file, [{ name: "RescueTime", stretches }], problems.list(), zone);
}

/** The bucket and the seconds of a row, or what is wrong with it. */
function readBucket({ cell }: TableRow): { readonly bucket: number; readonly seconds: number } | string {
  const date = cell("date");
  const [written = "", clock = ""] = date.split(/[T\s]/);
  const [day, time] = [readDay(written), readClock(clock || "00:00")];
  if (day === undefined || time === undefined) return `“${date}” is not a time such as 2026-09-14T21:00:00. It was left out.`;
  const said = cell("time spent (seconds)");
  if (!/^\d+(\.\d+)?$/.test(said)) return `“${said}” is not a number of seconds. It was left out.`;
  return { bucket: Math.floor((day + time) / (5 * minute)) * 5 * minute, seconds: Math.round(Number(said)) };
}

/** Whether all begins at midnight, and more than fits into an hour. */
function isByDay(buckets: ReadonlyMap<number, readonly Spent[]>): boolean {
  return (
    [...buckets.keys()].every((bucket) => bucket % (24 * hour) === 0) &&
    [...buckets.values()].some((rows) => rows.reduce((sum, { seconds }) => sum + seconds, 0) > hour / 1000)
  );
}

/** What a bucket holds, one after the other from its beginning, and never past its end. */
function pack(
  rows: readonly Spent[],
  bucket: number,
  length: number,
  table: ZoneTable,
  complain: (line: number, message: string) => void,
): readonly SortedActivity[] {
  const start = toEpoch(table, bucket) / 1000;
  // The hour that comes twice lasts two; one that the clocks skip is read as the one after it.
  const end = Math.max(toEpoch(table, bucket + length) / 1000, start + length / 1000);
  let at = start;
  let over: Spent | undefined;
  const stretches: SortedActivity[] = [];
  for (const row of rows) {
    const to = Math.min(at + row.seconds, end);
    if (at + row.seconds > end) over ??= row;
    if (to > at) stretches.push({ start: at, end: to, key: row.key });
    at = to;
  }
  if (over)
    complain(
      over.line,
      `These ${length / minute} minutes hold more time than they have, as two devices at once would. The rest was left out.`,
    );
  return stretches;
}

function keyOf({ cell }: TableRow, sorter: Sorter): ActivityKey {
  const activity = cell("activity");
  const category = cell("category");
  const site = isSite(activity) ? activity.toLowerCase().replace(/^www\./, "") : undefined;
  const labels = category === "" ? undefined : [category];
  const app = site === undefined && activity !== "" ? activity : undefined;
  const { area, because } = sorter.place({ app, site, labels, title: cell("document") });
  return {
    ...(app === undefined ? {} : { app }),
    ...(site === undefined ? {} : { site }),
    ...(labels === undefined ? {} : { labels }),
    area,
    because,
  };
}

const programs = /\.(exe|app|dmg|bat|msi|js|py)$/i;

/** Whether an activity is the name of a site; apps are named as their makers do, or as their file. */
function isSite(activity: string): boolean {
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(activity) && !programs.test(activity);
}
