import { hour, minute, type Range, toLocal, type Zone, zoneTable } from "../../kernel/time/index.ts";
import { atLeast, isEmpty, type LocalDays, type Spans, subtract, toRanges, widen, within } from "../spans/index.ts";

/** What is too little to matter. People see these numbers and set their own. */
export interface Tolerance {
  /** Work this close to the agreed hours, before or after, is finishing up. */
  readonly graceMinutes: number;
  /** This much of other work at a stretch bends the agreement … */
  readonly stretchMinutes: number;
  /** … and so does work in this many different hours of the clock, however short (Viva Insights: "significant" is more than one). */
  readonly clockHours: number;
}

export const defaultTolerance: Tolerance = { graceMinutes: 15, stretchMinutes: 15, clockHours: 2 };

/** A day was held (quiet outside the agreed hours, which is the normal state), bent, or holds too little evidence to say. */
export type Outcome = "held" | "bent" | "unknown";

/**
 * How the agreement went on each day. `accounted` tells which days hold enough evidence: silence is not success, but evidence of work
 * bends a day however little else is known. Days that begin at four (`localDays` with a turn of 240) keep an evening in one piece.
 */
export function outcomes(
  work: Spans,
  agreed: Spans,
  days: LocalDays,
  accounted: readonly boolean[],
  tolerance: Tolerance = defaultTolerance,
): readonly Outcome[] {
  const breaches = subtract(work, widen(agreed, tolerance.graceMinutes * minute));
  return days.days.map((_, index) => {
    const ofDay = within(breaches, { from: days.bounds[index]!, to: days.bounds[index + 1]! });
    if (isBent(ofDay, days.zone, tolerance)) return "bent";
    return accounted[index] === true ? "held" : "unknown";
  });
}

function isBent(breaches: Spans, zone: Zone, { stretchMinutes, clockHours }: Tolerance): boolean {
  return !isEmpty(atLeast(breaches, stretchMinutes * minute)) || clockHoursOf(toRanges(breaches), zone) >= clockHours;
}

/** How many different hours of the clock, each from :00 to :00, hold some of a day's stretches. */
function clockHoursOf(stretches: readonly Range[], zone: Zone): number {
  const table = zoneTable(zone);
  const hours = new Set<number>();
  for (const { from, to } of stretches) {
    for (let at = from; at < to; at += hour - (toLocal(table, at) % hour)) hours.add(Math.floor(toLocal(table, at) / hour));
  }
  return hours.size;
}
