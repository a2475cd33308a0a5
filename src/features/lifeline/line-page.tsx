import type { Context } from "hono";
import { afterwards, opening } from "../../content/life-line.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayWords } from "../../kernel/time/index.ts";
import { Entry, type Env, Field, Form, openDesk, page, Problems, type Tried, untried } from "../../kernel/web/index.ts";
import { LineChart } from "./line-chart.tsx";
import { type Line, lineOf, type Placed, type Thread, threadsOf, titleOf, type Whole, wholeOf, wordsOf } from "./model.ts";
import { Care, Evidence } from "./pieces.tsx";
import { ThreadsEntry } from "./threads.tsx";
import { lineTitle, servesWords } from "./words.ts";

/** A page as it is shown: new, or once more with what was typed. `at` says which of its forms was sent. */
export type Shown = Tried & { readonly status: number; readonly at?: "begin" | "thread" | "after" | "birth" };

/** The life line: what it is for, the line and its moments, its threads, and what follows from it. */
export async function linePage(c: Context<Env>, shown: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const line = await lineOf(desk);
  const told: Line = { ...line, moments: line.moments.filter(({ data }) => data.finished || wordsOf(data) !== "") };
  const threads = threadsOf(desk.notebook);
  const tried = (form: Shown["at"]): Tried => (shown.at === form ? shown : untried);
  return page(
    c,
    { title: "A life line", place: "/practice", status: shown.status },
    <>
      <Entry
        id="life-line"
        level={1}
        title="Where did you learn to do so much?"
        side={
          <div class="stack off-paper">
            <Care />
            <Evidence />
          </div>
        }
      >
        {told.moments.length === 0 ? opening.map((words) => <p>{words}</p>) : <Opening />}
        <Problems tried={tried("begin")} />
        <Form action="/life-line/moments" class="row">
          <button class="button button--primary">{told.moments.length === 0 ? "Begin with one moment" : "Add a moment"}</button>
        </Form>
        <Begun moments={told.moments} />
      </Entry>
      {told.moments.length > 0 && <LineEntry desk={desk} line={told} threads={threads} tried={tried("birth")} />}
      {(told.moments.length > 1 || threads.length > 0 || shown.at === "thread") && (
        <ThreadsEntry line={told} threads={threads} tried={tried("thread")} />
      )}
      {(told.moments.length > 0 || shown.at === "after") && <Afterwards desk={desk} tried={tried("after")} />}
    </>,
  );
}

function Opening() {
  return (
    <details>
      <summary>What this is for</summary>
      {opening.map((words) => (
        <p>{words}</p>
      ))}
    </details>
  );
}

/** The moment that was begun last and is not finished. */
function Begun({ moments }: { moments: readonly Placed[] }) {
  const begun = moments.filter(({ data }) => !data.finished).toSorted((one, other) => other.data.at - one.data.at)[0];
  if (!begun) return null;
  return (
    <p>
      You began with one: <a href={`/life-line/moments/${begun.id}`}>{titleOf(begun.data, 60)}</a>. You can go on where you were.
    </p>
  );
}

interface LineProps {
  readonly desk: Desk;
  readonly line: Line;
  readonly threads: readonly Kept<Thread>[];
  readonly tried: Tried;
}

function LineEntry({ desk, line, threads, tried }: LineProps) {
  const { moments } = line;
  const drawn = moments.some(({ when }) => when);
  const without = moments.length - moments.filter(({ when }) => when).length;
  return (
    <Entry
      id="line"
      title={lineTitle(line)}
      side={
        <p>
          <strong>Your line</strong> As high and low as you said. Nobody but you can see it.
        </p>
      }
    >
      {drawn && <LineChart line={line} threads={threads} />}
      <ul role="list" class="lines">
        {moments.map(({ id, number, data }) => (
          <li>
            <span>
              {number}. {data.when}
            </span>
            <a href={`/life-line/moments/${id}`}>{titleOf(data) === data.when ? "Not told yet" : titleOf(data)}</a>
            {data.serves !== null && <small>{servesWords(data)}</small>}
          </li>
        ))}
      </ul>
      {without > 0 && (
        <p class="quiet">
          What has no year or age of the line’s kind stands last in the list{drawn && ", and is not drawn"}. That is fine; it can stay so.
        </p>
      )}
      <BirthYear desk={desk} tried={tried} />
    </Entry>
  );
}

/** Never needed: with it, what is told in years and what is told in ages can stand on one line. */
function BirthYear({ desk, tried }: { desk: Desk; tried: Tried }) {
  const { birthYear } = wholeOf(desk.notebook);
  return (
    <details class="off-paper" {...(tried.problems.length > 0 ? { open: true } : {})}>
      <summary>Years and ages on one line</summary>
      <Form action="/life-line/birth-year" class="stack">
        <Problems tried={tried} />
        <Field
          label="The year in which you were born"
          name="birthYear"
          type="number"
          inputmode="numeric"
          tried={tried}
          value={birthYear ?? undefined}
          hint="You need not say it. With it, moments told in years and in ages stand side by side. Emptied, it is forgotten."
        />
        <div class="row">
          <button class="button">Keep this</button>
        </div>
      </Form>
    </details>
  );
}

function Afterwards({ desk: { notebook, today }, tried }: { desk: Desk; tried: Tried }) {
  const whole = wholeOf(notebook);
  const { child, small, smallOn } = whole;
  const said = child !== "" || small !== "";
  return (
    <Entry
      id="after"
      title="And now?"
      side={
        <p>
          <strong>What follows</strong> Both can be left empty, and changed whenever you like.
        </p>
      }
    >
      {child !== "" && <p class="words life-line-paper">{child}</p>}
      {small !== "" && (
        <p>
          One small thing{smallOn === null ? "" : `, ${dayWords(smallOn, today)}`}: <span class="words">{small}</span>
        </p>
      )}
      {said ? (
        <details {...(tried.problems.length > 0 ? { open: true } : {})}>
          <summary>Change it</summary>
          <AfterwardsForm whole={whole} tried={tried} />
        </details>
      ) : (
        <AfterwardsForm whole={whole} tried={tried} />
      )}
    </Entry>
  );
}

function AfterwardsForm({ whole: { child, small }, tried }: { whole: Whole; tried: Tried }) {
  return (
    <Form action="/life-line/afterwards" class="stack">
      <Problems tried={tried} />
      <Field label="What you would tell the child of then" name="child" rows={4} tried={tried} value={child} hint={afterwards.child} />
      <Field label="One small thing for today" name="small" tried={tried} value={small} hint={afterwards.small} />
      <div class="row">
        <button class="button">Keep both</button>
      </div>
    </Form>
  );
}
