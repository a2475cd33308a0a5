import type { Feature } from "../../kernel/web/index.ts";
import { showResilience } from "./actions.ts";
import { resiliencePage } from "./page.tsx";

export { weekNeeds } from "./model.ts";

/** Coming back after hard weeks. It keeps nothing of its own. */
export const resilience: Feature = {
  name: "resilience",
  records: [],
  actions: [showResilience],
  pages: (app) => app.get("/resilience", resiliencePage),
};
