import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";

// Small on purpose: who looks at everything finds something. Four times fifteen, on the same day and on the next.
export const [mostOutcomes, mostFactors] = [4, 15];

const figureId = z.string().min(1).max(80);

/** What somebody wants to look at: what matters to them, and what they can change. Figures of days, by their ids. */
export const choiceRecord = record({
  kind: "insight-choice",
  version: 1,
  schema: z.object({ outcomes: z.array(figureId).max(mostOutcomes), factors: z.array(figureId).max(mostFactors) }),
});
