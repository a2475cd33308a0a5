import type { Context } from "hono";
import { feelingWords } from "../../content/thought-topics.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { Entry, type Env, Field, fieldId, Form, page, Problems, type Tried } from "../../kernel/web/index.ts";
import { factsFor } from "./beside.ts";
import type { Fact } from "./facts.ts";
import { placeOf, type Step, type Thought } from "./model.ts";
import { askedOf } from "./steps.ts";
import { TrapChoice } from "./trap-choice.tsx";

/** A page as it is shown: new, or once more with what was typed. */
export type Shown = Tried & { readonly status: number };

/** One step of a thought record. */
export async function stepPage(c: Context<Env>, desk: Desk, { id, data }: Kept<Thought>, step: Step, tried: Shown): Promise<Response> {
  const { title, why } = askedOf(data.way, step);
  const { number, of } = placeOf(data.way, step);
  const evidence = step === "for" || step === "against";
  return page(
    c,
    { title, place: "/practice", status: tried.status },
    <>
      <Entry
        id="step"
        level={1}
        title={title}
        side={
          <div class="stack">
            <p>
              <a href="/thoughts">Thought records</a>
            </p>
            {data.finished === null && (
              <p>
                <strong>
                  Step {number} of {of}
                </strong>{" "}
                Each can be left empty.
              </p>
            )}
          </div>
        }
      >
        <p>{why}</p>
        <Form action={`/thoughts/${id}`} class="stack stack--wide">
          <Problems tried={tried} />
          {step !== "situation" && step !== "thought" && step !== "feelings" && <Reminder thought={data} />}
          <Fields thought={data} step={step} tried={tried} />
          <Ways id={id} thought={data} step={step} />
          {evidence && <Facts facts={await factsFor(desk, data)} written={evidenceOf(data, step)} />}
        </Form>
      </Entry>
    </>,
  );
}

/** The thought that all of it is about, in its own words. */
function Reminder({ thought: { thought } }: { thought: Thought }) {
  return thought === "" ? null : <blockquote class="words">{thought}</blockquote>;
}

interface FieldsProps {
  readonly thought: Thought;
  readonly step: Step;
  readonly tried: Tried;
}

function Fields({ thought, step, tried }: FieldsProps) {
  switch (step) {
    case "situation":
      return <Field label="What happened" name="situation" rows={5} tried={tried} value={thought.situation} />;
    case "feelings":
      return <Feelings thought={thought} tried={tried} />;
    case "thought":
      return (
        <>
          <Field label="The thought" name="thought" rows={4} tried={tried} value={thought.thought} />
          <Rating label="How much did you believe it then? 0 to 100" name="belief" tried={tried} value={thought.belief} />
        </>
      );
    case "trap":
      return <TrapChoice thought={thought} />;
    case "for":
      return <Field label="What speaks for it" name="evidenceFor" rows={5} tried={tried} value={thought.evidenceFor} />;
    case "against":
      return <Field label="What does not fit it" name="evidenceAgainst" rows={5} tried={tried} value={thought.evidenceAgainst} />;
    case "balanced":
      return (
        <>
          <Field
            label={thought.way === "quick" ? "A sentence" : "A thought that fits"}
            name="balanced"
            rows={4}
            tried={tried}
            value={thought.balanced}
          />
          {thought.way === "full" && (
            <Rating label="How much do you believe this one? 0 to 100" name="balancedBelief" tried={tried} value={thought.balancedBelief} />
          )}
        </>
      );
    case "again":
      return <Again thought={thought} tried={tried} />;
  }
}

function Rating({ label, name, tried, value }: { label: string; name: string; tried: Tried; value: number | null }) {
  return <Field label={label} name={name} type="number" inputmode="numeric" min={0} max={100} tried={tried} value={value ?? undefined} />;
}

const rowsAtFirst = 3;

function Feelings({ thought: { way, feelings }, tried }: Omit<FieldsProps, "step">) {
  const rows = way === "quick" && feelings.length < 2 ? 1 : Math.min(6, Math.max(rowsAtFirst, feelings.length + 1));
  return (
    <>
      {Array.from({ length: rows }, (_, at) => {
        const [name, number] = [`feelings.${at + 1}`, rows === 1 ? "" : ` ${at + 1}`];
        return (
          <fieldset class="stack">
            <legend class="visually-hidden">Feeling{number}</legend>
            <Field label={`Feeling${number}`} name={`${name}.name`} tried={tried} value={feelings[at]?.name} list={feelingWords} />
            <Rating
              label={`How strong${number === "" ? "" : ` was feeling${number}`}? 0 to 100`}
              name={`${name}.before`}
              tried={tried}
              value={feelings[at]?.before ?? null}
            />
          </fieldset>
        );
      })}
    </>
  );
}

function Again({ thought, tried }: Omit<FieldsProps, "step">) {
  const { belief, feelings } = thought;
  const then = (before: number | null) => (before === null ? "" : ` It was ${before}.`);
  return (
    <>
      <Rating
        label={`How much do you believe the first thought now? 0 to 100.${then(belief)}`}
        name="beliefAfter"
        tried={tried}
        value={thought.beliefAfter}
      />
      {feelings.map(({ name, before, after }, at) => (
        <Rating label={`“${name}” now, 0 to 100.${then(before)}`} name={`after.${at + 1}`} tried={tried} value={after} />
      ))}
    </>
  );
}

/** The ways on from a step. All of them keep what is written; the first is the one that Enter takes. */
function Ways({ id, thought: { way, finished }, step }: { id: string; thought: Thought; step: Step }) {
  const { before, after } = placeOf(way, step);
  const on = <input type="hidden" name="on" value={step} />;
  if (finished !== null)
    return (
      <div class="row">
        {on}
        <button class="button button--primary">Keep it</button>
        <a class="button button--quiet" href={`/thoughts/${id}`}>
          Leave it as it was
        </a>
      </div>
    );
  return (
    <div class="row">
      {on}
      {after ? (
        <button class="button button--primary" name="to" value={after}>
          Go on
        </button>
      ) : (
        <button class="button button--primary" formaction={`/thoughts/${id}/finish`}>
          Finish
        </button>
      )}
      {before && (
        <button class="button" name="to" value={before} formnovalidate>
          Back
        </button>
      )}
      {after && (
        <button class="button button--quiet" name="to" value={after} formnovalidate>
          Skip this
        </button>
      )}
      <button class="button button--quiet" name="_back" value="/thoughts" formnovalidate>
        Keep it for later
      </button>
    </div>
  );
}

function evidenceOf(thought: Thought, step: Step): string {
  return step === "for" ? thought.evidenceFor : thought.evidenceAgainst;
}

/** What the notebook knows, to be taken over or left. A fact that stands there already is not offered again. */
function Facts({ facts, written }: { facts: readonly Fact[]; written: string }) {
  const open = facts.filter(({ text }) => !written.includes(text));
  if (open.length === 0) return null;
  return (
    <div class="stack" id={fieldId("take")} tabindex={-1}>
      <h2>From your own notebook</h2>
      <p class="quiet">
        Worked out from your days. Whether one of them belongs here is yours to say. <a href="/numbers#thought-facts">How they are made</a>
      </p>
      <ul role="list" class="stack">
        {open.map(({ id, text }) => (
          <li>
            <p>{text}</p>
            <button class="button" name="take" value={id} formnovalidate>
              Take it over<span class="visually-hidden">: {text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
