import type { Hono } from "hono";
import { type Env, type Feature, form, notFound } from "../../kernel/web/index.ts";
import { putSignsAside, showSigns } from "./actions.ts";
import { signsPage } from "./page.tsx";
import { signsAsideRecord } from "./records.ts";

export { readSigns, signBars } from "./model.ts";
export { signsLine } from "./week-line.tsx";
export { levelTitle as signsTitle, signTitle } from "./words.ts";

/** Early signs of burnout: the last weeks against one's own weeks before. */
export const signs: Feature = {
  name: "signs",
  records: [signsAsideRecord],
  actions: [showSigns, putSignsAside],
  pages,
};

function pages(app: Hono<Env>): void {
  app.get("/signs", signsPage);
  app.post("/signs/aside", form(putSignsAside, { next: "/week", again: notFound }));
}
