import type { Context, Hono } from "hono";
import { type Env, form, notFound, openDesk, untried } from "../../kernel/web/index.ts";
import { beginAsk, keepAsk, notToday, removeAsk, tellAsk } from "./actions.ts";
import { askPage } from "./ask-page.tsx";
import { listPage } from "./list-page.tsx";
import { findAsk, findStep, findStrain, type Step } from "./model.ts";
import { scriptsPage } from "./scripts-page.tsx";
import { type Shown, stepPage } from "./step-page.tsx";
import { addStrain, keepStrain, removeStrain } from "./strain-actions.ts";
import { strainPage } from "./strain-page.tsx";

const shown: Shown = { ...untried, status: 200 };

/** What pulls at somebody, and what they ask of others: the list, one strain, one step of an ask, and the ask itself. */
export function askPages(app: Hono<Env>): void {
  app.get("/asks", (c) => listPage(c, shown));
  app.post("/asks", form(beginAsk, { next: afterWords, again: listPage }));
  // Somebody who reloads what a form answered comes here without the form.
  app.get("/asks/strains", (c) => c.redirect("/asks"));
  app.post("/asks/strains", form(addStrain, { next: toStrain, again: listPage }));
  app.get("/asks/strains/:id", (c) => oneStrain(c, shown));
  app.post("/asks/strains/:id", form(keepStrain, { next: toStrain, again: oneStrain }));
  app.post("/asks/strains/:id/remove", form(removeStrain, { next: "/asks", again: notFound }));
  app.get("/asks/scripts", scriptsPage);
  app.get("/asks/:id", (c) => oneAsk(c, findStep(c.req.query("step")), shown));
  app.post("/asks/:id", form(keepAsk, { next: afterKeep, again: againPage }));
  app.post("/asks/:id/not-today", form(notToday, { next: "/asks", again: againPage }));
  app.post("/asks/:id/told", form(tellAsk, { next: afterWords, again: untoldPage }));
  app.post("/asks/:id/remove", form(removeAsk, { next: "/asks", again: notFound }));
}

interface Written {
  readonly id: string;
  readonly check: string | null;
}

function toStrain({ id, check }: Written): string {
  return check ?? `/asks/strains/${id}`;
}

function afterWords({ id, check }: Written): string {
  return check ?? `/asks/${id}`;
}

function afterKeep({ id, next, check }: Written & { readonly next: Step | null }): string {
  return check ?? (next === null ? `/asks/${id}` : `/asks/${id}?step=${next}`);
}

async function oneStrain(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = await findStrain(desk, c.req.param("id") ?? "");
  return found ? strainPage(c, desk, found, tried) : tried.status === 200 ? notFound(c) : listPage(c, tried);
}

/** A step when one is asked for, or when the ask is not ready; else the ask. */
async function oneAsk(c: Context<Env>, asked: Step | undefined, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = await findAsk(desk, c.req.param("id") ?? "");
  if (!found) return tried.status === 200 ? notFound(c) : listPage(c, tried);
  const step = asked ?? (found.data.ready ? undefined : found.data.step);
  return step ? stepPage(c, desk, found, step, tried) : askPage(c, desk, found, tried);
}

/** What was told stands on the ask’s own page, ready or not. */
async function untoldPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = await findAsk(desk, c.req.param("id") ?? "");
  return found ? askPage(c, desk, found, tried) : listPage(c, tried);
}

/** The step that was sent. */
async function againPage(c: Context<Env>, tried: Shown): Promise<Response> {
  return oneAsk(c, findStep(tried.fields["on"]?.at(-1)), tried);
}
