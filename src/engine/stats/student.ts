import { betaTerm, incompleteBeta } from "./beta.ts";

/** How likely a value at least as far from zero as `t` is by luck: both tails of Student's t, for any `degrees` > 0. From 0 to 1. */
export function bothTails(t: number, degrees: number): number {
  const square = t * t;
  // Near zero from the other side. Anywhere else what is taken from 1 would leave nothing of a thin tail but rounding.
  if (square < 1) return 1 - incompleteBeta(square / (degrees + square), 0.5, degrees / 2);
  return incompleteBeta(degrees / (degrees + square), degrees / 2, 0.5);
}

/** How likely a value of `t` or more is: the upper tail of Student's t, for any `degrees` > 0. From 0 to 1. */
export function upperTail(t: number, degrees: number): number {
  const half = bothTails(t, degrees) / 2;
  return t >= 0 ? half : 1 - half;
}

const close = 1e-12;

/** The t that luck passes on either side with a chance of `alpha`, 0 < alpha < 1: the edge of an interval that covers 1 − alpha. */
export function edgeOf(alpha: number, degrees: number): number {
  let [low, high] = [0, 1];
  while (bothTails(high, degrees) > alpha) [low, high] = [high, 2 * high];
  // Newton's steps, and a halving where one would leave what is known to hold the edge.
  for (let at = (low + high) / 2; ;) {
    const above = bothTails(at, degrees) - alpha;
    if (above > 0) low = at;
    else high = at;
    const step = above / slopeAt(at, degrees);
    const next = at + step > low && at + step < high ? at + step : (low + high) / 2;
    if (Math.abs(next - at) <= close * at) return next;
    at = next;
  }
}

/** How fast both tails shrink at t: twice the density. */
function slopeAt(t: number, degrees: number): number {
  return (2 / t) * betaTerm(degrees / (degrees + t * t), degrees / 2, 0.5);
}
