import type { Hono } from "hono";
import type { Env, Feature } from "../../kernel/web/index.ts";
import { showYear } from "./actions.ts";
import { yearPage } from "./page.tsx";

export { yearNeeds } from "./model.ts";

/** A year on a page. It keeps nothing of its own. */
export const year: Feature = { name: "year", records: [], actions: [showYear], pages };

function pages(app: Hono<Env>): void {
  app.get("/year", yearPage);
  app.get("/year/:year", yearPage);
}
