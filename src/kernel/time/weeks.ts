import { addDays, type Day, dayFromNumber, dayNumber, daysBetween, type Range, startOfDay, type Week, weekday } from "./days.ts";
import type { Zone } from "./zones.ts";

/** The ISO week (ISO 8601: weeks begin on Monday, the first holds 4 January) of a day. */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** True for a week that exists: "2026-W53" does, "2025-W53" does not. */
export function isWeek(text: string): boolean {
  return /^\d{4}-W\d{2}$/.test(text) && text.slice(6) !== "00" && weekOf(firstDayOf(text)) === text;
}

/** The Monday of a week. */
export function firstDayOf(week: Week): Day {
  const fourth = `${week.slice(0, 4)}-01-04`;
  return dayFromNumber(dayNumber(fourth) - weekday(fourth) + 1 + (Number(week.slice(6)) - 1) * 7);
}

export function addWeeks(week: Week, weeks: number): Week {
  return weekOf(addDays(firstDayOf(week), weeks * 7));
}

/** Monday to Sunday. */
export function daysOfWeek(week: Week): readonly Day[] {
  const monday = firstDayOf(week);
  return daysBetween(monday, addDays(monday, 7));
}

/** A week as a stretch of time, from its first local midnight to the next week's. */
export function rangeOfWeek(week: Week, zone: Zone): Range {
  const monday = firstDayOf(week);
  return { from: startOfDay(monday, zone), to: startOfDay(addDays(monday, 7), zone) };
}
