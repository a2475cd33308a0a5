import { hour } from "../../kernel/time/index.ts";
import type { Spans } from "../spans/index.ts";
import type { Interval } from "./measure.ts";

export interface CheckIn {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly energy0to10: number;
}

/** What a kind of activity goes together with: not what it causes. */
export interface EnergyOfKind {
  readonly kind: string;
  /** How many pairs of check-ins it rests on. */
  readonly n: number;
  /** The mean change of energy across the activity, shrunk to the person's mean. */
  readonly change: number;
  /** 95 %; null while the person's changes are too few to know how much they vary. */
  readonly interval: Interval | null;
}

const reach = 4 * hour;
const prior = 5;
const freedomNeeded = 10;
const normal95 = 1.96;

/**
 * What gives and what drains, kind by kind. Each stretch of a kind pairs the last check-in before it with the first after it, each within four
 * hours; stretches between the same two check-ins are one pair, and so is a pair of several kinds in the person's mean.
 *
 * A kind's mean change is shrunk to the person's with n/(n + 5): the posterior of a normal model whose prior is worth five pairs (Gelman et
 * al., Bayesian Data Analysis, 2.5). So the interval is that posterior's, ± 1.96·s/√(n + 5), s the spread of changes within their kinds.
 */
export function energyByKind(checkIns: readonly CheckIn[], activities: ReadonlyMap<string, Spans>): readonly EnergyOfKind[] {
  const sorted = checkIns.toSorted((a, b) => a.at - b.at);
  const kinds = [...activities].map(([kind, spans]) => ({ kind, pairs: pairsAround(spans, sorted) })).filter(({ pairs }) => pairs.size > 0);
  const all = new Map(kinds.flatMap(({ pairs }) => [...pairs]));
  const mean = meanOf([...all.values()]);
  const spread = spreadWithin(kinds.map(({ pairs }) => [...pairs.values()]));
  return kinds.map(({ kind, pairs }) => {
    const n = pairs.size;
    const change = (n * meanOf([...pairs.values()]) + prior * mean) / (n + prior);
    const margin = spread === null ? null : (normal95 * spread) / Math.sqrt(n + prior);
    return { kind, n, change, interval: margin === null ? null : { from: change - margin, to: change + margin } };
  });
}

/** The changes of energy across the stretches, by the pair of check-ins that shows them. */
function pairsAround(spans: Spans, sorted: readonly CheckIn[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  let [next, after] = [0, 0];
  for (let index = 0; index < spans.starts.length; index++) {
    const [from, to] = [spans.starts[index]!, spans.ends[index]!];
    while (next < sorted.length && sorted[next]!.at <= from) next++;
    while (after < sorted.length && sorted[after]!.at < to) after++;
    const [first, last] = [sorted[next - 1], sorted[after]];
    if (!first || !last || from - first.at > reach || last.at - to > reach) continue;
    pairs.set(`${next} ${after}`, last.energy0to10 - first.energy0to10);
  }
  return pairs;
}

/** The standard deviation of changes around the mean of their own kind; null with fewer than ten degrees of freedom. */
function spreadWithin(kinds: readonly (readonly number[])[]): number | null {
  const freedom = kinds.reduce((sum, changes) => sum + changes.length - 1, 0);
  if (freedom < freedomNeeded) return null;
  const squares = kinds.flatMap((changes) => {
    const mean = meanOf(changes);
    return changes.map((change) => (change - mean) ** 2);
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / freedom);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
