import { expect, test } from "vitest";
import { medianInterval } from "./median-interval.ts";

const upTo = (count: number) => Float64Array.from({ length: count }, (_, index) => index + 1);

test("stands at the ranks of the published table", () => {
  // Conover, Practical Nonparametric Statistics (1999), table A3: the sign test at 5 %, two-sided.
  expect([5, 6, 8, 9, 12, 20, 25].map((count) => medianInterval(upTo(count)))).toEqual([
    undefined,
    [1, 6],
    [1, 8],
    [2, 8],
    [3, 10],
    [6, 15],
    [8, 18],
  ]);
  expect(medianInterval(new Float64Array())).toBeUndefined();
});

test("holds the median of what the numbers were drawn from in 95 of 100 samples or more, skewed as it may be", () => {
  let state = 7;
  const draw = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const samples = 4000;
  for (const count of [6, 9, 17, 40]) {
    let held = 0;
    for (let sample = 0; sample < samples; sample++) {
      const [low, high] = medianInterval(Float64Array.from({ length: count }, () => -Math.log(1 - draw())).toSorted())!;
      if (low <= Math.LN2 && Math.LN2 <= high) held++;
    }
    expect(held / samples).toBeGreaterThan(0.94);
  }
});
