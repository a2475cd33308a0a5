import { z } from "zod";
import { lifeSteps } from "../../content/life-line.ts";
import { action, type Desk, type Refusal, refuse } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { findMoment, lineOf, type Moment, threadsOf, wholeOf, withSaid, wordsOf } from "./model.ts";
import { birthYear, feltMinus5to5, lineRecord, momentRecord, most, serves0to10, step, text, threadRecord } from "./records.ts";

const when = z.string().trim().max(most.when, `A few words say when: at most ${most.when} letters. The rest can stand with what happened.`);
const said = {
  when: when.optional().describe("A year, an age, a stretch of either, or words of your own"),
  felt: feltMinus5to5.optional().describe("How that time was, from −5 to 5"),
  happened: text.optional(),
  asked: text.optional().describe("What was asked of you, or praised"),
  learned: text.optional().describe("What you learned to do"),
  serves: serves0to10.optional().describe("Whether that still serves, from 0 to 10"),
};

const view = momentRecord.schema.and(z.object({ id: z.string() }));
const keptView = view.and(z.object({ check: pageFirst }));
const thread = threadRecord.schema.and(z.object({ id: z.string() }));

export const showLine = action({
  name: "life-line.show",
  summary: "Read your life line: its moments in order, its threads, and what follows from it",
  route: "GET /life-line",
  input: z.object({}),
  output: z.object({
    by: z.enum(["year", "age"]).nullable().describe("What the line is measured in"),
    moments: z.array(view.and(z.object({ from: z.number().nullable(), to: z.number().nullable() }))),
    threads: z.array(thread),
    whole: lineRecord.schema,
  }),
  async run(desk) {
    const { by, moments } = await lineOf(desk);
    return {
      by,
      moments: moments.map(({ id, data, when }) => ({ ...data, id, from: when?.from ?? null, to: when?.to ?? null })),
      threads: threadsOf(desk.notebook).map(({ id, data }) => ({ ...data, id })),
      whole: wholeOf(desk.notebook),
    };
  },
});

export const showMoment = action({
  name: "life-line.moment",
  summary: "Read one moment of your life line",
  route: "GET /life-line/moments/:id",
  input: z.object({ id: z.string() }),
  output: view,
  run: async (desk, { id }) => {
    const found = await findMoment(desk, id);
    return found ? viewOf(found) : gone();
  },
});

export const beginMoment = action({
  name: "life-line.begin",
  summary: "Begin a moment of your life line, with any of its parts or none yet",
  route: "POST /life-line/moments",
  input: z.object(said),
  output: keptView,
  done: "Begun. Each step is kept as you go on.",
  undo: undoOfWords,
  async run(desk, given) {
    const { moments } = await lineOf(desk);
    // One that was begun and left without a word is no loss.
    for (const { id, data } of moments) if (!data.finished && isEmpty(data)) desk.notebook.remove(momentRecord, id);
    if (moments.length >= most.moments) return refuse(`A line has room for ${most.moments} moments. Remove one that says little.`);
    const begun = { ...blank, at: desk.now, day: desk.today };
    return kept(desk, desk.notebook.add(momentRecord, withSaid(begun, given)), begun);
  },
});

const blank: Omit<Moment, "at" | "day"> = {
  step: "when",
  finished: false,
  when: "",
  felt: null,
  happened: "",
  asked: "",
  learned: "",
  serves: null,
};

export const keepMoment = action({
  name: "life-line.keep",
  summary: "Keep what is written of a moment so far; nothing has to be whole",
  route: "POST /life-line/moments/:id",
  input: z.object({
    ...said,
    id: z.string(),
    on: step.optional().describe("The step that is sent as a whole: what is left out of it is emptied. Without it, what is left out stays"),
    to: z
      .enum([...lifeSteps, "end"])
      .optional()
      .describe("The step to go on with; “end” when it is all said"),
  }),
  output: keptView,
  done: "Kept.",
  undo: undoOfWords,
  async run(desk, { id, to, ...given }) {
    const found = await findMoment(desk, id);
    if (!found) return gone();
    const before = found.data;
    const after = withSaid(before, given);
    if (to === "end" && isEmpty(after)) return refuse("Nothing is written yet. Write a few words in any step, or remove this one.");
    const goingOn = { finished: before.finished || to === "end", step: to === undefined || to === "end" ? (given.on ?? before.step) : to };
    return kept(desk, desk.notebook.change(momentRecord, id, { ...after, ...goingOn }), before);
  },
});

export const removeMoment = action({
  name: "life-line.remove",
  summary: "Remove a moment from your life line",
  route: "POST /life-line/moments/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "The moment is gone from the line.",
  undo: true,
  async run(desk, { id }) {
    if (!(await findMoment(desk, id))) return gone();
    desk.notebook.remove(momentRecord, id);
    return null;
  },
});

const threadInput = {
  name: z
    .string({ error: "Give the thread a name first, in your own words." })
    .trim()
    .min(1, "Give the thread a name first, in your own words.")
    .max(most.name, `A name has at most ${most.name} letters.`),
  moments: z.array(z.string()).max(most.moments).default([]).describe("The ids of the moments that it runs through"),
};

export const addThread = action({
  name: "life-line.tie",
  summary: "Name a thread that runs through moments of your life line, and tie them to it",
  route: "POST /life-line/threads",
  input: z.object(threadInput),
  output: thread.and(z.object({ check: pageFirst })),
  done: "The thread runs through them now.",
  undo: undoOfWords,
  async run(desk, { name, moments }) {
    if (threadsOf(desk.notebook).length >= most.threads)
      return refuse(`A line has room for ${most.threads} threads. Let go of one that says the same as another.`);
    const { id, data } = desk.notebook.add(threadRecord, { at: desk.now, name, moments: await known(desk, moments) });
    return { ...data, id, check: noticeWords(desk, name, "/life-line") ?? null };
  },
});

export const changeThread = action({
  name: "life-line.retie",
  summary: "Change a thread’s name, or the moments that are tied to it",
  route: "POST /life-line/threads/:id",
  input: z.object({ id: z.string(), ...threadInput }),
  output: thread.and(z.object({ check: pageFirst })),
  done: "Changed.",
  undo: undoOfWords,
  async run(desk, { id, name, moments }) {
    const before = desk.notebook.find(threadRecord, id);
    if (!before) return refuse("This thread is not here any more.");
    const { data } = desk.notebook.change(threadRecord, id, { ...before.data, name, moments: await known(desk, moments) });
    return { ...data, id, check: name === before.data.name ? null : (noticeWords(desk, name, "/life-line") ?? null) };
  },
});

export const removeThread = action({
  name: "life-line.untie",
  summary: "Let go of a thread; its moments stay",
  route: "POST /life-line/threads/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "The thread is gone. Its moments are all still there.",
  undo: true,
  run({ notebook }, { id }) {
    if (!notebook.find(threadRecord, id)) return refuse("This thread is not here any more.");
    notebook.remove(threadRecord, id);
    return null;
  },
});

export const keepAfterwards = action({
  name: "life-line.afterwards",
  summary: "Write what you would tell the child of then, and one small thing for today that follows",
  route: "POST /life-line/afterwards",
  input: z.object({
    child: text.default(""),
    small: z.string().trim().max(most.small, `A small thing fits into ${most.small} letters.`).default(""),
  }),
  output: lineRecord.schema.and(z.object({ check: pageFirst })),
  done: "Kept. Nobody but you can read it.",
  undo: undoOfWords,
  run(desk, { child, small }) {
    const before = wholeOf(desk.notebook);
    const smallOn = small === "" ? null : small === before.small ? before.smallOn : desk.today;
    const { data } = desk.notebook.keep(lineRecord, { ...before, child, small, smallOn });
    return { ...data, check: noticeNew(desk, [child, small], [before.child, before.small], "/life-line") };
  },
});

export const setBirthYear = action({
  name: "life-line.birth-year",
  summary: "Say in which year you were born, so that years and ages stand on one line; left out, it is forgotten",
  route: "POST /life-line/birth-year",
  input: z.object({ birthYear: birthYear.optional() }),
  output: lineRecord.schema,
  done: "Noted.",
  undo: true,
  run: ({ notebook }, { birthYear }) => notebook.keep(lineRecord, { ...wholeOf(notebook), birthYear: birthYear ?? null }).data,
});

function isEmpty(moment: Moment): boolean {
  return wordsOf(moment) === "";
}

/** Looks at what was just written, and at nothing that stood there before. */
function kept(desk: Desk, entry: Entry<Moment>, before: Moment): z.output<typeof keptView> {
  const check = noticeNew(desk, wordsOf(entry.data).split("\n"), wordsOf(before).split("\n"), `/life-line/moments/${entry.id}`);
  return { ...viewOf(entry), check };
}

function noticeNew(desk: Desk, lines: readonly string[], stood: readonly string[], back: string): string | null {
  const written = lines.filter((line) => line !== "" && !stood.includes(line));
  return written.length === 0 ? null : (noticeWords(desk, written.join("\n\n"), back) ?? null);
}

/** The ids of those that are on the line. */
async function known(desk: Desk, ids: readonly string[]): Promise<string[]> {
  const { moments } = await lineOf(desk);
  return moments.map(({ id }) => id).filter((id) => ids.includes(id));
}

function gone(): Refusal {
  return refuse("This moment is not here any more.");
}

function viewOf({ id, data }: Entry<Moment>): z.output<typeof view> {
  return { ...data, id };
}
