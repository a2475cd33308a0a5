import { minute } from "../../kernel/time/index.ts";
import { type Evidence, sortedByStart } from "./evidence.ts";
import { type LocalDays, weeksOf } from "./local-days.ts";
import type { Spans } from "./spans.ts";
import { sweep } from "./sweep.ts";

/** Minutes of each area in each period, overlaps within an area counted once: `minutes[period * areaCount + area]`. */
export interface Totals {
  /** Days, or ISO weeks, in order. */
  readonly periods: readonly string[];
  readonly areaCount: number;
  readonly minutes: Float64Array;
  /** The part of `minutes` that lies outside the agreed hours. */
  readonly outside: Float64Array;
}

export interface Tally {
  readonly byDay: Totals;
  /** The first and the last week hold only those of their days that were asked for. */
  readonly byWeek: Totals;
}

/**
 * Minutes by area, by local day and by ISO week, and how many of them lie outside `hours`. O(n + (days + edges of hours) · areas) for evidence
 * sorted by start; other evidence is sorted first. Throws RangeError for evidence on these days of an area that is not below `areaCount`.
 */
export function tally(evidence: Evidence, { days, bounds }: LocalDays, hours: Spans, areaCount: number): Tally {
  const pieces = cut(bounds, hours);
  // Sums stay in whole milliseconds, which add up exactly, until the end.
  const all = new Float64Array(days.length * areaCount);
  const outside = new Float64Array(days.length * areaCount);
  sweep(sortedByStart(evidence), pieces.bounds, areaCount, (piece, covered) => {
    const row = pieces.day[piece]! * areaCount;
    for (let area = 0; area < areaCount; area++) all[row + area]! += covered[area]!;
    if (pieces.isOutside[piece] === 1) for (let area = 0; area < areaCount; area++) outside[row + area]! += covered[area]!;
  });
  const { weeks, weekOfDay } = weeksOf(days);
  const byWeek = (byDay: Float64Array) => inMinutes(addRows(byDay, weekOfDay, weeks.length, areaCount));
  return {
    byDay: { periods: days, areaCount, minutes: inMinutes(all), outside: inMinutes(outside) },
    byWeek: { periods: weeks, areaCount, minutes: byWeek(all), outside: byWeek(outside) },
  };
}

/** The time line cut at every day's bound and every edge of the hours: piece i runs from bounds[i] up to bounds[i + 1]. */
interface Pieces {
  readonly bounds: Float64Array;
  /** The index of each piece's day. */
  readonly day: Int32Array;
  /** 1 for a piece outside the hours. */
  readonly isOutside: Uint8Array;
}

function cut(days: Float64Array, hours: Spans): Pieces {
  const most = days.length + 2 * hours.starts.length;
  const bounds = new Float64Array(most + 1);
  const dayOfPiece = new Int32Array(most);
  const isOutside = new Uint8Array(most);
  let [count, span] = [0, 0];
  for (let day = 0; day + 1 < days.length; day++) {
    for (let at = days[day]!; at < days[day + 1]!; at = bounds[count]!) {
      while (hours.ends[span]! <= at) span++;
      const isInside = hours.starts[span]! <= at;
      const edge = (isInside ? hours.ends[span] : hours.starts[span]) ?? Number.POSITIVE_INFINITY;
      bounds[count] = at;
      dayOfPiece[count] = day;
      isOutside[count] = Number(!isInside);
      bounds[++count] = Math.min(edge, days[day + 1]!);
    }
  }
  return { bounds: bounds.subarray(0, count + 1), day: dayOfPiece.subarray(0, count), isOutside: isOutside.subarray(0, count) };
}

/** Adds the rows of a table, one column an area, into the rows that `target` names. */
function addRows(table: Float64Array, target: Int32Array, rows: number, areaCount: number): Float64Array {
  const sums = new Float64Array(rows * areaCount);
  for (let row = 0; row < target.length; row++) {
    for (let area = 0; area < areaCount; area++) sums[target[row]! * areaCount + area]! += table[row * areaCount + area]!;
  }
  return sums;
}

function inMinutes(milliseconds: Float64Array): Float64Array {
  return milliseconds.map((value) => value / minute);
}
