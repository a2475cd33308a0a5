import type { Feature } from "../../kernel/web/index.ts";
import { dropDraft, finishMeasure, keepAnswers, listMeasures, putCareAside, removeResult, showMeasure } from "./actions.ts";
import { measurePages } from "./pages.ts";
import { careAsideRecord, draftRecord, setsRecord, sittingsRecord } from "./records.ts";
import { chooseSets, leaveOffered, listOffered } from "./sets-actions.ts";

export { type Care, careBars, careOf } from "./care.ts";
export { findQuestionnaire, type Sitting, sittingsOf } from "./model.ts";
export { CareFirst, ShiftsWait } from "./care-entry.tsx";
export { QuestionsToday } from "./offered-entry.tsx";
export { setsRecord, sittingsRecord } from "./records.ts";
export { setBars } from "./sets.ts";

/** Validated questionnaires, scored as published, and the passage of care that comes before a week's calendar. */
export const measures: Feature = {
  name: "measures",
  records: [sittingsRecord, draftRecord, careAsideRecord, setsRecord],
  // What is named stands before what has a parameter in its place.
  actions: [
    listOffered,
    chooseSets,
    leaveOffered,
    listMeasures,
    showMeasure,
    keepAnswers,
    finishMeasure,
    dropDraft,
    removeResult,
    putCareAside,
  ],
  pages: measurePages,
};
