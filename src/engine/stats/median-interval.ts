/**
 * The interval that holds the median behind these numbers at 95 % or a little more: from the number at a rank to the one at the same rank
 * from the other end. Whether a number lies below the median is a coin, so the ranks come from coins alone (Thompson 1936), whatever the
 * shape of the numbers. They are taken for independent. Undefined with fewer than six: no two ranks reach 95 % then.
 */
export function medianInterval(sorted: Float64Array): readonly [number, number] | undefined {
  const rank = outerRank(sorted.length);
  return rank === 0 ? undefined : [sorted[rank - 1]!, sorted[sorted.length - rank]!];
}

const level = 0.05;

/** The innermost rank, counted from 1, that both ends may stand at; 0 when there is none. */
function outerRank(count: number): number {
  // How likely so many heads are in `count` tosses, and as many or fewer.
  let chance = 0.5 ** count;
  let below = 0;
  for (let heads = 0; heads <= count; heads++) {
    below += chance;
    if (2 * below > level) return heads;
    chance *= (count - heads) / (heads + 1);
  }
  return 0;
}
