import { toEpoch, toLocal, type ZoneTable } from "../../kernel/time/index.ts";
import { dayMs } from "./civil.ts";

/** Turns wall-clock times of one zone into instants. */
export type Clock = (wall: number) => number;

const clocks = new WeakMap<ZoneTable, Clock>();

/**
 * The clock of a zone: what the kernel's `toEpoch` answers, and faster for many times in a row, because it remembers the stretch of time
 * around the last one in which the clocks did not change.
 */
export function clockOf(table: ZoneTable): Clock {
  const known = clocks.get(table);
  if (known) return known;
  let from = 1;
  let to = 0;
  let offset = 0;
  const clock: Clock = (wall) => {
    if (wall >= from && wall < to) return wall - offset;
    const epoch = toEpoch(table, wall);
    const index = stretchAt(table, epoch);
    offset = table.offset[index]!;
    // Within a day of a change a wall-clock time may be missing or come twice; those are asked each time.
    from = table.since[index]! + offset + dayMs;
    to = (table.since[index + 1] ?? Number.POSITIVE_INFINITY) + offset - dayMs;
    return epoch;
  };
  clocks.set(table, clock);
  return clock;
}

/** The wall clock of a zone at an instant. */
export function wallAt(table: ZoneTable, epoch: number): number {
  return toLocal(table, epoch);
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
