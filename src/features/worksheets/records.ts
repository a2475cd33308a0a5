import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { answerShape, contentId, most, plainDay } from "./answers.ts";

// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.int().min(0).max(253_402_300_799_999);

/**
 * A worksheet as somebody fills it in: begun, and finished or not yet. What stands in it is for one pair of eyes: no default may ever put
 * such a record into a space with other readers.
 */
export const runRecord = record({
  kind: "worksheet-run",
  version: 1,
  schema: z.object({
    pack: contentId,
    packVersion: z.int().min(0).max(1_000_000_000),
    worksheet: contentId,
    /** What the worksheet was called then: it may be gone by the time that this is read. */
    name: z.string().max(200),
    day: plainDay,
    begun: epoch,
    finished: epoch.nullable(),
    /** Where to go on. */
    step: contentId,
    /** Today does not speak of it any more. */
    aside: z.boolean(),
    answers: z.array(answerShape).max(most.questions),
  }),
  // A box is about the last day on which something of it comes back, so that it is at hand then.
  day: ({ day, answers }) =>
    answers.reduce((last, { said }) => (said.kind === "day" && said.standing === "open" && said.day > last ? said.day : last), day),
});
