import { dayMs } from "./civil.ts";
import { parameterOf, type Property } from "./content.ts";
import { readDuration } from "./duration.ts";
import type { ExtraDate } from "./event.ts";
import { ownCopy } from "./escape.ts";
import type { FileContext } from "./file-context.ts";
import type { FileZone } from "./file-zone.ts";
import { type Moment, readStamp, type Stamp } from "./moment.ts";

/** Whose dates are read: how to speak of it in a sentence, and the file that it stands in. */
interface Owner {
  readonly subject: () => string;
  readonly file: FileContext;
}

// A list of fifty million commas is no list.
const datesAtMost = 500_000;

/** Reads a property with one DATE or DATE-TIME. A string is the reason why it has none, as a clause. */
export function readMoment(property: Property, file: FileContext): Moment | string {
  return momentFrom(property.value, property, file);
}

/** Reads a list of dates (EXDATE). What is no date is left out and noted. */
export function readMoments(property: Property, of: Owner): readonly Moment[] {
  return property.value.split(",", datesAtMost).flatMap((item) => {
    const moment = momentFrom(item, property, of.file);
    if (typeof moment !== "string") return [moment];
    noteBadItem(moment, item, property, of);
    return [];
  });
}

/** Reads a list of dates or periods (RDATE). What is neither is left out and noted. */
export function readExtraDates(property: Property, of: Owner): readonly ExtraDate[] {
  return property.value.split(",", datesAtMost).flatMap((item) => {
    const [first, second] = item.split("/", 2) as [string, string | undefined];
    const start = momentFrom(first, property, of.file);
    const duration = second === undefined ? undefined : readDuration(second);
    const end = second === undefined || duration ? null : momentFrom(second, property, of.file);
    if (typeof start !== "string" && typeof end !== "string") return [{ start, end, duration: duration ?? null }];
    for (const reason of [start, end]) if (typeof reason === "string") noteBadItem(reason, item, property, of);
    return [];
  });
}

function noteBadItem(reason: string, item: string, { name, line }: Property, { subject, file }: Owner): void {
  if (item.trim() === "") return;
  const role = name === "EXDATE" ? "a day off" : "an extra day";
  file.log.note("bad-date", line, `${subject()} has ${role} that cannot be read: ${reason}. It was left out.`, item);
}

function momentFrom(text: string, property: Property, file: FileContext): Moment | string {
  const stamp = readStamp(text);
  return typeof stamp === "string" ? stamp : momentOf(stamp, property, file);
}

function momentOf({ form, wall }: Stamp, property: Property, file: FileContext): Moment {
  if (form === "utc") return { kind: "utc", wall, zone: null };
  const isDate = form === "date" || (property.parameters.length > 0 && parameterOf(property, "VALUE")?.toUpperCase() === "DATE");
  if (isDate) return { kind: "date", wall: Math.floor(wall / dayMs) * dayMs, zone: null };
  const tzid = property.parameters.length > 0 ? parameterOf(property, "TZID") : undefined;
  if (tzid === undefined || tzid === "") return { kind: "floating", wall, zone: null };
  return { kind: "zoned", wall, zone: zoneNamed(tzid, property.line, file) };
}

function zoneNamed(tzid: string, line: number, { zones }: FileContext): FileZone {
  let zone = zones.get(tzid);
  if (!zone) {
    zone = { tzid: ownCopy(tzid), line, table: null, definition: null };
    zones.set(zone.tzid, zone);
  }
  return zone;
}
