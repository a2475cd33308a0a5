import { quantile } from "./quantile.ts";
import type { Interval } from "./measure.ts";

const weeksLookedAt = 8;

/**
 * A band to start from, in minutes a week: the 40th to the 60th percentile of the person's own last eight weeks, for them to edit, never a
 * norm. Null with fewer weeks than `fewest`.
 */
export function suggestedBand(minutesByWeek: readonly number[], fewest = weeksLookedAt): Interval | null {
  if (minutesByWeek.length < fewest) return null;
  const last = minutesByWeek.slice(-weeksLookedAt);
  return { from: quantile(last, 0.4), to: quantile(last, 0.6) };
}
