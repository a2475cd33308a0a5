import type { Feature } from "../../kernel/web/index.ts";
import { insightPages } from "./pages.tsx";

/** What goes together in somebody's days, how sure that is, and what has changed. */
export const insights: Feature = {
  name: "insights",
  records: [],
  actions: [],
  pages: insightPages,
};
