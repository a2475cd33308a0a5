import type { ZoneTable } from "../../kernel/time/index.ts";
import { dayMs } from "./civil.ts";
import type { CalendarEvent } from "./event.ts";
import type { Moment } from "./moment.ts";
import type { Rule } from "./rule.ts";
import type { Budget } from "./rule-tally.ts";
import { walkRule } from "./rule-walk.ts";
import { clockFor, type Length, lengthOf, tableOf } from "./timing.ts";
import { wallAt } from "./wall-clock.ts";

/**
 * Starts are told apart by a key: for a date or a floating time the wall clock, for all others the instant (both in milliseconds). So the
 * same occurrence has the same key in whatever zone a file writes it.
 */
export type Key = number;

/** The starts of an event, and the lengths of those that have their own. */
export interface Starts {
  /** Sorted, each once. */
  readonly keys: readonly Key[];
  readonly lengths: ReadonlyMap<Key, Length>;
}

/** Between which wall clocks starts are looked for, generously, and how much may be spent on it. */
export interface Search {
  readonly viewer: ZoneTable;
  readonly from: number;
  readonly to: number;
  /** Whether a start at this instant is one that was asked for; only those count against the limit. */
  readonly wanted: (start: number) => boolean;
  readonly budget: Budget;
  /** Told why a rule was not followed to its end. */
  readonly gaveUp: (rule: Rule, why: "recurrence-too-expensive" | "too-many-occurrences") => void;
}

type Started = Pick<CalendarEvent, "start">;

/** At most this many starts of one rule are given for one range. */
export const startsAtMost = 100_000;

const noLengths: ReadonlyMap<Key, Length> = new Map();

/**
 * The recurrence set of an event, before its changed occurrences are put in (RFC 5545, 3.8.5): rules and extra dates, less the exceptions.
 * Without a rule, DTSTART is the first of the set; with one, only if the rule gives it, for else RFC 5545 leaves the set undefined.
 */
export function startsOf(event: CalendarEvent, search: Search): Starts {
  const { rules, extraDates, exDates, exRules, start } = event;
  const keys: Key[] = [];
  if (rules.length === 0) keys.push(keyFor(start, event, search.viewer));
  for (const rule of rules) collect(rule, event, search, keys);
  const lengths = extraDates.length === 0 ? noLengths : addExtraDates(event, search.viewer, keys);
  const sorted = sortedKeys(keys);
  if (exDates.length === 0 && exRules.length === 0) return { keys: sorted, lengths };
  const isOff = exceptions(event, search);
  return { keys: sorted.filter((key) => !isOff(key)), lengths };
}

/** The key of a time within the series of an event, whichever way a file writes it: another zone, UTC, without a zone, as a date only. */
export function keyFor(moment: Moment, { start }: Started, viewer: ZoneTable): Key {
  if (start.kind === "date") return Math.floor(moment.wall / dayMs) * dayMs;
  const wall = moment.kind === "date" ? moment.wall + timeOfDay(start.wall) : moment.wall;
  if (start.kind === "floating") return wall;
  // A time without a zone, in a series that has one, is meant in that zone.
  const zoned = moment.kind === "date" || moment.kind === "floating" ? start : moment;
  return clockFor(zoned, viewer)(wall);
}

/** The wall clock of a start. */
export function wallOf(key: Key, { start }: Started, viewer: ZoneTable): number {
  if (start.kind !== "zoned") return key;
  return wallAt(tableOf(start, viewer)!, key);
}

function timeOfDay(wall: number): number {
  return wall - Math.floor(wall / dayMs) * dayMs;
}

/** Adds the starts of a rule to `keys`, as many as may be. */
function collect(rule: Rule, event: CalendarEvent, search: Search, keys: Key[]): void {
  const { start } = event;
  const { viewer, wanted } = search;
  const clock = clockFor(start, viewer);
  const byWall = start.kind === "date" || start.kind === "floating";
  // UNTIL in UTC is an instant for a zoned start; for a date or a floating time there is none, and its digits are compared.
  const last = rule.until?.form === "utc" ? rule.until.wall : Number.POSITIVE_INFINITY;
  let left = startsAtMost;
  const visit = (wall: number): boolean => {
    const instant = clock(wall);
    const key = byWall ? wall : instant;
    if (key > last) return true;
    if (wanted(instant) && --left < 0) return false;
    keys.push(key);
    return true;
  };
  const ending = walkRule({ rule, start: start.wall, from: search.from, to: search.to, budget: search.budget, visit });
  if (ending === "too-expensive") search.gaveUp(rule, "recurrence-too-expensive");
  else if (left < 0) search.gaveUp(rule, "too-many-occurrences");
}

function addExtraDates(event: CalendarEvent, viewer: ZoneTable, keys: Key[]): ReadonlyMap<Key, Length> {
  const lengths = new Map<Key, Length>();
  for (const extra of event.extraDates) {
    const key = keyFor(extra.start, event, viewer);
    keys.push(key);
    if (extra.end || extra.duration) lengths.set(key, lengthOf(extra, viewer));
  }
  return lengths;
}

/** Sorted and each once. Only a change of the clocks, several rules or extra dates bring them out of order. */
function sortedKeys(keys: Key[]): readonly Key[] {
  for (let at = 1; at < keys.length; at++) {
    if (keys[at - 1]! >= keys[at]!) return [...new Set(keys)].toSorted((a, b) => a - b);
  }
  return keys;
}

/** Whether a start is taken out, by EXDATE or by EXRULE. A date takes out every start on that day of the event's own zone. */
function exceptions(event: CalendarEvent, search: Search): (key: Key) => boolean {
  const { start, exDates, exRules } = event;
  const off = new Set<Key>();
  const daysOff = new Set<number>();
  for (const moment of exDates) {
    if (moment.kind === "date" && start.kind !== "date") daysOff.add(moment.wall);
    else off.add(keyFor(moment, event, search.viewer));
  }
  for (const rule of exRules) {
    const keys: Key[] = [];
    collect(rule, event, search, keys);
    for (const key of keys) off.add(key);
  }
  if (daysOff.size === 0) return (key) => off.has(key);
  return (key) => off.has(key) || daysOff.has(Math.floor(wallOf(key, event, search.viewer) / dayMs) * dayMs);
}
