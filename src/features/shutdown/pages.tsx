import type { Context, Hono } from "hono";
import { addDays, dayName, lengthWords, timeWords } from "../../kernel/time/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { Entry, type Env, form, openDesk, page, Problems, type Tried, untried } from "../../kernel/web/index.ts";
import { entriesOf, logIslands, timerOf } from "../log/index.ts";
import { answerLoop, closeDay, keepShutdown } from "./actions.ts";
import { CloseForm } from "./close-form.tsx";
import { LoopList } from "./loop-list.tsx";
import { openLoops, type Shutdown, shutdownOn } from "./model.ts";

type Shown = Tried & { readonly status: number };

/** The end of a day: what is noted of it, what is left open and when it resumes, and a closing act. */
export function shutdownPages(app: Hono<Env>): void {
  app.get("/shutdown", (c) => shutdownPage(c, { ...untried, status: 200 }));
  app.post("/shutdown", form(closeDay, { next: afterClosing, again: shutdownPage }));
  // Somebody who reloads what a form answered comes here without the form.
  app.get("/shutdown/draft", (c) => c.redirect("/shutdown"));
  app.post("/shutdown/draft", form(keepShutdown, { next: "/shutdown", again: shutdownPage }));
  app.post("/loops/:id", form(answerLoop, { next: "/shutdown#loops", again: loopsAgain }));
}

function afterClosing({ check }: { readonly check: string | null }): string {
  return check ?? "/shutdown";
}

function shutdownPage(c: Context<Env>, tried: Shown): Promise<Response> {
  return shown(c, tried, "form");
}

function loopsAgain(c: Context<Env>, tried: Shown): Promise<Response> {
  return shown(c, tried, "loops");
}

/** `at` says which form of the page was sent, so that what is wrong stands there. */
async function shown(c: Context<Env>, tried: Shown, at: "form" | "loops"): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const { notebook, today } = desk;
  const shutdown = shutdownOn(notebook, today)?.data;
  const closed = shutdown?.closedAt != null;
  const loops = openLoops(notebook, today);
  const writing = <CloseForm desk={desk} shutdown={shutdown} tried={at === "form" ? tried : untried} />;
  return page(
    c,
    { title: "The end of the day", place: "/practice", status: tried.status, islands: [...logIslands, "keep-draft"] },
    <>
      <Entry
        id="close"
        level={1}
        title={closed ? "That is enough for today." : "What stays open, and when does it go on?"}
        side={<Evidence />}
      >
        {closed ? <Closed shutdown={shutdown} desk={desk} /> : writing}
      </Entry>
      {closed && (
        <Entry id="more" title="Did something else come to mind?">
          <details {...(at === "form" && tried.problems.length > 0 ? { open: true } : {})}>
            <summary>Write it down, and let it go again</summary>
            {writing}
          </details>
        </Entry>
      )}
      <Noted desk={desk} />
      {(loops.length > 0 || at === "loops") && (
        <Entry id="loops" title="What comes back, and when" side={<strong>You put each on a day of your own choice</strong>}>
          <Problems tried={at === "loops" ? { fields: {}, problems: tried.problems.map(({ message }) => ({ message })) } : untried} />
          <LoopList loops={loops} today={today} back="/shutdown#loops" />
        </Entry>
      )}
    </>,
  );
}

function Evidence() {
  return (
    <div class="stack">
      <p>
        <strong>The end of a day</strong> What has a day, a place and a beginning may let go of your head more easily.
      </p>
      <p>
        In a study, 103 employees wrote down so what they had not finished (Smit, 2016). It helped those who find it hard to get away from
        work; for others it is less clear. It may be otherwise for you.
      </p>
    </div>
  );
}

function Closed({ shutdown: { closedAt, act, firstStep, loops }, desk: { zone, today } }: { shutdown: Shutdown; desk: Desk }) {
  const open = loops.filter(({ standing }) => standing === "open");
  return (
    <>
      <p>
        You closed the day at {timeWords(closedAt ?? 0, zone)}.{open.length > 0 && " What is open has its day, and comes back by itself."}
      </p>
      {act !== "" && (
        <p>
          To close it: <span class="words">{act}</span>
        </p>
      )}
      {firstStep !== "" && (
        <p>
          To begin with, {dayName(addDays(today, 1), today)} or when you are back: <span class="words">{firstStep}</span>
        </p>
      )}
    </>
  );
}

/** What is noted of today: the log closes with the day. */
function Noted({ desk: { notebook, today, zone, now } }: { desk: Desk }) {
  const entries = entriesOf(notebook, today, addDays(today, 1), zone);
  const timer = timerOf(notebook);
  const count = entries.length + (timer ? 1 : 0);
  return (
    <Entry
      id="noted"
      title={count === 0 ? "Nothing is noted of today." : "What is noted of today"}
      side={
        <p>
          <a href={`/days/${today}`}>Today’s log</a>
        </p>
      }
    >
      {count === 0 ? (
        <p class="quiet">That is fine too. You can add to it whenever you like.</p>
      ) : (
        <ul role="list" class="lines">
          {entries.map(({ label, from, minutes }) => (
            <li>
              <span>{from === null ? "At some time" : timeWords(from, zone)}</span>
              <span>{label}</span>
              <small>{lengthWords(minutes)}</small>
            </li>
          ))}
          {timer && (
            <li>
              <span>{timeWords(timer.since, zone)}</span>
              <span>{timer.label}</span>
              <small>{lengthWords(Math.max(0, Math.floor((now - timer.since) / 60_000)))}, and still running</small>
            </li>
          )}
        </ul>
      )}
    </Entry>
  );
}
