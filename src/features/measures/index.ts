import type { Feature } from "../../kernel/web/index.ts";
import { dropDraft, finishMeasure, keepAnswers, listMeasures, putCareAside, removeResult, showMeasure } from "./actions.ts";
import { measurePages } from "./pages.ts";
import { careAsideRecord, draftRecord, sittingsRecord } from "./records.ts";

export { type Care, careBars, careOf } from "./care.ts";
export { sittingsRecord } from "./records.ts";
export { CareFirst, ShiftsWait } from "./care-entry.tsx";

/** Validated questionnaires, scored as published, and the passage of care that comes before a week's calendar. */
export const measures: Feature = {
  name: "measures",
  records: [sittingsRecord, draftRecord, careAsideRecord],
  actions: [listMeasures, showMeasure, keepAnswers, finishMeasure, dropDraft, removeResult, putCareAside],
  pages: measurePages,
};
