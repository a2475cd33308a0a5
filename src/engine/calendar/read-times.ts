import { dayMs } from "./civil.ts";
import { parameterOf, type Property } from "./content.ts";
import { readDuration } from "./duration.ts";
import type { ExtraDate } from "./event.ts";
import type { FileZone } from "./file-zone.ts";
import { type Moment, readStamp, type Stamp } from "./moment.ts";
import type { ProblemLog } from "./problems.ts";

/** The zones that a calendar's times name, by TZID. Their offsets are found when the calendar has been read to its end. */
export type FileZones = Map<string, FileZone>;

/** Reads a property with one DATE or DATE-TIME. A string is the reason why it has none, as a clause. */
export function readMoment(property: Property, zones: FileZones): Moment | string {
  return momentFrom(property.value, property, zones);
}

/** Reads a list of dates (EXDATE). What is no date is left out and noted. */
export function readMoments(property: Property, subject: string, zones: FileZones, log: ProblemLog): readonly Moment[] {
  return property.value.split(",").flatMap((item) => {
    const moment = momentFrom(item, property, zones);
    if (typeof moment !== "string") return [moment];
    noteBadItem(moment, item, property, subject, log);
    return [];
  });
}

/** Reads a list of dates or periods (RDATE). What is neither is left out and noted. */
export function readExtraDates(property: Property, subject: string, zones: FileZones, log: ProblemLog): readonly ExtraDate[] {
  return property.value.split(",").flatMap((item) => {
    const [first, second] = item.split("/", 2) as [string, string | undefined];
    const start = momentFrom(first, property, zones);
    const duration = second === undefined ? undefined : readDuration(second);
    const end = second === undefined || duration ? null : momentFrom(second, property, zones);
    if (typeof start !== "string" && typeof end !== "string") return [{ start, end, duration: duration ?? null }];
    noteBadItem(typeof start === "string" ? start : String(end), item, property, subject, log);
    return [];
  });
}

function noteBadItem(reason: string, item: string, { name, line }: Property, subject: string, log: ProblemLog): void {
  if (item.trim() === "") return;
  const role = name === "EXDATE" ? "a day off" : "an extra day";
  log.note("bad-date", line, `${subject} has ${role} that cannot be read: ${reason}. It was left out.`, item);
}

function momentFrom(text: string, property: Property, zones: FileZones): Moment | string {
  const stamp = readStamp(text);
  return typeof stamp === "string" ? stamp : momentOf(stamp, property, zones);
}

function momentOf({ form, wall }: Stamp, property: Property, zones: FileZones): Moment {
  if (form === "utc") return { kind: "utc", wall, zone: null };
  const isDate = form === "date" || (property.parameters.length > 0 && parameterOf(property, "VALUE")?.toUpperCase() === "DATE");
  if (isDate) return { kind: "date", wall: Math.floor(wall / dayMs) * dayMs, zone: null };
  const tzid = property.parameters.length > 0 ? parameterOf(property, "TZID") : undefined;
  if (tzid === undefined || tzid === "") return { kind: "floating", wall, zone: null };
  return { kind: "zoned", wall, zone: zoneNamed(tzid, property.line, zones) };
}

function zoneNamed(tzid: string, line: number, zones: FileZones): FileZone {
  let zone = zones.get(tzid);
  if (!zone) {
    zone = { tzid, line, uses: 0, table: null, definition: null };
    zones.set(tzid, zone);
  }
  zone.uses++;
  return zone;
}
