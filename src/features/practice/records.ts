import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.int().min(0).max(253_402_300_799_999);
const day = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");
export const exerciseId = z.string().max(40);
export const tension0to10 = z.int().min(0).max(10);
export const minutes = z.int().min(1).max(60);

/** How many exercises a month has room for. */
export const mostInMonth = 1000;

export const sitting = z.object({
  id: z.string().max(40),
  exercise: exerciseId,
  at: epoch,
  minutes,
  before: tension0to10.nullable(),
  after: tension0to10.nullable(),
});

/** The exercises that somebody did in a month. Few and small, so one box holds them. */
export const sittingsRecord = record({
  kind: "exercise-sitting",
  version: 1,
  schema: z.object({
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Write the month as year and month, such as 2026-09."),
    sittings: z.array(sitting).max(mostInMonth),
  }),
});

/** How tense somebody was today before exercises that they have not ended. Of another day it says nothing any more. */
export const beforeRecord = record({
  kind: "exercise-before",
  version: 1,
  schema: z.object({ day, ratings: z.array(z.object({ exercise: exerciseId, tension: tension0to10 })).max(40) }),
});
