/**
 * The share of false findings that showing each of `chances`, and all that are smaller, would bring: q by Benjamini and Hochberg (1995), in
 * the order given. `looks` is how many were looked at, when that is more than are here.
 */
export function falseDiscovery(chances: readonly number[], looks = chances.length): readonly number[] {
  const order = [...chances.keys()].toSorted((a, b) => chances[b]! - chances[a]!);
  const found: number[] = chances.map(() => 1);
  let least = 1;
  for (const [above, index] of order.entries()) {
    least = Math.min(least, chances[index]! * (Math.max(looks, chances.length) / (chances.length - above)));
    found[index] = least;
  }
  return found;
}
