import type { Context } from "hono";
import { capital, countWord, Entry, type Env, Form, notFound, openDesk, page, Problems } from "../../kernel/web/index.ts";
import { originWords } from "../packs/index.ts";
import { EvidenceEntry } from "../practice/index.ts";
import type { Shown } from "./list-page.tsx";
import { findCourse, runsOf, variantsOf } from "./model.ts";
import { variantNames } from "./words.ts";

/** One course: what it is, whom it suits, when to leave it, its sessions, and what is known of it. */
export async function coursePage(c: Context<Env>, tried: Shown): Promise<Response> {
  const found = findCourse(c.req.param("course") ?? "");
  if (!found) return notFound(c);
  const { course, pack } = found;
  const desk = await openDesk(c.var.house, c.var.guest);
  const going = runsOf(desk.notebook).find(({ data }) => data.course === course.id && data.standing !== "ended");
  const variants = variantsOf(course, desk);
  return page(
    c,
    { title: course.name, place: "/practice", status: tried.status },
    <>
      <Entry
        id="about"
        level={1}
        title={course.name}
        side={
          <div class="stack">
            <p>
              <a href="/courses">Courses</a>
            </p>
            <p>
              <strong>{capital(countWord(course.sessions.length))} sessions</strong> About a week apart, or as it suits you.
            </p>
            {originWords(pack) && <p>{originWords(pack)}</p>}
          </div>
        }
      >
        <Problems tried={tried} />
        <p class="lead">{course.about}</p>
        <p>{course.suits}</p>
        <div class="practice-leave">
          <p>Before you begin</p>
          <ul>
            {course.leave.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </div>
        {going && (
          <div class="row">
            <a class="button button--primary" href={`/course-runs/${going.id}`}>
              Go on where you were
            </a>
          </div>
        )}
        <Form action={`/courses/${course.id}/runs`} class="row">
          {variants.map((variant, at) => (
            <button class={at === 0 && !going ? "button button--primary" : "button"} name="for" value={variant}>
              {going && variant === "one" ? "Begin it anew, for myself" : variants.length === 1 ? "Begin" : variantNames[variant].begin}
            </button>
          ))}
        </Form>
      </Entry>
      <Entry id="sessions" title="What is in it">
        <ul role="list" class="lines">
          {course.sessions.map(({ name, about, minutes }, at) => (
            <li>
              <span>
                {at + 1}. {name}
              </span>
              <span>{about}</span>
              <small>{minutes} minutes or so.</small>
            </li>
          ))}
        </ul>
      </Entry>
      <EvidenceEntry evidence={course.evidence} limits={course.limits} />
    </>,
  );
}
