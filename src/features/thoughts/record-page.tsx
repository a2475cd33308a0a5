import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { thoughtTopics } from "../../content/thought-topics.ts";
import { traps } from "../../content/traps.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayName } from "../../kernel/time/index.ts";
import { Entry, type Env, Form, page, Problems, type Tried } from "../../kernel/web/index.ts";
import { alikeOf } from "./beside.ts";
import { changesOf, type Step, stepsOf, type Thought, titleOf } from "./model.ts";
import { wordsIn } from "./search.ts";
import { stepNames } from "./steps.ts";

/** A thought record that is finished: what changed, all that stands in it, and the ways on from it. */
export async function recordPage(c: Context<Env>, desk: Desk, entry: Kept<Thought>, tried: Tried & { status: number }): Promise<Response> {
  const { id, data } = entry;
  const rows = rowsOf(data);
  const alike = await alikeOf(desk, entry);
  return page(
    c,
    { title: "A thought record", place: "/practice", status: tried.status },
    <>
      <Entry
        id="record"
        level={1}
        title={titleOf(data)}
        side={
          <div class="stack">
            <p class="off-paper">
              <a href="/thoughts">Thought records</a>
            </p>
            <p>{dayName(data.day, desk.today)}</p>
          </div>
        }
      >
        <Problems tried={tried} />
        {changesOf(data).map((change) => (
          <p>{change}</p>
        ))}
        {data.way === "full" && (
          <p class="off-paper">
            <a href={`/thoughts/${id}?step=again`}>Say how it is now</a>
          </p>
        )}
        <ul role="list" class="lines">
          {rows.map(({ step, shown }) => (
            <li>
              <span>{stepNames[step]}</span>
              <div class="stack">{shown}</div>
              <a class="off-paper" href={`/thoughts/${id}?step=${step}`}>
                Change<span class="visually-hidden">: {stepNames[step]}</span>
              </a>
            </li>
          ))}
        </ul>
        <LeftEmpty entry={entry} rows={rows} />
      </Entry>
      <Onward entry={entry} />
      {alike.length > 0 && <Alike alike={alike} desk={desk} />}
      <div class="entry off-paper">
        <div class="row">
          {data.way === "quick" && (
            <Form action={`/thoughts/${id}`}>
              <input type="hidden" name="way" value="full" />
              <button class="button" name="to" value="trap">
                Look at it in full
              </button>
            </Form>
          )}
          <Form action={`/thoughts/${id}/remove`}>
            <button class="button button--quiet">Remove this thought record</button>
          </Form>
        </div>
      </div>
    </>,
  );
}

/** The steps in which nothing stands, each with the way to it. */
function LeftEmpty({ entry: { id, data }, rows }: { entry: Kept<Thought>; rows: readonly Row[] }) {
  const open = stepsOf[data.way].filter((step) => step !== "again" && !rows.some((row) => row.step === step));
  if (open.length === 0) return null;
  return (
    <p class="quiet off-paper">
      Left empty:{" "}
      {open.map((step, at) => (
        <>
          {at > 0 && " · "}
          <a href={`/thoughts/${id}?step=${step}`}>{stepNames[step]}</a>
        </>
      ))}
    </p>
  );
}

interface Row {
  readonly step: Step;
  readonly shown: Child;
}

/** What stands in a record, step by step; what was left empty is left out. */
function rowsOf(thought: Thought): readonly Row[] {
  const { situation, feelings, belief, trap, evidenceFor, evidenceAgainst, balanced, balancedBelief } = thought;
  const found = traps.find(({ id }) => id === trap);
  const felt = feelings.map(({ name, before }) => (before === null ? name : `${name}, ${before} of 100`)).join("; ");
  const rows: readonly (readonly [Step, string, string?])[] = [
    ["situation", situation],
    ["feelings", felt],
    ["thought", thought.thought, belief === null ? "" : `Believed ${belief} of 100 then.`],
    ["trap", found ? `${found.name}. ${found.line}` : trap === "none" ? "None of those that were offered." : "", found?.question ?? ""],
    ["for", evidenceFor],
    ["against", evidenceAgainst],
    ["balanced", balanced, balancedBelief === null ? "" : `Believed ${balancedBelief} of 100.`],
  ];
  return rows
    .filter(([, text]) => text !== "")
    .map(([step, text, more]) => ({
      step,
      shown: (
        <>
          {text.split(/\n+/).map((line) => (
            <p>{line}</p>
          ))}
          {more && <p class="quiet">{more}</p>}
        </>
      ),
    }));
}

/** From a belief to trying it out, in one step. */
function Onward({ entry: { data } }: { entry: Kept<Thought> }) {
  const words = wordsIn(`${data.situation} ${data.thought}`);
  const topic = thoughtTopics.find(({ words: begins }) => words.some((word) => begins.some((begin) => word.startsWith(begin))));
  const { change, outcome } = topic ?? thoughtTopics.at(-1)!;
  const address = `/experiments?${String(new URLSearchParams({ change, outcome }))}`;
  return (
    <div class="entry off-paper">
      <h2>Would you rather find out than argue with it?</h2>
      <p>
        An experiment lets your own days answer. One that touches this thought: “{change}”, beside your {outcome}. You can change both
        before it begins.
      </p>
      <div class="row">
        <a class="button" href={address}>
          Plan an experiment
        </a>
      </div>
    </div>
  );
}

function Alike({ alike, desk: { today } }: { alike: readonly Kept<Thought>[]; desk: Desk }) {
  return (
    <div class="entry off-paper">
      <h2>Earlier thoughts with some of the same words</h2>
      <ul role="list" class="lines">
        {alike.map(({ id, data }) => (
          <li>
            <span>{dayName(data.day, today)}</span>
            <a href={`/thoughts/${id}`}>{titleOf(data)}</a>
            {data.balanced !== "" && <small>{data.balanced}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
