import { believed, carried, distanceAt } from "./carried.ts";
import { kendall } from "./kendall.ts";
import { medianOfSorted } from "./median.ts";
import { bothNormalTails } from "./normal.ts";
import { normalScores } from "./ranks.ts";
import { slopeInterval, slopesBetween } from "./theil-sen.ts";

/** Whether something rises or falls over time, by how much, and how sure that is. */
export interface Trend {
  /** Units of the values for each unit of time: the median of the slopes between all pairs (Theil 1950; Sen 1968). */
  readonly slope: number;
  /** At 95 %. From −∞ to ∞ where so few points bound it on neither side. */
  readonly interval: readonly [number, number];
  /** Kendall's τ-b of the values with time, from −1 to 1. */
  readonly tau: number;
  /** How likely luck alone rises or falls as steadily. */
  readonly p: number;
}

/** Below so many points every order comes by luck too often, once neighbours may resemble each other. */
export const fewestForTrend = 8;

const level = 0.05;
const rounding = 1e-9;

/**
 * The trend of values at times that rise, none of them missing. Mann (1945) and Kendall's test counts pairs that rise against pairs that fall, and
 * takes neighbours for independent: where each of 20 keeps half of the one before, it finds a trend in 21 of 100 series that have none. Hamed and
 * Rao (1998) widen its variance by the autocorrelation that the values show; so few hardly show it, and 19 of 100 are left. So their variance is
 * taken for each autocorrelation from 0 to 0.92, and the answers are weighed by how well each fits (see `believed`): 4 of 100. The interval of the slope
 * is Sen's with the same reach. Undefined with fewer points than `fewestForTrend`. Makes all pairs: for up to some thousand points.
 */
export function trendOf(at: ArrayLike<number>, values: ArrayLike<number>): Trend | undefined {
  const count = at.length;
  if (count < fewestForTrend) return undefined;
  const { score, variance, tau } = kendall(at, values);
  // The same throughout: a line without a slope, of which nothing is known but that.
  if (variance === 0) return { slope: 0, interval: [-Infinity, Infinity], tau: 0, p: 1 };
  const slopes = slopesBetween(at, values);
  const slope = medianOfSorted(slopes);
  const weights = believed(likelihoods(at, withoutSlope(at, values, slope)));
  const errors = carried.map((phi) => Math.sqrt(variance * widening(count, phi)));
  const tails = (distance: number): number =>
    errors.reduce((sum, error, index) => sum + weights[index]! * bothNormalTails(distance / error), 0);
  // A score moves by two at least: half of that is taken off (Kendall 1970).
  const p = tails(Math.max(0, Math.abs(score) - 1));
  return { slope, interval: slopeInterval(slopes, distanceAt(level, tails, errors[0]!)), tau, p };
}

/** What the slope leaves over, by its rank alone, so that a few wild values do not decide how much is carried. */
function withoutSlope(at: ArrayLike<number>, values: ArrayLike<number>, slope: number): Float64Array {
  const left = Float64Array.from(values, (value, index) => value - values[0]! - slope * (at[index]! - at[0]!));
  // What differs by rounding alone is equal.
  const grain = 1e-9 * left.reduce((most, value) => Math.max(most, Math.abs(value)), Math.abs(slope * (at[at.length - 1]! - at[0]!)));
  return normalScores(left.map((value) => Math.round(value / grain)));
}

/** By how much a first-order autocorrelation widens the variance of the score: n ÷ n* (Hamed and Rao 1998). */
export function widening(count: number, phi: number): number {
  let sum = 0;
  for (let lag = 1, kept = phi; lag < count - 2; lag++, kept *= phi) sum += (count - lag) * (count - lag - 1) * (count - lag - 2) * kept;
  return 1 + (2 * sum) / (count * (count - 1) * (count - 2));
}

/** How well each autocorrelation fits a straight line and errors that carry so much over a usual step of time: the logarithm, restricted to what the line leaves over. */
function likelihoods(at: ArrayLike<number>, scores: Float64Array): readonly number[] {
  const steps = Float64Array.from({ length: at.length - 1 }, (_, index) => at[index + 1]! - at[index]!).toSorted();
  const usual = steps[steps.length >> 1]! || 1;
  const times = Float64Array.from(at, (time) => (time - at[0]!) / usual);
  const fits = carried.map((phi) => lineThrough(times, scores, phi));
  // Points on a line leave nothing over that could carry anything.
  if (fits[0]!.left < rounding) return carried.map((phi) => (phi === 0 ? 0 : -Infinity));
  return fits.map(({ left, logs }) => logs - ((at.length - 2) / 2) * Math.log(left));
}

/** What a line leaves over of the squares by generalized least squares (Aitken 1935), and what the likelihood has besides. */
function lineThrough(times: Float64Array, values: Float64Array, phi: number): { readonly left: number; readonly logs: number } {
  const sums = { oo: 0, ot: 0, tt: 0, oy: 0, ty: 0, yy: 0 };
  let logs = 0;
  for (let index = 0; index < values.length; index++) {
    // Two at one time share all but what rounding leaves.
    const kept = index === 0 ? 0 : Math.min(0.99, phi ** (times[index]! - times[index - 1]!));
    const scale = 1 / Math.sqrt(1 - kept * kept);
    const one = (1 - kept) * scale;
    const time = (times[index]! - kept * (times[index - 1] ?? 0)) * scale;
    const value = (values[index]! - kept * (values[index - 1] ?? 0)) * scale;
    sums.oo += one * one;
    sums.ot += one * time;
    sums.tt += time * time;
    sums.oy += one * value;
    sums.ty += time * value;
    sums.yy += value * value;
    logs += Math.log(scale);
  }
  const determinant = sums.oo * sums.tt - sums.ot * sums.ot;
  const start = (sums.tt * sums.oy - sums.ot * sums.ty) / determinant;
  const slope = (sums.oo * sums.ty - sums.ot * sums.oy) / determinant;
  return { left: sums.yy - start * sums.oy - slope * sums.ty, logs: logs - Math.log(determinant) / 2 };
}
