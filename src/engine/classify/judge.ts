import { type Counts, noCounts } from "./counts.ts";

/** What something most likely is, and the one feature that says so most plainly. */
export interface Verdict {
  readonly label: string;
  /** How likely the model holds it to be, from 0 to 1. Its features are taken for independent, which they are not: an order, no odds. */
  readonly share: number;
  /** The feature of which the best established share has this label, */
  readonly feature: string;
  /** how many examples with it have the label, */
  readonly held: number;
  /** and how many there are. */
  readonly of: number;
}

/** What was seen of one feature: how many examples have it, in all and by label. */
interface Seen {
  readonly feature: string;
  readonly of: number;
  readonly heldBy: (label: string) => number;
}

/**
 * The most likely label, by what was seen of each feature before; null when nothing was. The shares of the labels among the examples with
 * a feature, each drawn towards an equal share by the weight of one example (the m-estimate: Cestnik, 1990), are multiplied: naive Bayes
 * with equal priors, so that a thing which says nothing of itself is not put where most others are. `without` are counts that are left
 * out, as if those examples had never been there.
 */
export function judge(counts: Counts, features: readonly string[], without: Counts = noCounts): Verdict | null {
  // In one order, since sums of fractions depend on it.
  const seen = [...new Set(features)].toSorted().flatMap((feature) => seenOf(feature, counts, without));
  if (seen.length === 0) return null;
  const labels = [...counts.byLabel.keys()].toSorted();
  const equal = 1 / labels.length;
  const scores = labels.map((label) => seen.reduce((sum, { of, heldBy }) => sum + Math.log((heldBy(label) + equal) / (of + 1)), 0));
  const best = scores.indexOf(Math.max(...scores));
  const share = 1 / scores.reduce((sum, score) => sum + Math.exp(score - scores[best]!), 0);
  return { label: labels[best]!, share, ...plainest(seen, labels[best]!) };
}

function seenOf(feature: string, counts: Counts, without: Counts): readonly Seen[] {
  const all = counts.byFeature.get(feature);
  if (!all) return [];
  const out = without.byFeature.get(feature);
  const of = sum(all) - (out ? sum(out) : 0);
  return of === 0 ? [] : [{ feature, of, heldBy: (label) => (all.get(label) ?? 0) - (out?.get(label) ?? 0) }];
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const value of counts.values()) total += value;
  return total;
}

/** Nine of ten say more than one of one: the feature whose share has the highest lower bound; of equals, the first by name. */
function plainest(seen: readonly Seen[], label: string): Pick<Verdict, "feature" | "held" | "of"> {
  const ranked = seen.map(({ feature, of, heldBy }) => ({ feature, held: heldBy(label), of }));
  return ranked.reduce((best, each) => (lowerBound(each) > lowerBound(best) ? each : best));
}

/** The lower end of a share's interval, one standard error wide (Wilson, 1927). */
function lowerBound({ held, of }: { readonly held: number; readonly of: number }): number {
  const rate = held / of;
  return (rate + 1 / (2 * of) - Math.sqrt((rate * (1 - rate)) / of + 1 / (4 * of * of))) / (1 + 1 / of);
}
