import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseCalendar } from "./parse.ts";
import { between, file, lines, noted, vevent } from "./testing.ts";

/** The instant at which 14:00 on 1 July 2026 is read, with a viewer in Tokyo. */
function instantOf(tzid: string, ...more: readonly string[]): string {
  const calendar = parseCalendar(file(...more, vevent(`DTSTART;TZID="${tzid}":20260701T140000`)));
  return Temporal.Instant.fromEpochMilliseconds(between(calendar, "2026-06-01", "2026-08-01", "Asia/Tokyo").starts[0]!).toString();
}

function definition(tzid: string, standard: string, daylight: string, ...more: readonly string[]): string {
  return lines(`BEGIN:VTIMEZONE | TZID:${tzid} | ${more.join(" | ")}
    BEGIN:STANDARD | DTSTART:16011028T030000 | RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10 | TZOFFSETFROM:${daylight} | TZOFFSETTO:${standard} | END:STANDARD
    BEGIN:DAYLIGHT | DTSTART:16010325T020000 | RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3 | TZOFFSETFROM:${standard} | TZOFFSETTO:${daylight} | END:DAYLIGHT
    END:VTIMEZONE`).join("\r\n");
}

const berlin = "2026-07-01T12:00:00Z";
const newYork = "2026-07-01T18:00:00Z";
const tokyo = "2026-07-01T05:00:00Z";

describe("a zone of a file", () => {
  test.each([
    ["an IANA name", "Europe/Berlin", berlin],
    ["a link of the IANA database", "US/Eastern", newYork],
    ["in small letters", "europe/berlin", berlin],
    ["behind Mozilla's prefix", "/mozilla.org/20050126_1/Europe/Berlin", berlin],
    ["behind a prefix without a slash", "freeassociation.sourceforge.net/Europe/Berlin", berlin],
    ["of three parts, behind a prefix", "/softwarestudio.org/Olson_20011030_5/America/Argentina/Buenos_Aires", "2026-07-01T17:00:00Z"],
    ["UTC behind a prefix", "/citadel.org/20210210_1/UTC", "2026-07-01T14:00:00Z"],
    ["of Windows", "W. Europe Standard Time", berlin],
    ["of Windows, in summer words", "Eastern Daylight Time", newYork],
    ["of Outlook's list", "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", berlin],
    ["of Outlook's older list", "(GMT-05:00) Eastern Time (US & Canada)", newYork],
    ["of Outlook's list with other neighbours", "(UTC+02:00) Athens, Bucharest, Istanbul", "2026-07-01T11:00:00Z"],
    ["of Outlook with a prefix in words", "(UTC) Greenwich Mean Time: Dublin, Edinburgh, Lisbon, London", "2026-07-01T13:00:00Z"],
    ["at a distance", "GMT+0200", berlin],
    ["at a distance, with a colon", "UTC-05:30", "2026-07-01T19:30:00Z"],
    ["at a short distance", "GMT+2", berlin],
    ["at a distance alone", "+0545", "2026-07-01T08:15:00Z"],
    ["UTC by a letter", "Z", "2026-07-01T14:00:00Z"],
    ["UTC by Microsoft", "tzone://Microsoft/Utc", "2026-07-01T14:00:00Z"],
  ])("%s", (_, tzid, expected) => {
    expect(instantOf(tzid)).toBe(expected);
  });

  test("known by name is not read from the file, whose rules may be old", () => {
    expect(instantOf("Europe/Berlin", definition("Europe/Berlin", "+0500", "+0600"))).toBe(berlin);
    expect(instantOf("W. Europe Standard Time", definition("W. Europe Standard Time", "+0500", "+0600"))).toBe(berlin);
  });

  test("that the file places is read from there", () => {
    expect(instantOf("Custom", definition("Custom", "+0500", "+0600", "X-LIC-LOCATION:Europe/Berlin"))).toBe(berlin);
  });

  test("that only the file describes is read from its description", () => {
    expect(instantOf("Customized Time Zone", definition("Customized Time Zone", "+0100", "+0200"))).toBe(berlin);
    expect(instantOf("Oddity", definition("Oddity", "+0115", "+0215"))).toBe("2026-07-01T11:45:00Z");
    expect(instantOf("America-SanJose", definition("America-SanJose", "-0800", "-0700"))).toBe("2026-07-01T21:00:00Z");
  });

  test("that only the file describes follows its rules for as long as they hold", () => {
    const zone = lines(`BEGIN:VTIMEZONE | TZID:Old rules | BEGIN:DAYLIGHT | DTSTART:20000402T020000 | TZOFFSETFROM:-0500 | TZOFFSETTO:-0400
      RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z | END:DAYLIGHT
      BEGIN:DAYLIGHT | DTSTART:20070311T020000 | TZOFFSETFROM:-0500 | TZOFFSETTO:-0400 | RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU | END:DAYLIGHT
      BEGIN:STANDARD | DTSTART:20001029T020000 | TZOFFSETFROM:-0400 | TZOFFSETTO:-0500 | RDATE:20011028T020000,20061029T020000 | END:STANDARD
      BEGIN:STANDARD | DTSTART:20071104T020000 | TZOFFSETFROM:-0400 | TZOFFSETTO:-0500 | RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU | END:STANDARD | END:VTIMEZONE`);
    const calendar = parseCalendar(file(...zone, vevent("DTSTART;TZID=Old rules:20000115T120000", "RRULE:FREQ=MONTHLY")));
    const found = between(calendar, "2000-01-01", "2010-01-01", "UTC");
    const hourIn = (month: string) =>
      Temporal.Instant.fromEpochMilliseconds([...found].find(({ recurrenceId }) => recurrenceId!.startsWith(month))!.start)
        .toString()
        .slice(11, 13);
    expect(["2000-01", "2000-04", "2000-11", "2001-12", "2006-04", "2007-03", "2007-11", "2009-12"].map(hourIn)).toEqual([
      "17",
      "16",
      "17",
      "17",
      "16",
      "16",
      "17",
      "17",
    ]);
  });

  test("is that of its own calendar, though another in the file has one of the same name", () => {
    const part = (offset: string, uid: string) =>
      file(definition("Custom", offset, offset), vevent(`UID:${uid}`, "DTSTART;TZID=Custom:20260701T140000"));
    const calendar = parseCalendar(part("+0100", "a") + part("+0300", "b"));
    expect(
      [...between(calendar, "2026-07-01", "2026-07-02", "UTC")].map(({ start, event }) => `${event.uid} ${new Date(start).getUTCHours()}`),
    ).toEqual(["b 11", "a 13"]);
  });

  test("may be defined after it is used", () => {
    const calendar = parseCalendar(file(vevent("DTSTART;TZID=Custom:20260701T140000"), definition("Custom", "+0115", "+0215")));
    expect(new Date(between(calendar, "2026-07-01", "2026-07-02").starts[0]!).toISOString()).toBe("2026-07-01T11:45:00.000Z");
  });

  test("that nobody knows is the calendar's own, or else the viewer's, and is said", () => {
    expect(instantOf("Harbour Standard Time", "X-WR-TIMEZONE:Europe/Berlin")).toBe(berlin);
    expect(instantOf("Harbour Standard Time", "X-WR-TIMEZONE:W. Europe Standard Time")).toBe(berlin);
    expect(instantOf("Harbour Standard Time")).toBe(tokyo);
    const eventAt = (uid: string) => vevent(`UID:${uid}`, "DTSTART;TZID=Harbour Standard Time:20260701T140000");
    const { problems } = between(parseCalendar(file(eventAt("a"), eventAt("b"))), "2026-06-01", "2026-08-01");
    expect(problems).toEqual([
      {
        code: "unknown-zone",
        line: 6,
        message: "The time zone “Harbour Standard Time” is not known. Two events were read in your own, Europe/Berlin.",
        text: "TZID=Harbour Standard Time",
      },
    ]);
  });

  test("whose description says nothing is not known", () => {
    const empty = "BEGIN:VTIMEZONE\r\nTZID:Custom\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nEND:STANDARD\r\nEND:VTIMEZONE";
    const calendar = parseCalendar(file(empty, vevent("DTSTART;TZID=Custom:20260701T140000")));
    expect(noted(calendar)).toEqual(["bad-zone-definition 3"]);
    expect(instantOf("Custom", empty)).toBe(tokyo);
  });

  test("is never a text that only looks like a time with a zone", () => {
    expect(instantOf("2020-01-01T00:00Z")).toBe(tokyo);
  });
});
