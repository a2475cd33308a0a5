import type { Ask } from "./model.ts";

type Told = NonNullable<Ask["told"]>;

/** How an answer was, beside what was feared. */
export const wentPhrases: Readonly<Record<Told["went"], string>> = {
  better: "Better than you feared.",
  "as feared": "As you feared.",
  worse: "Worse than you feared.",
  "no answer": "No answer yet.",
};

/** What came of an ask. */
export const camePhrases: Readonly<Record<Told["came"], string>> = {
  yes: "A yes.",
  partly: "A part of it.",
  no: "A no.",
  open: "Still open.",
};
