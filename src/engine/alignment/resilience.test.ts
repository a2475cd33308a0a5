import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { quantile } from "./quantile.ts";
import { type Dip, recoveries, resilience, suggestedBand } from "./index.ts";

describe("resilience", () => {
  // The 20th percentile is 4.8, the median 6.
  const weeks = [6, 3, 5, 6, 7, 6, null, 4, 5, 5, 6, 7, 6, 6, 5, 3];

  test("counts the weeks from a dip to the first week at the median", () => {
    expect(resilience(weeks)).toEqual({
      dips: [
        { week: 1, weeks: 2, isOpen: false },
        { week: 7, weeks: 3, isOpen: false },
        { week: 15, weeks: 0, isOpen: true },
      ],
      medianWeeks: 2,
      low: expect.closeTo(4.8) as number,
      usual: 6,
    });
  });

  test("waits through weeks that are not known", () => {
    expect(resilience([6, 3, null, null, 6, 7, 6, 7, 6, 7])?.dips).toEqual([{ week: 1, weeks: 3, isOpen: false }]);
  });

  test("does not tell a median before half of the waits have ended", () => {
    expect(resilience([6, 6, 7, 6, 7, 6, 7, 6, 3, 5])?.medianWeeks).toBeNull();
    expect(resilience([6, 6, 6, 6, 6, 6, 6, 6])).toEqual({ dips: [], medianWeeks: null, low: 6, usual: 6 });
    expect(resilience([6, 3, 6, 3, null, 6, 7])).toBeNull();
  });

  test("looks at the last six dips", () => {
    const many = Array.from({ length: 8 }, () => [1, 5, 5, 5, 5]).flat();
    many[0] = 5;
    expect(resilience(many)?.dips.map(({ week }) => week)).toEqual([10, 15, 20, 25, 30, 35]);
  });

  test.prop([fc.array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(null)), { minLength: 8, maxLength: 60 })])(
    "every dip begins low, and ends at the first week that is at the median",
    (weeks) => {
      const known = weeks.filter((value) => value !== null);
      const found = resilience(weeks);
      expect(found === null).toBe(known.length < 8);
      const [low, median] = [quantile(known, 0.2), quantile(known, 0.5)];
      for (const { week, weeks: waited, isOpen } of found?.dips ?? []) {
        expect(weeks[week]).toBeLessThan(low);
        const between = weeks.slice(week + 1, week + waited + Number(isOpen));
        expect(between.every((value) => value === null || value < median)).toBe(true);
        if (!isOpen) expect(weeks[week + waited]).toBeGreaterThanOrEqual(median);
      }
    },
  );

  test.prop([fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 })])(
    "is the lower median of the waits when all of them ended",
    (waits) => {
      // Each wait is one low week, the rest of it in between, and two good weeks; good weeks at the end keep dips below the 20th percentile.
      const weeks = [
        ...waits.flatMap((wait) => [0, ...Array.from({ length: wait - 1 }, () => 5), 10, 10]),
        ...Array.from({ length: 80 }, () => 10),
      ];
      expect(resilience(weeks)?.medianWeeks).toBe(waits.toSorted((a, b) => a - b)[Math.ceil(waits.length / 2) - 1]);
    },
  );
});

describe("what differed in the quicker recoveries", () => {
  const dip = (week: number, weeks: number, isOpen = false): Dip => ({ week, weeks, isOpen });
  // After hours of each week: much in the weeks of the long ways back.
  const afterHours = [0, 0, 10, 0, 0, 20, 0, 90, 80, 70, 0, 60, 50, 40, 0];

  test("is told by the medians of the weeks after the dips, up to the week of recovery", () => {
    const dips = [dip(1, 1), dip(4, 1), dip(6, 3), dip(10, 3, true)];
    expect(recoveries(dips, 1, new Map([["after-hours", afterHours]]))).toEqual({
      quick: 2,
      slow: 2,
      rows: [{ id: "after-hours", quick: 15, slow: 65 }],
    });
  });

  const dips = fc.array(fc.record({ week: fc.nat(40), weeks: fc.integer({ min: 1, max: 5 }), isOpen: fc.constant(false) }), {
    maxLength: 6,
  });
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 600 })), { minLength: 46, maxLength: 46 });
  test.prop([dips, fc.integer({ min: 1, max: 5 }), values])("hangs on no order, and each dip is on one side", (some, median, weeks) => {
    const figures = new Map([["rest", weeks]]);
    const found = recoveries(some, median, figures);
    expect(recoveries(some.toReversed(), median, figures)).toEqual(found);
    if (!found) return;
    expect(found.quick + found.slow).toBe(some.length);
    const known = weeks.filter((value) => value !== null);
    for (const { quick, slow } of found.rows)
      for (const side of [quick, slow]) expect([Math.min(...known) <= side, side <= Math.max(...known)]).toEqual([true, true]);
  });

  test("takes two of each, and a median; what is not known is left out", () => {
    const figures = new Map([["after-hours", afterHours]]);
    expect(recoveries([dip(1, 1), dip(4, 1), dip(6, 3)], 1, figures)).toBeNull();
    expect(recoveries([dip(1, 1), dip(4, 1), dip(6, 3), dip(10, 3)], null, figures)).toBeNull();
    // An open one that has not lasted longer than the median is neither.
    expect(recoveries([dip(1, 1), dip(4, 1), dip(6, 3), dip(10, 1, true)], 1, figures)).toBeNull();
    const gaps = new Map([["rest", afterHours.map(() => null)]]);
    expect(recoveries([dip(1, 1), dip(4, 1), dip(6, 3), dip(10, 3)], 1, gaps)?.rows).toEqual([]);
  });
});

describe("a suggested band", () => {
  test("is the middle of the last eight weeks, and none before there are eight", () => {
    expect(suggestedBand([9999, 100, 200, 300, 400, 500, 600, 700, 800])).toEqual({ from: 380, to: 520 });
    expect(suggestedBand([100, 200, 300, 400, 500, 600, 700])).toBeNull();
  });
});
