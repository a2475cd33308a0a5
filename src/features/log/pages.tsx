import type { Context, Hono } from "hono";
import type { Action, Fields } from "../../kernel/actions/index.ts";
import { type Day, isDay } from "../../kernel/time/index.ts";
import { Closed, Entry, type Env, form, notFound, openDesk, page, readFields, type Tried, valueOf } from "../../kernel/web/index.ts";
import { capturePage, type CaptureTried } from "./capture-page.tsx";
import { CheckInForm } from "./check-in-form.tsx";
import { checkIn, removeCheckInAction } from "./check-ins.ts";
import { dayPage } from "./day-page.tsx";
import { addEntry, changeEntry, removeEntryAction } from "./entries.ts";
import { entryPage } from "./entry-page.tsx";
import { linePage, pathOf } from "./line-page.tsx";
import { type KeptLine, keepLine, longestLine, previewOf } from "./lines.ts";
import { dropTimer, startTimer, stopTimer } from "./timer.ts";
import { TimerBox } from "./timer-box.tsx";

type TriedAgain = Tried & { readonly status: number };

/** The pages of the log: a day, an entry, a line before it is kept, and noting things while the notebook is closed. */
export function logPages(app: Hono<Env>): void {
  app.get("/capture", (c) => {
    const { kind } = c.var.guest;
    if (kind === "nobody") throw new Closed();
    return kind === "capture" ? capturePage(c) : c.redirect("/today");
  });
  app.post("/check-ins", noted(checkIn, "check-in", checkInPage));
  app.post("/timer/start", noted(startTimer, "timer", timerPage));
  app.post("/timer/stop", noted(stopTimer, "timer", timerPage));
  app.post("/timer/drop", form(dropTimer, { next: "/today", again: timerPage }));

  app.get("/days/:day", (c) => dayPage(c, c.req.param("day")));
  app.post("/entries", form(addEntry, { next: dayOfOutput, first: checkOf, again: addAgain }));
  app.get("/entries/:id", (c) => entryPage(c, c.req.param("id")));
  app.post(
    "/entries/:id",
    form(changeEntry, { next: dayOfOutput, first: checkOf, again: (c, tried) => entryPage(c, c.req.param("id")!, tried, tried.status) }),
  );
  app.post("/entries/:id/remove", form(removeEntryAction, { next: dayOfOutput, again: notFound }));
  app.post("/check-ins/:id/remove", form(removeCheckInAction, { next: dayOfOutput, again: notFound }));

  // Somebody who reloads what a form answered comes here without the form.
  for (const path of ["/lines", "/lines/preview"]) app.get(path, (c) => c.redirect("/today"));
  app.post("/lines/preview", previewLine);
  app.post("/lines", postLine);
}

/** A form that may be sent while the notebook is closed: then the way back is to the page that can note without reading. */
function noted(
  action: Action,
  place: CaptureTried["form"],
  again: (c: Context<Env>, tried: TriedAgain) => Response | Promise<Response>,
  next: (output: never) => string = () => "/today",
): (c: Context<Env>) => Promise<Response> {
  const closed = (c: Context<Env>) => c.var.guest.kind === "capture";
  const send = form(action, {
    next,
    first: checkOf,
    again: (c, tried) => (closed(c) ? capturePage(c, { ...tried, form: place }, tried.status) : again(c, tried)),
  });
  return async (c) => {
    const answer: Response = await send(c, async () => {});
    return closed(c) && answer.status === 303 ? c.redirect("/capture?done=log.captured", 303) : answer;
  };
}

/** What was just written may ask for a page before any other. What was noted while the notebook is closed is read when it is opened. */
function checkOf(output: { readonly check?: string | null } | undefined): string | null {
  return output?.check ?? null;
}

function dayOfOutput({ day }: { readonly day: Day }): string {
  return `/days/${day}`;
}

async function addAgain(c: Context<Env>, tried: TriedAgain): Promise<Response> {
  const { today } = await openDesk(c.var.house, c.var.guest);
  const day = valueOf(tried, "day");
  return dayPage(c, isDay(day) && day <= today ? day : today, tried, tried.status);
}

async function checkInPage(c: Context<Env>, tried: TriedAgain): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  return page(
    c,
    { title: "A check-in", place: "/today", status: tried.status, islands: ["chosen-range"] },
    <Entry id="level" level={1} title="How much is in you right now?">
      <CheckInForm desk={desk} tried={tried} />
    </Entry>,
  );
}

async function timerPage(c: Context<Env>, tried: TriedAgain): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  return page(
    c,
    { title: "The timer", place: "/today", status: tried.status, islands: ["running-timer"] },
    <Entry id="timer" level={1} title="The timer">
      <TimerBox desk={desk} tried={tried} />
    </Entry>,
  );
}

async function previewLine(c: Context<Env>): Promise<Response> {
  const fields = await readFields(c);
  const [line, next] = [textOf(fields, "line"), textOf(fields, "next")];
  const desk = await openDesk(c.var.house, c.var.guest);
  const read = previewOf(desk, line.slice(0, longestLine));
  return linePage(c, { title: read.understood.length > 0 ? "This is how it reads." : "This needs a little more.", line, next, read });
}

/** Keeps a line. What of it could not be read comes back to be mended. */
async function postLine(c: Context<Env>): Promise<Response> {
  const next = textOf(await readFields(c), "next");
  const again = (c: Context<Env>, tried: TriedAgain) =>
    linePage(c, { title: "This needs a little more.", line: textOf(tried.fields, "line"), next, tried, status: tried.status });
  let kept: KeptLine | undefined;
  const answer = await noted(keepLine, "line", again, (output: KeptLine | undefined) => {
    kept = output;
    return pathOf(next);
  })(c);
  if (answer.status !== 303 || kept === undefined || kept.check !== null || kept.problems.length === 0) return answer;
  return linePage(c, {
    title: "The rest needs a little more.",
    lead: "What could be read is kept.",
    line: kept.problems.map(({ part }) => part).join(", "),
    next,
    read: { understood: [], problems: kept.problems },
  });
}

function textOf(fields: Fields, name: string): string {
  return valueOf({ fields, problems: [] }, name);
}
