import { isZone, type ZoneTable, zoneTable } from "../../kernel/time/index.ts";
import { plainText } from "./escape.ts";
import type { FileContext } from "./file-context.ts";
import type { Component } from "./tree.ts";
import { zoneOfDisplayName, zoneOfWindowsName } from "./windows-zones.ts";
import { zoneFromDefinition } from "./zone-definition.ts";

/** A zone as a file names it. The same object stands in all times of the file that name it, so that it is found out once. */
export interface FileZone {
  readonly tzid: string;
  /** Where it is first used. */
  readonly line: number;
  /** Its offsets from UTC; null when nobody knows it, and its times are read in the viewer's own zone. */
  table: ZoneTable | null;
  /** The file's VTIMEZONE, when that is all that explains the zone; it must then be kept with the times. */
  definition: Component | null;
}

/**
 * Finds out what a zone of a file is, in this order: a name of the IANA database, also behind a vendor's prefix; the X-LIC-LOCATION of the
 * file's VTIMEZONE; a name that Windows or Outlook has for it; a fixed offset; the offsets that the VTIMEZONE describes; the calendar's own
 * zone. A known name beats the file's description, because zone data is newer than most files. Never the zone of this process.
 */
export function resolveZone(zone: FileZone, file: FileContext, calendarZone: string | null): void {
  const tzid = plainText(zone.tzid).trim();
  const definition = file.definitions.get(tzid);
  const location = definition?.properties.find(({ name }) => name === "X-LIC-LOCATION")?.value;
  const name = ianaName(tzid) ?? (location === undefined ? undefined : ianaName(location)) ?? namedOtherwise(tzid);
  if (name !== undefined) {
    zone.table = zoneTable(name);
    return;
  }
  const described = definition ? zoneFromDefinition(tzid, definition, file) : null;
  if (described) zone.definition = definition!;
  zone.table = described ?? (calendarZone === null ? null : zoneTableOf(calendarZone));
}

/** The offsets of a zone by any of its names: IANA's (also behind a vendor's prefix), Windows', Outlook's, or a fixed offset. Null when it has none. */
export function zoneTableOf(name: string): ZoneTable | null {
  const known = ianaName(name) ?? namedOtherwise(name);
  return known === undefined ? null : zoneTable(known);
}

function namedOtherwise(tzid: string): string | undefined {
  const name = zoneOfWindowsName(tzid) ?? zoneOfDisplayName(tzid) ?? fixedOffset(tzid);
  return name !== undefined && isZone(name) ? name : undefined;
}

/** "Europe/Berlin", "US/Eastern"; and from "/mozilla.org/20050126_1/Europe/Berlin" its last two or three parts. */
function ianaName(tzid: string): string | undefined {
  const name = tzid.trim();
  if (isIanaName(name)) return name;
  const parts = name.split("/").filter(Boolean);
  const shortest = name.startsWith("/") ? 1 : 2;
  for (let count = Math.min(3, parts.length); count >= shortest; count--) {
    const tail = parts.slice(-count).join("/");
    if (isIanaName(tail)) return tail;
  }
  return undefined;
}

// Temporal takes whole timestamps for zones too, so the form is asked first.
function isIanaName(name: string): boolean {
  return /^[A-Za-z][\w+\-/]*$/.test(name) && isZone(name);
}

/** "GMT+0200", "UTC-05:30", "GMT+2", "+0100", "Z": the sign is that of the clock, as people mean it. */
function fixedOffset(tzid: string): string | undefined {
  const text = tzid.trim().toUpperCase();
  if (text === "Z" || text === "TZONE://MICROSOFT/UTC") return "UTC";
  const match = /^(?:GMT|UTC)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  return `${match[1]}${match[2]!.padStart(2, "0")}:${match[3] ?? "00"}`;
}
