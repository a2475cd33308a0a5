import type { Context, Hono } from "hono";
import { type Env, form, notFound, untried } from "../../kernel/web/index.ts";
import { dropDraft, finishMeasure, keepAnswers, putCareAside, removeResult } from "./actions.ts";
import { askPage } from "./ask-page.tsx";
import { listPage } from "./list-page.tsx";
import { resultPage } from "./result-page.tsx";
import { chooseSets, leaveOffered } from "./sets-actions.ts";

/** The questionnaires: the list, one of them, and its results. */
export function measurePages(app: Hono<Env>): void {
  app.get("/measures", (c) => listPage(c, { ...untried, status: 200 }));
  app.post("/measures/sets", form(chooseSets, { next: "/measures#sets", again: listPage }));
  app.post("/measures/left", form(leaveOffered, { next: "/measures", again: listPage }));
  app.get("/measures/:measure", (c) => askPage(c, { ...untried, status: 200 }));
  app.get("/measures/:measure/result", resultPage);
  app.post("/measures/:measure/answers", form(keepAnswers, { next: ofMeasure, again: askPage }));
  app.post("/measures/:measure/sittings", form(finishMeasure, { next: afterFinish, again: askPage }));
  app.post("/measures/:measure/drop", form(dropDraft, { next: "/measures", again: askPage }));
  app.post("/measures/:measure/sittings/:id/remove", form(removeResult, { next: resultOf, again: notFound }));
  app.post("/care/aside", form(putCareAside, { next: "/week", again: notFound }));
}

function ofMeasure(_output: unknown, c: Context<Env>): string {
  return `/measures/${encodeURIComponent(c.req.param("measure")!)}`;
}

function resultOf(output: unknown, c: Context<Env>): string {
  return `${ofMeasure(output, c)}/result`;
}

/** To the question that a ninth answer asks for, else to the result; with questions open, back to them. */
function afterFinish(output: { readonly score: number | null; readonly check: string | null }, c: Context<Env>): string {
  if (output.check !== null) return output.check;
  return output.score === null ? `${ofMeasure(output, c)}?open=1` : resultOf(output, c);
}
