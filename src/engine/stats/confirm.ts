import { type Association, associations, type Question } from "./association.ts";
import type { Diary } from "./day-series.ts";

/** The share of the days on which something is found; the days after them are kept apart, to try it on. */
const finding = 2 / 3;
/** On the later days: in the same direction, and by luck in at most five of a hundred. */
const mostByLuck = 0.05;

/**
 * Which associations are found in the first two thirds of the days alone (q at most `mostFalse`) and hold in the last third, apart: days that had
 * no part in finding them. By outcome, factor and lag, in that order.
 */
export function confirmed(diary: Diary, question: Question, mostFalse: number): readonly Association[] {
  const cut = Math.round((diary.series[0]?.values.length ?? 0) * finding);
  const earlier = associations(daysBetween(diary, 0, cut), question).tested.filter(({ q }) => q <= mostFalse);
  if (earlier.length === 0) return [];
  const later = associations(daysBetween(diary, cut), question).tested;
  return earlier.filter((found) => later.some((one) => isSame(one, found) && one.r * found.r > 0 && one.chance / 2 <= mostByLuck));
}

function daysBetween({ firstWeekday, series }: Diary, from: number, to?: number): Diary {
  return {
    firstWeekday: (firstWeekday + from) % 7,
    series: series.map(({ name, values }) => ({ name, values: values.subarray(from, to) })),
  };
}

/** Whether two associations are between the same series, as many days apart. */
export function isSame(one: Named, other: Named): boolean {
  return one.outcome === other.outcome && one.factor === other.factor && one.lagDays === other.lagDays;
}

type Named = Pick<Association, "outcome" | "factor" | "lagDays">;
