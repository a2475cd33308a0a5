import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";
import { areaId } from "../areas/index.ts";

export const rating0to10 = z.number().min(0).max(10);
export const plainDay = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");
export const label = z.string().trim().max(200);
export const words = z.string().trim().max(2000);
export const minutesOfEntry = z.number().int().min(1).max(1440);

// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.number().int().min(0).max(253_402_300_799_999);
const id = z.string();

export const checkInItem = z.object({
  id,
  /** Epoch milliseconds. */
  at: epoch,
  energy: rating0to10.optional(),
  mood: rating0to10.optional(),
  stress: rating0to10.optional(),
  words: words.optional(),
});

export const entryItem = z.object({
  id,
  /** One stretch may serve several. */
  areas: z.array(areaId).min(1),
  label,
  /** Epoch milliseconds; both null when the length alone is known. */
  from: epoch.nullable(),
  to: epoch.nullable(),
  minutes: minutesOfEntry,
  /** How it left the person, where that is no check-in of its own. */
  energy: rating0to10.optional(),
  /** How present they were in it, for time with somebody: 0 elsewhere in thought, 10 wholly there. */
  presence: rating0to10.optional(),
  source: z.enum(["hand", "timer", "line", "answer"]),
});

/** A day's check-ins. */
export const checkInsRecord = record({
  kind: "check-ins",
  version: 1,
  schema: z.object({ day: plainDay, items: z.array(checkInItem) }),
  day: ({ day }) => day,
});

/** The stretches that began on a day, as the person wrote them down. */
export const entriesRecord = record({
  kind: "entries",
  version: 2,
  schema: z.object({ day: plainDay, items: z.array(entryItem) }),
  // Version 1 knew no presence.
  upgrades: { 1: (old) => old },
  day: ({ day }) => day,
});

/** The stretch that is running. */
export const timerRecord = record({
  kind: "timer",
  version: 1,
  schema: z.object({ areas: z.array(areaId).min(1), label, since: epoch }),
});
