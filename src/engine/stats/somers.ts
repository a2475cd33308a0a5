/** The edge of 95 of 100 when the variance itself was found from blocks that make up such a share of the days (Kiefer and Vogelsang 2005, for Bartlett's weights). */
const edgeFor = (share: number): number => 1.96 + 2.9694 * share + 0.416 * share ** 2 - 0.5324 * share ** 3;

/** How much more often the day with more of x has the higher y than the lower. */
export interface Somers {
  /** Somers' D of y by x, from −1 to 1: among pairs whose x differs, the share with the higher y where x is higher, less the share with the lower. */
  readonly value: number;
  /** At 95 %; null where all pairs agree, of which the days say nothing. */
  readonly interval: readonly [number, number] | null;
  /** Pairs of days whose x differs. */
  readonly pairs: number;
}

/** Of one weekday, and not more than eight weeks apart, so that neither weekdays nor trend nor season make a day the higher one. */
export const sameWeekdayNearby: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8].map((weeks) => 7 * weeks);

/** Days that may share what moves them are taken together up to two weeks apart. */
const sharedDays = 14;

/**
 * Somers' D (1962), an effect for ratings, that asks only which of two days was higher. Pairs of days are those that lie as many days apart as
 * `daysApart` has it. The interval is that of the jackknife (Newson 2006), with days that resemble their neighbours taken together under
 * Bartlett's weights (Newey and West 1987), on Fisher's scale. x and y have a value a day, NaN where nothing was noted; undefined
 * where no pair differs in x.
 */
export function somersD(x: Float64Array, y: Float64Array, daysApart: readonly number[]): Somers | undefined {
  const { agreeing, differing } = countPairs(x, y, daysApart);
  // Each pair is counted at both of its days.
  const twice = total(differing);
  if (twice === 0) return undefined;
  const value = total(agreeing) / twice;
  const found = { value, pairs: twice / 2 };
  const error = (2 * Math.sqrt(sharedSpread(agreeing.map((sum, day) => sum - value * differing[day]!)))) / twice;
  if (Math.abs(value) === 1 || !(error > 0)) return { ...found, interval: null };
  const reach = (edgeFor(Math.min(1, (sharedDays + 1) / x.length)) * error) / (1 - value * value);
  const middle = Math.atanh(value);
  return { ...found, interval: [Math.tanh(middle - reach), Math.tanh(middle + reach)] };
}

/** Of each day: its pairs that agree less those that do not, and its pairs whose x differs. */
function countPairs(x: Float64Array, y: Float64Array, daysApart: readonly number[]) {
  const agreeing = new Float64Array(x.length);
  const differing = new Float64Array(x.length);
  for (const apart of daysApart)
    for (let day = apart; day < x.length; day++) {
      const [byX, byY] = [Math.sign(x[day]! - x[day - apart]!), Math.sign(y[day]! - y[day - apart]!)];
      if (Number.isNaN(byX + byY) || byX === 0) continue;
      for (const one of [day, day - apart]) {
        agreeing[one]! += byX * byY;
        differing[one]! += 1;
      }
    }
  return { agreeing, differing };
}

/** The variance of a sum whose parts, of mean zero, resemble those of the days near them. */
function sharedSpread(parts: Float64Array): number {
  let sum = 0;
  for (let apart = 0; apart <= sharedDays; apart++) {
    let products = 0;
    for (let day = apart; day < parts.length; day++) products += parts[day]! * parts[day - apart]!;
    sum += (apart === 0 ? 1 : 2 * (1 - apart / (sharedDays + 1))) * products;
  }
  return sum;
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
