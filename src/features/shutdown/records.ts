import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.number().int().min(0).max(253_402_300_799_999);
export const plainDay = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");

export const longest = { loop: 200, part: 120, step: 200, act: 120, loops: 20 } as const;

/** Something that is left open at the end of a day, and when, where and how it resumes. */
export const loop = z.object({
  id: z.string().max(60),
  text: z.string().max(longest.loop),
  day: plainDay,
  where: z.string().max(longest.part),
  how: z.string().max(longest.part),
  standing: z.enum(["open", "done", "let go"]),
});

/** How a day of work was brought to its end. `closedAt` is null while it is being written. */
export const shutdownRecord = record({
  kind: "shutdown",
  version: 1,
  schema: z.object({
    day: plainDay,
    at: epoch,
    closedAt: epoch.nullable(),
    /** More than a form takes: an open loop that comes back stays in its box. */
    loops: z.array(loop).max(3 * longest.loops),
    firstStep: z.string().max(longest.step),
    act: z.string().max(longest.act),
  }),
  // A box is about the last day on which something of it is open, so that it is at hand then.
  day: ({ day, loops }) => loops.reduce((last, { day, standing }) => (standing === "open" && day > last ? day : last), day),
});
