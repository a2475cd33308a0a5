import { z } from "zod";
import { action, type Desk, type Refusal, refuse } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { addDays } from "../../kernel/time/index.ts";
import { daysOf, type Experiment, experimentsOf, lookAt, planDays, standingOf } from "./model.ts";
import { outcomeOf, outcomesOf } from "./outcomes.ts";
import { belief0to10, condition, design, expected, experimentRecord, outcome, plainDay } from "./records.ts";

const resultView = z.object({
  effect: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).readonly().nullable(),
  p: z.number().nullable(),
  n: z.number(),
  method: z.string(),
  strength: z.enum(["strong", "weak"]),
  sentence: z.string(),
  notes: z.array(z.string()).readonly(),
  /** The weaker reading, by what was done; null when it is the same, or says nothing. */
  asDone: z
    .object({ effect: z.number(), interval: z.tuple([z.number(), z.number()]).readonly(), n: z.number(), sentence: z.string() })
    .nullable(),
});
const view = experimentRecord.schema.and(
  z.object({
    id: z.string(),
    /** What the outcome is called, and what a difference of it is counted in. */
    looksAt: z.object({ label: z.string(), unit: z.string() }),
    standing: z.enum(["to come", "running", "over"]),
    /** Null while it goes on: who looks on the way stops when they like what they see. */
    result: resultView.nullable(),
  }),
);

// A coin may wait, but not for ever: a plan of next year is no plan.
const latestStart = 60;
const mostExperiments = 500;

export const listExperiments = action({
  name: "experiments.list",
  summary: "List the experiments on yourself, with their days, and the results of those that are over",
  route: "GET /experiments",
  input: z.object({}),
  output: z.array(view),
  run: async (desk) => {
    const views = [];
    for (const entry of experimentsOf(desk.notebook)) views.push(await viewOf(desk, entry));
    return views;
  },
});

export const beginExperiment = action({
  name: "experiments.begin",
  summary: "Begin an experiment: a change, what it may go together with, and what you expect; the days are drawn at once",
  route: "POST /experiments",
  input: z.object({
    change: z.string().trim().min(1, "Write what you would change, in a few words.").max(120),
    outcome,
    design: design.default("pairs"),
    expected,
    belief: belief0to10,
    from: plainDay.optional().describe("The first day; tomorrow when it is left out"),
  }),
  output: z.object({ id: z.string(), first: plainDay }),
  done: "The days are drawn. Today says each morning which one it is.",
  undo: true,
  run({ notebook, today }, { from = addDays(today, 1), ...said }) {
    const outcomes = outcomesOf(notebook);
    if (!outcomes.some(({ id }) => id === said.outcome))
      return refuse(
        `“${said.outcome}” is nothing that is known by the day. There are: ${outcomes.map(({ id }) => id).join(", ")}.`,
        "outcome",
      );
    const before = notebook.list(experimentRecord);
    if (before.some(({ data }) => standingOf(data, today) !== "over"))
      return refuse("One experiment goes on already. Two at once could not be told apart: stop it first, or wait until it is over.");
    if (before.length >= mostExperiments) return refuse("That is more than there is room for. Remove some that are long ago.");
    if (from < today) return refuse("This day is over. Begin today, or later.", "from");
    if (from > addDays(today, latestStart)) return refuse("This is more than two months away. Begin sooner.", "from");
    const days = planDays(said.design, from, flipCoin);
    const { id } = notebook.add(experimentRecord, { ...said, beliefAfter: null, days: [...days], stopped: null });
    return { id, first: days[0]!.date };
  },
});

function flipCoin(): boolean {
  return (crypto.getRandomValues(new Uint8Array(1))[0]! & 1) === 1;
}

export const sayDone = action({
  name: "experiments.done",
  summary: "Say what was really done on a day of an experiment: A the change, B as usual; what was drawn stays",
  route: "POST /experiments/:id/days/:day",
  input: z.object({ id: z.string(), day: plainDay, done: condition }),
  output: z.null(),
  done: "Noted.",
  undo: true,
  run(desk, { id, day, done }) {
    return changed(desk, id, (experiment) => {
      if (day > desk.today) return refuse("This day has not begun yet.");
      if (!daysOf(experiment).some(({ date }) => date === day)) return refuse("This day is not one of the experiment.");
      return { ...experiment, days: experiment.days.map((one) => (one.date === day ? { ...one, done } : one)) };
    });
  },
});

export const stopExperiment = action({
  name: "experiments.stop",
  summary: "Stop an experiment early; the days until today count",
  route: "POST /experiments/:id/stop",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "Stopped. No reason is needed.",
  undo: true,
  run: (desk, { id }) =>
    changed(desk, id, (experiment) =>
      standingOf(experiment, desk.today) === "over" ? refuse("This experiment is over already.") : { ...experiment, stopped: desk.today },
    ),
});

export const rateBelief = action({
  name: "experiments.believe",
  summary: "Say how sure you are of what you expected, now that the experiment is over, from 0 to 10",
  route: "POST /experiments/:id/belief",
  input: z.object({ id: z.string(), belief: belief0to10 }),
  output: z.null(),
  done: "Kept beside what you thought before.",
  undo: true,
  run: (desk, { id, belief }) =>
    changed(desk, id, (experiment) =>
      standingOf(experiment, desk.today) === "over"
        ? { ...experiment, beliefAfter: belief }
        : refuse("The experiment still goes on. This question comes when it is over."),
    ),
});

export const removeExperiment = action({
  name: "experiments.remove",
  summary: "Remove an experiment",
  route: "POST /experiments/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "The experiment is gone.",
  undo: true,
  run({ notebook }, { id }) {
    if (!notebook.find(experimentRecord, id)) return gone();
    notebook.remove(experimentRecord, id);
    return null;
  },
});

function changed({ notebook }: Desk, id: string, change: (experiment: Experiment) => Experiment | Refusal): null | Refusal {
  const found = notebook.find(experimentRecord, id);
  if (!found) return gone();
  const after = change(found.data);
  if ("problems" in after) return after;
  notebook.change(experimentRecord, id, after);
  return null;
}

function gone(): Refusal {
  return refuse("This experiment is not here any more.");
}

async function viewOf(desk: Desk, { id, data }: Entry<Experiment>): Promise<z.output<typeof view>> {
  const standing = standingOf(data, desk.today);
  const { label, unit } = outcomeOf(desk.notebook, data.outcome);
  return { ...data, id, looksAt: { label, unit }, standing, result: standing === "over" ? (await lookAt(desk, data)).result : null };
}
