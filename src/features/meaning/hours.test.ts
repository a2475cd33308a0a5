import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { WallRange, Weekday, WeeklyWindows } from "../../engine/spans/index.ts";
import { formatRange, overlapIn, rangeText, weekHours, weekOfWindows, windowsOf } from "./hours.ts";
import { parseTypedHours } from "./typed-hours.ts";
import { sayWindows } from "./words.ts";

/** Up to three ranges of a day that do not overlap; the last may cross midnight. */
const dayRanges = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 0, maxLength: 6 })
  .map((times) => times.toSorted((a, b) => a - b))
  .map((times) => times.flatMap((from, index) => (index % 2 === 0 && times[index + 1] ? [{ from, to: times[index + 1]! }] : [])));
const night = fc.record({ from: fc.integer({ min: 1200, max: 1439 }), to: fc.integer({ min: 1, max: 500 }) });

const ranges = (line: string): readonly WallRange[] => {
  const read = parseTypedHours(line);
  if ("problem" in read) throw new Error(read.problem);
  return read.ranges;
};
const problem = (line: string) => {
  const read = parseTypedHours(line);
  return "problem" in read ? read.problem : undefined;
};

describe("hours as people write them", () => {
  test.prop([dayRanges])("what is written out is read back the same", (given) => {
    expect(ranges(given.map(formatRange).join(", "))).toEqual(given);
  });

  test.prop([night])("a night across midnight is read back the same", (given) => {
    expect(ranges(formatRange(given))).toEqual([given]);
  });

  test.prop([fc.integer({ min: 0, max: 11 }), fc.integer({ min: 13, max: 23 }), fc.constantFrom("-", " - ", "–", " to ", " bis ", "—")])(
    "dashes, words and spaces between two times say the same",
    (from, to, between) => {
      expect(ranges(`${from}${between}${to}`)).toEqual([{ from: from * 60, to: to * 60 }]);
    },
  );

  test.prop([fc.string({ maxLength: 40 })])("anything at all is either hours or a sentence", (line) => {
    const read = parseTypedHours(line);
    if ("ranges" in read) for (const range of read.ranges) expect(rangeText.safeParse(formatRange(range)).success).toBe(true);
    else expect(read.problem).toMatch(/^[A-Z“].*\.$/);
  });

  test.each([
    ["9-12:30, 13:15-17:30", "09:00-12:30, 13:15-17:30"],
    ["9-12:30 13:15-17:30", "09:00-12:30, 13:15-17:30"],
    ["13-17; 9-12", "09:00-12:00, 13:00-17:00"],
    ["9.30 – 12 and 13h15 to 17h", "09:30-12:00, 13:15-17:00"],
    ["0930-1230", "09:30-12:30"],
    ["9am-5pm", "09:00-17:00"],
    ["9-5pm", "09:00-17:00"],
    ["1-5 p.m.", "13:00-17:00"],
    ["12am-12pm", "00:00-12:00"],
    ["22-6", "22:00-06:00"],
    ["22-0", "22:00-24:00"],
    ["0-24", "00:00-24:00"],
    ["09:00-05:00", "09:00-05:00"],
    ["off", ""],
    ["–", ""],
    ["  ", ""],
  ])("“%s” is %s", (line, written) => {
    expect(ranges(line).map(formatRange).join(", ")).toBe(written);
  });

  test("what cannot be read is named, with what to write", () => {
    expect(problem("soon")).toBe("“soon” cannot be read as hours. Write them like 9-12:30, 13:15-17:30.");
    expect(problem("9-25")).toContain("“9-25” cannot be read");
    expect(problem("24-6")).toContain("cannot be read");
    expect(problem("9-9")).toContain("begins and ends at the same time");
    expect(problem("9-5")).toBe("“9-5” would run until the next morning. Write 9-17:00 for the afternoon, or 09:00-05:00 for the night.");
    expect(problem("1-2, 3-4, 5-6, 7-8, 9-10, 11-12, 13-14")).toContain("more than 6 stretches");
  });
});

describe("hours of a week", () => {
  test.prop([fc.record({ mo: dayRanges, th: dayRanges, su: dayRanges })])("text and windows are two ways of saying the same", (days) => {
    const week = Object.fromEntries(
      Object.entries(days).flatMap(([day, ranges]) => (ranges.length > 0 ? [[day, ranges.map(formatRange)]] : [])),
    );
    expect(weekOfWindows(windowsOf(week))).toEqual(week);
    expect(weekHours.safeParse(week).success).toBe(true);
  });

  test.prop([
    fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 })), {
      maxLength: 6,
    }),
  ])("ranges overlap exactly when some minute of the week lies in two of them", (given) => {
    const windows: Partial<Record<Weekday, WallRange[]>> = {};
    const seen = new Set<number>();
    let twice = false;
    for (const [weekday, from, length] of given) {
      const to = from + length <= 1440 ? from + length : from + length - 1440;
      (windows[weekday as Weekday] ??= []).push({ from, to });
      for (let minute = 0; minute < length; minute++) {
        const at = ((weekday - 1) * 1440 + from + minute) % 10_080;
        twice ||= seen.has(at);
        seen.add(at);
      }
    }
    expect(overlapIn(windows) !== undefined).toBe(twice);
  });

  test("an overlap is told at the later day, in a sentence", () => {
    expect(overlapIn(windowsOf({ tu: ["09:00-12:30", "12:00-17:00"] }))).toEqual({
      day: "tu",
      message: "09:00-12:30 and 12:00-17:00 overlap. Let one end where the other begins.",
    });
    expect(overlapIn(windowsOf({ su: ["22:00-06:00"], mo: ["05:00-09:00"] }))).toEqual({
      day: "mo",
      message: "Sunday’s 22:00-06:00 runs into 05:00-09:00. Let one end where the other begins.",
    });
    expect(overlapIn(windowsOf({ mo: ["09:00-12:00", "12:00-24:00"], tu: ["00:00-24:00"] }))).toBeUndefined();
  });

  test("a profile’s hours are refused with a sentence when they overlap, or are not hours", () => {
    const messages = (week: unknown) => weekHours.safeParse(week).error?.issues.map(({ message }) => message);
    expect(messages({ mo: ["09:00-12:30", "12:00-13:00"] })![0]).toContain("overlap");
    expect(messages({ mo: ["9-5"] })![0]).toContain("09:00-12:30");
    expect(messages({ monday: [] })).toHaveLength(1);
  });

  test("days that are alike are told together", () => {
    const told = (windows: WeeklyWindows) => sayWindows(windows).replaceAll("\u2060", "");
    expect(told(windowsOf({ mo: ["09:00-17:30"], tu: ["09:00-17:30"], th: ["09:00-12:00", "13:00-15:00"] }))).toBe(
      "Monday to Tuesday 9:00–17:30; Thursday 9:00–12:00 and 13:00–15:00",
    );
    expect(told({})).toBe("no hours");
  });
});
