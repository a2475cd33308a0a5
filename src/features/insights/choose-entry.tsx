import { capital, Entry, fieldId, Form, listWords, Problems, type Tried } from "../../kernel/web/index.ts";
import type { DayFigures, Figure } from "../days/index.ts";
import type { Chosen } from "./question.ts";
import { mostFactors, mostOutcomes } from "./records.ts";

/** What is looked at: a few things that matter, beside those that somebody can change. */
export function ChooseEntry({ known, chosen, tried }: { known: DayFigures; chosen: Chosen; tried: Tried }) {
  const figures = known.figures.filter(({ values }) => values.some((value) => !Number.isNaN(value)));
  const measured = figures.filter(({ source }) => source === "measured");
  return (
    <Entry
      id="choose"
      title="What is looked at"
      side={
        <p>
          <strong>{chosen.usual ? "The usual" : "As you chose"}</strong> The fewer there are, the surer a finding. What is made of the same
          hours anyway is not held beside itself.{" "}
          <a href="/days.csv" download="">
            All of it, a row a day
          </a>
        </p>
      }
    >
      {chosen.outcomes.length > 0 && chosen.factors.length > 0 && (
        <p>
          {capital(listWords(chosen.outcomes.map(({ label }) => label)))}; beside {listWords(chosen.factors.map(({ label }) => label))}.
        </p>
      )}
      <details open={tried.problems.length > 0}>
        <summary>Choose</summary>
        <Form action="/insights" class="stack">
          <Problems tried={tried} />
          <Ticks
            name="outcomes"
            legend={`What matters to you, ${mostOutcomes} at most`}
            figures={figures}
            chosen={chosen.outcomes}
            tried={tried}
          />
          <Ticks
            name="factors"
            legend={`What you can change, ${mostFactors} at most`}
            figures={measured}
            chosen={chosen.factors}
            tried={tried}
          />
          <div class="row">
            <button class="button">Look at these</button>
            {!chosen.usual && (
              <button class="button button--quiet" name="usual" value="on">
                Back to the usual
              </button>
            )}
          </div>
        </Form>
      </details>
    </Entry>
  );
}

interface TicksProps {
  name: "outcomes" | "factors";
  legend: string;
  figures: readonly Figure[];
  chosen: readonly Figure[];
  tried: Tried;
}

function Ticks({ name, legend, figures, chosen, tried }: TicksProps) {
  const ticked = tried.problems.length > 0 ? (tried.fields[name] ?? []) : chosen.map(({ id }): string => id);
  return (
    <fieldset class="stack" id={fieldId(name)}>
      <legend>{legend}</legend>
      <ul role="list">
        {figures.map(({ id, label }) => (
          <li>
            <label class="check">
              <input type="checkbox" name={name} value={id} checked={ticked.includes(id)} />
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
