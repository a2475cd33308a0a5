import { minute, type Range } from "../../kernel/time/index.ts";
import { countUpTo } from "./ascending.ts";

/** Half-open intervals [starts[i], ends[i]) in epoch milliseconds, in any order, overlapping or repeated. */
export interface Intervals {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/**
 * A set of instants: half-open intervals in epoch milliseconds, sorted, none empty, no two overlapping or touching. So two sets are
 * equal exactly when their arrays are. Never written to after it is made.
 */
export interface Spans extends Intervals {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** The set without any instant. */
export const none: Spans = { starts: new Float64Array(0), ends: new Float64Array(0) };

export function isEmpty(spans: Spans): boolean {
  return spans.starts.length === 0;
}

/** The size of the set in minutes of real, elapsed time. */
export function minutes(spans: Spans): number {
  let milliseconds = 0;
  for (let index = 0; index < spans.starts.length; index++) milliseconds += spans.ends[index]! - spans.starts[index]!;
  return milliseconds / minute;
}

/** The index of the span that holds an instant (epoch milliseconds), or -1. O(log n). */
export function indexAt(spans: Spans, instant: number): number {
  const begun = countUpTo(spans.starts, instant);
  return begun > countUpTo(spans.ends, instant) ? begun - 1 : -1;
}

/** Whether an instant (epoch milliseconds) lies in the set. O(log n). */
export function covers(spans: Spans, instant: number): boolean {
  return indexAt(spans, instant) >= 0;
}

/** The stretches of the set, in order. */
export function toRanges(spans: Spans): readonly Range[] {
  return Array.from(spans.starts, (from, index) => ({ from, to: spans.ends[index]! }));
}
