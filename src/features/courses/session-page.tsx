import type { Context } from "hono";
import type { Session } from "../../content/pack.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { Entry, type Env, Form, notFound, openDesk, page, Problems } from "../../kernel/web/index.ts";
import { lastDone } from "./homework.ts";
import { listPage, type Shown } from "./list-page.tsx";
import { beginning, boxOf, ending, findCourse, findPart, findRun, type KnownCourse, type Run, type Sitting, stepsOf } from "./model.ts";
import { PartBody } from "./part-body.tsx";
import { Changed, runPage } from "./run-page.tsx";
import { SessionBegins, SessionEnds } from "./session-ends.tsx";

/** What a page of a session is made of. */
export interface AtStep {
  readonly desk: Desk;
  readonly run: Kept<Run>;
  readonly known: KnownCourse;
  readonly session: Session;
  readonly sittings: readonly Kept<Sitting>[];
  /** What is written in this session, now or the last time that it was done; undefined before anything was kept. */
  readonly sitting: Sitting | undefined;
  readonly tried: Shown;
}

/** One step of a session: how it begins, one of its parts, or how it ends. */
export async function sessionPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = await findRun(desk, c.req.param("id") ?? "");
  if (!found) return tried.status === 200 ? notFound(c) : listPage(c, tried);
  const { run, sittings } = found;
  const known = findCourse(run.data.course);
  const session = known?.course.sessions.find(({ id }) => id === c.req.param("session"));
  if (!known || !session) return runPage(c, tried);
  const sitting = boxOf(sittings, session.id)?.data;
  const steps = stepsOf(session, run.data, desk);
  const sent = tried.fields["step"]?.at(-1);
  const asked = typeof sent === "string" ? sent : (c.req.query("step") ?? beginning);
  // A part that the course does not have any more: where it begins.
  const step = steps.includes(asked) ? asked : beginning;
  const at: AtStep = { desk, run, known, session, sittings: sittings.filter(({ data }) => data !== sitting), sitting, tried };
  const part = findPart(session, step);
  const number = steps.indexOf(step);
  const path = `/course-runs/${run.id}/sessions/${session.id}`;
  return page(
    c,
    { title: part?.title ?? session.name, place: "/practice", status: tried.status },
    <Entry
      id="step"
      level={1}
      title={part?.title ?? (step === ending ? "What to take along" : session.name)}
      side={
        <div class="stack">
          <p>
            <a href={`/course-runs/${run.id}`}>{known.course.name}</a>
          </p>
          <p>
            <strong>{step === beginning ? `${session.minutes} minutes or so` : session.name}</strong>
            {part && ` Part ${number} of ${steps.length - 2}.`}
          </p>
        </div>
      }
    >
      <Changed run={run.data} known={known} />
      {step === beginning && <SessionBegins at={at} done={lastDone(at.sittings)} />}
      <Form action={path} class="stack stack--wide">
        <Problems tried={tried} />
        <input type="hidden" name="step" value={step} />
        {part && <PartBody at={at} part={part} />}
        {step === ending && <SessionEnds at={at} />}
        <Ways number={number} isPart={part !== undefined} isEnd={step === ending} isDone={sitting?.ended != null} path={path} />
      </Form>
    </Entry>,
  );
}

interface WaysProps {
  readonly number: number;
  readonly isPart: boolean;
  readonly isEnd: boolean;
  /** The session was ended, and is looked at again. */
  readonly isDone: boolean;
  readonly path: string;
}

/** The ways on. All of them keep what is written; the first is the one that Enter takes. */
function Ways({ number, isPart, isEnd, isDone, path }: WaysProps) {
  return (
    <div class="row">
      {isEnd ? (
        <button class="button button--primary" name="to" value="ended" formaction={`${path}/standing`}>
          {isDone ? "Back to the course" : "End the session"}
        </button>
      ) : (
        <button class="button button--primary" name="go" value="on">
          {number === 0 && !isDone ? "Begin" : "Go on"}
        </button>
      )}
      {number > 0 && (
        <button class="button" name="go" value="back" formnovalidate>
          Back
        </button>
      )}
      {isPart && !isDone && (
        <button class="button button--quiet" name="go" value="skip" formnovalidate>
          Skip this
        </button>
      )}
      {number > 0 && (
        <button class="button button--quiet" name="go" value="later" formnovalidate>
          {isDone ? "Keep it, and leave" : "Keep it for later"}
        </button>
      )}
      {number === 0 && !isDone && (
        <button class="button button--quiet" name="to" value="skipped" formaction={`${path}/standing`}>
          Skip this session
        </button>
      )}
    </div>
  );
}
