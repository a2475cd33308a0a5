import type { Context, Hono } from "hono";
import type { Cabinet } from "../../kernel/notebook/index.ts";
import { dayName } from "../../kernel/time/index.ts";
import { admitVisitor, dropCookies, type Env, readCookie } from "../../kernel/web/index.ts";
import { type Adult, adults, sampleDay, sampleNow } from "./household.ts";
import { settings } from "./settings.ts";
import { beginVisit, otherThan, type Visit } from "./visit.ts";

const recordsOfAVisit = 200;

/** Opening the sample household, looking at it as the other of the two, and leaving. */
export function samplePages(app: Hono<Env>): void {
  // A visit is known by the notebook that is open in it; it is forgotten with that.
  const visits = new WeakMap<Cabinet, Visit>();
  app.post("/sample", (c) => openSample(c, "nora", visits));
  for (const adult of adults) app.post(`/sample/${adult}`, (c) => openSample(c, adult, visits));
  app.post("/visit/end", endVisit);
}

async function openSample(c: Context<Env>, adult: Adult, visits: WeakMap<Cabinet, Visit>): Promise<Response> {
  const { guest, house } = c.var;
  // Somebody at home, or with their own files in memory, loses nothing to the sample.
  if (guest.kind === "person" || (guest.kind === "visitor" && guest.visitor.looks === "own")) return c.redirect("/today", 303);
  const before = guest.kind === "visitor" ? guest.visitor : undefined;
  const visit = (before && visits.get(before.cabinet)) ?? beginVisit();
  const cabinet = await visit.open(adult);
  visits.set(cabinet, visit);
  if (before) house.visitors.remove(before.id);
  const other = otherThan(adult);
  admitVisitor(c, {
    cabinet,
    looks: "sample",
    household: {
      name: settings[adult].name,
      day: dayName(sampleDay, sampleDay),
      other: settings[other].name,
      otherAt: `/sample/${other}`,
    },
    clockOffset: before?.clockOffset ?? sampleNow - house.clock(),
    room: before?.room ?? recordsOfAVisit,
  });
  return c.redirect("/week", 303);
}

/** Forgets what a visitor looked at, their own files or the sample. A person's session is not touched. */
function endVisit(c: Context<Env>): Response {
  c.var.house.visitors.remove(readCookie(c, "enough-visit") ?? "");
  dropCookies(c, "enough-visit");
  return c.redirect("/?done=visit.ended", 303);
}
