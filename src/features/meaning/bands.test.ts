import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { lengthWords } from "../../kernel/time/index.ts";
import { band, formatBand, suggestBands } from "./bands.ts";
import { hoursInput, parseHours, writtenHours } from "./durations.ts";

const minutes = fc.integer({ min: 0, max: 10_080 });
const week = fc.dictionary(fc.constantFrom("work", "family", "rest"), minutes);

describe("bands from one’s own weeks", () => {
  test.prop([fc.array(week, { maxLength: 14 })])("each lies among the weeks it comes from, in whole quarter hours", (weeks) => {
    for (const [area, { from, to }] of suggestBands(weeks)) {
      const known = weeks.slice(-8).flatMap((week) => week[area] ?? []);
      expect(known.length).toBeGreaterThanOrEqual(3);
      expect([from % 15, to % 15, from <= to, to > 0]).toEqual([0, 0, true, true]);
      expect(from).toBeGreaterThan(Math.min(...known) - 15);
      expect(to).toBeLessThan(Math.max(...known) + 15);
    }
  });

  test.prop([fc.array(week, { maxLength: 8 })])(
    "the order of the weeks changes nothing, nor does it matter whether they are maps",
    (weeks) => {
      const bands = suggestBands(weeks);
      expect(suggestBands(weeks.toReversed())).toEqual(bands);
      expect(suggestBands(weeks.map((week) => new Map(Object.entries(week))))).toEqual(bands);
    },
  );

  test("the middle of the last eight weeks, and no more than eight", () => {
    const weeks = [9999, 100, 200, 300, 400, 500, 600, 700, 800].map((work) => ({ work }));
    expect(suggestBands(weeks).get("work")).toEqual({ from: 375, to: 525 });
  });

  test("three weeks are needed, and a week that says nothing of an area is no week of it", () => {
    expect(suggestBands([{ work: 60 }, { work: 60 }]).size).toBe(0);
    expect([...suggestBands([{ work: 60 }, { work: 60, rest: 30 }, { work: 60 }]).keys()]).toEqual(["work"]);
    const longAgo = [{ rest: 60 }, { rest: 60 }, { rest: 60 }];
    expect([...suggestBands([...longAgo, ...Array.from({ length: 8 }, () => ({ work: 60 }))]).keys()]).toEqual(["work"]);
    expect(suggestBands([{ work: 0 }, { work: 0 }, { work: 0 }]).size).toBe(0);
  });
});

describe("hours a week, written and read", () => {
  test.prop([minutes])("what is shown is read back the same", (minutes) => {
    expect(parseHours(lengthWords(minutes))).toBe(minutes);
    expect(parseHours(writtenHours(minutes))).toBe(minutes);
  });

  test.each([
    ["38", 2280],
    ["7.5", 450],
    ["7,5", 450],
    ["7½", 450],
    ["½", 30],
    ["7:30", 450],
    ["7 h 30", 450],
    ["7h30", 450],
    ["90 min", 90],
    ["12 hours", 720],
  ])("“%s” is %i minutes", (text, minutes) => {
    expect(parseHours(text)).toBe(minutes);
  });

  test.each(["", "a lot", "7:75", "-3", "1.2.3", "."])("“%s” is not hours", (text) => {
    expect(parseHours(text)).toBeUndefined();
  });

  test("numbers are minutes, text is hours, and a week has no more than 168", () => {
    expect([hoursInput.parse(600), hoursInput.parse("10")]).toEqual([600, 600]);
    expect(hoursInput.safeParse("169").error?.issues[0]?.message).toContain("168 hours");
    expect(hoursInput.safeParse("soon").error?.issues[0]?.message).toContain("7:30");
    expect(band.safeParse({ from: 600, to: 300 }).success).toBe(false);
  });

  test("bands are told in words", () => {
    expect(
      [{ from: 2280, to: 2520 }, { from: 450, to: 720 }, { from: 1080 }, { to: 2400 }, { from: 60, to: 60 }, {}].map(formatBand),
    ).toEqual(["38–42 h", "7 h 30 to 12 h", "18 h or more", "up to 40 h", "1 h", "any hours"]);
  });
});
