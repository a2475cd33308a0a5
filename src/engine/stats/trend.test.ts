import { fc, test as law } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../random/index.ts";
import { kendall } from "./kendall.ts";
import { bothNormalTails, edge95 } from "./normal.ts";
import { medianOfSorted } from "./median.ts";
import { slopeInterval, slopesBetween } from "./theil-sen.ts";
import { fewestForTrend, trendOf, widening } from "./trend.ts";

const lists = (most: number) => fc.array(fc.integer({ min: 0, max: 12 }), { minLength: fewestForTrend, maxLength: most });
const evenly = (list: readonly number[]) => list.map((_, index) => index);

describe("the normal distribution", () => {
  // Abramowitz and Stegun (1964), tables 26.1 and 26.2.
  test.each([
    [0, 1],
    [1, 0.317310507863],
    [edge95, 0.05],
    [2.828, 0.004683987],
    [2.829, 0.004669389],
    [5, 5.7330314e-7],
    [-5, 5.7330314e-7],
  ])("has the tails that the tables have: beyond %d is %d", (z, tails) => {
    expect(bothNormalTails(z) / tails).toBeCloseTo(1, 4);
  });

  law.prop([fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: 0.001, max: 2, noNaN: true })])(
    "has tails that shrink with the distance, the same on either side",
    (z, more) => {
      expect(bothNormalTails(z)).toBe(bothNormalTails(-z));
      expect(bothNormalTails(Math.abs(z) + more)).toBeLessThan(bothNormalTails(z));
    },
  );
});

describe("Kendall's score", () => {
  law.prop([lists(30), fc.infiniteStream(fc.integer({ min: 0, max: 12 }))])(
    "is the same either way round, turns with one list, and lies between −1 and 1",
    (x, stream) => {
      const y = Array.from(stream.take(x.length));
      const [one, other] = [kendall(x, y), kendall(y, x)];
      expect(other.score).toBe(one.score);
      expect(other.tau).toBeCloseTo(one.tau, 12);
      expect(other.variance).toBeCloseTo(one.variance, 9);
      const turned = kendall(
        x,
        y.map((value) => -value),
      );
      expect(turned.score + one.score).toBe(0);
      expect(Math.abs(one.tau)).toBeLessThanOrEqual(1);
    },
  );

  test("has the variance that it has over all orders of five", () => {
    const orders = permutations([0, 1, 1, 3, 4]);
    const scores = orders.map((order) => kendall([0, 1, 2, 3, 4], order).score);
    const spread = scores.reduce((sum, score) => sum + score * score, 0) / scores.length;
    expect(kendall([0, 1, 2, 3, 4], orders[0]!).variance).toBeCloseTo(spread, 9);
    const tied = orders.map((order) => kendall([0, 0, 2, 2, 2], order).score ** 2);
    expect(kendall([0, 0, 2, 2, 2], orders[0]!).variance).toBeCloseTo(tied.reduce((sum, one) => sum + one, 0) / tied.length, 9);
  });
});

function permutations(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, index) => permutations(list.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

describe("the slope of Theil and Sen", () => {
  test("is that of the example of Sen (1968), with its interval", () => {
    // Of seven points a score beyond 11 comes by luck in 7 of 100 (Kendall 1970, appendix table 1).
    const slopes = slopesBetween([1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78]);
    expect(slopes).toHaveLength(21);
    expect(medianOfSorted(slopes)).toBe(4);
    expect(slopeInterval(slopes, 11)).toEqual([slopes[4], slopes[16]]);
  });

  test("does not turn for a few wild points, and pairs at one place have none", () => {
    const at = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(medianOfSorted(slopesBetween(at, [0, 2, 4, 600, 8, 10, -99, 14, 16, 18]))).toBe(2);
    expect([...slopesBetween([1, 1, 2], [0, 5, 7])]).toEqual([2, 7]);
  });
});

describe("a trend", () => {
  law.prop([lists(24), fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 9 })])(
    "follows a slope that is laid over, and the units of both",
    (list, slope, unit) => {
      const [one, tilted] = [
        trendOf(evenly(list), list)!,
        trendOf(
          evenly(list),
          list.map((value, at) => value + slope * at),
        )!,
      ];
      fc.pre(new Set(list).size > 1 && new Set(list.map((value, at) => value + slope * at)).size > 1);
      expect(tilted.slope).toBeCloseTo(one.slope + slope, 9);
      const other = trendOf(
        evenly(list).map((at) => 7 * at),
        list.map((value) => unit * value - 3),
      )!;
      expect(other.slope).toBeCloseTo((unit * one.slope) / 7, 9);
      expect([other.p, other.tau]).toEqual([expect.closeTo(one.p, 9), one.tau]);
    },
  );

  law.prop([lists(24)])("has its slope in its interval, is never surer than independent points, and turns with its values", (list) => {
    const { slope, interval, p } = trendOf(evenly(list), list)!;
    expect(interval[0]).toBeLessThanOrEqual(slope);
    expect(interval[1]).toBeGreaterThanOrEqual(slope);
    const { score, variance } = kendall(evenly(list), list);
    fc.pre(variance > 0);
    expect(p).toBeGreaterThanOrEqual(bothNormalTails(Math.max(0, Math.abs(score) - 1) / Math.sqrt(variance)) - 1e-12);
    const turned = trendOf(
      evenly(list),
      list.map((value) => -value),
    )!;
    expect(turned.p).toBeCloseTo(p, 9);
    expect(turned.interval[0]).toBeCloseTo(-interval[1], 9);
  });

  test("is sure of points on a line, and says nothing of what is always the same or of a handful", () => {
    const steady = Array.from({ length: 10 }, (_, at) => 20 - 0.3 * at);
    const found = trendOf(evenly(steady), steady)!;
    expect(found.slope).toBeCloseTo(-0.3, 12);
    expect(found.interval[1]).toBeCloseTo(-0.3, 12);
    expect(found.p).toBeLessThan(0.001);
    expect(trendOf(evenly(steady), steady.fill(4))).toEqual({ slope: 0, interval: [-Infinity, Infinity], tau: 0, p: 1 });
    expect(trendOf([0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5, 6])).toBeUndefined();
  });

  test("is found by luck alone in few series of points that resemble each other, where the plain test finds many", () => {
    const random = randomFrom(8);
    const [plain, ours] = [{ count: 0 }, { count: 0 }];
    const series = 300;
    for (let one = 0; one < series; one++) {
      let state = 0;
      const values = Array.from({ length: 20 }, () => (state = 0.5 * state + random() + random() - 1));
      const { score, variance } = kendall(evenly(values), values);
      if (bothNormalTails((Math.abs(score) - 1) / Math.sqrt(variance)) <= 0.05) plain.count++;
      if (trendOf(evenly(values), values)!.p <= 0.05) ours.count++;
    }
    expect(plain.count).toBeGreaterThan(0.14 * series);
    expect(ours.count).toBeLessThan(0.08 * series);
  });

  test("is widened as Hamed and Rao have it", () => {
    expect(widening(30, 0)).toBe(1);
    // n large: 1 + 2 φ ÷ (1 − φ).
    expect(widening(100_000, 0.5)).toBeCloseTo(3, 3);
  });
});
