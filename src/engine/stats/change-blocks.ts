import type { Fresh } from "./change-levels.ts";

const [fewestDays, mostDays, blocks] = [3, 14, 20];

/**
 * A second opinion on a change of level, without any formula: how often the days from an index up to another, put in another order by blocks, show a
 * change somewhere that is as clear as in their true order (block permutation: Edgington 1980; blocks after Künsch 1989). What days keep is taken off
 * already, and blocks hold what that leaves: about twenty of them, of 3 to 14 days. From 1 / (rounds + 1) to 1.
 */
export function changeByBlocks(row: Fresh, from: number, to: number, rounds: number, random: () => number): number {
  const { sums, weights } = blocksOf(row, from, to);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const found = clearest(sums, weights, total);
  let asClear = 1;
  for (let round = 0; round < rounds; round++) {
    shuffle(sums, weights, random);
    if (clearest(sums, weights, total) >= found * (1 - 1e-9)) asClear++;
  }
  return asClear / (rounds + 1);
}

interface Blocks {
  /** By the block: what lies above the common level, and how much of a level its days hold. */
  readonly sums: Float64Array;
  readonly weights: Float64Array;
}

function blocksOf({ days, noted, values, levels }: Fresh, from: number, to: number): Blocks {
  const span = days[to - 1]! - days[from]! + 1;
  const length = Math.max(fewestDays, Math.min(mostDays, Math.floor(span / blocks)));
  const count = Math.ceil(span / length);
  const [sums, weights] = [new Float64Array(count), new Float64Array(count)];
  for (let index = from; index < to; index++) {
    const [value, level] = index === from ? [noted[index]!, 1] : [values[index]!, levels[index]!];
    const block = Math.floor((days[index]! - days[from]!) / length);
    sums[block]! += level * value;
    weights[block]! += level * level;
  }
  const common = sums.reduce((sum, one) => sum + one, 0) / weights.reduce((sum, one) => sum + one, 0);
  return { sums: sums.map((sum, block) => sum - common * weights[block]!), weights };
}

/** The largest standardized difference between what lies before an edge of blocks and what lies after it, two of them on either side. */
function clearest(sums: Float64Array, weights: Float64Array, total: number): number {
  let [sum, weight, most] = [0, 0, 0];
  for (let block = 0; block < sums.length - 2; block++) {
    sum += sums[block]!;
    weight += weights[block]!;
    const spread = weight * (1 - weight / total);
    if (block > 0 && spread > 1e-9 * total) most = Math.max(most, (sum * sum) / spread);
  }
  return most;
}

function shuffle(sums: Float64Array, weights: Float64Array, random: () => number): void {
  for (let left = sums.length - 1; left > 0; left--) {
    const other = Math.floor(random() * (left + 1));
    [sums[left], sums[other]] = [sums[other]!, sums[left]!];
    [weights[left], weights[other]] = [weights[other]!, weights[left]!];
  }
}
