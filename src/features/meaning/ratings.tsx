import type { Context, Hono } from "hono";
import { addDays, firstDayOf, isWeek, type Week, weekOf, weekWords } from "../../kernel/time/index.ts";
import {
  capital,
  countWord,
  Entry,
  type Env,
  Form,
  form,
  listWords,
  openDesk,
  page,
  Problems,
  type Tried,
  untried,
} from "../../kernel/web/index.ts";
import { type Area, type AreaId, areasOf, inSentence } from "../areas/index.ts";
import { rate } from "./actions.ts";
import { meaningOn, ratingsOf } from "./model.ts";
import { type Again, AreaScale, fresh } from "./pieces.tsx";

const oneToTen = Array.from({ length: 10 }, (_, index) => index + 1);
const noRating = { 0: { shown: "–", said: "No rating" } };

/** How a week felt, area by area; the week's own page shows the same form. */
export function ratingsPages(app: Hono<Env>): void {
  app.get("/ratings", (c) => ratingsPage(c, fresh));
  app.post("/ratings", form(rate, { next: ({ week }: { week: Week }) => `/ratings?week=${week}`, again: ratingsPage }));
}

async function ratingsPage(c: Context<Env>, tried: Again): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const { notebook, today } = desk;
  const asked = tried.fields["week"]?.at(-1) ?? c.req.query("week");
  const week = typeof asked === "string" && isWeek(asked) ? asked : weekOf(today);
  await desk.reach(firstDayOf(week));
  const { importance, stances } = meaningOn(notebook, addDays(firstDayOf(week), 6));
  const areas = areasOf(notebook).filter(({ id }) => importance?.[id] !== 0 && stances[id] !== "pause");
  const ratings = ratingsOf(notebook, week);
  return page(
    c,
    { title: "How it felt", place: "/week", status: tried.status },
    <Entry
      id="felt"
      level={1}
      title={ratingsTitle(areas, ratings)}
      side={
        <p>
          <strong>{capital(weekWords(week, today))}</strong> Feeling counts for two parts, hours for one. Skip it, and hours count alone.
        </p>
      }
    >
      <RatingsForm areas={areas} ratings={ratings} week={week} tried={tried} />
    </Entry>,
  );
}

/** What the heading above the form says. */
export function ratingsTitle(areas: readonly Area[], ratings: Readonly<Record<AreaId, number>>): string {
  const left = areas.filter(({ id }) => ratings[id] === undefined).length;
  if (left === 0) return "You have said how this week felt.";
  if (left === areas.length) return "How did this week feel?";
  return `${capital(countWord(left))} ${left === 1 ? "area is" : "areas are"} left, if you like.`;
}

/**
 * One row an area, 1 to 10: those that are not rated first, the others behind “Change one”. Give it the areas that are asked about, and
 * with `back` the path of the page that it stands on.
 */
export function RatingsForm(props: {
  areas: readonly Area[];
  ratings: Readonly<Record<AreaId, number>>;
  week: Week;
  tried?: Tried;
  back?: string;
}) {
  const { areas, ratings, week, tried = untried, back } = props;
  const open = areas.filter(({ id }) => ratings[id] === undefined);
  const rated = areas.filter(({ id }) => ratings[id] !== undefined);
  return (
    <Form action="/ratings" class="stack" {...(back === undefined ? {} : { back })}>
      <Problems tried={tried} />
      <input type="hidden" name="week" value={week} />
      {open.length > 0 && <p>How was the time, from 1 (far from what you want) to 10 (just right)? Any area may stay open.</p>}
      {open.map((area) => (
        <AreaScale area={area} name={`byArea.${area.id}`} numbers={oneToTen} tried={tried} />
      ))}
      {rated.length > 0 && (
        <div>
          <p class="quiet">Rated: {listWords(rated.map((area) => `${inSentence(area)} ${ratings[area.id]}`))}.</p>
          <details>
            <summary>Change one</summary>
            <div class="stack">
              {rated.map((area) => (
                <AreaScale
                  area={area}
                  name={`byArea.${area.id}`}
                  numbers={[0, ...oneToTen]}
                  value={ratings[area.id]}
                  tried={tried}
                  words={noRating}
                />
              ))}
            </div>
          </details>
        </div>
      )}
      <div class="row">
        <button class="button">Save the ratings</button>
      </div>
    </Form>
  );
}
