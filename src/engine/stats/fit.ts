import type { Pairs } from "./pairs.ts";
import { bothTails } from "./student.ts";
import { keptNextDay, whiten } from "./whiten.ts";

/** A line through pairs, and how sure it is. */
export interface Fit {
  /** Units of y for each unit of x. */
  readonly slope: number;
  /** The standard error of the slope. */
  readonly error: number;
  /** The correlation, from −1 to 1, of what each day brought that the days before had not. */
  readonly r: number;
  /** Of Student's t: the effective number of days, less what was fitted. */
  readonly degrees: number;
  /** By how much the resemblance that is left widens the spread: 1 for none. */
  readonly inflation: number;
  /** How likely luck alone brings a slope at least as far from zero; 1 when too few days are left to tell. */
  readonly chance: number;
}

/** What whitening leaves is looked for over a week. */
const leftLags = 7;

/**
 * Fits a line to pairs of residuals, for which `fitted` numbers were taken off besides the means. What days keep from the day before is taken off
 * both sides; what resemblance is left lowers the effective number of days (Bartlett 1946, here over seven lags), and Student's t has that many
 * degrees less two and less what was fitted. Works inside `pairs`, which are no longer what they were. `known` is that inflation, where it was found before.
 */
export function fitLine(pairs: Pairs, fitted: number, known?: number): Fit {
  whiten(pairs, keptNextDay(pairs, slopeOf(pairs)));
  const { count, x, y } = pairs;
  let [xx, yy, xy] = [0, 0, 0];
  for (let index = 0; index < count; index++) {
    xx += x[index]! * x[index]!;
    yy += y[index]! * y[index]!;
    xy += x[index]! * y[index]!;
  }
  const r = xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
  const inflation = known ?? inflationOf(pairs, xx, yy);
  const degrees = count / inflation - 2 - fitted;
  if (degrees < 1 || xx === 0) return { slope: Number.NaN, error: Number.NaN, r, degrees: Math.max(0, degrees), inflation, chance: 1 };
  const error = Math.sqrt(((1 - r * r) * yy) / xx / degrees);
  return { slope: xy / xx, error, r, degrees, inflation, chance: error === 0 ? 0 : bothTails(xy / xx / error, degrees) };
}

function slopeOf({ count, x, y }: Pairs): number {
  let [xx, xy] = [0, 0];
  for (let index = 0; index < count; index++) {
    xx += x[index]! * x[index]!;
    xy += x[index]! * y[index]!;
  }
  return xx === 0 ? 0 : xy / xx;
}

/** By how much what both still keep widens the spread of their products: at least 1, so that no series makes more of its days than they are. */
function inflationOf({ count, x, y }: Pairs, xx: number, yy: number): number {
  let sum = 0;
  for (let lag = 1; lag <= Math.min(leftLags, count - 1); lag++) {
    let [ofX, ofY, moreOfX, moreOfY] = [0, 0, 0, 0];
    let index = lag;
    for (; index + 1 < count; index += 2) {
      ofX += x[index]! * x[index - lag]!;
      ofY += y[index]! * y[index - lag]!;
      moreOfX += x[index + 1]! * x[index + 1 - lag]!;
      moreOfY += y[index + 1]! * y[index + 1 - lag]!;
    }
    if (index < count) {
      ofX += x[index]! * x[index - lag]!;
      ofY += y[index]! * y[index - lag]!;
    }
    sum += ((ofX + moreOfX) / xx) * ((ofY + moreOfY) / yy);
  }
  return Math.max(1, 1 + 2 * sum);
}
