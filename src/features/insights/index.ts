import type { Feature } from "../../kernel/web/index.ts";
import { choose, listAssociations } from "./actions.ts";
import { insightPages } from "./pages.tsx";
import { choiceRecord } from "./records.ts";

/** What goes together in somebody's days, how sure that is, and what has changed. */
export const insights: Feature = {
  name: "insights",
  records: [choiceRecord],
  actions: [listAssociations, choose],
  pages: insightPages,
};
