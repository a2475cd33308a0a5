import { fc, test as law } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { simulateLife } from "../../../test/support/lives.ts";
import { sameWeekdayNearby, somersD } from "./somers.ts";

const all = (days: number) => Array.from({ length: days - 1 }, (_, apart) => apart + 1);
const rating = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }) }, { weight: 1, arbitrary: fc.constant(Number.NaN) });
const diaries = fc.array(fc.tuple(rating, rating), { minLength: 10, maxLength: 50 }).map((days) => ({
  x: Float64Array.from(days, ([x]) => x),
  y: Float64Array.from(days, ([, y]) => y),
}));

describe("Somers' D", () => {
  test("is that of a table that can be counted by hand", () => {
    // x 0, 0, 1, 1, 2 and y 0, 1, 1, 1, 0: eight pairs differ in x; 2 agree, 3 do not.
    const found = somersD(Float64Array.of(0, 0, 1, 1, 2), Float64Array.of(0, 1, 1, 1, 0), all(5))!;
    expect(found.pairs).toBe(8);
    expect(found.value).toBeCloseTo((2 - 3) / 8, 12);
  });

  law.prop([diaries])("asks for the order alone, turns with y, and has its interval around it within −1 and 1", ({ x, y }) => {
    const found = somersD(x, y, all(x.length));
    fc.pre(found !== undefined);
    expect(
      somersD(
        x.map((value) => Math.exp(value)),
        y.map((value) => value ** 3 + 1),
        all(x.length),
      ),
    ).toEqual(found);
    const turned = somersD(
      x,
      y.map((value) => -value),
      all(x.length),
    )!;
    expect(turned.value).toBeCloseTo(-found.value, 12);
    if (!found.interval) return;
    expect(found.interval[0]).toBeGreaterThanOrEqual(-1);
    expect(found.interval[0]).toBeLessThanOrEqual(found.value);
    expect(found.interval[1]).toBeGreaterThanOrEqual(found.value);
    expect(found.interval[1]).toBeLessThanOrEqual(1);
    expect(turned.interval![0]).toBeCloseTo(-found.interval[1], 9);
  });

  test("has no interval where all pairs agree, and is none where x never differs", () => {
    const x = Float64Array.from({ length: 20 }, (_, day) => day);
    expect(somersD(x, x, all(20))).toEqual({ value: 1, interval: null, pairs: 190 });
    expect(somersD(new Float64Array(20), x, all(20))).toBeUndefined();
  });

  test("of days of one weekday near each other knows nothing of a weekend or a trend that both share", () => {
    const plan = { days: 180, factors: 8, kept: 0.5, missing: "mixed", r: 0 } as const;
    let [covered, looked] = [0, 0];
    for (let person = 0; person < 25; person++) {
      const [mood, ...others] = simulateLife(plan, 50 + person).series;
      for (const { values } of others) {
        const { interval } = somersD(values, mood!.values, sameWeekdayNearby)!;
        looked++;
        if (interval![0] <= 0 && interval![1] >= 0) covered++;
      }
    }
    expect(covered / looked).toBeGreaterThan(0.93);
    expect(covered / looked).toBeLessThan(0.995);
    const [mood, sleep] = simulateLife({ ...plan, r: 0.6 }, 3).series;
    expect(somersD(sleep!.values, mood!.values, sameWeekdayNearby)!.interval![0]).toBeGreaterThan(0);
  });
});
