import type { z } from "zod";
import { analyseExperiment, drawDays, type ExperimentResult, fewestInPhase, firstDayFrom, usualDays } from "../../engine/stats/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day } from "../../kernel/time/index.ts";
import { namesOf, outcomeOf, outcomesOn } from "./outcomes.ts";
import { type design, experimentRecord } from "./records.ts";

export type Experiment = z.output<(typeof experimentRecord)["schema"]>;
export type ExperimentDay = Experiment["days"][number];
export type Standing = "to come" | "running" | "over";

/** Draws the days of an experiment that may begin on `from`; before and after are whole weeks, first as usual. */
export function planDays(kind: z.output<typeof design>, from: Day, coin: () => boolean): readonly ExperimentDay[] {
  if (kind === "pairs") return drawDays(firstDayFrom(from), usualDays, coin).map((day) => ({ ...day, done: null }));
  return Array.from({ length: 4 * fewestInPhase }, (_, index) => ({
    date: addDays(from, index),
    condition: index < 2 * fewestInPhase ? ("B" as const) : ("A" as const),
    pair: index,
    done: null,
  }));
}

/** All experiments, the one that began last first. */
export function experimentsOf(notebook: Notebook): readonly Entry<Experiment>[] {
  const begin = ({ data }: Entry<Experiment>): Day => daysOf(data)[0]?.date ?? "";
  return notebook.list(experimentRecord).toSorted((one, other) => (begin(one) > begin(other) ? -1 : 1));
}

/** The days that count, each once: a notebook's file may name one twice. */
export function daysOf({ days, stopped }: Experiment): readonly ExperimentDay[] {
  const once = [...new Map(days.map((day) => [day.date, day])).values()].toSorted((one, other) => (one.date < other.date ? -1 : 1));
  return once.filter(({ date }) => stopped === null || date <= stopped);
}

export function standingOf(experiment: Experiment, today: Day): Standing {
  const days = daysOf(experiment);
  if (experiment.stopped !== null || (days.at(-1)?.date ?? "") < today) return "over";
  return days[0]!.date > today ? "to come" : "running";
}

/** An experiment's days with what is known of them, and what they show. */
export interface LookedAt {
  readonly days: readonly (ExperimentDay & { readonly outcome: number | null })[];
  readonly result: ExperimentResult;
}

/** Looks at an experiment's days. Reaches back as far as it needs. */
export async function lookAt(desk: Desk, experiment: Experiment): Promise<LookedAt> {
  const outcome = outcomeOf(desk.notebook, experiment.outcome);
  const drawn = daysOf(experiment);
  const values = await outcomesOn(
    desk,
    outcome,
    drawn.map(({ date }) => date),
  );
  const days = drawn.map((day, index) => ({ ...day, outcome: values[index]! }));
  const names = { a: `“${experiment.change}”`, b: "your usual way", ...namesOf(outcome) };
  return { days, result: analyseExperiment(experiment.design, days, names) };
}
