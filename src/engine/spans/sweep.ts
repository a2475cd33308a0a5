import type { Evidence } from "./evidence.ts";

/**
 * Sweeps over pieces of time, each from one bound to the next and shorter than 24 days (an instant within its piece is then a 32-bit number
 * of milliseconds). For each piece in order, `take` gets its index and a row with the milliseconds of it that each area's evidence covers,
 * overlaps within an area counted once; the row is written anew for the next piece. The evidence is sorted by start. Throws RangeError for
 * evidence in these pieces of an area that is not below `areaCount`.
 */
export function sweep(
  { starts, ends, areas }: Evidence,
  bounds: Float64Array,
  areaCount: number,
  take: (piece: number, covered: Int32Array) => void,
): void {
  const covered = new Int32Array(areaCount);
  // How far from its start the piece is covered so far: evidence adds what it has past that.
  const reach = new Int32Array(areaCount);
  // The latest end of what began before the piece: up to there all of it is covered.
  const carried = new Float64Array(areaCount).fill(Number.NEGATIVE_INFINITY);
  let next = 0;
  for (; starts[next]! < bounds[0]!; next++) carried[areas[next]!] = Math.max(carried[areas[next]!]!, ends[next]!);
  for (let piece = 0; piece + 1 < bounds.length; piece++) {
    const begin = bounds[piece]!;
    const end = bounds[piece + 1]!;
    for (let area = 0; area < areaCount; area++) {
      covered[area] = reach[area] = carried[area]! <= begin ? 0 : Math.min(carried[area]!, end) - begin;
    }
    for (; next < starts.length; next++) {
      const start = starts[next]!;
      if (start >= end) break;
      const area = areas[next]!;
      if (area >= areaCount) throw new RangeError(`Interval ${next} is of area ${area}; areas are numbered below ${areaCount}.`);
      let until = ends[next]!;
      if (until <= start) continue;
      if (until > end) {
        if (until > carried[area]!) carried[area] = until;
        until = end;
      }
      const before = reach[area]!;
      const after = higher(before, (until - begin) | 0);
      covered[area]! += after - higher(before, (start - begin) | 0);
      reach[area] = after;
    }
    take(piece, covered);
  }
}

/**
 * The larger of two integers less than 2^31 apart, without a branch: whether evidence overlaps is a coin toss, and with a branch to guess the
 * sweep takes twice as long.
 */
function higher(a: number, b: number): number {
  const difference = a - b;
  return a - (difference & (difference >> 31));
}
