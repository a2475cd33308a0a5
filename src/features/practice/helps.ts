import type { Exercise } from "../../content/exercise.ts";
import { exercises } from "../../content/exercises.ts";
import { medianInterval, medianOfSorted } from "../../engine/stats/index.ts";
import type { Sitting } from "./model.ts";

/** From how many times on, rated before and after, anything is said of an exercise. */
export const fewestTimes = 5;

/** What somebody's own ratings say of an exercise. */
export interface Helped {
  readonly exercise: Exercise;
  /** How often it was rated before and after. */
  readonly times: number;
  /** Tension before less tension after, in points: the median, and a 95 % interval for it. Null below the fewest times. */
  readonly drop: { readonly median: number; readonly interval: readonly [number, number] | null } | null;
}

/** The exercises that were rated before and after at least once; those with the largest drop first, those of which nothing is said last. */
export function helpedBy(sittings: readonly Sitting[]): readonly Helped[] {
  const helped = exercises.flatMap((exercise) => {
    const drops = sittings.flatMap(({ exercise: id, before, after }) =>
      id === exercise.id && before !== null && after !== null ? [before - after] : [],
    );
    return drops.length === 0 ? [] : [{ exercise, times: drops.length, drop: dropOf(drops) }];
  });
  return helped.toSorted((a, b) => (b.drop?.median ?? -Infinity) - (a.drop?.median ?? -Infinity) || b.times - a.times);
}

function dropOf(drops: readonly number[]): Helped["drop"] {
  if (drops.length < fewestTimes) return null;
  const sorted = Float64Array.from(drops).toSorted();
  return { median: medianOfSorted(sorted), interval: medianInterval(sorted) ?? null };
}
