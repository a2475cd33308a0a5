import { type AreaWeek, fitWith, type Terms, termsOf } from "./area-week.ts";

/** A number of which only the least and the greatest are known. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export interface AreaFit {
  readonly id: string;
  /** 0 to 1: as recorded, and had the area got all the unaccounted time that it can use. */
  readonly fit: Interval;
  /** What the area misses of a full alignment, m(1 − f)/Σm, at that best fit and as recorded. All `gap.to` sum to 1 − `from`. */
  readonly gap: Interval;
}

/** How far the week reflects what matters, 0 to 1. */
export interface Measured extends Interval {
  readonly areas: readonly AreaFit[];
}

/**
 * Alignment A = Σ m·f / Σ m over the areas that count, as an interval: what unaccounted waking time may have been is not known. At the lower
 * end it helped nothing. At the upper end each minute went where it helped most: to one area below its band, by m·v/from a minute; the
 * gain is linear, so filling the steepest first is the best there is. Null when no area counts.
 * The measure is our own; among its ancestors are the Valued Living Questionnaire (Wilson 2010) and the bull's-eye survey (Lundgren 2012).
 */
export function measure(areas: readonly AreaWeek[], unaccountedMinutes: number): Measured | null {
  const counted = areas.flatMap((area) => termsOf(area) ?? []);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const recorded = counted.reduce((sum, terms) => sum + terms.weight * fitWith(terms, terms.minutes), 0) / total;
  const best = recorded + bestGain(counted, unaccountedMinutes) / total;
  return {
    from: recorded,
    to: Math.min(1, best),
    areas: counted.map((terms) => {
      const low = fitWith(terms, terms.minutes);
      const high = fitWith(terms, terms.minutes + Math.min(roomOf(terms), unaccountedMinutes));
      const gapAt = (fit: number) => (terms.weight * (1 - fit)) / total;
      return { id: terms.id, fit: { from: low, to: high }, gap: { from: gapAt(high), to: gapAt(low) } };
    }),
  };
}

function bestGain(counted: readonly Terms[], unaccountedMinutes: number): number {
  let left = unaccountedMinutes;
  let gain = 0;
  for (const terms of counted.filter((terms) => roomOf(terms) > 0).toSorted((a, b) => gainPerMinute(b) - gainPerMinute(a))) {
    const given = Math.min(left, roomOf(terms));
    gain += given * gainPerMinute(terms);
    left -= given;
  }
  return gain;
}

/** The minutes that still help an area: up to its band. */
function roomOf({ minutes, from, to }: Terms): number {
  return Math.max(0, Math.min(from, to) - minutes);
}

function gainPerMinute({ weight, timeShare, from }: Terms): number {
  return (weight * timeShare) / from;
}
