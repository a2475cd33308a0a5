import type { Context } from "hono";
import { capital, countWord, Entry, type Env, openDesk, page, Problems, type Tried } from "../../kernel/web/index.ts";
import { dayName } from "../../kernel/time/index.ts";
import { originWords } from "../packs/index.ts";
import { listChallenges, roundsOf } from "./challenge.ts";
import { listCourses, runsOf } from "./model.ts";

/** A page as it is shown: new, or once more with what was typed. */
export type Shown = Tried & { readonly status: number };

/** The courses, the challenges, and what somebody began of them. */
export async function listPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const { notebook, today } = await openDesk(c.var.house, c.var.guest);
  const begun = [
    ...runsOf(notebook).map(({ id, data }) => ({ path: `/course-runs/${id}`, ...data })),
    ...roundsOf(notebook).map(({ id, data }) => ({ path: `/challenge-runs/${id}`, ...data })),
  ].toSorted((one, other) => other.at - one.at);
  return page(
    c,
    { title: "Courses", place: "/practice", status: tried.status },
    <>
      <Entry
        id="courses"
        level={1}
        title="A course, at your own pace"
        side={
          <p>
            <strong>Courses</strong> A session a week or so, and something small to try in between. Pausing, skipping and doing a session
            twice are part of it.
          </p>
        }
      >
        <Problems tried={tried} />
        <ul role="list" class="lines">
          {listCourses().map(({ course: { id, name, suits, sessions }, pack }) => (
            <li>
              <a href={`/courses/${id}`}>{name}</a>
              <span>{suits}</span>
              <small>
                {capital(countWord(sessions.length))} sessions. {originWords(pack)}
              </small>
            </li>
          ))}
        </ul>
      </Entry>
      {listChallenges().length > 0 && (
        <Entry
          id="challenges"
          title="A month of small steps"
          side={
            <p>
              <strong>The challenge</strong> Done, left out and not for us are all fine.
            </p>
          }
        >
          <ul role="list" class="lines">
            {listChallenges().map(({ challenge: { id, name, days, steps }, pack }) => (
              <li>
                <a href={`/challenges/${id}`}>{name}</a>
                <span>
                  {capital(countWord(steps.length))} steps over {days} days.
                </span>
                <small>{originWords(pack)}</small>
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {begun.length > 0 && (
        <Entry id="begun" title="What you began">
          <ul role="list" class="lines">
            {begun.map(({ path, name, day, standing }) => (
              <li>
                <span>{dayName(day, today)}</span>
                <a href={path}>{name}</a>
                <small>{{ going: "Under way.", paused: "It waits for you.", ended: "At its end." }[standing]}</small>
              </li>
            ))}
          </ul>
        </Entry>
      )}
    </>,
  );
}
