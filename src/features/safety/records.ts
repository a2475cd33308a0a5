import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

export const planText = z.string().max(2000);
/** Somebody to call. What stands as the number is shown as it was written; its digits are what a telephone calls. */
const contact = z.object({ name: z.string().max(80), number: z.string().max(40) });
export const mostContacts = 6;

/** Somebody's own plan for hard hours: there is one. A step that is open is empty. */
export const planRecord = record({
  kind: "safety-plan",
  version: 1,
  schema: z.object({
    /** ISO 3166-1, as the lines are listed; empty while nobody said. */
    country: z.string().max(2),
    signs: planText,
    alone: planText,
    away: planText,
    people: z.array(contact).max(mostContacts),
    professionals: z.array(contact).max(mostContacts),
    safer: planText,
    worth: planText,
  }),
});

/** More soft signs than these say nothing more. */
export const mostSoft = 20;

/** How many letters the path back to what somebody was doing may have. */
export const longestWay = 500;

// Up to the year 9999.
const epoch = z.number().int().min(0).max(253_402_300_799_999);
const day = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");

/**
 * What is asked after something that was kept. It holds no word of anybody: a text is known again by its digest. It never leaves its
 * notebook, so that no export that others may see tells that a question was ever asked.
 */
export const checkRecord = record({
  kind: "check",
  version: 2,
  stays: true,
  schema: z.object({
    /** The card that waits to be read, why it does, the way back to what somebody was doing, and the last day on which it waits. */
    open: z
      .object({
        card: z.enum(["ask", "help", "thanks", "soft", "other", "quiet"]),
        text: z.string().max(128),
        back: z.string().max(longestWay),
        on: day,
      })
      .nullable(),
    /** The one gentle question later the same day. */
    again: z.object({ from: epoch, on: day }).nullable(),
    /** How often “that is not what I meant” was said. */
    falseAlarms: z.int().min(0),
    /** Digests of texts that do not ask again. */
    believed: z.array(z.string().max(128)).max(200),
    /** The day of the last sign that another frightens or hurts them; null when there was none, or when they said that there is none. */
    quietSince: day.nullable(),
    /** When soft signs were met that asked for nothing by themselves, and a digest of what each was met in. */
    soft: z.array(z.object({ at: epoch, of: z.string().max(128) })).max(mostSoft),
    /** When a low mood was last a reason to ask. */
    lowMood: day.nullable(),
  }),
  // Version 1 kept nothing of soft signs, and forgot a sign of abuse with its card.
  upgrades: { 1: (old) => ({ ...old, soft: [], lowMood: null, quietSince: null }) },
});
