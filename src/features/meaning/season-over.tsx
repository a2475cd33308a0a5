import { type Day, dayName } from "../../kernel/time/index.ts";
import { Entry, Form, Problems } from "../../kernel/web/index.ts";
import { type Again, WhyField } from "./pieces.tsx";
import { asOf, type Season, type seasonsBefore } from "./seasons.ts";

/** Ending a season, on any day. */
export function Ending({ season, tried }: { season: Season; tried: Again }) {
  return (
    <Entry
      id="ending"
      title="A season may end on any day."
      side={
        <p>
          <strong>Sooner than planned</strong> No reason is needed. What held until today stays readable.
        </p>
      }
    >
      <Form action="/meaning/season/end" class="stack">
        {/* What is wrong is told without its way there: the name of the field is that of one further up. */}
        <Problems tried={{ fields: {}, problems: tried.problems.map(({ message }) => ({ message })) }} />
        <input type="hidden" name="from" value={season.from} />
        <WhyField tried={tried} id="ending-why" />
        <div class="row">
          <button class="button">End “{season.name}” today</button>
          <a class="button button--quiet" href="/meaning/season/new">
            Another season begins
          </a>
        </div>
      </Form>
    </Entry>
  );
}

/** The seasons that are over, each with the way to look back at it. */
export function Over({ seasons, today }: { seasons: ReturnType<typeof seasonsBefore>; today: Day }) {
  return (
    <Entry id="before" title="Seasons before">
      <ul role="list" class="lines">
        {seasons.map(({ season, last }) => (
          <li>
            <span>{asOf(season, last).name}</span>
            <span>
              {dayName(season.from, today)} to {dayName(last, today)}.{" "}
              <a href={`/seasons/${season.from}/review`}>
                A look back<span class="visually-hidden"> at “{asOf(season, last).name}”</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </Entry>
  );
}
