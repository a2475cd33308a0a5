import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { FactsBeside, factsFor, wayTo } from "../worksheets/index.ts";
import { fromCourses } from "./change.ts";
import { triedIn } from "./homework.ts";
import { meantFor, type Sitting } from "./model.ts";
import { RatingsForm } from "./ratings-form.tsx";
import type { AtStep } from "./session-page.tsx";

/** How a session begins: what the log says of the last week, what was tried; before the first, how it is now. */
export async function SessionBegins({ at, done }: { at: AtStep; done: Kept<Sitting> | undefined }) {
  const { desk, run, session, known } = at;
  const isFirst = known.course.sessions[0]?.id === session.id;
  return (
    <div class="stack stack--wide">
      <p class="lead">{session.about}</p>
      {isFirst && (
        <RatingsForm
          action={`/course-runs/${run.id}/ratings`}
          back={`/course-runs/${run.id}/sessions/${session.id}`}
          when="before"
          ratings={known.course.ratings}
          said={run.data.before}
          desk={desk}
        />
      )}
      {done && <FactsBeside title={`What you tried since “${done.data.name}”`} facts={triedIn(run.data, done, desk)} />}
      <FactsBeside title="Your last week" facts={await factsFor(desk, "week", fromCourses)} />
    </div>
  );
}

/** How a session ends: what to try until the next one, and after the last, how it is now. */
export function SessionEnds({ at: { desk, run, session, known } }: { at: AtStep }) {
  const homework = meantFor(session.homework, run.data, desk);
  const isLast = known.course.sessions.at(-1)?.id === session.id;
  return (
    <div class="stack stack--wide">
      {homework.length === 0 ? (
        <p>That is all for this time. There is nothing to take along.</p>
      ) : (
        <>
          <p>
            Something to try until the next session. It comes up on Today, where you can say that it was done, done in part, or that today
            was not the day. Whatever you say helps the next session, and nothing is counted against you.
          </p>
          <ul role="list" class="lines">
            {homework.map(({ name, what, often, place }) => {
              const way = place && wayTo(place);
              return (
                <li>
                  <span>{name}</span>
                  <span>{what}</span>
                  <small>
                    {often === "daily" ? "Each day, as it suits." : "Once."} {way && <a href={way.path}>{way.name}</a>}
                  </small>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {isLast && (
        <p>
          When you end this session, you can say once more how it is, and see what has changed since you began. Nothing has to have changed.
        </p>
      )}
    </div>
  );
}
