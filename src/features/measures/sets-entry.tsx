import type { QuestionnaireSet } from "../../content/questionnaire.ts";
import { questionnaires } from "../../content/questionnaires.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { Entry, fieldId, Form, Problems, type Tried } from "../../kernel/web/index.ts";
import { setsOf } from "./sets.ts";

const questions: Readonly<Record<QuestionnaireSet, string>> = { weekly: "Every week", monthly: "Every four weeks" };

/** The choice of what is asked again: none, until somebody says otherwise. */
export function SetsEntry({ notebook, tried }: { notebook: Desk["notebook"]; tried: Tried }) {
  const chosen = setsOf(notebook);
  return (
    <Entry
      id="sets"
      title="Would you like to be asked again?"
      side={
        <p>
          <strong>Weekly, monthly</strong> Nothing is chosen until you choose. Today then has one line when it is time, and no more.
        </p>
      }
    >
      <Form action="/measures/sets" class="stack">
        <Problems tried={tried} />
        {(["weekly", "monthly"] as const).map((set) => (
          <fieldset id={fieldId(set)} tabindex={-1}>
            <legend>{questions[set]}</legend>
            <div class="row">
              {questionnaires
                .filter(({ sets }) => sets.includes(set))
                .map(({ id, short }) => (
                  <Chip name={set} value={id} checked={chosen[set].includes(id)} label={short} />
                ))}
            </div>
          </fieldset>
        ))}
        <fieldset>
          <legend>When a short one comes out where one looks closer, or two weeks of check-ins tell of low mood</legend>
          <div class="row">
            <Chip name="closer" value="on" checked={chosen.closer} label="Today may offer a longer one" />
          </div>
        </fieldset>
        <div class="row">
          <button class="button">Keep this choice</button>
        </div>
      </Form>
    </Entry>
  );
}

interface ChipProps {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly label: string;
}

function Chip({ name, value, checked, label }: ChipProps) {
  return (
    <label class="chip">
      <input type="checkbox" name={name} value={value} {...(checked ? { checked: true } : {})} />
      {label}
    </label>
  );
}
