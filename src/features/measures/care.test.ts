import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { addDays, type Day } from "../../kernel/time/index.ts";
import { isLow } from "./care.ts";

const today = "2026-09-20";
/** Moods of the days that end today, the last one today; null for a day without one. */
const moods = (...of: readonly (number | null)[]) =>
  of.flatMap((mood, index): readonly { day: Day; mood: number }[] =>
    mood === null ? [] : [{ day: addDays(today, index - of.length + 1), mood }],
  );
const fortnight = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 14, maxLength: 14 });

describe("two weeks of low mood", () => {
  test.prop([fortnight, fc.nat(13)])("stay low when one of their moods had been lower", (of, place) => {
    const lower = of.map((mood, index) => (mood !== null && index === place ? Math.max(0, mood - 3) : mood));
    if (isLow(moods(...of), today)) expect(isLow(moods(...lower), today)).toBe(true);
  });

  test.prop([fortnight])("are not told by anything before them, nor by what has no mood", (of) => {
    const more = [...moods(...of), { day: addDays(today, -14), mood: 0 }, { day: today, energy: 0 }, { day: addDays(today, 1), mood: 0 }];
    expect(isLow(more, today)).toBe(isLow(moods(...of), today));
  });

  test("take three days with a mood in each of the weeks, most of them at 3 or less", () => {
    const n = null;
    expect(isLow(moods(n, 3, n, 2, n, 3, n, 3, n, n, 3, n, n, 1), today)).toBe(true);
    expect(isLow(moods(n, 3, n, 2, n, n, n, 3, n, n, 3, n, n, 1), today)).toBe(false);
    expect(isLow(moods(n, 3, n, 2, n, 3, n, 3, n, 7, 7, n, n, 1), today)).toBe(false);
    expect(isLow(moods(1, 1, 1, 1, 1, 1, 1, 4, 4, 4, 3, 3, 3, 4), today)).toBe(false);
    expect(isLow([], today)).toBe(false);
  });

  test("a day counts by the mean of its moods", () => {
    const low = moods(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, null, null, null, null);
    expect(isLow(low, today)).toBe(true);
    expect(isLow([...low, ...low.slice(-3).map(({ day }) => ({ day, mood: 9 }))], today)).toBe(false);
  });
});
