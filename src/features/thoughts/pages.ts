import type { Context, Hono } from "hono";
import { type Env, form, notFound, openDesk, readFields, untried } from "../../kernel/web/index.ts";
import { beginThought, finishThought, keepThought, putThoughtAside, removeThought } from "./actions.ts";
import { listPage } from "./list-page.tsx";
import { findStep, findThought, type Step } from "./model.ts";
import { recordPage } from "./record-page.tsx";
import { type Shown, stepPage } from "./step-page.tsx";

/** Thought records: the list, one step a page, and what stands in one. */
export function thoughtPages(app: Hono<Env>): void {
  app.get("/thoughts", (c) => listPage(c, { ...untried, status: 200 }));
  app.post("/thoughts", form(beginThought, { next: afterWords, again: listPage }));
  app.get("/thoughts/search", (c) => listPage(c, { ...untried, status: 200 }));
  app.post("/thoughts/search", searchPage);
  app.get("/thoughts/:id", (c) => thoughtPage(c, findStep(c.req.query("step")), { ...untried, status: 200 }));
  app.post("/thoughts/:id", form(keepThought, { next: afterKeep, again: againPage }));
  app.post("/thoughts/:id/finish", form(finishThought, { next: afterWords, again: againPage }));
  app.post("/thoughts/:id/aside", form(putThoughtAside, { next: "/thoughts", again: againPage }));
  app.post("/thoughts/:id/remove", form(removeThought, { next: "/thoughts", again: againPage }));
}

/** Words that are looked for stand in no address, where a browser would remember them. */
async function searchPage(c: Context<Env>): Promise<Response> {
  return listPage(c, { fields: await readFields(c), problems: [], status: 200 });
}

interface Written {
  readonly id: string;
  readonly check: string | null;
}

function afterWords({ id, check }: Written): string {
  return check ?? `/thoughts/${id}`;
}

function afterKeep({ id, next, check }: Written & { readonly next: Step | null }): string {
  if (check !== null) return check;
  return next === null ? `/thoughts/${id}` : `/thoughts/${id}?step=${next}`;
}

/** A step of a record when one is asked for, or when it is not finished; else the record. */
async function thoughtPage(c: Context<Env>, asked: Step | undefined, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = await findThought(desk, c.req.param("id") ?? "");
  if (!found) return notFound(c);
  const step = asked ?? (found.data.finished === null ? found.data.step : undefined);
  return step ? stepPage(c, desk, found, step, tried) : recordPage(c, desk, found, tried);
}

/** The step that was sent; the list, when the record is gone. */
async function againPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = await findThought(desk, c.req.param("id") ?? "");
  return found ? thoughtPage(c, findStep(tried.fields["on"]?.at(-1)), tried) : listPage(c, tried);
}
