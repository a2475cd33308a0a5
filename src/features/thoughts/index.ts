import type { Feature } from "../../kernel/web/index.ts";
import { beginThought, finishThought, keepThought, listThoughts, putThoughtAside, removeThought, showThought } from "./actions.ts";
import { thoughtPages } from "./pages.ts";
import { thoughtRecord } from "./records.ts";

export { trapsNamed } from "./model.ts";
export { ThoughtToday } from "./today-entry.tsx";

/** Thought records: a thought looked at step by step, beside what the notebook knows. */
export const thoughts: Feature = {
  name: "thoughts",
  records: [thoughtRecord],
  actions: [listThoughts, showThought, beginThought, keepThought, finishThought, putThoughtAside, removeThought],
  pages: thoughtPages,
};
