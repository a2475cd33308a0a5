import { quantile } from "./quantile.ts";
import type { Dip } from "./resilience.ts";

/** What the weeks back from a dip held, in the quicker ones and in the others. Few cases, and no causes. */
export interface Recoveries {
  /** How many dips each side rests on. */
  readonly quick: number;
  readonly slow: number;
  /** The medians of their weeks, for each figure that both sides know. */
  readonly rows: readonly { readonly id: string; readonly quick: number; readonly slow: number }[];
}

const fewest = 2;

/**
 * Lays the weeks of recovery, those after a dip began up to the one in which it ended, side by side: of dips that took no longer than
 * `medianWeeks`, and of those that took longer, an open one from then on too. `figures` hold one value a week, null where it is not known.
 * Null with fewer than two on a side.
 */
export function recoveries(
  dips: readonly Dip[],
  medianWeeks: number | null,
  figures: ReadonlyMap<string, readonly (number | null)[]>,
): Recoveries | null {
  if (medianWeeks === null) return null;
  const quick = dips.filter(({ weeks, isOpen }) => !isOpen && weeks <= medianWeeks);
  const slow = dips.filter(({ weeks }) => weeks > medianWeeks);
  if (quick.length < fewest || slow.length < fewest) return null;
  const rows = [...figures].flatMap(([id, values]) => {
    const [ofQuick, ofSlow] = [medianOver(quick, values), medianOver(slow, values)];
    return ofQuick === null || ofSlow === null ? [] : [{ id, quick: ofQuick, slow: ofSlow }];
  });
  return { quick: quick.length, slow: slow.length, rows };
}

function medianOver(dips: readonly Dip[], values: readonly (number | null)[]): number | null {
  const known = dips.flatMap(({ week, weeks }) => values.slice(week + 1, week + weeks + 1)).filter((value) => value !== null);
  return known.length === 0 ? null : quantile(known, 0.5);
}
