import type { Context } from "hono";
import { type Day, dayName } from "../../kernel/time/index.ts";
import { Entry, type Env, Form, notFound, openDesk, page, Problems, type Tried, untried } from "../../kernel/web/index.ts";
import { BeliefField } from "./belief-field.tsx";
import { daysOf, type Experiment, type ExperimentDay, resultOf, standingOf } from "./model.ts";
import { experimentRecord } from "./records.ts";
import { expectedWords } from "./words.ts";

/** One experiment: what it shows when it is over, and its days. */
export async function experimentPage(c: Context<Env>, tried: Tried & { readonly status: number }): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const { today } = desk;
  const id = c.req.param("id") ?? "";
  const found = desk.notebook.find(experimentRecord, id);
  if (!found) return notFound(c);
  const experiment = found.data;
  const over = standingOf(experiment, today) === "over";
  const days = daysOf(experiment);
  return page(
    c,
    { title: "An experiment", place: "/settings", status: tried.status },
    <>
      <Entry
        id="experiment"
        level={1}
        title={experiment.change || "Without a name"}
        side={
          <p>
            <a href="/experiments">All experiments</a>
          </p>
        }
      >
        <Problems tried={tried} />
        <p>
          You look at your {experiment.outcome}. You expected it to be {expectedWords[experiment.expected]} on days with the change, and
          were {experiment.belief} of 10 sure.
        </p>
        {!over && (
          <>
            <p class="quiet">{goesOnWords(experiment, days.length, today)}</p>
            <Form action={`/experiments/${id}/stop`} class="row">
              <button class="button button--quiet">Stop it here</button>
            </Form>
          </>
        )}
      </Entry>
      {over && <Result experiment={experiment} result={await resultOf(desk, experiment)} path={`/experiments/${id}`} />}
      <Days days={days} path={`/experiments/${id}`} today={today} />
      <Form action={`/experiments/${id}/remove`} class="row">
        <button class="button button--quiet">Remove this experiment</button>
      </Form>
    </>,
  );
}

function goesOnWords({ design, days }: Experiment, count: number, today: Day): string {
  const last = days.at(-1)!.date;
  const way = design === "pairs" ? "drawn in pairs" : "before and after, the weaker way";
  return `${count} days, ${way}, until ${dayName(last, today)}. What they show comes then.`;
}

function Result(props: { experiment: Experiment; result: Awaited<ReturnType<typeof resultOf>>; path: string }) {
  const { experiment, result, path } = props;
  const { belief, beliefAfter } = experiment;
  return (
    <Entry
      id="result"
      title={titleOf(result)}
      side={
        <p>
          <strong>{result.strength === "strong" ? "Drawn by a coin: the strong way" : "Before and after: the weaker way"}</strong>{" "}
          <a href="/numbers#experiment">How it is read</a>
        </p>
      }
    >
      <p>{result.sentence}</p>
      {result.notes.map((note) => (
        <p class="quiet">{note}</p>
      ))}
      {beliefAfter !== null && (
        <p>
          You were {belief} of 10 sure before, and {beliefAfter} of 10 after.
        </p>
      )}
      <Form action={`${path}/belief`} class="stack">
        <BeliefField label="How sure are you now of what you expected?" tried={untried} value={beliefAfter ?? belief} />
        <div class="row">
          <button class="button">Keep it</button>
        </div>
      </Form>
    </Entry>
  );
}

function titleOf({ effect, interval }: Awaited<ReturnType<typeof resultOf>>): string {
  if (effect === null || interval === null) return "It cannot say anything.";
  if (interval[0] <= 0 && interval[1] >= 0) return "It does not tell the two apart.";
  return effect > 0 ? "Higher on days with the change." : "Lower on days with the change.";
}

function Days({ days, path, today }: { days: readonly ExperimentDay[]; path: string; today: Day }) {
  return (
    <Entry id="days" title="Its days" side={<p>What was drawn stays, whatever was done. Saying so keeps the result honest.</p>}>
      <ul role="list" class="lines">
        {days.map(({ date, condition, done }) => (
          <li>
            <span>{dayName(date, today)}</span>
            <span>
              {condition === "A" ? "With the change" : "As usual"}
              {done !== null && <small> {done === condition ? "Done so." : "Done the other way."}</small>}
            </span>
            {date <= today && (
              <Form action={`${path}/days/${date}`}>
                <button class="button button--quiet" name="done" value={done === null || done === condition ? other(condition) : condition}>
                  {done === condition || done === null ? "It went otherwise" : "It went as drawn"}
                  <span class="visually-hidden">: {dayName(date, today)}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Entry>
  );
}

function other(condition: "A" | "B"): "A" | "B" {
  return condition === "A" ? "B" : "A";
}
