import type { Child } from "hono/jsx";
import { type Day, dayName } from "../../kernel/time/index.ts";
import { Field, fieldId, type Tried, untried, valueOf } from "../../kernel/web/index.ts";
import type { Area } from "../areas/index.ts";
import type { Season } from "./seasons.ts";
import { whyPath } from "./whys.ts";
import { sayStances, sayWeekOf } from "./words.ts";

/** A page as it is shown: new, or once more with what was typed. */
export type Again = Tried & { readonly status: number };

export const fresh: Again = { ...untried, status: 200 };

/** For a page with two forms: what was sent by the first, and by the second, whose fields begin with `prefix`. The other is as new. */
export function bySender(tried: Again, prefix: string): readonly [first: Again, second: Again] {
  const second = Object.keys(tried.fields).some((name) => name.startsWith(prefix));
  return second ? [fresh, tried] : [tried, fresh];
}

/** The way back to the overview, and what this page is about, in the margin. */
export function Aside({ title, children }: { title: string; children?: Child }) {
  return (
    <div class="stack">
      <p>
        <a href="/meaning">What matters to you</a>
      </p>
      <p>
        <strong>{title}</strong> {children}
      </p>
    </div>
  );
}

/**
 * The version that the person looks at. When something is to be mended it stays the one that they began with; when somebody else changed
 * it, saving once more is meant for the newest.
 */
export function Seen({ tried, version }: { tried: Again; version: number | undefined }) {
  const typed = tried.status === 422 ? valueOf(tried, "seen") : "";
  return <input type="hidden" name="seen" value={typed || String(version ?? 0)} />;
}

/** A line for why, beside a change: asked lightly, and never needed. `id` where a page has a second one. */
export function WhyField({ tried, id }: { tried: Again; id?: string }) {
  return (
    <Field
      label="Why, if you like"
      name="why"
      {...(id === undefined ? {} : { id })}
      tried={tried}
      autocomplete="off"
      hint={
        <>
          One line for later. It stands beside the change in your <a href={whyPath}>renegotiations</a>.
        </>
      }
    />
  );
}

/** Enter in a field presses a form's first button: this one, which is not seen, before those that do something else. */
export function EnterSaves() {
  return (
    <button class="visually-hidden" tabindex={-1} aria-hidden="true">
      Save
    </button>
  );
}

/** An area with its hue, always beside its name. */
export function AreaName({ area }: { area: Area }) {
  return (
    <span class="area-name" data-area={area.id}>
      {area.label}
    </span>
  );
}

/** Numbers to press for one area. `words` are the marks that say more, or something else, than their number. */
export function AreaScale(props: {
  area: Area;
  name: string;
  numbers: readonly number[];
  value?: number | undefined;
  tried?: Tried;
  words?: Readonly<Record<number, { readonly shown: string; readonly said: string }>>;
}) {
  const { area, name, numbers, tried = untried, words = {} } = props;
  const chosen = valueOf(tried, name, props.value);
  return (
    <fieldset class="area-scale" id={fieldId(name)}>
      <legend>
        <AreaName area={area} />
      </legend>
      <div class={numbers.length > 10 ? "scale scale--eleven" : "scale scale--ten"}>
        {numbers.map((number) => (
          <label>
            <input type="radio" name={name} value={number} {...(chosen === String(number) ? { checked: true } : {})} />
            {words[number] ? <Mark {...words[number]} /> : number}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Mark({ shown, said }: { shown: string; said: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span class="visually-hidden">{said}</span>
    </>
  );
}

/** The season of a day in one line, as it stands above a week. */
export function SeasonLine({ season, areas, day }: { season: Season; areas: readonly Area[]; day: Day }) {
  return (
    <p class="season">
      Season: <em>{season.name}</em>, {sayWeekOf(season, day)}. {sayStances(areas, season)}{" "}
      {season.review >= day ? "You look" : "You meant to look"} at it again on {dayName(season.review, day)}.
    </p>
  );
}
