import { dayMs } from "./civil.ts";
import type { Property } from "./content.ts";
import { type Duration, durationMs, readDuration } from "./duration.ts";
import { plainText, splitTexts } from "./escape.ts";
import { type CalendarEvent, subjectOf } from "./event.ts";
import { digest } from "./hash.ts";
import { type Moment, readStamp } from "./moment.ts";
import { readAttendee, readOrganizer } from "./people.ts";
import type { ProblemLog } from "./problems.ts";
import { type FileZones, readExtraDates, readMoment, readMoments } from "./read-times.ts";
import type { Rule } from "./rule.ts";
import { readRule } from "./rule-text.ts";
import type { Component } from "./tree.ts";

/** What an event is read with: its properties, how to speak of it, the zones of its calendar, and where its problems go. */
interface Reading {
  readonly component: Component;
  readonly first: ReadonlyMap<string, Property>;
  readonly subject: string;
  readonly zones: FileZones;
  readonly log: ProblemLog;
}

/** Properties that an event has at most once (RFC 5545, 3.6.1). */
const single = new Set(
  [
    "UID SUMMARY LOCATION URL STATUS TRANSP CLASS ORGANIZER SEQUENCE DTSTAMP CREATED LAST-MODIFIED DTSTART DTEND DURATION RECURRENCE-ID",
    "X-MICROSOFT-CDO-BUSYSTATUS X-MICROSOFT-CDO-INTENDEDSTATUS X-APPLE-TRAVEL-DURATION",
  ].flatMap((names) => names.split(" ")),
);

/** Reads a VEVENT or an AVAILABLE. Undefined, with a problem noted, when it has no start that can be read. */
export function readEvent(component: Component, source: string, zones: FileZones, log: ProblemLog): CalendarEvent | undefined {
  const { first, repeated } = singlesOf(component);
  const textOf = (name: string) => plainText(first.get(name)?.value ?? "").trim();
  const summary = textOf("SUMMARY");
  const reading: Reading = { component, first, subject: subjectOf(summary), zones, log };
  for (const property of repeated) noteRepeated(property, reading);
  const recurrenceId = recurrenceIdOf(reading);
  const start = startOf(reading, recurrenceId);
  if (!start) return undefined;
  const codeOf = (name: string) => first.get(name)?.value.trim().toUpperCase() ?? "";
  const travel = readDuration(first.get("X-APPLE-TRAVEL-DURATION")?.value ?? "");
  const organizer = first.get("ORGANIZER");
  return {
    uid: textOf("UID") || `no-uid-${digest(`${first.get("DTSTART")?.value ?? ""} ${summary}`)}`,
    summary,
    location: textOf("LOCATION") || null,
    url: first.get("URL")?.value.trim() || null,
    status: oneOf(codeOf("STATUS"), ["TENTATIVE", "CONFIRMED", "CANCELLED"]) ?? null,
    transparency: oneOf(codeOf("TRANSP"), ["OPAQUE", "TRANSPARENT"]) ?? "OPAQUE",
    class: codeOf("CLASS") === "" ? "PUBLIC" : (oneOf(codeOf("CLASS"), ["PUBLIC", "CONFIDENTIAL"]) ?? "PRIVATE"),
    organizer: organizer ? readOrganizer(organizer) : null,
    sequence: Number(/^\d{1,9}$/.exec(codeOf("SEQUENCE"))?.[0] ?? 0),
    stamp: instantOf(first.get("DTSTAMP")),
    created: instantOf(first.get("CREATED")),
    lastModified: instantOf(first.get("LAST-MODIFIED")),
    start,
    ...endOf(reading, start),
    ...listsOf(reading, start),
    recurrenceId,
    andFuture: recurrenceId !== null && isAndFuture(first.get("RECURRENCE-ID")!),
    busyStatus: codeOf("X-MICROSOFT-CDO-BUSYSTATUS") || null,
    intendedStatus: codeOf("X-MICROSOFT-CDO-INTENDEDSTATUS") || null,
    travelMinutes: travel ? durationMs(travel) / 60_000 : null,
    line: component.line,
    source,
  };
}

function singlesOf(component: Component): { first: Map<string, Property>; repeated: readonly Property[] } {
  const first = new Map<string, Property>();
  const repeated: Property[] = [];
  for (const property of component.properties) {
    if (!single.has(property.name)) continue;
    if (first.has(property.name)) repeated.push(property);
    else first.set(property.name, property);
  }
  return { first, repeated };
}

function noteRepeated({ name, value, line }: Property, { first, subject, log }: Reading): void {
  if (first.get(name)?.value === value) return;
  log.note("given-twice", line, `${subject} has a second ${name}. The first one was used.`, `${name}:${value}`);
}

/** A property's name, and its date in the sentence that something cannot be read. */
function momentOf(name: string, { first, zones, log, subject }: Reading, consequence: string): Moment | undefined {
  const property = first.get(name);
  if (!property) return undefined;
  const moment = readMoment(property, zones);
  if (typeof moment !== "string") return moment;
  log.note("bad-date", property.line, `${subject}: ${moment}. ${consequence}`, `${name}:${property.value}`);
  return undefined;
}

function recurrenceIdOf(reading: Reading): Moment | null {
  return momentOf("RECURRENCE-ID", reading, "It was read as an event of its own.") ?? null;
}

/** A cancellation may leave the start out; it then stands where the occurrence stood. */
function startOf(reading: Reading, recurrenceId: Moment | null): Moment | undefined {
  const { first, subject, log, component } = reading;
  const start = momentOf("DTSTART", reading, recurrenceId ? "The time it replaces was used." : "It was left out.") ?? recurrenceId;
  if (start) return start;
  if (!first.has("DTSTART")) log.note("no-start", component.line, `${subject} has no start. It was left out.`);
  return undefined;
}

const noEnd: { readonly end: Moment | null; readonly duration: Duration | null } = { end: null, duration: null };

function endOf(reading: Reading, start: Moment): typeof noEnd {
  const { first, subject, log } = reading;
  const byDefault = start.kind === "date" ? "It was read as lasting one day." : "It was read as ending when it starts.";
  const given = momentOf("DTEND", reading, byDefault);
  const early = (property: Property) => {
    log.note("ends-before-start", property.line, `${subject} ends before it starts. ${byDefault}`, `${property.name}:${property.value}`);
    return noEnd;
  };
  if (given) {
    const end = alike(given, start);
    const sameClock = end.kind === start.kind && end.zone === start.zone;
    return sameClock && end.wall < start.wall ? early(first.get("DTEND")!) : { end, duration: null };
  }
  const lasting = first.get("DURATION");
  if (!lasting || first.has("DTEND")) return noEnd;
  const duration = readDuration(lasting.value);
  if (duration) return durationMs(duration) < 0 ? early(lasting) : { end: null, duration };
  log.note("bad-duration", lasting.line, `${subject} has a length that cannot be read. ${byDefault}`, `DURATION:${lasting.value}`);
  return noEnd;
}

/** An end of the same type as the start: a date ends a timed event at its midnight, a time ends an all-day event with its day. */
function alike(end: Moment, start: Moment): Moment {
  if (start.kind === "date" && end.kind !== "date") return { kind: "date", wall: Math.ceil(end.wall / dayMs) * dayMs, zone: null };
  if (end.kind === "date" && start.kind !== "date") return { kind: start.kind, wall: end.wall, zone: start.zone };
  return end;
}

function listsOf({ component, subject, zones, log }: Reading, start: Moment) {
  const allDay = start.kind === "date";
  const ruleIn = ({ value, line }: Property) => {
    const rule = readRule(value, { subject, allDay, line }, log);
    return rule ? [rule] : [];
  };
  return {
    rules: each(component, "RRULE", ruleIn),
    exRules: each(component, "EXRULE", ruleIn),
    extraDates: each(component, "RDATE", (property) => readExtraDates(property, subject, zones, log)),
    exDates: each(component, "EXDATE", (property) => readMoments(property, subject, zones, log)),
    categories: each(component, "CATEGORIES", ({ value }) => splitTexts(value)),
    attendees: each(component, "ATTENDEE", (property) => [readAttendee(property)]),
  };
}

/** What all properties of one name hold together. */
function each<Item>({ properties }: Component, name: string, read: (property: Property) => readonly Item[]): readonly Item[] {
  let items: Item[] | undefined;
  for (const property of properties) {
    if (property.name !== name) continue;
    items ??= [];
    for (const item of read(property)) items.push(item);
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

function oneOf<Code extends string>(code: string, codes: readonly Code[]): Code | undefined {
  return codes.find((known) => known === code);
}
