import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { dateOfDay, dayIn, dayOfDate, lastDay, monthIn, monthLength, weekdayOf, weekYearOf, weekYearStart, yearIn } from "./civil.ts";
import { durationMs, readDuration, writeDuration } from "./duration.ts";
import { basicTime, isoTime, readStamp } from "./moment.ts";

const anyDay = fc.integer({ min: -719_162, max: lastDay });
const plain = (day: number) => Temporal.PlainDate.from("1970-01-01").add({ days: day });

describe("days", () => {
  test.prop([anyDay])("have the dates that Temporal gives, and back", (day) => {
    const date = dateOfDay(day);
    const { year, month, day: dayOfMonth, daysInMonth, dayOfWeek } = plain(day);
    expect([yearIn(date), monthIn(date), dayIn(date)]).toEqual([year, month, dayOfMonth]);
    expect(dayOfDate(year, month, dayOfMonth)).toBe(day);
    expect([monthLength(year, month), weekdayOf(day) + 1]).toEqual([daysInMonth, dayOfWeek]);
  });

  test.prop([fc.integer({ min: -700_000, max: lastDay - 400 })])(
    "lie in the ISO weeks that Temporal gives, where weeks begin on Monday",
    (day) => {
      const { yearOfWeek, weekOfYear } = plain(day);
      const year = weekYearOf(day, 0);
      expect([year, Math.floor((day - weekYearStart(year, 0)) / 7) + 1]).toEqual([yearOfWeek, weekOfYear]);
    },
  );

  test("of months beyond the year carry over", () => {
    expect(dayOfDate(2026, 14, 1)).toBe(dayOfDate(2027, 2, 1));
    expect(dayOfDate(2026, 1, 0)).toBe(dayOfDate(2025, 12, 31));
  });
});

describe("times", () => {
  const wall = fc.integer({ min: -60_000_000_000, max: 250_000_000_000 }).map((seconds) => seconds * 1000);

  test.prop([wall])("are read as they are written", (wall) => {
    expect(readStamp(basicTime(wall))).toEqual({ form: "local", wall });
    expect(readStamp(`${basicTime(wall)}Z`)).toEqual({ form: "utc", wall });
    expect(readStamp(isoTime(wall))).toEqual({ form: "local", wall });
    expect(Temporal.PlainDateTime.from(isoTime(wall)).toZonedDateTime("UTC").epochMilliseconds).toBe(wall);
  });

  test.each([
    ["20260907t173000z", "utc", "2026-09-07T17:30:00"],
    ["2026-09-07T17:30:00+02:00", "utc", "2026-09-07T15:30:00"],
    ["20260907T1730", "local", "2026-09-07T17:30:00"],
    ["20260907T173060", "local", "2026-09-07T17:30:59"],
    ["20260907T240000", "local", "2026-09-08T00:00:00"],
    ["20131210Z", "date", "2013-12-10T00:00:00"],
    [" 20260907 ", "date", "2026-09-07T00:00:00"],
  ])("in careless forms are read: %s", (text, form, expected) => {
    const stamp = readStamp(text);
    expect(typeof stamp === "string" ? stamp : [stamp.form, isoTime(stamp.wall)]).toEqual([form, expected]);
  });

  test.each([
    ["20261301", "there is no month 13"],
    ["20260631T000000", "there is no day 31 in month 6 of 2026"],
    ["20260907T250000", "there is no hour 25"],
    ["20260907T240001", "there is no hour 24"],
    ["20260907T176000", "there is no minute 60"],
    ["00000101", "the year 0 lies outside the calendar"],
    ["", "there is no date"],
    ["soon", "“soon” is not a date"],
  ])("that do not exist say why: %j", (text, reason) => {
    expect(readStamp(text)).toBe(reason);
  });
});

describe("durations", () => {
  test.prop([fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 200_000 }), fc.boolean()])(
    "are read as they are written",
    (days, seconds, negative) => {
      const duration = negative ? { days: 0 - days, seconds: 0 - seconds } : { days, seconds };
      expect(readDuration(writeDuration(duration))).toEqual(duration);
    },
  );

  test("keep days apart from exact time", () => {
    expect(readDuration("P1D")).toEqual({ days: 1, seconds: 0 });
    expect(readDuration("PT24H")).toEqual({ days: 0, seconds: 86_400 });
    expect(readDuration("P2W")).toEqual({ days: 14, seconds: 0 });
    expect(durationMs(readDuration("-P1DT1H30M")!)).toBe(-25.5 * 3_600_000);
    expect([readDuration("P"), readDuration("PT"), readDuration("1H"), readDuration("P999999999999999999W"), readDuration("P1Y")]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});
