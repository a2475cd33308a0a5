import { fc, test as check } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { changePointsOf, pelt } from "./pelt.ts";

/** Tries every partition by dynamic programming, with the squares counted out one by one (Auger and Lawrence 1989). */
function allPartitions(values: readonly number[], weights: readonly number[], penalty: number, fewest: number): readonly number[] {
  const least = [-penalty];
  const before = [0];
  for (let end = 1; end <= values.length; end++) {
    least[end] = Number.POSITIVE_INFINITY;
    for (let start = 0; start <= end - fewest; start++) {
      const cost = least[start]! + squaresLeft(values.slice(start, end), weights.slice(start, end)) + penalty;
      if (cost < least[end]!) [least[end], before[end]] = [cost, start];
    }
  }
  const changes: number[] = [];
  for (let end = before[values.length]!; end > 0; end = before[end]!) changes.unshift(end);
  return changes;
}

function costOf(changes: readonly number[], values: readonly number[], weights: readonly number[], penalty: number): number {
  const parts = [0, ...changes].map((start, part) => [start, changes[part] ?? values.length] as const);
  const squares = parts.map(([start, end]) => squaresLeft(values.slice(start, end), weights.slice(start, end)));
  return squares.reduce((sum, square) => sum + square, penalty * changes.length);
}

function squaresLeft(values: readonly number[], weights: readonly number[]): number {
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const level = values.reduce((sum, value, index) => sum + weights[index]! * value, 0) / squares;
  return values.reduce((sum, value, index) => sum + (value - weights[index]! * level) ** 2, 0);
}

const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.double({ min: -4, max: 4, noNaN: true })), {
  minLength: 1,
  maxLength: 5,
});
const noise = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 75, maxLength: 75 });
const series = fc
  .tuple(steps, noise)
  .map(([parts, chance]) =>
    parts.flatMap(([days, level]) => Array.from({ length: days }, () => level)).map((level, day) => level + chance[day]!),
  );
const penalties = fc.double({ min: 0.1, max: 12, noNaN: true });

describe("PELT", () => {
  check.prop([series, penalties])("finds what trying all partitions finds", (values, penalty) => {
    const ones = values.map(() => 1);
    const [found, best] = [changePointsOf(Float64Array.from(values), penalty), allPartitions(values, ones, penalty, 1)];
    expect(costOf(found, values, ones, penalty)).toBeCloseTo(costOf(best, values, ones, penalty), 9);
  });

  check.prop([series, penalties, fc.integer({ min: 2, max: 9 }), noise])(
    "also with parts that hold several days at least, and with days that hold unlike shares of their level",
    (values, penalty, fewest, chance) => {
      fc.pre(values.length >= fewest);
      const weights = values.map((_, day) => 1.2 + chance[day]!);
      const row = { values: Float64Array.from(values), weights: Float64Array.from(weights) };
      const found = pelt(row, { penalty, fewest, stride: 1 });
      const best = allPartitions(values, weights, penalty, fewest);
      // Two partitions may cost the same but for rounding: then either is the best.
      const cost = (changes: readonly number[]) => costOf(changes, values, weights, penalty);
      expect(cost(found)).toBeCloseTo(cost(best), 9);
      for (const [part, start] of [0, ...found].entries()) expect((found[part] ?? values.length) - start).toBeGreaterThanOrEqual(fewest);
    },
  );

  test("looks at every third day alone when it is told to", () => {
    const values = Float64Array.from({ length: 100 }, (_, day) => (day < 40 ? 0 : 5) + (day % 2));
    const row = { values, weights: new Float64Array(100).fill(1) };
    expect(pelt(row, { penalty: 10, fewest: 10, stride: 1 })).toEqual([40]);
    expect(pelt(row, { penalty: 10, fewest: 10, stride: 3 })).toEqual([39]);
  });

  test("says that nothing changes in nothing, in one day, and in days that are all the same", () => {
    for (const days of [0, 1, 50]) expect(changePointsOf(new Float64Array(days).fill(7), 1)).toEqual([]);
  });
});
