import { fc, test as law } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../random/index.ts";
import { blockLength, stationaryBootstrap } from "./stationary-bootstrap.ts";
import { medianOfSorted } from "./median.ts";

const median = (noted: Float64Array) => medianOfSorted(noted.toSorted());
const plan = (seed: number) => ({ rounds: 199, random: randomFrom(seed) });

/** Days that keep `kept` of the day before, one in seven of them missing. */
function keeping(days: number, kept: number, random: () => number): Float64Array {
  let state = 0;
  return Float64Array.from({ length: days }, () => {
    const fresh = Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
    state = kept * state + Math.sqrt(1 - kept * kept) * fresh;
    return random() < 1 / 7 ? Number.NaN : state;
  });
}

describe("the stationary bootstrap", () => {
  const noted = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 10 }) }, { weight: 1, arbitrary: fc.constant(Number.NaN) });
  const diaries = fc.array(noted, { minLength: 10, maxLength: 80 }).map((days) => Float64Array.from(days));

  law.prop([diaries, fc.integer({ min: 1, max: 5 })])(
    "follows the unit, has blocks of a day at least, and answers the same twice",
    (values, unit) => {
      fc.pre(values.filter((value) => !Number.isNaN(value)).length > 2);
      const one = stationaryBootstrap(values, median, plan(4))!;
      expect(stationaryBootstrap(values, median, plan(4))).toEqual(one);
      const other = stationaryBootstrap(
        values.map((value) => unit * value - 7),
        median,
        plan(4),
      )!;
      expect(other.interval[0]).toBeCloseTo(unit * one.interval[0] - 7, 6);
      expect(other.value).toBe(unit * one.value - 7);
      expect(one.blockDays).toBeGreaterThanOrEqual(1);
      expect(one.blockDays).toBeLessThanOrEqual(Math.ceil(values.length / 3));
    },
  );

  test("takes more days in a row where days keep more of each other", () => {
    const [none, much] = [0, 0.8].map((kept) => blockLength(keeping(400, kept, randomFrom(6))));
    expect(none!).toBeLessThan(5);
    expect(much!).toBeGreaterThan(2 * none!);
  });

  test("is of one value where all days are the same, and of none where there are none", () => {
    expect(stationaryBootstrap(new Float64Array(40).fill(6), median, plan(1))).toEqual({ value: 6, interval: [6, 6], blockDays: 1 });
    expect(stationaryBootstrap(new Float64Array(40).fill(Number.NaN), median, plan(1))).toBeUndefined();
  });
});
