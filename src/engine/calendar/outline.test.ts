import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { changesSince, monthsByKey, outlineCalendar, outlineKey, parseCalendar, partOfCalendar } from "./index.ts";

const calendarOf = (...events: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    ["BEGIN:VCALENDAR", "VERSION:2.0", ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]), "END:VCALENDAR", ""].join(
      "\r\n",
    ),
  );
const single = (uid: string, start = "20260914T090000Z", ...more: readonly string[]) => [`UID:${uid}`, `DTSTART:${start}`, ...more];
const outlineOf = (...events: readonly (readonly string[])[]) => outlineCalendar(calendarOf(...events))!;

describe("the outline of a calendar", () => {
  test("knows each event by its UID, and the month in which a single one starts by its own clock", () => {
    const months = monthsByKey(
      outlineOf(
        single("a", "20260914T090000Z"),
        ["DTSTART;TZID=Europe/Berlin:20261231T233000", "UID:b"],
        ['UID;X-ODD="a:b":c', "DTSTART;VALUE=DATE:20270101"],
        single("d", "20260901T090000Z", "RRULE:FREQ=DAILY"),
        single("e", "20260901T090000Z", "RDATE:20260903T090000Z"),
      ),
    );
    const of = (uid: string) => months.get(outlineKey(uid));
    expect(["a", "b", "c", "d", "e", "f"].map(of)).toEqual([202609, 202612, 202701, 0, 0, undefined]);
  });

  test("takes an event and its changed occurrences for one that repeats", () => {
    const outline = outlineOf(
      single("a", "20260914T090000Z", "RRULE:FREQ=DAILY"),
      single("a", "20260915T100000Z", "RECURRENCE-ID:20260915T090000Z"),
    );
    expect([...monthsByKey(outline)]).toEqual([[outlineKey("a"), 0]]);
  });

  test("reads a UID that is folded or escaped as the calendar is read", () => {
    const file = calendarOf(["UID:a very long one with a comma\\, and", " the rest", "DTSTART:20260914T090000Z"]);
    const [series] = parseCalendar(file).series;
    expect([...outlineCalendar(file)!.keys]).toEqual([outlineKey(series!.uid)]);
  });

  test("is not moved by a new DTSTAMP, by an alarm or by the order of the file", () => {
    const alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", "UID:of-the-alarm", "TRIGGER:-PT5M", "END:VALARM"];
    const before = outlineOf(single("a", undefined, "DTSTAMP:20260101T000000Z", "SUMMARY:x"), single("b"));
    const now = outlineOf(single("b"), single("a", undefined, "DTSTAMP:20260202T000000Z", "SUMMARY:x", ...alarm));
    expect(changesSince(before, now)).toEqual([]);
    expect(now.frame).toBe(before.frame);
  });

  test("tells what is new, gone and changed, and where it was", () => {
    const before = outlineOf(single("stays"), single("moves"), single("goes", "20261001T090000Z"));
    const now = outlineOf(single("stays"), single("moves", "20261005T090000Z"), single("comes", "20261101T090000Z"));
    expect(changesSince(before, now)).toEqual([
      { key: outlineKey("moves"), before: 202609, now: 202610 },
      { key: outlineKey("comes"), before: undefined, now: 202611 },
      { key: outlineKey("goes"), before: 202610, now: undefined },
    ]);
  });

  test("with an earlier one at hand is the same", () => {
    const [old, file] = [calendarOf(single("a"), single("b")), calendarOf(single("b"), single("a", "20261005T090000Z"))];
    expect(outlineCalendar(file, outlineCalendar(old))).toEqual(outlineCalendar(file));
  });

  test.each([
    ["two calendars in one file", Buffer.concat([calendarOf(single("a")), calendarOf(single("b"))])],
    ["an event without a UID", calendarOf(["DTSTART:20260914T090000Z"])],
    ["two events of one UID", calendarOf(single("a"), single("a", "20260915T090000Z"))],
    ["an event without an end", Buffer.from(calendarOf(single("a")).toString().replace("END:VEVENT\r\n", ""))],
    ["an end too many", Buffer.from(calendarOf(single("a")).toString().replace("END:VEVENT", "END:VEVENT\r\nEND:VEVENT"))],
    ["a title that says END:VEVENT", calendarOf(single("a", undefined, "SUMMARY:END:VEVENT"))],
    ["no calendar", Buffer.from("hello")],
    ["two bytes a letter", Buffer.from(`\uFEFF${calendarOf(single("a")).toString()}`, "utf16le")],
  ] as const)("is none for what has to be read as a whole: %s", (_, file) => {
    expect(outlineCalendar(file)).toBeUndefined();
  });

  const titles = fc.constantFrom("Stand-up", "Kita-Übergabe", "日曜礼拝", "Run, then swim", "\\n");
  test.prop([
    fc.uniqueArray(fc.tuple(fc.stringMatching(/^[\w.@\-é]{1,12}$/), titles), { selector: ([uid]) => uid, maxLength: 8 }),
    fc.array(fc.boolean()),
  ])("a part of a calendar holds those events that are wanted, and only those", (events, wanted) => {
    const file = calendarOf(...events.map(([uid, title]) => single(uid, undefined, `SUMMARY:${title}`)));
    const chosen = events.filter((_, index) => wanted[index]).map(([uid]) => uid);
    const part = parseCalendar(partOfCalendar(file, outlineCalendar(file)!, new Set(chosen.map(outlineKey))));
    expect(part.series.map(({ uid }) => uid)).toEqual(chosen);
    expect(part.problems).toEqual([]);
  });
});
