import { z } from "zod";
import { action, refuse } from "../../kernel/actions/index.ts";
import { minute } from "../../kernel/time/index.ts";
import { findCheckIn, removeCheckIn } from "./model.ts";
import { checkInItem, plainDay, rating0to10, words } from "./records.ts";
import { addCheckIn, findAnywhere } from "./writing.ts";

export const checkInView = checkInItem.extend({ day: plainDay });

/** Two clocks may differ by this much before a moment counts as one that is still to come. */
const clocksDiffer = 5 * minute;

export const checkIn = action({
  name: "log.check-in",
  summary: "Note how you are: energy, mood, stress, a few words",
  route: "POST /check-ins",
  input: z
    .object({
      energy: rating0to10.optional(),
      mood: rating0to10.optional(),
      stress: rating0to10.optional(),
      words: words.optional(),
      /** Epoch milliseconds; now when it is left out. */
      at: z.number().int().min(0).optional(),
    })
    .refine(
      ({ energy, mood, stress, words }) => (energy ?? mood ?? stress) !== undefined || words,
      "Choose a level, or write a few words.",
    ),
  output: checkInView,
  done: "Kept.",
  undo: true,
  capture: true,
  run(desk, { at = desk.now, ...said }) {
    // A device that wrote while nobody could answer may have a fast clock; what it wrote is kept all the same.
    if (at > desk.now + clocksDiffer && !desk.captured) return refuse("This has not happened yet. Leave the time out for now.", "at");
    return addCheckIn(desk, { ...said, at: Math.min(at, desk.now) });
  },
});

export const removeCheckInAction = action({
  name: "log.remove-check-in",
  summary: "Remove a check-in",
  route: "POST /check-ins/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.object({ day: plainDay }),
  done: "The check-in is gone.",
  undo: true,
  async run(desk, { id }) {
    const found = await findAnywhere(desk, () => findCheckIn(desk.notebook, id));
    if (!found) return refuse("This check-in is not here any more.");
    removeCheckIn(desk.notebook, id);
    return { day: found.day };
  },
});
