import type { z } from "zod";
import { type Letter, letters } from "../../content/letters.ts";
import { type Prompt, prompts } from "../../content/prompts.ts";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day, dayNumber } from "../../kernel/time/index.ts";
import { draftRecord, entryRecord } from "./records.ts";
import type { Situation } from "./situation.ts";

export type JournalEntry = z.output<(typeof entryRecord)["schema"]>;
export type Draft = z.output<(typeof draftRecord)["schema"]>;

/** For so many days a prompt that was written to is not offered again. */
export const restDays = 28;

/** A prompt as it is offered; `because` where something of the person's own brought it to the front. */
export interface Offer {
  readonly prompt: Prompt;
  readonly because: string | null;
}

/** All entries in memory, the latest first. Whoever wants those of more than 13 weeks ago reaches for them first. */
export function entriesOf(notebook: Notebook): readonly Entry<JournalEntry>[] {
  return notebook.list(entryRecord).toSorted((one, other) => other.data.at - one.data.at || (one.id < other.id ? -1 : 1));
}

/** What was begun: "new", a letter's id, or the id of an entry that is being changed. The newest, when two devices made one each. */
export function draftOf(notebook: Notebook, of: string): Draft | undefined {
  return notebook
    .list(draftRecord)
    .map(({ data }) => data)
    .filter((draft) => draft.of === of)
    .toSorted((one, other) => other.at - one.at)[0];
}

/** Keeps what was begun, in the place of what was there; undefined takes it away. */
export function keepDraft(notebook: Notebook, of: string, draft: Omit<Draft, "of"> | undefined): void {
  const [first, ...rest] = notebook.list(draftRecord).filter(({ data }) => data.of === of);
  for (const { id } of rest) notebook.remove(draftRecord, id);
  if (!draft) {
    if (first) notebook.remove(draftRecord, first.id);
  } else if (first) notebook.change(draftRecord, first.id, { of, ...draft });
  else notebook.add(draftRecord, { of, ...draft });
}

export function findPrompt(id: string | null | undefined): Prompt | undefined {
  return prompts.find((prompt) => prompt.id === id);
}

export function findLetter(id: string | null | undefined): Letter | undefined {
  return letters.find((letter) => letter.id === id);
}

/**
 * The prompts to offer on a day, in order. Those that fit what is going on come first, then the others; within each group another one
 * begins each day. What was written to in the last four weeks is left out.
 */
export function offersOn(notebook: Notebook, day: Day, situations: readonly Situation[]): readonly Offer[] {
  const since = addDays(day, -restDays);
  const used = new Set(entriesOf(notebook).flatMap(({ data }) => (data.day > since && data.prompt !== null ? [data.prompt] : [])));
  const free = prompts.filter(({ id }) => !used.has(id));
  const fitting = situations.flatMap(({ needs, because }) => {
    const meant = free.filter(({ need }) => needs.includes(need));
    return turned(meant, day).map((prompt): Offer => ({ prompt, because }));
  });
  const offers = [...fitting, ...turned(free, day).map((prompt): Offer => ({ prompt, because: null }))];
  const seen = new Set<string>();
  return offers.filter(({ prompt: { id } }) => !seen.has(id) && seen.add(id));
}

/** The same in another order each day, so that no need is asked about for days: a step that has no part in common with the count. */
function turned(list: readonly Prompt[], day: Day): readonly Prompt[] {
  if (list.length === 0) return [];
  const step = [17, 13, 11, 7, 5, 3, 2, 1].find((step) => list.length % step !== 0 || step === 1)!;
  return list.map((_, index) => list[((dayNumber(day) + index) * step) % list.length]!);
}

/** The offer after a prompt, around and around; the first when it is none of them. */
export function offerAfter(offers: readonly Offer[], id: string | undefined): Offer | undefined {
  return offers[(offers.findIndex(({ prompt }) => prompt.id === id) + 1) % offers.length];
}

/** A text's first words, on one line. */
export function firstWords(text: string, most = 90): string {
  const line = text
    .slice(0, 4 * most)
    .replaceAll(/\s+/g, " ")
    .trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most - 20))}…`;
}
