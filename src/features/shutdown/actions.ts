import { z } from "zod";
import { action, type Desk, Refusal, refuse } from "../../kernel/actions/index.ts";
import { addDays, type Day } from "../../kernel/time/index.ts";
import { addCheckIn, rating0to10, stopRunning } from "../log/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { findLoop, firstStepFor, type Loop, loopsFor, openLoops, type Shutdown, shutdownOn } from "./model.ts";
import { longest, loop, plainDay, shutdownRecord } from "./records.ts";

/** A loop may wait for so many days. What is further off belongs into a calendar. */
const latestDays = 366;

const openLoop = loop.extend({ from: plainDay });
const view = shutdownRecord.schema;

const written = z.object({
  text: z.string().trim().max(longest.loop).default(""),
  day: plainDay.optional().describe("The day on which it resumes; tomorrow when it is left out"),
  where: z.string().trim().max(longest.part).default(""),
  how: z.string().trim().max(longest.part).default(""),
});

const input = {
  /** By their number, counted from 1; one without words is none. */
  loops: z.record(z.string().max(3), written).default({}),
  firstStep: z.string().trim().max(longest.step).default(""),
  act: z.string().trim().max(longest.act).default(""),
  ownAct: z.string().trim().max(longest.act).default("").describe("In place of `act`, in one’s own words"),
};

export const showShutdown = action({
  name: "shutdown.show",
  summary: "Read how today is brought to its end, as far as it is written",
  route: "GET /shutdown",
  input: z.object({}),
  output: z.object({ day: plainDay, shutdown: view.nullable() }),
  run: ({ notebook, today }) => ({ day: today, shutdown: shutdownOn(notebook, today)?.data ?? null }),
});

export const keepShutdown = action({
  name: "shutdown.keep",
  summary: "Keep what is written of the end of today, to go on with it later; the day stays open",
  route: "POST /shutdown/draft",
  input: z.object(input),
  output: view,
  done: "Kept for later. It is sealed, and here when you come back.",
  run(desk, input) {
    const loops = loopsOf(desk, input.loops);
    return loops instanceof Refusal ? loops : keepDay(desk, { ...said(input), loops });
  },
});

export const closeDay = action({
  name: "shutdown.close",
  summary: "Close the day: open loops with when, where and how each resumes, tomorrow’s first step, and a closing act",
  route: "POST /shutdown",
  input: z.object({
    ...input,
    stopTimer: z.boolean().default(false).describe("Stop a timer that is running, and write down what it timed"),
    energy: rating0to10.optional().describe("One check-in, for whoever likes"),
  }),
  output: view.and(z.object({ check: pageFirst })),
  done: "That is enough for today.",
  undo: undoOfWords,
  async run(desk, { stopTimer, energy, ...input }) {
    const loops = loopsOf(desk, input.loops);
    if (loops instanceof Refusal) return loops;
    const stopped = stopTimer ? await stopRunning(desk) : undefined;
    if (stopped instanceof Refusal) return stopped;
    if (energy !== undefined) await addCheckIn(desk, { at: desk.now, energy });
    const before = shutdownOn(desk.notebook, desk.today)?.data;
    const closed = keepDay(desk, { ...said(input), loops, closedAt: desk.now });
    return { ...closed, check: noticedIn(desk, closed, before?.closedAt == null ? undefined : before) };
  },
});

export const listLoops = action({
  name: "shutdown.loops",
  summary: "List the loops that are open: those for today, and all; and the step to begin with",
  route: "GET /loops",
  input: z.object({}),
  output: z.object({ day: plainDay, firstStep: z.string().nullable(), today: z.array(openLoop), all: z.array(openLoop) }),
  run: ({ notebook, today }) => ({
    day: today,
    firstStep: firstStepFor(notebook, today) ?? null,
    today: [...loopsFor(notebook, today)],
    all: [...openLoops(notebook, today)],
  }),
});

export const answerLoop = action({
  name: "shutdown.answer-loop",
  summary: "Say of an open loop that it is done, comes later (tomorrow, or on another day), or is let go",
  route: "POST /loops/:id",
  input: z.object({ id: z.string(), answer: z.enum(["done", "later", "let go"]), day: plainDay.optional() }),
  output: z.null(),
  done: "Noted.",
  undo: true,
  run(desk, { id, answer, day }) {
    const { notebook, today } = desk;
    const found = findLoop(notebook, id);
    if (!found) return refuse("This loop is not here any more.");
    const on = day ?? addDays(today, 1);
    const wrong = answer === "later" ? wrongDay(on, today) : undefined;
    if (wrong !== undefined) return refuse(wrong, "day");
    const after: Loop = answer === "later" ? { ...found.loop, day: on } : { ...found.loop, standing: answer };
    const { entry } = found;
    const loops = entry.data.loops.map((loop) => (loop.id === id ? after : loop));
    notebook.change(shutdownRecord, entry.id, { ...entry.data, loops });
    return null;
  },
});

/** Puts one more thing among what is open at the end of today, closed or not. Answers what is in the way, if something is. */
export function addLoop(desk: Desk, { text, day, where, how }: z.output<typeof written> & { readonly day: Day }): Refusal | undefined {
  const { notebook, today } = desk;
  const { loops = [], firstStep = "", act = "" } = shutdownOn(notebook, today)?.data ?? {};
  const wrong = wrongDay(day, today);
  if (wrong !== undefined) return refuse(wrong, "day");
  const parts = { where: where.trim(), how: how.trim() };
  for (const part of ["where", "how"] as const)
    if (parts[part].length > longest.part) return refuse(`At most ${longest.part} letters fit here.`, part);
  const [open, answered] = [loops.filter(({ standing }) => standing === "open"), loops.filter(({ standing }) => standing !== "open")];
  if (open.length >= longest.loops)
    return refuse(`There are ${longest.loops} things open at the end of today already. What is more can wait on paper.`);
  const loop: Loop = { id: crypto.randomUUID(), text, day, ...parts, standing: "open" };
  keepDay(desk, { loops: [...open, loop, ...answered.slice(-longest.loops)], firstStep, act });
  return undefined;
}

/** Looks at what the day was closed with, and not again at what it was closed with before. */
function noticedIn(desk: Desk, closed: Shutdown, before: Shutdown | undefined): string | null {
  const stood = new Set(before ? wordsOf(before) : []);
  const written = wordsOf(closed).filter((words) => words !== "" && !stood.has(words));
  return noticeWords(desk, written.join("\n\n"), "/shutdown") ?? null;
}

function wordsOf({ loops, firstStep, act }: Shutdown): string[] {
  return [...loops.flatMap(({ text, where, how }) => [text, where, how]), firstStep, act];
}

interface Said {
  readonly loops: Loop[];
  readonly firstStep: string;
  readonly act: string;
  readonly closedAt?: number;
}

function said({ firstStep, act, ownAct }: { firstStep: string; act: string; ownAct: string }): Omit<Said, "loops"> {
  return { firstStep, act: ownAct || act };
}

/** Writes today's box. A day that was closed stays closed when something is added to it. */
function keepDay({ notebook, today, now }: Desk, { closedAt, ...said }: Said): Shutdown {
  const before = shutdownOn(notebook, today);
  const data = { day: today, at: now, closedAt: closedAt ?? before?.data.closedAt ?? null, ...said };
  if (before) notebook.change(shutdownRecord, before.id, data);
  else notebook.add(shutdownRecord, data);
  return data;
}

/** The loops as written, each with the id that it had in its place; those that were answered already stay behind them. */
function loopsOf({ notebook, today }: Desk, given: Readonly<Record<string, z.output<typeof written>>>): Loop[] | Refusal {
  const before = shutdownOn(notebook, today)?.data.loops ?? [];
  const open = before.filter(({ standing }) => standing === "open");
  const answered = before.filter(({ standing }) => standing !== "open");
  const loops: Loop[] = [];
  for (const [number, { day = addDays(today, 1), ...loop }] of Object.entries(given).toSorted(
    ([one], [other]) => Number(one) - Number(other),
  )) {
    const field = `loops.${number}`;
    if (!/^[1-9]\d?$/.test(number) || Number(number) > longest.loops)
      return refuse(`Count the loops from 1 to ${longest.loops}. What is more can wait on paper.`, "loops");
    if (loop.text === "" && loop.where === "" && loop.how === "") continue;
    if (loop.text === "") return refuse("Write what is open, in a few words.", `${field}.text`);
    const wrong = wrongDay(day, today);
    if (wrong !== undefined) return refuse(wrong, `${field}.day`);
    loops.push({ id: open[Number(number) - 1]?.id ?? crypto.randomUUID(), ...loop, day, standing: "open" });
  }
  return [...loops, ...answered.slice(-longest.loops)];
}

function wrongDay(day: Day, today: Day): string | undefined {
  if (day <= today) return "Choose a day that is still to come: today is coming to its end.";
  return day > addDays(today, latestDays) ? "This is more than a year away. Put it into a calendar, or choose a nearer day." : undefined;
}
