import type { Availability, BusyTimes } from "./availability.ts";
import type { Calendar } from "./calendar.ts";
import type { Property } from "./content.ts";
import { durationMs, readDuration } from "./duration.ts";
import { ownCopy, plainText } from "./escape.ts";
import type { CalendarEvent } from "./event.ts";
import { fileContext } from "./file-context.ts";
import { resolveZone } from "./file-zone.ts";
import type { ProblemLog } from "./problems.ts";
import { readAvailability, readBusyTimes } from "./read-availability.ts";
import { readEvent } from "./read-event.ts";
import { seriesOf } from "./series.ts";
import { type Component, treeBuilder } from "./tree.ts";

/** Takes a file's content lines one by one and makes a calendar of them, holding no more of the file than it needs. */
interface CalendarReader {
  readonly take: (property: Property) => void;
  /** Ends what is still open at the last line of the file. */
  readonly finish: (lastLine: number) => Calendar;
}

type Header = Pick<Calendar, "name" | "zone" | "product" | "method" | "refreshMinutes">;

const noHeader: Header = { name: null, zone: null, product: null, method: null, refreshMinutes: null };

export function calendarReader(log: ProblemLog): CalendarReader {
  const events: CalendarEvent[] = [];
  const busyTimes: BusyTimes[] = [];
  const availabilities: (() => Availability)[] = [];
  const skipped = { tasks: 0, journals: 0 };
  let header: Header | undefined;
  let sawParts = false;
  let file = fileContext(log);
  /** How many of `events` belong to calendars that have ended. */
  let settled = 0;
  const builder = treeBuilder(log, keep);

  function keep(component: Component): boolean {
    sawParts = true;
    if (component.name === "VEVENT") {
      const event = readEvent(component, file);
      if (event) events.push(event);
    } else if (component.name === "VCALENDAR") endCalendar(readHeader(component));
    else if (component.name === "VTIMEZONE") file.definitions.set(textIn(component, "TZID") ?? "", component);
    else if (component.name === "VFREEBUSY") busyTimes.push(readBusyTimes(component, file));
    else if (component.name === "VAVAILABILITY") availabilities.push(readAvailability(component, file));
    else if (component.name === "VTODO") skipped.tasks++;
    else if (component.name === "VJOURNAL") skipped.journals++;
    else return true;
    return false;
  }

  function endCalendar(of: Header): void {
    for (const zone of file.zones.values()) resolveZone(zone, file, of.zone);
    for (; settled < events.length; settled++) {
      if (of.method === "CANCEL") events[settled] = { ...events[settled]!, status: "CANCELLED" };
    }
    file = fileContext(log, file);
    if (!header?.name) header = of.name || !header ? of : header;
  }

  return {
    take: builder.add,
    finish(lastLine) {
      builder.finish(lastLine);
      if (!header && !sawParts) log.note("no-calendar", 1, "There is no calendar in this file.");
      endCalendar(noHeader);
      const read = availabilities.map((read) => read());
      return { ...header!, series: seriesOf(events, log), busyTimes, availabilities: read, skipped, problems: log.list() };
    },
  };
}

function readHeader(component: Component): Header {
  const refresh = readDuration(valueOf(component, "REFRESH-INTERVAL") ?? valueOf(component, "X-PUBLISHED-TTL") ?? "");
  return {
    name: textIn(component, "NAME") ?? textIn(component, "X-WR-CALNAME"),
    zone: textIn(component, "X-WR-TIMEZONE"),
    product: textIn(component, "PRODID"),
    method: textIn(component, "METHOD")?.toUpperCase() ?? null,
    refreshMinutes: refresh ? durationMs(refresh) / 60_000 : null,
  };
}

function textIn(component: Component, name: string): string | null {
  return ownCopy(plainText(valueOf(component, name) ?? "").trim()) || null;
}

function valueOf(component: Component, name: string): string | undefined {
  return component.properties.find((property) => property.name === name)?.value.trim();
}
