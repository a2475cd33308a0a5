import type { Context } from "hono";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { type Day, dayName } from "../../kernel/time/index.ts";
import {
  capital,
  countWord,
  Entry,
  type Env,
  Field,
  Form,
  openDesk,
  page,
  perform,
  Problems,
  readFields,
  untried,
  valueOf,
} from "../../kernel/web/index.ts";
import { beginning, findEntries } from "./actions.ts";
import { entriesOf, findLetter, findPrompt, firstWords, type JournalEntry } from "./model.ts";
import type { Piece } from "./search.ts";
import type { Shown } from "./write-page.tsx";

const monthNames = "January February March April May June July August September October November December".split(" ");

/** All that was written, a year at a time, by month. */
export async function listPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const { notebook, today } = await openDesk(c.var.house, c.var.guest, { from: beginning });
  const entries = entriesOf(notebook);
  const years = [...new Set(entries.map(({ data }) => data.day.slice(0, 4)))].toSorted().toReversed();
  const year = years.find((year) => year === c.req.query("year")) ?? years[0];
  const months = Map.groupBy(
    entries.filter(({ data }) => data.day.slice(0, 4) === year),
    ({ data }) => data.day.slice(0, 7),
  );
  return page(
    c,
    { title: "What you wrote", place: "/practice", status: tried.status },
    <>
      <Entry
        id="journal"
        level={1}
        title={entries.length === 0 ? "Nothing is written yet." : "What you wrote."}
        side={<Years years={years} year={year} />}
      >
        <SearchForm tried={tried} />
      </Entry>
      {[...months]
        .toSorted(([one], [other]) => (one < other ? 1 : -1))
        .map(([month, entries]) => (
          <Entry id={`m-${month}`} title={`${monthNames[Number(month.slice(5)) - 1]} ${year}`}>
            <EntryLines entries={entries} today={today} />
          </Entry>
        ))}
    </>,
  );
}

/** The entries that hold all the words looked for, each with the place where they stand. */
export async function searchPage(c: Context<Env>): Promise<Response> {
  const fields = await readFields(c);
  const find = valueOf({ fields, problems: [] }, "find").trim();
  const outcome = await perform(c.var.house, c.var.guest, findEntries, { find });
  if (outcome.kind !== "done") return listPage(c, { fields, problems: outcome.kind === "refused" ? outcome.problems : [], status: 422 });
  const { today } = await openDesk(c.var.house, c.var.guest);
  const { entries } = outcome.output as { readonly entries: readonly (Line & { readonly around: readonly Piece[] })[] };
  const count = entries.length === 1 ? "One entry has" : `${capital(countWord(entries.length))} entries have`;
  return page(
    c,
    { title: "Looking for words", place: "/practice" },
    <Entry
      id="found"
      level={1}
      title={`${count} “${find}”.`}
      side={
        <p>
          <a href="/journal/entries">All that you wrote</a>
        </p>
      }
    >
      <SearchForm tried={{ fields, problems: [] }} />
      {entries.length > 0 && (
        <ul role="list" class="lines">
          {entries.map((entry) => (
            <li>
              <span>{dayName(entry.day, today)}</span>
              <a href={`/journal/${entry.id}`}>
                <Pieces pieces={entry.around} />
              </a>
              <About entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </Entry>,
  );
}

function SearchForm({ tried = untried }: { tried?: Pick<Shown, "fields" | "problems"> }) {
  return (
    <Form action="/journal/entries" class="stack">
      <Problems tried={tried} />
      <Field label="Look for words" name="find" tried={tried} hint="Small and large letters, and accents, make no difference." />
      <div class="row">
        <button class="button">Look</button>
      </div>
    </Form>
  );
}

function Years({ years, year }: { years: readonly string[]; year: string | undefined }) {
  return (
    <div class="stack">
      <p>
        <a href="/journal">Write now</a>
      </p>
      {years.length > 1 && (
        <nav aria-label="Years">
          <ul role="list">
            {years.map((one) => (
              <li>
                <a href={`/journal/entries?year=${one}`} {...(one === year ? { "aria-current": "page" as const } : {})}>
                  {one}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

type Line = Pick<JournalEntry, "day" | "prompt" | "letter"> & { readonly id: string };

/** Entries as lines: the day, the first words, and what they were written to. */
export function EntryLines({ entries, today }: { entries: readonly Kept<JournalEntry>[]; today: Day }) {
  return (
    <ul role="list" class="lines">
      {entries.map(({ id, data }) => (
        <li>
          <span>{dayName(data.day, today)}</span>
          <a href={`/journal/${id}`}>{firstWords(data.text)}</a>
          <About entry={{ ...data, id }} />
        </li>
      ))}
    </ul>
  );
}

function About({ entry: { prompt, letter } }: { entry: Line }) {
  const about = findLetter(letter)?.title ?? findPrompt(prompt)?.text;
  return about === undefined ? null : <small>{about}</small>;
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</>;
}
