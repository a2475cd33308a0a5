import type { Feature } from "../../kernel/web/index.ts";
import { beginAsk, keepAsk, listAsks, listScripts, notToday, removeAsk, showAsk, tellAsk } from "./actions.ts";
import { askPages } from "./pages.ts";
import { askRecord, strainRecord } from "./records.ts";
import { addStrain, keepStrain, removeStrain, showStrain } from "./strain-actions.ts";

export { askRecord, strainRecord } from "./records.ts";
export { fewestAnswers } from "./tally.ts";
export { AskToday } from "./today-entry.tsx";

/** What pulls at somebody, whose it is, and asks with words to say: what was feared, and what was met. */
export const asks: Feature = {
  name: "asks",
  records: [strainRecord, askRecord],
  // What is named stands before what has a parameter in its place.
  actions: [
    listAsks,
    listScripts,
    addStrain,
    showStrain,
    keepStrain,
    removeStrain,
    beginAsk,
    showAsk,
    keepAsk,
    notToday,
    tellAsk,
    removeAsk,
  ],
  pages: askPages,
};
