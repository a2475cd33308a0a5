import type { Rhythm } from "./rhythm.ts";
import { edgeOf } from "./student.ts";

const power = 0.8;
const week = 7;

/**
 * About how many days it takes in all until something that lies one standard deviation of all notes from the person's own level is told from luck
 * in four of five cases: at the finest that was looked at, when a chance of `alpha` is asked for. Errors shrink by the root of the days.
 */
export function daysToTell({ days, spread, beats }: Rhythm, alpha: number): number {
  const finest = beats.filter(({ weekday, part }) => weekday !== null && part !== null);
  const errors = (finest.length > 0 ? finest : beats).map(({ error }) => error).toSorted((a, b) => a - b);
  const usual = errors[errors.length >> 1] ?? spread;
  const degrees = Math.max(1, days - week - 1);
  return Math.ceil(days * ((usual * (edgeOf(alpha, degrees) + edgeOf(2 * (1 - power), degrees))) / spread) ** 2);
}
