import { firstAt, toEpoch, toLocal } from "./zone-table.ts";
import { type Zone, zoneTable } from "./zones.ts";

/** A calendar day, ISO 8601: "2026-09-14". Days sort as text. */
export type Day = string;
/** An ISO week: "2026-W37". Weeks sort as text. */
export type Week = string;
/** A stretch of time, half-open, in epoch milliseconds. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const minute = 60_000;
export const hour = 60 * minute;
const dayLength = 24 * hour;

/** Days since 1970-01-01 of an ISO day. Throws RangeError when it is not a day. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayLength;
}

/** The ISO day that lies `number` days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayFromNumber(dayNumber(text)) === text;
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The local day on which an instant (epoch milliseconds) falls. */
export function dayOf(epoch: number, zone: Zone): Day {
  return dayFromNumber(Math.floor(toLocal(zoneTable(zone), epoch) / dayLength));
}

/** The first instant of a local day, in epoch milliseconds. Where midnight is skipped, the first instant that exists. */
export function startOfDay(day: Day, zone: Zone): number {
  return firstOn(day, 0, zone);
}

/** The first instant of a day at which its clock shows a time or a later one; `minutes` since midnight, 1440 is the end of the day. */
export function firstOn(day: Day, minutes: number, zone: Zone): number {
  return firstAt(zoneTable(zone), dayNumber(day) * dayLength + minutes * minute);
}

/** The instant of a wall-clock time on a day; `minutes` since midnight. A time that is skipped comes as much later (see `toEpoch`). */
export function timeOn(day: Day, minutes: number, zone: Zone): number {
  return toEpoch(zoneTable(zone), dayNumber(day) * dayLength + minutes * minute);
}

/** Minutes since local midnight, by the wall clock, at an instant. */
export function wallMinutes(epoch: number, zone: Zone): number {
  const local = toLocal(zoneTable(zone), epoch);
  return (local - Math.floor(local / dayLength) * dayLength) / minute;
}

/** A local day as a stretch of time: 24 hours, but where the clocks change or somebody flies. */
export function rangeOfDay(day: Day, zone: Zone): Range {
  return { from: startOfDay(day, zone), to: startOfDay(addDays(day, 1), zone) };
}

/** All days from `from` up to, not including, `to`. */
export function daysBetween(from: Day, to: Day): readonly Day[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first) }, (_, index) => dayFromNumber(first + index));
}
