import { addDays, type Day, dayOf, wallMinutes, type Week, weekday } from "./days.ts";
import { firstDayOf } from "./weeks.ts";
import type { Zone } from "./zones.ts";

// How times, lengths and days are said.

// Written out: a formatter of Intl takes longer to make than a page.
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const months = "January February March April May June July August September October November December".split(" ");

/** A wall-clock time from minutes since midnight: "9:05"; the end of a day is "24:00". */
export function clockWords(minutes: number): string {
  const whole = Math.floor(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** The wall-clock time of an instant in epoch milliseconds: "9:05". */
export function timeWords(epoch: number, zone: Zone): string {
  return clockWords(wallMinutes(epoch, zone));
}

/** A length of time to the minute: "45 min", "3 h", "3 h 30". */
export function lengthWords(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  return whole % 60 === 0 ? `${whole / 60} h` : `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, "0")}`;
}

/** "Tuesday". */
export function weekdayName(day: Day): string {
  return weekdays[weekday(day) - 1]!;
}

/** "Tuesday" of the local day on which an instant falls. */
export function weekdayAt(epoch: number, zone: Zone): string {
  return weekdayName(dayOf(epoch, zone));
}

/** "Tuesday 15 September"; the year when it is not that of `today`. */
export function dayName(day: Day, today: Day): string {
  return `${weekdayName(day)} ${dateWords(day, today)}`;
}

/** A day as somebody says it: "today", "yesterday", "Sunday 13 September". */
export function dayWords(day: Day, today: Day): string {
  if (day === today) return "today";
  return day === addDays(today, -1) ? "yesterday" : dayName(day, today);
}

/** The days of a week: "7 to 13 September", "28 September to 4 October". */
export function weekWords(week: Week, today: Day): string {
  return daysWords(firstDayOf(week), addDays(firstDayOf(week), 6), today);
}

/** Some days: "14 to 18 September", "14 September"; "from 14 September on" without an end. */
export function daysWords(first: Day, last: Day | null, today: Day): string {
  if (last === null) return `from ${dateWords(first, today)} on`;
  if (first === last) return dateWords(first, today);
  const begin = first.slice(0, 7) === last.slice(0, 7) ? String(Number(first.slice(8))) : dateWords(first, today);
  return `${begin} to ${dateWords(last, today)}`;
}

/** "15 September"; the year when it is not that of `today`. */
function dateWords(day: Day, today: Day): string {
  const [year, month, date] = [day.slice(0, 4), months[Number(day.slice(5, 7)) - 1]!, Number(day.slice(8))];
  return year === today.slice(0, 4) ? `${date} ${month}` : `${date} ${month} ${year}`;
}
