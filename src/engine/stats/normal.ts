/** The value that the normal distribution passes on either side in 5 of 100: the edge of an interval that covers 95. */
export const edge95 = 1.959963984540054;

const steps = 120;
const precision = 1e-16;
/** Below this the series is quicker and loses nothing, above it the continued fraction. */
const seriesBelow = 2;

/** How likely a value at least as far from zero as `z` is by luck: both tails of the normal distribution, erfc(|z| ÷ √2). From 0 to 1. */
export function bothNormalTails(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  return x < seriesBelow ? 1 - series(x) : fraction(x);
}

/** erf(x) by its series (DLMF 7.6.2). */
function series(x: number): number {
  let [sum, term] = [x, x];
  for (let step = 1; step < steps && term > precision * sum; step++) {
    term *= (2 * x * x) / (2 * step + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** erfc(x) by its continued fraction (DLMF 7.9.1), from its end to its beginning. */
function fraction(x: number): number {
  let below = x;
  for (let step = steps; step > 0; step--) below = x + step / 2 / below;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / below;
}
