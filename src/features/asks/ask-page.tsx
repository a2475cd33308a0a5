import type { Context } from "hono";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayOf, dayWords } from "../../kernel/time/index.ts";
import { Entry, type Env, Form, page, Problems, type Tried } from "../../kernel/web/index.ts";
import { holdsBack } from "../safety/index.ts";
import { type Ask, findScript, type Step, titleOf } from "./model.ts";
import { IfAfraid, SaferFirst } from "./safer-first.tsx";
import { TellForm } from "./tell-form.tsx";
import { camePhrases, wentPhrases } from "./words.ts";

/** An ask that is ready: the words to say, when, and afterwards what was feared beside what was met. */
export function askPage(c: Context<Env>, desk: Desk, entry: Kept<Ask>, tried: Tried & { status: number }): Response | Promise<Response> {
  const { id, data } = entry;
  return page(
    c,
    { title: "An ask", place: "/practice", status: tried.status, islands: ["copy-words"] },
    <>
      <Entry id="words" level={1} title={titleOf(data)} side={<Side entry={entry} desk={desk} />}>
        <Words entry={entry} />
      </Entry>
      {holdsBack(desk) && data.told === null ? (
        <Entry id="before" title="Before you say it">
          <SaferFirst then={`/asks/${id}`} />
        </Entry>
      ) : (
        <Entry
          id="told"
          title={data.told ? "What you feared, and what you met" : "Have you said it?"}
          side={<strong>{data.told ? `Told ${dayWords(dayOf(data.told.at, desk.zone), desk.today)}` : "Afterwards, if you like"}</strong>}
        >
          <Problems tried={tried} />
          <FearedAndMet ask={data} />
          {data.told ? (
            <details {...(tried.problems.length > 0 ? { open: true } : {})}>
              <summary>Tell it otherwise</summary>
              <TellForm entry={entry} tried={tried} />
            </details>
          ) : (
            <TellForm entry={entry} tried={tried} />
          )}
        </Entry>
      )}
      <Change entry={entry} />
    </>,
  );
}

function Side({ entry: { data }, desk: { today } }: { entry: Kept<Ask>; desk: Desk }) {
  return (
    <div class="stack">
      <p>
        <a href="/asks">What pulls, and what you ask</a>
      </p>
      {data.sayOn !== null && data.told === null && (
        <p>
          <strong>To say {dayWords(data.sayOn, today)}</strong>
        </p>
      )}
      {data.strain !== null && (
        <p>
          <a href={`/asks/strains/${encodeURIComponent(data.strain)}`}>What it came from</a>
        </p>
      )}
      <IfAfraid />
    </div>
  );
}

const changes: readonly (readonly [Step, string])[] = [
  ["words", "Change the words"],
  ["tone", "Another tone"],
  ["script", "Other words to begin from"],
  ["day", "The day, and what you fear"],
  ["whom", "To whom"],
];

function Change({ entry: { id, data } }: { entry: Kept<Ask> }) {
  return (
    <nav class="entry off-paper" aria-label="Change this ask">
      <ul role="list" class="row">
        {changes
          .filter(([step]) => step !== "tone" || findScript(data.script))
          .map(([step, label]) => (
            <li>
              <a href={`/asks/${id}?step=${step}`}>{label}</a>
            </li>
          ))}
      </ul>
      <div class="row">
        <Form action={`/asks/${id}/remove`}>
          <button class="button button--quiet">Remove this ask</button>
        </Form>
      </div>
    </nav>
  );
}

function Words({ entry: { id, data } }: { entry: Kept<Ask> }) {
  if (data.text === "")
    return (
      <p>
        No words stand here yet. <a href={`/asks/${id}?step=words`}>Write some</a>, or say it as it comes.
      </p>
    );
  return (
    <copy-words class="stack">
      <blockquote class="ask-words" data-words>
        {data.text}
      </blockquote>
      <div class="row">
        <button type="button" class="button" hidden>
          Copy the words
        </button>
        <p class="quiet" role="status" data-said></p>
      </div>
    </copy-words>
  );
}

/** The two, beside each other; what was left empty is left out. */
function FearedAndMet({ ask: { fear, likely, told } }: { ask: Ask }) {
  const met = told && `${wentPhrases[told.went]}${told.went === "no answer" ? "" : ` ${camePhrases[told.came]}`}`;
  const rows = [
    { name: "You feared", text: fear, more: likely === null ? "" : `${likely} of 100 likely, you thought.` },
    { name: "They said", text: told?.said ?? "", more: met ?? "" },
  ].filter(({ text, more }) => text !== "" || more !== "");
  if (rows.length === 0) return null;
  return (
    <ul role="list" class="lines">
      {rows.map(({ name, text, more }) => (
        <li>
          <span>{name}</span>
          {text !== "" && <p class="words">{text}</p>}
          {more !== "" && <small>{more}</small>}
        </li>
      ))}
    </ul>
  );
}
