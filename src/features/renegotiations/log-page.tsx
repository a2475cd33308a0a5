import type { Context } from "hono";
import { type Day, dayName } from "../../kernel/time/index.ts";
import { Entry, type Env, Form, openDesk, page } from "../../kernel/web/index.ts";
import { areasOf } from "../areas/index.ts";
import { type ChangeLine, meaningOn, seasonOn } from "../meaning/index.ts";
import { type Chapter, chaptersOf, type Kind, kinds, type Logged, readLog } from "./log.ts";
import { type Review, seasonsOf } from "./model.ts";
import { pullingAreas, StrainEntry } from "./strain-entry.tsx";
import { decisionWords, kindWords, sayCount } from "./words.ts";

/** The renegotiation log: what was changed, when and why, by season, the latest first. */
export async function logPage(c: Context<Env>): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const { notebook, today } = desk;
  const asked = c.req.query("kind");
  const kind = kinds.find((kind) => kind === asked);
  const log = await readLog(desk);
  const seasons = seasonsOf(notebook);
  const now = seasonOn(seasons, today);
  const chapters = chaptersOf(
    log.filter(({ of }) => kind === undefined || of === kind),
    seasons,
  );
  const title =
    log.length === 0
      ? "Nothing was renegotiated yet."
      : now
        ? sayCount(
            log.filter(({ season }) => season === now.from),
            `in “${now.name}”`,
          )
        : sayCount(log, "so far");
  const partly = seasons.some(({ kept, terms }) => kept === undefined || kept.since > terms[0]!.since);
  return page(
    c,
    { title: "Renegotiations", place: "/practice" },
    <>
      <Entry id="renegotiations" level={1} title={title} side={log.length > 0 && <About log={log} kind={kind} />}>
        {log.length === 0 ? <Nothing /> : <Lead />}
        {kind !== undefined && chapters.length === 0 && <p>There is nothing of this kind yet.</p>}
      </Entry>
      {chapters.map((chapter, index) => (
        <ChapterEntry chapter={chapter} place={index} today={today} />
      ))}
      {partly && log.length > 0 && (
        <Entry id="kept">
          <p class="quiet">
            When a season gets another name or other dates, what they were is kept. For seasons that began before Enough did so, older
            changes of these are not known.
          </p>
        </Entry>
      )}
      <StrainEntry pulling={pullingAreas(areasOf(notebook), meaningOn(notebook, today))} />
    </>,
  );
}

function Nothing() {
  return (
    <>
      <p>
        A life that fits is not settled once. What you change of <a href="/meaning/enough">what is enough</a>, of{" "}
        <a href="/meaning/hours">your hours</a>, of <a href="/meaning/season">the season</a> and of{" "}
        <a href="/meaning">what matters to you</a> is gathered here by itself, with what it was before.
      </p>
      <p>Beside each change you can say why, if you like. Years later that is often the part that one wants to read.</p>
    </>
  );
}

function Lead() {
  return (
    <p>
      A life that fits is settled again and again. These are the times when you did. <a href="/seasons/review">Look back at a season</a>
    </p>
  );
}

function About({ log, kind }: { log: readonly Logged[]; kind: Kind | undefined }) {
  const there = kinds.filter((kind) => log.some(({ of }) => of === kind));
  return (
    <div class="stack">
      <p>
        <strong>What made room</strong> A change that asks less of something than before.{" "}
        <a href="/numbers#renegotiated">How it is counted</a>
      </p>
      {there.length > 1 && (
        <nav aria-label="Kinds of change">
          <ul role="list">
            <li>
              <a href="/renegotiations" {...(kind === undefined ? { "aria-current": "page" as const } : {})}>
                Everything
              </a>
            </li>
            {there.map((one) => (
              <li>
                <a href={`/renegotiations?kind=${one}`} {...(one === kind ? { "aria-current": "page" as const } : {})}>
                  {kindWords[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

function ChapterEntry({ chapter: { season, entries }, place, today }: { chapter: Chapter; place: number; today: Day }) {
  return (
    <Entry
      id={`chapter-${place}`}
      title={season ? `“${season.name}”` : "Outside a named season"}
      side={
        season && (
          <p>
            Since {dayName(season.from, today)}. <a href={`/seasons/${season.from}/review`}>What it cost, and what it gave</a>
          </p>
        )
      }
    >
      <ul role="list" class="lines">
        {entries.map((entry) => (
          <li id={entry.id}>
            <span>{dayName(entry.day, today)}</span>
            {entry.of === "review" ? <ReviewLines id={entry.id} review={entry.review} /> : <ChangeLines entry={entry} />}
          </li>
        ))}
      </ul>
    </Entry>
  );
}

function ChangeLines({ entry }: { entry: Exclude<Logged, { readonly of: "review" }> }) {
  const { id, of, lines, why, first, standing } = entry;
  return (
    <div class="stack stack--tight">
      <p>
        <strong>{kindWords[of]}</strong>
        {first && <span class="quiet">, said for the first time</span>}
        {standing === "put back" && <span class="quiet">, put back since</span>}
      </p>
      {lines.length > 0 && (
        <ul role="list" class="changes">
          {lines.map((line) => (
            <li>
              <Changed line={line} />
            </li>
          ))}
        </ul>
      )}
      {why !== null && <p class="words">{why}</p>}
      <p class="off-paper">
        <a href={`/renegotiations/${id}`}>
          {why === null ? "Say why" : "Change the why"}
          <span class="visually-hidden">: {kindWords[of]}</span>
        </a>
      </p>
    </div>
  );
}

/** "Work: up to 40 h, now up to 38 h." */
export function Changed({ line: { what, was, became } }: { line: ChangeLine }) {
  return (
    <>
      {what}: {was !== null && <>{was}, now </>}
      {became}
    </>
  );
}

function ReviewLines({ id, review }: { id: string; review: Review }) {
  return (
    <div class="stack stack--tight">
      <p>
        <strong>A look back at “{review.name}”</strong>
      </p>
      <ReviewWords review={review} />
      <Form action={`/season-reviews/${id}/remove`}>
        <button class="button button--quiet">
          Remove<span class="visually-hidden"> this look back at “{review.name}”</span>
        </button>
      </Form>
    </div>
  );
}

/** What somebody wrote of a season, part by part; what stayed empty is left out. */
export function ReviewWords({ review: { cost, gave, dropped, next, decision } }: { review: Review }) {
  const parts = [
    { name: "It cost", words: cost },
    { name: "It gave", words: gave },
    { name: "To take along", words: next },
  ].filter(({ words }) => words !== "");
  return (
    <>
      {parts.map(({ name, words }) => (
        <div>
          <p class="quiet">{name}</p>
          <p class="words season-words">{words}</p>
        </div>
      ))}
      {dropped.length > 0 && (
        <div>
          <p class="quiet">Let drop</p>
          <ul role="list" class="changes">
            {dropped.map(({ text, stays }) => (
              <li>
                {text}
                {stays && <span class="quiet">, and it may stay so</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {decision && <p class="quiet">{decisionWords[decision]}</p>}
    </>
  );
}
