import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import { wayTo } from "../worksheets/index.ts";
import { dayOfRound, findChallenge, openSteps, roundNow, tellStep } from "./challenge.ts";
import { type Due, dueToday } from "./homework.ts";
import { findCourse, nextOf, type Run, runNow, runsOf, sittingsOf } from "./model.ts";
import { pathOf } from "./session-actions.ts";
import { StepKeys } from "./step-keys.tsx";

interface TodayProps {
  readonly desk: Desk;
  readonly back: string;
}

/** Homework of the course that goes on, and its next session when it is there. Nothing on a day that has neither. */
export function CourseToday({ desk, back }: TodayProps) {
  const { notebook, today } = desk;
  const run = runNow(notebook);
  const known = run && findCourse(run.data.course);
  if (!run || !known) return null;
  const sittings = sittingsOf(notebook, run.id);
  const due = dueToday(desk, run, sittings);
  const next = nextOf(known.course, run.data, sittings);
  const isQuiet = run.data.quietUntil !== null && today < run.data.quietUntil;
  const isThere = next !== undefined && !isQuiet && (next.open !== undefined || next.from <= today);
  if (due.length === 0 && !isThere) return null;
  return (
    <Entry
      id="course"
      title={
        !isThere
          ? "Something to try, if it suits today."
          : next.open
            ? "You are in the middle of a session."
            : "The next session is there when you are."
      }
      side={
        <p>
          <strong>Your course</strong> Not today is an answer too. <a href={`/course-runs/${run.id}`}>All of it</a>
        </p>
      }
    >
      {due.length > 0 && (
        <ul role="list" class="lines">
          {due.map((one) => (
            <HomeworkLine due={one} run={run} back={back} />
          ))}
        </ul>
      )}
      {isThere && (
        <div class="row">
          <a class="button" href={pathOf(run.id, next.session.id, next.open?.data.step ?? "")}>
            {next.open ? "Go on with" : "Begin"} “{next.session.name}”
          </a>
          <Form action={`/course-runs/${run.id}/standing`} back={back} class="row">
            <button class="button button--quiet" name="to" value="later">
              Not now
            </button>
            <button class="button button--quiet" name="to" value="paused">
              Pause the course
            </button>
          </Form>
        </div>
      )}
    </Entry>
  );
}

const answers = [
  ["done", "Done"],
  ["part", "In part"],
  ["not today", "Not today"],
] as const;
const saidWords = { done: "Done today.", part: "Done in part today.", "not today": "Not today. That is fine." } as const;

function HomeworkLine({ due: { homework, said }, run, back }: { due: Due; run: Kept<Run>; back: string }) {
  const way = homework.place && wayTo(homework.place);
  return (
    <li>
      <span>{homework.name}</span>
      <div class="stack">
        <p>
          {homework.what} {way && <a href={way.path}>{way.name}</a>}
        </p>
        {said ? (
          <p class="quiet">{saidWords[said]}</p>
        ) : (
          <Form action={`/course-runs/${run.id}/homework/${homework.id}`} back={back} class="row">
            {answers.map(([answer, label]) => (
              <button class="button button--quiet" name="said" value={answer}>
                {label}
                <span class="visually-hidden">: {homework.name}</span>
              </button>
            ))}
          </Form>
        )}
      </div>
    </li>
  );
}

/** After the last session, once in a while: a worksheet to look back with, for as long as somebody wants it. */
export function LookBackToday({ desk: { notebook, today }, back }: TodayProps) {
  const run = runsOf(notebook).find(({ data }) => data.standing !== "paused" && data.lookBack !== null && data.lookBack <= today);
  const known = run && findCourse(run.data.course);
  const way = known && wayTo({ kind: "worksheet", id: known.course.afterwards.worksheet });
  if (!run || !way) return null;
  return (
    <Entry
      id="look-back"
      title="Does it still fit? A look back, if you like."
      side={
        <p>
          <strong>After your course</strong> <a href={`/course-runs/${run.id}`}>{run.data.name}</a>
        </p>
      }
    >
      <div class="row">
        <a class="button" href={way.path}>
          {way.name}
        </a>
        <Form action={`/course-runs/${run.id}/look-back`} back={back} class="row">
          <button class="button button--quiet" name="answer" value="done">
            I have done it
          </button>
          <button class="button button--quiet" name="answer" value="not now">
            Not now
          </button>
          <button class="button button--quiet" name="answer" value="no more">
            No more of these
          </button>
        </Form>
      </div>
    </Entry>
  );
}

/** The steps of a challenge whose days these are; after its last day, for a week, the way to look back. */
export function ChallengeToday({ desk, back }: TodayProps) {
  const { notebook, today } = desk;
  const round = roundNow(notebook);
  const known = round && findChallenge(round.data.challenge);
  if (!round || !known) return null;
  const { challenge } = known;
  const day = dayOfRound(round.data, today);
  const open = openSteps(challenge, round.data, today);
  // For a week after its last day: then it is left in peace.
  const isOver = day > challenge.days && day <= challenge.days + 7;
  if (open.length === 0 && !isOver) return null;
  return (
    <Entry
      id="challenge"
      title={isOver ? "Your days of small steps are over. Would you like to look back?" : "A small step, if it suits these days."}
      side={
        <p>
          <strong>Your challenge</strong> <a href={`/challenge-runs/${round.id}`}>All its steps</a>
        </p>
      }
    >
      {isOver && (
        <div class="row">
          <a class="button" href={`/challenge-runs/${round.id}`}>
            Look back
          </a>
          <Form action={`/challenge-runs/${round.id}/standing`} back={back}>
            <button class="button button--quiet" name="to" value="ended">
              It is enough as it is
            </button>
          </Form>
        </div>
      )}
      {open.length > 0 && (
        <ul role="list" class="lines">
          {open.map((step) => {
            const way = step.place && wayTo(step.place);
            return (
              <li>
                <span>{step.name}</span>
                <div class="stack">
                  <p>
                    {tellStep(step, round.data, desk)} {way && <a href={way.path}>{way.name}</a>}
                  </p>
                  <StepKeys round={round.id} step={step} back={back} />
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Entry>
  );
}
