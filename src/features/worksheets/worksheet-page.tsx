import type { Context } from "hono";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayName, dayOf } from "../../kernel/time/index.ts";
import { capital, Entry, type Env, Form, notFound, openDesk, page, Problems } from "../../kernel/web/index.ts";
import { originWords } from "../packs/index.ts";
import { EvidenceEntry, minutesWords } from "../practice/index.ts";
import { Answered } from "./answered.tsx";
import { againFrom, type Run, runsAt, runsOf } from "./model.ts";
import { findWorksheet, type Listed } from "./packs.ts";
import { RunList } from "./run-list.tsx";
import type { Shown } from "./step-page.tsx";

/** One worksheet: what it is for, when to leave it, what is known of it, and what was written in it. */
export async function worksheetPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const listed = findWorksheet(c.req.param("worksheet") ?? "");
  if (!listed) return notFound(c);
  const desk = await openDesk(c.var.house, c.var.guest);
  const runs = runsAt(await runsOf(desk), listed.key);
  const finished = runs.find(({ data }) => data.finished !== null);
  const { worksheet } = listed;
  return page(
    c,
    { title: worksheet.name, place: "/practice", status: tried.status },
    <>
      <About listed={listed} runs={runs} desk={desk} tried={tried} />
      {finished && (
        <Entry
          id="last"
          title="What you wrote the last time"
          side={<strong>{dayName(dayOf(finished.data.finished!, desk.zone), desk.today)}</strong>}
        >
          <Answered answers={finished.data.answers} today={desk.today} />
        </Entry>
      )}
      {runs.length > 0 && <RunList runs={runs} desk={desk} title="Each time that you wrote it" />}
      <EvidenceEntry evidence={worksheet.evidence} limits={worksheet.limits} />
    </>,
  );
}

interface AboutProps {
  readonly listed: Listed;
  readonly runs: readonly Kept<Run>[];
  readonly desk: Desk;
  readonly tried: Shown;
}

function About({ listed, runs, desk, tried }: AboutProps) {
  const { key, worksheet, pack } = listed;
  const begun = runs.find(({ data }) => data.finished === null);
  const again = againFrom(listed, runs, desk);
  return (
    <Entry
      id="about"
      level={1}
      title={worksheet.name}
      side={
        <div class="stack">
          <p>
            <a href="/worksheets">Worksheets</a>
          </p>
          <p>
            <strong>{capital(minutesWords(worksheet.minutes))} or so</strong> {worksheet.steps.length} steps, each on a page of its own. You
            can stop at any of them.
          </p>
          {originWords(pack) && <p>{originWords(pack)}</p>}
        </div>
      }
    >
      <Problems tried={tried} />
      <p class="lead">{worksheet.about}</p>
      <p>{worksheet.suits}</p>
      <div class="practice-leave">
        <p>When to leave it</p>
        <ul>
          {worksheet.leave.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </div>
      {again !== undefined && again > desk.today && (
        <p class="quiet">From {dayName(again, desk.today)} on, it tells you more to do it once more. Sooner is fine as well.</p>
      )}
      <div class="row">
        {begun && (
          <a class="button button--primary" href={`/worksheets/runs/${begun.id}`}>
            Go on where you were
          </a>
        )}
        <Form action={`/worksheets/${key}/runs`}>
          <button class={begun ? "button" : "button button--primary"}>{runs.length > 0 ? "Begin it once more" : "Begin"}</button>
        </Form>
      </div>
    </Entry>
  );
}
