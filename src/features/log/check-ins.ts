import { z } from "zod";
import { action, type Desk, refuse } from "../../kernel/actions/index.ts";
import { addDays, minute } from "../../kernel/time/index.ts";
import { noticeMood, noticeWords, pageFirst, softBars, undoOfWords } from "../safety/index.ts";
import { type CheckIn, checkInsOf, findCheckIn, removeCheckIn } from "./model.ts";
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
  output: checkInView.extend({ check: pageFirst }),
  done: "Kept.",
  undo: undoOfWords,
  capture: true,
  async run(desk, { at = desk.now, ...said }) {
    // A device that wrote while nobody could answer may have a fast clock; what it wrote is kept all the same.
    if (at > desk.now + clocksDiffer && !desk.captured) return refuse("This has not happened yet. Leave the time out for now.", "at");
    const kept = await addCheckIn(desk, { ...said, at: Math.min(at, desk.now) });
    return { ...kept, check: noticedIn(desk, kept) ?? null };
  },
});

/** A tap on a level asks nothing, ever: only words do, and a mood that has been low for two weeks. */
function noticedIn(desk: Desk, { id, words, mood }: CheckIn): string | undefined {
  const { notebook, today, zone } = desk;
  const first = words === undefined ? undefined : noticeWords(desk, words, "/today", id);
  if (first !== undefined || mood === undefined) return first;
  const moods = checkInsOf(notebook, addDays(today, 1 - softBars.days), addDays(today, 1), zone);
  return noticeMood(
    desk,
    moods.flatMap(({ day, mood }) => (mood === undefined ? [] : [{ day, mood }])),
    "/today",
  );
}

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
