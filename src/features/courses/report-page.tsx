import type { Context } from "hono";
import { dayName } from "../../kernel/time/index.ts";
import { Entry, type Env, notFound, openDesk, page } from "../../kernel/web/index.ts";
import { FactsBeside, wayTo } from "../worksheets/index.ts";
import { changedDays, changedRatings } from "./change.ts";
import { listPage, type Shown } from "./list-page.tsx";
import { findCourse, findRun } from "./model.ts";
import { RatingsForm } from "./ratings-form.tsx";
import { RatingsTable } from "./ratings-table.tsx";

/** Before and after: one's own ratings side by side, and what the days say. To be read, and to be printed. */
export async function reportPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = await findRun(desk, c.req.param("id") ?? "");
  if (!found) return tried.status === 200 ? notFound(c) : listPage(c, tried);
  const { id, data } = found.run;
  const course = findCourse(data.course)?.course;
  const way = course && wayTo({ kind: "worksheet", id: course.afterwards.worksheet });
  const done = found.sittings.filter(({ data }) => data.ended !== null && !data.skipped).length;
  return page(
    c,
    { title: `Before and after: ${data.name}`, place: "/practice", status: tried.status },
    <>
      <Entry
        id="report"
        level={1}
        title="What has changed, as far as it is known"
        side={
          <div class="stack">
            <p>
              <a href={`/course-runs/${id}`}>{data.name}</a>
            </p>
            <p>
              Begun on {dayName(data.day, desk.today)}
              {data.ended && <>, ended on {dayName(data.ended, desk.today)}</>}. {done} {done === 1 ? "session" : "sessions"} done.
            </p>
          </div>
        }
      >
        <RatingsTable changed={changedRatings(data.before, data.after)} />
        {course && data.before.length === 0 && (
          <p>
            You said nothing of how it was before you began, so your own ratings have nothing to stand beside. That is fine; the days below
            may tell more.
          </p>
        )}
        {course && (
          <RatingsForm
            action={`/course-runs/${id}/ratings`}
            back={`/course-runs/${id}/report`}
            when="after"
            ratings={course.ratings}
            said={data.after}
            desk={desk}
            tried={tried}
          />
        )}
      </Entry>
      <Entry id="days" title="What your days say">
        <FactsBeside facts={await changedDays(desk, data.day)} />
        <p class="quiet off-paper">
          <a href="/numbers#courses">How before and after are held side by side</a>
        </p>
      </Entry>
      {course && data.lookBack !== null && way && (
        <Entry id="afterwards" title="And from here on">
          <p>
            Every {course.afterwards.everyDays} days or so, Today offers a look back: <a href={way.path}>{way.name}</a>. “Not now” is always
            fine, and you can end it there.
          </p>
        </Entry>
      )}
    </>,
  );
}
