import type { Feature } from "../../kernel/web/index.ts";
import { keepPractice, listPractice, rateBefore, removePractice } from "./actions.ts";
import { practicePages } from "./pages.ts";
import { beforeRecord, sittingsRecord } from "./records.ts";

export { EvidenceEntry } from "./evidence-entry.tsx";
export { fewestTimes, helpedBy } from "./helps.ts";
export { sittingsOf } from "./model.ts";
export { TransitionToday } from "./today-entry.tsx";
export { dropWords, minutesWords } from "./words.ts";

/** Practice: short exercises, paced or read, and what somebody's own ratings say of them. */
export const practice: Feature = {
  name: "practice",
  records: [sittingsRecord, beforeRecord],
  actions: [listPractice, rateBefore, keepPractice, removePractice],
  pages: practicePages,
  place: { path: "/practice", label: "Practice", order: 3, icon: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8" },
};
