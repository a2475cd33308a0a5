import { edgeOf } from "./student.ts";
import { type Square, squareOf, sweep } from "./sweep.ts";

/** Levels of groups as they were found, around the level that they share, in one unit, and how their errors vary together. */
export interface Found {
  readonly levels: Float64Array;
  readonly covariance: Square;
  /** Degrees of freedom of the errors' spread. */
  readonly degrees: number;
}

/** A level drawn towards what the others make likely, and where it lies in 95 of 100 such intervals, whatever the others are. */
export interface Pooled {
  readonly level: number;
  readonly interval: readonly [number, number];
}

/** A way in which groups are alike: by group, the number of its kind. Each group for itself is one too. */
export type Likeness = readonly number[];

/**
 * Partial pooling of levels with normal errors and normal differences between groups (Efron and Morris 1975; Gelman and Hill 2007): each is
 * drawn towards what the others tell of it, the more so the less is known of it. How different groups are, in each likeness, is not known
 * from seven weekdays, so every size of it is weighed by how well it fits (restricted likelihood).
 *
 * The others set where an interval is short, its own notes whether it holds: so it covers in 95 of 100, for each group, also one unlike all
 * others (Yu and Hoff 2018). No level is drawn further than its own standard error (limited translation: Efron and Morris 1972), and one
 * far from all others less and less, as with differences that have long tails (O’Hagan 1979): one spike among calm hours stays one.
 */
export function pool(found: Found, likenesses: readonly Likeness[]): readonly Pooled[] {
  const { levels, covariance, degrees } = found;
  const errors = levels.map((_, group) => Math.sqrt(covariance.cells[group * covariance.size + group]!));
  const expected = expectations(found, likenesses);
  const edges = oneSidedEdges(degrees);
  return Array.from(levels, (level, group) => {
    const error = errors[group]!;
    const { mean, variance } = expected[group]!;
    const spread = Math.max(variance - error * error, (leastSpread * error) ** 2);
    const apart = level - mean;
    const drawn = Math.abs(apart) * ((error * error) / (spread + error * error));
    const limited = Math.sign(apart) * Math.min(drawn, error, (farFrom * error * error) / Math.abs(apart));
    return { level: level - limited, interval: intervalOf(level, error, mean, spread, edges) };
  });
}

/** One more than the degrees of freedom of Student’s t, were the differences of that kind. */
const farFrom = 5;
const leastSpread = 0.1;
const outside = 0.05;

interface Expectation {
  readonly mean: number;
  /** Of the level as it is found: its own error is in it. */
  readonly variance: number;
}

/**
 * What the other groups tell of each: leave-one-out predictions (Sundararajan and Keerthi 2001), weighed over sizes of the differences. What
 * the others' errors share with its own is taken off them first: what sets an interval may know nothing of the error that it is to hold.
 */
function expectations(found: Found, likenesses: readonly Likeness[]): readonly Expectation[] {
  const { size, cells } = found.covariance;
  const usual = Array.from(found.levels, (_, group) => cells[group * size + group]!).toSorted((a, b) => a - b)[size >> 1]!;
  const fits = sizesOf(likenesses.length).map((sizes) =>
    fitSizes(
      found,
      likenesses,
      sizes.map((one) => one * usual),
    ),
  );
  const best = Math.max(...fits.map(({ likelihood }) => likelihood));
  const likely = fits.flatMap((fit) => {
    const weight = Math.exp(fit.likelihood - best);
    return weight < negligible ? [] : [{ weight, others: othersOf(found, fit) }];
  });
  const all = likely.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (others: readonly Expectation[]) => number) =>
    likely.reduce((sum, { weight, others }) => sum + (weight / all) * of(others), 0);
  return Array.from(found.levels, (_, group) => {
    const middle = mean((others) => others[group]!.mean);
    return { mean: middle, variance: mean((others) => others[group]!.variance + (others[group]!.mean - middle) ** 2) };
  });
}

/** Sizes that fit so much worse than the best have no say. */
const negligible = 0.02;

/** Variances of the differences, as multiples of the usual error's. */
const multiples = [0.05, 0.7, 4];

function sizesOf(likenesses: number): readonly (readonly number[])[] {
  return likenesses === 0 ? [[]] : sizesOf(likenesses - 1).flatMap((sizes) => multiples.map((one) => [...sizes, one]));
}

interface SizesFit {
  readonly likelihood: number;
  /** The inverse of how the levels vary, without what tells of the level that all share, which is not known. */
  readonly precision: Square;
}

function fitSizes({ levels, covariance }: Found, likenesses: readonly Likeness[], sizes: readonly number[]): SizesFit {
  const { precision, logDeterminant } = precisionOf(covariance, likenesses, sizes);
  const sums = timesVector(precision, new Float64Array(levels.length).fill(1));
  const all = sums.reduce((sum, one) => sum + one, 0);
  for (let row = 0; row < sums.length; row++)
    for (let column = 0; column < sums.length; column++) precision.cells[row * sums.length + column]! -= (sums[row]! * sums[column]!) / all;
  return { likelihood: -(logDeterminant + Math.log(all) + product(timesVector(precision, levels), levels)) / 2, precision };
}

function othersOf({ levels, covariance: { size, cells } }: Found, { precision }: SizesFit): readonly Expectation[] {
  const rest = timesVector(precision, levels);
  return Array.from(levels, (level, group) => {
    const own = cells[group * size + group]!;
    const shared = cells.slice(group * size, (group + 1) * size).map((one) => one / own);
    const variance = 1 / product(shared, timesVector(precision, shared));
    return { mean: level - product(shared, rest) * variance, variance };
  });
}

/** The inverse of how the levels vary, errors and differences of these sizes together, and the logarithm of its inverse's determinant. */
function precisionOf({ size, cells }: Square, likenesses: readonly Likeness[], sizes: readonly number[]) {
  const precision = squareOf(size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let together = cells[row * size + column]!;
      for (let like = 0; like < sizes.length; like++) if (likenesses[like]![row] === likenesses[like]![column]) together += sizes[like]!;
      precision.cells[row * size + column] = together;
    }
  return { precision, logDeterminant: sweep(precision, size) };
}

function timesVector({ size, cells }: Square, vector: Float64Array): Float64Array {
  const found = new Float64Array(size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) found[row]! += cells[row * size + column]! * vector[column]!;
  return found;
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += one[index]! * other[index]!;
  return sum;
}

// No more than nine tenths of what an interval may miss lie on one side.
const mostOnASide = 0.9;
const steps = 32;

/** The edge that luck passes on one side with each share of `outside`, from a tenth of it to nine tenths. */
function oneSidedEdges(degrees: number): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, step) =>
    edgeOf(2 * outside * (1 - mostOnASide + (step / steps) * (2 * mostOnASide - 1)), degrees),
  );
}

/**
 * All levels of which what was found is not surprising, where for each the surprise lies on the side on which the others make it unlikely.
 * `edges` from the smallest share to the largest.
 */
function intervalOf(level: number, error: number, mean: number, spread: number, edges: readonly number[]): readonly [number, number] {
  /** The level for which it is best to leave so much to the lower side. */
  const at = (step: number) => mean + (spread / (2 * error)) * (edges[steps - step]! - edges[step]!);
  const lower = (step: number) => level - error * edges[steps - step]!;
  const upper = (step: number) => level + error * edges[step]!;
  return [crossing(at, lower), crossing(at, upper)];
}

/** Where what rises by the step meets what falls; what it falls from or to, when they do not meet. */
function crossing(rises: (step: number) => number, falls: (step: number) => number): number {
  let before = Number.NaN;
  for (let step = 0; step <= steps; step++) {
    const over = rises(step) - falls(step);
    if (over >= 0) {
      if (step === 0) return falls(0);
      const share = before / (before - over);
      return falls(step - 1) + share * (falls(step) - falls(step - 1));
    }
    before = over;
  }
  return falls(steps);
}
