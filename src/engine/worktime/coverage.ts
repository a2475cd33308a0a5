import {
  intersect,
  type LocalDays,
  minutes,
  minutesByDay,
  rangeOfDays,
  type Spans,
  subtract,
  type WeeklyWindows,
  within,
} from "../spans/index.ts";

/** How much of the waking time the evidence accounts for. */
export interface Coverage {
  readonly minutes: number;
  /** Waking time of which nothing is known. */
  readonly unaccounted: Spans;
  /** For each day, whether at least a quarter of its waking time holds evidence: enough to say something of the day. */
  readonly accounted: readonly boolean[];
}

const awake = [{ from: 7 * 60, to: 23 * 60 }];

/** Awake from seven to eleven at night, until a person says otherwise. */
export const defaultWaking: WeeklyWindows = { 1: awake, 2: awake, 3: awake, 4: awake, 5: awake, 6: awake, 7: awake };

const leastShare = 0.25;

/**
 * What the evidence (of all areas) covers of the waking time on these days. `waking` ends at the present when the days do not: time to come
 * is not unaccounted for.
 */
export function coverage(evidence: Spans, waking: Spans, days: LocalDays): Coverage {
  const awake = within(waking, rangeOfDays(days));
  const known = intersect(evidence, awake);
  const awakeByDay = minutesByDay(awake, days);
  const accounted = Array.from(minutesByDay(known, days), (minutes, day) => minutes > 0 && minutes >= leastShare * awakeByDay[day]!);
  return { minutes: minutes(known), unaccounted: subtract(awake, known), accounted };
}
