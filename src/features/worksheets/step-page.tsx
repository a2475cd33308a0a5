import type { Context } from "hono";
import type { Place } from "../../content/place.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayOf } from "../../kernel/time/index.ts";
import { Entry, type Env, Form, page, Problems, type Tried } from "../../kernel/web/index.ts";
import { Answered } from "./answered.tsx";
import type { Answer } from "./answers.ts";
import { FactsBeside } from "./facts-beside.tsx";
import { factsFor, type FromCourses } from "./facts/facts.ts";
import { fits, hasChanged, lastBefore, placeOf, type Run, runsOf, strayIn } from "./model.ts";
import { ownChoices } from "./own-choices.ts";
import type { Listed } from "./packs.ts";
import { wayTo } from "./places.ts";
import { Questions } from "./questions.tsx";

/** A page as it is shown: new, or once more with what was typed. */
export type Shown = Tried & { readonly status: number };

interface AtStep {
  readonly run: Kept<Run>;
  readonly listed: Listed;
  readonly step: string;
  readonly courses: FromCourses;
}

/** One step of a worksheet. */
export async function stepPage(c: Context<Env>, desk: Desk, { run, listed, step: id, courses }: AtStep, tried: Shown): Promise<Response> {
  const { worksheet, key } = listed;
  const { answers, finished } = run.data;
  const { step, number, of } = placeOf(worksheet, answers, id);
  const { title = worksheet.name, guidance = "", questions = [], facts, place } = step ?? {};
  const last = lastBefore(await runsOf(desk), run);
  return page(
    c,
    { title: worksheet.name, place: "/practice", status: tried.status },
    <Entry
      id="step"
      level={1}
      title={title}
      side={
        <div class="stack">
          <p>
            <a href={`/worksheets/${key}`}>{worksheet.name}</a>
          </p>
          {finished === null && (
            <p>
              <strong>
                Step {number} of {of}
              </strong>{" "}
              Each can be left empty.
            </p>
          )}
        </div>
      }
    >
      <Problems tried={tried} />
      {hasChanged(worksheet, run.data) && <Changed stray={strayIn(worksheet, answers)} desk={desk} />}
      <p>{guidance}</p>
      {facts && <FactsBeside facts={await factsFor(desk, facts, courses)} />}
      <Form action={`/worksheets/runs/${run.id}`} class="stack stack--wide">
        <Questions
          asking={{ questions, own: ownChoices(desk), today: desk.today }}
          answers={answers.filter((answer) =>
            fits(
              questions.find(({ id }) => id === answer.question),
              answer,
            ),
          )}
          tried={tried}
          last={last && { day: dayOf(last.data.finished!, desk.zone), answers: last.data.answers }}
        />
        {place && <Way place={place} />}
        <input type="hidden" name="on" value={step?.id ?? id} />
        <Ways run={run} isFirst={number === 1} isLast={number === of} />
      </Form>
    </Entry>,
  );
}

/** Something to go and do; what is written here has to be kept first. */
function Way({ place }: { place: Place }) {
  const way = wayTo(place);
  return (
    way && (
      <p class="off-paper">
        To do now, or another time: <a href={way.path}>{way.name}</a>. Keep what you wrote here first.
      </p>
    )
  );
}

/** Said when the worksheet is another than the one that was begun: nothing of what was written is gone. */
function Changed({ stray, desk: { today } }: { stray: readonly Answer[]; desk: Desk }) {
  return (
    <div class="stack">
      <p>
        This worksheet has changed since you began. All that you wrote is kept
        {stray.length > 0 && "; what is not asked any more stands here"}.
      </p>
      {stray.length > 0 && (
        <details>
          <summary>Under its old questions</summary>
          <Answered answers={stray} today={today} />
        </details>
      )}
    </div>
  );
}

/** The ways on from a step. All of them keep what is written; the first is the one that Enter takes. */
function Ways({ run: { id, data }, isFirst, isLast }: { run: Kept<Run>; isFirst: boolean; isLast: boolean }) {
  if (data.finished !== null)
    return (
      <div class="row">
        <button class="button button--primary">Keep it</button>
        <a class="button button--quiet" href={`/worksheets/runs/${id}`}>
          Leave it as it was
        </a>
      </div>
    );
  return (
    <div class="row">
      <button class="button button--primary" name="go" value="next">
        {isLast ? "Finish" : "Go on"}
      </button>
      {!isFirst && (
        <button class="button" name="go" value="back" formnovalidate>
          Back
        </button>
      )}
      {!isLast && (
        <button class="button button--quiet" name="go" value="next" formnovalidate>
          Skip this
        </button>
      )}
      <button class="button button--quiet" name="go" value="stop" formnovalidate>
        Keep it for later
      </button>
    </div>
  );
}
