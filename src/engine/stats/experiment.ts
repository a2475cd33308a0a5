import { type Day, dayNumber, weekday } from "../../kernel/time/index.ts";
import { type AsDone, asDone } from "./experiment-as-done.ts";
import { beforeAfter, fewestInPhase } from "./experiment-before-after.ts";
import { contrastsOf, type PairedDay } from "./experiment-contrasts.ts";
import { type Condition, findPairs } from "./experiment-pairs.ts";
import { doneNotes, noAnswer, plainNames, resultSentence, type ExperimentNames } from "./experiment-words.ts";
import { fewestPairs, signFlip } from "./sign-flip.ts";

export type ExperimentDesign = "pairs" | "before-after";

/** A day of an experiment. */
export interface ExperimentDay {
  readonly date: Day;
  /** What the day was drawn as, or the phase that it lay in. */
  readonly condition: Condition;
  /** In a unit of one's own; null when it is not known. */
  readonly outcome: number | null;
  /** What was really done; nothing when nobody said. */
  readonly done?: Condition | "neither" | null | undefined;
  /** Days of the same pair share a number; without it pairs are found by their dates. */
  readonly pair?: number | undefined;
}

export interface ExperimentResult {
  /** The outcome on days with A less that on days with B, in its own unit; null when nothing can be said. */
  readonly effect: number | null;
  /** At 95 %. */
  readonly interval: readonly [number, number] | null;
  readonly p: number | null;
  /** Days that the answer stands on. */
  readonly n: number;
  readonly method: string;
  readonly strength: "strong" | "weak";
  readonly sentence: string;
  /** What else is good to know: what was left out, and where what was done differs from what was drawn. */
  readonly notes: readonly string[];
  /** The weaker reading, by what was done; null when it is the same, or says nothing. */
  readonly asDone: AsDone | null;
}

/**
 * What an experiment on oneself tells. Days are read as they were drawn, whatever was done on them: who leaves out the days that went
 * otherwise leaves out the hard ones; what they show by what was done stands beside it. Dates may not come twice. When nothing can be said there is a sentence why, and no number.
 */
export function analyseExperiment(
  design: ExperimentDesign,
  given: readonly ExperimentDay[],
  names: ExperimentNames = plainNames,
): ExperimentResult {
  const days = given.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const nothing = whyNothing(days, names);
  if (nothing !== undefined) return { ...withoutAnswer(design, nothing), asDone: null };
  const result = design === "pairs" ? analysePairs(days, names) : analysePhases(days, names);
  return { ...result, asDone: result.effect === null ? null : asDone(days, names) };
}

type AsDrawn = Omit<ExperimentResult, "asDone">;

/** What no design could answer. */
function whyNothing(days: readonly ExperimentDay[], names: ExperimentNames): string | undefined {
  const known = days.filter(({ outcome }) => outcome !== null);
  for (const condition of ["A", "B"] as const) {
    if (days.every((day) => day.condition !== condition)) return noAnswer.noDays(names, condition);
    if (known.every((day) => day.condition !== condition)) return noAnswer.noOutcome(names, condition);
  }
  // A change that was mostly not made cannot be judged, though it was planned on few of all days.
  for (const condition of [undefined, "A", "B"] as const) {
    const planned = days.filter((day) => condition === undefined || day.condition === condition);
    const otherwise = planned.filter(isOtherwise).length;
    if (otherwise * 2 > planned.length) return noAnswer.notFollowed(otherwise, planned.length, names, condition);
  }
  if (known.every(({ outcome }) => outcome === known[0]!.outcome)) return noAnswer.constant(names);
  return undefined;
}

function isOtherwise({ condition, done }: ExperimentDay): boolean {
  return done !== undefined && done !== null && done !== condition;
}

function analysePairs(days: readonly ExperimentDay[], names: ExperimentNames): AsDrawn {
  const found = days.some(({ pair }) => pair === undefined) ? findPairs(days) : new Map(days.map(({ date, pair }) => [date, pair!]));
  const pairs = [...Map.groupBy(days, ({ date }) => found.get(date)!).values()];
  const same = pairs.filter((pair) => pair.length === 2 && pair[0]!.condition === pair[1]!.condition);
  const split = pairs.filter((pair) => pair.length === 2 && pair[0]!.condition !== pair[1]!.condition);
  if (same.length > split.length) return withoutAnswer("pairs", noAnswer.samePairs(same.length, same.length + split.length));
  const whole = split.filter((pair) => pair.every(({ outcome }) => outcome !== null));
  const { values, weights } = contrastsOf(pairedDays(whole));
  const test = signFlip(values, weights);
  if (!test) return withoutAnswer("pairs", noAnswer.fewPairs(whole.length, fewestPairs));
  const effect = sum(values) / sum(weights);
  const [leftOut, firsts] = [days.length - 2 * whole.length, whole.filter(([first]) => first!.condition === "A").length];
  return {
    effect,
    interval: test.interval,
    p: test.p,
    n: 2 * whole.length,
    method: `sign-flip permutation over ${whole.length} pairs of days, ${test.exact ? "exact" : "by random draws"}`,
    strength: "strong",
    sentence: resultSentence(effect, test.interval, `${whole.length} pairs of days`, names),
    notes: [
      ...doneNotes(days.filter(isOtherwise).length, days.length),
      ...(leftOut > 0 ? [`${daysWere(leftOut)} left out, because the other day of the pair or the outcome is missing.`] : []),
      ...(firsts === 0 || firsts === whole.length
        ? [`In every pair ${firsts === 0 ? names.b : names.a} came first, so the order may play a part: let a coin decide next time.`]
        : []),
    ],
  };
}

function pairedDays(pairs: readonly (readonly ExperimentDay[])[]): readonly PairedDay[] {
  const days = pairs.flatMap((both, pair) =>
    both.map(({ date, condition, outcome }) => ({
      day: dayNumber(date),
      pair,
      isA: condition === "A",
      isWeekend: weekday(date) > 5,
      outcome: outcome!,
    })),
  );
  return days.toSorted((one, other) => one.day - other.day);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function analysePhases(days: readonly ExperimentDay[], names: ExperimentNames): AsDrawn {
  const known = days.flatMap(({ date, condition, outcome }) =>
    outcome === null ? [] : [{ day: dayNumber(date), isA: condition === "A", outcome }],
  );
  const a = known.filter(({ isA }) => isA).length;
  const b = known.length - a;
  if (Math.min(a, b) < fewestInPhase) return withoutAnswer("before-after", noAnswer.fewDays(names, { a, b }, fewestInPhase));
  const { effect, interval, p } = beforeAfter(known);
  const leftOut = days.length - known.length;
  return {
    effect,
    interval,
    p,
    n: known.length,
    method: "difference of means before and after, corrected for days that resemble the day before",
    strength: "weak",
    sentence: resultSentence(effect, interval, `${a} and ${b} days`, names),
    notes: [
      "Before and after is the weaker way: whatever else changed at that time is in the difference too.",
      ...doneNotes(days.filter(isOtherwise).length, days.length),
      ...(leftOut > 0 ? [`${daysWere(leftOut)} left out, because the outcome is missing.`] : []),
    ],
  };
}

function daysWere(days: number): string {
  return days === 1 ? "1 day was" : `${days} days were`;
}

function withoutAnswer(design: ExperimentDesign, sentence: string): AsDrawn {
  const strength = design === "pairs" ? "strong" : "weak";
  return { effect: null, interval: null, p: null, n: 0, method: "none", strength, sentence, notes: [] };
}
