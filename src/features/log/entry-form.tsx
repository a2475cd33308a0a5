import { timeWords } from "../../kernel/time/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Day } from "../../kernel/time/index.ts";
import { Field, fieldId, Form, Problems, type Tried, untried } from "../../kernel/web/index.ts";
import { areasOf, labelOf } from "../areas/index.ts";
import { digestOf, type LoggedEntry } from "./model.ts";
import { RatingField } from "./rating-field.tsx";

/** What somebody did, in fields: a new entry of a day, or one to change. A page holds one of them. */
export function EntryForm(props: { desk: Desk; day: Day; entry?: LoggedEntry; back?: string; tried?: Tried }) {
  const { desk, day, entry, tried = untried } = props;
  const time = (epoch: number | null | undefined) => (typeof epoch === "number" ? timeWords(epoch, desk.zone).padStart(5, "0") : undefined);
  return (
    <Form action={entry ? `/entries/${entry.id}` : "/entries"} class="stack" {...(props.back === undefined ? {} : { back: props.back })}>
      <Problems tried={tried} />
      {entry && <input type="hidden" name="seen" value={digestOf(entry)} />}
      <Field label="What was it?" name="label" tried={tried} value={entry?.label} autocomplete="off" />
      <AreaChips desk={desk} entry={entry} tried={tried} />
      <div class="log-times">
        {entry ? (
          <Field label="Day" name="day" type="date" max={desk.today} tried={tried} value={day} required />
        ) : (
          <input type="hidden" name="day" value={day} />
        )}
        <Field label="From" name="from" type="time" tried={tried} value={time(entry?.from)} />
        <Field label="To" name="to" type="time" tried={tried} value={time(entry?.to)} />
        <Field
          label="Or how many minutes"
          name="minutes"
          type="number"
          min={1}
          max={1440}
          tried={tried}
          value={entry?.from === null ? entry.minutes : undefined}
        />
      </div>
      <details {...((entry?.energy ?? entry?.presence) === undefined ? {} : { open: true })}>
        <summary>Add how it was</summary>
        <RatingField label="Energy after it" name="energy" tried={tried} value={entry?.energy} />
        <RatingField label="With somebody: how present you were" name="presence" tried={tried} value={entry?.presence} />
      </details>
      <div class="row">
        <button class="button button--primary">Keep it</button>
        {entry && (
          <a class="button button--quiet" href={`/days/${entry.day}`}>
            Leave it as it was
          </a>
        )}
      </div>
    </Form>
  );
}

function AreaChips({ desk, entry, tried }: { desk: Desk; entry: LoggedEntry | undefined; tried: Tried }) {
  const areas = areasOf(desk.notebook);
  // An area that was put away since still belongs to what it was written for.
  const away = (entry?.areas ?? []).filter((id) => !areas.some((area) => area.id === id));
  const chosen = tried.fields["areas"] ?? (Object.keys(tried.fields).length > 0 ? [] : (entry?.areas ?? []));
  const wrong = tried.problems.filter(({ field }) => field === "areas");
  return (
    <fieldset id={fieldId("areas")} class="log-chips" tabindex={-1} {...(wrong.length > 0 ? { "aria-describedby": "areas-wrong" } : {})}>
      <legend>Where does it belong? One stretch may serve several areas.</legend>
      <div class="row">
        {[...areas, ...away.map((id) => ({ id, label: labelOf(areas, id) }))].map(({ id, label }) => (
          <label class="chip">
            <input type="checkbox" name="areas" value={id} {...(chosen.includes(id) ? { checked: true } : {})} />
            {label}
          </label>
        ))}
      </div>
      {wrong.length > 0 && (
        <small class="wrong" id="areas-wrong">
          {wrong.map(({ message }) => message).join(" ")}
        </small>
      )}
    </fieldset>
  );
}
