import { addDays, type Day, daysBetween, type Range, timeOn } from "../../kernel/time/index.ts";

/** The two whose notebooks the sample has. Their children, Ada and Jonas, are five and two. */
export const adults = ["nora", "tom"] as const;
export type Adult = (typeof adults)[number];

export const zone = "Europe/Berlin";

/** The sample has a day of its own: Thursday 5 November 2026, eleven days after the clocks went back. */
export const sampleDay: Day = "2026-11-05";
/** 13:10 on that day. */
export const sampleNow = timeOn(sampleDay, 13 * 60 + 10, zone);

/** The season that the sample tells of begins with two weeks of holiday, */
export const firstDay: Day = "2026-08-03";
/** then work, and a notebook; */
export const backAtWork: Day = "2026-08-17";
/** in the autumn, work comes home now and then; */
export const creepBegins: Day = "2026-09-21";
/** and then the launch. */
export const launchBegins: Day = "2026-10-12";

/** The days that have begun. */
export const pastDays: readonly Day[] = daysBetween(firstDay, addDays(sampleDay, 1));

/** Everything that is random follows from it. */
export const usualSeed = "a launch season";

/** Minutes since midnight of "09:00-09:15". */
export function minutesOf(at: string): Range {
  const [from = 0, to = 0] = at.split("-").map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return { from, to };
}

/** A stretch by the wall clock of a day, in epoch milliseconds. */
export function rangeOn(day: Day, { from, to }: Range): Range {
  return { from: timeOn(day, from, zone), to: timeOn(day, to, zone) };
}
