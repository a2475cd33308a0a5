/** A stretch of time, half-open, in epoch milliseconds. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The same stretches, sorted, with those that overlap or touch joined into one; empty ones are dropped. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of intervals.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** What is left of some stretches without others. Both must come from `union`. */
export function subtract(intervals: readonly Interval[], others: readonly Interval[]): readonly Interval[] {
  const left: Interval[] = [];
  let next = 0;
  for (const { from, to } of intervals) {
    let at = from;
    // What ends before this stretch ends before all that follow.
    while (next < others.length && others[next]!.to <= at) next++;
    for (let index = next; index < others.length && others[index]!.from < to; index++) {
      const other = others[index]!;
      if (other.from > at) left.push({ from: at, to: other.from });
      at = Math.max(at, other.to);
    }
    if (at < to) left.push({ from: at, to });
  }
  return left;
}
