import type { Context, Hono } from "hono";
import { type LifeStep, lifeSteps } from "../../content/life-line.ts";
import { type Env, form, notFound, openDesk, type Tried, untried } from "../../kernel/web/index.ts";
import { addThread, beginMoment, changeThread, keepAfterwards, keepMoment, removeMoment, removeThread, setBirthYear } from "./actions.ts";
import { linePage, type Shown } from "./line-page.tsx";
import { findMoment, type Moment } from "./model.ts";
import { momentPage, stepPage } from "./moment-page.tsx";

/** The life line, and one moment of it. */
export function lifeLinePages(app: Hono<Env>): void {
  app.get("/life-line", (c) => linePage(c, { ...untried, status: 200 }));
  // Somebody who reloads what a form answered comes here without the form.
  for (const path of ["moments", "threads", "afterwards", "birth-year"]) app.get(`/life-line/${path}`, (c) => c.redirect("/life-line"));
  app.post("/life-line/moments", form(beginMoment, { next: afterWords, again: lineAt("begin") }));
  app.get("/life-line/moments/:id", (c) => showMoment(c, findStep(c.req.query("step")), { ...untried, status: 200 }));
  app.post("/life-line/moments/:id", form(keepMoment, { next: afterKeep, again: momentAgain }));
  app.post("/life-line/moments/:id/remove", form(removeMoment, { next: "/life-line", again: momentAgain }));
  app.post("/life-line/threads", form(addThread, { next: afterThread, again: lineAt("thread") }));
  app.post("/life-line/threads/:id", form(changeThread, { next: afterThread, again: lineAt("thread") }));
  app.post("/life-line/threads/:id/remove", form(removeThread, { next: "/life-line#threads", again: lineAt("thread") }));
  app.post("/life-line/afterwards", form(keepAfterwards, { next: afterAfterwards, again: lineAt("after") }));
  app.post("/life-line/birth-year", form(setBirthYear, { next: "/life-line#line", again: lineAt("birth") }));
}

type Written = Moment & { readonly id: string; readonly check: string | null };

function afterWords({ id, check }: Written): string {
  return check ?? `/life-line/moments/${id}`;
}

/** A moment that is finished is read; one that is not goes on. */
function afterKeep({ id, check, finished }: Written): string {
  return check ?? (finished ? `/life-line#line` : `/life-line/moments/${id}`);
}

function afterThread({ check }: { readonly check: string | null }): string {
  return check ?? "/life-line#threads";
}

function afterAfterwards({ check }: { readonly check: string | null }): string {
  return check ?? "/life-line#after";
}

function lineAt(at: NonNullable<Shown["at"]>) {
  return (c: Context<Env>, tried: Tried & { readonly status: number }) => linePage(c, { ...tried, at });
}

function findStep(name: unknown): LifeStep | undefined {
  return lifeSteps.find((step) => step === name);
}

/** A step when one is asked for, or when the moment is not finished; else the moment. */
async function showMoment(c: Context<Env>, asked: LifeStep | undefined, shown: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = await findMoment(desk, c.req.param("id") ?? "");
  if (!found) return notFound(c);
  const step = asked ?? (found.data.finished ? undefined : found.data.step);
  return step ? stepPage(c, found, step, shown) : momentPage(c, found, shown);
}

/** The step that was sent, with what was typed; the line, when the moment is gone. */
async function momentAgain(c: Context<Env>, shown: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = await findMoment(desk, c.req.param("id") ?? "");
  return found ? showMoment(c, findStep(shown.fields["on"]?.at(-1)), shown) : linePage(c, { ...shown, at: "begin" });
}
