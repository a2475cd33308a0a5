import { occurrences, parseCalendar } from "../../engine/calendar/index.ts";
import { type Day, minute, type Range, rangeOfDay, startOfDay, timeOn, weekday } from "../../kernel/time/index.ts";
import type { LoggedEntry } from "../log/index.ts";
import { firstDay, minutesOf, pastDays, rangeOn, sampleNow, zone } from "./household.ts";
import type { Habit, Life } from "./life.ts";
import { type Random, randomOf } from "./random.ts";

/** Something that took place, whether anybody wrote it down or not. */
export interface Happened extends Range {
  readonly title: string;
}

/** What a calendar holds that took place: neither declined nor free, nor days as a whole. */
export function attended(calendar: string): readonly Happened[] {
  const seen = occurrences(parseCalendar(calendar), { from: startOfDay(firstDay, zone), to: sampleNow, zone });
  return [...seen]
    .filter(({ event, allDay, end }) => !allDay && end <= sampleNow && event.transparency !== "TRANSPARENT" && event.busyStatus !== "FREE")
    .map(({ event, start, end }) => ({ title: event.summary, from: start, to: end }));
}

const clash = 10 * minute;

export function overlaps(one: Range, other: Range, least = 0): boolean {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from) > least;
}

/** What touches a day, from one midnight to the next. */
export function ofDay<T extends Range>(ranges: readonly T[], day: Day): readonly T[] {
  const whole = rangeOfDay(day, zone);
  return ranges.filter((range) => overlaps(range, whole));
}

/** The times of which nothing was written down. */
export function silence({ gaps }: Life): (at: number) => boolean {
  const silent = gaps.map(({ from, to, after = 0 }) => ({ from: timeOn(from, after, zone), to: rangeOfDay(to, zone).to }));
  return (at) => silent.some(({ from, to }) => at >= from && at < to);
}

/** The habits of a life as they took place beside what was `taken` by calendars and the laptop, and those that were noted. */
export function habitsOf(
  life: Life,
  taken: readonly Range[],
  seed: string,
): { readonly happened: readonly Happened[]; readonly entries: readonly LoggedEntry[] } {
  const { adult, habits, since } = life;
  const isSilent = silence(life);
  const happened: Happened[] = [];
  const entries: LoggedEntry[] = [];
  for (const day of pastDays.filter((day) => day >= since)) {
    const busy = ofDay(taken, day);
    let until = 0;
    for (const habit of habits.filter((habit) => isOn(habit, day)).toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
      const random = randomOf(seed, adult, day, habit.label, habit.at);
      const { from, to } = roughly(day, habit, random);
      // One thing begins when the one before it is over.
      const range = { from: Math.max(from, until), to };
      if (to > sampleNow || to - range.from < clash || busy.some((other) => overlaps(range, other, clash))) continue;
      until = to;
      happened.push({ ...range, title: habit.label });
      if (random.chance(habit.noted * diligence(day)) && !isSilent(range.from))
        entries.push(entryOf(habit, `${adult}-${day}-${habit.at}`, day, range, random));
    }
  }
  return { happened, entries };
}

function isOn({ on, since = "", until = "9" }: Habit, day: Day): boolean {
  return on.includes(weekday(day)) && day >= since && day <= until;
}

/** People remember in steps of five minutes. */
function roughly(day: Day, { at }: Habit, { around }: Random): Range {
  const { from, to } = minutesOf(at);
  const five = (minutes: number) => 5 * Math.round(minutes / 5);
  return rangeOn(day, { from: five(around(from, 4)), to: five(around(to, 6)) });
}

/** Somebody who has just begun writes more down, and so does somebody who wants to know what a launch takes. */
function diligence(day: Day): number {
  if (day >= "2026-10-26") return 1.5;
  return day < "2026-08-31" ? 1.25 : 1;
}

function entryOf({ label, areas, lengthAlone = 0 }: Habit, id: string, day: Day, { from, to }: Range, { chance }: Random): LoggedEntry {
  const times = chance(lengthAlone) ? { from: null, to: null } : { from, to };
  return { id, day, areas: [...areas], label, ...times, minutes: Math.round((to - from) / minute), source: chance(0.35) ? "line" : "hand" };
}
