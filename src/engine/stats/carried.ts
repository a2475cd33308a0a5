/** How much of one day the next may carry (its autocorrelation): from nothing to nearly all. Beyond, a life is one long day. */
export const carried: readonly number[] = Array.from({ length: 24 }, (_, step) => step * 0.04);

/**
 * How far each of `carried` is to be believed, all together 1, from the logarithm of how well it fits: what so few days carry is hardly known,
 * so a test is made for each and the answers are weighed (Zellner and Tiao 1964).
 */
export function believed(likelihoods: readonly number[]): readonly number[] {
  const best = Math.max(...likelihoods);
  const weights = likelihoods.map((likelihood) => Math.exp(likelihood - best));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

/** At what distance from zero the share of both tails falls to a level; `scale`, above 0, is a first guess. */
export function distanceAt(level: number, tails: (distance: number) => number, scale: number): number {
  let [low, high] = [0, scale];
  while (tails(high) > level) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (tails(middle) > level) low = middle;
    else high = middle;
  }
  return high;
}
