import type { ZoneTable } from "../../kernel/time/index.ts";
import { dayOfDate, dayMs } from "./civil.ts";
import type { Property } from "./content.ts";
import type { FileContext } from "./file-context.ts";
import { readStamp } from "./moment.ts";
import type { ProblemLog } from "./problems.ts";
import { readRule } from "./rule-text.ts";
import type { Budget } from "./rule-tally.ts";
import { walkRule } from "./rule-walk.ts";
import type { Component } from "./tree.ts";

interface Onset {
  readonly epoch: number;
  readonly before: number;
  readonly after: number;
}

// As far as the zone tables of the kernel reach.
const horizon = dayOfDate(2100, 1, 1) * dayMs;

/**
 * The offsets that a file's own VTIMEZONE describes (RFC 5545, 3.6.5): each STANDARD and DAYLIGHT says when its offset begins. Null, with a
 * problem noted, when it describes none.
 */
export function zoneFromDefinition(tzid: string, definition: Component, file: FileContext): ZoneTable | null {
  const { log, zoneWork } = file;
  const onsets = definition.components.flatMap((observance) => onsetsOf(tzid, observance, zoneWork, log));
  if (onsets.length === 0 || zoneWork.left < 0) {
    const message = `The file's own description of the time zone “${tzid}” does not say how far it is from UTC, or takes too long to work out. It was not used.`;
    log.note("bad-zone-definition", definition.line, message, tzid);
    return null;
  }
  const sorted = onsets.toSorted((a, b) => a.epoch - b.epoch);
  const since = [Number.NEGATIVE_INFINITY, ...sorted.map(({ epoch }) => epoch)];
  const offset = [sorted[0]!.before, ...sorted.map(({ after }) => after)];
  return { zone: tzid, since: Float64Array.from(since), offset: Float64Array.from(offset) };
}

function onsetsOf(tzid: string, observance: Component, budget: Budget, log: ProblemLog): readonly Onset[] {
  const valueOf = (name: string) => observance.properties.find((property) => property.name === name)?.value ?? "";
  const start = readStamp(valueOf("DTSTART"));
  const after = readOffset(valueOf("TZOFFSETTO"));
  if (typeof start === "string" || after === undefined) return [];
  const before = readOffset(valueOf("TZOFFSETFROM")) ?? after;
  const walls = new Set<number>();
  for (const property of observance.properties) {
    if (property.name === "RRULE") for (const wall of ruleOnsets(tzid, property, start.wall, before, budget, log)) walls.add(wall);
    if (property.name === "RDATE") for (const wall of listedOnsets(property)) walls.add(wall);
  }
  // A DTSTART that is not one of its rule's days is common (Outlook writes 16010101T000000) and is no change of the clocks.
  if (walls.size === 0 || !observance.properties.some(({ name }) => name === "RRULE")) walls.add(start.wall);
  return [...walls].map((wall) => ({ epoch: wall - before, before, after }));
}

function ruleOnsets(tzid: string, { value, line }: Property, start: number, before: number, budget: Budget, log: ProblemLog): number[] {
  const rule = readRule(value, { subject: () => `the time zone “${tzid}”`, allDay: false, line }, log);
  if (!rule) return [];
  const walls: number[] = [];
  const lastInstant = rule.until?.form === "utc" ? rule.until.wall : Number.POSITIVE_INFINITY;
  const visit = (wall: number) => {
    if (wall - before <= lastInstant) walls.push(wall);
    return true;
  };
  walkRule({ rule, start, from: start, to: horizon, budget, visit });
  return walls;
}

function listedOnsets({ value }: Property): number[] {
  const stamps = value.split(",").map((item) => readStamp(item.split("/", 1)[0]!));
  return stamps.flatMap((stamp) => (typeof stamp === "string" ? [] : [stamp.wall]));
}

/** "+0100", "-0330", "+013015" (RFC 5545, 3.3.14), also with colons, in milliseconds. */
function readOffset(text: string): number | undefined {
  const match = /^([+-]?)(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return seconds > 86_400 ? undefined : seconds * (match[1] === "-" ? -1000 : 1000);
}
