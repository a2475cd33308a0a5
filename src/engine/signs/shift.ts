import { edgeOf } from "../stats/index.ts";
import { keptOf, median, type Seen, spreadOf, varianceOfMean, withoutTrend } from "./robust.ts";

/** Which weeks are held against which, and how sure it has to be. */
export const shiftBars = { recent: 4, before: 26, fewestRecent: 3, fewestBefore: 10, sure: 0.95 } as const;

/** The last weeks against the weeks before them, in the figure's own unit. */
export interface Shift {
  /** The median of the weeks before. */
  readonly usual: number;
  /** The median of the last weeks. */
  readonly now: number;
  readonly change: number;
  /** Where the true change lies, 95 times of 100. */
  readonly interval: readonly [number, number];
  readonly weeksBefore: number;
  readonly weeksNow: number;
}

// How much wider the median of three and of four normal values varies than their mean, and that of many (Kenney & Keeping 1962).
const medianCosts: Readonly<Record<number, number>> = { 3: 1.346, 4: 1.193 };
const medianOfMany = Math.PI / 2;

/**
 * The four weeks that end with week `end` against the 26 before them, by their medians; null with fewer than three of the four or ten of
 * the 26 known. The interval is Student's t around the difference: the spread is that of the weeks before around their own line, no smaller
 * than half of `least`, and what a week keeps of the week before is taken into account.
 */
export function shiftAt(weeks: Float64Array, end: number, least: number): Shift | null {
  const { recent, before, fewestRecent, fewestBefore, sure } = shiftBars;
  const first = end - recent + 1;
  const [now, usual] = [known(weeks, first, end + 1), known(weeks, first - before, first)];
  if (now.length < fewestRecent || usual.length < fewestBefore) return null;
  const left = withoutTrend(usual);
  const spread = Math.max(spreadOf(left.map(({ value }) => value)), least / 2);
  const kept = keptOf(left, spread);
  const [ofNow, ofUsual] = [now, usual].map((seen) =>
    varianceOfMean(
      seen.map(({ at }) => at),
      kept,
    ),
  ) as [number, number];
  const error = spread * Math.sqrt(medianCosts[now.length]! * ofNow + medianOfMany * ofUsual);
  // Weeks that resemble one another are worth fewer, and two of them went into the line.
  const degrees = Math.max(1, 1 / ofUsual - 2);
  const margin = edgeOf(1 - sure, degrees) * error;
  const [level, at] = [median(usual.map(({ value }) => value)), median(now.map(({ value }) => value))];
  const change = at - level;
  return {
    usual: level,
    now: at,
    change,
    interval: [change - margin, change + margin],
    weeksBefore: usual.length,
    weeksNow: now.length,
  };
}

function known(weeks: Float64Array, from: number, to: number): readonly Seen[] {
  return [...weeks.subarray(Math.max(0, from), to)].flatMap((value, index) =>
    Number.isNaN(value) ? [] : [{ at: Math.max(0, from) + index, value }],
  );
}
