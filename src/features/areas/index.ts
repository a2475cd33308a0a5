import type { Feature } from "../../kernel/web/index.ts";
import { addRule, correct, listRules, raiseRule, removeRule, setAreas } from "./actions.ts";
import { areasPages } from "./pages.tsx";
import { areasRecord, rulesRecord } from "./records.ts";

export { areasRecord, rulesRecord } from "./records.ts";
export { type Area, type AreaId, type Clue, defaultAreas, inSentence, type Rule, type Sorted, type When } from "./model.ts";
export { remember } from "./actions.ts";
export { areaId, areasOf, labelOf, rulesOf, whenSchema } from "./records.ts";
export { makeSorter, type Sorter } from "./sorter.ts";

/** Where time belongs: the areas of a life, and the rules that sort evidence into them. */
export const areas: Feature = {
  name: "areas",
  records: [areasRecord, rulesRecord],
  actions: [listRules, addRule, correct, removeRule, raiseRule, setAreas],
  pages: areasPages,
};
