import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

/** Of a card of ours its own id; of one in a pack the name of the pack stands before it. */
export const cardId = z.string().max(130);
export const choice = z.enum(["try", "not for me"]);

/** How many cards somebody can have chosen or put away: more than there are. */
export const mostChoices = 1000;

/** The cards that somebody would like to try or has put away, each once, the latest last. Few and small, so one box holds them. */
export const choicesRecord = record({
  kind: "card-choices",
  version: 1,
  schema: z.object({
    choices: z
      .array(
        z.object({
          card: cardId,
          choice,
          day: z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15."),
        }),
      )
      .max(mostChoices),
  }),
});
