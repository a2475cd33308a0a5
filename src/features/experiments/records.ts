import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

export const plainDay = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-14.");
/** The name of what is known by the day: "mood", "after-hours", "area:family". */
export const outcome = z.string().max(80);
export const design = z.enum(["pairs", "before-after"]);
/** What somebody thinks that the change goes together with. */
export const expected = z.enum(["higher", "lower", "same"]);
export const belief0to10 = z.int().min(0).max(10);
/** A: with the change. B: as usual. */
export const condition = z.enum(["A", "B"]);

/** An experiment on oneself, with the days that were drawn for it. */
export const experimentRecord = record({
  kind: "experiment",
  version: 2,
  // Version 1 knew mood, energy and stress alone, under the names that they still have.
  upgrades: { 1: (old) => old },
  schema: z.object({
    change: z.string().max(120),
    outcome,
    design,
    expected,
    belief: belief0to10,
    beliefAfter: belief0to10.nullable(),
    /** In order; `done` is what was really done, once somebody said. */
    days: z.array(z.object({ date: plainDay, condition, pair: z.int(), done: condition.nullable() })).max(400),
    /** The last day that counts, when it was stopped early. */
    stopped: plainDay.nullable(),
  }),
});
