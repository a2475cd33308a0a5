import { dayNumber } from "../../kernel/time/index.ts";
import { beforeAfter, fewestInPhase } from "./experiment-before-after.ts";
import type { ExperimentDay } from "./experiment.ts";
import { type ExperimentNames, resultSentence } from "./experiment-words.ts";

/** What the days show when each counts as what was done on it. */
export interface AsDone {
  /** The mean on days with A less the mean on days with B. */
  readonly effect: number;
  /** At 95 %. */
  readonly interval: readonly [number, number];
  readonly n: number;
  readonly sentence: string;
}

/**
 * The days by what was done instead of by what was drawn: the weaker reading, since no coin chose the days that went otherwise and whatever
 * did may be in the difference too ("as treated": Hernán and Hernández-Díaz 2012, Clinical Trials 9, 48–55). What a day keeps of the one
 * before is allowed for as in `beforeAfter`. Null when all days went as drawn, or when fewer than `fewestInPhase` of a kind are left.
 */
export function asDone(days: readonly ExperimentDay[], names: ExperimentNames): AsDone | null {
  if (days.every(({ condition, done }) => (done ?? condition) === condition)) return null;
  const known = days.flatMap(({ date, condition, outcome, done }) => {
    const really = done ?? condition;
    return outcome === null || really === "neither" ? [] : [{ day: dayNumber(date), isA: really === "A", outcome }];
  });
  const a = known.filter(({ isA }) => isA).length;
  const b = known.length - a;
  if (Math.min(a, b) < fewestInPhase || known.every(({ outcome }) => outcome === known[0]!.outcome)) return null;
  const { effect, interval } = beforeAfter(known);
  return { effect, interval, n: known.length, sentence: resultSentence(effect, interval, `${a} and ${b} days`, names) };
}
