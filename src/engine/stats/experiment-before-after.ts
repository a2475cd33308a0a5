import { believed, carried, distanceAt } from "./carried.ts";
import { bothTails } from "./student.ts";

/** One day of a phase. `day` counts days, so that a gap is seen as one. */
export interface PhaseDay {
  readonly day: number;
  readonly isA: boolean;
  readonly outcome: number;
}

export interface BeforeAfter {
  /** The mean on days with A less the mean on days with B. */
  readonly effect: number;
  readonly interval: readonly [number, number];
  readonly p: number;
}

/** Below so many days in a phase it says nothing. */
export const fewestInPhase = 7;

/**
 * Compares two stretches of days by the difference of their means, knowing that a day resembles the one before it. A plain t-test takes 28 days
 * for 28 independent ones, and finds a difference where there is none in up to 38 of 100 such comparisons. Correcting the t-test by the
 * autocorrelation that the days show (Tang and Landes 2020) mends most of that, but the autocorrelation of so few days is hardly known. So
 * the test is made for each autocorrelation from 0 to 0.92, and the answers are weighed by how well each fits the days
 * (Zellner and Tiao 1964). Needs `fewestInPhase` days of both kinds in the order of their days, and outcomes that are not all the same. At 95 %.
 */
export function beforeAfter(days: readonly PhaseDay[]): BeforeAfter {
  const counts = { a: days.filter(({ isA }) => isA).length, b: days.filter(({ isA }) => !isA).length };
  const shares = days.map(({ isA }) => (isA ? 1 / counts.a : -1 / counts.b));
  const total = (wanted: boolean) => days.reduce((sum, { isA, outcome }) => sum + (isA === wanted ? outcome : 0), 0);
  const effect = total(true) / counts.a - total(false) / counts.b;
  const fits = carried.map((phi) => fit(days, shares, phi));
  const weights = believed(fits.map(({ likelihood }) => likelihood));
  const degrees = days.length - 2;
  const tails = (distance: number): number =>
    fits.reduce((sum, { error }, index) => sum + weights[index]! * bothTails(distance / error, degrees), 0);
  const reach = distanceAt(0.05, tails, Math.max(...fits.map(({ error }) => error)));
  return { effect, interval: [effect - reach, effect + reach], p: tails(Math.abs(effect)) };
}

interface Fit {
  /** The standard error of the difference of the two means. */
  readonly error: number;
  /** Logarithm, restricted to what the two means leave over, up to a constant. */
  readonly likelihood: number;
}

/** Fits two means to days of which each carries `phi` of the one before it, by generalised least squares. */
function fit(days: readonly PhaseDay[], shares: readonly number[], phi: number): Fit {
  const sums = { aa: 0, ab: 0, bb: 0, ay: 0, by: 0, yy: 0 };
  let logs = 0;
  // The variance of the difference of means, by the running sum of what earlier days share with this one.
  let variance = 0;
  let shared = 0;
  for (const [index, { day, isA, outcome }] of days.entries()) {
    const before = days[index - 1];
    const kept = before ? phi ** (day - before.day) : 0;
    const scale = 1 / Math.sqrt(1 - kept * kept);
    const a = ((isA ? 1 : 0) - (before?.isA ? kept : 0)) * scale;
    const b = ((isA ? 0 : 1) - (before && !before.isA ? kept : 0)) * scale;
    const y = (outcome - kept * (before?.outcome ?? 0)) * scale;
    sums.aa += a * a;
    sums.ab += a * b;
    sums.bb += b * b;
    sums.ay += a * y;
    sums.by += b * y;
    sums.yy += y * y;
    logs += Math.log(scale);
    shared = kept * (shared + (shares[index - 1] ?? 0));
    variance += shares[index]! * (shares[index]! + 2 * shared);
  }
  const determinant = sums.aa * sums.bb - sums.ab * sums.ab;
  const meanA = (sums.bb * sums.ay - sums.ab * sums.by) / determinant;
  const meanB = (sums.aa * sums.by - sums.ab * sums.ay) / determinant;
  const degrees = days.length - 2;
  // Days that two means explain wholly leave nothing but rounding.
  const left = Math.max(sums.yy - meanA * sums.ay - meanB * sums.by, 1e-12 * sums.yy);
  return {
    error: Math.sqrt((left / degrees) * variance),
    likelihood: logs - Math.log(determinant) / 2 - (degrees / 2) * Math.log(left),
  };
}
