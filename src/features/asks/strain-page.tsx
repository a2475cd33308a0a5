import type { Context } from "hono";
import type { Audience } from "../../content/script.ts";
import { type Side, type StrainSide, strainSides } from "../../content/strain-sides.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayName } from "../../kernel/time/index.ts";
import { Entry, type Env, Field, Form, page, Problems, type Tried, untried } from "../../kernel/web/index.ts";
import { holdsBack } from "../safety/index.ts";
import { BeginAsk } from "./begin-ask.tsx";
import { type Ask, asksOf, type Strain, titleOf } from "./model.ts";
import { IfAfraid, SaferFirst } from "./safer-first.tsx";
import { ShiftEntry } from "./shift-entry.tsx";
import type { Shown } from "./step-page.tsx";

/** Whom one may ask for a side that is not one’s own. */
const whomFor: Readonly<Record<Exclude<Side, "mine">, readonly Audience[]>> = {
  ours: ["partner", "family", "friend"],
  work: ["boss", "colleague", "client"],
  system: ["friend", "family", "boss"],
};

/** One strain: whose it is, and what can be done from there. */
export async function strainPage(c: Context<Env>, desk: Desk, entry: Kept<Strain>, tried: Shown): Promise<Response> {
  const { id, data } = entry;
  const asks = (await asksOf(desk)).filter((ask) => ask.data.strain === id);
  const on = tried.fields["on"]?.at(-1);
  const triedFor = (part: string): Tried => (on === part ? tried : untried);
  return page(
    c,
    { title: "Whose is it?", place: "/practice", status: tried.status },
    <>
      <Entry
        id="sides"
        level={1}
        title="Whose is it?"
        side={
          <div class="stack">
            <p>
              <a href="/asks">What pulls, and what you ask</a>
            </p>
            <p>
              <strong>{dayName(data.day, desk.today)}</strong> Several may be true at once. None of them is about fault.
            </p>
          </div>
        }
      >
        <blockquote class="words">{data.text}</blockquote>
        {on === undefined && <Problems tried={tried} />}
        <SidesForm entry={entry} tried={triedFor("sides")} />
      </Entry>
      {data.sides.includes("mine") && <ShiftEntry entry={entry} tried={triedFor("shift")} />}
      <Onward entry={entry} desk={desk} />
      {asks.length > 0 && <FromHere asks={asks} />}
      <Change entry={entry} tried={triedFor("text")} />
    </>,
  );
}

function SidesForm({ entry: { id, data }, tried }: { entry: Kept<Strain>; tried: Tried }) {
  return (
    <Form action={`/asks/strains/${id}`} class="stack stack--wide">
      <Problems tried={tried} />
      <input type="hidden" name="on" value="sides" />
      <ul role="list" class="choices strain-sides">
        {strainSides.map(({ side, name, line, questions }) => (
          <li>
            <input
              type="checkbox"
              name="sides"
              id={`side-${side}`}
              value={side}
              aria-describedby={`side-${side}-about`}
              {...(data.sides.includes(side) ? { checked: true } : {})}
            />
            <label for={`side-${side}`}>{name}</label>
            <div id={`side-${side}-about`} class="stack">
              <p>{line}</p>
              <ul>
                {questions.map((question) => (
                  <li class="quiet">{question}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      <div class="row">
        <button class="button button--primary">Keep it</button>
        <button class="button button--quiet" name="unsure" value="on">
          Not sure yet
        </button>
      </div>
    </Form>
  );
}

/** From what is not one’s own to asking for it; nothing before a side was named. */
function Onward({ entry: { id, data }, desk }: { entry: Kept<Strain>; desk: Desk }) {
  const theirs = strainSides.filter((one): one is StrainSide & { readonly side: keyof typeof whomFor } => one.side !== "mine");
  const named = theirs.filter(({ side }) => data.sides.includes(side));
  if (named.length === 0) return null;
  const meant = [...new Set(named.flatMap(({ side }) => whomFor[side]))];
  return (
    <Entry
      id="ask"
      title="Ask for it"
      side={
        <div class="stack">
          {named.map(({ side, name, onward }) => (
            <p>
              <strong>{name}</strong> {onward} {side === "system" && <SetDown />}
            </p>
          ))}
          <IfAfraid />
        </div>
      }
    >
      {holdsBack(desk) ? <SaferFirst then={`/asks/strains/${id}`} /> : <BeginAsk tried={untried} strain={id} whoever={meant} />}
    </Entry>
  );
}

function SetDown() {
  return (
    <>
      To set it down, <a href="/journal">write about it</a>, or <a href="/practice/exercises/self-compassion">take some kind minutes</a>.
    </>
  );
}

function FromHere({ asks }: { asks: readonly Kept<Ask>[] }) {
  return (
    <Entry id="asks" title="What you ask because of it">
      <ul role="list">
        {asks.map(({ id, data }) => (
          <li>
            <a href={`/asks/${id}`}>{titleOf(data)}</a>
          </li>
        ))}
      </ul>
    </Entry>
  );
}

function Change({ entry: { id, data }, tried }: { entry: Kept<Strain>; tried: Tried }) {
  return (
    <div class="entry off-paper">
      <details {...(tried.problems.length > 0 ? { open: true } : {})}>
        <summary>Change the words</summary>
        <Form action={`/asks/strains/${id}`} class="stack">
          <Problems tried={tried} />
          <input type="hidden" name="on" value="text" />
          <Field label="What pulls at you" name="text" rows={3} tried={tried} value={data.text} />
          <div class="row">
            <button class="button">Keep the change</button>
          </div>
        </Form>
      </details>
      <div class="row">
        <Form action={`/asks/strains/${id}/remove`}>
          <button class="button button--quiet">Remove it</button>
        </Form>
      </div>
    </div>
  );
}
