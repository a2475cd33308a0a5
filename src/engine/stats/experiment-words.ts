import type { Condition } from "./experiment-pairs.ts";

/** What an experiment's parts are called in sentences. */
export interface ExperimentNames {
  readonly a: string;
  readonly b: string;
  /** With its article: "the outcome", "your mood". */
  readonly outcome: string;
  /** Written after a number. */
  readonly unit?: string;
  /** What more of the outcome is called, and what less: "higher" and "lower" unless said otherwise. */
  readonly more?: string;
  readonly less?: string;
  /** Says a difference's size, which is 0 or more, where a number and a unit do not. */
  readonly size?: (size: number) => string;
}

export const plainNames: ExperimentNames = { a: "A", b: "B", outcome: "the outcome" };

/** One sentence: what goes together with what, by how much, and how sure that is. Never why. */
export function resultSentence(effect: number, [low, high]: readonly [number, number], over: string, names: ExperimentNames): string {
  const { a, b, outcome } = names;
  if (low > 0 || high < 0) {
    const [near, far] = low > 0 ? [low, high] : [-high, -low];
    const size = `${amount(near, names)} to ${amount(far, names)}`;
    return `With ${a}, ${outcome} was about ${difference(effect, names)} than with ${b} (95 % interval: ${size} ${direction(effect, names)}), over ${over}.`;
  }
  const range = `${difference(low, names)} to ${difference(high, names)}`;
  return `This does not tell ${a} from ${b}: with ${a}, ${outcome} may be anything from ${range} than with ${b} (95 % interval), over ${over}.`;
}

/** Sentences for when there is no answer: what is missing, and what would mend it. */
export const noAnswer = {
  noDays: (names: ExperimentNames, condition: Condition) =>
    `There is no day with ${nameOf(names, condition)}, so there is nothing to compare.`,
  noOutcome: (names: ExperimentNames, condition: Condition) =>
    `${names.outcome[0]!.toUpperCase()}${names.outcome.slice(1)} is not known on any day with ${nameOf(names, condition)}, so there is nothing to compare.`,
  notFollowed: (otherwise: number, days: number, names: ExperimentNames, condition: Condition | undefined) =>
    `On ${otherwise} of ${days} days ${condition ? `with ${nameOf(names, condition)} ` : ""}something else was done than planned, so these days cannot say what the plan would have changed.`,
  constant: (names: ExperimentNames) =>
    `${names.outcome[0]!.toUpperCase()}${names.outcome.slice(1)} was the same on every day, so there is nothing to compare.`,
  samePairs: (same: number, pairs: number) =>
    `In ${same} of ${pairs} pairs both days were of one kind, so most of the plan was not followed and there is nothing to compare.`,
  fewPairs: (pairs: number, fewest: number) =>
    `There ${pairs === 1 ? "is 1 whole pair" : `are ${pairs} whole pairs`} of days so far. It takes ${fewest} to say anything: ${2 * (fewest - pairs)} more days.`,
  fewDays: (names: ExperimentNames, { a, b }: { readonly a: number; readonly b: number }, fewest: number) =>
    `There are ${a} days with ${names.a} and ${b} with ${names.b}. It takes ${fewest} of each to say anything: ${Math.max(0, fewest - a) + Math.max(0, fewest - b)} more days.`,
};

/** Where what was done differs from what was planned. */
export function doneNotes(otherwise: number, days: number): readonly string[] {
  if (otherwise === 0) return [];
  return [
    `On ${otherwise} of ${days} days something else was done than planned. All days count as they were planned, so the difference is that of planning it, not of doing it.`,
  ];
}

function nameOf({ a, b }: ExperimentNames, condition: Condition): string {
  return condition === "A" ? a : b;
}

function difference(value: number, names: ExperimentNames): string {
  return value === 0 ? "the same" : `${amount(Math.abs(value), names)} ${direction(value, names)}`;
}

function direction(value: number, { more = "higher", less = "lower" }: ExperimentNames): string {
  return value < 0 ? less : more;
}

/** A size to as many decimals as help at that size. */
function amount(size: number, { unit, size: said }: ExperimentNames): string {
  if (said) return said(size);
  const text = size.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0);
  return unit === undefined ? text : `${text} ${unit}`;
}
