import type { Diary } from "../../src/engine/stats/index.ts";
import { randomFrom } from "../../src/engine/random/index.ts";
import { keepingSeries, normal, write } from "./lives.ts";

/** A life of which it is known what changed in it. */
export interface ChangedLifePlan {
  readonly days: number;
  readonly series: number;
  /** How much each series keeps from a day to the next, AR(1): a number, or for each its own, from 0 to 0.8. */
  readonly kept: number | "mixed";
  /** The standard deviation of the trends, over all days, in standard deviations of a day: 0 for none. */
  readonly trends: number;
  /** The first series lies so many standard deviations higher from a day on. */
  readonly shift?: { readonly size: number; readonly from: number };
}

/**
 * A diary of ratings from 0 to 10, skewed amounts and plain numbers, by the seed, with weekends that lie 0.75 to 1.5 standard deviations apart from
 * other days, and with 10 to 30 % of the days of each missing.
 */
export function simulateChangedLife({ days, series, kept, trends, shift }: ChangedLifePlan, seed: number): Diary {
  const random = randomFrom(seed);
  const between = (from: number, to: number) => from + (to - from) * random();
  const one = (index: number) => {
    const inner = keepingSeries(days, kept === "mixed" ? between(0, 0.8) : kept, random);
    const weekend = (random() < 0.5 ? -1 : 1) * between(0.75, 1.5);
    const trend = trends * normal(random);
    const gone = between(0.1, 0.3);
    const values = inner.map((value, day) => {
      const moved = index === 0 && shift !== undefined && day >= shift.from ? shift.size : 0;
      const lived = value + (day % 7 >= 5 ? weekend : 0) + trend * (day / days - 0.5) + moved;
      return random() < gone ? Number.NaN : write[(index + seed) % write.length]!(lived);
    });
    return { name: `s${index}`, values };
  };
  return { firstWeekday: 0, series: Array.from({ length: series }, (_, index) => one(index)) };
}
