import type { Desk } from "../../kernel/actions/index.ts";
import { dayName, dayWords } from "../../kernel/time/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import { begunRun, type DueDay, dueDays } from "./model.ts";

interface TodayProps {
  readonly desk: Desk;
  readonly back: string;
}

/** What somebody wanted to look at again today, and a worksheet that was begun; without a word of what was written. */
export function WorksheetsToday({ desk, back }: TodayProps) {
  const due = dueDays(desk.notebook, desk.today);
  return (
    <>
      {due.length > 0 && (
        <Entry
          id="look-again"
          title="You wanted to look at this again."
          side={
            <p>
              <strong>From your worksheets</strong> On the day that you chose.
            </p>
          }
        >
          <ul role="list" class="lines">
            {due.map((one) => (
              <Due due={one} desk={desk} back={back} />
            ))}
          </ul>
        </Entry>
      )}
      <Begun desk={desk} back={back} />
    </>
  );
}

function Due({ due: { run, question }, desk: { today }, back }: { due: DueDay; desk: Desk; back: string }) {
  return (
    <li>
      <a href={`/worksheets/runs/${run.id}`}>{run.data.name}</a>
      <span>What you wrote on {dayName(run.data.day, today)}.</span>
      <Form action={`/worksheets/runs/${run.id}/days/${encodeURIComponent(question)}`} back={back} class="row">
        <button class="button" name="answer" value="done">
          Done
        </button>
        <button class="button button--quiet" name="answer" value="not now">
          Not now
        </button>
      </Form>
    </li>
  );
}

function Begun({ desk: { notebook, today }, back }: TodayProps) {
  const begun = begunRun(notebook);
  if (!begun) return null;
  return (
    <Entry id="worksheet" title="A worksheet that you began." side={<strong>{`From ${dayWords(begun.data.day, today)}`}</strong>}>
      <div class="row">
        <a class="button" href={`/worksheets/runs/${begun.id}`}>
          Go on with it
        </a>
        <Form action={`/worksheets/runs/${begun.id}/aside`} back={back}>
          <button class="button button--quiet">Put it aside</button>
        </Form>
      </div>
    </Entry>
  );
}
