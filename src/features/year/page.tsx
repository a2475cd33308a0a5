import type { Context } from "hono";
import { type Day, firstDayOf, weekOf, weekWords } from "../../kernel/time/index.ts";
import { Entry, type Env, notFound, openDesk, page } from "../../kernel/web/index.ts";
import type { Area } from "../areas/index.ts";
import { type Cell, type Mark, readYear, thisYear, type Year, type YearWeek } from "./model.ts";
import { cellWords, markWords, yearTitle } from "./words.ts";

// Before this one the calendar was another.
const [earliest, yearsBack] = [1583, 12] as const;

/** A year on a page: weeks as rows, areas as columns, seasons marked. */
export async function yearPage(c: Context<Env>): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const last = thisYear(desk);
  const asked = c.req.param("year") ?? String(last);
  const number = Number(asked);
  if (!/^\d{4}$/.test(asked) || number < earliest || number > last) return notFound(c);
  const year = await readYear(desk, number);
  return page(
    c,
    { title: asked, place: "/week" },
    <Entry id="year" level={1} title={yearTitle(year)} side={<Years year={number} last={last} />}>
      {year.weeks.length === 0 ? (
        <p>
          <a href="/imports">Bring a calendar in</a>, and its weeks stand here.
        </p>
      ) : (
        <>
          <Legend />
          <YearTable year={year} today={desk.today} />
          <p class="quiet">
            A bar tells how a week stood beside your own band, not how much it was. Empty places are weeks of which too little is known.
            {year.weeks[0]!.week.endsWith("W01") ? "" : ` Nothing is known of the weeks before ${Number(year.weeks[0]!.week.slice(6))}.`}
          </p>
        </>
      )}
      <p>
        <a href="/resilience">How you come back after hard weeks</a>
      </p>
    </Entry>,
  );
}

function Years({ year, last }: { year: number; last: number }) {
  return (
    <>
      <strong>{year}</strong> Weeks from Monday to Sunday. <a href="/numbers#year">How this is told</a>
      <nav class="row" aria-label="Years">
        {year > Math.max(earliest, last - yearsBack) && <a href={`/year/${year - 1}`}>{year - 1}</a>}
        {year < last && <a href={`/year/${year + 1}`}>{year + 1}</a>}
      </nav>
    </>
  );
}

/** The marks, drawn once and named: shape and length tell them apart, not colour. */
function Legend() {
  return (
    <>
      <svg width="0" height="0" aria-hidden="true">
        <symbol id="m-under" viewBox="0 0 24 10">
          <rect class="mark-line" x="1" y="1.500" width="7" height="7" />
        </symbol>
        <symbol id="m-open" viewBox="0 0 24 10">
          <rect class="mark-line mark-line--open" x="1" y="1.500" width="7" height="7" />
        </symbol>
        <symbol id="m-within" viewBox="0 0 24 10">
          <rect y="1" width="15" height="8" />
        </symbol>
        <symbol id="m-over" viewBox="0 0 24 10">
          <rect y="1" width="14" height="8" />
          <rect x="16" y="1" width="8" height="8" />
        </symbol>
        <symbol id="m-unsaid" viewBox="0 0 24 10">
          <circle cx="3" cy="5" r="2" />
        </symbol>
      </svg>
      <ul role="list" class="year-legend" data-area="work">
        {Object.entries(markWords).map(([mark, words]) => (
          <li>
            <MarkOf mark={mark as Mark} /> {words}
          </li>
        ))}
      </ul>
    </>
  );
}

function MarkOf({ mark }: { mark: Mark }) {
  if (mark === "gap") return null;
  return (
    <svg class="year-mark" aria-hidden="true">
      <use href={`#m-${mark}`} />
    </svg>
  );
}

function YearTable({ year: { year, areas, weeks }, today }: { year: Year; today: Day }) {
  const caption = `Every week of ${year}`;
  const hasSeasons = weeks.some(({ season }) => season !== null);
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="year">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Week</th>
            {areas.map((area) => (
              <th scope="col" data-area={area.id}>
                {area.label}
              </th>
            ))}
            <th scope="col" class="number">
              Energy
            </th>
            {hasSeasons && <th scope="col">Season</th>}
          </tr>
        </thead>
        <tbody>
          {weeks.map((row, index) => (
            <WeekRow row={row} before={weeks[index - 1]} areas={areas} today={today} hasSeasons={hasSeasons} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: YearWeek;
  readonly before: YearWeek | undefined;
  readonly areas: readonly Area[];
  readonly today: Day;
  readonly hasSeasons: boolean;
}

function WeekRow({ row: { week, cells, energy, season }, before, areas, today, hasSeasons }: RowProps) {
  const begins = season !== (before?.season ?? null);
  return (
    <tr {...(begins && before ? { class: "year-begins" } : {})}>
      <th scope="row">
        <a href={`/week/${week}`} {...(week === weekOf(today) ? { "aria-current": "date" } : {})}>
          {Number(week.slice(6))}
          <span class="visually-hidden">, {weekWords(week, today)}</span>
        </a>{" "}
        <small aria-hidden="true">{shortDay(firstDayOf(week))}</small>
      </th>
      {cells.map((cell, index) => (
        <CellOf cell={cell} area={areas[index]!.id} />
      ))}
      <td class="number">{energy === null ? <span class="visually-hidden">not known</span> : energy.toFixed(1)}</td>
      {hasSeasons && <td class="year-season">{begins ? season : season && <span class="visually-hidden">{season}</span>}</td>}
    </tr>
  );
}

function CellOf({ cell, area }: { cell: Cell; area: string }) {
  return (
    <td data-area={area}>
      <MarkOf mark={cell.mark} />
      <span class="visually-hidden">{cellWords(cell)}</span>
    </td>
  );
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "7 Sep". */
function shortDay(day: Day): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]!}`;
}
