import type { Context } from "hono";
import { audiences } from "../../content/script.ts";
import { audienceNames } from "../../content/scripts.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { addDays } from "../../kernel/time/index.ts";
import { Entry, type Env, Field, Form, page, Problems, Select, type Tried } from "../../kernel/web/index.ts";
import { holdsBack } from "../safety/index.ts";
import { type Ask, type Step, stepIn, stepsOf, titleOf, whomOf } from "./model.ts";
import { IfAfraid, SaferFirst } from "./safer-first.tsx";
import { BlankFields, ScriptChoice, ToneChoice } from "./script-steps.tsx";

/** A page as it is shown: new, or once more with what was typed. */
export type Shown = Tried & { readonly status: number };

const titles: Readonly<Record<Step, string>> = {
  whom: "Whom do you want to ask?",
  script: "Which words come closest?",
  blanks: "What is it like for you?",
  tone: "In which tone?",
  words: "Your words",
  day: "When, and what do you fear?",
};

/** One step of an ask. Each is kept when one goes on, and can be left empty. */
export function stepPage(c: Context<Env>, desk: Desk, entry: Kept<Ask>, asked: Step, tried: Shown): Response | Promise<Response> {
  const { id, data } = entry;
  const steps = stepsOf(data);
  const step = stepIn(data, asked);
  const scripted = step === "script" || step === "blanks" || step === "tone";
  const heldBack = scripted && holdsBack(desk);
  return page(
    c,
    { title: heldBack ? "An ask" : titles[step], place: "/practice", status: tried.status },
    <Entry
      id="step"
      level={1}
      title={heldBack ? "Before you choose words" : titles[step]}
      side={
        <div class="stack">
          <p>
            <a href="/asks">What pulls, and what you ask</a>
          </p>
          <p>
            {!data.ready && (
              <strong>
                Step {steps.indexOf(step) + 1} of {steps.length}
              </strong>
            )}{" "}
            {titleOf(data)}
          </p>
          <IfAfraid />
        </div>
      }
    >
      {heldBack ? (
        <HeldBack id={id} />
      ) : (
        <Form action={`/asks/${id}`} class="stack stack--wide">
          <Problems tried={tried} />
          <input type="hidden" name="on" value={step} />
          <Fields ask={data} step={step} desk={desk} tried={tried} />
          <Ways id={id} ask={data} step={step} steps={steps} />
        </Form>
      )}
    </Entry>,
  );
}

function HeldBack({ id }: { id: string }) {
  return (
    <>
      <SaferFirst then={`/asks/${id}?step=script`} />
      <p>
        What you wrote is kept. <a href={`/asks/${id}?step=words`}>Words of your own</a> can be written here, and need not be said to
        anybody.
      </p>
    </>
  );
}

interface FieldsProps {
  readonly ask: Ask;
  readonly step: Step;
  readonly desk: Desk;
  readonly tried: Tried;
}

function Fields({ ask, step, desk, tried }: FieldsProps) {
  switch (step) {
    case "whom":
      return (
        <>
          <Select
            label="Whom would you ask?"
            name="audience"
            tried={tried}
            value={ask.audience}
            options={audiences.map((audience) => [audience, audienceNames[audience]] as const)}
          />
          <Field label="Their name, if you like" name="whom" tried={tried} value={ask.whom} />
          <Field label="What about, in a few words" name="about" tried={tried} value={ask.about} />
        </>
      );
    case "script":
      return <ScriptChoice ask={ask} />;
    case "blanks":
      return <BlankFields ask={ask} tried={tried} />;
    case "tone":
      return <ToneChoice ask={ask} />;
    case "words":
      return (
        <Field
          label={`What you would say to ${whomOf(ask)}`}
          name="text"
          rows={8}
          tried={tried}
          value={ask.text}
          hint="Change what does not sound like you. Read it aloud once, if you can: short breaths, and a pause after the ask."
        />
      );
    case "day":
      return <DayFields ask={ask} desk={desk} tried={tried} />;
  }
}

function DayFields({ ask, desk: { today }, tried }: Omit<FieldsProps, "step">) {
  return (
    <>
      <Field
        label="A day to say it, if you like"
        name="sayOn"
        type="date"
        min={today}
        max={addDays(today, 366)}
        tried={tried}
        value={ask.sayOn ?? undefined}
        hint="Today says so on that day, without the words. The day after, it is silent again."
      />
      <Field
        label="What do you fear they will say?"
        name="fear"
        rows={3}
        tried={tried}
        value={ask.fear}
        hint="In their words. Later you can hold it beside what they did say."
      />
      <Field
        label="How likely is that? 0 to 100"
        name="likely"
        type="number"
        inputmode="numeric"
        min={0}
        max={100}
        tried={tried}
        value={ask.likely ?? undefined}
      />
    </>
  );
}

/** The ways on from a step. All of them keep what is written; the first is the one that Enter takes. */
function Ways({ id, ask: { ready }, step, steps }: { id: string; ask: Ask; step: Step; steps: readonly Step[] }) {
  const at = steps.indexOf(step);
  const before = steps[at - 1];
  const after = step === "script" ? "blanks" : (steps[at + 1] ?? "ready");
  return (
    <div class="row">
      {step !== "tone" && <Onward step={step} after={after} ready={ready} />}
      {before && (
        <button class="button" name="next" value={before} formnovalidate>
          Back
        </button>
      )}
      {step === "tone" && (
        <button class="button button--quiet" name="next" value="words" formnovalidate>
          Write it myself
        </button>
      )}
      {ready ? (
        <a class="button button--quiet" href={`/asks/${id}`}>
          Leave it as it was
        </a>
      ) : (
        <button class="button button--quiet" name="_back" value="/asks" formnovalidate>
          Keep it for later
        </button>
      )}
    </div>
  );
}

function Onward({ step, after, ready }: { step: Step; after: Step | "ready"; ready: boolean }) {
  const toTones = step === "blanks" || step === "script";
  // Once it is ready, a step is changed by itself; a script leads through its blanks all the same.
  if (ready && !toTones) return <button class="button button--primary">Keep it</button>;
  return (
    <button class="button button--primary" name="next" value={after}>
      {step === "blanks" ? "Read it in three tones" : after === "ready" ? "It is ready" : "Go on"}
    </button>
  );
}
