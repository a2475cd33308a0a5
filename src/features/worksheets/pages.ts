import type { Context, Hono } from "hono";
import { type Env, form, notFound, openDesk, untried } from "../../kernel/web/index.ts";
import { answerDay, beginRun, keepRun, putRunAside, removeRun } from "./actions.ts";
import type { FromCourses } from "./facts/facts.ts";
import { listPage } from "./list-page.tsx";
import { findRun, worksheetOf } from "./model.ts";
import { runPage } from "./run-page.tsx";
import { type Shown, stepPage } from "./step-page.tsx";
import { worksheetPage } from "./worksheet-page.tsx";

/** Worksheets: the list, one of them, one step a page, and what was written to read. */
export function worksheetPages(app: Hono<Env>, courses: FromCourses): void {
  const shown = { ...untried, status: 200 };
  const one = (c: Context<Env>, tried: Shown) => onePage(c, courses, tried);
  app.get("/worksheets", (c) => listPage(c, shown));
  app.get("/worksheets/:worksheet", (c) => worksheetPage(c, shown));
  app.post(
    "/worksheets/:worksheet/runs",
    form(beginRun, { next: ({ id }: { id: string }) => `/worksheets/runs/${id}`, again: worksheetPage }),
  );
  app.get("/worksheets/runs/:id", (c) => one(c, shown));
  app.post("/worksheets/runs/:id", form(keepRun, { next: afterKeep, again: one }));
  app.post("/worksheets/runs/:id/aside", form(putRunAside, { next: "/worksheets", again: listPage }));
  app.post("/worksheets/runs/:id/days/:question", form(answerDay, { next: "/today", again: one }));
  app.post("/worksheets/runs/:id/remove", form(removeRun, { next: "/worksheets#kept", again: listPage }));
}

interface Kept {
  readonly id: string;
  readonly next: string | null;
  readonly finished: number | null;
  readonly check: string | null;
}

function afterKeep({ id, next, finished, check }: Kept): string {
  if (check !== null) return check;
  if (next !== null) return `/worksheets/runs/${id}?step=${encodeURIComponent(next)}`;
  return finished === null ? "/worksheets" : `/worksheets/runs/${id}`;
}

/** A step of a run when one is asked for or was sent, or when it is not finished; else all that stands in it. */
async function onePage(c: Context<Env>, courses: FromCourses, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = await findRun(desk, c.req.param("id") ?? "");
  if (!found) return tried.status === 200 ? notFound(c) : listPage(c, tried);
  const listed = worksheetOf(found.data);
  const sent = tried.fields["on"]?.at(-1);
  const asked = typeof sent === "string" ? sent : (c.req.query("step") ?? (found.data.finished === null ? found.data.step : undefined));
  if (!listed || asked === undefined) return runPage(c, desk, found, tried);
  return stepPage(c, desk, { run: found, listed, step: asked, courses }, tried);
}
