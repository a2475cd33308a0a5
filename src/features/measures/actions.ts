import { z } from "zod";
import type { Questionnaire } from "../../content/questionnaire.ts";
import { questionnaires } from "../../content/questionnaires.ts";
import { scoreOf, wrongIn } from "../../engine/measures/index.ts";
import { action, type Desk, type Refusal, refuse } from "../../kernel/actions/index.ts";
import { noticed, pageFirst, undoOfWords } from "../safety/index.ts";
import {
  draftOf,
  findQuestionnaire,
  helpFor,
  keepDraft,
  keepSitting,
  removeSitting,
  type Sitting,
  sittingsOf,
  withAnswers,
} from "./model.ts";
import { careAsideRecord } from "./records.ts";

const measure = z.string();
/** Answers by the number of their question, counted from 1; the scale's own values. */
const answers = z.record(z.string(), z.number()).default({});

const scoredView = z.object({
  score: z.number().nullable(),
  scale: z.object({ min: z.number(), max: z.number() }),
  subscales: z.record(z.string(), z.number().nullable()),
  band: z.string().nullable(),
  atLine: z.boolean().nullable(),
  flags: z.array(z.string()),
  missing: z.array(z.number()),
});
const sittingView = scoredView.extend({ id: z.string(), at: z.number(), answers: z.array(z.number()) });
const measureView = z.object({
  id: measure,
  name: z.string(),
  about: z.string(),
  minutes: z.string(),
  recall: z.string(),
  stem: z.string(),
  items: z.array(z.object({ text: z.string(), options: z.array(z.object({ value: z.number(), label: z.string() })) })),
  licence: z.string(),
  source: z.string(),
  begun: z.array(z.number().nullable()).nullable(),
  sittings: z.array(sittingView),
});

export const listMeasures = action({
  name: "measures.list",
  summary: "List the questionnaires: what each is about, its licence and source, what was begun, and every result",
  route: "GET /measures",
  input: z.object({}),
  output: z.object({ measures: z.array(measureView) }),
  run: ({ notebook }) => ({ measures: questionnaires.map((questionnaire) => viewOf(notebook, questionnaire)) }),
});

export const showMeasure = action({
  name: "measures.show",
  summary: "Read one questionnaire: its questions, what was begun, and every result",
  route: "GET /measures/:measure",
  input: z.object({ measure }),
  output: measureView,
  run: ({ notebook }, { measure }) => {
    const questionnaire = findQuestionnaire(measure);
    return questionnaire ? viewOf(notebook, questionnaire) : unknown(measure);
  },
});

export const keepAnswers = action({
  name: "measures.answer",
  summary: "Keep some answers of a questionnaire, to go on with later",
  route: "POST /measures/:measure/answers",
  input: z.object({ measure, answers }),
  output: z.object({ measure, answers: z.array(z.number().nullable()) }),
  done: "Kept. You can go on whenever you like, or throw it away.",
  run(desk, { measure, answers }) {
    const laid = layAnswers(desk, measure, answers);
    if (!("questionnaire" in laid)) return laid;
    keepDraft(desk.notebook, measure, { since: laid.since, answers: laid.answers });
    return { measure, answers: laid.answers };
  },
});

export const finishMeasure = action({
  name: "measures.finish",
  summary: "Score a questionnaire. With a question open there is no score, and what was answered is kept to go on with",
  route: "POST /measures/:measure/sittings",
  input: z.object({ measure, answers }),
  output: scoredView.extend({ measure, check: pageFirst }),
  done: "Kept.",
  undo: undoOfWords,
  run(desk, { measure, answers }) {
    const { notebook, now } = desk;
    const laid = layAnswers(desk, measure, answers);
    if (!("questionnaire" in laid)) return laid;
    const { flags, missing, ...scored } = scoreOf(laid.questionnaire, laid.answers);
    const whole = laid.answers.filter((answer) => answer !== null);
    if (scored.score === null) keepDraft(notebook, measure, { since: laid.since, answers: laid.answers });
    else {
      keepDraft(notebook, measure, undefined);
      keepSitting(notebook, measure, { id: crypto.randomUUID(), at: now, answers: whole });
    }
    const saysHarm = scored.score !== null && helpFor({ atLine: scored.atLine, flags }) === "harm";
    const check = saysHarm ? noticed(desk, `${measure} ${now}`, { action: "check_in" }, `/measures/${measure}/result`) : undefined;
    return { measure, ...scored, flags: [...flags], missing: [...missing], check: check ?? null };
  },
});

export const dropDraft = action({
  name: "measures.drop",
  summary: "Throw away what was begun of a questionnaire",
  route: "POST /measures/:measure/drop",
  input: z.object({ measure }),
  output: z.null(),
  done: "Thrown away.",
  undo: true,
  run({ notebook }, { measure }) {
    if (!findQuestionnaire(measure)) return unknown(measure);
    keepDraft(notebook, measure, undefined);
    return null;
  },
});

export const removeResult = action({
  name: "measures.remove",
  summary: "Remove a result of a questionnaire",
  route: "POST /measures/:measure/sittings/:id/remove",
  input: z.object({ measure, id: z.string() }),
  output: z.null(),
  done: "The result is gone.",
  undo: true,
  run: ({ notebook }, { measure, id }) => (removeSitting(notebook, measure, id) ? null : refuse("This result is not here any more.")),
});

export const putCareAside = action({
  name: "measures.care-aside",
  summary: "Put the passage of care that leads the week page aside for two weeks",
  route: "POST /care/aside",
  input: z.object({}),
  output: z.null(),
  done: "Put aside for two weeks. “Get help now” stays at the top of every page.",
  undo: true,
  run({ notebook, today }) {
    notebook.keep(careAsideRecord, { since: today });
    return null;
  },
});

interface Laid {
  readonly questionnaire: Questionnaire;
  readonly answers: (number | null)[];
  readonly since: number;
}

/** Answers laid over what was begun; refused when a question or a value is none of the questionnaire's. */
function layAnswers({ notebook, now }: Desk, measure: string, given: Readonly<Record<string, number>>): Laid | Refusal {
  const questionnaire = findQuestionnaire(measure);
  if (!questionnaire) return unknown(measure);
  const { items, short } = questionnaire;
  const stray = Object.keys(given).find((key) => !(/^[1-9]\d?$/.test(key) && Number(key) <= items.length));
  if (stray !== undefined)
    return refuse(`${short} has no question “${stray.slice(0, 20)}”. Count them from 1 to ${items.length}.`, "answers");
  const before = draftOf(notebook, questionnaire);
  const answers = withAnswers(questionnaire, before?.answers ?? [], given);
  const wrong = wrongIn(questionnaire, answers);
  return wrong === undefined ? { questionnaire, answers, since: before?.since ?? now } : refuse(wrong, "answers");
}

function unknown(measure: string): Refusal {
  return refuse(
    `There is no questionnaire “${measure.slice(0, 40)}”. There are: ${questionnaires.map(({ id }) => id).join(", ")}.`,
    "measure",
  );
}

function viewOf(notebook: Desk["notebook"], questionnaire: Questionnaire): z.output<typeof measureView> {
  const { id, name, about, minutes, recall, stem, items, options, licence, source } = questionnaire;
  return {
    ...{ id, name, about, minutes, recall, stem, licence, source },
    items: items.map((item) => ({ text: item.text, options: [...(item.options ?? options)] })),
    begun: draftOf(notebook, questionnaire)?.answers ?? null,
    sittings: sittingsOf(notebook, questionnaire).map(viewOfSitting),
  };
}

function viewOfSitting({ id, at, answers, scored: { flags, missing, ...scored } }: Sitting): z.output<typeof sittingView> {
  return { id, at, answers: [...answers], ...scored, flags: [...flags], missing: [...missing] };
}
