import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { addDays, weekday, weekOf } from "../../kernel/time/index.ts";
import { type DayFigures, weeklyOf } from "./index.ts";

const day = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 600 }) }, { weight: 1, arbitrary: fc.constant(Number.NaN) });
const figuresOf = (first: string, values: readonly number[]): DayFigures => ({
  first,
  last: addDays(first, values.length - 1),
  firstWeekday: weekday(first) - 1,
  hasEvidence: new Uint8Array(values.length),
  figures: [{ id: "rest", label: "rest", unit: "hours", source: "measured", values: Float64Array.from(values) }],
});

test.prop([fc.integer({ min: 0, max: 400 }), fc.array(day, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 7 })])(
  "weeks hold each known day once, and say nothing where fewer are known than asked for",
  (offset, values, fewest) => {
    const first = addDays("2025-12-01", offset);
    const { weeks, sumOf, meanOf, daysOf } = weeklyOf(figuresOf(first, values));
    expect(weeks).toEqual([...new Set(values.map((_, index) => weekOf(addDays(first, index))))]);
    const [sums, counts] = [sumOf("rest", 1), daysOf("rest")];
    for (const [index, week] of weeks.entries()) {
      const known = values.filter((value, place) => weekOf(addDays(first, place)) === week && !Number.isNaN(value));
      expect(counts[index]).toBe(known.length);
      expect(sums[index]).toEqual(known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0));
      expect(Number.isNaN(meanOf("rest", fewest)[index]!)).toBe(known.length < fewest);
      if (known.length >= fewest) expect(meanOf("rest", fewest)[index]).toBeCloseTo(sums[index]! / known.length);
    }
  },
);

test("a figure that is not there is not known in any week", () => {
  const { sumOf, daysOf } = weeklyOf(figuresOf("2026-09-14", [1, 2, 3]));
  expect([...sumOf("mood", 1), ...daysOf("mood")]).toEqual([Number.NaN, 0]);
});
