import { quantile } from "./quantile.ts";
import type { Interval } from "./measure.ts";

const weeksNeeded = 8;

/**
 * A band to start from, in minutes a week: the 40th to the 60th percentile of the person's own last eight weeks, for them to edit, never a
 * norm. Null with fewer weeks.
 */
export function suggestedBand(minutesByWeek: readonly number[]): Interval | null {
  if (minutesByWeek.length < weeksNeeded) return null;
  const last = minutesByWeek.slice(-weeksNeeded);
  return { from: quantile(last, 0.4), to: quantile(last, 0.6) };
}
