import { fc, test as check } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { simulateCheckIns } from "../../../test/support/rhythm-lives.ts";
import { randomFrom } from "../random/index.ts";
import { pool } from "./pooling.ts";
import { daysToTell } from "./rhythm-power.ts";
import { fewestRhythmDays, type Notes, rhythmOf } from "./rhythm.ts";
import { squareOf, sweep } from "./sweep.ts";

const seeds = fc.integer({ min: 0, max: 1e6 });
const plain = { days: 70, kept: 0.5, spike: 0 } as const;

function changed({ days, parts, values }: Notes, change: (value: number) => number): Notes {
  return { days, parts, values: values.map(change) };
}

describe("what a week and a day are like", () => {
  check.prop([seeds, fc.integer({ min: -5, max: 5 }), fc.constantFrom(-2, 0.5, 3)], { numRuns: 8 })(
    "is said in the unit of the values, whatever their zero and their scale",
    (seed, shift, scale) => {
      const { notes } = simulateCheckIns(plain, seed);
      const [one, other] = [
        rhythmOf(notes, 0)!,
        rhythmOf(
          changed(notes, (value) => shift + scale * value),
          0,
        )!,
      ];
      expect(other.usual).toBeCloseTo(shift + scale * one.usual, 8);
      for (const [index, { level, interval, chance }] of one.beats.entries()) {
        expect(other.beats[index]!.level).toBeCloseTo(shift + scale * level, 6);
        expect(other.beats[index]!.chance).toBeCloseTo(chance, 8);
        expect(other.beats[index]!.interval.toSorted((a, b) => a - b)[0]).toBeCloseTo(shift + scale * interval[scale > 0 ? 0 : 1], 6);
      }
      for (const [index, { change }] of one.steps.entries()) expect(other.steps[index]!.change).toBeCloseTo(scale * change, 8);
    },
  );

  check.prop([seeds], { numRuns: 8 })("says of each level that it lies in its interval", (seed) => {
    for (const { level, interval } of rhythmOf(simulateCheckIns({ ...plain, spike: 2 }, seed).notes, 0)!.beats) {
      expect(level).toBeGreaterThan(interval[0]);
      expect(level).toBeLessThan(interval[1]);
    }
  });

  test("finds a large spike on Tuesday evenings there, and the rise before it", () => {
    const { beats, steps, usual } = rhythmOf(simulateCheckIns({ ...plain, days: 120, spike: 3 }, 7).notes, 0)!;
    const [first] = beats.toSorted((one, other) => one.chance - other.chance);
    expect(first).toMatchObject({ weekday: 1, part: 3 });
    expect(first!.level).toBeGreaterThan(usual + 2);
    expect(steps.find(({ to }) => to === 3)!.change).toBeGreaterThan(0);
  });

  test("counts weekdays from the one that the first day is", () => {
    const { notes } = simulateCheckIns({ ...plain, days: 120, spike: 3 }, 7);
    const [first] = rhythmOf(notes, 4)!.beats.toSorted((one, other) => one.chance - other.chance);
    expect(first).toMatchObject({ weekday: 5, part: 3 });
  });

  test("of one value a day has seven weekdays and no steps", () => {
    const random = randomFrom(3);
    const days = Int32Array.from({ length: 60 }, (_, day) => day);
    const rhythm = rhythmOf({ days, parts: new Int32Array(60), values: Float64Array.from(days, () => random()) }, 0)!;
    expect(rhythm.beats.map(({ weekday }) => weekday)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(rhythm.steps).toEqual([]);
  });

  test("a trend is not taken for a weekday", () => {
    const days = Int32Array.from({ length: 60 }, (_, day) => day);
    const random = randomFrom(5);
    const rising = rhythmOf({ days, parts: new Int32Array(60), values: Float64Array.from(days, (day) => 3 * day + random()) }, 0)!;
    for (const { level } of rising.beats) expect(Math.abs(level - rising.usual)).toBeLessThan(0.5);
  });

  test("is not told from too few days, nor from what is always the same", () => {
    const of = (length: number, value: (day: number) => number) => {
      const days = Int32Array.from({ length }, (_, day) => day);
      return rhythmOf({ days, parts: new Int32Array(length), values: Float64Array.from(days, value) }, 0);
    };
    expect(of(fewestRhythmDays - 1, (day) => day % 5)).toBeUndefined();
    expect(of(60, () => 4)).toBeUndefined();
    expect(of(0, () => 0)).toBeUndefined();
    expect(of(fewestRhythmDays, (day) => day % 5)).toBeDefined();
  });

  test("a day with a thousand notes does not silence the others", () => {
    const { notes } = simulateCheckIns({ ...plain, days: 120, spike: 3 }, 7);
    const [last, many] = [notes.days.at(-1)! + 1, 1000];
    const random = randomFrom(2);
    const more = rhythmOf(
      {
        days: Int32Array.from([...notes.days, ...new Int32Array(many).fill(last)]),
        parts: Int32Array.from([...notes.parts, ...new Int32Array(many)]),
        values: Float64Array.from([...notes.values, ...Array.from({ length: many }, () => 4 + 2 * random())]),
      },
      0,
    )!;
    const spike = more.beats.find(({ weekday, part }) => weekday === 1 && part === 3)!;
    expect(spike.chance).toBeLessThan(0.001);
    expect(spike.interval.every(Number.isFinite)).toBe(true);
  });

  test("says nothing of hours that share no weekday", () => {
    const days = Int32Array.from({ length: 80 }, (_, index) => 7 * (index >> 1) + (index & 1));
    const random = randomFrom(9);
    const rhythm = rhythmOf({ days, parts: days.map((day) => day % 7), values: Float64Array.from(days, () => random()) }, 0)!;
    expect(rhythm.steps).toEqual([]);
    for (const { chance, interval } of rhythm.beats) expect([chance, ...interval].every(Number.isFinite)).toBe(true);
  });

  test("takes fewer days to tell for who is surer, and more where less may be false", () => {
    const rhythm = rhythmOf(simulateCheckIns({ ...plain, days: 120 }, 11).notes, 0)!;
    expect(daysToTell(rhythm, 0.01)).toBeGreaterThan(daysToTell(rhythm, 0.05));
    const surer = { ...rhythm, beats: rhythm.beats.map((beat) => ({ ...beat, error: beat.error / 2 })) };
    expect(daysToTell(surer, 0.01)).toBeLessThan(daysToTell(rhythm, 0.01) / 3);
  });
});

describe("drawn together", () => {
  const independent = (errors: readonly number[]) => {
    const covariance = squareOf(errors.length);
    for (const [group, error] of errors.entries()) covariance.cells[group * errors.length + group] = error * error;
    return covariance;
  };
  const alone = (levels: readonly number[]) => [levels.map((_, group) => group)];

  test("what is known least is drawn most, and nothing further than its own error", () => {
    const levels = [0, 0.2, -0.1, 1, 0.1, 1, 0];
    const errors = [0.2, 0.2, 0.2, 0.2, 0.2, 0.8, 0.2];
    const pooled = pool({ levels: Float64Array.from(levels), covariance: independent(errors), degrees: 40 }, alone(levels));
    expect(pooled[5]!.level).toBeLessThan(pooled[3]!.level);
    for (const [group, { level }] of pooled.entries()) expect(Math.abs(level - levels[group]!)).toBeLessThanOrEqual(errors[group]! + 1e-12);
  });

  test("an interval is shorter where the others are alike, and holds in 95 of 100 whatever they are", () => {
    const random = randomFrom(21);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const error = 0.3;
    const runs = 700;
    let [held, lengths] = [0, 0];
    // One weekday unlike six that are alike.
    const truth = [0, 0, 0, 0, 0, 0, 1];
    const covered = truth.map(() => 0);
    for (let run = 0; run < runs; run++) {
      const levels = Float64Array.from(truth, (level) => level + error * normal());
      const pooled = pool({ levels, covariance: independent(truth.map(() => error)), degrees: 1000 }, alone(truth));
      for (const [group, { interval }] of pooled.entries()) {
        const holds = interval[0] <= truth[group]! && truth[group]! <= interval[1];
        covered[group]! += holds ? 1 : 0;
        held += holds ? 1 : 0;
        lengths += interval[1] - interval[0];
      }
    }
    expect(held / (7 * runs)).toBeGreaterThan(0.94);
    expect(held / (7 * runs)).toBeLessThan(0.96);
    expect(covered[6]! / runs).toBeGreaterThan(0.93);
    expect(lengths / (7 * runs)).toBeLessThan(2 * 1.96 * error);
  });
});

test("a sweep solves normal equations: inverse, weights, squares that are left", () => {
  // y = 1 + 2x through four points, the last one off by one: worked out by hand.
  const table = { size: 3, cells: Float64Array.from([4, 6, 17, 6, 14, 36, 17, 36, 95].map(Number)) };
  const logDeterminant = sweep(table, 2);
  const expected = [0.7, -0.3, 1.1, -0.3, 0.2, 2.1];
  for (const [index, value] of expected.entries()) expect(table.cells[index]).toBeCloseTo(value, 12);
  expect(table.cells[8]).toBeCloseTo(95 - 1.1 * 17 - 2.1 * 36, 12);
  expect(logDeterminant).toBeCloseTo(Math.log(20), 12);
  expect(sweep({ size: 2, cells: Float64Array.from([1, 1, 1, 1]) }, 2)).toBeNaN();
});
