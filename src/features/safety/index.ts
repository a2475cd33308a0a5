import type { Feature } from "../../kernel/web/index.ts";
import { answerCheck, getCheck, sayAtEase, sayNotMeant } from "./check-actions.ts";
import { checkPages } from "./check-page.tsx";
import { helpPages } from "./help.tsx";
import { getPlan, removePlan, setPlan } from "./plan-actions.ts";
import { planPages } from "./plan-pages.tsx";
import { checkRecord, planRecord } from "./records.ts";

export { asksForCare, holdsBack, noticed, noticeMood, noticeWords, pageFirst, undoOfWords } from "./check.ts";
export { checkRecord } from "./records.ts";
export { softBars } from "./soft-signs.ts";
export { CheckToday } from "./today-entry.tsx";

/** Help by country, somebody's own plan for hard hours, and what is asked after a text that reads like one. */
export const safety: Feature = {
  name: "safety",
  records: [planRecord, checkRecord],
  actions: [getPlan, setPlan, removePlan, getCheck, answerCheck, sayNotMeant, sayAtEase],
  pages(app) {
    helpPages(app);
    planPages(app);
    checkPages(app);
  },
};
