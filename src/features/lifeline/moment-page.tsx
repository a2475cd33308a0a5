import type { Context } from "hono";
import { type LifeStep, lifeSteps, lifeStepWords } from "../../content/life-line.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { Entry, type Env, Field, Form, page, Problems, Select, type Tried } from "../../kernel/web/index.ts";
import { type Moment, titleOf } from "./model.ts";
import { Care } from "./pieces.tsx";
import { feltOptions, feltWords, servesOptions, servesWords } from "./words.ts";

type Shown = Tried & { readonly status: number };

/** One step of a moment, with what may help to find words, and the ways on. */
export function stepPage(c: Context<Env>, { id, data }: Kept<Moment>, step: LifeStep, tried: Shown): Response | Promise<Response> {
  const { title, guidance, prompts } = lifeStepWords[step];
  return page(
    c,
    { title, place: "/practice", status: tried.status },
    <Entry
      id="step"
      level={1}
      title={title}
      side={
        <div class="stack">
          <p>
            <a href="/life-line">Your life line</a>
          </p>
          {!data.finished && (
            <p>
              <strong>
                Step {lifeSteps.indexOf(step) + 1} of {lifeSteps.length}
              </strong>{" "}
              Each can be left empty.
            </p>
          )}
          <Care />
        </div>
      }
    >
      <p>{guidance}</p>
      <ul class="quiet">
        {prompts.map((prompt) => (
          <li>{prompt}</li>
        ))}
      </ul>
      <Form action={`/life-line/moments/${id}`} class="stack stack--wide">
        <Problems tried={tried} />
        <input type="hidden" name="on" value={step} />
        <Fields moment={data} step={step} tried={tried} />
        <Ways id={id} moment={data} step={step} />
      </Form>
    </Entry>,
  );
}

interface FieldsProps {
  readonly moment: Moment;
  readonly step: LifeStep;
  readonly tried: Tried;
}

const left = ["", "Left open"] as const;

function Fields({ moment, step, tried }: FieldsProps) {
  switch (step) {
    case "when":
      return (
        <>
          <Field label="When it was" name="when" tried={tried} value={moment.when} />
          <Select
            label="How that time was for you"
            name="felt"
            tried={tried}
            value={moment.felt === null ? "" : String(moment.felt)}
            options={[left, ...feltOptions]}
          />
        </>
      );
    case "serves":
      return (
        <>
          {moment.learned !== "" && <blockquote class="words">{moment.learned}</blockquote>}
          <Select
            label="How much it still serves you"
            name="serves"
            tried={tried}
            value={moment.serves === null ? "" : String(moment.serves)}
            options={[left, ...servesOptions]}
          />
        </>
      );
    default:
      return <Field label="In your words" name={step} rows={6} tried={tried} value={moment[step]} />;
  }
}

/** The ways on from a step. All of them keep what is written; the first is the one that Enter takes. */
function Ways({ id, moment: { finished }, step }: { id: string; moment: Moment; step: LifeStep }) {
  const at = lifeSteps.indexOf(step);
  const [before, after] = [lifeSteps[at - 1], lifeSteps[at + 1]];
  if (finished)
    return (
      <div class="row">
        <button class="button button--primary" name="to" value="end">
          Keep it
        </button>
        <a class="button button--quiet" href={`/life-line/moments/${id}`}>
          Leave it as it was
        </a>
      </div>
    );
  return (
    <div class="row">
      <button class="button button--primary" name="to" value={after ?? "end"}>
        {after ? "Go on" : "Put it on the line"}
      </button>
      {before && (
        <button class="button" name="to" value={before}>
          Back
        </button>
      )}
      <button class="button button--quiet" name="_back" value="/life-line">
        Stop here for now
      </button>
    </div>
  );
}

/** A moment as it stands on the line: what was said of it, to read, change or remove. */
export function momentPage(c: Context<Env>, { id, data }: Kept<Moment>, tried: Shown): Response | Promise<Response> {
  return page(
    c,
    { title: "A moment", place: "/practice", status: tried.status },
    <Entry
      id="moment"
      level={1}
      title={titleOf(data)}
      side={
        <div class="stack">
          <p class="off-paper">
            <a href="/life-line">Your life line</a>
          </p>
          <div class="off-paper stack">
            <Care />
          </div>
        </div>
      }
    >
      <Problems tried={tried} />
      <ul role="list" class="lines">
        {lifeSteps.map((step) => (
          <li>
            <span>{stepNames[step]}</span>
            <div class="life-line-words">{shownOf(data, step)}</div>
            <a class="off-paper" href={`/life-line/moments/${id}?step=${step}`}>
              {shownOf(data, step) === "" ? "Add it" : "Change"}
              <span class="visually-hidden">: {stepNames[step]}</span>
            </a>
          </li>
        ))}
      </ul>
      <Form action={`/life-line/moments/${id}/remove`} class="row">
        <button class="button button--quiet">Remove this moment</button>
      </Form>
    </Entry>,
  );
}

const stepNames: Readonly<Record<LifeStep, string>> = {
  when: "When",
  happened: "What happened",
  asked: "What was asked or praised",
  learned: "What you learned to do",
  serves: "Whether it still serves",
};

function shownOf(moment: Moment, step: LifeStep): string {
  if (step === "when") return [moment.when, moment.felt === null ? "" : feltWords(moment.felt)].filter((part) => part !== "").join(" · ");
  return step === "serves" ? servesWords(moment) : moment[step];
}
