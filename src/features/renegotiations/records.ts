import { z } from "zod";
import { ownWords } from "../../kernel/actions/index.ts";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.number().int().min(0).max(253_402_300_799_999);
export const plainDay = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");

export const mostBalls = 8;
const longest = { text: 8000, ball: 200 } as const;

export const text = ownWords(longest.text);
export const ballText = z
  .string()
  .trim()
  .max(longest.ball, `A few words are enough for what was let drop: ${longest.ball} letters fit. The rest has room above.`);

export const decision = z.enum(["keep", "extend", "end"]);

/**
 * A look back at a season: what it cost and what it gave. Begun, it is a draft until it is kept. It is for one pair of eyes: no default may
 * ever put such a record into a space with other readers.
 */
export const seasonReviewRecord = record({
  kind: "season-review",
  version: 1,
  schema: z.object({
    /** The first day of the season, and what it was called then. */
    season: plainDay,
    name: z.string().max(60),
    /** When it was last written to, and the local day of that. */
    at: epoch,
    day: plainDay,
    /** Null while it is a draft. */
    keptAt: epoch.nullable(),
    /** Today does not ask before this day. */
    notBefore: plainDay.nullable(),
    cost: text,
    gave: text,
    /** What was let drop, and whether it may stay so. */
    dropped: z.array(z.object({ text: ballText, stays: z.boolean() })).max(mostBalls),
    next: text,
    /** How the season went on. */
    decision: decision.nullable(),
  }),
  day: ({ day }) => day,
});
