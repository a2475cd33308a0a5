import { canonicalJson } from "../../kernel/notebook/index.ts";
import type { Day } from "../../kernel/time/index.ts";

/** Something that a person set, from a day on. */
export interface Dated {
  readonly since: Day;
}

/** What counts for a day: the latest that was set by then. For days before anything was set, the earliest. `history` is in order of days. */
export function inForceOn<T extends Dated>(history: readonly T[], day: Day): T | undefined {
  return history.findLast(({ since }) => since <= day) ?? history[0];
}

/**
 * A history with what was just set. It replaces what was set the same day, and what carries a later day (set further east, before a flight):
 * what a person says last is what counts from then on. Saying the same again leaves the history as it was.
 */
export function withChange<T extends Dated>(history: readonly T[], change: T): readonly T[] {
  const earlier = history.filter(({ since }) => since < change.since);
  const before = earlier.at(-1);
  return before && isSame(before, change) ? earlier : [...earlier, change];
}

function isSame<T extends Dated>(before: T, after: T): boolean {
  return canonicalJson({ ...before, since: "" }) === canonicalJson({ ...after, since: "" });
}
