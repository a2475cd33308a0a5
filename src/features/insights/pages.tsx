import type { Context, Hono } from "hono";
import { type Env, openDesk, page } from "../../kernel/web/index.ts";
import { Together } from "./together-entry.tsx";

/** What goes together, at which times, and what has changed. */
export function insightPages(app: Hono<Env>): void {
  app.get("/insights", insightsPage);
}

async function insightsPage(c: Context<Env>): Promise<Response> {
  await openDesk(c.var.house, c.var.guest);
  return page(c, { title: "What goes together", place: "/week" }, <Together />);
}
