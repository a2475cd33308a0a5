import { parseArgs } from "node:util";
import {
  type Association,
  associations,
  blockPermutation,
  confirmed,
  fewestDays,
  isSame,
  missingWithOutcome,
  moreDays,
  type Untested,
} from "../engine/stats/index.ts";
import { ordinalOf, usualOf } from "./associate-days.ts";
import { randomFrom } from "../engine/random/index.ts";
import { associateText } from "./associate-text.ts";
import { type Command, InputError, say } from "./command.ts";
import { type DayTable, readDayTable } from "./day-table.ts";
import { readNamedFiles } from "./files.ts";
import { sayJson } from "./json.ts";

const options = {
  outcome: { type: "string" },
  factors: { type: "string" },
  q: { type: "string" },
  json: { type: "boolean" },
} as const;

const usualFalse = 0.1;

export const associate: Command = {
  name: "associate",
  summary: "See what goes together with what, by the day, and how sure that is",
  usage: "associate FILE.csv --outcome mood [--factors sleep,meetings] [--q 0.1] [--json]",
  example: "enough associate diary.csv --outcome mood --factors sleep,meetings",
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [path, another] = positionals;
    if (path === undefined || another !== undefined) throw new InputError("Name one file with a row a day, such as diary.csv.");
    const outcome = values.outcome?.trim();
    if (!outcome) throw new InputError("--outcome is missing. Name the column that matters to you, like --outcome mood.");
    const mostFalse = checkShare(values.q);
    const [file] = await readNamedFiles([path]);
    const named = values.factors?.split(",").map((name) => name.trim());
    const table = readDayTable(file!.bytes, file!.name, named && [outcome, ...named.filter((name) => name !== "")]);
    const view = viewOf(table, outcomeIn(table, outcome, file!.name), mostFalse);
    if (values.json) sayJson(view);
    else say(associateText(view));
    return view.findings.length > 0 ? 0 : 1;
  },
};

function checkShare(text: string | undefined): number {
  if (text === undefined) return usualFalse;
  const share = Number(text.replace(",", "."));
  if (text.trim() !== "" && share > 0 && share < 1) return share;
  throw new InputError(`--q: “${text}” is not a share between 0 and 1. Write what share of findings may be false, like ${usualFalse}.`);
}

function outcomeIn({ series }: DayTable, asked: string, file: string): string {
  const found = series.find(({ name }) => name === asked) ?? series.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
  if (!found) throw new InputError(`${file} has no column “${asked}”. It has ${series.map(({ name }) => `“${name}”`).join(", ")}.`);
  if (new Set(series.map(({ name }) => name)).size < 2)
    throw new InputError(`There is nothing beside “${found.name}” to look at. Add a column to the file, or name another one.`);
  return found.name;
}

export type View = ReturnType<typeof viewOf>;

const lags = [0, 1];
const shuffles = 999;

function viewOf(table: DayTable, outcome: string, mostFalse: number) {
  const factors = [...new Set(table.series.map(({ name }) => name))].filter((name) => name !== outcome);
  const question = { outcomes: [outcome], factors, lags };
  const { tested, untested } = associations(table, question);
  const held = confirmed(table, question, mostFalse);
  const findings = tested
    .toSorted((one, other) => one.q - other.q || one.chance - other.chance)
    .map((one) => {
      const shown = one.q <= mostFalse;
      const byWeeks = shown ? blockPermutation(table, one, shuffles, randomFrom(1)) : null;
      const isConfirmed = shown && held.some((other) => isSame(one, other));
      return { ...findingOf(one), shown, confirmed: isConfirmed, byWeeks, somersD: ordinalOf(table, one) };
    });
  const days = table.series[0]!.values.length;
  return {
    outcome,
    from: table.from,
    to: table.to,
    q: mostFalse,
    usual: usualOf(table, outcome, randomFrom(2)),
    findings,
    untested: onceEach(untested).map((one) => ({ factor: one.factor, why: whyNot(one), daysNeeded: daysNeeded(one, days) })),
    missing: missingWithOutcome(table, outcome).map(({ factor, r }) => ({
      column: factor,
      outcomeThen: r > 0 ? ("higher" as const) : ("lower" as const),
    })),
  };
}

function findingOf({ factor, lagDays, effect, interval, days, effectiveDays, factorSpread, r, chance, q }: Association) {
  return { factor, lagDays, effect, interval, n: days, nEffective: effectiveDays, q, p: chance, r, factorSd: factorSpread };
}

/** Of the same day and the day after, one is enough to say why a factor was not looked at. */
function onceEach(untested: readonly Untested[]): readonly Untested[] {
  return untested.filter((one, index) => untested.findIndex(({ factor }) => factor === one.factor) === index);
}

function whyNot({ outcome, factor, days, why }: Untested): string {
  if (why === "constant-outcome") return `“${outcome}” is the same on all days, so nothing can go together with it.`;
  if (why === "constant-factor") return `“${factor}” is the same on all days.`;
  if (why === "week-alone") return "Once weekdays and trend are taken off, nothing is left of one of the two.";
  const held = days === 1 ? "One day holds both." : `${days === 0 ? "No" : days} days hold both.`;
  return `${held} It takes at least ${fewestDays}.`;
}

/** Null when more days alone do not help. */
function daysNeeded({ days, why }: Untested, inAll: number): number | null {
  return why === "few-days" ? moreDays(days, inAll) : null;
}
