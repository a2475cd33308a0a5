/** How two lists rise and fall together, pair of places by pair of places. */
export interface Kendall {
  /** Pairs in which both rise, less those in which one rises and the other falls. */
  readonly score: number;
  /** How far luck alone moves the score: its variance when neither list knows of the other, with what is equal taken into account. */
  readonly variance: number;
  /** τ-b, from −1 to 1; 0 where one list is the same throughout. */
  readonly tau: number;
}

/** Kendall's S, its variance and τ-b (Kendall 1945; with ties on both sides Kendall 1970, chapter 4) of two lists of one length, at least two. */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): Kendall {
  const count = x.length;
  let score = 0;
  for (let later = 1; later < count; later++)
    for (let earlier = 0; earlier < later; earlier++) score += Math.sign(x[later]! - x[earlier]!) * Math.sign(y[later]! - y[earlier]!);
  const [ofX, ofY] = [tiesOf(x), tiesOf(y)];
  const pairs = count * (count - 1);
  const apart = Math.sqrt(pairs - ofX.pairs) * Math.sqrt(pairs - ofY.pairs);
  const variance =
    (pairs * (2 * count + 5) - ofX.spread - ofY.spread) / 18 +
    (ofX.pairs * ofY.pairs) / (2 * pairs) +
    (count > 2 ? (ofX.triples * ofY.triples) / (9 * pairs * (count - 2)) : 0);
  return { score, variance, tau: apart === 0 ? 0 : (2 * score) / apart };
}

/** What values that are equal take away, summed over the groups of t that are: t (t − 1), t (t − 1) (t − 2) and t (t − 1) (2t + 5). */
function tiesOf(values: ArrayLike<number>): { readonly pairs: number; readonly triples: number; readonly spread: number } {
  const groups = new Map<number, number>();
  for (let at = 0; at < values.length; at++) groups.set(values[at]!, (groups.get(values[at]!) ?? 0) + 1);
  const found = { pairs: 0, triples: 0, spread: 0 };
  for (const size of groups.values()) {
    found.pairs += size * (size - 1);
    found.triples += size * (size - 1) * (size - 2);
    found.spread += size * (size - 1) * (2 * size + 5);
  }
  return found;
}
