import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { basicTime } from "./moment.ts";
import { ruleStarts } from "./rule-starts.ts";
import { between, calendarOf, shown } from "./testing.ts";

function starts(zone: string, start: string, rule: string, limit: number): readonly string[] {
  return ruleStarts({ start, rule, zone, limit }).starts!;
}

/** What becomes of a daily event at the hour that the clocks skip: it moves by the length of the gap (RFC 5545, 3.3.5), and is not lost. */
const gaps: readonly (readonly [zone: string, start: string, instants: readonly string[]])[] = [
  ["Europe/Berlin", "20260328T023000", ["2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z"]],
  ["Europe/London", "20260328T013000", ["2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z"]],
  ["America/New_York", "20260307T023000", ["2026-03-07T07:30:00Z", "2026-03-08T07:30:00Z", "2026-03-09T06:30:00Z"]],
  ["America/St_Johns", "20260307T021500", ["2026-03-07T05:45:00Z", "2026-03-08T05:45:00Z", "2026-03-09T04:45:00Z"]],
  ["America/Santiago", "20260905T003000", ["2026-09-05T04:30:00Z", "2026-09-06T04:30:00Z", "2026-09-07T03:30:00Z"]],
  ["Australia/Lord_Howe", "20261003T021500", ["2026-10-02T15:45:00Z", "2026-10-03T15:45:00Z", "2026-10-04T15:15:00Z"]],
  ["Asia/Beirut", "20260328T003000", ["2026-03-27T22:30:00Z", "2026-03-28T22:30:00Z", "2026-03-29T21:30:00Z"]],
  ["Pacific/Apia", "20111229T120000", ["2011-12-29T22:00:00Z", "2011-12-30T22:00:00Z"]],
];

/** What happens at the hour that comes twice: the first of the two. */
const folds: readonly (readonly [zone: string, start: string, instants: readonly string[]])[] = [
  ["Europe/Berlin", "20261024T023000", ["2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"]],
  ["Europe/London", "20261024T013000", ["2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"]],
  ["America/New_York", "20261031T013000", ["2026-10-31T05:30:00Z", "2026-11-01T05:30:00Z", "2026-11-02T06:30:00Z"]],
  ["America/St_Johns", "20261031T011500", ["2026-10-31T03:45:00Z", "2026-11-01T03:45:00Z", "2026-11-02T04:45:00Z"]],
  ["America/Santiago", "20260403T233000", ["2026-04-04T02:30:00Z", "2026-04-05T02:30:00Z", "2026-04-06T03:30:00Z"]],
  ["Australia/Lord_Howe", "20260404T014500", ["2026-04-03T14:45:00Z", "2026-04-04T14:45:00Z", "2026-04-05T15:15:00Z"]],
  ["Africa/Casablanca", "20260214T023000", ["2026-02-14T01:30:00Z", "2026-02-15T01:30:00Z", "2026-02-16T02:30:00Z"]],
];

describe("when the clocks change", () => {
  test.each(gaps)("in %s, a skipped time is read with the offset before", (zone, start, instants) => {
    expect(starts(zone, start, "FREQ=DAILY", instants.length)).toEqual(instants);
  });

  test.each(folds)("in %s, a time that comes twice is the first", (zone, start, instants) => {
    expect(starts(zone, start, "FREQ=DAILY", instants.length)).toEqual(instants);
  });

  test("a skipped time counts for COUNT", () => {
    expect(starts("America/New_York", "20260307T023000", "FREQ=DAILY;COUNT=3", 9)).toHaveLength(3);
  });

  test("two times that become one instant are one start, and starts stay in order", () => {
    expect(starts("Europe/Berlin", "20260329T013000", "FREQ=MINUTELY;INTERVAL=30", 6)).toEqual([
      "2026-03-29T00:30:00Z",
      "2026-03-29T01:00:00Z",
      "2026-03-29T01:30:00Z",
      "2026-03-29T02:00:00Z",
      "2026-03-29T02:30:00Z",
      "2026-03-29T03:00:00Z",
    ]);
  });

  test("a start, an extra date and a changed occurrence in the gap move in the same way", () => {
    const zone = "TZID=America/New_York";
    const calendar = calendarOf(
      [`DTSTART;${zone}:20260308T023000`, "DURATION:PT1H"],
      ["UID:b", `DTSTART;${zone}:20260307T023000`, "DURATION:PT1H", `RDATE;${zone}:20260308T023000`],
      ["UID:c", `DTSTART;${zone}:20260301T023000`, "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2"],
      ["UID:c", `RECURRENCE-ID;${zone}:20260308T023000`, `DTSTART;${zone}:20260308T024500`, "DURATION:PT1H"],
    );
    expect(shown(between(calendar, "2026-03-08", "2026-03-09", "America/New_York"), "America/New_York")).toEqual([
      "2026-03-08T03:30/04:30",
      "2026-03-08T03:30/04:30",
      "2026-03-08T03:45/04:45",
    ]);
  });

  test("clocks go on changing after the year 2100, and before 1900 were what they were", () => {
    expect(starts("Australia/Sydney", "21500101T120000", "FREQ=MONTHLY;INTERVAL=6", 2)).toEqual([
      "2150-01-01T01:00:00Z",
      "2150-07-01T02:00:00Z",
    ]);
    expect(starts("Europe/Berlin", "20991231T120000", "FREQ=MONTHLY;INTERVAL=6", 3)).toEqual([
      "2099-12-31T11:00:00Z",
      "2100-12-31T11:00:00Z",
      "2101-12-31T11:00:00Z",
    ]);
    expect(starts("Europe/Berlin", "18500101T120000", "FREQ=DAILY", 1)).toEqual(["1850-01-01T11:06:32Z"]);
  });

  const zones = fc.constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "America/Santiago",
    "Asia/Kathmandu",
    "UTC",
  );
  const anyStart = fc
    .oneof(fc.constant(2015), fc.constant(2090), fc.constant(1880))
    .chain((year) => fc.integer({ min: 0, max: 365 * 96 * 30 }).map((quarters) => Date.UTC(year, 0, 1) + quarters * 900_000));

  test.prop([zones, anyStart])("every day of two years is at the instant that Temporal gives for its wall clock", (zone, start) => {
    const plain = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO("UTC").toPlainDateTime();
    const expected = Array.from({ length: 730 }, (_, day) => plain.add({ days: day }).toZonedDateTime(zone).toInstant().toString());
    expect(starts(zone, basicTime(start), "FREQ=DAILY", 730)).toEqual(expected);
  });
});
