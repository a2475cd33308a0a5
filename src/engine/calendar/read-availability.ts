import type { Availability, BusyKind, BusyPeriod, BusyTimes } from "./availability.ts";
import { parameterOf, type Property } from "./content.ts";
import { readDuration } from "./duration.ts";
import { plainText } from "./escape.ts";
import type { CalendarEvent } from "./event.ts";
import type { FileContext } from "./file-context.ts";
import type { Moment } from "./moment.ts";
import { readEvent } from "./read-event.ts";
import { readExtraDates, readMoment } from "./read-times.ts";
import { seriesOf } from "./series.ts";
import type { Component } from "./tree.ts";

/** Reads a VFREEBUSY. */
export function readBusyTimes(component: Component, file: FileContext): BusyTimes {
  const organizer = find(component, "ORGANIZER");
  const periods = component.properties.filter(({ name }) => name === "FREEBUSY").flatMap((property) => readPeriods(property, file));
  return {
    uid: textOf(component, "UID"),
    organizer: organizer ? file.people.organizer(organizer) : null,
    start: momentOf(component, "DTSTART", file),
    end: momentOf(component, "DTEND", file),
    periods,
    line: component.line,
  };
}

function readPeriods(property: Property, file: FileContext): readonly BusyPeriod[] {
  const type = parameterOf(property, "FBTYPE")?.toUpperCase();
  // A type that is not known counts as busy (RFC 5545, 3.2.9).
  const kind = type === "FREE" ? "FREE" : busyKind(type, "BUSY");
  return readExtraDates(property, { subject: () => "a list of busy times", file }).map((period) => ({ ...period, kind }));
}

/** Reads a VAVAILABILITY; what it answers is asked when the zones of its calendar have been found. */
export function readAvailability(component: Component, file: FileContext): () => Availability {
  const slots = component.components
    .filter(({ name }) => name === "AVAILABLE")
    .map((slot) => readEvent(slot, file))
    .filter((slot): slot is CalendarEvent => slot !== undefined);
  const duration = find(component, "DURATION");
  const read = {
    uid: textOf(component, "UID"),
    summary: textOf(component, "SUMMARY"),
    priority: Number(/^\s*(\d)\s*$/.exec(find(component, "PRIORITY")?.value ?? "")?.[1] ?? 0),
    kind: busyKind(find(component, "BUSYTYPE")?.value.trim().toUpperCase(), "BUSY-UNAVAILABLE"),
    start: momentOf(component, "DTSTART", file),
    end: momentOf(component, "DTEND", file),
    duration: duration ? (readDuration(duration.value) ?? null) : null,
    line: component.line,
  };
  return () => ({ ...read, slots: seriesOf(slots, file.log) });
}

function busyKind(type: string | undefined, byDefault: BusyKind): BusyKind {
  return type === "BUSY" || type === "BUSY-UNAVAILABLE" || type === "BUSY-TENTATIVE" ? type : byDefault;
}

function find(component: Component, name: string): Property | undefined {
  return component.properties.find((property) => property.name === name);
}

function textOf(component: Component, name: string): string {
  return plainText(find(component, name)?.value ?? "").trim();
}

function momentOf(component: Component, name: string, file: FileContext): Moment | null {
  const property = find(component, name);
  if (!property) return null;
  const moment = readMoment(property, file);
  if (typeof moment !== "string") return moment;
  file.log.note(
    "bad-date",
    property.line,
    `A time in a list of busy or free times cannot be read: ${moment}. It was left out.`,
    property.value,
  );
  return null;
}
