/**
 * How likely at least so many gains would be if gains and losses were equally likely: the one-sided sign test (Arbuthnot, 1710), exact.
 * From 0 to 1; 1 when there is nothing to compare.
 */
export function signTest(gains: number, losses: number): number {
  const all = gains + losses;
  let chance = 0;
  // In logarithms, since the chance of one outcome of two thousand is smaller than the smallest number.
  let ways = 0;
  for (let won = all; won >= gains; won--) {
    chance += Math.exp(ways - all * Math.LN2);
    ways += Math.log(won) - Math.log(all - won + 1);
  }
  return Math.min(1, chance);
}
