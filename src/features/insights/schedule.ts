import type { Schedule } from "../../engine/stats/index.ts";
import { addDays, type Day, dayNumber } from "../../kernel/time/index.ts";

/** Below this many days a first look would see next to nothing. */
export const daysToFirstLook = 60;
const monthly = 366;

/**
 * When days from `first` to `last` were looked at, as how many of them there were by then: on the sixtieth, at the end of each month of the first
 * year, and of each quarter after that, when a month adds little to what is known. What was seen is tried at the end of every month.
 */
export function scheduleOf(first: Day, last: Day): Schedule {
  const days = dayNumber(last) - dayNumber(first) + 1;
  if (days < daysToFirstLook) return { looks: [], tries: [] };
  const ends = monthEnds(first, last).map((day) => ({ day, at: dayNumber(day) - dayNumber(first) + 1 }));
  const later = ends.filter(({ at }) => at > daysToFirstLook);
  const looks = later.filter(({ day, at }) => at <= monthly || isQuarterEnd(day));
  return { looks: [daysToFirstLook, ...looks.map(({ at }) => at)], tries: [daysToFirstLook, ...later.map(({ at }) => at)] };
}

/** The day of the next look after `last`. */
export function nextLook(first: Day, last: Day): Day {
  const sixtieth = addDays(first, daysToFirstLook - 1);
  if (last < sixtieth) return sixtieth;
  const ends = monthEnds(addDays(last, 1), addDays(last, 100));
  return ends.find((day) => dayNumber(day) - dayNumber(first) + 1 <= monthly || isQuarterEnd(day))!;
}

function monthEnds(first: Day, last: Day): readonly Day[] {
  const ends: Day[] = [];
  for (let end = endOfMonth(first); end <= last; end = endOfMonth(addDays(end, 1))) ends.push(end);
  return ends;
}

function endOfMonth(day: Day): Day {
  const inNext = addDays(`${day.slice(0, 7)}-28`, 4);
  return addDays(`${inNext.slice(0, 7)}-01`, -1);
}

function isQuarterEnd(day: Day): boolean {
  return Number(day.slice(5, 7)) % 3 === 0;
}
