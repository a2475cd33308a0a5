import type { Experiment } from "./model.ts";
import type { OutcomeNames } from "./outcomes.ts";

/** What somebody expects an outcome to be on days with the change. */
export function expectedWords(expected: Experiment["expected"], { more, less }: Pick<OutcomeNames, "more" | "less">): string {
  return { higher: more, lower: less, same: "the same" }[expected];
}
