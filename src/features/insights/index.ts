import type { Feature } from "../../kernel/web/index.ts";
import { choose, listAssociations } from "./actions.ts";
import { insightPages } from "./pages.tsx";
import { listPatterns } from "./patterns-action.ts";
import { choiceRecord, mostFactors, mostOutcomes } from "./records.ts";
import { daysToFirstLook } from "./schedule.ts";

/** What the page of insights goes by. */
export const insightBars = { daysToFirstLook, mostOutcomes, mostFactors };

/** What goes together in somebody's days, how sure that is, and what has changed. */
export const insights: Feature = {
  name: "insights",
  records: [choiceRecord],
  actions: [listAssociations, listPatterns, choose],
  pages: insightPages,
};
