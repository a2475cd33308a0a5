import type { Context } from "hono";
import type { Worksheet } from "../../content/pack.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { type Day, dayName, dayOf, timeWords } from "../../kernel/time/index.ts";
import { Entry, type Env, Form, page, Problems } from "../../kernel/web/index.ts";
import { Answered } from "./answered.tsx";
import type { Answer } from "./answers.ts";
import { fits, type Run, stepsOf, strayIn, worksheetOf } from "./model.ts";
import type { Shown } from "./step-page.tsx";

/** Everything that was written in a worksheet, on one page: to read, to print, to change. */
export async function runPage(c: Context<Env>, desk: Desk, run: Kept<Run>, tried: Shown): Promise<Response> {
  const { id, data } = run;
  const listed = worksheetOf(data);
  const stray = listed ? strayIn(listed.worksheet, data.answers) : data.answers;
  return page(
    c,
    { title: data.name, place: "/practice", status: tried.status },
    <>
      <Entry
        id="run"
        level={1}
        title={data.name}
        side={
          <div class="stack">
            <p class="off-paper">
              <a href={listed ? `/worksheets/${listed.key}` : "/worksheets"}>{listed ? "About this worksheet" : "Worksheets"}</a>
            </p>
            <p>
              {dayName(data.day, desk.today)}
              {data.finished !== null && `, ${finishedWords(data.finished, data.day, desk)}`}.{" "}
              <span class="off-paper">Print this page, and you have it on paper.</span>
            </p>
          </div>
        }
      >
        <Problems tried={tried} />
        {data.answers.length === 0 && <p>Nothing is written here. That is fine too.</p>}
        {listed && <BySteps run={run} worksheet={listed.worksheet} desk={desk} />}
      </Entry>
      {stray.length > 0 && (
        <Entry
          id="earlier"
          title={
            listed
              ? "The worksheet has changed since. This stood under questions that are not asked any more."
              : "This worksheet is not here any more. What you wrote is."
          }
        >
          <Answered answers={stray} today={desk.today} />
        </Entry>
      )}
      <div class="entry off-paper">
        <h2>And now?</h2>
        <div class="row">
          {listed && (
            <Form action={`/worksheets/${listed.key}/runs`}>
              <button class="button">Begin it once more</button>
            </Form>
          )}
          <a class="button button--quiet" href="/worksheets">
            Other worksheets
          </a>
          <Form action={`/worksheets/runs/${id}/remove`}>
            <button class="button button--quiet">Remove what I wrote</button>
          </Form>
        </div>
      </div>
    </>,
  );
}

function finishedWords(finished: number, begunOn: Day, { zone, today }: Desk): string {
  const day = dayOf(finished, zone);
  return `finished ${day === begunOn ? "" : `${dayName(day, today)} `}at ${timeWords(finished, zone)}`;
}

/** What stands in each step, and the way to change it; steps that were left empty are named at the end. */
function BySteps({ run: { id, data }, worksheet, desk: { today } }: { run: Kept<Run>; worksheet: Worksheet; desk: Desk }) {
  const steps = stepsOf(worksheet, data.answers).map((step) => ({ step, answers: answersIn(step.questions, data.answers) }));
  const hidden = worksheet.steps.filter(
    (step) => steps.every((shown) => shown.step !== step) && answersIn(step.questions, data.answers).length > 0,
  );
  const filled = [
    ...steps.filter(({ answers }) => answers.length > 0),
    ...hidden.map((step) => ({ step, answers: answersIn(step.questions, data.answers) })),
  ];
  const empty = steps.filter(({ step, answers }) => answers.length === 0 && step.questions.length > 0);
  const way = (step: string) => `/worksheets/runs/${id}?step=${encodeURIComponent(step)}`;
  return (
    <>
      {filled.map(({ step, answers }) => (
        <div class="stack">
          <h2>{step.title}</h2>
          <Answered answers={answers} today={today} />
          <p class="off-paper">
            <a href={way(step.id)}>
              Change<span class="visually-hidden">: {step.title}</span>
            </a>
          </p>
        </div>
      ))}
      {empty.length > 0 && (
        <p class="quiet off-paper">
          Left empty:{" "}
          {empty.map(({ step }, at) => (
            <>
              {at > 0 && " · "}
              <a href={way(step.id)}>{step.title}</a>
            </>
          ))}
        </p>
      )}
    </>
  );
}

function answersIn(questions: Worksheet["steps"][number]["questions"], answers: readonly Answer[]): readonly Answer[] {
  return questions.flatMap((question) => answers.find((answer) => answer.question === question.id && fits(question, answer)) ?? []);
}
