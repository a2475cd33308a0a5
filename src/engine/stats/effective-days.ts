/** Beyond this many days nobody's day is taken to remember another. */
const longestMemoryDays = 60;

/** As far back as memory is looked for: to a fifth of the days (Pyper and Peterman 1998). */
export function lagsFor(days: number): number {
  return Math.min(Math.floor(days / 5), longestMemoryDays);
}

/**
 * How many independent days `pairs` of two series are worth, when days resemble those before them: 1 / n' = 1 / n + 2 / n · Σ (n − k) / n · r_x(k) r_y(k)
 * (Bartlett 1946; Pyper and Peterman 1998). `days` is how many days in a row they lie on; where some are missing, fewer of them have a
 * partner k days later. From 1 to `pairs`.
 */
export function effectiveDays(pairs: number, days: number, x: Float64Array, y: Float64Array): number {
  const share = pairs / days;
  let sum = 0;
  for (let lag = 1; lag <= Math.min(x.length, y.length); lag++) sum += Math.max(0, days - lag) * share * share * x[lag - 1]! * y[lag - 1]!;
  const worth = pairs / Math.max(1, 1 + (2 * sum) / pairs);
  return Math.max(1, Math.min(pairs, worth));
}
