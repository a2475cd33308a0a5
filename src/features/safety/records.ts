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
  upgrades: { 1: (old) => ({ ...old, apart: false }) },
  schema: z.object({
    /** The card that waits to be read, why it does, and the way back to what somebody was doing. */
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
    /** Once something read like violence or control at home: what is for two is not offered any more. Nothing shows that it is so. */
    apart: z.boolean(),
    /** How often “that is not what I meant” was said. */
    falseAlarms: z.int().min(0),
    /** Digests of texts that do not ask again. */
    believed: z.array(z.string().max(128)).max(200),
  }),
});
