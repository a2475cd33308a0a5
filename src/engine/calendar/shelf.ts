import { zoneTable } from "../../kernel/time/index.ts";
import type { Calendar, Series } from "./calendar.ts";
import { eventComponent } from "./event-component.ts";
import type { CalendarEvent } from "./event.ts";
import type { FileZone } from "./file-zone.ts";
import { digest } from "./hash.ts";
import { isoDay } from "./moment.ts";
import { instantOf } from "./timing.ts";
import type { Component } from "./tree.ts";
import { wallAt } from "./wall-clock.ts";
import { component, contentLine, property, textProperty, writeComponents } from "./write.ts";

/**
 * Series as iCalendar text that reads back to the same occurrences, with what we keep of an event and no more. Zones that are known anywhere
 * are written by their IANA name; only for one that nothing but the file explains its VTIMEZONE is kept.
 */
export function shelveSeries(series: readonly Series[], { name, zone }: Pick<Calendar, "name" | "zone">): string {
  const header = [
    property("VERSION", "2.0"),
    property("PRODID", "-//Enough//Enough//EN"),
    ...(name === null ? [] : [textProperty("X-WR-CALNAME", name)]),
    ...(zone === null ? [] : [textProperty("X-WR-TIMEZONE", zone)]),
  ];
  const calendars = byPrivateZones(series).map(({ zones, series }) => {
    const definitions = [...zones.values()].map(({ definition }) => definition!);
    return component("VCALENDAR", header, [
      ...definitions,
      ...series.flatMap((one) => eventsOf(one).map((event) => eventComponent(event))),
    ]);
  });
  return writeComponents(calendars);
}

/**
 * A digest of what a series says. Equal as long as nothing that we keep of it changes, in whatever order the file writes it; DTSTAMP does
 * not count, because publishers renew it each time they are asked.
 */
export function fingerprint(series: Series): string {
  const events = eventsOf(series).map((event) => linesOf(eventComponent(event)).join("\n"));
  const definitions = privateZonesOf(series).map(({ definition }) => writeComponents([definition!]));
  return digest([...events.toSorted(), ...definitions.toSorted()].join("\n\n"));
}

function linesOf({ properties }: Component): readonly string[] {
  return properties
    .filter(({ name }) => name !== "DTSTAMP")
    .map(contentLine)
    .toSorted();
}

/**
 * Series sorted for storing: those with more than one occurrence, or of more than one event, apart from single events, which go by the month
 * ("2026-09") in which they start in a zone. Months are in order. Throws RangeError for a zone that is not known.
 */
export function seriesByMonth(
  series: readonly Series[],
  zone: string,
): { readonly repeating: readonly Series[]; readonly months: ReadonlyMap<string, readonly Series[]> } {
  const viewer = zoneTable(zone);
  const repeating: Series[] = [];
  const months = new Map<string, Series[]>();
  for (const one of series) {
    const [event, ...more] = eventsOf(one);
    if (!event) continue;
    if (more.length > 0 || event.rules.length > 0 || event.extraDates.length > 0) {
      repeating.push(one);
      continue;
    }
    const { start } = event;
    const month = isoDay(start.kind === "date" ? start.wall : wallAt(viewer, instantOf(start, viewer))).slice(0, 7);
    const others = months.get(month);
    if (others) others.push(one);
    else months.set(month, [one]);
  }
  return { repeating, months: new Map([...months].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

function eventsOf({ master, overrides }: Series): readonly CalendarEvent[] {
  return master ? [master, ...overrides] : overrides;
}

interface Group {
  /** By TZID. */
  readonly zones: Map<string, FileZone>;
  readonly series: Series[];
}

/** Two zones of one file may have one name, each in its own VCALENDAR; their series are kept in different ones again. */
function byPrivateZones(series: readonly Series[]): readonly Group[] {
  const groups: Group[] = [{ zones: new Map(), series: [] }];
  for (const one of series) {
    const zones = privateZonesOf(one);
    let group = groups.find((group) => zones.every((zone) => (group.zones.get(zone.tzid) ?? zone) === zone));
    if (!group) {
      group = { zones: new Map(), series: [] };
      groups.push(group);
    }
    for (const zone of zones) group.zones.set(zone.tzid, zone);
    group.series.push(one);
  }
  return groups;
}

function privateZonesOf(series: Series): readonly FileZone[] {
  const zones = new Set<FileZone>();
  for (const { start, end, recurrenceId, exDates, extraDates } of eventsOf(series)) {
    const moments = [start, end, recurrenceId, ...exDates, ...extraDates.flatMap((extra) => [extra.start, extra.end])];
    for (const moment of moments) if (moment?.zone?.definition) zones.add(moment.zone);
  }
  return [...zones];
}
