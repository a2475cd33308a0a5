import type { Fresh } from "./change-levels.ts";

/** A new level is expected once in so many noted days. */
const daysBetweenChanges = 120;
/** A beginning that is less likely than this is no longer followed. */
const least = 1e-4;

/**
 * How likely the level of the last day began on each of the noted days: adds up to 1 (Bayesian on-line change points, Adams and MacKay 2007). A level is
 * drawn around 0, which is the mean of all, with the spread of the days; `variance` is that of a day around its level. What days keep is taken off.
 */
export function beginnings({ noted, values, levels }: Fresh, variance: number): Float64Array {
  const spread = Math.sqrt(variance);
  const room = () => new Float64Array(noted.length + 1);
  // Of each level that may be the present one: its first day, how likely it is, and what is believed of its height: one divided by its variance,
  // and that times its mean.
  const [from, likely, weights, sums] = [room(), room(), room(), room()];
  let followed = 0;
  for (let index = 0; index < noted.length; index++) {
    const [value, level, first] = [values[index]! / spread, levels[index]!, noted[index]! / spread];
    let whole = (index === 0 ? 1 : 1 / daysBetweenChanges) * density(first, 2);
    const begun = whole;
    for (let run = 0; run < followed; run++) {
      const foreseen = (level * sums[run]!) / weights[run]!;
      likely[run]! *= (1 - 1 / daysBetweenChanges) * density(value - foreseen, 1 + (level * level) / weights[run]!);
      whole += likely[run]!;
    }
    let [kept, dropped] = [0, 0];
    for (let run = 0; run < followed; run++) {
      if (likely[run]! < least * whole) {
        dropped += likely[run]! / whole;
        continue;
      }
      from[kept] = from[run]!;
      likely[kept] = likely[run]! / whole;
      weights[kept] = weights[run]! + level * level;
      sums[kept++] = sums[run]! + level * value;
    }
    [from[kept], likely[kept], weights[kept], sums[kept]] = [index, begun / whole, 2, first];
    followed = kept + 1;
    for (let run = 0; run < followed; run++) likely[run]! /= 1 - dropped;
  }
  const found = new Float64Array(noted.length);
  for (let run = 0; run < followed; run++) found[from[run]!] = likely[run]!;
  return found;
}

/** Of the normal distribution around 0, up to a factor that all share. */
function density(distance: number, variance: number): number {
  return Math.exp((-distance * distance) / (2 * variance)) / Math.sqrt(variance);
}
