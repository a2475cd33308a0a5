import { randomUUID } from "node:crypto";
import type { Child } from "hono/jsx";
import type { Fields, Problem } from "../actions/index.ts";

// The pieces that pages are set from. Each draws what the style sheets name; none knows a feature.

/** A form as it comes back: what was typed, and what is wrong with it. */
export interface Tried {
  readonly fields: Fields;
  readonly problems: readonly Problem[];
}

export const untried: Tried = { fields: {}, problems: [] };

/** A form that posts to our own house. Its key makes a second press of the same button change nothing. */
export function Form(props: {
  action: string;
  /** Where to go when it is done, when that is not the action's own place. */
  back?: string;
  class?: string;
  files?: boolean;
  children?: Child;
}) {
  return (
    <form method="post" action={props.action} class={props.class} {...(props.files ? { enctype: "multipart/form-data" } : {})}>
      <input type="hidden" name="_key" value={randomUUID()} />
      {props.back !== undefined && <input type="hidden" name="_back" value={props.back} />}
      {props.children}
    </form>
  );
}

/** An entry of a page: a question and what the answer rests on in the margin, the answer in the column. */
export function Entry(props: { side?: Child; title?: Child; level?: 1 | 2; id: string; hidden?: boolean; children?: Child }) {
  const heading = `${props.id}-h`;
  const Heading = props.level === 1 ? "h1" : "h2";
  return (
    <section class="entry" id={props.id} {...(props.title ? { "aria-labelledby": heading } : {})}>
      {props.side && <div class="side">{props.side}</div>}
      {props.title && (
        <Heading id={heading} {...(props.hidden ? { class: "visually-hidden" } : {})}>
          {props.title}
        </Heading>
      )}
      {props.children}
    </section>
  );
}

/** What is wrong with a form, before it, heard at once by a screen reader. */
export function Problems({ tried }: { tried: Tried }) {
  if (tried.problems.length === 0) return null;
  return (
    <div class="problems" role="alert">
      <p>
        <strong>{tried.problems.length === 1 ? "One thing is in the way." : "Some things are in the way."}</strong> What you wrote is still
        here.
      </p>
      <ul>
        {tried.problems.map(({ field, message }) => (
          <li>{field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}

/** The id of a field's control, for labels and for links from what is wrong. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll(".", "-")}`;
}

/** What was typed into a field, or what it held before. */
export function valueOf(tried: Tried, name: string, before?: string | number): string {
  const typed = tried.fields[name]?.at(-1);
  return typeof typed === "string" ? typed : String(before ?? "");
}

interface FieldProps {
  label: Child;
  name: string;
  tried?: Tried;
  value?: string | number | undefined;
  hint?: Child;
  type?: string;
  required?: boolean;
  autocomplete?: string;
  inputmode?: "numeric" | "decimal" | "text";
  min?: string | number;
  max?: string | number;
  step?: string | number;
  rows?: number;
  list?: readonly string[];
  /** Where a page has several of one name. */
  id?: string;
}

/** A line to write on, with its label, a hint and what is wrong with it. */
export function Field(props: FieldProps) {
  const { name, tried = untried, hint } = props;
  const id = props.id ?? fieldId(name);
  const wrong = tried.problems.filter(({ field }) => field === name);
  const described = [...(hint ? [`${id}-hint`] : []), ...(wrong.length > 0 ? [`${id}-wrong`] : [])].join(" ");
  const control = {
    id,
    name,
    ...(described ? { "aria-describedby": described } : {}),
    ...(wrong.length > 0 ? { "aria-invalid": "true" as const } : {}),
    ...(props.required ? { required: true } : {}),
    ...(props.autocomplete ? { autocomplete: props.autocomplete } : {}),
  };
  const secret = props.type === "password";
  const value = secret ? "" : valueOf(tried, name, props.value);
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.rows ? (
        <textarea rows={props.rows} {...control}>
          {value}
        </textarea>
      ) : (
        <input
          type={props.type ?? "text"}
          value={value}
          {...control}
          {...(props.inputmode ? { inputmode: props.inputmode } : {})}
          {...(props.min === undefined ? {} : { min: props.min })}
          {...(props.max === undefined ? {} : { max: props.max })}
          {...(props.step === undefined ? {} : { step: props.step })}
          {...(props.list ? { list: `${id}-list` } : {})}
        />
      )}
      {props.list && (
        <datalist id={`${id}-list`}>
          {props.list.map((option) => (
            <option>{option}</option>
          ))}
        </datalist>
      )}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {wrong.length > 0 && (
        <small class="wrong" id={`${id}-wrong`}>
          {wrong.map(({ message }) => message).join(" ")}
        </small>
      )}
    </div>
  );
}

/** A choice from a short list. */
export function Select(props: {
  label: Child;
  name: string;
  options: readonly (readonly [value: string, label: string])[];
  value?: string | undefined;
  tried?: Tried;
  hideLabel?: boolean;
  /** Where a page has several of one name. */
  id?: string;
}) {
  const id = props.id ?? fieldId(props.name);
  const chosen = valueOf(props.tried ?? untried, props.name, props.value);
  return (
    <div class="field">
      <label for={id} {...(props.hideLabel ? { class: "visually-hidden" } : {})}>
        {props.label}
      </label>
      <select id={id} name={props.name}>
        {props.options.map(([value, label]) => (
          <option value={value} {...(value === chosen ? { selected: true } : {})}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Words in a drawing, which wraps none: cut at so many letters, and sooner on a narrow page. The table behind it has them whole. */
export function Cut({ words, most = 56, narrow }: { words: string; most?: number; narrow: number }) {
  const letters = Array.from(words);
  if (letters.length <= narrow) return <>{words}</>;
  const [whole, cut] = letters.length > most ? [letters.slice(0, most - 1), "…"] : [letters, ""];
  return (
    <>
      {whole.slice(0, narrow - 1).join("")}
      <tspan class="wide">{whole.slice(narrow - 1).join("") + cut}</tspan>
      <tspan class="narrow">…</tspan>
    </>
  );
}

/** The table behind a chart. */
export function Behind({ caption, children }: { caption: string; children: Child }) {
  return (
    <details>
      <summary>The same as a table</summary>
      <div class="scroll" tabindex={0} role="region" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          {children}
        </table>
      </div>
    </details>
  );
}
