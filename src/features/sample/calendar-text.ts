import { createHash } from "node:crypto";
import { type Component, type Property, property } from "../../engine/calendar/index.ts";
import { type Day, timeOn } from "../../kernel/time/index.ts";
import { zone } from "./household.ts";
import { addressBook, type OwnedCalendar, type Planned } from "./planned.ts";

// What the exports of the two calendar programs have in common.

/** A day as iCalendar writes it: 20261105. */
export function dateText(day: Day): string {
  return day.replaceAll("-", "");
}

/** A wall-clock time: 20261105T203000; `minutes` since midnight. */
export function wallText(day: Day, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${dateText(day)}T${String(hours).padStart(2, "0")}${String(rest).padStart(2, "0")}00`;
}

/** An instant: 20261105T193000Z. */
export function instantText(epoch: number): string {
  return `${new Date(epoch).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** The same wall-clock time as an instant. */
export function instantAt(day: Day, minutes: number): string {
  return instantText(timeOn(day, minutes, zone));
}

/** Digits that name an event; the same for all who keep it. */
export function digestOf({ title, day, at = "" }: Planned): string {
  return createHash("sha1").update(`${title}|${day}|${at}`).digest("hex");
}

/** Who invited and who was asked, with their answers; nothing for an event that one keeps for oneself. */
export function guestsOf({ owner }: OwnedCalendar, planned: Planned, extra: Readonly<Record<string, string>>): readonly Property[] {
  const { others = [], by = owner, answer = "ACCEPTED" } = planned;
  if (others.length === 0) return [];
  const invited = [...new Set([by, owner, ...others])];
  return [
    property("ORGANIZER", `mailto:${addressBook[by]}`, { CN: by }),
    ...invited.map((name) =>
      property("ATTENDEE", `mailto:${addressBook[name]}`, {
        CUTYPE: "INDIVIDUAL",
        ROLE: "REQ-PARTICIPANT",
        PARTSTAT: name === owner ? answer : "ACCEPTED",
        ...(name === owner && answer === "NEEDS-ACTION" ? { RSVP: "TRUE" } : {}),
        CN: name,
        ...extra,
      }),
    ),
  ];
}

/** One half of a time zone's year: from when on its offset holds. */
export function zoneHalf(name: "DAYLIGHT" | "STANDARD", since: string, [from, to]: readonly [string, string], rule: string): Component {
  return {
    name,
    properties: [property("TZOFFSETFROM", from), property("TZOFFSETTO", to), property("DTSTART", since), property("RRULE", rule)],
    components: [],
    line: 0,
  };
}
