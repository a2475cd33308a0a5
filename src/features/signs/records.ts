import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

/** The day on which the line about early signs was put aside on the week page. */
export const signsAsideRecord = record({
  kind: "signs-aside",
  version: 1,
  schema: z.object({ since: z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.") }),
});
