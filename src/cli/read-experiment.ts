import type { ExperimentDay, ExperimentDesign } from "../engine/stats/index.ts";
import { isDay } from "../kernel/time/index.ts";
import { InputError } from "./command.ts";

const mostDays = 3660;
const largestNumber = 1e15;

/** What a file says of an experiment; `path` is the file's. Throws an InputError that says what is wrong with it, and where. */
export function readExperiment(
  given: unknown,
  path: string,
): { readonly design: ExperimentDesign; readonly days: readonly ExperimentDay[] } {
  if (!isObject(given)) throw new InputError(`${path}: It has to be an object like { "design": "pairs", "days": [ … ] }.`);
  const { design, days } = given;
  if (design !== "pairs" && design !== "before-after")
    throw new InputError(`${path}: design is ${shown(design)}. Write "pairs" or "before-after".`);
  if (!Array.isArray(days)) throw new InputError(`${path}: days is ${shown(days)}. Write a list of days: ${exampleDay}.`);
  if (days.length > mostDays) throw new InputError(`${path}: days has ${days.length} of them. Ten years are the most that it takes.`);
  const read = days.map((day: unknown, index) => readDay(day, `${path}: days[${index}]`));
  const seen = new Map<string, number>();
  for (const [index, { date }] of read.entries()) {
    const before = seen.get(date);
    if (before !== undefined)
      throw new InputError(`${path}: days[${index}]: ${date} is there already, as days[${before}]. Keep one of the two.`);
    seen.set(date, index);
  }
  const named = read.filter(({ pair }) => pair !== undefined);
  if (named.length > 0 && named.length < read.length)
    throw new InputError(`${path}: Some days name their pair and some do not. Name it on all of them, or on none.`);
  return { design, days: read };
}

const exampleDay = '{ "date": "2026-09-14", "condition": "A", "outcome": 6 }';

function readDay(given: unknown, where: string): ExperimentDay {
  if (!isObject(given)) throw new InputError(`${where} is ${shown(given)}. Write a day: ${exampleDay}.`);
  const { date, condition, outcome = null, done = null, pair } = given;
  if (typeof date !== "string" || !isDay(date)) throw new InputError(`${where}: date is ${shown(date)}. Write a day like "2026-09-14".`);
  if (condition !== "A" && condition !== "B") throw new InputError(`${where}: condition is ${shown(condition)}. Write "A" or "B".`);
  if (outcome !== null && (typeof outcome !== "number" || !Number.isFinite(outcome)))
    throw new InputError(`${where}: outcome is ${shown(outcome)}. Write a number, or null when it is not known.`);
  if (outcome !== null && Math.abs(outcome) > largestNumber)
    throw new InputError(`${where}: outcome is ${shown(outcome)}, which is too large. Use a larger unit.`);
  if (done !== null && done !== "A" && done !== "B" && done !== "neither")
    throw new InputError(`${where}: done is ${shown(done)}. Write "A", "B" or "neither" for what was really done, or leave it out.`);
  if (pair !== undefined && (typeof pair !== "number" || !Number.isSafeInteger(pair)))
    throw new InputError(`${where}: pair is ${shown(pair)}. Write a whole number that both days of the pair share, or leave it out.`);
  return { date, condition, outcome, done, pair };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a sentence can hold it. */
function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const text = typeof value === "number" ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
