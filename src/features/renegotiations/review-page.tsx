import type { Context } from "hono";
import { dayName, dayOf, dayWords, timeWords } from "../../kernel/time/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { Entry, type Env, notFound, openDesk, page } from "../../kernel/web/index.ts";
import { areasOf } from "../areas/index.ts";
import { meaningOn } from "../meaning/index.ts";
import { seasonFigures } from "./figures.ts";
import { FiguresEntry } from "./figures-entry.tsx";
import { ReviewWords } from "./log-page.tsx";
import { beginning, draftOf, findSeason, latestSeason, type Reviewed, reviewsOf } from "./model.ts";
import { ReviewForm } from "./review-form.tsx";
import { pullingAreas, StrainEntry } from "./strain-entry.tsx";
import type { Shown } from "./why-page.tsx";

/** The season of now, or the last one; without any, where seasons are named. */
export async function latestReview(c: Context<Env>): Promise<Response> {
  const { notebook, today } = await openDesk(c.var.house, c.var.guest);
  const from = latestSeason(notebook, today);
  return c.redirect(from === undefined ? "/meaning/season" : `/seasons/${from}/review`);
}

/** A look back at a season: what it cost and gave, beside its own weeks and what was written last time. */
export async function reviewPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest, { from: beginning });
  const { notebook, today, zone } = desk;
  const reviewed = findSeason(notebook, c.req.param("season") ?? "", today);
  if (!reviewed) return notFound(c);
  const { season } = reviewed;
  const draft = draftOf(notebook, season.from)?.data;
  const areas = areasOf(notebook);
  return page(
    c,
    { title: "A look back at a season", place: "/practice", status: tried.status, islands: ["keep-draft"] },
    <>
      <Entry
        id="review"
        level={1}
        title={`What did “${season.name}” cost, and what did it give?`}
        side={<Side reviewed={reviewed} desk={desk} />}
      >
        {draft && draft.notBefore === null && (
          <p class="quiet">
            Kept for later {dayWords(dayOf(draft.at, zone), today)} at {timeWords(draft.at, zone)}. It is still here.
          </p>
        )}
        <ReviewForm reviewed={reviewed} draft={draft} tried={tried} areas={areas} />
      </Entry>
      <FiguresEntry figures={await seasonFigures(desk, reviewed)} areas={areas} />
      <StrainEntry pulling={pullingAreas(areas, meaningOn(notebook, reviewed.last ?? today))} />
      <Earlier desk={desk} />
    </>,
  );
}

function Side({ reviewed: { season, last }, desk: { today } }: { reviewed: Reviewed; desk: Desk }) {
  return (
    <div class="stack">
      <p>
        <strong>A look back</strong> Since {dayName(season.from, today)}
        {last === undefined ? ", and it goes on" : `, until ${dayName(last, today)}`}. Any question may stay empty.
      </p>
      <p>
        <a href="/renegotiations">What was renegotiated</a>
      </p>
    </div>
  );
}

/** The last two looks back, of whichever season, beside this one; the others stand in the log. */
function Earlier({ desk: { notebook, today } }: { desk: Desk }) {
  return (
    <>
      {reviewsOf(notebook)
        .slice(0, 2)
        .map(({ data }, index) => (
          <Entry
            id={`earlier-${index}`}
            title={`What you wrote of “${data.name}”`}
            side={
              <p>
                <strong>{index === 0 ? "Last time" : "The time before"}</strong> {dayName(data.day, today)}
              </p>
            }
          >
            <ReviewWords review={data} />
          </Entry>
        ))}
    </>
  );
}
