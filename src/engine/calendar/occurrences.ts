import { homeOf, type Zone, zoneTable, type ZoneTable } from "../../kernel/time/index.ts";
import type { Calendar, Series } from "./calendar.ts";
import type { CalendarEvent } from "./event.ts";
import { expandSeries, type Expansion, workFor } from "./expand-series.ts";
import type { FileZone } from "./file-zone.ts";
import { isoDay, isoTime } from "./moment.ts";
import { type Problem, problemLog, type ProblemLog } from "./problems.ts";
import { emptyRows, type Rows, rowsAtMost, sortRows } from "./rows.ts";
import { wallAt } from "./wall-clock.ts";

/** One time that an event takes place. Instants are epoch milliseconds. */
export interface Occurrence {
  readonly series: Series;
  /** What holds for this occurrence: the master, or the override that changes it. */
  readonly event: CalendarEvent;
  /** Which occurrence of the series it is: "2026-01-05T08:00:00Z", "2026-01-05" when all-day, "2026-01-05T09:00:00" when floating. Null for a single event. */
  readonly recurrenceId: string | null;
  readonly start: number;
  readonly end: number;
  /** First day, and the day after the last; null when it has times. */
  readonly allDay: { readonly from: string; readonly to: string } | null;
  /** It has no zone of its own, and was read in the viewer's. */
  readonly floating: boolean;
}

/** Occurrences, sorted by start. The columns hold the same in a form for mathematics over many; objects are made only when asked for. */
export interface Occurrences extends Iterable<Occurrence> {
  readonly count: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The occurrence at a place from 0 to `count` - 1. Throws RangeError for any other. */
  readonly at: (index: number) => Occurrence;
  readonly problems: readonly Problem[];
}

/** Between which instants occurrences are wanted (half-open, epoch milliseconds), and in which zone days and floating times are meant. */
export interface View {
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
}

/**
 * The occurrences that overlap a stretch of time; one without length is in it when it starts in it. Cancelled ones are left out. Throws
 * RangeError for a zone that the runtime does not know; what is wrong with a rule or a zone of the file is a problem in the answer.
 */
export function occurrences(source: Calendar | readonly Series[], view: View): Occurrences {
  const list = "series" in source ? source.series : source;
  const viewer = zoneTable(view.zone);
  const log = problemLog();
  const rows = emptyRows();
  const expansion: Expansion = { from: view.from, to: view.to, viewer, rows, log, work: workFor(list.length) };
  const first = firstNumbers(list);
  for (let index = 0; index < list.length && rows.count < rowsAtMost; index++) expandSeries(list[index]!, first[index]!, expansion);
  if (rows.count >= rowsAtMost) {
    log.note("too-many-occurrences", 1, `There are more than ${rowsAtMost.toLocaleString("en")} occurrences. The rest was left out.`);
  }
  noteUnknownZones(list, homeOf(view.zone), log);
  return answer({ list, first, rows: sortRows(rows), viewer }, log.list());
}

/** What rows are about: the series, and the number in the rows of each one's master; its overrides have the numbers that follow. */
interface Table {
  readonly list: readonly Series[];
  readonly first: Int32Array;
  readonly rows: Rows;
  readonly viewer: ZoneTable;
}

function firstNumbers(list: readonly Series[]): Int32Array {
  const first = new Int32Array(list.length);
  let next = 0;
  for (const [index, { overrides }] of list.entries()) {
    first[index] = next;
    next += 1 + overrides.length;
  }
  return first;
}

function answer(table: Table, problems: readonly Problem[]): Occurrences {
  const { count, start, end } = table.rows;
  const at = (index: number): Occurrence => {
    if (!(Number.isInteger(index) && index >= 0 && index < count)) throw new RangeError(`There is no occurrence ${index} of ${count}`);
    return occurrenceIn(table, index);
  };
  return {
    count,
    starts: start,
    ends: end,
    at,
    problems,
    *[Symbol.iterator]() {
      for (let index = 0; index < count; index++) yield at(index);
    },
  };
}

function occurrenceIn({ list, first, rows, viewer }: Table, index: number): Occurrence {
  const number = rows.event[index]!;
  const place = lastAtMost(first, number);
  const series = list[place]!;
  const event = number === first[place] ? series.master! : series.overrides[number - first[place]! - 1]!;
  const start = rows.start[index]!;
  const end = rows.end[index]!;
  const { kind } = event.start;
  return {
    series,
    event,
    recurrenceId: recurrenceIdOf(series, event, start, rows.keys.get(index), viewer),
    start,
    end,
    allDay: kind === "date" ? { from: isoDay(wallAt(viewer, start)), to: isoDay(wallAt(viewer, end)) } : null,
    floating: kind === "floating",
  };
}

/** The place of the last of some ascending numbers that is not above a number. */
function lastAtMost(numbers: Int32Array, number: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** `key` is given where the start does not tell. */
function recurrenceIdOf(
  { master, overrides }: Series,
  event: CalendarEvent,
  start: number,
  key: number | undefined,
  viewer: ZoneTable,
): string | null {
  if (master && overrides.length === 0 && master.rules.length === 0 && master.extraDates.length === 0) return null;
  const { kind } = master?.start ?? event.recurrenceId!;
  if (kind !== "date" && kind !== "floating") return `${isoTime(key ?? start)}Z`;
  const wall = key ?? wallAt(viewer, start);
  return kind === "date" ? isoDay(wall) : isoTime(wall);
}

const words = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

/** Notes each zone of the file that nobody knows, once, with the number of events that it concerns. */
function noteUnknownZones(list: readonly Series[], viewer: string, log: ProblemLog): void {
  const events = new Map<FileZone, number>();
  for (const { master, overrides } of list) {
    for (const event of master ? [master, ...overrides] : overrides) {
      const { zone } = event.start;
      if (zone && !zone.table) events.set(zone, (events.get(zone) ?? 0) + 1);
    }
  }
  for (const [{ tzid, line }, count] of events) {
    const read = `${words[count - 1] ?? count.toLocaleString("en")} ${count === 1 ? "event was" : "events were"}`;
    log.note("unknown-zone", line, `The time zone “${tzid}” is not known. ${read} read in your own, ${viewer}.`, `TZID=${tzid}`);
  }
}
