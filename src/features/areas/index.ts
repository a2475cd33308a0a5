import type { Feature } from "../../kernel/web/index.ts";
import { addRule, correct, listRules, raiseRule, removeRule, setAreas, setLearning, showLearning } from "./actions.ts";
import { areasPages } from "./pages.tsx";
import { areasRecord, learnedRecord, rulesRecord } from "./records.ts";

export { contentWords } from "./clue-features.ts";
export { learnFrom, learningBars, type Seen, seenOf } from "./learning.ts";
export { areasRecord, learnedRecord, rulesRecord } from "./records.ts";
export { type Area, type AreaId, type Clue, defaultAreas, describeWhen, inSentence, type Rule, type Sorted, type When } from "./model.ts";
export { learningView, remember, viewLearning } from "./actions.ts";
export { areaId, areasOf, labelOf, learningOf, mostSeen, rulesOf, seenSchema, whenSchema } from "./records.ts";
export { type Guess, makeSorter, type Sorter } from "./sorter.ts";

/** Where time belongs: the areas of a life, and the rules that sort evidence into them. */
export const areas: Feature = {
  name: "areas",
  records: [areasRecord, rulesRecord, learnedRecord],
  actions: [listRules, addRule, correct, removeRule, raiseRule, setAreas, showLearning, setLearning],
  pages: areasPages,
};
