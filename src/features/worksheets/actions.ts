import { z } from "zod";
import { action, type Desk, Refusal, refuse } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { dayOf } from "../../kernel/time/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { type Answer, contentId, givenAnswers, plainDay, wordsOfAnswers } from "./answers.ts";
import { factNames, factsFor, type FromCourses } from "./facts/facts.ts";
import { withSent } from "./keeping.ts";
import { againFrom, findRun, placeOf, type Run, runsAt, runsOf, stepsOf, strayIn, worksheetOf } from "./model.ts";
import { findWorksheet, listedWorksheets } from "./packs.ts";
import { runRecord } from "./records.ts";

const mostRuns = 5000;

const view = runRecord.schema.and(z.object({ id: z.string() }));
const line = z.object({
  key: z.string().describe("What addresses call it"),
  pack: z.string(),
  name: z.string(),
  family: z.string(),
  helps: z.array(z.string()),
  suits: z.string(),
  minutes: z.number(),
  begun: z.string().nullable().describe("A run that is not finished"),
  last: plainDay.nullable().describe("The day on which it was last finished"),
  again: plainDay.nullable().describe("The day from which it makes sense once more"),
});

export const listWorksheets = action({
  name: "worksheets.list",
  summary: "List the worksheets: what each is for, whether it was begun, and when it makes sense once more",
  route: "GET /worksheets",
  input: z.object({}),
  output: z.array(line),
  async run(desk) {
    const all = await runsOf(desk);
    return listedWorksheets().map((listed) => {
      const { key, pack, worksheet } = listed;
      const { name, family, helps, suits, minutes } = worksheet;
      const runs = runsAt(all, key);
      const last = runs.find(({ data }) => data.finished !== null)?.data.finished;
      return {
        ...{ key, pack: pack.id, name, family, helps: [...helps], suits, minutes },
        begun: runs.find(({ data }) => data.finished === null)?.id ?? null,
        last: last == null ? null : dayOf(last, desk.zone),
        again: againFrom(listed, runs, desk) ?? null,
      };
    });
  },
});

export const showWorksheet = action({
  name: "worksheets.show",
  summary: "Read a worksheet: its steps and questions, when it suits and when to leave it, and what is known of it",
  route: "GET /worksheets/:worksheet",
  input: z.object({ worksheet: z.string() }),
  output: z.record(z.string(), z.unknown()),
  run: (_desk, { worksheet }) => {
    const listed = findWorksheet(worksheet);
    return listed ? { ...listed.worksheet, pack: listed.pack.id, packVersion: listed.pack.version } : noWorksheet();
  },
});

export const listRuns = action({
  name: "worksheets.runs",
  summary: "List everything that was written in worksheets, the newest first",
  route: "GET /worksheets/runs",
  input: z.object({}),
  output: z.array(view),
  run: async (desk) => (await runsOf(desk)).map(viewOf),
});

export function makeShowRun(courses: FromCourses) {
  return action({
    name: "worksheets.run",
    summary: "Read what was written in a worksheet, with what the notebook says to the step where it goes on",
    route: "GET /worksheets/runs/:id",
    input: z.object({ id: z.string() }),
    output: view.and(
      z.object({
        steps: z.array(z.string()).describe("The steps that are shown, by what was chosen so far"),
        facts: z.array(z.string()).describe("What the notebook says to this step, and what that rests on"),
        stray: z.array(z.string()).describe("Answers to questions that are not asked any more"),
      }),
    ),
    async run(desk, { id }) {
      const found = await findRun(desk, id);
      if (!found) return gone();
      const worksheet = worksheetOf(found.data)?.worksheet;
      if (!worksheet) return { ...viewOf(found), steps: [], facts: [], stray: found.data.answers.map(({ question }) => question) };
      const { answers, step } = found.data;
      const asked = placeOf(worksheet, answers, step).step?.facts;
      const facts = asked && (await factsFor(desk, asked, courses));
      return {
        ...viewOf(found),
        steps: stepsOf(worksheet, answers).map(({ id }) => id),
        facts: facts === undefined ? [] : facts.kind === "thin" ? [facts.says] : [...facts.lines, facts.rests],
        stray: strayIn(worksheet, answers).map(({ question }) => question),
      };
    },
  });
}

/** `says` of what is known are its sentences, `rests` what they rest on; without that, `says` tells what is missing. */
const factsView = z.object({ facts: z.string(), says: z.array(z.string()), rests: z.string().nullable() });

export function makeShowFacts(courses: FromCourses) {
  return action({
    name: "worksheets.facts",
    summary: "Read what the notebook says to one of the things that a worksheet may ask of it, or what is missing to say it",
    route: "GET /worksheets/facts/:facts",
    input: z.object({ facts: z.enum(factNames) }),
    output: factsView,
    async run(desk, { facts }) {
      const own = await factsFor(desk, facts, courses);
      return own.kind === "thin" ? { facts, says: [own.says], rests: null } : { facts, says: [...own.lines], rests: own.rests };
    },
  });
}

export const beginRun = action({
  name: "worksheets.begin",
  summary: "Begin a worksheet",
  route: "POST /worksheets/:worksheet/runs",
  input: z.object({ worksheet: z.string() }),
  output: z.object({ id: z.string() }),
  done: "Begun. Each step is kept as you go on.",
  undo: true,
  async run(desk, { worksheet: key }) {
    const listed = findWorksheet(key);
    if (!listed) return noWorksheet();
    if ((await runsOf(desk)).length >= mostRuns) return refuse("That is more than there is room for. Remove some that are long ago.");
    const { pack, worksheet } = listed;
    const { id } = desk.notebook.add(runRecord, {
      pack: pack.id,
      packVersion: pack.version,
      worksheet: worksheet.id,
      name: worksheet.name.slice(0, 200),
      day: desk.today,
      begun: desk.now,
      finished: null,
      step: worksheet.steps[0]!.id,
      aside: false,
      answers: [],
    });
    return { id };
  },
});

export const keepRun = action({
  name: "worksheets.keep",
  summary: "Keep what is written in a worksheet so far, and go on; nothing has to be whole",
  route: "POST /worksheets/runs/:id",
  input: z.object({
    id: z.string(),
    on: contentId
      .optional()
      .describe("The step that is sent as a whole: what is left out of it is emptied. Without it, what is left out stays"),
    answers: givenAnswers,
    go: z
      .enum(["next", "back", "stay", "stop", "finish"])
      .default("stay")
      .describe("Where to go on. After the last step, next finishes; finish leaves the other steps as they are"),
  }),
  output: view.and(z.object({ next: z.string().nullable().describe("The step that comes now; null when none does"), check: pageFirst })),
  done: "Kept.",
  undo: undoOfWords,
  async run(desk, { id, on, answers: given, go }) {
    const found = await findRun(desk, id);
    if (!found) return gone();
    const listed = worksheetOf(found.data);
    if (!listed) return refuse("This worksheet is not here any more, so nothing can be added. What you wrote in it stays.");
    const answers = withSent(desk, listed.worksheet, found.data.answers, { on, answers: given });
    if (answers instanceof Refusal) return answers;
    const { step, before, after } = placeOf(listed.worksheet, answers, on ?? found.data.step);
    const ends = go === "finish" || (go === "next" && after === undefined);
    const next = (go === "next" ? after : go === "back" ? before : undefined) ?? step;
    const whole: Run = {
      ...found.data,
      packVersion: listed.pack.version,
      answers: [...answers],
      aside: false,
      step: next?.id ?? found.data.step,
      finished: found.data.finished ?? (ends ? desk.now : null),
    };
    const kept = desk.notebook.change(runRecord, id, whole);
    const goesOn = go !== "stop" && kept.data.finished === null;
    return { ...viewOf(kept), next: goesOn ? kept.data.step : null, check: noticedIn(desk, kept, found.data.answers) };
  },
});

export const putRunAside = action({
  name: "worksheets.aside",
  summary: "Put a worksheet aside that was begun: Today does not speak of it any more",
  route: "POST /worksheets/runs/:id/aside",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "Put aside. It stays among what you have written.",
  undo: true,
  async run(desk, { id }) {
    const found = await findRun(desk, id);
    if (!found) return gone();
    desk.notebook.change(runRecord, id, { ...found.data, aside: true });
    return null;
  },
});

export const answerDay = action({
  name: "worksheets.answer-day",
  summary: "Say of a day on which you wanted to look at something again that you did, or not now",
  route: "POST /worksheets/runs/:id/days/:question",
  input: z.object({ id: z.string(), question: z.string(), answer: z.enum(["done", "not now"]) }),
  output: z.null(),
  done: "Noted.",
  undo: true,
  async run(desk, { id, question, answer }) {
    const found = await findRun(desk, id);
    const said = found?.data.answers.find((one) => one.question === question)?.said;
    if (!found || said?.kind !== "day") return refuse("This is not here any more.");
    const standing = answer === "done" ? "done" : "left";
    const answers = found.data.answers.map((one) => (one.question === question ? { ...one, said: { ...said, standing } as const } : one));
    desk.notebook.change(runRecord, id, { ...found.data, answers });
    return null;
  },
});

export const removeRun = action({
  name: "worksheets.remove",
  summary: "Remove what was written in a worksheet",
  route: "POST /worksheets/runs/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "What you wrote there is gone.",
  undo: true,
  async run(desk, { id }) {
    if (!(await findRun(desk, id))) return gone();
    desk.notebook.remove(runRecord, id);
    return null;
  },
});

/** Looks at what was just written, and at nothing that stood there before: where to go first, or null. */
function noticedIn(desk: Desk, { id, data }: Entry<Run>, before: readonly Answer[]): string | null {
  const stood = new Set(wordsOfAnswers(before).split("\n"));
  const written = wordsOfAnswers(data.answers)
    .split("\n")
    .filter((line) => !stood.has(line));
  return written.length === 0 ? null : (noticeWords(desk, written.join("\n\n"), `/worksheets/runs/${id}`) ?? null);
}

function gone() {
  return refuse("What you wrote there is not here any more.");
}

function noWorksheet() {
  return refuse("There is no such worksheet here.");
}

function viewOf({ id, data }: Entry<Run>): z.output<typeof view> {
  return { ...data, id };
}
