import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.number().int().min(0).max(253_402_300_799_999);
export const plainDay = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");
/** The id of a prompt or a letter; one that a newer list does not know any more stays as it is. */
export const contentId = z.string().max(60);

/** The most letters of an entry: about twenty pages. */
export const longestText = 50_000;
/** A draft takes more, so that what is too long for an entry is not lost while somebody shortens it. */
export const longestDraft = 100_000;

/** What somebody wrote in the journal, with a prompt or without, or a letter. */
export const entryRecord = record({
  kind: "journal-entry",
  version: 1,
  schema: z.object({
    day: plainDay,
    at: epoch,
    changedAt: epoch.nullable(),
    prompt: contentId.nullable(),
    letter: contentId.nullable(),
    text: z.string().min(1).max(longestText),
  }),
  day: ({ day }) => day,
});

/** Something that was begun and not yet kept: a new entry (`of` is "new"), a letter (its id), or a change of an entry (the entry’s id). */
export const draftRecord = record({
  kind: "journal-draft",
  version: 1,
  schema: z.object({
    of: z.string().max(80),
    at: epoch,
    prompt: contentId.nullable(),
    /** One part, but for a letter, which has one a step. */
    parts: z.array(z.string().max(longestDraft)).min(1).max(12),
  }),
});
