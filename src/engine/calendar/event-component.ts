import type { Property } from "./content.ts";
import { type Duration, writeDuration } from "./duration.ts";
import { escapeText } from "./escape.ts";
import type { CalendarEvent, ExtraDate } from "./event.ts";
import type { FileZone } from "./file-zone.ts";
import { basicTime, type Moment } from "./moment.ts";
import type { Attendee, Organizer } from "./people.ts";
import type { Component } from "./tree.ts";
import { component, property, textProperty } from "./write.ts";

type Parameters = Readonly<Record<string, string>>;

/** An event as a component, with all that we read of it and nothing else: descriptions, alarms and attachments are left behind. */
export function eventComponent(event: CalendarEvent, name: "VEVENT" | "AVAILABLE" = "VEVENT"): Component {
  return component(name, [...timesOf(event), ...wordsOf(event), ...peopleOf(event), ...marksOf(event)]);
}

function timesOf(event: CalendarEvent): readonly Property[] {
  const { uid, stamp, start, end, duration, recurrenceId, andFuture } = event;
  return [
    textProperty("UID", uid),
    ...given(stamp, (stamp) => utcProperty("DTSTAMP", stamp)),
    ...given(recurrenceId, (id) => momentProperty("RECURRENCE-ID", id, andFuture ? { RANGE: "THISANDFUTURE" } : {})),
    momentProperty("DTSTART", start),
    ...given(end, (end) => momentProperty("DTEND", end)),
    ...given(duration, (duration) => property("DURATION", writeDuration(duration))),
    ...event.rules.map(({ text }) => property("RRULE", text)),
    ...event.exRules.map(({ text }) => property("EXRULE", text)),
    ...listProperties("RDATE", event.extraDates.map(writeExtraDate)),
    ...listProperties(
      "EXDATE",
      event.exDates.map((moment) => [writeMoment(moment), parametersOf(moment)]),
    ),
  ];
}

function wordsOf({ summary, location, categories }: CalendarEvent): readonly Property[] {
  return [
    ...given(summary || null, (summary) => textProperty("SUMMARY", summary)),
    ...given(location, (location) => textProperty("LOCATION", location)),
    ...(categories.length > 0 ? [property("CATEGORIES", categories.map(escapeText).join(","))] : []),
  ];
}

function peopleOf({ organizer, attendees }: CalendarEvent): readonly Property[] {
  return [
    ...given(organizer, (organizer) => personProperty("ORGANIZER", organizer, {})),
    ...attendees.map((attendee) => personProperty("ATTENDEE", attendee, rolesOf(attendee))),
  ];
}

function rolesOf({ partstat, role, cutype }: Attendee): Parameters {
  return {
    PARTSTAT: partstat,
    ...(role === "REQ-PARTICIPANT" ? {} : { ROLE: role }),
    ...(cutype === "INDIVIDUAL" ? {} : { CUTYPE: cutype }),
  };
}

function personProperty(name: string, { email, cn }: Organizer, parameters: Parameters): Property {
  const address = /^[a-z][a-z\d+.-]*:|^\//.test(email) ? email : `mailto:${email}`;
  return property(name, address, { ...(cn === null ? {} : { CN: cn }), ...parameters });
}

function marksOf(event: CalendarEvent): readonly Property[] {
  return [
    ...given(event.status, (status) => property("STATUS", status)),
    ...(event.transparency === "TRANSPARENT" ? [property("TRANSP", "TRANSPARENT")] : []),
    ...(event.class === "PUBLIC" ? [] : [property("CLASS", event.class)]),
    ...(event.sequence > 0 ? [property("SEQUENCE", String(event.sequence))] : []),
    ...given(event.created, (instant) => utcProperty("CREATED", instant)),
    ...given(event.lastModified, (instant) => utcProperty("LAST-MODIFIED", instant)),
    ...given(event.busyStatus, (status) => textProperty("X-MICROSOFT-CDO-BUSYSTATUS", status)),
    ...given(event.intendedStatus, (status) => textProperty("X-MICROSOFT-CDO-INTENDEDSTATUS", status)),
    ...given(event.travelMinutes, (minutes) => property("X-APPLE-TRAVEL-DURATION", `PT${Math.round(minutes)}M`, { VALUE: "DURATION" })),
  ];
}

function given<Value>(value: Value | null, write: (value: Value) => Property): readonly Property[] {
  return value === null ? [] : [write(value)];
}

function utcProperty(name: string, instant: number): Property {
  return property(name, `${basicTime(instant)}Z`);
}

export function momentProperty(name: string, moment: Moment, more: Parameters = {}): Property {
  return property(name, writeMoment(moment), { ...parametersOf(moment), ...more });
}

function writeMoment({ kind, wall }: Moment): string {
  const time = basicTime(wall);
  return kind === "date" ? time.slice(0, 8) : kind === "utc" ? `${time}Z` : time;
}

function parametersOf({ kind, zone }: Moment): Parameters {
  if (kind === "date") return { VALUE: "DATE" };
  return zone ? { TZID: writtenName(zone) } : {};
}

/** The name under which a zone is found again: what it was found to be, or, when only the file explains it or nothing does, its own. */
function writtenName({ tzid, table, definition }: FileZone): string {
  return table && !definition ? table.zone : tzid;
}

function writeExtraDate({ start, end, duration }: ExtraDate): readonly [string, Parameters] {
  const from = writeMoment(start);
  if (!end && !duration) return [from, parametersOf(start)];
  return [`${from}/${end ? writeMoment(end) : writeDuration(duration!)}`, { ...parametersOf(start), VALUE: "PERIOD" }];
}

/** Dates that have the same parameters share a property. */
function listProperties(name: string, items: readonly (readonly [string, Parameters])[]): readonly Property[] {
  const groups = new Map<string, { readonly values: string[]; readonly parameters: Parameters }>();
  for (const [value, parameters] of items) {
    const key = Object.values(parameters).join(" ");
    const group = groups.get(key) ?? { values: [], parameters };
    groups.set(key, group);
    group.values.push(value);
  }
  return [...groups.values()].map(({ values, parameters }) => property(name, values.join(","), parameters));
}

/** A length as a property, where there is one. */
export function durationProperty(duration: Duration): Property {
  return property("DURATION", writeDuration(duration));
}
