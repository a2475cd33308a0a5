import { z } from "zod";
import { action, type Desk, type Refusal, refuse } from "../../kernel/actions/index.ts";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { addDays } from "../../kernel/time/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { addLoop } from "../shutdown/index.ts";
import { longInNow, mostOpen, openThings, type Place, placeFor, servable, type Thing } from "./model.ts";
import { longest, place, plainDay, thingRecord } from "./records.ts";

const longestPaste = 50_000;
const latestDays = 3660;
const putDown = "This was put down. Bring it back first.";

const view = thingRecord.schema.and(z.object({ id: z.string() }));
const id = z.string();

export const listThings = action({
  name: "priorities.list",
  summary: "List what is on your mind, each at its place: now, make room, hand over or shorten, let go, or at none yet",
  route: "GET /priorities",
  input: z.object({}),
  output: z.object({ things: z.array(view), longInNow: z.array(z.string()) }),
  run({ notebook, now }) {
    const things = openThings(notebook);
    return { things: things.map(viewOf), longInNow: longInNow(things, now).map(({ id }) => id) };
  },
});

export const showThing = action({
  name: "priorities.show",
  summary: "Read one thing that is or was on your mind",
  route: "GET /priorities/:id",
  input: z.object({ id }),
  output: view,
  run: async (desk, { id }) => {
    const found = await findThing(desk, id);
    return found ? viewOf(found) : gone();
  },
});

export const addThings = action({
  name: "priorities.add",
  summary: "Put down what is on your mind, one thing a line; with both answers it goes to its place at once",
  route: "POST /priorities",
  input: z.object({
    lines: z
      .string({ error: "Write what is on your mind first." })
      .max(longestPaste, "This is more than a page can take at once. Paste a part of it; the rest can follow."),
    matters: z.boolean().optional().describe("Does it matter to what you said matters?"),
    soon: z.boolean().optional().describe("Does it have to be soon?"),
  }),
  output: z.object({ added: z.array(view), check: pageFirst }),
  done: "It is down here, and need not be in your head.",
  undo: undoOfWords,
  run(desk, { lines, matters, soon }) {
    const { notebook, now } = desk;
    const texts = linesOf(lines);
    const long = texts.findIndex((text) => text.length > longest.thing);
    if (texts.length === 0) return refuse("Write what is on your mind first, one thing a line.", "lines");
    if (long >= 0)
      return refuse(`Line ${long + 1} is longer than ${longest.thing} letters. Put it in fewer words, or on two lines.`, "lines");
    const room = mostOpen - openThings(notebook).length;
    if (texts.length > room)
      return refuse(
        room > 0
          ? `There is room for ${room} more here, and these are ${texts.length}. Keep those that matter most, or put something down first.`
          : `This page holds ${mostOpen} things, and it is full. Put something down first: done, handed over or let go.`,
        "lines",
      );
    const to = matters === undefined || soon === undefined ? null : placeFor(matters, soon);
    // A millisecond apart: a pasted list keeps its order.
    const added = texts.map((text, index) =>
      viewOf(notebook.add(thingRecord, { ...blank, at: now + index, placedAt: now, text, place: to })),
    );
    return { added, check: noticeWords(desk, texts.join("\n\n"), "/priorities") ?? null };
  },
});

const blank: Omit<Thing, "at" | "placedAt" | "text" | "place"> = {
  stays: false,
  day: null,
  serves: null,
  shorter: "",
  standing: "open",
  to: "",
  closed: null,
};

/** The lines with words on them; what a list put before them, such as a dash, is not theirs. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\[[ x]?\]|\d{1,2}[.)])\s+/i, "").trim())
    .filter((line) => line !== "");
}

export const placeThings = action({
  name: "priorities.place",
  summary: "Answer the two questions about things: does it matter to what you said matters, and does it have to be soon",
  route: "POST /priorities/places",
  input: z.object({
    answers: z.record(z.string().max(60), z.object({ matters: z.boolean().optional(), soon: z.boolean().optional() })).default({}),
  }),
  output: z.object({ placed: z.array(view) }),
  done: "Each is at its place.",
  undo: true,
  run(desk, { answers }) {
    const { notebook, now } = desk;
    const placed: z.output<typeof view>[] = [];
    for (const [id, { matters, soon }] of Object.entries(answers)) {
      const found = notebook.find(thingRecord, id);
      if (found?.data.standing !== "open" || matters === undefined || soon === undefined) continue;
      placed.push(viewOf(moved(notebook, found, placeFor(matters, soon), now)));
    }
    return placed.length > 0 ? { placed } : refuse("Answer both questions for one of them; the others can wait.");
  },
});

export const moveThing = action({
  name: "priorities.move",
  summary: "Move a thing to another place: now, room, over or go",
  route: "POST /priorities/:id/place",
  input: z.object({ id, to: place }),
  output: view,
  done: "Moved.",
  undo: true,
  async run(desk, { id, to }) {
    const found = await findThing(desk, id);
    if (!found) return gone();
    if (found.data.standing !== "open") return refuse(putDown);
    return viewOf(moved(desk.notebook, found, to, desk.now));
  },
});

export const changeThing = action({
  name: "priorities.change",
  summary: "Change a thing: its words, its day, what it serves, and the least of it that would be enough. What is left out is emptied",
  route: "POST /priorities/:id",
  input: z.object({
    id,
    text: z
      .string({ error: "A few words are needed, to know it by." })
      .trim()
      .min(1, "A few words are needed, to know it by.")
      .max(longest.thing, `This is longer than ${longest.thing} letters. Put it in fewer words.`),
    day: plainDay.optional().describe("The day for which room is made; it comes up on Today then"),
    serves: z.string().max(longest.serves).optional().describe("“value:” or “area:”, and which one"),
    shorter: z.string().trim().max(longest.shorter, `At most ${longest.shorter} letters fit here.`).default(""),
  }),
  output: view.and(z.object({ check: pageFirst })),
  done: "Kept.",
  undo: undoOfWords,
  async run(desk, { id, day, serves, ...words }) {
    const { notebook, today } = desk;
    const found = await findThing(desk, id);
    if (!found) return gone();
    const sameDay = (day ?? null) === found.data.day;
    if (!sameDay && day !== undefined && (day < today || day > addDays(today, latestDays)))
      return refuse("Choose today or a day that is still to come, within ten years.", "day");
    const known = serves === undefined || serves === found.data.serves || servable(notebook, today).some(({ key }) => key === serves);
    if (!known) return refuse(`“${serves}” is none of your areas or values. Choose one, or leave it open.`, "serves");
    const changed = notebook.change(thingRecord, id, { ...found.data, ...words, day: day ?? null, serves: serves ?? null });
    const written = [words.text === found.data.text ? "" : words.text, words.shorter === found.data.shorter ? "" : words.shorter].join(
      "\n\n",
    );
    return { ...viewOf(changed), check: written.trim() === "" ? null : (noticeWords(desk, written, `/priorities/${id}`) ?? null) };
  },
});

export const answerThing = action({
  name: "priorities.answer",
  summary: "Say of a thing that it is done, let go, or handed over; that it stays in “now”; or bring it back",
  route: "POST /priorities/:id/answer",
  input: z.object({
    id,
    answer: z.enum(["done", "let go", "hand over", "stay", "back"]),
    to: z.string().trim().max(longest.name, `At most ${longest.name} letters fit here.`).default("").describe("To whom it is handed over"),
  }),
  output: view,
  done: "Noted.",
  undo: true,
  async run(desk, { id, answer, to }) {
    const { notebook, today, now } = desk;
    const found = await findThing(desk, id);
    if (!found) return gone();
    if (answer === "back" && found.data.standing !== "open" && openThings(notebook).length >= mostOpen)
      return refuse(`This page holds ${mostOpen} things, and it is full. Put something down first.`);
    const after: Partial<Thing> =
      answer === "stay"
        ? { stays: true }
        : answer === "back"
          ? { standing: "open", closed: null, placedAt: now, to: "" }
          : { standing: answer === "hand over" ? "handed over" : answer, closed: today, to: answer === "hand over" ? to : "" };
    return viewOf(notebook.change(thingRecord, id, { ...found.data, ...after }));
  },
});

export const loopThing = action({
  name: "priorities.to-end-of-day",
  summary: "Put a thing among what is open at the end of today, with when, where and how it goes on; it comes back on its day",
  route: "POST /priorities/:id/loop",
  input: z.object({
    id,
    day: plainDay.optional().describe("The day on which it goes on; tomorrow when it is left out"),
    where: z.string().default(""),
    how: z.string().default(""),
  }),
  output: view,
  done: "It stands among what is open at the end of the day, and comes back on its day.",
  undo: true,
  async run(desk, { id, day, where, how }) {
    const found = await findThing(desk, id);
    if (!found) return gone();
    if (found.data.standing !== "open") return refuse(putDown);
    const problem = addLoop(desk, { text: found.data.text, day: day ?? addDays(desk.today, 1), where, how });
    if (problem) return problem;
    return viewOf(desk.notebook.change(thingRecord, id, { ...found.data, standing: "end of day", closed: desk.today }));
  },
});

/** A thing that comes to another place is new there. */
function moved(notebook: Notebook, found: Entry<Thing>, to: Place, now: number): Entry<Thing> {
  const { id, data } = found;
  return data.place === to ? found : notebook.change(thingRecord, id, { ...data, place: to, placedAt: now, stays: false });
}

async function findThing(desk: Desk, id: string): Promise<Entry<Thing> | undefined> {
  const found = desk.notebook.find(thingRecord, id);
  if (found) return found;
  await desk.reach("0001-01-01");
  return desk.notebook.find(thingRecord, id);
}

function gone(): Refusal {
  return refuse("This is not here any more.");
}

function viewOf({ id, data }: Entry<Thing>): z.output<typeof view> {
  return { ...data, id };
}
