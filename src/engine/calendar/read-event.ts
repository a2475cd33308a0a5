import { dayMs } from "./civil.ts";
import type { Property } from "./content.ts";
import { type Duration, durationMs, readDuration } from "./duration.ts";
import { ownCopy, plainText, splitTexts } from "./escape.ts";
import { type CalendarEvent, subjectOf } from "./event.ts";
import { digest } from "./hash.ts";
import { type Moment, readStamp } from "./moment.ts";
import type { FileContext } from "./file-context.ts";
import { readExtraDates, readMoment, readMoments } from "./read-times.ts";
import type { Rule } from "./rule.ts";
import { readRule } from "./rule-text.ts";
import type { Component } from "./tree.ts";

/** What an event is read with: its component, how to speak of it in a sentence, and the file that it stands in. */
interface Reading {
  readonly component: Component;
  readonly subject: () => string;
  readonly file: FileContext;
}

/** Properties that an event has at most once (RFC 5545, 3.6.1), each with a bit of its own. */
const single = new Map(
  [
    "UID SUMMARY LOCATION URL STATUS TRANSP CLASS ORGANIZER SEQUENCE DTSTAMP CREATED LAST-MODIFIED DTSTART DTEND DURATION RECURRENCE-ID",
    "X-MICROSOFT-CDO-BUSYSTATUS X-MICROSOFT-CDO-INTENDEDSTATUS X-APPLE-TRAVEL-DURATION",
  ]
    .flatMap((names) => names.split(" "))
    .map((name, index) => [name, 1 << index] as const),
);

/** Reads a VEVENT or an AVAILABLE. Undefined, with a problem noted, when it has no start that can be read. */
export function readEvent(component: Component, file: FileContext): CalendarEvent | undefined {
  const textOf = (name: string) => ownCopy(plainText(find(component, name)?.value ?? "").trim());
  const codeOf = (name: string) => find(component, name)?.value.trim().toUpperCase() ?? "";
  const summary = textOf("SUMMARY");
  const reading: Reading = { component, subject: () => subjectOf(summary), file };
  noteRepeated(reading);
  const recurrenceId = recurrenceIdOf(reading);
  const start = startOf(reading, recurrenceId);
  if (!start) return undefined;
  const organizer = find(component, "ORGANIZER");
  const { end, duration } = endOf(reading, start);
  const ruleIn = ruleReader(reading, start);
  return {
    uid: textOf("UID") || uidFromContent(component),
    summary,
    location: textOf("LOCATION") || null,
    url: textOf("URL") || null,
    status: oneOf(codeOf("STATUS"), ["TENTATIVE", "CONFIRMED", "CANCELLED"]) ?? null,
    transparency: oneOf(codeOf("TRANSP"), ["OPAQUE", "TRANSPARENT"]) ?? "OPAQUE",
    class: codeOf("CLASS") === "" ? "PUBLIC" : (oneOf(codeOf("CLASS"), ["PUBLIC", "CONFIDENTIAL"]) ?? "PRIVATE"),
    organizer: organizer ? file.people.organizer(organizer) : null,
    sequence: Number(/^\d{1,9}$/.exec(codeOf("SEQUENCE"))?.[0] ?? 0),
    stamp: instantOf(find(component, "DTSTAMP")),
    created: instantOf(find(component, "CREATED")),
    lastModified: instantOf(find(component, "LAST-MODIFIED")),
    start,
    end,
    duration,
    rules: each(component, "RRULE", ruleIn),
    exRules: each(component, "EXRULE", ruleIn),
    extraDates: each(component, "RDATE", (property) => readExtraDates(property, reading)),
    exDates: each(component, "EXDATE", (property) => readMoments(property, reading)),
    categories: each(component, "CATEGORIES", ({ value }) => splitTexts(value).map(ownCopy)),
    attendees: each(component, "ATTENDEE", (property) => [file.people.attendee(property)]),
    recurrenceId,
    andFuture: recurrenceId !== null && isAndFuture(find(component, "RECURRENCE-ID")!),
    busyStatus: codeOf("X-MICROSOFT-CDO-BUSYSTATUS") || null,
    intendedStatus: codeOf("X-MICROSOFT-CDO-INTENDEDSTATUS") || null,
    travelMinutes: minutesOf(find(component, "X-APPLE-TRAVEL-DURATION")),
    line: component.line,
  };
}

/** An event without an identifier is known by all that it says, but for the marks that publishers renew each time they are asked. */
function uidFromContent({ properties }: Component): string {
  const said = properties.filter(({ name }) => name !== "DTSTAMP" && name !== "CREATED" && name !== "LAST-MODIFIED");
  return `no-uid-${digest(said.map(({ name, value }) => `${name}:${value}`).join("\n"))}`;
}

function noteRepeated(reading: Reading): void {
  const { component, file } = reading;
  let seen = 0;
  for (const { name, value, line } of component.properties) {
    const bit = single.get(name) ?? 0;
    if ((seen & bit) !== 0 && find(component, name)!.value !== value) {
      file.log.note("given-twice", line, `${reading.subject()} has a second ${name}. The first one was used.`, `${name}:${value}`);
    }
    seen |= bit;
  }
}

const called = { DTSTART: "a start", DTEND: "an end", "RECURRENCE-ID": "an original time" };

/** A time of the event; when it cannot be read, `consequence` says what was done instead. */
function momentOf(name: keyof typeof called, reading: Reading, consequence: string): Moment | undefined {
  const { component, file } = reading;
  const property = find(component, name);
  if (!property) return undefined;
  const moment = readMoment(property, file);
  if (typeof moment !== "string") return moment;
  file.log.note(
    "bad-date",
    property.line,
    `${reading.subject()} has ${called[name]} that cannot be read: ${moment}. ${consequence}`,
    `${name}:${property.value}`,
  );
  return undefined;
}

function recurrenceIdOf(reading: Reading): Moment | null {
  return momentOf("RECURRENCE-ID", reading, "It was read as an event of its own.") ?? null;
}

/** A cancellation may leave the start out; it then stands where the occurrence stood. */
function startOf(reading: Reading, recurrenceId: Moment | null): Moment | undefined {
  const { component, file } = reading;
  const start = momentOf("DTSTART", reading, recurrenceId ? "The time it replaces was used." : "It was left out.") ?? recurrenceId;
  if (start) return start;
  if (!find(component, "DTSTART")) file.log.note("no-start", component.line, `${reading.subject()} has no start. It was left out.`);
  return undefined;
}

const noEnd: { readonly end: Moment | null; readonly duration: Duration | null } = { end: null, duration: null };

function endOf(reading: Reading, start: Moment): typeof noEnd {
  const { component, file } = reading;
  const { log } = file;
  const byDefault = start.kind === "date" ? "It was read as lasting one day." : "It was read as ending when it starts.";
  const given = momentOf("DTEND", reading, byDefault);
  const early = (property: Property) => {
    log.note(
      "ends-before-start",
      property.line,
      `${reading.subject()} ends before it starts. ${byDefault}`,
      `${property.name}:${property.value}`,
    );
    return noEnd;
  };
  if (given) {
    const end = alike(given, start);
    const sameClock = end.kind === start.kind && end.zone === start.zone;
    return sameClock && end.wall < start.wall ? early(find(component, "DTEND")!) : { end, duration: null };
  }
  const lasting = find(component, "DURATION");
  if (!lasting || find(component, "DTEND")) return noEnd;
  const duration = readDuration(lasting.value);
  if (duration) return durationMs(duration) < 0 ? early(lasting) : { end: null, duration };
  log.note(
    "bad-duration",
    lasting.line,
    `${reading.subject()} has a length that cannot be read. ${byDefault}`,
    `DURATION:${lasting.value}`,
  );
  return noEnd;
}

/**
 * An end of the same type as the start: a time ends an all-day event with its day; a date, or a time whose zone was forgotten, is meant in
 * the zone of the start.
 */
function alike(end: Moment, start: Moment): Moment {
  if (start.kind === "date") return { kind: "date", wall: Math.ceil(end.wall / dayMs) * dayMs, zone: null };
  return end.kind === "date" || end.kind === "floating" ? { kind: start.kind, wall: end.wall, zone: start.zone } : end;
}

/** Reads rules. A file has the same few rules over and over; one that gave no cause for a problem is read once. */
function ruleReader(reading: Reading, start: Moment): (property: Property) => readonly Rule[] {
  const { file } = reading;
  const allDay = start.kind === "date";
  return ({ value, line }) => {
    const key = allDay ? `days ${value}` : value;
    const known = file.rules.get(key);
    if (known) return known;
    const before = file.log.count();
    const rule = readRule(value, { subject: reading.subject, allDay, line }, file.log);
    const rules = rule ? [rule] : nothing;
    if (file.log.count() === before && file.rules.size < 5000) file.rules.set(ownCopy(key), rules);
    return rules;
  };
}

/** What all properties of one name hold together. */
function each<Item>({ properties }: Component, name: string, read: (property: Property) => readonly Item[]): readonly Item[] {
  let items: Item[] | undefined;
  for (const property of properties) {
    if (property.name !== name) continue;
    for (const item of read(property)) {
      // A list of one is made to measure; pushing to an empty one would reserve room for sixteen more.
      if (items) items.push(item);
      else items = [item];
    }
  }
  return items ?? nothing;
}

// One list for the many events that have nothing to put into it.
const nothing: readonly never[] = [];

function isAndFuture(property: Property): boolean {
  return property.parameters.some(({ name, values }) => name === "RANGE" && values[0]?.toUpperCase() === "THISANDFUTURE");
}

function instantOf(property: Property | undefined): number | null {
  const stamp = property ? readStamp(property.value) : "";
  return typeof stamp === "string" ? null : stamp.wall;
}

function minutesOf(property: Property | undefined): number | null {
  const duration = property && readDuration(property.value);
  return duration ? durationMs(duration) / 60_000 : null;
}

function find({ properties }: Component, name: string): Property | undefined {
  for (const property of properties) if (property.name === name) return property;
  return undefined;
}

function oneOf<const Code extends string>(code: string, codes: readonly Code[]): Code | undefined {
  return codes.find((known) => known === code);
}
