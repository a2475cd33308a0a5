import { describe, expect, test } from "vitest";
import { parseCalendar } from "../../engine/calendar/index.ts";
import { startOfDay, type Zone, zonesOf } from "../../kernel/time/index.ts";
import { likelyStays, unspoken } from "./whereabouts.ts";

const ny = "America/New_York";
const berlin = "Europe/Berlin";

/** An event as calendars write it: `from` and `to` with their zones, such as "America/New_York 20260914T090000"; more lines after it. */
function event(title: string, from: string, to: string, ...more: readonly string[]): string {
  const moment = (name: string, text: string) => {
    const [zone, time] = text.split(" ") as [string, string];
    return zone === "Z" ? `${name}:${time}Z` : zone === "day" ? `${name};VALUE=DATE:${time}` : `${name};TZID=${zone}:${time}`;
  };
  return [
    "BEGIN:VEVENT",
    `UID:${title}${from}`,
    moment("DTSTART", from),
    moment("DTEND", to),
    `SUMMARY:${title}`,
    ...more,
    "END:VEVENT",
  ].join("\r\n");
}

function asked(events: readonly string[], zone: Zone = berlin) {
  const text = ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR"].join("\r\n");
  const range = { from: startOfDay("2026-07-01", berlin), to: startOfDay("2026-12-01", berlin) };
  return likelyStays(parseCalendar(text).series, range, zone);
}

const office = "LOCATION:120 Broadway\\, New York";
const trip = [
  event("Flight to New York LH400", `${berlin} 20260913T103000`, `${ny} 20260913T133000`),
  event("Kickoff", `${ny} 20260914T093000`, `${ny} 20260914T120000`, office),
  event("Workshop", `${ny} 20260916T100000`, `${ny} 20260916T170000`, office),
  event("Flight home", `${ny} 20260918T181500`, `${berlin} 20260919T080000`),
];

describe("where a calendar may have been", () => {
  test("flights and what lies between them are a question: from the first morning there to the day of leaving", () => {
    expect(asked(trip)).toEqual([{ from: "2026-09-14", to: "2026-09-18", zone: ny }]);
    expect(asked(trip.slice(1, 3).concat(trip[3]!))).toEqual([{ from: "2026-09-14", to: "2026-09-18", zone: ny }]);
  });

  test("so is a bed for several nights, and so are three visits on two days without either", () => {
    expect(asked([event("Hotel Belleclaire", `${ny} 20260913T150000`, `${ny} 20260918T110000`)])).toEqual([
      { from: "2026-09-14", to: "2026-09-18", zone: ny },
    ]);
    const visits = ["14T100000", "14T140000", "15T090000"].map((time, count) =>
      event(`Visit ${count}`, `${ny} 202609${time}`, `${ny} 202609${time.slice(0, 3)}${Number(time.slice(3, 5)) + 1}0000`, office),
    );
    expect(asked(visits)).toEqual([{ from: "2026-09-14", to: "2026-09-15", zone: ny }]);
    expect(asked(visits.slice(0, 2))).toEqual([]);
    expect(asked(visits.slice(1))).toEqual([]);
  });

  test("two journeys are two questions, the latest first", () => {
    const tokyo = [
      event("Hotel", "Asia/Tokyo 20261005T150000", "Asia/Tokyo 20261009T100000"),
      event("Dinner", "Asia/Tokyo 20261006T190000", "Asia/Tokyo 20261006T210000", "LOCATION:Shibuya"),
    ];
    expect(asked([...trip, ...tokyo]).map(({ from, to, zone }) => `${from} ${to} ${zone}`)).toEqual([
      "2026-10-06 2026-10-09 Asia/Tokyo",
      "2026-09-14 2026-09-18 America/New_York",
    ]);
  });

  test("nobody is asked for a call that others organise from where they are, once or every week", () => {
    const call = (day: number, ...more: readonly string[]) =>
      event(
        "Sync",
        `${ny} 202609${day}T100000`,
        `${ny} 202609${day}T110000`,
        "ORGANIZER:mailto:pat@nyc.example",
        "ATTENDEE:mailto:me@b.example",
        ...more,
      );
    expect(asked([14, 15, 16, 17].map((day) => call(day)))).toEqual([]);
    expect(asked([14, 15, 16, 17].map((day) => call(day, "LOCATION:https://zoom.us/j/123")))).toEqual([]);
    expect(asked([14, 15, 16, 17].map((day) => call(day, "LOCATION:Microsoft Teams-Besprechung")))).toEqual([]);
    expect(asked([call(14, "RRULE:FREQ=DAILY;COUNT=5", office)])).toEqual([]);
    expect(asked([call(14, "RRULE:FREQ=WEEKLY")])).toEqual([]);
  });

  test("a calendar that is kept in UTC, or in one other zone altogether, tells nothing of where one is", () => {
    const days = [1, 2, 3, 4, 8, 9, 10, 11, 22, 23, 24, 25].map((day) => String(day).padStart(2, "0"));
    const kept = (zone: string) =>
      days.map((day) => event("At the desk", `${zone} 202609${day}T080000`, `${zone} 202609${day}T160000`, "LOCATION:Room 4"));
    expect(asked(kept("Z"))).toEqual([]);
    expect(asked(kept("Etc/UTC"))).toEqual([]);
    expect(asked(kept("UTC"))).toEqual([]);
    expect(asked(kept(ny))).toEqual([]);
    // The same journey in it is one all the same, for its flights go from one clock to another.
    expect(asked([...kept(berlin), ...trip])).toHaveLength(1);
  });

  test("a series that was made abroad, and goes on when summer time ends, is no journey", () => {
    const choir = event(
      "Choir",
      "Africa/Johannesburg 20260907T190000",
      "Africa/Johannesburg 20260907T210000",
      "RRULE:FREQ=WEEKLY",
      "LOCATION:Hall",
    );
    expect(asked([choir])).toEqual([]);
    const moved = ["1019", "1026", "1027", "1028"].map((day) =>
      event("Choir", `Africa/Johannesburg 2026${day}T190000`, `Africa/Johannesburg 2026${day}T210000`, "LOCATION:Hall"),
    );
    // Before the clocks go back the two places have one time: nothing is to be asked. After it, they have not.
    expect(asked(moved.slice(0, 1))).toEqual([]);
    expect(asked(moved.slice(1))).toEqual([{ from: "2026-10-27", to: "2026-10-28", zone: "Africa/Johannesburg" }]);
  });

  test("what was cancelled, is free, or lasts whole days, is no sign", () => {
    expect(asked(trip.map((one) => one.replace("END:VEVENT", "STATUS:CANCELLED\r\nEND:VEVENT")))).toEqual([]);
    expect(asked(trip.map((one) => one.replace("END:VEVENT", "TRANSP:TRANSPARENT\r\nEND:VEVENT")))).toEqual([]);
    expect(asked([event("New York!", "day 20260914", "day 20260919")])).toEqual([]);
  });

  test("a place with the same time as home, or where one is known to be, is not asked about", () => {
    const paris = trip.map((one) => one.replaceAll(ny, "Europe/Paris"));
    expect(asked(paris)).toEqual([]);
    expect(asked(trip, zonesOf(berlin, [{ from: "2026-09-14", to: "2026-09-18", zone: ny }]))).toEqual([]);
  });

  test("days that were spent at home as well are not asked about", () => {
    const home = [14, 15, 16, 17].map((day) =>
      event("Lunch", `${berlin} 202609${day}T120000`, `${berlin} 202609${day}T130000`, "LOCATION:Kantine"),
    );
    const visits = [
      event("Desk", `${ny} 20260914T090000`, `${ny} 20260914T100000`, office),
      event("Hotel", `${ny} 20260918T090000`, `${ny} 20260918T100000`),
    ];
    expect(asked([...home, ...visits])).toEqual([]);
  });

  test("whatever was spoken of is not asked again", () => {
    const all = asked(trip);
    const stay = (from: string, to: string | null) => [{ from, to, zone: "Asia/Tokyo" }];
    expect(unspoken(all, [], [])).toEqual(all[0]);
    expect(unspoken(all, stay("2026-09-18", null), [])).toBeUndefined();
    expect(unspoken(all, stay("2026-09-10", "2026-09-14"), [])).toBeUndefined();
    expect(unspoken(all, stay("2026-09-19", null), [])).toEqual(all[0]);
    // A no is about the place that was asked about.
    expect(unspoken(all, [], [{ from: "2026-09-10", to: "2026-09-20", zone: ny }])).toBeUndefined();
    expect(unspoken(all, [], [{ from: "2026-09-10", to: "2026-09-20", zone: "Asia/Tokyo" }])).toEqual(all[0]);
  });
});
