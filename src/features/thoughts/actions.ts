import { z } from "zod";
import { trapIds } from "../../content/traps.ts";
import { action, type Desk, refuse } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { alikeOf, candidatesOf, factsFor } from "./beside.ts";
import { findThought, type Said, type Thought, thoughtsOf, withSaid, wordsOf } from "./model.ts";
import { feelingName, mostFeelings, rating0to100, step, text, thoughtRecord, way } from "./records.ts";
import { holds } from "./search.ts";

const mostThoughts = 5000;
const noWords = "Nothing is written yet. Write a line in any step, or remove this one.";

const view = thoughtRecord.schema.and(z.object({ id: z.string() }));
const said = z.object({
  on: step.optional().describe("The step that is sent as a whole: what is left out of it is emptied. Without it, what is left out stays"),
  situation: text.optional(),
  feelings: z
    .record(z.string(), z.object({ name: feelingName.optional(), before: rating0to100.optional() }))
    .optional()
    .describe("By their number, counted from 1; those that are not named go"),
  after: z.record(z.string(), rating0to100).optional().describe("How strong each feeling is now, by its number"),
  thought: text.optional(),
  belief: rating0to100.optional(),
  beliefAfter: rating0to100.optional(),
  trap: z.enum([...trapIds, "none"]).optional(),
  evidenceFor: text.optional(),
  evidenceAgainst: text.optional(),
  balanced: text.optional(),
  balancedBelief: rating0to100.optional(),
});

export const listThoughts = action({
  name: "thoughts.list",
  summary: "List the thought records, the newest first; with words, those that hold each of them",
  route: "GET /thoughts",
  input: z.object({ words: z.string().max(200).default("") }),
  output: z.array(view),
  run: async (desk, { words }) => {
    const all = await thoughtsOf(desk);
    return all.filter(({ data }) => holds(wordsOf(data), words)).map(viewOf);
  },
});

export const showThought = action({
  name: "thoughts.show",
  summary:
    "Read one thought record, with three thinking traps to ask about, facts of the notebook that may bear on it, and records like it",
  route: "GET /thoughts/:id",
  input: z.object({ id: z.string() }),
  output: view.and(
    z.object({
      candidates: z.array(z.string()),
      facts: z.array(z.object({ id: z.string(), text: z.string(), n: z.number(), from: z.string(), to: z.string() })),
      alike: z.array(z.string()),
    }),
  ),
  run: async (desk, { id }) => {
    const found = await findThought(desk, id);
    if (!found) return gone();
    const facts = (await factsFor(desk, found.data)).map(({ id, text, n, from, to }) => ({ id, text, n, from, to }));
    const alike = (await alikeOf(desk, found)).map(({ id }) => id);
    return { ...viewOf(found), candidates: [...candidatesOf(found.data)], facts, alike };
  },
});

export const beginThought = action({
  name: "thoughts.begin",
  summary: "Begin a thought record: quick, with four steps, or full, with eight",
  route: "POST /thoughts",
  input: z.object({ way: way.default("full"), situation: text.default(""), thought: text.default("") }),
  output: z.object({ id: z.string(), check: pageFirst }),
  done: "Begun. Each step is kept as you go on.",
  undo: undoOfWords,
  async run(desk, begun) {
    if ((await thoughtsOf(desk)).length >= mostThoughts)
      return refuse("That is more than there is room for. Remove some that are long ago.");
    const kept = keepWhole(desk, undefined, { ...empty, ...begun, at: desk.now, day: desk.today });
    return "problems" in kept ? kept : { id: kept.id, check: noticedIn(desk, kept) };
  },
});

const empty: Omit<Thought, "at" | "day" | "way" | "situation" | "thought"> = {
  step: "situation",
  finished: null,
  aside: false,
  feelings: [],
  belief: null,
  beliefAfter: null,
  trap: null,
  evidenceFor: "",
  evidenceAgainst: "",
  balanced: "",
  balancedBelief: null,
};

export const keepThought = action({
  name: "thoughts.keep",
  summary: "Keep what is written in a thought record so far; nothing has to be whole",
  route: "POST /thoughts/:id",
  input: said.extend({
    id: z.string(),
    to: step.optional().describe("The step to go on with"),
    way: way.optional(),
    take: z.string().max(80).optional().describe("A fact to put into the evidence that `on` names"),
  }),
  output: view.and(
    z.object({ next: step.nullable().describe("The step that comes now; null when the record is finished"), check: pageFirst }),
  ),
  done: "Kept.",
  undo: undoOfWords,
  async run(desk, { id, to, take, way, ...given }) {
    const found = await findThought(desk, id);
    if (!found) return gone();
    // Who takes a quick one further has not finished it.
    const finished = way === undefined || way === found.data.way ? found.data.finished : null;
    const going = { aside: false, way: way ?? found.data.way, finished, step: to ?? given.on ?? found.data.step };
    const after = withSaid({ ...found.data, ...going }, given);
    const whole = take === undefined ? after : await withFact(desk, after, given.on, take);
    if (whole === undefined) return refuse("This fact is not known any more. Write what you know yourself.", "take");
    const kept = keepWhole(desk, id, whole, given);
    if ("problems" in kept) return kept;
    const goesOn = kept.data.finished === null || take !== undefined;
    return { ...viewOf(kept), next: goesOn ? kept.data.step : null, check: noticedIn(desk, kept, found.data) };
  },
});

export const finishThought = action({
  name: "thoughts.finish",
  summary: "Finish a thought record, with what the last step says; steps that are empty stay so",
  route: "POST /thoughts/:id/finish",
  input: said.extend({ id: z.string() }),
  output: view.and(z.object({ check: pageFirst })),
  done: "Kept.",
  undo: undoOfWords,
  async run(desk, { id, ...given }) {
    const found = await findThought(desk, id);
    if (!found) return gone();
    const after = withSaid(found.data, given);
    if (wordsOf(after) === "") return refuse(noWords);
    const kept = keepWhole(desk, id, { ...after, finished: found.data.finished ?? desk.now, aside: false }, given);
    return "problems" in kept ? kept : { ...viewOf(kept), check: noticedIn(desk, kept, found.data) };
  },
});

export const putThoughtAside = action({
  name: "thoughts.aside",
  summary: "Put a thought record aside that was begun: Today does not speak of it any more",
  route: "POST /thoughts/:id/aside",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "Put aside. It stays among your thought records.",
  undo: true,
  async run(desk, { id }) {
    const found = await findThought(desk, id);
    if (!found) return gone();
    desk.notebook.change(thoughtRecord, id, { ...found.data, aside: true });
    return null;
  },
});

export const removeThought = action({
  name: "thoughts.remove",
  summary: "Remove a thought record",
  route: "POST /thoughts/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "The thought record is gone.",
  undo: true,
  async run(desk, { id }) {
    if (!(await findThought(desk, id))) return gone();
    desk.notebook.remove(thoughtRecord, id);
    return null;
  },
});

/** Looks at what was just written, and at nothing that stood there before: where to go first, or null. */
function noticedIn(desk: Desk, { id, data }: Entry<Thought>, before?: Thought): string | null {
  const stood = new Set(before ? wordsOf(before).split("\n") : []);
  const written = wordsOf(data)
    .split("\n")
    .filter((line) => !stood.has(line));
  return written.length === 0 ? null : (noticeWords(desk, written.join("\n\n"), `/thoughts/${id}`) ?? null);
}

/** Every text of a thought record is kept here and nowhere else. */
function keepWhole({ notebook }: Desk, id: string | undefined, thought: Thought, { feelings = {} }: Said = {}) {
  const numbered = Object.entries(feelings);
  const nameless = numbered.find(([, { name, before }]) => (name ?? "") === "" && before !== undefined);
  if (nameless)
    return refuse("This feeling has a number and no name. Give it a word, or take the number away.", `feelings.${nameless[0]}.name`);
  if (numbered.length > mostFeelings) return refuse(`There is room for ${mostFeelings} feelings. Keep the strongest.`, "feelings");
  const whole = thoughtRecord.schema.safeParse(thought);
  // What was typed fits by itself; a fact on top of it may not.
  if (!whole.success) return refuse("There is no room left for this here. Shorten what is written, then take it over.", "take");
  return id === undefined ? notebook.add(thoughtRecord, whole.data) : notebook.change(thoughtRecord, id, whole.data);
}

async function withFact(desk: Desk, thought: Thought, on: Said["on"], id: string): Promise<Thought | undefined> {
  const field = on === "for" ? "evidenceFor" : on === "against" ? "evidenceAgainst" : undefined;
  const fact = (await factsFor(desk, thought)).find((fact) => fact.id === id);
  if (!field || !fact) return undefined;
  return { ...thought, [field]: [thought[field], fact.text].filter((part) => part !== "").join("\n") };
}

function gone() {
  return refuse("This thought record is not here any more.");
}

function viewOf({ id, data }: Entry<Thought>): z.output<typeof view> {
  return { ...data, id };
}
