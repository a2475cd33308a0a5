import { type Day, dayNumber, firstAt, hour, minute, weekday, type Zone, zoneTable } from "../../kernel/time/index.ts";
import { fromIntervals } from "./from-intervals.ts";
import { localDays } from "./local-days.ts";
import type { Spans } from "./spans.ts";

/** Wall-clock times in minutes since midnight. `to` at or before `from` means the next day; 1440 is the midnight that ends the day. */
export interface WallRange {
  readonly from: number;
  readonly to: number;
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Hours that come again each week: the ranges that begin on each weekday. A weekday left out has none. */
export type WeeklyWindows = Readonly<Partial<Record<Weekday, readonly WallRange[]>>>;

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const endOfDay = 1440;

/**
 * The windows on the days from `from` up to, not including, `to`, as the clocks there showed them: a window over the hour that the clocks
 * skip is an hour shorter in real time, and hours that come twice, as on the day of a flight to the west, begin with the first. What a
 * window that crosses midnight has on `from` itself is there, what it has on `to` is not.
 */
export function windowsOn(windows: WeeklyWindows, from: Day, to: Day, zone: Zone): Spans {
  const { days, bounds } = localDays(from, to, zone);
  const table = zoneTable(zone);
  const parts = partsByWeekday(windows);
  const first = dayNumber(from);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < days.length; index++) {
    const midnight = (first + index) * 24 * hour;
    const instantOf = (wall: number) => (wall === endOfDay ? bounds[index + 1]! : firstAt(table, midnight + wall * minute));
    for (const part of parts[weekday(days[index]!) - 1]!) {
      starts.push(instantOf(part.from));
      ends.push(instantOf(part.to));
    }
  }
  return fromIntervals({ starts, ends });
}

/** For Monday to Sunday, the parts of windows that lie on that day: one that crosses midnight is two parts. */
function partsByWeekday(windows: WeeklyWindows): readonly (readonly WallRange[])[] {
  const parts: WallRange[][] = weekdays.map(() => []);
  for (const weekday of weekdays) {
    for (const { from, to } of windows[weekday] ?? []) {
      parts[weekday - 1]!.push({ from, to: to <= from ? endOfDay : to });
      if (to <= from) parts[weekday % 7]!.push({ from: 0, to });
    }
  }
  return parts;
}
