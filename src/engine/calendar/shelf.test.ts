import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { occurrences } from "./occurrences.ts";
import { parseCalendar } from "./parse.ts";
import { fingerprint, seriesByMonth, shelveSeries } from "./shelf.ts";
import { between, calendarOf, file, lines, shown, vevent } from "./testing.ts";
import type { Calendar } from "./calendar.ts";

const custom = lines(
  `BEGIN:VTIMEZONE | TZID:Custom | BEGIN:STANDARD | DTSTART:19700101T000000 | TZOFFSETFROM:+0115 | TZOFFSETTO:+0115 | END:STANDARD | END:VTIMEZONE`,
).join("\r\n");

const rich = file(
  "X-WR-CALNAME:Nora\\, home",
  "X-WR-TIMEZONE:Europe/Berlin",
  custom,
  ...lines("BEGIN:VTIMEZONE | TZID:Unused | END:VTIMEZONE"),
  vevent(
    "UID:a",
    "DTSTART;TZID=W. Europe Standard Time:20260907T173000",
    "DTEND;TZID=Custom:20260907T183000",
    "RRULE:FREQ=WEEKLY;COUNT=9",
    "EXDATE;VALUE=DATE:20260921",
  ),
  vevent("UID:a", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260928T153000Z", "DTSTART:20260928T170000", "DURATION:P1DT2H", "SUMMARY:Later"),
  vevent(
    "UID:b",
    "DTSTART;VALUE=DATE:20260907",
    "RDATE;VALUE=PERIOD:20260907T100000Z/PT1H",
    "RDATE;VALUE=DATE:20260909",
    "EXRULE:FREQ=DAILY;COUNT=1",
  ),
  vevent("UID:c", "DTSTART;TZID=Harbour Standard Time:20260910T080000", "STATUS:CANCELLED"),
  vevent(
    ...lines(`UID:d | DTSTART:20260911T080000 | DESCRIPTION:secret | ATTACH:https://x | CATEGORIES:A\\,b,C | LOCATION:Here; there | CLASS:CONFIDENTIAL
      ORGANIZER;CN=Boss:mailto:b@x.example | ATTENDEE;PARTSTAT=DECLINED;CN="Doe, J";ROLE=CHAIR;CUTYPE=ROOM:mailto:j@x.example | ATTENDEE:urn:uuid:1 | TRANSP:TRANSPARENT
      SEQUENCE:4 | DTSTAMP:20260101T000000Z | CREATED:20251231T000000Z | LAST-MODIFIED:20260102T000000Z | X-MICROSOFT-CDO-BUSYSTATUS:OOF | X-APPLE-TRAVEL-DURATION:PT25M | BEGIN:VALARM | END:VALARM`),
  ),
);

function shelved({ series, ...calendar }: Calendar): Calendar {
  return parseCalendar(shelveSeries(series, calendar));
}

const everything = (calendar: Calendar, zone: string) =>
  [...occurrences(calendar, { from: Date.UTC(2019, 0, 1), to: Date.UTC(2031, 0, 1), zone })].map(
    ({ series, event, recurrenceId, start, end, allDay, floating }) => ({
      uid: series.uid,
      recurrenceId,
      start,
      end,
      allDay,
      floating,
      summary: event.summary,
      status: event.status,
      attendees: event.attendees,
      location: event.location,
      created: event.created,
    }),
  );

describe("what is shelved", () => {
  test.each(["Europe/Berlin", "Asia/Tokyo"])("reads back to the same occurrences, for a viewer in %s", (zone) => {
    const calendar = parseCalendar(rich);
    expect(everything(shelved(calendar), zone)).toEqual(everything(calendar, zone));
    expect(everything(calendar, zone).length).toBe(10);
  });

  test("reads back to the same events, again and again", () => {
    const first = shelved(parseCalendar(rich));
    expect(shelved(first).series.map(({ master, overrides }) => [master, overrides])).toMatchObject(
      first.series.map(({ master, overrides }) => [
        { ...master, line: expect.any(Number) },
        overrides.map((event) => ({ ...event, line: expect.any(Number) })),
      ]),
    );
    expect(shelveSeries(shelved(first).series, first)).toBe(shelveSeries(first.series, first));
    expect(first).toMatchObject({ name: "Nora, home", zone: "Europe/Berlin", problems: [] });
  });

  test("keeps what we need and no more", () => {
    const text = shelveSeries(parseCalendar(rich).series, { name: null, zone: null });
    expect(text).toContain("TZID:Custom");
    for (const gone of ["secret", "ATTACH", "VALARM", "Unused", "X-WR-", "W. Europe"]) expect(text).not.toContain(gone);
    for (const kept of [
      "X-MICROSOFT-CDO-BUSYSTATUS:OOF",
      "X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT25M",
      "PARTSTAT=DECLINED",
      "TZID=Europe/Berlin",
      "EXRULE:FREQ=DAILY",
    ]) {
      expect(text.replaceAll("\r\n ", "")).toContain(kept);
    }
  });

  test("keeps two zones of one name apart", () => {
    const other = file(custom.replaceAll("+0115", "+0300"), vevent("UID:z", "DTSTART;TZID=Custom:20260907T120000"));
    const calendar = parseCalendar(file(custom, vevent("UID:a", "DTSTART;TZID=Custom:20260907T120000")) + other);
    expect(everything(shelved(calendar), "UTC")).toEqual(everything(calendar, "UTC"));
    expect(shown(between(shelved(calendar), "2026-09-07", "2026-09-08", "UTC"), "UTC")).toEqual([
      "2026-09-07T09:00/09:00",
      "2026-09-07T10:45/10:45",
    ]);
  });

  const start = fc.constantFrom(
    "DTSTART:20260302T023000",
    "DTSTART;TZID=Custom:20260328T230000",
    "DTSTART;VALUE=DATE:20260331",
    "DTSTART:20260302T003000Z",
  );
  const more = fc.subarray([
    "DURATION:P1DT2H",
    "RRULE:FREQ=MONTHLY;BYDAY=-1FR,2MO;COUNT=30",
    "RRULE:FREQ=DAILY;INTERVAL=11",
    "RDATE:20260401T023000,20260403T023000Z",
  ]);
  const less = fc.constantFrom(
    "EXDATE;VALUE=DATE:20260302",
    "EXDATE;TZID=Custom:20260328T230000,20260608T230000",
    "EXRULE:FREQ=WEEKLY",
    "SUMMARY:Grüße\\, 😀",
  );

  test.prop([start, more, less])("is the same calendar, whatever an event is made of", (start, more, less) => {
    const calendar = parseCalendar(
      file(custom, vevent(start, ...more, less), vevent("RECURRENCE-ID:20260501T003000Z", "DTSTART:20260502T003000Z")),
    );
    expect(everything(shelved(calendar), "Europe/Berlin")).toEqual(everything(calendar, "Europe/Berlin"));
  });
});

describe("a fingerprint", () => {
  const of = (...event: readonly string[]) => fingerprint(calendarOf(event).series[0]!);

  test("changes with what an event says, and not with its order, its stamp or what we do not keep", () => {
    const first = of("DTSTART:20260907T080000Z", "LOCATION:Here", "DTSTAMP:20260101T000000Z");
    expect(of("LOCATION:Here", "DTSTAMP:20270101T000000Z", "DTSTART:20260907T080000Z", "DESCRIPTION:more")).toBe(first);
    expect(of("DTSTART:20260907T080000Z", "LOCATION:There")).not.toBe(first);
    expect(of("DTSTART:20260907T080000Z", "LOCATION:Here", "STATUS:CANCELLED")).not.toBe(first);
    expect(first).toMatch(/^[\da-f]{16}$/);
  });

  test("changes with the zone that only the file describes", () => {
    const [one, two] = ["+0115", "+0215"].map(
      (offset) => parseCalendar(file(custom.replaceAll("+0115", offset), vevent("DTSTART;TZID=Custom:20260907T120000"))).series[0]!,
    );
    expect(fingerprint(one!)).not.toBe(fingerprint(two!));
  });

  test("is another for each of five thousand events", () => {
    const { series } = calendarOf(
      ...Array.from({ length: 5000 }, (_, index) => ["UID:same", `SUMMARY:${index}`, `DTSTART:2026010${1 + (index % 9)}T080000Z`]),
    );
    const prints = Array.from({ length: 5000 }, (_, index) =>
      fingerprint(calendarOf([`SUMMARY:${index}`, "DTSTART:20260101T080000Z"]).series[0]!),
    );
    expect(new Set(prints).size).toBe(5000);
    expect(new Set(series.map(fingerprint)).size).toBe(series.length);
  });
});

test("series are sorted into those that repeat and the months of the others, in a zone", () => {
  const calendar = calendarOf(
    ["UID:a", "DTSTART:20260930T233000Z"],
    ["UID:b", "DTSTART;VALUE=DATE:20260930"],
    ["UID:c", "DTSTART:20260831T100000Z", "RRULE:FREQ=DAILY;COUNT=2"],
    ["UID:d", "DTSTART:20260831T100000Z", "RDATE:20260901T100000Z"],
    ["UID:e", "RECURRENCE-ID:20260831T100000Z", "DTSTART:20260831T110000Z"],
    ["UID:f", "RECURRENCE-ID:20260831T100000Z", "DTSTART:20260831T110000Z"],
    ["UID:f", "RECURRENCE-ID:20260901T100000Z", "DTSTART:20260901T110000Z"],
  );
  const { repeating, months } = seriesByMonth(calendar.series, "Europe/Berlin");
  expect(repeating.map(({ uid }) => uid)).toEqual(["c", "d", "f"]);
  expect([...months].map(([month, series]) => [month, series.map(({ uid }) => uid)])).toEqual([
    ["2026-08", ["e"]],
    ["2026-09", ["b"]],
    ["2026-10", ["a"]],
  ]);
});
