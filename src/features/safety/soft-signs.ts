import { addDays, type Day, hour } from "../../kernel/time/index.ts";
import { mostSoft } from "./records.ts";

/** A soft sign: when it was met, and a digest of what it was met in. */
interface SoftSign {
  readonly at: number;
  readonly of: string;
}

/** A mood as somebody noted it, 0 to 10. */
export interface Mood {
  readonly day: Day;
  readonly mood: number;
}

// Our own bars, kept plain: they decide when something is asked, and measure nothing.
export const softBars = { days: 14, moodAtMost: 2, daysOfWeek: 3, quietDays: 14, perDay: 0.5 };

const day = 24 * hour;
/** A day that is whole takes half of what a sign weighs, so that after two it weighs nothing. */
const lastsDays = 1 / softBars.perDay;

/** Adds a sign, in the place of one that was met in the same thing; those that weigh nothing any more are gone. */
export function withSoft(signs: readonly SoftSign[], sign: SoftSign): SoftSign[] {
  return [...signs.filter(({ at, of }) => weightOf(at, sign.at) > 0 && of !== sign.of), sign].slice(-mostSoft);
}

/** What the signs weigh together: each 1, and half of it after a whole day. */
export function softSum(signs: readonly SoftSign[], now: number): number {
  return signs.reduce((sum, { at }) => sum + weightOf(at, now), 0);
}

function weightOf(at: number, now: number): number {
  const days = Math.floor(Math.max(0, now - at) / day);
  return days < lastsDays ? 1 - softBars.perDay * days : 0;
}

/**
 * Whether mood was 2 of 10 or less on every day of the last two weeks on which it is known, and known on three days or more of each of the
 * two: silence is not sadness, and one bad day is no two weeks.
 */
export function moodIsLow(moods: readonly Mood[], today: Day): boolean {
  const first = addDays(today, 1 - softBars.days);
  const byDay = [...Map.groupBy(moods, ({ day }) => day)].filter(([day]) => day >= first && day <= today);
  const mean = (ofDay: readonly Mood[]) => ofDay.reduce((sum, { mood }) => sum + mood, 0) / ofDay.length;
  const middle = addDays(first, softBars.days / 2);
  const isKnown = [byDay.filter(([day]) => day < middle), byDay.filter(([day]) => day >= middle)].every(
    (week) => week.length >= softBars.daysOfWeek,
  );
  return isKnown && byDay.every(([, ofDay]) => mean(ofDay) <= softBars.moodAtMost);
}

/** Whether a low mood was asked about so lately that it is let be. */
export function askedOfMood(last: Day | null, today: Day): boolean {
  return last !== null && last > addDays(today, -softBars.quietDays);
}
