import { edgeOf } from "./student.ts";

/** The days of a series that were noted. */
export interface Noted {
  /** Counted from the first day of the diary, rising. */
  readonly days: Int32Array;
  readonly values: Float64Array;
}

/** Days with what each keeps of the noted day before taken off, so that what chance brings to one tells nothing of the next. */
export interface Fresh extends Noted {
  /** How much of a day is kept on the next one, from 0 to 0.95. */
  readonly kept: number;
  /** What stays of the noted day before, and what makes the spread as large as it was. */
  readonly stays: Float64Array;
  readonly scales: Float64Array;
  /** How much of a level each value still holds. */
  readonly levels: Float64Array;
  /** The values as they were noted. */
  readonly noted: Float64Array;
}

/** Days in a row that share a level. */
export interface Part {
  /** The first and the last of its days that were noted, counted from the first day of the diary, and how many were. */
  readonly first: number;
  readonly last: number;
  readonly days: number;
  /** The level over a whole week, in the unit of the series, and where it lies in 95 of 100 such intervals. */
  readonly level: number;
  readonly interval: readonly [number, number];
}

/** How far apart two neighbouring levels are, in the unit of the series. */
export interface Step {
  readonly size: number;
  readonly interval: readonly [number, number];
}

const outside = 0.05;
const mostKept = 0.95;
const fewestNeighbours = 8;
/** A change was looked for where it fits best, which takes off more of what days keep than a level does that stands for itself. */
const perChange = 3;

export function notedOf(values: Float64Array): Noted {
  const [days, noted] = [new Int32Array(values.length), new Float64Array(values.length)];
  let count = 0;
  for (let day = 0; day < values.length; day++) {
    if (Number.isNaN(values[day]!)) continue;
    days[count] = day;
    noted[count++] = values[day]!;
  }
  return { days: days.subarray(0, count), values: noted.subarray(0, count) };
}

/** Takes off each day what stays of the noted day before, across gaps too (Prais and Winsten 1954; for unequal gaps Savin and White 1978). */
export function freshen({ days, values: noted }: Noted, kept: number): Fresh {
  const room = () => new Float64Array(days.length);
  const row = { kept, days, noted, values: room(), levels: room(), stays: room(), scales: room() };
  for (let index = 0; index < days.length; index++) {
    const stay = index === 0 || kept === 0 ? 0 : kept ** (days[index]! - days[index - 1]!);
    const scale = 1 / Math.sqrt(1 - stay * stay);
    row.stays[index] = stay;
    row.scales[index] = scale;
    row.values[index] = (noted[index]! - (stay === 0 ? 0 : stay * noted[index - 1]!)) * scale;
    row.levels[index] = (1 - stay) * scale;
  }
  return row;
}

/**
 * How much of a day is kept on the next one, from 0 to 0.95, around the levels between `changes`: the autocorrelation at one day, with its
 * small-sample bias taken off (Marriott and Pope 1954). `searched` is how many changes were put where they fit best.
 */
export function keptAround({ days, values }: Noted, changes: readonly number[], searched = changes.length): number {
  let [squares, products, neighbours] = [0, 0, 0];
  for (const [from, to] of partsBetween(changes, values.length)) {
    let sum = 0;
    for (let index = from; index < to; index++) sum += values[index]!;
    const mean = sum / (to - from);
    for (let index = from; index < to; index++) {
      squares += (values[index]! - mean) ** 2;
      if (index === from || days[index]! - days[index - 1]! !== 1) continue;
      products += (values[index]! - mean) * (values[index - 1]! - mean);
      neighbours++;
    }
  }
  if (neighbours < fewestNeighbours || squares === 0) return 0;
  const found = (products / neighbours) * (values.length / squares);
  return Math.max(0, Math.min(mostKept, found + ((1 + 3 * found) * (1 + perChange * searched)) / values.length));
}

/**
 * How much of a day is kept on the next one, from 0 to 0.95, told from differences alone, in which a change of level shows once: those over two days
 * are 1 + φ times as large as those over one, squared (after Chakar, Lebarbier, Lévy-Leduc and Robin 2017, with means instead of medians).
 */
export function keptInDifferences({ days, values }: Noted): number {
  const squares = [0, 0, 0];
  const pairs = [0, 0, 0];
  for (let index = 1; index < values.length; index++)
    for (const before of [index - 1, index - 2]) {
      const gap = before < 0 ? 0 : days[index]! - days[before]!;
      if (gap !== 1 && gap !== 2) continue;
      squares[gap]! += (values[index]! - values[before]!) ** 2;
      pairs[gap]!++;
    }
  if (pairs[1]! < fewestNeighbours || pairs[2]! < fewestNeighbours || squares[1] === 0) return 0;
  return Math.max(0, Math.min(mostKept, squares[2]! / pairs[2]! / (squares[1]! / pairs[1]!) - 1));
}

/** Takes the straight line that fits best off the days from an index up to another. */
export function withoutLine({ days, values }: Noted, from: number, to: number): Noted {
  const count = to - from;
  let [dayMean, mean, slopes, along] = [0, 0, 0, 0];
  for (let index = from; index < to; index++) {
    dayMean += days[index]! / count;
    mean += values[index]! / count;
  }
  for (let index = from; index < to; index++) {
    slopes += (days[index]! - dayMean) ** 2;
    along += (days[index]! - dayMean) * (values[index]! - mean);
  }
  const level = values.map((value, index) => (index < from || index >= to ? value : value - (along / slopes) * (days[index]! - dayMean)));
  return { days, values: level };
}

/** Where each part begins, and where the next one does. */
export function partsBetween(changes: readonly number[], length: number): readonly (readonly [number, number])[] {
  return [0, ...changes].map((from, index) => [from, changes[index] ?? length]);
}

/**
 * The degrees of freedom of two levels that are compared: the days, less the numbers that were fitted before, as so many independent ones; less two
 * for the levels, and less eight since what days keep is itself hardly known from few (set by test/promises/honest-changes.test.ts).
 */
export function degreesOf(count: number, kept: number, fitted: number): number {
  return (count - fitted) * ((1 - kept) / (1 + kept)) - 10;
}

/**
 * The levels between changes, and how far neighbours are apart, by generalized least squares with Student’s t. `fitted` numbers were taken off
 * before. The spread is taken from the days of the two levels that are compared.
 */
export function levelsBetween(
  noted: Noted,
  changes: readonly number[],
  fitted: number,
): { readonly parts: Part[]; readonly steps: Step[] } {
  const row = freshen(noted, keptAround(noted, changes));
  const fits = partsBetween(changes, noted.values.length).map(([from, to]) => fitLevel(row, from, to));
  const edges = (middle: number, variance: number, near: readonly LevelFit[]): readonly [number, number] => {
    const count = near.at(-1)!.to - near[0]!.from;
    const left = near.reduce((sum, one) => sum + one.left, 0);
    const edge = edgeOf(outside, Math.max(1, degreesOf(count, row.kept, fitted)));
    const half = edge * Math.sqrt((variance * left) / Math.max(1, count - near.length - fitted));
    return [middle - half, middle + half];
  };
  const parts = fits.map(({ from, to, level, weight }, index) => {
    const interval = edges(level, 1 / weight, fits.slice(Math.max(0, index - 1), index + 2));
    return { first: noted.days[from]!, last: noted.days[to - 1]!, days: to - from, level, interval };
  });
  const steps = fits.slice(1).map((after, index) => {
    const before = fits[index]!;
    const size = after.level - before.level;
    return { size, interval: edges(size, 1 / before.weight + 1 / after.weight, [before, after]) };
  });
  return { parts, steps };
}

interface LevelFit {
  readonly from: number;
  readonly to: number;
  readonly level: number;
  /** One divided by the variance of the level, when that of a day is 1. */
  readonly weight: number;
  /** The squares that the level leaves. */
  readonly left: number;
}

/** The first day of a part stands alone: what it kept of the day before belongs to another level. */
function fitLevel({ noted, values, levels }: Fresh, from: number, to: number): LevelFit {
  let [weight, products, squares] = [1, noted[from]!, noted[from]! ** 2];
  for (let index = from + 1; index < to; index++) {
    weight += levels[index]! ** 2;
    products += levels[index]! * values[index]!;
    squares += values[index]! ** 2;
  }
  return { from, to, level: products / weight, weight, left: Math.max(0, squares - products ** 2 / weight) };
}

/** The spread of what chance brings to a day around the levels between changes: a variance, in the square of the unit. */
export function varianceAround(row: Fresh, changes: readonly number[]): number {
  const left = partsBetween(changes, row.values.length).reduce((sum, [from, to]) => sum + fitLevel(row, from, to).left, 0);
  return left / row.values.length;
}
