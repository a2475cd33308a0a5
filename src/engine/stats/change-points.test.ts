import { fc, test as check } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { simulateChangedLife } from "../../../test/support/changed-lives.ts";
import { randomFrom } from "../random/index.ts";
import { changeByBlocks } from "./change-blocks.ts";
import { freshen, keptAround, notedOf } from "./change-levels.ts";
import { type ChangePoint, changePoints, fewestDaysForChanges, type Levels, worthAWord } from "./change-points.ts";
import { beginnings } from "./online-change.ts";

const days = 140;

/** What is found in one series. */
function levelsOf(values: Float64Array, firstWeekday = 0): Levels {
  return changePoints({ firstWeekday, series: [{ name: "evening", values }] }, 0.05)[0]!;
}

/** A life that lies 4 standard deviations higher from a day on, as plain numbers. */
function changed(from: number, seed: number): Float64Array {
  return simulateChangedLife({ days, series: 1, kept: 0, trends: 0, shift: { size: 4, from } }, 3 * seed + 2).series[0]!.values;
}

const lives = fc.tuple(fc.integer({ min: 45, max: 95 }), fc.integer({ min: 0, max: 5000 }));
const runs = { numRuns: 40 };

describe("a change of level", () => {
  check.prop([lives], runs)("is found with its day, its size and the days on either side", ([from, seed]) => {
    const values = changed(from, seed);
    const levels = levelsOf(values);
    const { day, size } = clearest(levels);
    expect(Math.abs(day - from)).toBeLessThanOrEqual(7);
    expect(Math.abs(size - 4)).toBeLessThan(2);
    for (const [index, change] of levels.changes.entries()) {
      const [before, after] = levels.parts.slice(index, index + 2);
      expect(after!.level - before!.level).toBeCloseTo(change.size, 9);
      expect(after!.first).toBe(change.day);
      expect(after!.days).toBe(notedDays(values.subarray(after!.first, after!.last + 1)));
    }
    expect(levels.parts.reduce((sum, part) => sum + part.days, 0)).toBe(notedDays(values));
  });

  check.prop([lives, fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom(0.01, 0.5, 3, 60)], runs)(
    "is the same in another unit",
    ([from, seed], level, unit) => {
      const values = changed(from, seed);
      const before = levelsOf(values);
      const after = levelsOf(values.map((value) => level + unit * value));
      expect(after.changes.map(whenOf)).toEqual(before.changes.map(whenOf));
      for (const [index, { size, interval }] of before.changes.entries()) {
        const other = after.changes[index]!;
        for (const [own, scaled] of [
          [size, other.size],
          [interval[0], other.interval[0]],
          [interval[1], other.interval[1]],
        ])
          expect(scaled! / unit).toBeCloseTo(own!, 6);
      }
    },
  );

  check.prop([lives], runs)("is found at the same place when time runs backwards, the other way round", ([from, seed]) => {
    const values = changed(from, seed);
    const [forwards, backwards] = [clearest(levelsOf(values)), clearest(levelsOf(values.toReversed()))];
    expect(Math.abs(backwards.size + forwards.size)).toBeLessThan(1.5);
    expect(Math.abs(days - backwards.day - forwards.day)).toBeLessThanOrEqual(7);
  });

  check.prop([lives, fc.integer({ min: 1, max: 6 })], runs)(
    "does not move with the days, nor with what the weekdays bring",
    ([from, seed], later) => {
      const values = changed(from, seed);
      const shifted = Float64Array.of(...Array.from({ length: later }, () => Number.NaN), ...values);
      const [before, after] = [levelsOf(values), levelsOf(shifted, (7 - later) % 7)];
      expect(after.changes.map(({ day }) => day - later)).toEqual(before.changes.map(({ day }) => day));
      const weekly = levelsOf(values.map((value, day) => value + [9, -4, 0, 2, 7, -8, 1][day % 7]!));
      expect(weekly.changes.map(whenOf)).toEqual(before.changes.map(whenOf));
    },
  );

  check.prop([lives, fc.integer({ min: 3, max: 14 })], runs)("may lie anywhere in days that are missing around it", ([from, seed], gap) => {
    const values = changed(from, seed).map((value, day) => (day >= from - gap && day < from ? Number.NaN : value));
    const { day, between } = clearest(levelsOf(values));
    expect(between[0]).toBeLessThanOrEqual(day);
    expect(between[1]).toBeGreaterThanOrEqual(day);
    if (day >= from && values.subarray(from, day).every(Number.isNaN)) expect(between[0]).toBeLessThanOrEqual(from - gap);
  });
});

describe("what is no change at once", () => {
  test("a straight line is not level, but has no day on which it changed", () => {
    const random = randomFrom(5);
    const { changes } = levelsOf(Float64Array.from({ length: 200 }, (_, day) => day / 25 + 2 * random()));
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter(({ atOnce }) => atOnce)).toEqual([]);
  });

  test("weekdays alone, one value throughout, and two wild days are none", () => {
    const weeks = Float64Array.from({ length: 120 }, (_, day) => [3, 1, 4, 1, 5, 9, 2][day % 7]!);
    const random = randomFrom(6);
    const wild = Float64Array.from({ length: 120 }, (_, day) => random() + (day === 70 || day === 71 ? 1000 : 0));
    for (const values of [weeks, new Float64Array(120).fill(4), wild]) expect(levelsOf(values).changes).toEqual([]);
  });

  test("below six weeks of days that were noted nothing is looked for", () => {
    const few = changed(60, 1).map((value, day) => (day % 4 === 0 ? value : Number.NaN));
    const levels = levelsOf(few);
    expect(levels.days).toBeLessThan(fewestDaysForChanges);
    expect(levels).toMatchObject({ parts: [], changes: [], lately: 0 });
  });
});

test("two changes are told apart, each between its own levels", () => {
  const random = randomFrom(8);
  const values = Float64Array.from({ length: 210 }, (_, day) => (day < 70 ? 5 : day < 140 ? 8 : 4) + 2 * random());
  const { changes, parts } = levelsOf(values);
  expect(changes.map(({ day, atOnce }) => [day, atOnce])).toEqual([
    [70, true],
    [140, true],
  ]);
  for (const [index, level] of [6, 9, 5].entries()) expect(parts[index]!.level).toBeCloseTo(level, 0);
});

describe("a level that is new", () => {
  const random = randomFrom(9);
  const values = Float64Array.from({ length: 120 }, (_, day) => (day < 113 ? 0 : 3) + 2 * random() - 1);

  test("is worth a word before it is sure", () => {
    const { changes, lately } = levelsOf(values);
    expect(changes).toEqual([]);
    expect(lately).toBeGreaterThan(worthAWord);
    expect(levelsOf(values.subarray(0, 113)).lately).toBeLessThan(worthAWord);
  });

  test("most likely began where it did", () => {
    const noted = notedOf(values);
    const likely = beginnings(freshen(noted, 0), 1 / 3);
    expect(likely.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    expect(likely.indexOf(Math.max(...likely))).toBe(113);
  });
});

test("blocks in another order seldom show what is there, and often show what is not", () => {
  const noted = notedOf(changed(70, 4));
  const row = freshen(noted, keptAround(noted, [50]));
  expect(changeByBlocks(row, 0, noted.days.length, 199, randomFrom(2))).toBeLessThanOrEqual(0.01);
  const random = randomFrom(3);
  const level = notedOf(Float64Array.from({ length: 140 }, random));
  const chances = Array.from({ length: 200 }, () =>
    changeByBlocks(freshen({ days: level.days, values: level.values.map(random) }, 0), 0, 140, 99, random),
  );
  expect(chances.filter((chance) => chance <= 0.1).length / chances.length).toBeLessThan(0.17);
});

function clearest({ changes }: Levels): ChangePoint {
  return changes.toSorted((a, b) => a.chance - b.chance)[0]!;
}

function whenOf({ day, between, atOnce }: ChangePoint) {
  return { day, between, atOnce };
}

function notedDays(values: Float64Array): number {
  return values.filter((value) => !Number.isNaN(value)).length;
}
