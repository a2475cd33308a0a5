import type { Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import { seasonExamples } from "../../content/seasons.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, type Day, dayName } from "../../kernel/time/index.ts";
import {
  capital,
  Entry,
  type Env,
  Field,
  Form,
  form,
  notFound,
  openDesk,
  page,
  Problems,
  Select,
  valueOf,
} from "../../kernel/web/index.ts";
import { type Area, areasOf } from "../areas/index.ts";
import { writtenHours } from "./durations.ts";
import { goOn } from "./keep.ts";
import { type Again, Aside, fresh, SeasonLine, Seen, WhyField } from "./pieces.tsx";
import { seasonRecord } from "./records.ts";
import { type KeptSeason, type Season, seasonOn, seasonsBefore, stances, usualReview } from "./seasons.ts";
import { Ending, Over } from "./season-over.tsx";
import { endSeason, setSeason } from "./week-actions.ts";

/** What the form begins with: a season as it is, or a draft of one. */
type Draft = Partial<Season> & { readonly from: Day; readonly review: Day };

/** What another room says beside a season that goes on. */
export type SeasonNotes = (desk: Desk, season: Season) => Promise<Child>;

/** The season that a person is in: named, changed, ended, and those before. */
export function seasonPages(app: Hono<Env>, notes: SeasonNotes): void {
  const seasonPage = (c: Context<Env>, tried: Again) => currentSeason(c, tried, notes);
  app.get("/meaning/season", (c) => seasonPage(c, fresh));
  app.get("/meaning/season/new", (c) => newSeasonPage(c));
  app.get("/meaning/season/like/:example", (c) => newSeasonPage(c, c.req.param("example")));
  app.post("/meaning/season", form(setSeason, { next: goOn("/meaning/season"), again: seasonPage }));
  app.post(
    "/meaning/season/end",
    form(endSeason, { next: goOn("/meaning/season"), again: (c, tried) => currentSeason(c, fresh, notes, tried) }),
  );
}

/** `ending` is what was sent to end the season, when that could not be done. */
async function currentSeason(c: Context<Env>, tried: Again, notes: SeasonNotes, ending: Again = fresh): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const { notebook, today } = desk;
  const areas = areasOf(notebook);
  const kept = notebook.setting(seasonRecord);
  const seasons = kept?.data.seasons ?? [];
  const season = seasonOn(seasons, today);
  const planned = seasons.find(({ from }) => from > today);
  // What was sent comes back as what it was: a change of the same season, or a new one although another is going on.
  const changes = tried.fields["name"] ? valueOf(tried, "changes") || undefined : season?.from;
  const over = seasonsBefore(seasons, today);
  return page(
    c,
    { title: "Season", place: "/settings", status: Math.max(tried.status, ending.status) },
    <>
      <Entry id="season" level={1} title={season ? `${season.name} is the season now.` : "Does this time have a name?"} side={<Note />}>
        {season && <SeasonLine season={season} areas={areas} day={today} />}
        {planned && <Planned season={planned} today={today} />}
        {!season && tried.status === 200 && <Examples />}
        {!season && <Problems tried={{ ...ending, fields: {} }} />}
        <SeasonForm areas={areas} tried={tried} version={kept?.version} draft={season ?? draftFrom(today)} changes={changes} />
      </Entry>
      {season && (await notes(desk, season))}
      {season && <Ending season={season} tried={ending} />}
      {over.length > 0 && <Over seasons={over} today={today} />}
    </>,
  );
}

/** A season to begin, empty or like an example. */
async function newSeasonPage(c: Context<Env>, id?: string): Promise<Response> {
  const { notebook, today } = await openDesk(c.var.house, c.var.guest);
  const example = seasonExamples.find((example) => example.id === id);
  if (id !== undefined && !example) return notFound(c);
  const until = example && { until: addDays(today, example.weeks * 7 - 1) };
  const current = seasonOn(notebook.setting(seasonRecord)?.data.seasons ?? [], today);
  return page(
    c,
    { title: "Season", place: "/settings" },
    <Entry id="season" level={1} title={example ? `A season like “${example.name}”.` : "What season begins?"} side={<Note />}>
      {example && <p class="lead">{example.line}</p>}
      {current && <p class="quiet">“{current.name}” ends where this one begins.</p>}
      {!example && <Examples />}
      <SeasonForm
        areas={areasOf(notebook)}
        tried={fresh}
        version={notebook.setting(seasonRecord)?.version}
        draft={{ ...draftFrom(today), ...(example ? { name: example.name, stances: example.stances } : {}), ...until }}
        changes={undefined}
      />
    </Entry>,
  );
}

function draftFrom(today: Day): Draft {
  return { from: today, review: usualReview(today, today) };
}

function Note() {
  return (
    <Aside title="What a season is for">
      Life asks for different things at different times. A season says so out loud, for a while, with a day on which you look at it again.
    </Aside>
  );
}

function Examples() {
  return (
    <nav aria-label="Seasons to start from">
      <p>Start from one that is near yours and change it, or write your own below.</p>
      <ul role="list" class="lines">
        {seasonExamples.map(({ id, name, line }) => (
          <li>
            <a href={`/meaning/season/like/${id}`}>{name}</a>
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SeasonForm(props: { areas: readonly Area[]; tried: Again; version: number | undefined; draft: Draft; changes: Day | undefined }) {
  const { areas, tried, version, draft, changes } = props;
  return (
    <Form action="/meaning/season" class="stack">
      <Problems tried={tried} />
      <Seen tried={tried} version={version} />
      {changes !== undefined && <input type="hidden" name="changes" value={changes} />}
      <Field
        label="Its name"
        name="name"
        tried={tried}
        value={draft.name}
        required
        hint="A word that you would use yourself: launch, thesis, first months with Mia."
      />
      <div class="dates">
        <Field label="From" name="from" type="date" tried={tried} value={draft.from} required />
        <Field
          label="Until, as far as you can tell"
          name="until"
          type="date"
          tried={tried}
          value={draft.until}
          hint="May stay empty. It goes on until you end it."
        />
        <Field label="Look at it again on" name="review" type="date" tried={tried} value={draft.review} required />
      </div>
      <fieldset class="stack" id="f-stances">
        <legend>What it asks of each area</legend>
        <Stances />
        <ul role="list" class="stances">
          {areas.map((area) => (
            <li class="stance" data-area={area.id}>
              <Select
                label={<span class="area-name">{area.label}</span>}
                name={`stances.${area.id}`}
                options={stances.map((stance) => [stance, capital(stance)] as const)}
                value={draft.stances?.[area.id] ?? "hold"}
                tried={tried}
              />
              <Field
                label={
                  <>
                    Hours a week<span class="visually-hidden"> for {area.label}</span>
                  </>
                }
                name={`goodEnough.${area.id}`}
                inputmode="decimal"
                tried={tried}
                value={draft.goodEnough?.[area.id] === undefined ? undefined : writtenHours(draft.goodEnough[area.id]!)}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <WhyField tried={tried} />
      <div class="row">
        <button class="button button--primary">{changes === undefined ? "Begin this season" : "Keep the changes"}</button>
        <a class="button button--quiet" href="/meaning">
          Not now
        </a>
      </div>
    </Form>
  );
}

function Stances() {
  return (
    <dl class="meanings">
      <dt>Lean in</dt>
      <dd>This one goes first: it counts one and a half times.</dd>
      <dt>Hold</dt>
      <dd>As it is. Nothing more is asked of it.</dd>
      <dt>Good enough</dt>
      <dd>On purpose less, so that another area has room. Say how many hours a week will do, or leave it to your band.</dd>
      <dt>Pause</dt>
      <dd>Left out until the season is over. It does not count as a gap.</dd>
    </dl>
  );
}

function Planned({ season, today }: { season: KeptSeason; today: Day }) {
  return (
    <Form action="/meaning/season/end" class="row">
      <input type="hidden" name="from" value={season.from} />
      <p>
        “{season.name}” begins on {dayName(season.from, today)}.
      </p>
      <button class="button button--quiet">Drop this plan</button>
    </Form>
  );
}
