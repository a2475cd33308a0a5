import type { Context } from "hono";
import type { Family } from "../../content/pack.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayName, dayOf } from "../../kernel/time/index.ts";
import { capital, Entry, type Env, openDesk, page, Problems } from "../../kernel/web/index.ts";
import { minutesWords } from "../practice/index.ts";
import { againFrom, type Run, runsAt, runsOf } from "./model.ts";
import { type Listed, listedWorksheets } from "./packs.ts";
import { RunList } from "./run-list.tsx";
import type { Shown } from "./step-page.tsx";

/** Families in the order in which they are shown, each with what it is about. */
const families: Readonly<Record<Family, string>> = {
  "solution-focused": "More of what already works",
  values: "What matters to you, and what you ask of yourself",
  boundaries: "Yours, theirs, and where the line is",
  time: "Time, and what it goes to",
  cbt: "Thoughts, and trying them out",
  act: "Room for what you feel, and a step anyway",
  compassion: "A kinder voice",
  recovery: "Getting your strength back",
  career: "Work that fits",
  roots: "Where it comes from",
  mindfulness: "Being here",
  together: "With others",
};

/** The worksheets by family with when each suits, and everything that was written. */
export async function listPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const runs = await runsOf(desk);
  const listed = listedWorksheets();
  return page(
    c,
    { title: "Worksheets", place: "/practice", status: tried.status },
    <>
      <Entry
        id="worksheets"
        level={1}
        title="What would you like to look at?"
        side={
          <p>
            <strong>Worksheets</strong> Questions to write to, a step at a time. Each step is kept, can be left empty, and can wait until
            another day.
          </p>
        }
      >
        <Problems tried={tried} />
        <OnceMore listed={listed} runs={runs} desk={desk} />
        {Object.entries(families).map(([family, title]) => (
          <FamilyList title={title} listed={listed.filter(({ worksheet }) => worksheet.family === family)} runs={runs} desk={desk} />
        ))}
      </Entry>
      {runs.length > 0 && <RunList runs={runs} desk={desk} title="What you have written" />}
    </>,
  );
}

interface ListProps {
  readonly listed: readonly Listed[];
  readonly runs: readonly Kept<Run>[];
  readonly desk: Desk;
}

/** Those for which it is time once more, if somebody likes. It stands here and nowhere else. */
function OnceMore({ listed, runs, desk }: ListProps) {
  const due = listed.filter((one) => {
    const from = againFrom(one, runsAt(runs, one.key), desk);
    return from !== undefined && from <= desk.today;
  });
  if (due.length === 0) return null;
  return (
    <div class="practice-times">
      <h2>Once more, if you like</h2>
      <ul role="list" class="lines">
        {due.map(({ key, worksheet }) => (
          <li>
            <a href={`/worksheets/${key}`}>{worksheet.name}</a>
            <span>Some time has passed. What you wrote then stands beside each question.</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FamilyList({ title, listed, runs, desk }: ListProps & { readonly title: string }) {
  if (listed.length === 0) return null;
  return (
    <div class="practice-times">
      <h2>{title}</h2>
      <ul role="list" class="lines">
        {listed.map(({ key, worksheet }) => (
          <li>
            <a href={`/worksheets/${key}`}>{worksheet.name}</a>
            <span>{worksheet.suits}</span>
            <small>
              {capital(minutesWords(worksheet.minutes))}. {standingOf(runsAt(runs, key), desk)}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

function standingOf([latest]: readonly Kept<Run>[], { today, zone }: Desk): string {
  if (!latest) return "";
  return latest.data.finished === null ? "Begun." : `You wrote it on ${dayName(dayOf(latest.data.finished, zone), today)}.`;
}
