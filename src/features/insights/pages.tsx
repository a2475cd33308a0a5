import type { Context, Hono } from "hono";
import { type Env, form, openDesk, page, type Tried, untried } from "../../kernel/web/index.ts";
import { allDayFigures } from "../days/index.ts";
import { choose } from "./actions.ts";
import { ChangePoints } from "./change-points-entry.tsx";
import { ChooseEntry } from "./choose-entry.tsx";
import { insightsOf } from "./insights.ts";
import { Patterns } from "./patterns-entry.tsx";
import { chosenOf } from "./question.ts";
import { patternsOf } from "./rhythms.ts";
import { Together } from "./together-entry.tsx";

/** What goes together, at which times, and what has changed. */
export function insightPages(app: Hono<Env>): void {
  app.get("/insights", (c) => insightsPage(c, { ...untried, status: 200 }));
  app.post("/insights", form(choose, { next: "/insights", again: insightsPage }));
}

async function insightsPage(c: Context<Env>, tried: Tried & { readonly status: number }): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const known = await allDayFigures(desk);
  return page(
    c,
    { title: "What goes together", place: "/week", status: tried.status },
    <>
      <Together insights={known && (await insightsOf(desk, known))} today={desk.today} />
      <Patterns patterns={known && patternsOf(desk, known)} today={desk.today} />
      {known && <ChangePoints desk={desk} known={known} />}
      {known && <ChooseEntry known={known} chosen={chosenOf(desk.notebook, known.figures)} tried={tried} />}
    </>,
  );
}
