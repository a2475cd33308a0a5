import type { Fresh } from "./change-levels.ts";
import { degreesOf } from "./change-levels.ts";
import { bothTails } from "./student.ts";

/** The best place of one step among days in a row. */
export interface Scan {
  /** The index of the first day of the new level. */
  readonly at: number;
  /** How likely luck alone brings as much somewhere among these days. */
  readonly chance: number;
  /** How much likelier the days are by a step, averaged over its places, than by a straight line: the natural logarithm. */
  readonly overLine: number;
  /** How likely the step begins on each of these days, given that there is one: adds up to 1. */
  readonly likely: Float64Array;
}

/**
 * Looks for one step among the days from an index up to another, with at least `fewest` on either side; `fitted` numbers were taken off before.
 * Undefined when there are too few days, or nothing is left beyond rounding.
 *
 * Whether there is a step is asked of the levels of both sides, each by generalized least squares over its own days: the jump from one day to the
 * next across the step would tell much, but only where what a day keeps is exactly as assumed. Where it is, is asked of all days, that jump included.
 */
export function scan(row: Fresh, from: number, to: number, fewest: number, fitted: number): Scan | undefined {
  const count = to - from;
  if (count < 2 * fewest) return undefined;
  const whole = levelAndLine(row, from, to);
  if (!(whole.left > 1e-12 * whole.squares)) return undefined;
  const explained = new Float64Array(count);
  let [best, at, levels, products] = [0, from, 0, 0];
  for (let index = to - 1; index > from; index--) {
    const [scale, level, value] = [row.scales[index]!, row.levels[index]!, row.values[index]!];
    if (to - index >= fewest && index - from >= fewest) {
      const shared = (scale * level + levels) / whole.levels;
      const own = scale * value + products - shared * whole.products;
      explained[index - from] = (own * own) / (scale * scale + levels - shared * shared * whole.levels);
      const after = 1 + levels;
      const before = whole.levels - levels - level * level;
      const step = (row.noted[index]! + products) / after - (whole.products - products - level * value) / before;
      const gain = (step * step) / (1 / after + 1 / before);
      if (gain > best) [best, at] = [gain, index];
    }
    levels += level * level;
    products += level * value;
  }
  const square = (best / Math.max(whole.left - best, 1e-12 * whole.left)) * (count - 2);
  return { at, chance: chanceAnywhere(square, count, row.kept, fewest, fitted), ...placesOf(explained, whole, fewest) };
}

interface Whole {
  readonly levels: number;
  readonly products: number;
  readonly squares: number;
  /** The squares that one level leaves, and how much of them a straight line explains. */
  readonly left: number;
  readonly line: number;
}

/** Fits one level, and a straight line. The first day stands alone: what it kept of the day before belongs to another part. */
function levelAndLine({ days, noted, values, levels, stays, scales }: Fresh, from: number, to: number): Whole {
  let [level, products, squares] = [1, noted[from]!, noted[from]! ** 2];
  let [shared, slopes, along] = [0, 0, 0];
  for (let index = from + 1; index < to; index++) {
    const slope = (days[index]! - days[from]! - stays[index]! * (days[index - 1]! - days[from]!)) * scales[index]!;
    level += levels[index]! ** 2;
    products += levels[index]! * values[index]!;
    squares += values[index]! ** 2;
    shared += slope * levels[index]!;
    slopes += slope * slope;
    along += slope * values[index]!;
  }
  const line = (along - (shared * products) / level) ** 2 / (slopes - shared ** 2 / level);
  return { levels: level, products, squares, left: squares - products ** 2 / level, line };
}

/**
 * How likely the largest t² over all places is by luck: the chance at one place, times the number of places that all of them are worth, after the tail
 * of the largest standardized Brownian bridge (James, James and Siegmund 1987).
 */
function chanceAnywhere(square: number, count: number, kept: number, fewest: number, fitted: number): number {
  const degrees = degreesOf(count, kept, fitted);
  if (degrees < 1) return 1;
  // The square of the normal variable that is as unlikely (Wallace 1959).
  const normal = degrees * Math.log1p(square / degrees);
  const places = 1 + Math.max(0, normal - 1) * Math.log((count - fewest) / fewest);
  return Math.min(1, places * bothTails(Math.sqrt(square), degrees));
}

/** How likely each place is, and how much likelier the days are by a step, averaged over its places, than by a line. */
function placesOf(explained: Float64Array, { left, line }: Whole, fewest: number): Pick<Scan, "likely" | "overLine"> {
  const count = explained.length;
  const logOf = (gain: number) => (-count / 2) * Math.log(Math.max(1e-12, 1 - gain / left));
  const top = logOf(explained.reduce((most, gain) => Math.max(most, gain), 0));
  const likely = new Float64Array(count);
  let sum = 0;
  for (let place = fewest; place <= count - fewest; place++) sum += likely[place] = Math.exp(logOf(explained[place]!) - top);
  for (let place = fewest; place <= count - fewest; place++) likely[place]! /= sum;
  return { likely, overLine: top + Math.log(sum / (count - 2 * fewest + 1)) - logOf(line) };
}
