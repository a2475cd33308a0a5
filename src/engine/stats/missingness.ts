import { type Association, associations } from "./association.ts";
import type { Diary } from "./day-series.ts";

/** Luck would say so of one series in a hundred. */
const mostByLuck = 0.01;

/**
 * Which series are missing on days on which the outcome is different, beyond weekdays and trend: what is found then holds for the days that were
 * noted, and the others may be unlike them. For the outcome itself, whose missing days cannot be looked at, the day before a missing one is.
 * `effect` is in the outcome's unit by one standard deviation of being missing; its sign says how the outcome is on days that are missing.
 */
export function missingWithOutcome({ firstWeekday, series }: Diary, outcome: string): readonly Association[] {
  const own = series.find(({ name }) => name === outcome);
  if (!own) return [];
  const others = series.filter(({ name }) => name !== outcome);
  const gaps = [
    { name: outcome, values: missingDays(own.values, 1) },
    ...others.map(({ name, values }) => ({ name, values: missingDays(values, 0) })),
  ];
  const question = { outcomes: [""], factors: gaps.map(({ name }) => name), lags: [0] };
  const { tested } = associations({ firstWeekday, series: [{ name: "", values: own.values }, ...gaps] }, question);
  return tested.filter(({ chance }) => chance <= mostByLuck).map((one) => ({ ...one, outcome }));
}

/** 1 where the day so many days on is missing, 0 where it was noted, NaN where the days end. */
function missingDays(values: Float64Array, ahead: number): Float64Array {
  return values.map((_, day) => (day + ahead >= values.length ? Number.NaN : Number.isNaN(values[day + ahead]!) ? 1 : 0));
}
