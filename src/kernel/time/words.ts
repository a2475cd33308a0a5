import { addDays, type Day, dayOf, wallMinutes, type Week, weekday } from "./days.ts";
import { firstDayOf } from "./weeks.ts";

// How times, lengths and days are said.

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** A wall-clock time from minutes since midnight: "9:05"; the end of a day is "24:00". */
export function clockWords(minutes: number): string {
  const whole = Math.floor(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** The wall-clock time of an instant in epoch milliseconds: "9:05". */
export function timeWords(epoch: number, zone: string): string {
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
export function weekdayAt(epoch: number, zone: string): string {
  return weekdayName(dayOf(epoch, zone));
}

/** "Tuesday 15 September"; the year when it is not that of `today`. */
export function dayName(day: Day, today: Day): string {
  const parts = { weekday: "long", day: "numeric", month: "long", ...yearUnless(day, today) } as const;
  // With a year, English puts a comma after the weekday; a day reads the same with and without one.
  return Temporal.PlainDate.from(day).toLocaleString("en-GB", parts).replace(",", "");
}

/** A day as somebody says it: "today", "yesterday", "Sunday 13 September". */
export function dayWords(day: Day, today: Day): string {
  if (day === today) return "today";
  return day === addDays(today, -1) ? "yesterday" : dayName(day, today);
}

/** The days of a week: "7 to 13 September", "28 September to 4 October". */
export function weekWords(week: Week, today: Day): string {
  const first = Temporal.PlainDate.from(firstDayOf(week));
  const last = first.add({ days: 6 });
  const month = (date: Temporal.PlainDate) => date.toLocaleString("en-GB", { month: "long", ...yearUnless(date.toString(), today) });
  return first.month === last.month
    ? `${first.day} to ${last.day} ${month(last)}`
    : `${first.day} ${month(first)} to ${last.day} ${month(last)}`;
}

function yearUnless(day: Day, today: Day): { readonly year?: "numeric" } {
  return day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" };
}
