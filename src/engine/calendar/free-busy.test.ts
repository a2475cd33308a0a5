import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { freeBusy } from "./free-busy.ts";
import { parseCalendar } from "./parse.ts";
import { file, instant, lines, vevent } from "./testing.ts";
import { availabilityComponent, busyTimesComponent } from "./write-availability.ts";
import { component, writeComponents } from "./write.ts";

/** Hours of Monday, 7 September 2026, in Berlin: "09:00-10:00 BUSY". */
function monday(...lines: readonly string[]): readonly string[] {
  const zone = "Europe/Berlin";
  const view = { from: instant("2026-09-07", zone), to: instant("2026-09-08", zone), zone };
  const hour = (epoch: number) => Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone).toString().slice(11, 16);
  return freeBusy(parseCalendar(file(...lines)), view).map(({ from, to, kind }) => `${hour(from)}-${hour(to)} ${kind}`);
}

const berlin = "TZID=Europe/Berlin";
let number = 0;
const meeting = (from: string, to: string, ...more: readonly string[]) =>
  vevent(`UID:${number++}`, `DTSTART;${berlin}:20260907T${from}00`, `DTEND;${berlin}:20260907T${to}00`, ...more);

describe("free and busy", () => {
  test("comes from events: joined where they touch, and only those that take time", () => {
    expect(monday(meeting("0900", "1000"), meeting("0930", "1030"), meeting("1030", "1100"), meeting("1300", "1400"))).toEqual([
      "09:00-11:00 BUSY",
      "13:00-14:00 BUSY",
    ]);
    expect(
      monday(meeting("0900", "1000", "TRANSP:TRANSPARENT"), meeting("0900", "1000", "STATUS:CANCELLED"), meeting("0900", "0900")),
    ).toEqual([]);
    expect(
      monday(
        meeting("0900", "1000", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"),
        meeting("0900", "1000", "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE"),
      ),
    ).toEqual([]);
  });

  test("has kinds: what is certain covers what is not", () => {
    expect(
      monday(
        meeting("0900", "1200", "STATUS:TENTATIVE"),
        meeting("1000", "1100"),
        meeting("1030", "1130", "X-MICROSOFT-CDO-BUSYSTATUS:OOF"),
      ),
    ).toEqual(["09:00-10:00 BUSY-TENTATIVE", "10:00-11:00 BUSY", "11:00-11:30 BUSY-UNAVAILABLE", "11:30-12:00 BUSY-TENTATIVE"]);
  });

  test("is cut to the range, and whole days fill it", () => {
    expect(monday(vevent("DTSTART;VALUE=DATE:20260905", "DTEND;VALUE=DATE:20260910"))).toEqual(["00:00-00:00 BUSY"]);
  });

  test("comes from a VFREEBUSY", () => {
    const list =
      lines(`BEGIN:VFREEBUSY | UID:fb | DTSTART:20260907T000000Z | DTEND:20260908T000000Z | FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20260907T060000Z/PT1H
      FREEBUSY:20260907T080000Z/20260907T090000Z,20260907T100000Z/PT30M | FREEBUSY;FBTYPE=FREE:20260907T120000Z/PT1H | FREEBUSY;FBTYPE=X-ODD:20260907T140000Z/PT1H | END:VFREEBUSY`);
    expect(monday(...list)).toEqual(["08:00-09:00 BUSY-UNAVAILABLE", "10:00-11:00 BUSY", "12:00-12:30 BUSY", "16:00-17:00 BUSY"]);
  });
});

/** Monday to Friday from 9 to 17 in Berlin (after the example of RFC 7953, 4). */
const office =
  lines(`BEGIN:VAVAILABILITY | UID:office | SUMMARY:Office | DTSTART;${berlin}:20260101T000000 | BEGIN:AVAILABLE | UID:slot | SUMMARY:Weekdays
      DTSTART;${berlin}:20260101T090000 | DTEND;${berlin}:20260101T170000 | RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR | END:AVAILABLE | END:VAVAILABILITY`);

describe("availability (RFC 7953)", () => {
  test("makes what lies outside of its slots unavailable", () => {
    expect(monday(...office)).toEqual(["00:00-09:00 BUSY-UNAVAILABLE", "17:00-00:00 BUSY-UNAVAILABLE"]);
    expect(monday(...office, meeting("0830", "0930"))).toEqual([
      "00:00-08:30 BUSY-UNAVAILABLE",
      "08:30-09:30 BUSY",
      "17:00-00:00 BUSY-UNAVAILABLE",
    ]);
  });

  test("of higher priority replaces one of lower for its stretch", () => {
    const trip =
      lines(`BEGIN:VAVAILABILITY | UID:trip | PRIORITY:1 | BUSYTYPE:BUSY-TENTATIVE | DTSTART;${berlin}:20260907T120000 | DURATION:PT8H | BEGIN:AVAILABLE | UID:evening
      DTSTART;${berlin}:20260907T180000 | DURATION:PT1H | END:AVAILABLE | END:VAVAILABILITY`);
    const expected = [
      "00:00-09:00 BUSY-UNAVAILABLE",
      "12:00-18:00 BUSY-TENTATIVE",
      "19:00-20:00 BUSY-TENTATIVE",
      "20:00-00:00 BUSY-UNAVAILABLE",
    ];
    expect(monday(...office, ...trip)).toEqual(expected);
    expect(monday(...trip, ...office)).toEqual(expected);
  });

  test("without a start or an end holds for ever", () => {
    expect(monday("BEGIN:VAVAILABILITY", "UID:never", "END:VAVAILABILITY")).toEqual(["00:00-00:00 BUSY-UNAVAILABLE"]);
  });
});

describe("writing", () => {
  test("busy times come back as they were", () => {
    const zone = "Europe/Berlin";
    const view = { from: instant("2026-09-07", zone), to: instant("2026-09-08", zone), zone };
    const calendar = parseCalendar(file(...office, meeting("0900", "1000"), meeting("1100", "1200", "STATUS:TENTATIVE")));
    const busy = freeBusy(calendar, view);
    const written = busyTimesComponent({ uid: "fb", from: view.from, to: view.to, stamp: view.from, email: "nora@example.org" }, busy);
    const read = parseCalendar(writeComponents([component("VCALENDAR", [], [written])]));
    expect(freeBusy(read, view)).toEqual(busy);
    expect(read.busyTimes[0]).toMatchObject({ uid: "fb", organizer: { email: "nora@example.org" } });
    expect(read.problems).toEqual([]);
  });

  test("an availability comes back as it was", () => {
    const [availability] = parseCalendar(file(...office)).availabilities;
    const written = writeComponents([component("VCALENDAR", [], [availabilityComponent(availability!, 0)])]);
    const [read] = parseCalendar(written).availabilities;
    const bare = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value, (key, inner: unknown) => (key === "line" || key === "stamp" || key === "table" ? undefined : inner)),
      ) as unknown;
    expect(bare(read)).toEqual(bare(availability));
    expect(monday(...written.split("\r\n").slice(1, -2))).toEqual(monday(...office));
  });
});
