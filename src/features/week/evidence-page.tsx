import type { Context } from "hono";
import { dayName, daysOfWeek, isWeek, lengthWords, timeWords, type Zone } from "../../kernel/time/index.ts";
import { capital, Entry, type Env, Form, listWords, notFound, openDesk, page, Problems, Select } from "../../kernel/web/index.ts";
import { type Area, type Clue, labelOf } from "../areas/index.ts";
import type { DayNote, Stretch } from "../sources/index.ts";
import { gatherWeek, reachOf } from "./gather.ts";
import { type Line, linesOf } from "./evidence-lines.ts";
import type { Shown } from "./week-page.tsx";

/** Everything that a week is made of, day by day: what it is, where it is known from, why it lies where it lies, and the way to correct that. */
export async function evidencePage(c: Context<Env>, tried: Shown): Promise<Response> {
  const week = c.req.param("week") ?? "";
  if (!isWeek(week)) return notFound(c);
  const desk = await openDesk(c.var.house, c.var.guest, { from: reachOf(week) });
  const { report, profile, notes } = gatherWeek(desk, week);
  const lines = linesOf(report.stretches, desk.zone);
  const unsorted = lines.filter(({ stretch }) => stretch.areas.length === 0).length;
  return page(
    c,
    { title: `What week ${Number(week.slice(6))} is made of`, place: "/week", status: tried.status },
    <>
      <Entry
        id="evidence"
        level={1}
        title={
          unsorted === 0
            ? "Everything in this week is sorted."
            : unsorted === 1
              ? "One thing in this week is not sorted yet."
              : `${unsorted} things in this week are not sorted yet.`
        }
        side={
          <p>
            <a href={`/week/${week}`}>Week {Number(week.slice(6))}</a>
            <br />
            <strong>What it is made of</strong> Say where something belongs, and it is remembered as a rule for the next time.{" "}
            <a href="/areas">See all rules</a>
          </p>
        }
      >
        <Problems tried={tried} />
        <p>Activity on a device is added up by app and day.</p>
      </Entry>
      {daysOfWeek(week).map((day) => (
        <DayEntry
          title={dayName(day, desk.today)}
          id={day}
          lines={lines.filter((line) => line.day === day)}
          notes={notes.filter(({ from, to }) => from <= day && day < to)}
          areas={profile.areas}
          zone={desk.zone}
          week={week}
        />
      ))}
    </>,
  );
}

function DayEntry(props: {
  title: string;
  id: string;
  lines: readonly Line[];
  notes: readonly DayNote[];
  areas: readonly Area[];
  zone: Zone;
  week: string;
}) {
  const { title, id, lines, notes, areas, zone, week } = props;
  return (
    <Entry id={`day-${id}`} title={title} side={notes.length > 0 ? <p>{notes.map((note) => note.title).join(", ")}</p> : <></>}>
      {lines.length === 0 ? (
        <p class="quiet">Nothing is noted.</p>
      ) : (
        <ul role="list" class="lines">
          {lines.map(({ stretch, minutes, sources, besides }, index) => (
            <li>
              <span>
                {stretch.kind === "activity" ? lengthWords(minutes) : `${timeWords(stretch.from, zone)}–${timeWords(stretch.to, zone)}`}
              </span>
              <strong>{stretch.title}</strong>
              <small>
                {stretch.areas.length === 0 ? "Not sorted" : stretch.areas.map((area) => labelOf(areas, area)).join(", ")}, because{" "}
                {stretch.because}. {capital(listWords(sources))}.{stretch.open && " Not agreed to yet, so it does not count."}
              </small>
              {besides.length > 0 && <Besides besides={besides} />}
              {stretch.kind === "entry" ? (
                <a href={`/days/${id}`}>Change what you wrote</a>
              ) : (
                <Correct stretch={stretch} areas={areas} week={week} number={`${id}-${index}`} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Entry>
  );
}

/** What tells of the same time: it is counted once in its area. */
function Besides({ besides }: { besides: Line["besides"] }) {
  const told = besides.map(({ title, sources, minutes }) => `“${title}” (${listWords(sources)}, ${lengthWords(minutes)})`);
  return <small>Counted once with {listWords(told)}, at the same time.</small>;
}

/** How a correction can be remembered, from the narrowest name of a thing to the widest; the first is offered first. */
function scopesOf({
  title,
  calendar,
  domains = [],
  app,
  site,
  labels = [],
  event,
}: Clue): readonly { readonly scope: string; readonly value: string; readonly words: string }[] {
  const all = [
    { scope: "site", value: site, words: `whenever it is ${site}` },
    { scope: "app", value: app, words: `whenever it is ${app}` },
    { scope: "title", value: app === undefined ? title : undefined, words: "whenever it is called this" },
    { scope: "label", value: labels[0], words: `for all that is filed under “${labels[0]}”` },
    { scope: "event", value: event, words: "this once" },
    { scope: "domain", value: domains[0], words: `whenever someone from ${domains[0]} is in it` },
    { scope: "calendar", value: calendar, words: `for all of “${calendar}”` },
  ];
  return all.flatMap(({ value, ...rest }) => (value === undefined || value === "" ? [] : [{ ...rest, value }]));
}

function Correct({ stretch, areas, week, number }: { stretch: Stretch; areas: readonly Area[]; week: string; number: string }) {
  const scopes = scopesOf(stretch.clue);
  return (
    <details>
      <summary>It belongs elsewhere</summary>
      <Form action="/corrections" class="stack" back={`/week/${week}/evidence#day-${number.slice(0, 10)}`}>
        {scopes.map(({ scope, value }) => (
          <input type="hidden" name={`clue.${scope}`} value={value} />
        ))}
        {stretch.clue.metInHours !== undefined && <input type="hidden" name="clue.metInHours" value={stretch.clue.metInHours} />}
        <div class="pair">
          <Select
            id={`area-${number}`}
            label="It belongs to"
            name="area"
            options={areas.map(({ id, label }) => [id, label])}
            value={stretch.areas[0]}
          />
          <Select id={`scope-${number}`} label="Remember it" name="scope" options={scopes.map(({ scope, words }) => [scope, words])} />
        </div>
        <button class="button">Correct it</button>
      </Form>
    </details>
  );
}
