import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseCalendar } from "./parse.ts";
import { between, calendarOf, file, noted, shown, vevent } from "./testing.ts";

const berlin = "TZID=Europe/Berlin";
const weekly = [`DTSTART;${berlin}:20260907T173000`, `DTEND;${berlin}:20260907T183000`, "RRULE:FREQ=WEEKLY;COUNT=4"];

/** Days of September and October on which something starts: "7 14 21 28". */
function days(...events: readonly (readonly string[])[]): string {
  const found = between(calendarOf(...events), "2026-09-01", "2026-11-01");
  return shown(found)
    .map((text) => String(Number(text.slice(8, 10))))
    .join(" ");
}

/** Which occurrence it is, and when it starts. */
function ids(...events: readonly (readonly string[])[]): readonly string[] {
  const found = [...between(calendarOf(...events), "2026-09-01", "2026-11-01")];
  return found.map(({ recurrenceId }, index) => `${recurrenceId} ${shown([found[index]!])[0]!.slice(5, 16)}`);
}

describe("extra dates", () => {
  test("add to a rule, or make a series of their own in which DTSTART counts", () => {
    expect(days([...weekly, `RDATE;${berlin}:20260909T173000,20260910T080000`])).toBe("7 9 10 14 21 28");
    expect(days(["DTSTART:20260907T080000Z", "RDATE:20260909T080000Z", "RDATE:20260911T080000Z"])).toBe("7 9 11");
    expect(days(["DTSTART;VALUE=DATE:20260907", "RDATE;VALUE=DATE:20260909"])).toBe("7 9");
  });

  test("that repeat a start count once", () => {
    expect(days([...weekly, "RDATE:20260914T153000Z"])).toBe("7 14 21 28");
  });

  test("that are periods have their own length", () => {
    const calendar = calendarOf([
      "DTSTART:20260907T080000Z",
      "DURATION:PT1H",
      "RDATE;VALUE=PERIOD:20260908T080000Z/PT3H,20260909T080000Z/20260909T083000Z",
    ]);
    expect(shown(between(calendar, "2026-09-01", "2026-10-01"), "UTC")).toEqual([
      "2026-09-07T08:00/09:00",
      "2026-09-08T08:00/11:00",
      "2026-09-09T08:00/08:30",
    ]);
  });

  test("of a date in a timed series are at its time of day", () => {
    expect(ids([...weekly, "RDATE;VALUE=DATE:20260908"])[1]).toBe("2026-09-08T15:30:00Z 09-08T17:30");
  });
});

describe("exceptions", () => {
  test.each([
    ["in the zone of the series", `EXDATE;${berlin}:20260914T173000`],
    ["in UTC", "EXDATE:20260914T153000Z"],
    ["in another zone", "EXDATE;TZID=America/New_York:20260914T113000"],
    ["without a zone", "EXDATE:20260914T173000"],
    ["as a date", "EXDATE;VALUE=DATE:20260914"],
    ["in a list with another", `EXDATE;${berlin}:20260914T173000,20261225T173000`],
    ["with a bad one beside it", "EXDATE:20260914T153000Z,20261399T000000Z"],
  ])("take an occurrence out: %s", (_, line) => {
    expect(days([...weekly, line])).toBe("7 21 28");
  });

  test("as a date take out the whole local day", () => {
    const twice = [`DTSTART;${berlin}:20260907T003000`, "RRULE:FREQ=DAILY;BYHOUR=0,23;COUNT=6", "EXDATE;VALUE=DATE:20260908"];
    expect(days(twice)).toBe("7 7 9 9");
  });

  test("of an all-day series may be times", () => {
    expect(days(["DTSTART;VALUE=DATE:20260907", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20260908T000000"])).toBe("7 9");
  });

  test("of a floating series are compared by the wall clock", () => {
    expect(days(["DTSTART:20260907T090000", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20260908T090000"])).toBe("7 9");
  });

  test("may be a rule, which is obsolete and still honoured", () => {
    expect(days([`DTSTART;${berlin}:20260907T173000`, "RRULE:FREQ=DAILY;COUNT=7", "EXRULE:FREQ=DAILY;INTERVAL=2"])).toBe("8 10 12");
  });

  test("may leave nothing", () => {
    expect(days(["DTSTART:20260907T080000Z", "EXDATE:20260907T080000Z"])).toBe("");
  });

  test("by the ten thousand are quick", () => {
    const many = Array.from(
      { length: 20_000 },
      (_, index) => `EXDATE:20260914T${String(index % 24).padStart(2, "0")}${String(Math.floor(index / 24) % 60).padStart(2, "0")}00Z`,
    );
    const begin = performance.now();
    expect(days([...weekly, ...many])).toBe("7 21 28");
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

describe("changed occurrences", () => {
  const moved = (id: string, start: string) => [`RECURRENCE-ID${id}`, `DTSTART;${berlin}:${start}`, "DURATION:PT1H"];

  test.each([
    ["the zone of the series", `;${berlin}:20260914T173000`],
    ["UTC", ":20260914T153000Z"],
    ["another zone", ";TZID=America/New_York:20260914T113000"],
    ["no zone", ":20260914T173000"],
    ["a date only", ";VALUE=DATE:20260914"],
  ])("replace the one that they name, in %s", (_, id) => {
    expect(ids(weekly, moved(id, "20260915T190000"))).toEqual([
      "2026-09-07T15:30:00Z 09-07T17:30",
      "2026-09-14T15:30:00Z 09-15T19:00",
      "2026-09-21T15:30:00Z 09-21T17:30",
      "2026-09-28T15:30:00Z 09-28T17:30",
    ]);
  });

  test("of an all-day series may be named by a time", () => {
    expect(
      days(["DTSTART;VALUE=DATE:20260907", "RRULE:FREQ=DAILY;COUNT=3"], ["RECURRENCE-ID:20260908T000000", "DTSTART;VALUE=DATE:20260920"]),
    ).toBe("7 9 20");
  });

  test("move out of a stretch, and into it", () => {
    const calendar = calendarOf(weekly, moved(`;${berlin}:20260914T173000`, "20261002T080000"));
    expect(shown(between(calendar, "2026-09-14", "2026-09-15"))).toEqual([]);
    expect(shown(between(calendar, "2026-10-02", "2026-10-03"))).toEqual(["2026-10-02T08:00/09:00"]);
  });

  test("that are cancelled are gone; a cancelled series is gone as a whole", () => {
    expect(days(weekly, [`RECURRENCE-ID;${berlin}:20260914T173000`, `DTSTART;${berlin}:20260914T173000`, "STATUS:CANCELLED"])).toBe(
      "7 21 28",
    );
    expect(days(weekly, [`RECURRENCE-ID;${berlin}:20260914T173000`, "STATUS:CANCELLED"])).toBe("7 21 28");
    expect(days([...weekly, "STATUS:CANCELLED"], moved(`;${berlin}:20260914T173000`, "20260915T190000"))).toBe("");
  });

  test("stand alone without their series", () => {
    expect(ids(moved(`;${berlin}:20260914T173000`, "20260915T190000"))).toEqual(["2026-09-14T15:30:00Z 09-15T19:00"]);
  });

  test("of an occurrence that the rule does not give are kept", () => {
    expect(days(weekly, moved(`;${berlin}:20260916T173000`, "20260917T190000"))).toBe("7 14 17 21 28");
  });

  test("in two versions: the higher SEQUENCE stays, then the later DTSTAMP", () => {
    const id = `;${berlin}:20260914T173000`;
    const newer = [...moved(id, "20260915T190000"), "SEQUENCE:2", "DTSTAMP:20260101T000000Z"];
    const older = [...moved(id, "20260916T190000"), "SEQUENCE:1", "DTSTAMP:20260901T000000Z"];
    expect(days(weekly, newer, older)).toBe("7 15 21 28");
    expect(days(weekly, older, newer)).toBe("7 15 21 28");
    const later = [...moved(id, "20260917T190000"), "SEQUENCE:2", "DTSTAMP:20260102T000000Z"];
    expect(days(weekly, later, newer)).toBe("7 17 21 28");
  });
});

describe("a change of one occurrence and all that follow", () => {
  const range = (start: string, ...more: readonly string[]) => [
    `RECURRENCE-ID;RANGE=THISANDFUTURE;${berlin}:20260914T173000`,
    `DTSTART;${berlin}:${start}`,
    ...more,
  ];

  test("moves and lengthens them, and says which they are", () => {
    const calendar = calendarOf(weekly, range("20260915T080000", "DURATION:PT2H", "SUMMARY:Later"));
    const found = [...between(calendar, "2026-09-01", "2026-11-01")];
    expect(shown(found)).toEqual(["2026-09-07T17:30/18:30", "2026-09-15T08:00/10:00", "2026-09-22T08:00/10:00", "2026-09-29T08:00/10:00"]);
    expect(found.map(({ event, recurrenceId }) => `${event.summary} ${recurrenceId}`)).toEqual([
      "Sync 2026-09-07T15:30:00Z",
      "Later 2026-09-14T15:30:00Z",
      "Later 2026-09-21T15:30:00Z",
      "Later 2026-09-28T15:30:00Z",
    ]);
  });

  test("keeps to the wall clock when the clocks change, also when it is written in UTC", () => {
    const long = [`DTSTART;${berlin}:20260907T173000`, "DURATION:PT1H", "RRULE:FREQ=WEEKLY"];
    const change = ["RECURRENCE-ID;RANGE=THISANDFUTURE:20260914T153000Z", "DTSTART:20260914T170000Z", "DURATION:PT1H"];
    expect(shown(between(calendarOf(long, change), "2026-10-19", "2026-11-03"))).toEqual([
      "2026-10-19T19:00/20:00",
      "2026-10-26T19:00/20:00",
      "2026-11-02T19:00/20:00",
    ]);
  });

  test("gives way to a later one, and to a change of a single occurrence", () => {
    const later = [`RECURRENCE-ID;RANGE=THISANDFUTURE;${berlin}:20260928T173000`, `DTSTART;${berlin}:20260930T173000`, "DURATION:PT1H"];
    const single = [`RECURRENCE-ID;${berlin}:20260921T173000`, `DTSTART;${berlin}:20260925T173000`, "DURATION:PT1H"];
    expect(days(weekly, range("20260915T173000", "DURATION:PT1H"), later, single)).toBe("7 15 25 30");
  });

  test("cancels them", () => {
    expect(days(weekly, range("20260914T173000", "STATUS:CANCELLED"))).toBe("7");
  });

  test("is found from a stretch that its occurrences only reach by being moved", () => {
    const calendar = calendarOf([...weekly.slice(0, 2), "RRULE:FREQ=WEEKLY"], range("20261114T173000", "DURATION:PT1H"));
    expect(shown(between(calendar, "2026-11-20", "2026-11-23"))).toEqual(["2026-11-21T17:30/18:30"]);
    const earlier = calendarOf([...weekly.slice(0, 2), "RRULE:FREQ=WEEKLY"], range("20260714T173000", "DURATION:PT1H"));
    expect(shown(between(earlier, "2026-07-13", "2026-07-16"))).toEqual(["2026-07-14T17:30/18:30"]);
  });
});

describe("events with one identifier", () => {
  test("are versions of each other: the newest stays", () => {
    const at = (hour: string, sequence: number, stamp: string) => [
      `DTSTART:20260907T${hour}0000Z`,
      `SEQUENCE:${sequence}`,
      `DTSTAMP:2026010${stamp}T000000Z`,
    ];
    const hours = (...events: readonly (readonly string[])[]) =>
      shown(between(calendarOf(...events), "2026-09-01", "2026-10-01"), "UTC").map((text) => text.slice(11, 13));
    expect(hours(at("08", 0, "1"), at("09", 1, "1"))).toEqual(["09"]);
    expect(hours(at("09", 1, "1"), at("08", 0, "2"))).toEqual(["09"]);
    expect(hours(at("08", 0, "1"), at("09", 0, "2"))).toEqual(["09"]);
  });

  test("of the same age at different times are both kept, and that is said", () => {
    const calendar = calendarOf(["DTSTART:20260907T080000Z"], ["DTSTART:20260908T080000Z"], ["DTSTART:20260908T080000Z"]);
    expect(calendar.series.map(({ uid, master }) => `${uid} ${master!.uid}`)).toEqual(["a a", "a/2 a/2", "a/3 a/3"]);
    expect(noted(calendar)).toEqual(["uid-twice 8", "uid-twice 13"]);
  });

  test("but none at all are told apart by what they say", () => {
    const lines = (title: string) =>
      ["BEGIN:VEVENT", `SUMMARY:${title}`, "DTSTART:20260907T080000Z", "DTSTAMP:20260101T000000Z", "END:VEVENT"].join("\n");
    const calendar = parseCalendar(file(lines("a"), lines("b"), lines("a")));
    expect(calendar.series.map(({ master }) => master!.summary)).toEqual(["a", "b"]);
    expect(calendar.series[0]!.uid).toMatch(/^no-uid-[\da-f]{16}$/);
  });

  test("of a cancelling message are cancelled", () => {
    expect(between(parseCalendar(file("METHOD:CANCEL", vevent("DTSTART:20260907T080000Z"))), "2026-09-01", "2026-10-01").count).toBe(0);
  });
});
