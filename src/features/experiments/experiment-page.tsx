import type { Context } from "hono";
import { type Day, dayName } from "../../kernel/time/index.ts";
import { capital, Entry, type Env, Form, notFound, openDesk, page, Problems, type Tried, untried } from "../../kernel/web/index.ts";
import type { Kind } from "../days/index.ts";
import { BeliefField } from "./belief-field.tsx";
import { daysOf, type Experiment, type ExperimentDay, lookAt, type LookedAt, standingOf } from "./model.ts";
import { namesOf, outcomeOf, type OutcomeNames } from "./outcomes.ts";
import { experimentRecord } from "./records.ts";
import { ResultFigure } from "./result-chart.tsx";
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
  const outcome = outcomeOf(desk.notebook, experiment.outcome);
  const names = namesOf(outcome);
  return page(
    c,
    { title: "An experiment", place: "/practice", status: tried.status },
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
        {over ? (
          <p>You looked at {names.outcome}.</p>
        ) : (
          <p>
            You look at {names.outcome}. You expect it to be {expectedWords(experiment.expected, names)} on days with the change, and are{" "}
            {experiment.belief} of 10 sure.
          </p>
        )}
        {!over && (
          <>
            <p class="quiet">{goesOnWords(experiment, days.length, today)}</p>
            <Form action={`/experiments/${id}/stop`} class="row">
              <button class="button button--quiet">Stop it here</button>
            </Form>
          </>
        )}
      </Entry>
      {over && (
        <Result
          experiment={experiment}
          looked={await lookAt(desk, experiment)}
          outcome={outcome}
          today={today}
          path={`/experiments/${id}`}
        />
      )}
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

interface ResultProps {
  readonly experiment: Experiment;
  readonly looked: LookedAt;
  readonly outcome: Kind;
  readonly today: Day;
  readonly path: string;
}

function Result({ experiment, looked, outcome, today, path }: ResultProps) {
  const { expected, belief, beliefAfter } = experiment;
  const { result } = looked;
  const names = namesOf(outcome);
  const thought = `${names.outcome} would be ${expectedWords(expected, names)} on days with the change`;
  return (
    <Entry
      id="result"
      title={titleOf(result, names)}
      side={
        <p>
          <strong>{result.strength === "strong" ? "Drawn by a coin: the strong way" : "Before and after: the weaker way"}</strong>{" "}
          <a href="/numbers#experiment">How it is read</a>
        </p>
      }
    >
      <p>{result.sentence}</p>
      <ResultFigure looked={looked} outcome={outcome} names={names} today={today} />
      <p>
        Before, you were {belief} of 10 sure that {thought}.{beliefAfter !== null && ` Now you are ${beliefAfter} of 10 sure.`}
      </p>
      {result.notes.map((note) => (
        <p class="quiet">{note}</p>
      ))}
      {result.asDone && (
        <p class="quiet">
          <strong>By what was done, the weaker reading.</strong> {result.asDone.sentence} No coin chose the days that went otherwise, so
          whatever did is in this difference too.
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

function titleOf({ effect, interval }: LookedAt["result"], { more, less }: OutcomeNames): string {
  if (effect === null || interval === null) return "It cannot say anything.";
  if (interval[0] <= 0 && interval[1] >= 0) return "It does not tell the two apart.";
  return `${capital(effect > 0 ? more : less)} on days with the change.`;
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
