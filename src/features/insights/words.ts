import { lengthWords } from "../../kernel/time/index.ts";
import { capital } from "../../kernel/web/index.ts";
import type { Figure } from "../days/index.ts";
import type { Finding } from "./findings.ts";

// How what goes together is said: amounts in their own unit, as they come up in a day. Never what brings about what.

/** "On days with about 1 h 10 more work after hours, stress tends to be 0.9 higher (0.4 to 1.4), from 118 days." */
export function findingSentence({
  outcome,
  factor,
  lagDays,
  step,
  now,
}: Pick<Finding, "outcome" | "factor" | "lagDays" | "step" | "now">): string {
  const on = lagDays === 0 ? "On days" : "On the day after one";
  const { amount, effect, interval } = step;
  return `${on} ${moreOf(factor, amount)}, ${tendsTo(outcome, effect)} (${rangeWords(outcome, effect, interval)}), from ${now.days} days.`;
}

/** "Stress and work after hours", as the short name of a pair. */
export function pairWords(outcome: Figure, factor: Figure, lagDays: number): string {
  return capital(`${outcome.label} and ${factor.label}${lagDays === 0 ? "" : " on the day before"}`);
}

function moreOf({ label, unit }: Figure, amount: number): string {
  switch (unit) {
    case "0 to 10":
      return `with ${label} about ${amountWords(unit, amount)} higher`;
    case "o’clock":
      return `on which ${label} is about ${amountWords(unit, amount)} later`;
    case "minutes":
    case "hours":
      return `with about ${amountWords(unit, amount)} more ${label}`;
  }
}

function tendsTo({ label, unit }: Figure, effect: number): string {
  const amount = amountWords(unit, effect);
  switch (unit) {
    case "0 to 10":
      return `${label} tends to be ${amount} ${effect > 0 ? "higher" : "lower"}`;
    case "o’clock":
      return `${label} tends to be ${amount} ${effect > 0 ? "later" : "earlier"}`;
    case "minutes":
    case "hours":
      return `there tends to be ${amount} ${effect > 0 ? "more" : "less"} ${label}`;
  }
}

/** "0.4 to 1.4"; from the one side of nothing to the other, "0.1 lower to 0.9 higher". */
function rangeWords({ unit }: Figure, effect: number, [low, high]: readonly [number, number]): string {
  if (low < 0 && high > 0) {
    const [less, more] = unit === "o’clock" ? ["earlier", "later"] : unit === "0 to 10" ? ["lower", "higher"] : ["less", "more"];
    return `${amountWords(unit, low)} ${less} to ${amountWords(unit, high)} ${more}`;
  }
  const [from, to] = effect > 0 ? [low, high] : [high, low];
  return `${amountWords(unit, from)} to ${amountWords(unit, to)}`;
}

/** How much, whichever way: "0.9", "45 min", "1 h 10". */
export function amountWords(unit: Figure["unit"], amount: number): string {
  const size = Math.abs(amount);
  if (unit === "0 to 10") return size.toFixed(1);
  const minutes = unit === "minutes" ? size : 60 * size;
  return lengthWords(minutes >= 20 ? 5 * Math.round(minutes / 5) : minutes);
}

/** A value of a day: "5.8", "2 h 10", "18:40". */
export function valueWords(unit: Figure["unit"], value: number): string {
  if (unit === "0 to 10") return value.toFixed(1);
  if (unit !== "o’clock") return value < 0 ? "none" : amountWords(unit, value);
  const minutes = 5 * Math.round(12 * value);
  return `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A change of what somebody can change, and whether it makes it more or less. */
interface Change {
  readonly words: string;
  readonly makes: 1 | -1;
}

const changes: Readonly<Record<string, Change>> = {
  "after-hours": { words: "no work after hours", makes: -1 },
  "last-work": { words: "work ends an hour earlier", makes: -1 },
  rest: { words: "an hour more between work and work", makes: 1 },
  meetings: { words: "an hour less in meetings", makes: -1 },
  "double-booked": { words: "no two meetings at once", makes: -1 },
  focus: { words: "two hours kept free of meetings", makes: 1 },
};

/** Where an experiment begins that would tell more: its form, filled in with a change, the outcome, and what is to be expected of it. */
export function experimentPath(outcome: Figure, factor: Figure, lagDays: number, direction: 1 | -1): string {
  const { words, makes } = changes[factor.id] ?? { words: `half an hour more ${factor.label}`, makes: 1 as const };
  const query = new URLSearchParams({
    change: lagDays === 0 ? words : `${words}, the day before`,
    outcome: outcome.id,
    expected: makes * direction > 0 ? "higher" : "lower",
  });
  return `/experiments?${query}`;
}
