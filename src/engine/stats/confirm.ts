import { type Association, associations, type Question } from "./association.ts";
import type { Diary } from "./day-series.ts";

/** The share of the days on which something is found; the days after them are kept apart, to try it on. */
const finding = 2 / 3;
/** On the later days: in the same direction, and by luck in at most five of a hundred. */
const mostByLuck = 0.05;

/** Two series, the first of them so many days earlier. */
export type Pair = Pick<Association, "outcome" | "factor" | "lagDays">;

/**
 * Which associations are found in the first two thirds of the days alone (q at most `mostFalse`) and hold in the last third, apart: days that had
 * no part in finding them. By outcome, factor and lag, in that order. For who looks once; who looks again and again has `sightings`.
 */
export function confirmed(diary: Diary, question: Question, mostFalse: number): readonly Association[] {
  const days = diary.series[0]?.values.length ?? 0;
  const cut = Math.round(days * finding);
  const earlier = associations(daysBetween(diary, 0, cut), question).tested.filter(({ q }) => q <= mostFalse);
  return earlier.filter((found) => laterDays(diary, { ...found, direction: found.r > 0 ? 1 : -1 }, cut, days)?.holds);
}

/**
 * How two series go together on the days from `from` up to, not including, `to`, and whether what was seen before holds there: in the same
 * direction, at a one-sided chance of five in a hundred. Undefined when too few of these days hold both.
 */
export function laterDays(
  diary: Diary,
  { outcome, factor, lagDays, direction }: Pair & { readonly direction: 1 | -1 },
  from: number,
  to: number,
): { readonly found: Association; readonly holds: boolean } | undefined {
  const both = { ...diary, series: diary.series.filter(({ name }) => name === outcome || name === factor) };
  const [found] = associations(daysBetween(both, from, to), { outcomes: [outcome], factors: [factor], lags: [lagDays] }).tested;
  return found && { found, holds: found.r * direction > 0 && found.chance / 2 <= mostByLuck };
}

function daysBetween({ firstWeekday, series }: Diary, from: number, to: number): Diary {
  return {
    firstWeekday: (firstWeekday + from) % 7,
    series: series.map(({ name, values }) => ({ name, values: values.subarray(from, to) })),
  };
}

/** Whether two associations are between the same series, as many days apart. */
export function isSame(one: Pair, other: Pair): boolean {
  return one.outcome === other.outcome && one.factor === other.factor && one.lagDays === other.lagDays;
}
