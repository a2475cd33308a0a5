import type { Range } from "../../kernel/time/index.ts";
import { isAscending } from "./ascending.ts";
import type { Intervals, Spans } from "./spans.ts";

/**
 * The instants that at least one of the intervals holds. An interval whose end is not after its start holds none. O(n) when the
 * starts ascend, else O(n log n). Throws RangeError for an edge that is not a finite number.
 */
export function fromIntervals(intervals: Intervals): Spans {
  const { starts, ends } = edgesOf(intervals);
  return isAscending(starts) ? merged(starts, ends) : merged(starts.toSorted(), ends.toSorted());
}

/** As `fromIntervals`, for a list of ranges. */
export function fromRanges(ranges: readonly Range[]): Spans {
  return fromIntervals({ starts: ranges.map((range) => range.from), ends: ranges.map((range) => range.to) });
}

/**
 * The instants that at least `times` of the intervals hold at once: two meetings in one hour are double-booked for as long as both run.
 * O(n log n). Throws RangeError for an edge that is not a finite number.
 */
export function overlapOf(intervals: Intervals, times = 2): Spans {
  const { starts, ends } = edgesOf(intervals);
  return merged(starts.toSorted().subarray(times - 1), ends.toSorted());
}

/** The edges of those intervals that hold an instant, in the order given. */
function edgesOf(intervals: Intervals): { starts: Float64Array; ends: Float64Array } {
  const length = intervals.starts.length;
  const starts = new Float64Array(length);
  const ends = new Float64Array(length);
  let count = 0;
  for (let index = 0; index < length; index++) {
    const start = intervals.starts[index]!;
    const end = intervals.ends[index]!;
    if (!Number.isFinite(start) || !Number.isFinite(end)) throw new RangeError(`Interval ${index} runs from ${start} to ${end}.`);
    if (end <= start) continue;
    starts[count] = start;
    ends[count++] = end;
  }
  return { starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

/**
 * Joins the intervals [starts[i], ends[i]), whose starts ascend. Starts and ends may each have been sorted apart from the other: which start
 * belongs to which end does not matter to how many intervals run at an instant t, (starts ≤ t) − (ends ≤ t). That number is at least k
 * exactly when some i has starts[i + k − 1] ≤ t < ends[i] in the sorted columns, so k-fold overlap is this same join, k − 1 starts on.
 */
function merged(starts: Float64Array, ends: Float64Array): Spans {
  const from = new Float64Array(starts.length);
  const to = new Float64Array(starts.length);
  let last = -1;
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]!;
    const end = ends[index]!;
    if (end <= start) continue;
    if (last >= 0 && start <= to[last]!) {
      if (end > to[last]!) to[last] = end;
    } else {
      from[++last] = start;
      to[last] = end;
    }
  }
  return { starts: from.slice(0, last + 1), ends: to.slice(0, last + 1) };
}
