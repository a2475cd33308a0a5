import type { Hono } from "hono";
import { type Env, type Feature, openDesk } from "../../kernel/web/index.ts";
import { csvOf, listDays } from "./actions.ts";
import { allDayFigures } from "./gather.ts";

export { type DayFigures, type Figure, type FigureId, type Kind, kindsOf, type Unit } from "./figures.ts";
export { allDayFigures, dayFiguresFrom } from "./gather.ts";
export { type WeeklyFigures, weeklyOf } from "./weekly.ts";

/** What is known by the day, over all days: what patterns, changes, signs and experiments are worked out from. */
export const days: Feature = { name: "days", records: [], actions: [listDays], pages };

function pages(app: Hono<Env>): void {
  app.get("/days.csv", async (c) => {
    const desk = await openDesk(c.var.house, c.var.guest);
    const known = await allDayFigures(desk);
    c.header("Content-Disposition", `attachment; filename="enough-days-${desk.today}.csv"`);
    c.header("Content-Type", "text/csv; charset=utf-8");
    return c.body(known ? csvOf(known) : "date\n");
  });
}
