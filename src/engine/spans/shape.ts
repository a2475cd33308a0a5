import { fromIntervals } from "./from-intervals.ts";
import type { Spans } from "./spans.ts";

/** The stretches between one span and the next. */
export function gaps(spans: Spans): Spans {
  return { starts: spans.ends.slice(0, -1), ends: spans.starts.slice(1) };
}

/** The set with every gap of at most `gapMs` milliseconds filled. */
export function bridge(spans: Spans, gapMs: number): Spans {
  const { starts, ends } = spans;
  return fromIntervals({ starts, ends: ends.map((end, index) => (starts[index + 1]! - end <= gapMs ? starts[index + 1]! : end)) });
}

/** The set with every span begun `marginMs` milliseconds sooner and ended as much later. */
export function widen(spans: Spans, marginMs: number): Spans {
  return fromIntervals({ starts: spans.starts.map((start) => start - marginMs), ends: spans.ends.map((end) => end + marginMs) });
}

/** The spans that last `lengthMs` milliseconds or more. */
export function atLeast(spans: Spans, lengthMs: number): Spans {
  const isLong = (_: number, index: number) => spans.ends[index]! - spans.starts[index]! >= lengthMs;
  return { starts: spans.starts.filter(isLong), ends: spans.ends.filter(isLong) };
}
