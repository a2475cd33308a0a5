import type { Child } from "hono/jsx";
import { countries } from "../../content/emergency-numbers.ts";
import { type ContactPart, type PlanPart, type PlanStep } from "../../content/safety-plan.ts";
import { Field, Form, Problems, Select, type Tried } from "../../kernel/web/index.ts";
import { isContactPart, type Plan } from "./plan.ts";
import { mostContacts } from "./records.ts";

/** A form over some parts of the plan. What is left empty in it is emptied; every other part stays as it was. */
export function PlanForm(props: { parts: readonly (PlanPart | "country")[]; tried: Tried; children: Child }) {
  return (
    <Form action="/safety-plan" class="stack stack--wide">
      <Problems tried={props.tried} />
      {props.parts.map((part) => (
        <input type="hidden" name="empty" value={part} />
      ))}
      {props.children}
    </Form>
  );
}

/** What a step asks, and the lines to write it on. */
export function StepFields({ step, plan, tried }: { step: PlanStep; plan: Plan; tried: Tried }) {
  const { part, title, asks, such } = step;
  if (isContactPart(part))
    return (
      <>
        <p class="lead">{asks}</p>
        <ContactFields part={part} plan={plan} tried={tried} />
      </>
    );
  return (
    <>
      <p class="lead">{asks}</p>
      <Field
        label={<span class="visually-hidden">{title}</span>}
        name={part}
        value={plan[part]}
        tried={tried}
        rows={5}
        {...(such ? { hint: <>For example: “{such}”</> } : {})}
      />
    </>
  );
}

/** A name and a number each: those that are kept, and room for two more. */
function ContactFields({ part, plan, tried }: { part: ContactPart; plan: Plan; tried: Tried }) {
  const shown = Math.min(mostContacts, plan[part].length + 2);
  return (
    <>
      {Array.from({ length: shown }, (_, index) => {
        const before = plan[part][index];
        const name = `${part}.${index + 1}`;
        const whose = part === "people" ? "Person" : "Professional or service";
        return (
          <fieldset class="row contact">
            <legend>
              {whose} {index + 1}
            </legend>
            <Field label="Name" name={`${name}.name`} value={before?.name} tried={tried} />
            <Field label="Telephone" name={`${name}.number`} type="tel" value={before?.number} tried={tried} />
          </fieldset>
        );
      })}
      <p class="quiet">{shown < mostContacts ? "There is room for more when these are kept. " : ""}A name alone is fine, too.</p>
    </>
  );
}

/** Whose lines stand beside the plan. It is asked, never guessed. */
export function CountryField({ plan, tried }: { plan: Plan; tried: Tried }) {
  return (
    <Select
      label="Whose lines stand beside your plan?"
      name="country"
      value={plan.country}
      tried={tried}
      options={[["", "Not chosen"], ...countries.map(({ code, name }) => [code, name] as const)]}
    />
  );
}
