import type { Context, Hono } from "hono";
import { type Env, form, notFound, untried } from "../../kernel/web/index.ts";
import { keepPractice, rateBefore, removePractice } from "./actions.ts";
import { exercisePage } from "./exercise-page.tsx";
import { type CardsEntry, listPage } from "./list-page.tsx";

/** Practice: the list of exercises, and one of them with its player. */
export function practicePages(app: Hono<Env>, cardsEntry: CardsEntry): void {
  const shown = { ...untried, status: 200 };
  app.get("/practice", (c) => listPage(c, cardsEntry));
  app.get("/practice/exercises/:exercise", (c) => exercisePage(c, shown));
  app.post("/practice/exercises/:exercise/before", form(rateBefore, { next: toPlayer, again: exercisePage }));
  app.post("/practice/exercises/:exercise/sittings", form(keepPractice, { next: "/practice", again: exercisePage }));
  app.post("/practice/history/:id/remove", form(removePractice, { next: "/practice#history", again: notFound }));
}

function toPlayer(_output: unknown, c: Context<Env>): string {
  return `/practice/exercises/${encodeURIComponent(c.req.param("exercise")!)}#player`;
}
