import type { Hono } from "hono";
import { type Env, type Feature, form, untried } from "../../kernel/web/index.ts";
import { leaveShift, pickShift, sayHowShiftWent, showWeek } from "./actions.ts";
import { evidencePage } from "./evidence-page.tsx";
import { shiftRecord } from "./records.ts";
import { type SignsLine, type Shown, weekPage } from "./week-page.tsx";
import type { Context } from "hono";

export { energyName } from "./energy-chart.tsx";
export { evidenceAround, evidenceKinds, evidenceOf, gatherWeek, keptShelves, reachOf, unplacedOf, weeklyMinutes } from "./gather.ts";
export { latestWeek, reportFromFiles, shelvesOfReadings } from "./from-files.ts";
export type { Profile } from "./profile.ts";
export { readProfile } from "./read-profile.ts";
export { shiftRecord } from "./records.ts";
export { enoughOf, reportOn, spansOf, standingOf, type WeekReport } from "./report.ts";
export { type Shift, shiftsFor } from "./shifts.ts";
export { weekJson } from "./week-json.ts";

/**
 * The week: where time and energy went against what matters, and the one smallest change worth trying. `signsLine` tells early signs of
 * burnout on the page of this week; the room that knows them builds on this one.
 */
export function makeWeek(signsLine: SignsLine): Feature {
  return {
    name: "week",
    records: [shiftRecord],
    actions: [showWeek, pickShift, sayHowShiftWent, leaveShift],
    pages: (app) => pages(app, (c, tried) => weekPage(c, tried, signsLine)),
    place: { path: "/week", label: "Week", order: 2, icon: "M4 6h9M4 12h16M4 18h6" },
  };
}

function pages(app: Hono<Env>, weekPage: (c: Context<Env>, tried: Shown) => Promise<Response>): void {
  const shown = { ...untried, status: 200 };
  app.get("/week", (c) => weekPage(c, shown));
  app.get("/week/:week", (c) => weekPage(c, shown));
  app.get("/week/:week/evidence", (c) => evidencePage(c, shown));
  app.post("/weeks/:week/shift", form(pickShift, { next: (_output, c) => `/week/${c.req.param("week")}#shift`, again: weekPage }));
  app.post("/shifts/:id/went", form(sayHowShiftWent, { next: "/today", again: weekPage }));
  app.post("/shifts/:id/leave", form(leaveShift, { next: "/today", again: weekPage }));
}
