import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.number().int().min(0).max(253_402_300_799_999);

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
  schema: z.object({ since: z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.") }),
});
