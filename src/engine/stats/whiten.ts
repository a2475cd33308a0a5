import { unbiased } from "./autocorrelation.ts";
import { longestGap, type Pairs } from "./pairs.ts";

/** As much as a day may be taken to keep of the one before: at 1 nothing would be left to look at. */
const mostKept = 0.95;
const fewestNeighbours = 8;
/** As little of a day as is nothing. */
const nothing = 0.01;

/**
 * How much of a day is kept on the next one, from 0 to 0.95, in what the outcome does besides following the factor: the autocorrelation at one
 * day of y − slope · x, over neighbouring days, with its small-sample bias taken off.
 */
export function keptNextDay({ count, days, x, y }: Pairs, slope: number): number {
  let squares = 0;
  let products = 0;
  let neighbours = 0;
  let before = 0;
  for (let index = 0; index < count; index++) {
    const rest = y[index]! - slope * x[index]!;
    squares += rest * rest;
    const gap = index > 0 ? days[index]! - days[index - 1]! : 0;
    const next = gap === 1 ? 1 : 0;
    products += next * rest * before;
    neighbours += next;
    before = rest;
  }
  if (neighbours < fewestNeighbours || squares === 0) return 0;
  const found = (products / neighbours) * (count / squares);
  return Math.max(0, Math.min(mostKept, unbiased(found, count)));
}

/**
 * Takes off each pair what was kept from the pair before, across days that are missing too: (z_t − φ^g z_(t−g)) / √(1 − φ^(2g)). The slope of what
 * is left is the generalized least squares slope under errors that keep `kept` from day to day (Prais and Winsten 1954, for unequal gaps
 * Savin and White 1978). Changes the pairs.
 */
export function whiten(pairs: Pairs, kept: number): void {
  if (kept === 0) return;
  fillStays(kept, pairs);
  const { count, days, x, y, stays, scales } = pairs;
  // From the last to the first, so that the pair before is still as it was.
  for (let index = count - 1; index > 0; index--) {
    const gap = days[index]! - days[index - 1]!;
    const stay = gap < longestGap ? stays[gap]! : 0;
    const scale = gap < longestGap ? scales[gap]! : 1;
    x[index] = (x[index]! - stay * x[index - 1]!) * scale;
    y[index] = (y[index]! - stay * y[index - 1]!) * scale;
  }
}

/** Fills in what stays of a day across each gap, and what makes the spread of the rest as large as before. */
function fillStays(kept: number, { stays, scales }: Pairs): void {
  for (let gap = 1, left = kept; gap < longestGap; gap++, left *= kept) {
    if (left < nothing) left = 0;
    stays[gap] = left;
    scales[gap] = 1 / Math.sqrt(1 - left * left);
  }
}
