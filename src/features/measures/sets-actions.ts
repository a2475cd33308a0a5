import { z } from "zod";
import type { QuestionnaireSet } from "../../content/questionnaire.ts";
import { questionnaires } from "../../content/questionnaires.ts";
import { action, type Refusal, refuse } from "../../kernel/actions/index.ts";
import { findQuestionnaire } from "./model.ts";
import { setsRecord } from "./records.ts";
import { offeredOf, setsOf } from "./sets.ts";

const ids = z.array(z.string()).max(40).default([]);

export const listOffered = action({
  name: "measures.sets",
  summary: "Read which questionnaires somebody chose to be asked again, and which are there to be answered now, and why",
  route: "GET /measures/sets",
  input: z.object({}),
  output: z.object({
    weekly: z.array(z.string()),
    monthly: z.array(z.string()),
    closer: z.boolean(),
    offered: z.array(z.object({ measure: z.string(), because: z.enum(["weekly", "monthly", "screening", "mood"]) })),
  }),
  run(desk) {
    const { weekly, monthly, closer } = setsOf(desk.notebook);
    return { weekly, monthly, closer, offered: offeredOf(desk).map(({ questionnaire: { id }, because }) => ({ measure: id, because })) };
  },
});

export const chooseSets = action({
  name: "measures.choose-sets",
  summary: "Choose the questionnaires to be asked again weekly or every four weeks, and whether Today mentions a longer one with a reason",
  route: "POST /measures/sets",
  input: z.object({ weekly: ids, monthly: ids, closer: z.boolean().default(false) }),
  output: z.null(),
  done: "Kept. Today mentions them when they are there, and skipping means nothing.",
  undo: true,
  run({ notebook }, { weekly, monthly, closer }) {
    const wrong = notIn("weekly", weekly) ?? notIn("monthly", monthly);
    if (wrong) return wrong;
    const { aside } = setsOf(notebook);
    notebook.keep(setsRecord, { weekly: inOrder(weekly), monthly: inOrder(monthly), closer, aside });
    return null;
  },
});

function notIn(set: QuestionnaireSet, ids: readonly string[]): Refusal | undefined {
  const able = questionnaires.filter(({ sets }) => sets.includes(set)).map(({ id }) => id);
  const stray = ids.find((id) => !able.includes(id));
  if (stray === undefined) return undefined;
  const often = set === "weekly" ? "every week" : "every four weeks";
  return refuse(`“${stray.slice(0, 40)}” is none that is asked ${often}. There are: ${able.join(", ")}.`, set);
}

/** Each once, as the list has them. */
function inOrder(ids: readonly string[]): string[] {
  return questionnaires.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
}

export const leaveOffered = action({
  name: "measures.leave",
  summary: "Leave questionnaires that are offered, for now; no reason is needed",
  route: "POST /measures/left",
  input: z.object({ measures: z.array(z.string()).min(1, "Name one at least.").max(40) }),
  output: z.null(),
  done: "Left for now. A gap is a gap.",
  undo: true,
  run({ notebook, today }, { measures }) {
    const stray = measures.find((id) => !findQuestionnaire(id));
    if (stray !== undefined) return refuse(`There is no questionnaire “${stray.slice(0, 40)}”.`, "measures");
    const { aside, ...sets } = setsOf(notebook);
    // One for each that there is: a notebook's file may name others, or one many times.
    const left = questionnaires.flatMap(({ id }) =>
      measures.includes(id) ? [{ measure: id, on: today }] : aside.filter(({ measure }) => measure === id).slice(-1),
    );
    notebook.keep(setsRecord, { ...sets, aside: left });
    return null;
  },
});
