/**
 * The slopes between all pairs of points, in units of the values for each unit of `at`, from the smallest on. Pairs at the same place have none. There
 * are up to n (n − 1) ÷ 2: for up to some thousand points. Their median is the slope of Theil (1950) and Sen (1968), which a few wild points do not turn.
 */
export function slopesBetween(at: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
  const slopes = new Float64Array((at.length * (at.length - 1)) / 2);
  let pairs = 0;
  for (let later = 1; later < at.length; later++)
    for (let earlier = 0; earlier < later; earlier++) {
      const apart = at[later]! - at[earlier]!;
      if (apart !== 0) slopes[pairs++] = (values[later]! - values[earlier]!) / apart;
    }
  const found = slopes.subarray(0, pairs);
  found.sort();
  return found;
}

/**
 * Where the slope lies (Sen 1968): as many slopes are left out at either end as a score of Kendall of up to `reach` by luck allows for. 1.96 √Var S
 * covers 95 of 100 where points are independent. From −∞ to ∞ where so few bound it on neither side.
 */
export function slopeInterval(slopes: Float64Array, reach: number): readonly [number, number] {
  // Halves are rounded outwards: the interval covers at least what it says.
  const left = Math.floor((slopes.length - reach) / 2);
  return left < 1 ? [-Infinity, Infinity] : [slopes[left - 1]!, slopes[slopes.length - left]!];
}
