import { z } from "zod";
import { lifeSteps } from "../../content/life-line.ts";
import { ownWords } from "../../kernel/actions/index.ts";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.number().int().min(0).max(253_402_300_799_999);
const plainDay = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");

/** How many letters a text can hold. */
const longest = 8000;
export const most = { when: 80, name: 80, small: 300, moments: 200, threads: 30 } as const;

export const step = z.enum(lifeSteps);
export const text = ownWords(longest);
export const feltMinus5to5 = z.int().min(-5).max(5);
export const serves0to10 = z.int().min(0).max(10);
export const birthYear = z.int().min(1880).max(2100);

/*
 * What stands in these records is for one pair of eyes: no default may ever put one into a space with other readers.
 */

/** A moment or a stretch of a life, as somebody tells it: begun, and finished or not yet. Any part may be empty. */
export const momentRecord = record({
  kind: "life-moment",
  version: 1,
  schema: z.object({
    at: epoch,
    day: plainDay,
    /** Where to go on. */
    step,
    finished: z.boolean(),
    /** In their own words: a year, an age, a stretch of them, or none of these. */
    when: z.string().max(most.when),
    felt: feltMinus5to5.nullable(),
    happened: text,
    asked: text,
    learned: text,
    /** Whether what was learned still serves. */
    serves: serves0to10.nullable(),
  }),
  day: ({ day }) => day,
});

/** What somebody found to run through several moments. */
export const threadRecord = record({
  kind: "life-thread",
  version: 1,
  schema: z.object({ at: epoch, name: z.string().min(1).max(most.name), moments: z.array(z.string().max(60)).max(most.moments) }),
});

/** What belongs to the line as a whole. */
export const lineRecord = record({
  kind: "life-line",
  version: 1,
  schema: z.object({ birthYear: birthYear.nullable(), child: text, small: z.string().max(most.small), smallOn: plainDay.nullable() }),
});
