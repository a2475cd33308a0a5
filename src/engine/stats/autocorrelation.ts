/**
 * How much a series resembles itself `lag` days later, for lags 1 to `lags`: each from about −1 to 1, over the pairs of days that were both
 * noted. `values` has mean zero and NaN where nothing was noted. 0 where no pair is.
 */
export function autocorrelation(values: Float64Array, lags: number): Float64Array {
  // With zeros where nothing was noted and the days that were noted beside it, the loops below need not ask on each day.
  const filled = values.map((value) => (Number.isNaN(value) ? 0 : value));
  const noted = values.map((value) => (Number.isNaN(value) ? 0 : 1));
  const [squares, days] = [productsAt(0, filled), productsAt(0, noted)];
  const found = new Float64Array(lags);
  for (let lag = 1; lag <= lags; lag++) {
    const pairs = productsAt(lag, noted);
    // The plain estimate divides by all days, so that far lags, of which there are few pairs, count for little (Box and Jenkins 1970).
    if (pairs > 0 && squares > 0)
      found[lag - 1] = (productsAt(lag, filled) / squares) * (days / pairs) * ((values.length - lag) / values.length);
  }
  return found;
}

function productsAt(lag: number, values: Float64Array): number {
  // In two sums, since a processor waits for the one before it adds the next.
  let [sum, other] = [0, 0];
  let day = lag;
  for (; day + 1 < values.length; day += 2) {
    sum += values[day]! * values[day - lag]!;
    other += values[day + 1]! * values[day + 1 - lag]!;
  }
  return day < values.length ? sum + other + values[day]! * values[day - lag]! : sum + other;
}

/** An autocorrelation at one day of so many days, with the bias taken off that few days and a fitted trend bring (Shaman and Stine 1988). */
export function unbiased(found: number, days: number): number {
  return found + (2 + 4 * found) / days;
}
