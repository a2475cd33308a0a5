import type { Context, Hono } from "hono";
import { type Env, form, untried } from "../../kernel/web/index.ts";
import { answerStep, beginChallenge, rateChallenge, removeChallenge, turnChallenge } from "./challenge-actions.ts";
import { challengePage } from "./challenge-page.tsx";
import { answerHomework, answerLookBack, beginCourse, rateCourse, removeRun, turnCourse } from "./course-actions.ts";
import { coursePage } from "./course-page.tsx";
import { listPage, type Shown } from "./list-page.tsx";
import { reportPage } from "./report-page.tsx";
import { roundPage } from "./round-page.tsx";
import { runPage } from "./run-page.tsx";
import { keepPart, pathOf, turnSession } from "./session-actions.ts";
import { sessionPage } from "./session-page.tsx";

/** Courses and challenges: the list, what each is, and each as somebody takes it. */
export function coursePages(app: Hono<Env>): void {
  const shown: Shown = { ...untried, status: 200 };
  app.get("/courses", (c) => listPage(c, shown));
  app.get("/courses/:course", (c) => coursePage(c, shown));
  app.post("/courses/:course/runs", form(beginCourse, { next: ({ id }: { id: string }) => `/course-runs/${id}`, again: coursePage }));

  app.get("/course-runs/:id", (c) => runPage(c, shown));
  app.post("/course-runs/:id/standing", form(turnCourse, { next: toReport, again: runPage }));
  app.post("/course-runs/:id/remove", form(removeRun, { next: "/courses", again: listPage }));
  app.get("/course-runs/:id/report", (c) => reportPage(c, shown));
  app.post(
    "/course-runs/:id/ratings",
    form(rateCourse, { next: ({ id }: { id: string }) => `/course-runs/${id}/report`, again: reportPage }),
  );
  app.post("/course-runs/:id/look-back", form(answerLookBack, { next: "/today", again: runPage }));
  app.post("/course-runs/:id/homework/:homework", form(answerHomework, { next: "/today", again: runPage }));
  app.get("/course-runs/:id/sessions/:session", (c) => sessionPage(c, shown));
  app.post("/course-runs/:id/sessions/:session", form(keepPart, { next: afterPart, again: sessionPage }));
  app.post("/course-runs/:id/sessions/:session/standing", form(turnSession, { next: afterSession, again: sessionPage }));

  app.get("/challenges/:challenge", (c) => challengePage(c, shown));
  app.post(
    "/challenges/:challenge/rounds",
    form(beginChallenge, { next: ({ id }: { id: string }) => `/challenge-runs/${id}`, again: challengePage }),
  );
  app.get("/challenge-runs/:id", (c) => roundPage(c, shown));
  app.post("/challenge-runs/:id/steps/:item", form(answerStep, { next: toRound, again: roundPage }));
  app.post("/challenge-runs/:id/ratings", form(rateChallenge, { next: toRound, again: roundPage }));
  app.post("/challenge-runs/:id/standing", form(turnChallenge, { next: toRound, again: roundPage }));
  app.post("/challenge-runs/:id/remove", form(removeChallenge, { next: "/courses", again: listPage }));
}

function toRound({ id }: { readonly id: string }): string {
  return `/challenge-runs/${id}`;
}

function toReport({ id, standing }: { readonly id: string; readonly standing: string }): string {
  return standing === "ended" ? `/course-runs/${id}/report` : `/course-runs/${id}`;
}

function afterPart({ step, later, check }: { step: string; later: boolean; check: string | null }, c: Context<Env>): string {
  const [run, session] = [c.req.param("id")!, c.req.param("session")!];
  if (check !== null) return check;
  return later ? `/course-runs/${encodeURIComponent(run)}` : pathOf(run, session, step);
}

/** After the last session: before and after. A session that is done once more opens at its beginning. */
function afterSession({ session, to, last }: { session: string; to: string; last: boolean }, c: Context<Env>): string {
  const run = encodeURIComponent(c.req.param("id")!);
  if (to === "again") return pathOf(c.req.param("id")!, session, "");
  return last && to === "ended" ? `/course-runs/${run}/report` : `/course-runs/${run}`;
}
