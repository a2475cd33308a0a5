import type { DaySeries, Diary } from "../../src/engine/stats/index.ts";
import { randomFrom } from "../../src/engine/random/index.ts";

/** A life as it is simulated: what is noted of it, and whether its first factor really goes together with the outcome. */
export interface LifePlan {
  readonly days: number;
  readonly factors: number;
  /** How much each series keeps from a day to the next, AR(1): a number, or for each its own, from 0 to 0.8. */
  readonly kept: number | "mixed";
  /**
   * The share of days that are missing, in each series for itself: a number, or for each its own, from 0.1 to 0.3; or such a share of whole
   * days, on which nothing was noted.
   */
  readonly missing: number | "mixed" | "whole days";
  /** The correlation of the outcome with the first factor of the same day, beside weekdays, trend and what is kept. 0 for none. */
  readonly r: number;
}

/**
 * A diary of ratings from 0 to 10, skewed amounts and plain numbers, each with a trend and with weekends that lie 0.75 to 1.5 standard deviations
 * apart from other days. "mood" is a rating; "f0" is of each kind in turn, by the seed.
 */
export function simulateLife({ days, factors, kept, missing, r }: LifePlan, seed: number): Diary {
  const random = randomFrom(seed);
  const between = (from: number, to: number) => from + (to - from) * random();
  const keeps = () => (kept === "mixed" ? between(0, 0.8) : kept);
  const ofMood = keeps();
  const mood = keepingSeries(days, ofMood, random);
  const inner = Array.from({ length: factors }, (_, index) => keepingSeries(days, index === 0 && r > 0 ? ofMood : keeps(), random));
  if (r > 0) mood.forEach((value, day) => (mood[day] = r * inner[0]![day]! + Math.sqrt(1 - r * r) * value));
  const skipped = missing === "whole days" ? daysApart(days, between(0.1, 0.3), random) : new Set();
  const noted = (values: Float64Array, kind: number) => {
    const weekend = (random() < 0.5 ? -1 : 1) * between(0.75, 1.5);
    const trend = normal(random);
    const gone = missing === "mixed" ? between(0.1, 0.3) : missing === "whole days" ? 0 : missing;
    return values.map((value, day) => {
      const lived = value + (day % 7 >= 5 ? weekend : 0) + trend * (day / days - 0.5);
      return random() < gone || skipped.has(day) ? Number.NaN : write[kind % write.length]!(lived);
    });
  };
  const series: DaySeries[] = [{ name: "mood", values: noted(mood, 0) }];
  for (const [index, values] of inner.entries()) series.push({ name: `f${index}`, values: noted(values, seed + index) });
  return { firstWeekday: 0, series };
}

function daysApart(days: number, share: number, random: () => number): ReadonlySet<number> {
  return new Set(Array.from({ length: days }, (_, day) => day).filter(() => random() < share));
}

/** As a rating from 0 to 10, as an amount with a long tail, as it is. */
export const write: readonly ((lived: number) => number)[] = [
  (lived) => Math.max(0, Math.min(10, Math.round(5.5 + 1.5 * lived))),
  (lived) => Math.exp(0.7 * lived),
  (lived) => lived,
];

/** A standard normal series that keeps a share of each day on the next, AR(1). */
export function keepingSeries(days: number, kept: number, random: () => number): Float64Array {
  let value = normal(random);
  return Float64Array.from({ length: days }, () => (value = kept * value + Math.sqrt(1 - kept * kept) * normal(random)));
}

/** A number from the normal distribution, with mean 0 and variance 1 (Box and Muller 1958). */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
