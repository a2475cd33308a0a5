import {
  type Day,
  daysBetween,
  dayNumber,
  firstAt,
  hour,
  minute,
  type Range,
  type Week,
  weekday,
  weekOf,
  type Zone,
  zoneTable,
} from "../../kernel/time/index.ts";
import { countUpTo } from "./ascending.ts";
import type { Spans } from "./spans.ts";

/**
 * Consecutive days as one person lived them: days[i] runs from bounds[i] up to bounds[i + 1] (epoch milliseconds). Across a clock change or a
 * flight a day has more or fewer than 24 hours; one that a zone skipped has none.
 */
export interface LocalDays {
  readonly days: readonly Day[];
  readonly zone: Zone;
  readonly bounds: Float64Array;
}

/** The days from `from` up to, not including, `to`. They begin `turn` minutes after midnight: 240 lets an evening end at four. */
export function localDays(from: Day, to: Day, zone: Zone, turn = 0): LocalDays {
  const days = daysBetween(from, to);
  const table = zoneTable(zone);
  const first = dayNumber(from);
  const bounds = Float64Array.from({ length: days.length + 1 }, (_, index) => firstAt(table, (first + index) * 24 * hour + turn * minute));
  return { days, zone, bounds };
}

/** All the days as one stretch. */
export function rangeOfDays(days: LocalDays): Range {
  return { from: days.bounds[0]!, to: days.bounds[days.days.length]! };
}

/** The index of the day that holds an instant: -1 before the first, `days.length` after the last. */
export function dayIndexAt(days: LocalDays, instant: number): number {
  return countUpTo(days.bounds, instant) - 1;
}

/** The minutes of a set on each day. O(n + days). */
export function minutesByDay(spans: Spans, { days, bounds }: LocalDays): Float64Array {
  const result = new Float64Array(days.length);
  let span = countUpTo(spans.ends, bounds[0]!);
  for (let day = 0; day < days.length; day++) {
    const [from, to] = [bounds[day]!, bounds[day + 1]!];
    let milliseconds = 0;
    for (; span < spans.starts.length && spans.starts[span]! < to; span++) {
      milliseconds += Math.max(0, Math.min(spans.ends[span]!, to) - Math.max(spans.starts[span]!, from));
      // The rest of this span belongs to the days after.
      if (spans.ends[span]! > to) break;
    }
    result[day] = milliseconds / minute;
  }
  return result;
}

/** The ISO weeks that consecutive days touch, and for each day the index of its week among them. */
export function weeksOf(days: readonly Day[]): { readonly weeks: readonly Week[]; readonly weekOfDay: Int32Array } {
  const first = days[0] === undefined ? 0 : weekday(days[0]) - 1;
  const weekOfDay = Int32Array.from(days, (_, index) => Math.floor((first + index) / 7));
  const weeks = days.filter((_, index) => index === 0 || (first + index) % 7 === 0).map(weekOf);
  return { weeks, weekOfDay };
}
