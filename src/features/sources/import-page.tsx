import type { Context } from "hono";
import { dayName, homeOf, type Zone } from "../../kernel/time/index.ts";
import { Entry, type Env, Form, notFound, openDesk, page, Problems, Select, type Tried } from "../../kernel/web/index.ts";
import { type Area, areasOf, labelOf } from "../areas/index.ts";
import { moodsOf } from "./diary.ts";
import { describeFile, entriesIn, kindName } from "./file-words.ts";
import { Moods } from "./moods-entry.tsx";
import { type Other, othersOfTheseDays } from "./same-days.ts";
import { DropFiles, ReadHere } from "./drop-files.tsx";
import { importAside, importTitle, undoing } from "./import-words.ts";
import { type Preview, previewOf } from "./import-preview.ts";
import type { ReasonRow } from "./preview.ts";
import { Unreadable } from "./problems-entry.tsx";
import { importRecord } from "./records.ts";
import { shelvesOf } from "./kept.ts";
import { StayQuestion, stayToAsk } from "./stay-question.tsx";
import type { Import } from "./shelve.ts";

type Shown = Tried & { readonly status: number };

/** One import: what was understood, by which reason it is sorted, and what could not be read. */
export async function importPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const id = c.req.param("id") ?? "";
  const found = desk.notebook.find(importRecord, id);
  if (!found) return notFound(c);
  const { data } = found;
  const seen = await previewOf(desk, id, data);
  const stay = stayToAsk(desk, id, () => shelvesOf(desk.notebook, id));
  const areas = areasOf(desk.notebook);
  const preview = data.state === "preview";
  const moods = moodsOf(desk.notebook, data);
  const problems = data.files.flatMap(({ problems }) => problems);
  return page(
    c,
    {
      title: preview ? "What was understood" : "An import",
      place: "/settings",
      status: tried.status,
      islands: ["bring-files"],
      colophon: <ReadHere visitor={c.var.guest.kind === "visitor"} />,
    },
    <>
      <Entry
        id="drop"
        level={1}
        title={importTitle(data, desk)}
        side={
          <p>
            <strong>{preview ? "Bring your week in" : "An import"}</strong> {importAside(data, desk)}
          </p>
        }
      >
        <Problems tried={tried} />
        <TellsOfTheSame others={preview ? othersOfTheseDays(desk.notebook, id, data) : []} today={desk.today} />
        {preview ? (
          <DropFiles />
        ) : (
          <div class="row">
            <a class="button button--primary" href="/week">
              See your week
            </a>
          </div>
        )}
      </Entry>
      <Form action={`/imports/${id}/keep`}>
        <Understood data={data} seen={seen} areas={areas} preview={preview} zone={desk.zone} today={desk.today} />
        {moods.length > 0 && <Moods moods={moods} data={data} preview={preview} />}
        {preview && seen.addresses.length > 0 && <Whose addresses={seen.addresses} />}
        <Unreadable
          problems={problems}
          preview={preview}
          keep={data.awaits ? null : <Keep stretches={seen.stretches} entries={entriesIn(data)} visitor={c.var.guest.kind === "visitor"} />}
        />
      </Form>
      {stay && <StayQuestion stay={stay} today={desk.today} back={`/imports/${id}`} />}
      <Entry id="undo">
        <Form action={`/imports/${id}/remove`} class="row">
          <button class={preview ? "button button--quiet" : "button"}>{undoing(data)[0]}</button>
          <small>{undoing(data)[1]}</small>
        </Form>
      </Entry>
    </>,
  );
}

/** Earlier imports that count for the same days: an entry that was moved since then would be there at both times. */
function TellsOfTheSame({ others, today }: { others: readonly Other[]; today: string }) {
  if (others.length === 0) return null;
  return (
    <p>
      {others.length === 1 ? "An earlier import tells of these days too." : "Earlier imports tell of these days too."} What is the same
      counts once; what was changed since would count twice. If this one takes its place, undo it:{" "}
      {others.map(({ id, name, day }, index) => (
        <>
          {index > 0 && ", "}
          <a href={`/imports/${id}`}>
            {name}, brought in on {dayName(day, today)}
          </a>
        </>
      ))}
      .
    </p>
  );
}

function Understood({
  data,
  seen,
  areas,
  preview,
  zone,
  today,
}: {
  data: Import;
  seen: Preview;
  areas: readonly Area[];
  preview: boolean;
  zone: Zone;
  today: string;
}) {
  const used = new Set(seen.rows.flatMap(({ area }) => area ?? [])).size;
  return (
    <Entry
      id="seen"
      title={
        seen.stretches === 0 && entriesIn(data) > 0
          ? "A diary of how you were."
          : `${seen.stretches.toLocaleString("en")} ${seen.stretches === 1 ? "stretch" : "stretches"} of time, and ${used === 1 ? "one" : used} of your areas in ${seen.stretches === 1 ? "it" : "them"}.`
      }
      side={
        <p>
          <strong>What was understood</strong> {dayName(seen.from, today)}
          {seen.to !== seen.from && ` to ${dayName(seen.to, today)}`}, in {homeOf(zone)}
          {typeof zone !== "string" && ", and where else you were"}.
        </p>
      }
    >
      <ul role="list" class="lines">
        {data.files.map((file) => (
          <li>
            <span>{kindName(file.kind)}</span> <strong>{file.file}</strong> <small>{describeFile(file, data.sync)}</small>
          </li>
        ))}
      </ul>
      {seen.rows.length > 0 ? (
        <Reasons rows={seen.rows} areas={areas} preview={preview} />
      ) : (
        data.files.some(({ kind }) => kind !== "daylio") && (
          <p>There is nothing in these weeks that took time. Older and later events are there all the same.</p>
        )
      )}
    </Entry>
  );
}

function Reasons({ rows, areas, preview }: { rows: readonly ReasonRow[]; areas: readonly Area[]; preview: boolean }) {
  const options = [["", "Not sorted"] as const, ...areas.map(({ id, label }) => [id, label] as const)];
  return (
    <table>
      <caption>{preview ? "Each row is a rule. Change the area, and the rule is remembered." : "How it is sorted now, and why."}</caption>
      <thead>
        <tr>
          <th scope="col">Because</th>
          <th scope="col" class="number">
            Times
          </th>
          <th scope="col">Goes to</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ because, when, of, area, count }, index) => (
          <tr>
            <th scope="row">{because}</th>
            <td class="number">{count.toLocaleString("en")}</td>
            <td>
              {preview && when ? (
                <>
                  {Object.entries(when).map(
                    ([name, value]) => value !== undefined && <input type="hidden" name={`rows.${index}.when.${name}`} value={value} />,
                  )}
                  {Object.entries(of).map(([name, value]) => (
                    <input type="hidden" name={`rows.${index}.of.${name}`} value={value} />
                  ))}
                  <input type="hidden" name={`rows.${index}.before`} value={area ?? "none"} />
                  <Select
                    label={`Area when ${because}`}
                    hideLabel
                    name={`rows.${index}.area`}
                    options={options.map(([value, label]) => [value || "none", label])}
                    value={area ?? "none"}
                  />
                </>
              ) : (
                labelOf(areas, area)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Whose({ addresses }: { addresses: readonly string[] }) {
  return (
    <Entry
      id="whose"
      title="Is one of these addresses yours?"
      side={
        <p>
          <strong>Why this is asked</strong> Your answer to an invitation stands beside your address. Until it is known, every invitation
          counts as accepted.
        </p>
      }
    >
      <ul role="list" class="row">
        {addresses.map((address) => (
          <li>
            <label class="chip">
              <input type="checkbox" name="self" value={address} />
              {address}
            </label>
          </li>
        ))}
      </ul>
    </Entry>
  );
}

function Keep({ stretches, entries, visitor }: { stretches: number; entries: number; visitor: boolean }) {
  const what = stretches === 0 && entries > 0 ? counted(entries, "check-in") : counted(stretches, "stretch", "stretches");
  return (
    <div class="row">
      <button class="button button--primary">{visitor ? "See your week" : `Keep ${what}`}</button>
      <small>{visitor ? "It stays in this machine’s memory alone." : "You can undo it for as long as you like."}</small>
    </div>
  );
}

function counted(count: number, one: string, several = `${one}s`): string {
  return count === 1 ? `this one ${one}` : `these ${count.toLocaleString("en")} ${several}`;
}
