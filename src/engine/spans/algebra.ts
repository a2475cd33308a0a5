import type { Range } from "../../kernel/time/index.ts";
import { fromRanges } from "./from-intervals.ts";
import { countBelow, countUpTo } from "./ascending.ts";
import { none, type Spans } from "./spans.ts";

/** The instants of either set. O(n + m). */
export function union(a: Spans, b: Spans): Spans {
  return combine(a, b, (inA, inB) => inA || inB);
}

/** The instants of both sets. O(n + m). */
export function intersect(a: Spans, b: Spans): Spans {
  return combine(a, b, (inA, inB) => inA && inB);
}

/** The instants of `a` that are not in `b`. O(n + m). */
export function subtract(a: Spans, b: Spans): Spans {
  return combine(a, b, (inA, inB) => inA && !inB);
}

/** The instants of a range that are not in the set. The range's edges must be finite, else RangeError. */
export function complement(spans: Spans, range: Range): Spans {
  return subtract(fromRanges([range]), spans);
}

/** The part of the set that lies in a range. O(log n) and a copy of what is left. */
export function within(spans: Spans, range: Range): Spans {
  const first = countUpTo(spans.ends, range.from);
  const next = countBelow(spans.starts, range.to);
  if (first >= next || range.to <= range.from) return none;
  const starts = spans.starts.slice(first, next);
  const ends = spans.ends.slice(first, next);
  starts[0] = Math.max(starts[0]!, range.from);
  ends[ends.length - 1] = Math.min(ends[ends.length - 1]!, range.to);
  return { starts, ends };
}

/** Walks both sets edge by edge. All edges of one instant are taken before asking, so what touches comes out joined. */
function combine(a: Spans, b: Spans, keeps: (inA: boolean, inB: boolean) => boolean): Spans {
  const edgesA = 2 * a.starts.length;
  const edgesB = 2 * b.starts.length;
  const starts = new Float64Array((edgesA + edgesB) / 2);
  const ends = new Float64Array((edgesA + edgesB) / 2);
  let [i, j, count] = [0, 0, 0];
  let kept = false;
  while (i < edgesA || j < edgesB) {
    const nextA = edgeAt(a, i);
    const nextB = edgeAt(b, j);
    if (nextA <= nextB) i++;
    if (nextB <= nextA) j++;
    // After an odd number of its edges, one is inside a set.
    if (keeps(i % 2 === 1, j % 2 === 1) === kept) continue;
    kept = !kept;
    if (kept) starts[count] = Math.min(nextA, nextB);
    else ends[count++] = Math.min(nextA, nextB);
  }
  return { starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

/** The edges of a set in order: start, end, start, end … and then infinity. */
function edgeAt(spans: Spans, index: number): number {
  const half = index >> 1;
  if (half >= spans.starts.length) return Number.POSITIVE_INFINITY;
  return index % 2 === 0 ? spans.starts[half]! : spans.ends[half]!;
}
