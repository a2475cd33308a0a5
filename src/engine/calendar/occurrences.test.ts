import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { occurrences } from "./occurrences.ts";
import { between, calendarOf, instant, lines, noted, shown } from "./testing.ts";

const berlin = "TZID=Europe/Berlin";

describe("one event", () => {
  test.each([
    ["UTC", ["DTSTART:20260105T080000Z", "DTEND:20260105T090000Z"], "2026-01-05T09:00/10:00"],
    [
      "another zone",
      ["DTSTART;TZID=America/New_York:20260105T030000", "DTEND;TZID=America/New_York:20260105T040000"],
      "2026-01-05T09:00/10:00",
    ],
    [
      "ends in two zones (a flight)",
      ["DTSTART;TZID=Asia/Tokyo:20260105T170000", "DTEND;TZID=America/Los_Angeles:20260105T100000"],
      "2026-01-05T09:00/19:00",
    ],
    ["no zone: the viewer's", ["DTSTART:20260105T090000", "DTEND:20260105T100000"], "2026-01-05T09:00/10:00"],
    ["a length for an end", ["DTSTART:20260105T080000Z", "DURATION:PT1H30M"], "2026-01-05T09:00/10:30"],
    ["no end: no length", ["DTSTART:20260105T080000Z"], "2026-01-05T09:00/09:00"],
    ["a whole day without an end", ["DTSTART;VALUE=DATE:20260105"], "2026-01-05/2026-01-06"],
    ["three whole days", ["DTSTART;VALUE=DATE:20260105", "DTEND;VALUE=DATE:20260108"], "2026-01-05/2026-01-08"],
    ["a whole day that ends where it starts", ["DTSTART;VALUE=DATE:20260105", "DTEND;VALUE=DATE:20260105"], "2026-01-05/2026-01-06"],
    ["whole days by length", ["DTSTART;VALUE=DATE:20260105", "DURATION:P2D"], "2026-01-05/2026-01-07"],
    ["whole days by hours", ["DTSTART;VALUE=DATE:20260105", "DURATION:PT24H"], "2026-01-05/2026-01-06"],
    ["a date without VALUE", ["DTSTART:20260105"], "2026-01-05/2026-01-06"],
    ["a whole day that ends at a time", ["DTSTART;VALUE=DATE:20260105", "DTEND:20260106T120000"], "2026-01-05/2026-01-07"],
    [
      "a time that ends with a date",
      [`DTSTART;${berlin}:20260105T200000`, "DTEND;VALUE=DATE:20260106"],
      "2026-01-05T20:00/2026-01-06T00:00",
    ],
    ["a zone at its start only", ["DTSTART;TZID=America/New_York:20260105T030000", "DTEND:20260105T040000"], "2026-01-05T09:00/10:00"],
    ["VALUE=DATE with a time in it", ["DTSTART;VALUE=DATE:20260105T000000"], "2026-01-05/2026-01-06"],
    ["the long form", ["DTSTART:2026-01-05T08:00:00Z", "DTEND:2026-01-05T09:00Z"], "2026-01-05T09:00/10:00"],
    ["24 o'clock", [`DTSTART;${berlin}:20260105T220000`, `DTEND;${berlin}:20260105T240000`], "2026-01-05T22:00/2026-01-06T00:00"],
    ["UTC in spite of a zone", [`DTSTART;${berlin}:20260105T080000Z`, "DURATION:PT1H"], "2026-01-05T09:00/10:00"],
  ])("with %s", (_, lines, expected) => {
    expect(shown(between(calendarOf(lines), "2026-01-01", "2026-02-01"))).toEqual([expected]);
  });

  test("of a day follows the wall clock, of 24 hours the clock that never changes", () => {
    const start = `DTSTART;${berlin}:20260328T120000`;
    const calendar = calendarOf([start, "DURATION:P1D"], ["UID:b", start, "DURATION:PT24H"], ["UID:c", start, "DURATION:P1DT1H"]);
    expect(shown(between(calendar, "2026-03-28", "2026-03-30"))).toEqual([
      "2026-03-28T12:00/2026-03-29T12:00",
      "2026-03-28T12:00/2026-03-29T13:00",
      "2026-03-28T12:00/2026-03-29T13:00",
    ]);
  });

  test("with an end gives every occurrence the same exact length", () => {
    const night = calendarOf([`DTSTART;${berlin}:20260320T220000`, `DTEND;${berlin}:20260321T060000`, "RRULE:FREQ=DAILY"]);
    expect(shown(between(night, "2026-03-28T12:00", "2026-03-29T12:00"))).toEqual(["2026-03-28T22:00/2026-03-29T07:00"]);
  });

  test("that ends before it starts has no length, and that is said", () => {
    const calendar = calendarOf(
      ["DTSTART:20260105T080000Z", "DTEND:20260105T070000Z"],
      ["UID:b", "DTSTART:20260105T080000Z", "DURATION:-PT1H"],
      ["UID:c", "DTSTART;VALUE=DATE:20260105", "DTEND;VALUE=DATE:20260101"],
    );
    expect(shown(between(calendar, "2026-01-01", "2026-02-01"))).toEqual([
      "2026-01-05/2026-01-06",
      "2026-01-05T09:00/09:00",
      "2026-01-05T09:00/09:00",
    ]);
    expect(noted(calendar)).toEqual(["ends-before-start 7", "ends-before-start 13", "ends-before-start 19"]);
    expect(calendar.problems[0]?.message).toBe("“Sync” ends before it starts. It was read as ending when it starts.");
  });

  test("that lasts all day is bounded by the viewer's midnights, also where there is none", () => {
    const calendar = calendarOf(["DTSTART;VALUE=DATE:20260906"]);
    const hours = (zone: string) =>
      [...between(calendar, "2026-09-01", "2026-10-01", zone)].map(({ start, end }) => [
        instant("2026-09-06", zone) - start,
        (end - start) / 3_600_000,
      ]);
    expect(hours("Europe/Berlin")).toEqual([[0, 24]]);
    expect(hours("America/Santiago")).toEqual([[0, 23]]);
    expect([...between(calendar, "2026-09-01", "2026-10-01", "America/Santiago")][0]?.allDay).toEqual({
      from: "2026-09-06",
      to: "2026-09-07",
    });
  });

  test("knows whether it floats, and that it is the only one", () => {
    const found = [...between(calendarOf(["DTSTART:20260105T090000"], ["UID:b", "DTSTART:20260105T090000Z"]), "2026-01-01", "2026-02-01")];
    expect(found.map(({ floating, recurrenceId, allDay, event }) => ({ floating, recurrenceId, allDay, uid: event.uid }))).toEqual([
      { floating: true, recurrenceId: null, allDay: null, uid: "a" },
      { floating: false, recurrenceId: null, allDay: null, uid: "b" },
    ]);
  });
});

describe("a stretch of time", () => {
  const calendar = calendarOf(["DTSTART:20260105T090000Z", "DTEND:20260105T100000Z"], ["UID:b", "DTSTART:20260105T090000Z"]);
  const count = (from: string, to: string) => between(calendar, from, to, "UTC").count;

  test("holds what overlaps it, and what has no length when it starts in it", () => {
    expect(count("2026-01-05T09:00", "2026-01-05T10:00")).toBe(2);
    expect(count("2026-01-05T09:30", "2026-01-05T09:40")).toBe(1);
    expect(count("2026-01-05T10:00", "2026-01-06")).toBe(0);
    expect(count("2026-01-05T08:00", "2026-01-05T09:00")).toBe(0);
    expect(count("2026-01-05T08:00", "2026-01-05T09:00:01")).toBe(2);
  });

  test("far from the start of a long series finds what still lasts", () => {
    const long = calendarOf(["DTSTART:20200101T000000Z", "DURATION:P40D", "RRULE:FREQ=MONTHLY"]);
    expect(between(long, "2026-05-05", "2026-05-06", "UTC").count).toBe(2);
  });

  test("is sorted, and has its columns for mathematics", () => {
    const found = between(
      calendarOf(
        ["DTSTART:20260105T090000Z", "RRULE:FREQ=DAILY"],
        ["UID:b", "DTSTART:20260105T080000Z", "DURATION:PT5M", "RRULE:FREQ=DAILY"],
      ),
      "2026-01-05",
      "2026-02-05",
      "UTC",
    );
    expect([...found.starts]).toEqual([...found.starts].toSorted((a, b) => a - b));
    expect([...found].map(({ start, end }) => [start, end])).toEqual([...found.starts].map((start, index) => [start, found.ends[index]]));
    expect(() => found.at(found.count)).toThrow(RangeError);
  });

  test("in a zone that does not exist is refused", () => {
    expect(() => occurrences([], { from: 0, to: 1, zone: "Europe/Atlantis" })).toThrow(RangeError);
  });
});

describe("laws", () => {
  const line = fc.constantFrom(
    ...lines(`DTSTART;${berlin}:20260102T023000 | DTSTART:20260102T233000Z | DTSTART:20260102T010000 | DTSTART;VALUE=DATE:20260131
      DTSTART;TZID=America/New_York:20260228T220000 | DTSTART;TZID=Australia/Lord_Howe:20260103T021500`),
  );
  const length = fc.constantFrom("DURATION:PT1H", "DURATION:P1D", "DURATION:PT0S", "DURATION:P3DT2H", "DURATION:PT90M");
  const rule = fc.constantFrom(
    ...lines(`FREQ=DAILY | FREQ=DAILY;INTERVAL=3;COUNT=100 | FREQ=WEEKLY;BYDAY=MO,SU,TH | FREQ=MONTHLY;BYMONTHDAY=-1,15 | FREQ=HOURLY;INTERVAL=7
      FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | FREQ=MINUTELY;INTERVAL=720;UNTIL=20260601 | FREQ=YEARLY;BYWEEKNO=1,20,53;BYDAY=SU`),
  );
  const more = fc.constantFrom(
    "X-NONE:1",
    "EXDATE;VALUE=DATE:20260329,20260330",
    "RDATE:20260329T013000Z,20260405T120000Z",
    "EXRULE:FREQ=DAILY;INTERVAL=2",
  );
  const day = fc.integer({ min: 0, max: 400 }).map((days) => Date.UTC(2026, 0, 1) + days * 86_400_000 + 3_600_000);
  const zone = fc.constantFrom("Europe/Berlin", "America/New_York", "Pacific/Apia", "UTC", "Asia/Kathmandu");

  const keys = (found: ReturnType<typeof occurrences>) =>
    [...found].map(({ recurrenceId, start, end }) => `${recurrenceId} ${start} ${end}`);

  test.prop([line, length, rule, more, day, day, day, zone])(
    "what overlaps two stretches side by side is what overlaps both together",
    (line, length, rule, more, a, b, c, zone) => {
      const { series } = calendarOf([line, length, `RRULE:${rule}`, more]);
      const [first, middle, last] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
      const whole = keys(occurrences(series, { from: first, to: last, zone }));
      const parts = [
        ...keys(occurrences(series, { from: first, to: middle, zone })),
        ...keys(occurrences(series, { from: middle, to: last, zone })),
      ];
      expect([...new Set(parts)].toSorted()).toEqual(whole.toSorted());
      expect(new Set(whole).size).toBe(whole.length);
    },
  );

  test.prop([line, length, rule, more, day, day, zone])(
    "everything in a stretch overlaps it, and is in every wider one",
    (line, length, rule, more, a, b, zone) => {
      const { series } = calendarOf([line, length, `RRULE:${rule}`, more]);
      const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
      const found = occurrences(series, { from, to, zone });
      for (const { start, end } of found) expect(start < to && (end > from || (start === end && start >= from))).toBe(true);
      const wider = new Set(keys(occurrences(series, { from: from - 40 * 86_400_000, to: to + 40 * 86_400_000, zone })));
      expect(keys(found).filter((key) => !wider.has(key))).toEqual([]);
    },
  );
});
