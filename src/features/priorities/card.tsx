import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { type Day, dayName } from "../../kernel/time/index.ts";
import { Form, Select } from "../../kernel/web/index.ts";
import type { Place, Thing } from "./model.ts";
import { placeOptions, placeWords } from "./words.ts";

interface CardProps {
  readonly thing: Kept<Thing>;
  readonly serves: string | undefined;
  readonly today: Day;
}

/** A thing at its place: its words, its day, and what can be done with it. A link to it gives it the focus, so that arrow keys move it on. */
export function Card({ thing: { id, data }, serves, today }: CardProps) {
  const { text, place, day, shorter } = data;
  const about = [day !== null && place === "room" ? (day === today ? "Today" : dayName(day, today)) : "", serves ?? ""].filter(
    (part) => part !== "",
  );
  return (
    <li class="thing" id={`t-${id}`} tabindex={-1}>
      <div class="thing-words">
        <button
          type="button"
          class="grip"
          data-grip
          hidden
          aria-label={`${text}, at “${place ? placeWords[place].name : ""}”. Move: drag, or arrow keys`}
        >
          <span aria-hidden="true">⠿</span>
        </button>
        <p>
          <a href={`/priorities/${id}`}>{text}</a>
          {about.length > 0 && <small>{about.join(" · ")}</small>}
          {place === "over" && shorter !== "" && <small>Enough would be: {shorter}</small>}
        </p>
      </div>
      <div class="row">
        <Answers id={id} text={text} place={place} />
        <details>
          <summary>
            Move<span class="visually-hidden">: {text}</span>
          </summary>
          <Form action={`/priorities/${id}/place`} back={`/priorities#t-${id}`} class="row">
            <Select label={`Move “${text}” to`} hideLabel name="to" id={`to-${id}`} options={placeOptions} value={place ?? undefined} />
            <button class="button button--quiet" data-send>
              Move
            </button>
          </Form>
        </details>
      </div>
    </li>
  );
}

/** The one press that a place suggests; all others stand on the thing's own page. */
function Answers({ id, text, place }: { id: string; text: string; place: Place | null }) {
  if (place === "over")
    return (
      <a class="button button--quiet" href={`/priorities/${id}#over`}>
        Hand it over<span class="visually-hidden">: {text}</span>
      </a>
    );
  const [answer, label] = place === "go" ? (["let go", "Let it go"] as const) : (["done", "Done"] as const);
  return (
    <Form action={`/priorities/${id}/answer`} back="/priorities#board">
      <button class="button button--quiet" name="answer" value={answer}>
        {label}
        <span class="visually-hidden">: {text}</span>
      </button>
    </Form>
  );
}
