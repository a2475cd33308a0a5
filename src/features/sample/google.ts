import { type Component, component, property, textProperty, type Property, writeComponents } from "../../engine/calendar/index.ts";
import { addDays, hour, minute } from "../../kernel/time/index.ts";
import { dateText, digestOf, guestsOf, instantAt, instantText, wallText, zoneHalf } from "./calendar-text.ts";
import { minutesOf, sampleNow, zone } from "./household.ts";
import type { OwnedCalendar, Moved, Planned } from "./planned.ts";

/**
 * A calendar as Google exports it: single events as instants, those that come again in the calendar's zone, EXDATE by the wall clock, a
 * changed time as an event of its own with the same UID.
 */
export function googleText(calendar: OwnedCalendar): string {
  const head = [
    property("PRODID", "-//Google Inc//Google Calendar 70.9054//EN"),
    property("VERSION", "2.0"),
    property("CALSCALE", "GREGORIAN"),
    property("METHOD", "PUBLISH"),
    textProperty("X-WR-CALNAME", calendar.name),
    property("X-WR-TIMEZONE", zone),
  ];
  const events = calendar.events.flatMap((planned) => [
    master(calendar, planned),
    ...(planned.moved ?? []).map((moved) => changed(calendar, planned, moved)),
  ]);
  return writeComponents([component("VCALENDAR", head, [berlin, ...events])]);
}

const berlin = component(
  "VTIMEZONE",
  [property("TZID", zone), property("X-LIC-LOCATION", zone)],
  [
    zoneHalf("DAYLIGHT", "19700329T020000", ["+0100", "+0200"], "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    zoneHalf("STANDARD", "19701025T030000", ["+0200", "+0100"], "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
  ],
);

function master(calendar: OwnedCalendar, planned: Planned): Component {
  const { day, at, days = 1, rule, until, without = [] } = planned;
  const times = at === undefined ? undefined : minutesOf(at);
  const end = until === undefined ? "" : `;UNTIL=${instantAt(until, 24 * 60 - 1)}`;
  return component("VEVENT", [
    ...(times
      ? [
          rule ? inZone("DTSTART", wallText(day, times.from)) : property("DTSTART", instantAt(day, times.from)),
          rule ? inZone("DTEND", wallText(day, times.to)) : property("DTEND", instantAt(day, times.to)),
        ]
      : [wholeDay("DTSTART", day), wholeDay("DTEND", addDays(day, days))]),
    ...(rule ? [property("RRULE", `${rule}${end}`)] : []),
    ...without.map((skipped) => inZone("EXDATE", wallText(skipped, times?.from ?? 0))),
    ...rest(calendar, planned, 0),
  ]);
}

function changed(calendar: OwnedCalendar, planned: Planned, { day, to, at, title }: Moved): Component {
  const times = minutesOf(at);
  return component("VEVENT", [
    inZone("DTSTART", wallText(to, times.from)),
    inZone("DTEND", wallText(to, times.to)),
    inZone("RECURRENCE-ID", wallText(day, minutesOf(planned.at ?? "00:00").from)),
    ...rest(calendar, { ...planned, title: title ?? planned.title }, 1, digestOf(planned)),
  ]);
}

/** What does not say when; `sequence` counts how often the event was moved. */
function rest(calendar: OwnedCalendar, planned: Planned, sequence: number, digest = digestOf(planned)): readonly Property[] {
  const { title, day, shown, cancelled, place = "", text } = planned;
  const made = sampleNow - (Number.parseInt(digest.slice(0, 3), 16) + 2400) * hour;
  const touched = Math.min(sampleNow - hour, Math.max(made, Date.parse(day) - 30 * hour));
  return [
    property("DTSTAMP", instantText(sampleNow - 9 * minute)),
    ...guestsOf(calendar, planned, { "X-NUM-GUESTS": "0" }),
    property("UID", `${uidOf(digest)}@google.com`),
    property("CREATED", instantText(made)),
    ...(text === undefined ? [] : [textProperty("DESCRIPTION", text)]),
    property("LAST-MODIFIED", instantText(touched)),
    ...(place === "" ? [] : [textProperty("LOCATION", place)]),
    property("SEQUENCE", String(sequence)),
    property("STATUS", cancelled ? "CANCELLED" : "CONFIRMED"),
    textProperty("SUMMARY", title),
    property("TRANSP", shown === "free" ? "TRANSPARENT" : "OPAQUE"),
  ];
}

function inZone(name: string, wall: string): Property {
  return property(name, wall, { TZID: zone });
}

function wholeDay(name: string, day: string): Property {
  return property(name, dateText(day), { VALUE: "DATE" });
}

/** Google's names: 26 digits and small letters. */
function uidOf(digest: string): string {
  return BigInt(`0x${digest.slice(0, 34)}`)
    .toString(32)
    .padStart(26, "0")
    .slice(0, 26);
}
