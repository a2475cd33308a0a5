import { z } from "zod";
import { action, type Desk, type Refusal, refuse } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { draftOf, entriesOf, findLetter, findPrompt, firstWords, type JournalEntry, keepDraft, offersOn } from "./model.ts";
import { contentId, draftRecord, entryRecord, longestDraft, longestText, plainDay } from "./records.ts";
import { excerptOf, findIn, wordsOf } from "./search.ts";
import { situationsNow } from "./situation.ts";

const empty = "Write a few words first.";
const tooLong = () =>
  `This is longer than an entry can be, which is ${longestText.toLocaleString("en")} letters. Keep it for later as it is, then make two entries of it.`;
// Browsers end lines with two letters, and nobody wrote them.
const written = z.string({ error: empty }).overwrite((text) => text.replaceAll("\r\n", "\n").trimEnd());
const text = written.min(1, empty).max(longestText, { error: tooLong });

const view = entryRecord.schema.and(z.object({ id: z.string() }));
const keptView = view.and(z.object({ check: pageFirst }));
const line = z.object({
  id: z.string(),
  day: plainDay,
  at: z.number(),
  prompt: z.string().nullable(),
  letter: z.string().nullable(),
  begins: z.string(),
});

/** Everything that was ever written is wanted, however long ago. */
export const beginning = "0001-01-01";

export const listEntries = action({
  name: "journal.list",
  summary: "List what is in the journal, the latest first, each with its first words; and what was begun and not yet kept",
  route: "GET /journal",
  input: z.object({}),
  output: z.object({ entries: z.array(line), drafts: z.array(draftRecord.schema) }),
  async run(desk) {
    await desk.reach(beginning);
    const drafts = [...new Set(desk.notebook.list(draftRecord).map(({ data }) => data.of))];
    return { entries: entriesOf(desk.notebook).map(lineOf), drafts: drafts.flatMap((of) => draftOf(desk.notebook, of) ?? []) };
  },
});

export const listOffers = action({
  name: "journal.prompts",
  summary: "List the prompts as they would be offered now, with the reason where one fits what goes on",
  route: "GET /journal/prompts",
  input: z.object({}),
  output: z.array(z.object({ id: z.string(), need: z.string(), text: z.string(), because: z.string().nullable() })),
  async run(desk) {
    return offersOn(desk.notebook, desk.today, await situationsNow(desk)).map(({ prompt, because }) => ({ ...prompt, because }));
  },
});

export const showEntry = action({
  name: "journal.show",
  summary: "Read one entry of the journal",
  route: "GET /journal/:id",
  input: z.object({ id: z.string() }),
  output: view,
  async run(desk, { id }) {
    await desk.reach(beginning);
    const found = desk.notebook.find(entryRecord, id);
    return found ? { id, ...found.data } : gone();
  },
});

export const findEntries = action({
  name: "journal.find",
  summary: "Look for words in the journal, whatever their case and accents; all of them have to be in an entry",
  route: "POST /journal/entries",
  input: z.object({ find: z.string().max(200).default("") }),
  output: z.object({ entries: z.array(line.extend({ around: z.array(z.object({ text: z.string(), found: z.boolean() })) })) }),
  async run(desk, { find }) {
    const words = wordsOf(find);
    if (words.length === 0) return refuse("Write a word to look for.", "find");
    await desk.reach(beginning);
    const entries = entriesOf(desk.notebook).flatMap((entry) => {
      const ranges = findIn(entry.data.text, words);
      return ranges ? [{ ...lineOf(entry), around: [...excerptOf(entry.data.text, ranges)] }] : [];
    });
    return { entries };
  },
});

export const writeEntry = action({
  name: "journal.write",
  summary: "Write in the journal, with a prompt or without, or keep a letter",
  route: "POST /journal",
  input: z.object({ text, prompt: contentId.optional(), letter: contentId.optional() }),
  output: keptView,
  done: "Kept. Nobody but you can read it.",
  undo: undoOfWords,
  run(desk, { text, prompt, letter }) {
    if (prompt !== undefined && !findPrompt(prompt))
      return refuse(`There is no prompt “${prompt}”. Leave it out, or choose one.`, "prompt");
    if (letter !== undefined && !findLetter(letter)) return refuse(`There is no letter “${letter}”. Leave it out.`, "letter");
    const { id } = desk.notebook.add(entryRecord, {
      day: desk.today,
      at: desk.now,
      changedAt: null,
      prompt: prompt ?? null,
      letter: letter ?? null,
      text,
    });
    return keptText(desk, id, letter ?? "new");
  },
});

export const changeEntry = action({
  name: "journal.change",
  summary: "Change the words of an entry of the journal",
  route: "POST /journal/:id",
  /** `seen` is the version that was looked at: what somebody else wrote since is not overwritten unseen. */
  input: z.object({ id: z.string(), text, seen: z.number().int().optional() }),
  output: keptView,
  done: "Changed.",
  undo: undoOfWords,
  async run(desk, { id, text, seen }) {
    await desk.reach(beginning);
    const found = desk.notebook.find(entryRecord, id);
    if (!found) return gone();
    desk.notebook.change(entryRecord, id, { ...found.data, text, changedAt: desk.now }, seen);
    return keptText(desk, id, id);
  },
});

/** Every text that was just kept comes by here, whole and once, whichever way it was written. Its draft has done its part. */
function keptText(desk: Desk, id: string, draft: string): z.output<typeof keptView> {
  keepDraft(desk.notebook, draft, undefined);
  const { data } = desk.notebook.find(entryRecord, id)!;
  return { id, ...data, check: noticeWords(desk, data.text, `/journal/${id}`) ?? null };
}

export const removeEntry = action({
  name: "journal.remove",
  summary: "Remove an entry of the journal",
  route: "POST /journal/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "The entry is gone.",
  undo: true,
  async run(desk, { id }) {
    await desk.reach(beginning);
    if (!desk.notebook.find(entryRecord, id)) return gone();
    desk.notebook.remove(entryRecord, id);
    keepDraft(desk.notebook, id, undefined);
    return null;
  },
});

export const keepForLater = action({
  name: "journal.keep-draft",
  summary: "Keep what was begun, sealed, to go on with later: a new entry (“new”), a step of a letter, or a change of an entry",
  route: "POST /journal/drafts",
  input: z.object({
    of: z.string().max(80).default("new"),
    /** The step of a letter, counted from 1. */
    part: z.number().int().min(1).max(12).default(1),
    prompt: contentId.optional(),
    text: written
      .max(longestDraft, {
        error: () => `This is longer than what can be kept for later, which is ${longestDraft.toLocaleString("en")} letters.`,
      })
      .default(""),
  }),
  output: draftRecord.schema.nullable(),
  done: "Kept for later. It is sealed, and here when you come back.",
  async run(desk, { of, part, prompt, text }) {
    const letter = findLetter(of);
    if (of !== "new" && !letter) {
      await desk.reach(beginning);
      if (!desk.notebook.find(entryRecord, of)) return gone();
    }
    const most = letter?.steps.length ?? 1;
    if (part > most) return refuse(most === 1 ? "This has one part." : `This letter has ${most} steps.`, "part");
    const parts = Array.from({ length: most }, (_, index) => draftOf(desk.notebook, of)?.parts[index] ?? "").with(part - 1, text);
    const nothing = parts.every((part) => part.trim() === "");
    keepDraft(desk.notebook, of, nothing ? undefined : { at: desk.now, prompt: prompt ?? null, parts });
    return draftOf(desk.notebook, of) ?? null;
  },
});

export const dropDraft = action({
  name: "journal.drop-draft",
  summary: "Throw away what was begun",
  route: "POST /journal/drafts/drop",
  input: z.object({ of: z.string().max(80).default("new") }),
  output: z.null(),
  done: "Thrown away.",
  undo: true,
  run({ notebook }, { of }) {
    keepDraft(notebook, of, undefined);
    return null;
  },
});

function gone(): Refusal {
  return refuse("This entry is not here any more.");
}

function lineOf({ id, data: { day, at, prompt, letter, text } }: Entry<JournalEntry>): z.output<typeof line> {
  return { id, day, at, prompt, letter, begins: firstWords(text) };
}
