import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

export const plainDay = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");
/** Minutes since midnight, by the clock of the day; 1440 is its end. */
const wallMinutes = z.int().min(0).max(1440);
// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.number().int().min(0).max(253_402_300_799_999);

export const longestWhy = 200;
/** So many moves of one day are kept, the last ones. */
export const mostMoves = 20;

const move = z.object({ at: epoch, from: wallMinutes, to: wallMinutes, why: z.string().max(longestWhy) });

/** When somebody means to start and to stop on one day, and how the stop was moved, with why. A day without one goes by the agreed hours. */
export const plannedHoursRecord = record({
  kind: "planned-hours",
  version: 1,
  schema: z.object({ day: plainDay, start: wallMinutes.nullable(), stop: wallMinutes.nullable(), moves: z.array(move).max(mostMoves) }),
  day: ({ day }) => day,
});
