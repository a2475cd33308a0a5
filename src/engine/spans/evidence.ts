import { isAscending } from "./ascending.ts";
import { fromIntervals } from "./from-intervals.ts";
import type { Intervals, Spans } from "./spans.ts";

/** Intervals in whole epoch milliseconds, each of one area of life, given by its number. What serves two areas stands there twice. */
export interface Evidence extends Intervals {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly areas: Uint8Array | Uint16Array;
}

/** The instants that an area has evidence for. */
export function spansOfArea({ starts, ends, areas }: Evidence, area: number): Spans {
  const isOfArea = (_: number, index: number) => areas[index] === area;
  return fromIntervals({ starts: starts.filter(isOfArea), ends: ends.filter(isOfArea) });
}

/**
 * The evidence in the order of its starts; itself when it has that order. O(n log n), half a second for a million shuffled intervals: sort once,
 * on import.
 */
export function sortedByStart(evidence: Evidence): Evidence {
  const { starts, ends, areas } = evidence;
  if (isAscending(starts)) return evidence;
  const order = Uint32Array.from(starts, (_, index) => index).toSorted((a, b) => starts[a]! - starts[b]!);
  return {
    starts: starts.map((_, index) => starts[order[index]!]!),
    ends: ends.map((_, index) => ends[order[index]!]!),
    areas: areas.map((_, index) => areas[order[index]!]!),
  };
}
