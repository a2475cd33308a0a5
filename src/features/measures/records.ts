import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.number().int().min(0).max(253_402_300_799_999);
const day = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");

/**
 * All that somebody answered to one questionnaire over the years: few and small, and shown together, so one box holds them. Scores are
 * not kept; they are worked out from the answers each time.
 */
export const sittingsRecord = record({
  kind: "measure",
  version: 1,
  schema: z.object({ measure: z.string(), sittings: z.array(z.object({ id: z.string(), at: epoch, answers: z.array(z.number()) })) }),
});

/** A questionnaire that was begun and can be gone on with; null for what is open. */
export const draftRecord = record({
  kind: "measure-draft",
  version: 1,
  schema: z.object({ measure: z.string(), since: epoch, answers: z.array(z.number().nullable()) }),
});

/** The day on which a passage of care was put aside. */
export const careAsideRecord = record({
  kind: "care-aside",
  version: 1,
  schema: z.object({ since: day }),
});

const measures = z.array(z.string().max(40)).max(40);

/** What somebody wants to be asked again, and what they left for now. Without it nothing is asked. */
export const setsRecord = record({
  kind: "measure-sets",
  version: 1,
  schema: z.object({
    weekly: measures,
    monthly: measures,
    /** Whether Today mentions a longer one that a result, or a low mood, gives reason for. */
    closer: z.boolean(),
    /** What was left, and when. */
    aside: z.array(z.object({ measure: z.string().max(40), on: day })).max(40),
  }),
});
