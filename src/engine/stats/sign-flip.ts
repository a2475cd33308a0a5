import { randomFrom } from "../random/index.ts";

/** What pairs tell of a difference: how likely one at least so large is by the draw alone, and the differences that the pairs do not rule out. */
export interface SignFlip {
  readonly p: number;
  /** In the unit of the differences. */
  readonly interval: readonly [number, number];
  /** Whether every way to draw the pairs was looked at, or many that were drawn at random. */
  readonly exact: boolean;
}

/** Below so many pairs no result could fall below one in twenty, so there is no interval at that level. */
export const fewestPairs = 6;

const level = 0.05;
const mostExact = 14;
const draws = 2 ** mostExact;

/**
 * Tests whether paired differences lie around 0 by flipping their signs: had the coin of a pair fallen the other way, its difference would
 * have had the other sign (Fisher 1935; Edgington and Onghena 2007). Two-sided, at 95 %. The interval holds every shift that the same test would
 * not reject. These are found without a search: a shift is rejected when it lies below (or above) nearly all means of subsets of the
 * differences, which are typical values (Hartigan 1969). `weights`, all above 0, say how much a shift of 1 moves each difference: 1 when left
 * out. Undefined with fewer pairs than `fewestPairs`. The same differences give the same answer.
 */
export function signFlip(differences: readonly number[], weights: readonly number[] = differences.map(() => 1)): SignFlip | undefined {
  const pairs = differences.length;
  if (pairs < fewestPairs) return undefined;
  const exact = pairs <= mostExact;
  const means = exact ? allMeans(differences, weights) : someMeans(differences, weights);
  // The empty subset, that of the draw as it fell, counts beside the others.
  const patterns = means.length + 1;
  const blur = 1e-9 * differences.reduce((sum, difference, index) => sum + Math.abs(difference / weights[index]!), 0);
  let [low, high] = [0, 0];
  for (const mean of means) {
    if (mean <= blur) low++;
    if (mean >= -blur) high++;
  }
  const p = Math.min(1, (2 * (Math.min(low, high) + 1)) / patterns);
  const rank = Math.floor((level / 2) * patterns);
  means.sort();
  // What is 0 but for rounding is 0, so that the interval and p never disagree.
  const [from, to] = [means[rank - 1]!, means[means.length - rank]!].map((end) => (Math.abs(end) <= blur ? 0 : end));
  return { p, interval: [from!, to!], exact };
}

/** The mean of each subset, but for the empty one. */
function allMeans(differences: readonly number[], weights: readonly number[]): Float64Array {
  const subsets = 2 ** differences.length;
  const sums = new Float64Array(subsets);
  const sizes = new Float64Array(subsets);
  const means = new Float64Array(subsets - 1);
  for (let subset = 1; subset < subsets; subset++) {
    const rest = subset & (subset - 1);
    const last = 31 - Math.clz32(subset ^ rest);
    sums[subset] = sums[rest]! + differences[last]!;
    sizes[subset] = sizes[rest]! + weights[last]!;
    means[subset - 1] = sums[subset]! / sizes[subset]!;
  }
  return means;
}

/** The means of subsets that a fixed seed draws. */
function someMeans(differences: readonly number[], weights: readonly number[]): Float64Array {
  const random = randomFrom(differences.length);
  return new Float64Array(draws - 1).map(() => {
    let sum = 0;
    let size = 0;
    while (size === 0)
      for (const [index, difference] of differences.entries())
        if (random() < 0.5) {
          sum += difference;
          size += weights[index]!;
        }
    return sum / size;
  });
}
