import type { Context, Hono } from "hono";
import { type Env, form, notFound, openDesk, type Tried, untried } from "../../kernel/web/index.ts";
import { addThings, answerThing, changeThing, loopThing, moveThing, placeThings } from "./actions.ts";
import { boardPage, type Shown } from "./board-page.tsx";
import { thingRecord } from "./records.ts";
import { thingPage } from "./thing-page.tsx";

const whole = "0001-01-01";

/** Urgent against important: the board, and one thing. */
export function prioritiesPages(app: Hono<Env>): void {
  app.get("/priorities", (c) => boardPage(c, { ...untried, status: 200 }));
  app.post("/priorities", form(addThings, { next: ({ check }: Checked) => check ?? "/priorities#place", again: boardAt("add") }));
  // Somebody who reloads what a form answered comes here without the form.
  app.get("/priorities/places", (c) => c.redirect("/priorities"));
  app.post("/priorities/places", form(placeThings, { next: "/priorities#board", again: boardAt("place") }));
  app.get("/priorities/:id", (c) => showThing(c, { ...untried, status: 200 }));
  app.post("/priorities/:id", form(changeThing, { next: afterChange, again: thingAgain }));
  app.post("/priorities/:id/place", form(moveThing, { next: "/priorities#board", again: thingAgain }));
  app.post("/priorities/:id/answer", form(answerThing, { next: "/priorities", again: thingAgain }));
  app.post("/priorities/:id/loop", form(loopThing, { next: "/priorities", again: thingAgain }));
}

interface Checked {
  readonly check: string | null;
}

function afterChange({ id, check }: Checked & { readonly id: string }): string {
  return check ?? `/priorities/${id}`;
}

function boardAt(at: Shown["at"]) {
  return (c: Context<Env>, tried: Tried & { readonly status: number }) => boardPage(c, { ...tried, ...(at ? { at } : {}) });
}

async function showThing(c: Context<Env>, shown: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest, { from: whole });
  const found = desk.notebook.find(thingRecord, c.req.param("id") ?? "");
  return found ? thingPage(c, desk, found, shown) : notFound(c);
}

/** The thing with what was typed; the board, when it is gone. */
async function thingAgain(c: Context<Env>, shown: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest, { from: whole });
  const found = desk.notebook.find(thingRecord, c.req.param("id") ?? "");
  return found ? thingPage(c, desk, found, shown) : boardPage(c, { ...shown, at: "board" });
}
