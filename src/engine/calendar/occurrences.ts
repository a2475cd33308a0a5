import { toLocal, zoneTable, type ZoneTable } from "../../kernel/time/index.ts";
import type { Calendar, Series } from "./calendar.ts";
import type { CalendarEvent } from "./event.ts";
import { expandSeries, type Expansion, repeats } from "./expand-series.ts";
import type { FileZone } from "./file-zone.ts";
import { isoDay, isoTime } from "./moment.ts";
import { type Problem, problemLog, type ProblemLog } from "./problems.ts";
import { emptyRows, type Rows, sortRows } from "./rows.ts";

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
  /** An IANA zone. */
  readonly zone: string;
}

// Work for a hundred series that are each as expensive as one may be, and rows for half a gigabyte: no real calendar comes near.
const workForAll = 500_000_000;
const rowsAtMost = 5_000_000;

/**
 * The occurrences that overlap a stretch of time; one without length is in it when it starts in it. Cancelled ones are left out. Throws
 * RangeError for a zone that the runtime does not know; what is wrong with a rule or a zone of the file is a problem in the answer.
 */
export function occurrences(source: Calendar | readonly Series[], view: View): Occurrences {
  const list = "series" in source ? source.series : source;
  const viewer = zoneTable(view.zone);
  const log = problemLog();
  const rows = emptyRows();
  const expansion: Expansion = { from: view.from, to: view.to, viewer, rows, log, work: workForAll };
  for (let index = 0; index < list.length && rows.count < rowsAtMost; index++) expandSeries(list[index]!, index, expansion);
  if (rows.count >= rowsAtMost) {
    log.note("too-many-occurrences", 0, `There are more than ${rowsAtMost.toLocaleString("en")} occurrences. The rest was left out.`);
  }
  noteUnknownZones(list, view.zone, log);
  return answer(list, sortRows(rows), viewer, log.list());
}

function answer(list: readonly Series[], rows: Rows, viewer: ZoneTable, problems: readonly Problem[]): Occurrences {
  const at = (index: number): Occurrence => {
    if (!(Number.isInteger(index) && index >= 0 && index < rows.count)) throw new RangeError(`There is no occurrence ${index} of ${rows.count}`);
    return occurrenceIn(rows, index, list, viewer);
  };
  return {
    count: rows.count,
    starts: rows.start,
    ends: rows.end,
    at,
    problems,
    *[Symbol.iterator]() {
      for (let index = 0; index < rows.count; index++) yield at(index);
    },
  };
}

function occurrenceIn(rows: Rows, index: number, list: readonly Series[], viewer: ZoneTable): Occurrence {
  const series = list[rows.series[index]!]!;
  const place = rows.event[index]!;
  const event = place === 0 ? series.master! : series.overrides[place - 1]!;
  const start = rows.start[index]!;
  const end = rows.end[index]!;
  const { kind } = event.start;
  return {
    series,
    event,
    recurrenceId: recurrenceIdOf(series, event, rows.key[index]!),
    start,
    end,
    allDay: kind === "date" ? { from: isoDay(toLocal(viewer, start)), to: isoDay(toLocal(viewer, end)) } : null,
    floating: kind === "floating",
  };
}

function recurrenceIdOf({ master, overrides }: Series, event: CalendarEvent, key: number): string | null {
  if (master && overrides.length === 0 && !repeats(master)) return null;
  const { kind } = master?.start ?? event.recurrenceId!;
  if (kind === "date") return isoDay(key);
  return kind === "floating" ? isoTime(key) : `${isoTime(key)}Z`;
}

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
    const read = count === 1 ? "One event was" : `${count.toLocaleString("en")} events were`;
    log.note("unknown-zone", line, `The time zone “${tzid}” is not known. ${read} read in your own, ${viewer}.`, `TZID=${tzid}`);
  }
}
