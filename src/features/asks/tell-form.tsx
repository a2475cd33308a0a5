import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { Field, fieldId, Form, type Tried, valueOf } from "../../kernel/web/index.ts";
import type { Ask } from "./model.ts";

const ways = [
  ["better", "Better than I feared"],
  ["as feared", "As I feared"],
  ["worse", "Worse"],
  ["no answer", "No answer yet"],
] as const;

const outcomes = [
  ["yes", "A yes"],
  ["partly", "A part of it"],
  ["no", "A no"],
  ["open", "Still open"],
] as const;

/** What they did say, how that was beside what was feared, and what came of it. */
export function TellForm({ entry: { id, data }, tried }: { entry: Kept<Ask>; tried: Tried }) {
  return (
    <Form action={`/asks/${id}/told`} class="stack stack--wide">
      <Field
        label="What did they say?"
        name="said"
        rows={3}
        tried={tried}
        value={data.told?.said}
        hint="In their words, as you remember them."
      />
      <Chips legend="How did it go?" name="went" options={ways} chosen={valueOf(tried, "went", data.told?.went)} />
      <Chips legend="What came of it?" name="came" options={outcomes} chosen={valueOf(tried, "came", data.told?.came)} />
      <div class="row">
        <button class="button">Keep it</button>
      </div>
    </Form>
  );
}

interface ChipsProps {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
}

function Chips({ legend, name, options, chosen }: ChipsProps) {
  return (
    <fieldset class="stack" id={fieldId(name)} tabindex={-1}>
      <legend>{legend}</legend>
      <div class="row">
        {options.map(([value, label]) => (
          <label class="chip">
            <input type="radio" name={name} value={value} {...(value === chosen ? { checked: true } : {})} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
