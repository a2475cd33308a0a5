import { medianOfSorted, slopesBetween } from "../stats/index.ts";

/** The value below which a share of the values lies, interpolated linearly (type 7 of Hyndman & Fan 1996). NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (position - Math.floor(position)) * (above - below);
}

export function median(values: readonly number[]): number {
  return medianOfSorted(Float64Array.from(values).toSorted());
}

/** A value that was seen, and when. */
export interface Seen {
  readonly at: number;
  readonly value: number;
}

/** What is left of values when their line is taken off: the median of all slopes between two of them (Theil 1950; Sen 1968). */
export function withoutTrend(seen: readonly Seen[]): readonly Seen[] {
  const slopes = slopesBetween(
    seen.map(({ at }) => at),
    seen.map(({ value }) => value),
  );
  const slope = slopes.length === 0 ? 0 : medianOfSorted(slopes);
  const level = median(seen.map(({ at, value }) => value - slope * at));
  return seen.map(({ at, value }) => ({ at, value: value - slope * at - level }));
}

// What makes them standard deviations where values are normal.
const [perMad, perDeciles] = [1.4826, 1 / 2.563];

/**
 * How far values lie around zero, as a standard deviation: by the median of their distances, or by the middle eight tenths where that is
 * more. Of values that are mostly the same the first is nothing.
 */
export function spreadOf(values: readonly number[]): number {
  const byDistance = perMad * median(values.map(Math.abs));
  return Math.max(byDistance, perDeciles * (quantile(values, 0.9) - quantile(values, 0.1)));
}

/**
 * How much values resemble those one step before, 0 to 0.7: over neighbours alone, with the values that lie far out drawn in to two
 * spreads, and with what small counts take off put back (Kendall 1954; Marriott & Pope 1954).
 */
export function keptOf(values: readonly Seen[], spread: number): number {
  const drawn = new Map(values.map(({ at, value }) => [at, Math.max(-2 * spread, Math.min(2 * spread, value))]));
  const [pairs, squares] = [
    [...drawn].flatMap(([at, value]) => (drawn.has(at + 1) ? [value * drawn.get(at + 1)!] : [])),
    [...drawn.values()],
  ];
  const variance = squares.reduce((sum, value) => sum + value * value, 0) / squares.length;
  if (pairs.length === 0 || variance === 0) return 0;
  const plain = pairs.reduce((sum, product) => sum + product, 0) / pairs.length / variance;
  return Math.max(0, Math.min(0.7, plain + (1 + 3 * plain) / pairs.length));
}

/** The variance of the mean of values with variance 1 of which each resembles its neighbour by `kept`: the mean of all covariances. */
export function varianceOfMean(places: readonly number[], kept: number): number {
  const sum = places.reduce((all, one) => all + places.reduce((row, other) => row + kept ** Math.abs(one - other), 0), 0);
  return sum / places.length ** 2;
}
