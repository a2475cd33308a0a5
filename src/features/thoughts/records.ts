import { z } from "zod";
import { ownWords } from "../../kernel/actions/index.ts";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

/** How many letters a text of a thought record can hold. */
const longest = 8000;

export const steps = ["situation", "feelings", "thought", "trap", "for", "against", "balanced", "again"] as const;
export const step = z.enum(steps);
export const way = z.enum(["quick", "full"]);

const notANumber = "Write a whole number from 0 to 100.";
export const rating0to100 = z.int(notANumber).min(0, notANumber).max(100, notANumber);
export const text = ownWords(longest);
export const mostFeelings = 6;
export const feelingName = z.string().trim().max(60, "Sixty letters are room for a feeling. Keep the rest for what happened.");

/**
 * A thought, looked at step by step: begun, and finished or not yet. What stands in it is for one pair of eyes: no default may ever put
 * such a record into a space with other readers.
 */
export const thoughtRecord = record({
  kind: "thought",
  version: 1,
  schema: z.object({
    /** When it was begun, in epoch milliseconds, and the local day of that. */
    at: z.number(),
    day: z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-14."),
    way,
    /** Where to go on. */
    step,
    finished: z.number().nullable(),
    /** Today does not speak of it any more. */
    aside: z.boolean(),
    situation: text,
    feelings: z.array(z.object({ name: feelingName, before: rating0to100.nullable(), after: rating0to100.nullable() })).max(mostFeelings),
    thought: text,
    /** How much the thought was believed, and is now. */
    belief: rating0to100.nullable(),
    beliefAfter: rating0to100.nullable(),
    /** The trap that somebody found in it, or “none”. */
    trap: z.string().max(40).nullable(),
    evidenceFor: text,
    evidenceAgainst: text,
    balanced: text,
    balancedBelief: rating0to100.nullable(),
  }),
  day: ({ day }) => day,
});
