import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { addDays, firstDayOf, isWeek } from "../../kernel/time/index.ts";

export const weekName = z.string().refine(isWeek, "This week does not exist. Write it like 2026-W37.");

/** The small shift that a person picked to try in a week, as it was offered. */
export const shiftRecord = record({
  kind: "shift",
  version: 1,
  schema: z.object({
    /** The week in which it is tried. */
    week: weekName,
    offer: z.string(),
    text: z.string(),
    because: z.string(),
    whose: z.enum(["ask", "limit"]),
    /** How it went, if the person said. */
    went: z.enum(["yes", "partly", "no"]).optional(),
  }),
  day: ({ week }) => addDays(firstDayOf(week), 6),
});
