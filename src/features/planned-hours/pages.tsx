import type { Context, Hono } from "hono";
import type { Desk } from "../../kernel/actions/index.ts";
import { clockWords, dayName, wallMinutes } from "../../kernel/time/index.ts";
import { Entry, type Env, Field, Form, form, openDesk, page, Problems, type Tried, untried } from "../../kernel/web/index.ts";
import { planHours } from "./actions.ts";
import { plannedOn, startToday, type Stop, stopToday } from "./model.ts";
import { plannedHoursRecord } from "./records.ts";

/** When today starts and stops, and moving it. */
export function plannedHoursPages(app: Hono<Env>): void {
  app.get("/planned-hours", (c) => plannedHoursPage(c, { ...untried, status: 200 }));
  app.post("/planned-hours", form(planHours, { next: afterPlan, again: plannedHoursPage }));
}

function afterPlan({ check }: { readonly check: string | null }): string {
  return check ?? "/planned-hours";
}

async function plannedHoursPage(c: Context<Env>, tried: Tried & { readonly status: number }): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const [start, stop] = [startToday(desk), stopToday(desk)];
  const own = plannedOn(desk.notebook, desk.today)?.data;
  return page(
    c,
    { title: "Start and stop today", place: "/practice", status: tried.status },
    <>
      <Entry
        id="hours"
        level={1}
        title={stopWords(desk) ?? "When do you want to start and stop today?"}
        side={
          <div class="stack">
            <p>
              <strong>{dayName(desk.today, desk.today)}</strong> {saidBy(stop)}
            </p>
            <p>
              For every week: <a href="/meaning/hours">your agreed hours</a>
            </p>
          </div>
        }
      >
        <Form action="/planned-hours" class="stack">
          <Problems tried={tried} />
          <div class="pair">
            <Field label="Start" name="start" type="time" tried={tried} value={start === undefined ? undefined : typed(start)} />
            <Field label="Stop" name="stop" type="time" tried={tried} value={stop && typed(wallMinutes(stop.at, desk.zone))} />
          </div>
          <Field
            label="Moving it? Why, in a line"
            name="why"
            tried={tried}
            hint="You can leave it out. It is kept with the day, for you alone."
          />
          <div class="row">
            <button class="button button--primary">Keep this for today</button>
            <a class="button button--quiet" href="/priorities">
              What is on your mind
            </a>
          </div>
        </Form>
        {own && (own.start !== null || own.stop !== null) && (
          <Form action="/planned-hours" class="row">
            <button class="button button--quiet">Go by the agreed hours again</button>
          </Form>
        )}
      </Entry>
      <Moved desk={desk} />
    </>,
  );
}

/** "You meant to stop at 17:30." Nothing on a free day, or while nobody has said. */
export function stopWords(desk: Desk): string | undefined {
  const stop = stopToday(desk);
  return stop && stop.by !== "usual" ? `You meant to stop at ${clockWords(wallMinutes(stop.at, desk.zone))}.` : undefined;
}

function saidBy(stop: Stop | undefined): string {
  if (!stop) return "Nothing is planned, and no hours are agreed for this day.";
  return {
    you: "As you planned it for today.",
    agreed: "As your agreed hours have it.",
    usual: "These times are a guess: nobody has said yet.",
  }[stop.by];
}

/** As a browser's field for a time takes it. The end of the day is the next one's beginning. */
function typed(minutes: number): string {
  return clockWords(minutes % 1440).padStart(5, "0");
}

/** How stops were moved lately: a log, and no tally. */
function Moved({ desk: { notebook, today } }: { desk: Desk }) {
  const days = notebook
    .list(plannedHoursRecord)
    .filter(({ data }) => data.moves.length > 0)
    .toReversed()
    .slice(0, 14);
  if (days.length === 0) return null;
  return (
    <Entry id="moved" title="What you moved, and why" side={<strong>Lately</strong>}>
      <ul role="list" class="lines">
        {days.flatMap(({ data: { day, moves } }) =>
          moves.map(({ from, to, why }) => (
            <li>
              <span>{dayName(day, today)}</span>
              <span>
                From {clockWords(from)} to {clockWords(to)}
              </span>
              {why !== "" && <span class="words">{why}</span>}
            </li>
          )),
        )}
      </ul>
    </Entry>
  );
}
