import { isZone, offsetAt, toEpoch, type ZoneTable, zoneTable } from "../../kernel/time/index.ts";
import { dayMs, dayOfDate } from "./civil.ts";

/** Turns wall-clock times of one zone into instants, both in milliseconds. */
export type Clock = (wall: number) => number;

// The years that the kernel's tables know, less a day for times that are on one side here and on the other in UTC.
const tableFrom = dayOfDate(1900, 1, 1) * dayMs + dayMs;
const tableTo = dayOfDate(2100, 1, 1) * dayMs - dayMs;

const clocks = new WeakMap<ZoneTable, Clock>();

/**
 * The clock of a zone: what the kernel's `toEpoch` answers, and faster for many times in a row, because it remembers the stretch of time
 * around the last one in which the clocks did not change. Before and after the table's years Temporal is asked, which knows all years.
 */
export function clockOf(table: ZoneTable): Clock {
  const known = clocks.get(table);
  if (known) return known;
  const name = nameOf(table);
  let from = 1;
  let to = 0;
  let offset = 0;
  const clock: Clock = (wall) => {
    if (wall >= from && wall < to) return wall - offset;
    if (name !== undefined && (wall < tableFrom || wall >= tableTo)) return plainTime(wall).toZonedDateTime(name).epochMilliseconds;
    const epoch = toEpoch(table, wall);
    const index = stretchAt(table, epoch);
    offset = table.offset[index]!;
    // Within a day of a change a wall-clock time may be missing or come twice; those are asked each time.
    from = Math.max(tableFrom, table.since[index]! + offset + dayMs);
    to = Math.min(tableTo, (table.since[index + 1] ?? Number.POSITIVE_INFINITY) + offset - dayMs);
    return epoch;
  };
  clocks.set(table, clock);
  return clock;
}

/** The wall clock of a zone at an instant, in milliseconds as if it ran on UTC. */
export function wallAt(table: ZoneTable, epoch: number): number {
  if (epoch >= tableFrom && epoch < tableTo) return epoch + offsetAt(table, epoch);
  const name = nameOf(table);
  if (name === undefined) return epoch + offsetAt(table, epoch);
  return epoch + Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(name).offsetNanoseconds / 1e6;
}

function plainTime(wall: number): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO("UTC").toPlainDateTime();
}

/** The name by which the runtime knows a zone; undefined for one that only a file describes. */
function nameOf(table: ZoneTable): string | undefined {
  return isZone(table.zone) && zoneTable(table.zone) === table ? table.zone : undefined;
}

function stretchAt(table: ZoneTable, epoch: number): number {
  let low = 0;
  let high = table.since.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table.since[middle]! <= epoch) low = middle;
    else high = middle - 1;
  }
  return low;
}
