import { describe, expect, test } from "vitest";
import { learnFrom, type Lesson, pack, softmax, unpack } from "./index.ts";

/** Lessons of two labels: feature 0 goes with the first, feature 1 with the second, feature 2 with both alike, feature 3 is rare and goes with the second. */
const lessons: readonly Lesson[] = Array.from({ length: 60 }, (_, at) => ({
  features: Int32Array.from([at % 2, 2, ...(at === 1 || at === 31 ? [3] : [])]),
  amounts: Float64Array.from([1, 1, ...(at === 1 || at === 31 ? [1] : [])]),
  label: at % 2,
}));

describe("learning from lessons", () => {
  const { weights, bias } = learnFrom(lessons, 4, 2);

  function shareOfSecond(...features: readonly number[]): number {
    const shares = bias.map((value, label) => value + features.reduce((sum, one) => sum + weights[one * 2 + label]!, 0));
    softmax(shares);
    return shares[1]!;
  }

  test("gives weight to what tells labels apart, and none to what does not", () => {
    expect(shareOfSecond(0)).toBeLessThan(0.15);
    expect(shareOfSecond(1)).toBeGreaterThan(0.85);
    expect(Math.abs(shareOfSecond(2) - 0.5)).toBeLessThan(0.1);
  });

  test("hears what is rare as well", () => {
    expect(shareOfSecond(3)).toBeGreaterThan(0.6);
  });

  test("gives the same from the same", () => {
    expect(learnFrom(lessons, 4, 2)).toEqual({ weights, bias });
  });

  test("is kept as text, but for what rounds to nothing", () => {
    const rows = new Map([0, 1, 2, 3].map((at) => [`feature ${at}`, weights.slice(at * 2, at * 2 + 2)]));
    const largest = Math.max(...weights.map(Math.abs));
    const back = unpack(pack({ bias: [...bias], weights: rows }));
    for (const [name, row] of rows)
      for (const [label, weight] of row.entries())
        expect(Math.abs((back.weights.get(name)?.[label] ?? 0) - weight)).toBeLessThanOrEqual(largest / 62 + 1e-6);
    expect(back.bias[0]).toBeCloseTo(bias[0]!, 3);
  });
});
