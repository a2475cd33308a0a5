import { type Component, component, property, textProperty, type Property, writeComponents } from "../../engine/calendar/index.ts";
import { addDays, minute, timeOn } from "../../kernel/time/index.ts";
import { dateText, digestOf, guestsOf, instantAt, instantText, wallText, zoneHalf } from "./calendar-text.ts";
import { minutesOf, sampleNow, zone } from "./household.ts";
import type { OwnedCalendar, Moved, Planned } from "./planned.ts";

const windowsZone = "W. Europe Standard Time";

/** A calendar as Outlook and Exchange export it: a zone by its Windows name, every time in it, and what is shown of an event in X-MICROSOFT lines. */
export function outlookText(calendar: OwnedCalendar): string {
  const head = [
    property("METHOD", "PUBLISH"),
    property("PRODID", "Microsoft Exchange Server 2010"),
    property("VERSION", "2.0"),
    textProperty("X-WR-CALNAME", calendar.name),
  ];
  const events = calendar.events.flatMap((planned) => [
    master(calendar, planned),
    ...(planned.moved ?? []).map((moved) => changed(calendar, planned, moved)),
  ]);
  return writeComponents([component("VCALENDAR", head, [westernEurope, ...events])]);
}

const westernEurope = component(
  "VTIMEZONE",
  [property("TZID", windowsZone)],
  [
    zoneHalf("STANDARD", "16010101T030000", ["+0200", "+0100"], "FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10"),
    zoneHalf("DAYLIGHT", "16010101T020000", ["+0100", "+0200"], "FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3"),
  ],
);

function master(calendar: OwnedCalendar, planned: Planned): Component {
  const { day, at, days = 1, rule, until, without = [] } = planned;
  const times = at === undefined ? undefined : minutesOf(at);
  const start = times?.from ?? 0;
  return component("VEVENT", [
    ...described(planned),
    ...(rule ? [property("RRULE", until === undefined ? rule : `${rule};UNTIL=${instantAt(until, start)}`)] : []),
    ...(without.length > 0 ? [inZone("EXDATE", without.map((skipped) => wallText(skipped, start)).join(","))] : []),
    ...guestsOf(calendar, planned, {}),
    property("UID", uidOf(planned)),
    ...(times
      ? [inZone("DTSTART", wallText(day, times.from)), inZone("DTEND", wallText(day, times.to))]
      : [wholeDay("DTSTART", day), wholeDay("DTEND", addDays(day, days))]),
    ...shownAs(planned, rule === undefined ? 0 : 1),
  ]);
}

function changed(calendar: OwnedCalendar, planned: Planned, { day, to, at, title }: Moved): Component {
  const times = minutesOf(at);
  return component("VEVENT", [
    ...described({ ...planned, title: title ?? planned.title }),
    ...guestsOf(calendar, planned, {}),
    inZone("RECURRENCE-ID", wallText(day, minutesOf(planned.at ?? "00:00").from)),
    property("UID", uidOf(planned)),
    inZone("DTSTART", wallText(to, times.from)),
    inZone("DTEND", wallText(to, times.to)),
    ...shownAs(planned, 3),
  ]);
}

function described({ title, text = "" }: Planned): readonly Property[] {
  return [textProperty("DESCRIPTION", `${text}\n`), textProperty("SUMMARY", title)];
}

/** `kind`: 0 for a single event, 1 for a series, 3 for a changed time of one. */
function shownAs(planned: Planned, kind: 0 | 1 | 3): readonly Property[] {
  const { day, at, shown, answer, cancelled, place = "" } = planned;
  const tentative = answer === "TENTATIVE" || answer === "NEEDS-ACTION";
  const busy =
    shown === "free" || answer === "DECLINED" || cancelled ? "FREE" : shown === "away" ? "OOF" : tentative ? "TENTATIVE" : "BUSY";
  return [
    property("CLASS", "PUBLIC"),
    property("PRIORITY", "5"),
    property("DTSTAMP", instantText(Math.min(sampleNow - 12 * minute, timeOn(day, 60, zone)))),
    property("TRANSP", busy === "FREE" ? "TRANSPARENT" : "OPAQUE"),
    property("STATUS", cancelled ? "CANCELLED" : tentative ? "TENTATIVE" : "CONFIRMED"),
    property("SEQUENCE", kind === 3 ? "2" : "0"),
    textProperty("LOCATION", place),
    property("X-MICROSOFT-CDO-APPT-SEQUENCE", kind === 3 ? "2" : "0"),
    property("X-MICROSOFT-CDO-BUSYSTATUS", busy),
    property("X-MICROSOFT-CDO-INTENDEDSTATUS", shown === "free" ? "FREE" : "BUSY"),
    property("X-MICROSOFT-CDO-ALLDAYEVENT", at === undefined ? "TRUE" : "FALSE"),
    property("X-MICROSOFT-CDO-IMPORTANCE", "1"),
    property("X-MICROSOFT-CDO-INSTTYPE", String(kind)),
    property("X-MICROSOFT-DONOTFORWARDMEETING", "FALSE"),
    property("X-MICROSOFT-DISALLOW-COUNTER", "FALSE"),
  ];
}

function inZone(name: string, wall: string): Property {
  return property(name, wall, { TZID: windowsZone });
}

function wholeDay(name: string, day: string): Property {
  return property(name, dateText(day), { VALUE: "DATE" });
}

/** Exchange's names: a fixed beginning, then what tells one event from another. */
function uidOf(planned: Planned): string {
  return `040000008200E00074C5B7101A82E00800000000${digestOf(planned).toUpperCase()}`;
}
