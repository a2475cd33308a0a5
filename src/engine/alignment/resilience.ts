import { quantile } from "./quantile.ts";

/** A hard week and the way back from it. */
export interface Dip {
  /** The index of the week in which it began. */
  readonly week: number;
  /** Weeks until recovery; until the last week known, when it is still open. */
  readonly weeks: number;
  readonly isOpen: boolean;
}

export interface Resilience {
  /** The last six, oldest first. */
  readonly dips: readonly Dip[];
  /** The median time to recover; null when too few have ended to know it. */
  readonly medianWeeks: number | null;
  /** The person's own 20th percentile, below which a dip begins. */
  readonly low: number;
  /** Their own median, at which it ends. */
  readonly usual: number;
}

const weeksNeeded = 8;
const dipsReported = 6;

/**
 * How soon after a hard week one is back. `weeks` holds each week's mean energy (or alignment), null where it is not known. A dip begins in a
 * week below the person's own 20th percentile and ends in the first later week at or above their median. Null with fewer than eight weeks.
 */
export function resilience(weeks: readonly (number | null)[]): Resilience | null {
  const known = weeks.filter((value) => value !== null);
  if (known.length < weeksNeeded) return null;
  const [low, usual] = [quantile(known, 0.2), quantile(known, 0.5)];
  const dips = dipsIn(weeks, low, usual).slice(-dipsReported);
  return { dips, medianWeeks: medianWait(dips), low, usual };
}

function dipsIn(weeks: readonly (number | null)[], low: number, median: number): readonly Dip[] {
  const dips: Dip[] = [];
  let began: number | undefined;
  for (const [week, value] of weeks.entries()) {
    if (value === null) continue;
    if (began === undefined && value < low) began = week;
    else if (began !== undefined && value >= median) {
      dips.push({ week: began, weeks: week - began, isOpen: false });
      began = undefined;
    }
  }
  if (began !== undefined) dips.push({ week: began, weeks: weeks.length - 1 - began, isOpen: true });
  return dips;
}

/**
 * The median wait by Kaplan & Meier (1958): the first time at which the estimated share still waiting is a half or less. An open dip counts
 * among those waiting for as long as it has lasted. Null when that share stays above a half.
 */
function medianWait(dips: readonly Dip[]): number | null {
  const ended = dips.filter(({ isOpen }) => !isOpen);
  let waiting = 1;
  for (const time of new Set(ended.map(({ weeks }) => weeks).toSorted((a, b) => a - b))) {
    const atRisk = dips.filter(({ weeks }) => weeks >= time).length;
    waiting *= 1 - ended.filter(({ weeks }) => weeks === time).length / atRisk;
    // Products of thirds and quarters miss a half by their rounding.
    if (waiting <= 0.5 + 1e-12) return time;
  }
  return null;
}
