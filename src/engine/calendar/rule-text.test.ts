import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { ruleStarts } from "./rule-starts.ts";
import { between, calendarOf, noted, shown } from "./testing.ts";

function days(rule: string, limit = 4, start = "20260105"): readonly string[] {
  return ruleStarts({ start, rule, limit }).starts ?? [];
}

function times(rule: string, limit = 4, start = "20260105T090000", zone?: string): readonly string[] {
  return ruleStarts({ start, rule, limit, ...(zone === undefined ? {} : { zone }) }).starts ?? [];
}

/** What is said of a rule, in sentences. */
function said(rule: string, start = "20260105T090000"): readonly string[] {
  return ruleStarts({ start, rule, limit: 1 }).problems.map(({ message }) => message);
}

describe("a rule that makes no sense", () => {
  test("without a frequency is left out, and the event stays", () => {
    const calendar = calendarOf(
      ["DTSTART:20260105T090000Z", "RRULE:INTERVAL=2"],
      ["UID:b", "DTSTART:20260106T090000Z", "RRULE:FREQ=FORTNIGHTLY"],
    );
    expect(shown(between(calendar, "2026-01-01", "2027-01-01"))).toEqual(["2026-01-05T10:00/10:00", "2026-01-06T10:00/10:00"]);
    expect(calendar.problems.map(({ message, line, text }) => ({ message, line, text }))).toEqual([
      { message: "“Sync” does not say how often it repeats. The rule was left out.", line: 7, text: "INTERVAL=2" },
      {
        message: "“Sync” repeats “FORTNIGHTLY”, which is not a known frequency. The rule was left out.",
        line: 13,
        text: "FREQ=FORTNIGHTLY",
      },
    ]);
  });

  test("in one part loses only that part", () => {
    expect(days("FREQ=MONTHLY;BYMONTHDAY=10,32,0,x")).toEqual(["2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10"]);
    expect(said("FREQ=MONTHLY;BYMONTHDAY=10,32")).toEqual(["“32” cannot stand in BYMONTHDAY. This rule was read without it."]);
    expect(days("FREQ=WEEKLY;BYDAY=MO,XX;X-WEIRD=1;;COUNT=2;")).toEqual(["2026-01-05", "2026-01-12"]);
    expect(days("FREQ=WEEKLY;INTERVAL=0;COUNT=2")).toEqual(["2026-01-05", "2026-01-12"]);
    expect(days("freq=weekly; byday=mo , tu;count=3")).toEqual(["2026-01-05", "2026-01-06", "2026-01-12"]);
  });

  test("counts weekdays where nothing is counted: every one is meant", () => {
    expect(days("FREQ=WEEKLY;BYDAY=2TU", 2)).toEqual(["2026-01-06", "2026-01-13"]);
    expect(said("FREQ=WEEKLY;BYDAY=2TU")).toEqual(["A WEEKLY rule cannot count weekdays, so for this rule “2TU” was read as every one."]);
  });

  test("repeats an all-day event within the day: read as daily", () => {
    expect(days("FREQ=HOURLY;INTERVAL=24", 3)).toEqual(["2026-01-05", "2026-01-06", "2026-01-07"]);
    expect(days("FREQ=MINUTELY;INTERVAL=2880;BYHOUR=3", 3)).toEqual(["2026-01-05", "2026-01-07", "2026-01-09"]);
  });

  test("ends never or at once", () => {
    expect(days("FREQ=DAILY;COUNT=0")).toEqual(["2026-01-05"]);
    expect(days("FREQ=DAILY;COUNT=x", 3)).toHaveLength(3);
    expect(days("FREQ=DAILY;COUNT=9;UNTIL=20260106")).toEqual(["2026-01-05", "2026-01-06"]);
    expect(said("FREQ=DAILY;COUNT=9;UNTIL=20260106")).toEqual([
      "This rule has both a number of times and a last date. It stops at whichever comes first.",
    ]);
  });

  test("of another calendar system is left out; of the Gregorian one it is read", () => {
    expect(ruleStarts({ start: "20260105", rule: "RSCALE=HEBREW;FREQ=YEARLY", limit: 3 }).starts).toBeNull();
    expect(days("RSCALE=GREGORIAN;FREQ=YEARLY", 2)).toEqual(["2026-01-05", "2027-01-05"]);
  });
});

describe("UNTIL", () => {
  const sync = (until: string, start = "DTSTART;TZID=Europe/Berlin:20260302T010000") =>
    shown(between(calendarOf([start, `RRULE:FREQ=DAILY;UNTIL=${until}`]), "2026-03-01", "2026-04-01")).map((text) => text.slice(0, 10));

  test("as a date on a timed event holds to the end of that local day", () => {
    expect(sync("20260304")).toEqual(["2026-03-02", "2026-03-03", "2026-03-04"]);
  });

  test("in UTC on a zoned event is compared as an instant", () => {
    expect(sync("20260304T000000Z")).toEqual(["2026-03-02", "2026-03-03", "2026-03-04"]);
    expect(sync("20260303T235959Z")).toEqual(["2026-03-02", "2026-03-03"]);
  });

  test("without a zone on a zoned event is compared by the wall clock", () => {
    expect(sync("20260304T010000")).toEqual(["2026-03-02", "2026-03-03", "2026-03-04"]);
    expect(sync("20260304T005959")).toEqual(["2026-03-02", "2026-03-03"]);
  });

  test("as a time on an all-day series ends it with that day", () => {
    expect(sync("20260303T225959Z", "DTSTART;VALUE=DATE:20260302")).toEqual(["2026-03-02", "2026-03-03"]);
  });

  test("on a floating event is compared by its digits", () => {
    expect(sync("20260303T010000Z", "DTSTART:20260302T010000")).toEqual(["2026-03-02", "2026-03-03"]);
  });

  test("in the second of two equal hours still lets the first through", () => {
    const calendar = calendarOf(["DTSTART;TZID=America/New_York:20261031T014500", "RRULE:FREQ=DAILY;UNTIL=20261101T061500Z"]);
    expect(shown(between(calendar, "2026-10-30", "2026-11-05", "UTC"), "UTC")).toEqual([
      "2026-10-31T05:45/05:45",
      "2026-11-01T05:45/05:45",
    ]);
  });

  test("that is no date is left out and said with its line, and nothing else is lost", () => {
    const calendar = calendarOf(
      ["SUMMARY:Design crit", "DTSTART:20260907T090000Z", "RRULE:FREQ=WEEKLY;UNTIL=20261301T090000Z"],
      ["UID:b", "DTSTART:20260908T090000Z"],
    );
    expect(calendar.series).toHaveLength(2);
    expect(calendar.problems).toEqual([
      {
        code: "bad-until",
        line: 7,
        message: "There is no month 13, so “Design crit” has no known end. It was read as repeating without one.",
        text: "UNTIL=20261301T090000Z",
      },
    ]);
    expect(between(calendar, "2027-01-01", "2027-02-01").count).toBe(4);
  });

  test("before DTSTART leaves nothing", () => {
    expect(sync("20260101T000000Z")).toEqual([]);
  });
});

describe("SKIP (RFC 7529)", () => {
  test("leaves out, moves back or moves forward what a month does not have", () => {
    expect(days("FREQ=MONTHLY;SKIP=OMIT", 3, "20260131")).toEqual(["2026-01-31", "2026-03-31", "2026-05-31"]);
    expect(days("FREQ=MONTHLY;SKIP=BACKWARD", 4, "20260131")).toEqual(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
    expect(days("FREQ=MONTHLY;SKIP=FORWARD", 4, "20260131")).toEqual(["2026-01-31", "2026-03-01", "2026-03-31", "2026-05-01"]);
  });

  test("does so for the 29th of February and the 366th day", () => {
    expect(days("FREQ=YEARLY;SKIP=BACKWARD", 3, "20240229")).toEqual(["2024-02-29", "2025-02-28", "2026-02-28"]);
    expect(days("FREQ=YEARLY", 2, "20240229")).toEqual(["2024-02-29", "2028-02-29"]);
    expect(days("FREQ=YEARLY;BYYEARDAY=366;SKIP=FORWARD", 3, "20241231")).toEqual(["2024-12-31", "2026-01-01", "2027-01-01"]);
  });

  test("gives a day once when two numbers come to it", () => {
    expect(days("FREQ=MONTHLY;BYMONTHDAY=1,31;SKIP=FORWARD;COUNT=5", 9, "20260401")).toEqual([
      "2026-04-01",
      "2026-05-01",
      "2026-05-31",
      "2026-06-01",
      "2026-07-01",
    ]);
  });

  test("backward also reaches a window that ends inside the month before", () => {
    const calendar = calendarOf(["DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-31;SKIP=BACKWARD"]);
    expect(shown(between(calendar, "2026-01-30", "2026-02-01"))).toEqual(["2026-01-31/2026-02-01"]);
  });
});

describe("a rule asked about alone", () => {
  test("answers in the form of its start", () => {
    expect(times("FREQ=DAILY", 2)).toEqual(["2026-01-05T09:00:00", "2026-01-06T09:00:00"]);
    expect(times("FREQ=DAILY", 2, "20260105T090000", "Europe/Berlin")).toEqual(["2026-01-05T08:00:00Z", "2026-01-06T08:00:00Z"]);
    expect(times("FREQ=DAILY", 2, "20260105T090000Z")).toEqual(["2026-01-05T09:00:00Z", "2026-01-06T09:00:00Z"]);
    expect(days("FREQ=DAILY", 2)).toEqual(["2026-01-05", "2026-01-06"]);
    expect(times("FREQ=DAILY", 0)).toEqual([]);
  });

  test("says why it has no answer", () => {
    expect(noted(ruleStarts({ start: "20261301", rule: "FREQ=DAILY", limit: 1 }))).toEqual(["bad-date 1"]);
    expect(noted(ruleStarts({ start: "20260101", rule: "DAILY", limit: 1 }))).toEqual(["bad-rule 1"]);
    expect(noted(ruleStarts({ start: "20260101T090000", rule: "FREQ=DAILY", zone: "Europe/Atlantis", limit: 1 }))).toEqual([
      "unknown-zone 1",
    ]);
  });

  test("that can never be met comes to an end", () => {
    expect(days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).toEqual([]);
    expect(times("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")).toEqual([]);
    const { starts, problems } = ruleStarts({
      start: "20260105T090500",
      rule: "FREQ=MINUTELY;INTERVAL=7;BYMINUTE=2;BYSECOND=3;BYMONTH=2;BYMONTHDAY=30",
      limit: 3,
    });
    expect({ starts, count: problems.length <= 1 }).toEqual({ starts: [], count: true });
  });
});
