import type { Context, Hono } from "hono";
import { type Env, form, notFound, untried } from "../../kernel/web/index.ts";
import { sayWhyOf } from "./actions.ts";
import { logPage } from "./log-page.tsx";
import { keepReview, keepReviewDraft, putReviewOff, removeReview } from "./review-actions.ts";
import { latestReview, reviewPage } from "./review-page.tsx";
import { type Shown, whyPage } from "./why-page.tsx";

const shown: Shown = { ...untried, status: 200 };

/** The log, a line for why, and looks back at seasons. */
export function renegotiationPages(app: Hono<Env>): void {
  app.get("/renegotiations", logPage);
  app.get("/renegotiations/:change", (c) => whyPage(c, shown));
  app.post("/renegotiations/:change/why", form(sayWhyOf, { next: toLog, again: whyPage }));
  app.get("/seasons/review", latestReview);
  app.get("/seasons/:season/review", (c) => reviewPage(c, shown));
  app.post("/seasons/:season/review", form(keepReview, { next: toLog, again: reviewPage }));
  // Somebody who reloads what a form answered comes here without the form.
  app.get("/seasons/:season/review/draft", (c) => reviewPage(c, shown));
  app.post("/seasons/:season/review/draft", form(keepReviewDraft, { next: backToReview, again: reviewPage }));
  app.post("/seasons/:season/review/later", form(putReviewOff, { next: "/today", again: reviewPage }));
  app.post("/season-reviews/:id/remove", form(removeReview, { next: "/renegotiations", again: notFound }));
}

function toLog({ id, check }: { readonly id: string; readonly check: string | null }): string {
  return check ?? `/renegotiations#${id}`;
}

function backToReview(_output: never, c: Context<Env>): string {
  return `/seasons/${c.req.param("season")}/review`;
}
