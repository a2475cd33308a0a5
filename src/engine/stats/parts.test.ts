import { fc, test as check } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { autocorrelation } from "./autocorrelation.ts";
import { effectiveDays } from "./effective-days.ts";
import { falseDiscovery } from "./false-discovery.ts";
import { daysFor, powerOf } from "./power.ts";
import { interpolated } from "./interpolate.ts";
import { normalQuantile, normalScores } from "./ranks.ts";
import { calendarTerms, residuals } from "./residuals.ts";

const noted = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);
const diaries = fc.array(noted, { minLength: 40, maxLength: 120 }).map((values) => Float64Array.from(values));

describe("residuals", () => {
  test("nothing is left of weekdays and a trend", () => {
    const values = Float64Array.from({ length: 100 }, (_, day) => [3, 1, 4, 1, 5, 9, 2][day % 7]! + 0.25 * day);
    const { values: left, fitted } = residuals(values, calendarTerms(100, 4));
    expect(fitted).toBe(7);
    expect(left.every(Number.isNaN)).toBe(true);
  });

  test("a yearly wave goes from two years on, and not before", () => {
    const wave = (days: number) => Float64Array.from({ length: days }, (_, day) => Math.sin((2 * Math.PI * day) / 365.2425));
    expect(residuals(wave(800), calendarTerms(800, 0)).values.every(Number.isNaN)).toBe(true);
    expect(residuals(wave(500), calendarTerms(500, 0)).values.some(Number.isNaN)).toBe(false);
  });

  check.prop([diaries, fc.integer({ min: 0, max: 6 })])(
    "missing stays missing, and each weekday is left with a mean of zero",
    (values, first) => {
      const { values: left } = residuals(values, calendarTerms(values.length, first));
      fc.pre(!left.every(Number.isNaN));
      expect([...left.keys()].filter((day) => Number.isNaN(left[day]!))).toEqual(
        [...values.keys()].filter((day) => Number.isNaN(values[day]!)),
      );
      for (let weekday = 0; weekday < 7; weekday++) {
        const own = left.filter((value, day) => day % 7 === weekday && !Number.isNaN(value));
        expect(own.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6);
      }
    },
  );

  check.prop([diaries, fc.double({ min: -3, max: 3, noNaN: true })])(
    "a trend and a level put on beforehand make no difference",
    (values, slope) => {
      const terms = calendarTerms(values.length, 0);
      const before = residuals(values, terms).values;
      fc.pre(!before.every(Number.isNaN));
      const after = residuals(
        values.map((value, day) => value + slope * day + 7),
        terms,
      ).values;
      after.forEach((value, day) => Number.isNaN(value) || expect(value).toBeCloseTo(before[day]!, 6));
    },
  );
});

describe("normal scores", () => {
  test("share what is equal, are centred, and lie as far apart as their ranks among normal values", () => {
    const scores = [...normalScores(Float64Array.of(5, Number.NaN, 1, 5, 9))];
    expect(scores[1]).toBeNaN();
    expect([scores[0], scores[3]]).toEqual([0, 0]);
    // (1 − 3/8) / 4.25 of the standard normal distribution lies below −1.0491.
    expect(scores[2]).toBeCloseTo(-1.0491, 4);
    expect(scores[4]).toBeCloseTo(1.0491, 4);
  });

  check.prop([diaries])("do not depend on anything but the order", (values) => {
    expect(normalScores(values.map((value) => value ** 3 / 1000 + 7 * value))).toEqual(normalScores(values));
  });

  test.each([
    [0.6, 0.2533471],
    [0.9, 1.2815516],
    [0.975, 1.959964],
    [0.99, 2.3263479],
    [1 - 1e-6, 4.7534243],
    [1 - 1e-9, 5.997807],
  ])("%d of the normal distribution lies below %d", (share, value) => {
    expect(normalQuantile(share)).toBeCloseTo(value, 5);
    expect(normalQuantile(1 - share)).toBeCloseTo(-value, 5);
  });
});

describe("days between", () => {
  test("are what a first-order autoregression expects of them, and stay missing where nothing reaches", () => {
    const noted = Float64Array.of(2, Number.NaN, 4, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
    const found = interpolated(noted, 0.5);
    // Half of either side, less what both tell: 0.5 · (1 − 0.25) / (1 − 0.0625) = 0.4 of each.
    expect(found[1]).toBeCloseTo(0.4 * 2 + 0.4 * 4, 12);
    expect([found[3], found[4]]).toEqual([2, 1]);
    expect([...found.slice(5)].every(Number.isNaN)).toBe(true);
  });

  check.prop([diaries, fc.double({ min: 0, max: 1, noNaN: true })])(
    "change no day that was noted, and lie nearer to zero than the days around",
    (values, kept) => {
      const found = interpolated(values, kept);
      const most = values.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, Math.abs(value))), 0);
      values.forEach((value, day) => {
        if (!Number.isNaN(value)) expect(found[day]).toBe(value);
        else if (!Number.isNaN(found[day]!)) expect(Math.abs(found[day]!)).toBeLessThanOrEqual(most * (1 + 1e-12));
      });
    },
  );

  check.prop([diaries, fc.double({ min: 0, max: 1, noNaN: true })])("are the same when time runs backwards", (values, kept) => {
    const back = interpolated(values.toReversed(), kept).toReversed();
    interpolated(values, kept).forEach((value, day) =>
      Number.isNaN(value) ? expect(back[day]).toBeNaN() : expect(back[day]).toBeCloseTo(value, 9),
    );
  });
});

test("a series that alternates is like itself every second day", () => {
  const found = autocorrelation(
    Float64Array.from({ length: 1000 }, (_, day) => (day % 2 === 0 ? 1 : -1)),
    2,
  );
  expect(found[0]).toBeCloseTo(-0.999, 3);
  expect(found[1]).toBeCloseTo(0.998, 3);
});

describe("effective days", () => {
  const keeps = (kept: number) => Float64Array.from({ length: 60 }, (_, lag) => kept ** (lag + 1));

  test("are what theory has for days that keep a share: n (1 − ab) / (1 + ab)", () => {
    expect(effectiveDays(100_000, 100_000, keeps(0.8), keeps(0.8))).toBeCloseTo((100_000 * (1 - 0.64)) / (1 + 0.64), -2);
    expect(effectiveDays(100_000, 100_000, keeps(0.8), keeps(0.5))).toBeCloseTo((100_000 * (1 - 0.4)) / (1 + 0.4), -2);
  });

  test("are all days when one of both keeps nothing, and never more", () => {
    expect(effectiveDays(90, 90, keeps(0.8), keeps(0))).toBe(90);
    expect(effectiveDays(90, 90, keeps(0.8), keeps(-0.8))).toBe(90);
  });

  test("lose less where days are missing between", () => {
    expect(effectiveDays(50, 100, keeps(0.7), keeps(0.7)) / 50).toBeGreaterThan(effectiveDays(50, 50, keeps(0.7), keeps(0.7)) / 50);
  });
});

describe("false discovery", () => {
  test("finds four of the fifteen that Benjamini and Hochberg (1995) give, at five of a hundred", () => {
    const chances = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    expect(falseDiscovery(chances).filter((q) => q <= 0.05)).toHaveLength(4);
    expect(falseDiscovery(chances)[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    expect(falseDiscovery(chances, 50).filter((q) => q <= 0.05)).toHaveLength(3);
  });

  check.prop([fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })])(
    "keeps the order, and never calls anything surer than it was",
    (chances) => {
      const found = falseDiscovery(chances);
      for (const [index, q] of found.entries()) {
        expect(q).toBeGreaterThanOrEqual(chances[index]!);
        for (const [other, another] of found.entries()) if (chances[index]! < chances[other]!) expect(q).toBeLessThanOrEqual(another);
      }
    },
  );
});

describe("power", () => {
  test("is what Cohen has, within a few points", () => {
    // Cohen (1988), table 3.4.1: r 0.30 is found with a power of 0.80 on 84, r 0.50 on 28 by a two-sided test at 0.05.
    expect(powerOf(0.3, 84, 0.05, 0)).toBeCloseTo(0.8, 1);
    expect(powerOf(0.5, 28, 0.05, 0)).toBeCloseTo(0.8, 1);
  });

  test("grows with the days and with the strength, and says how many days it takes", () => {
    const days = daysFor(0.4, 0.8, 0.002, 7);
    expect(powerOf(0.4, days, 0.002, 7)).toBeGreaterThanOrEqual(0.8);
    expect(powerOf(0.4, days - 1, 0.002, 7)).toBeLessThan(0.8);
    expect(daysFor(0.3, 0.8, 0.002, 7)).toBeGreaterThan(days);
  });
});
