import type { Context } from "hono";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayName, dayWords } from "../../kernel/time/index.ts";
import { Entry, type Env, Form, notFound, openDesk, page, Problems } from "../../kernel/web/index.ts";
import { Answered } from "../worksheets/index.ts";
import { listPage, type Shown } from "./list-page.tsx";
import { findCourse, findRun, type KnownCourse, latestOf, nextOf, type Run, type Sitting } from "./model.ts";
import { pathOf } from "./session-actions.ts";
import { variantNames } from "./words.ts";
import { StandingKeys } from "./standing-keys.tsx";

/** A course as somebody takes it: the session that comes, what was done of each, and all that was written. */
export async function runPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = await findRun(desk, c.req.param("id") ?? "");
  if (!found) return tried.status === 200 ? notFound(c) : listPage(c, tried);
  const { run, sittings } = found;
  const known = findCourse(run.data.course);
  return page(
    c,
    { title: run.data.name, place: "/practice", status: tried.status },
    <>
      <Entry
        id="run"
        level={1}
        title={run.data.name}
        side={
          <div class="stack">
            <p class="off-paper">
              <a href="/courses">Courses</a>
            </p>
            <p>
              <strong>Begun on {dayName(run.data.day, desk.today)}</strong>
              {run.data.for !== "one" && known && <> {variantNames[run.data.for].says}</>}
            </p>
          </div>
        }
      >
        <Problems tried={tried} />
        <Changed run={run.data} known={known} />
        {known && <NextSession run={run} known={known} sittings={sittings} desk={desk} />}
      </Entry>
      {known && <Sessions run={run} known={known} sittings={sittings} desk={desk} />}
      <Entry id="change" title="Before, and after">
        <p>
          <a href={`/course-runs/${run.id}/report`}>What has changed since you began</a>
        </p>
      </Entry>
      <Written sittings={sittings} desk={desk} />
      <StandingKeys
        path={`/course-runs/${run.id}`}
        standing={run.data.standing}
        pause="Pause it"
        remove="Remove it with all that you wrote"
      />
    </>,
  );
}

/** Said when the course is another by now, or not here: nothing of what was written is gone. */
export function Changed({ run, known }: { run: Run; known: KnownCourse | undefined }) {
  if (!known)
    return (
      <p>
        This course is not here any more: the pack that it came from is not loaded, or has changed. All that you wrote in it is kept, and
        stands below with its questions.
      </p>
    );
  if (known.pack.version === run.version) return null;
  return <p>This course has changed since you began it. What you wrote is kept, with the questions as they were then.</p>;
}

interface AboutRun {
  readonly run: Kept<Run>;
  readonly known: KnownCourse;
  readonly sittings: readonly Kept<Sitting>[];
  readonly desk: Desk;
}

function NextSession({ run, known, sittings, desk: { today } }: AboutRun) {
  const next = nextOf(known.course, run.data, sittings);
  if (!next)
    return (
      <>
        <p>You have come through all its sessions. Each can be read and done once more, whenever you like.</p>
        {run.data.standing !== "ended" && (
          <Form action={`/course-runs/${run.id}/standing`} class="row">
            <button class="button button--primary" name="to" value="ended">
              End the course here
            </button>
          </Form>
        )}
      </>
    );
  const { session, number, open, from } = next;
  return (
    <>
      {run.data.standing === "paused" && <p>It is paused. Today says nothing of it until you go on.</p>}
      <p>
        Session {number} of {known.course.sessions.length}: {session.about}
      </p>
      {!open && from > today && <p class="quiet">It is meant for {dayName(from, today)} or later. Sooner is fine as well.</p>}
      <div class="row">
        <a class="button button--primary" href={pathOf(run.id, session.id, open?.data.step ?? "")}>
          {open ? "Go on where you were" : `Begin “${session.name}”`}
        </a>
      </div>
    </>
  );
}

function Sessions({ run, known, sittings, desk: { today } }: AboutRun) {
  return (
    <Entry
      id="sessions"
      title="Its sessions"
      side={
        <p>
          <strong>In any order</strong> Skipped is as good as done, and both can be done once more.
        </p>
      }
    >
      <ul role="list" class="lines">
        {known.course.sessions.map(({ id, name }, at) => {
          const latest = latestOf(sittings, id)?.data;
          const path = `/course-runs/${run.id}/sessions/${id}`;
          const on = latest?.ended && dayWords(latest.ended, today);
          return (
            <li>
              <span>
                {at + 1}. {name}
              </span>
              <span>{!latest ? "Not begun." : !on ? "Begun." : latest.skipped ? `Skipped ${on}.` : `Done ${on}.`}</span>
              <div class="row off-paper">
                {on ? (
                  <>
                    {!latest.skipped && (
                      <a href={path}>
                        Look at it, or add to it<span class="visually-hidden">: {name}</span>
                      </a>
                    )}
                    <Form action={`${path}/standing`}>
                      <button class="button button--quiet" name="to" value="again">
                        {latest.skipped ? "Do it after all" : "Do it once more"}
                        <span class="visually-hidden">: {name}</span>
                      </button>
                    </Form>
                  </>
                ) : (
                  <>
                    <a href={pathOf(run.id, id, latest?.step ?? "")}>
                      Open<span class="visually-hidden">: {name}</span>
                    </a>
                    <Form action={`${path}/standing`}>
                      <button class="button button--quiet" name="to" value="skipped">
                        Skip<span class="visually-hidden">: {name}</span>
                      </button>
                    </Form>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Entry>
  );
}

/** All that was written, session by session, under the questions as they were asked. */
function Written({ sittings, desk: { today } }: Pick<AboutRun, "sittings" | "desk">) {
  const written = sittings.filter(({ data }) => data.parts.some(({ answers }) => answers.length > 0));
  if (written.length === 0) return null;
  return (
    <Entry id="written" title="What you wrote" side={<strong>For your eyes alone</strong>}>
      {written.map(({ data }) => (
        <details>
          <summary>
            {data.name}, {dayWords(data.day, today)}
          </summary>
          {data.parts
            .filter(({ answers }) => answers.length > 0)
            .map(({ title, answers }) => (
              <div class="stack">
                <h3>{title}</h3>
                <Answered answers={answers} today={today} />
              </div>
            ))}
        </details>
      ))}
    </Entry>
  );
}
