import type { Context } from "hono";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { addDays, dayName } from "../../kernel/time/index.ts";
import { Entry, type Env, Field, Form, page, Problems, Select, type Tried, untried } from "../../kernel/web/index.ts";
import type { Shown } from "./board-page.tsx";
import { servable, type Thing } from "./model.ts";
import { placeOptions, placeWords, putDownWords } from "./words.ts";

/** The forms of a thing's page, by a field that each has and the others have not. */
type Sent = "change" | "hand over" | "loop";

/** One thing: its words, its day, what it serves, and the ways to put it down. */
export function thingPage(c: Context<Env>, desk: Desk, thing: Kept<Thing>, shown: Shown): Response | Promise<Response> {
  const { data } = thing;
  const sent: Sent = "where" in shown.fields ? "loop" : "answer" in shown.fields ? "hand over" : "change";
  const at = (form: Sent): Tried => (form === sent ? shown : untried);
  const open = data.standing === "open";
  return page(
    c,
    { title: "On your mind", place: "/practice", status: shown.status },
    <>
      <Entry
        id="thing"
        level={1}
        title={data.text}
        side={
          <div class="stack">
            <p>
              <a href="/priorities">What is on your mind</a>
            </p>
            <p>{open ? <Where thing={data} /> : `${putDownWords(data)}, ${data.closed ? dayName(data.closed, desk.today) : ""}.`}</p>
          </div>
        }
      >
        {open ? <ChangeForm desk={desk} thing={thing} tried={at("change")} /> : <Back thing={thing} tried={shown} />}
      </Entry>
      {open && (
        <>
          <MoveEntry thing={thing} />
          <OverEntry thing={thing} tried={at("hand over")} />
          <LoopEntry desk={desk} thing={thing} tried={at("loop")} />
        </>
      )}
    </>,
  );
}

function Where({ thing: { place } }: { thing: Thing }) {
  if (place === null) return <>It is at no place yet.</>;
  return (
    <>
      <strong>{placeWords[place].name}</strong> {placeWords[place].about}
    </>
  );
}

interface PartProps {
  readonly thing: Kept<Thing>;
  readonly tried: Tried;
}

function ChangeForm({ desk: { notebook, today }, thing: { id, data }, tried }: PartProps & { desk: Desk }) {
  const options = servable(notebook, today).map(({ key, name }) => [key, name] as const);
  return (
    <Form action={`/priorities/${id}`} class="stack thing-form">
      <Problems tried={tried} />
      <Field label="What it is" name="text" tried={tried} value={data.text} />
      <div class="pair">
        <Field
          label="A day for it"
          name="day"
          type="date"
          tried={tried}
          value={data.day ?? undefined}
          hint="Where you make room for it, it comes up on Today on that day."
        />
        <Select
          label="What does it serve?"
          name="serves"
          tried={tried}
          value={data.serves ?? ""}
          options={[["", "Left open"], ...keptOption(data.serves, options), ...options]}
        />
      </div>
      <Field
        label="The least of it that would be enough"
        name="shorter"
        tried={tried}
        value={data.shorter}
        hint="A call in place of a meeting, three lines in place of a report."
      />
      <div class="row">
        <button class="button button--primary">Keep it</button>
        <button class="button button--quiet" formaction={`/priorities/${id}/answer`} name="answer" value="done" formnovalidate>
          Done
        </button>
        <button class="button button--quiet" formaction={`/priorities/${id}/answer`} name="answer" value="let go" formnovalidate>
          Let it go
        </button>
      </div>
    </Form>
  );
}

/** What it served before, when that is on no list any more. */
function keptOption(serves: string | null, options: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return serves === null || options.some(([key]) => key === serves) ? [] : [[serves, serves.slice(serves.indexOf(":") + 1)]];
}

function MoveEntry({ thing: { id, data } }: { thing: Kept<Thing> }) {
  return (
    <Entry id="move" title="Does it belong elsewhere?">
      <Form action={`/priorities/${id}/place`} back={`/priorities#t-${id}`} class="row">
        <Select label="Move it to" name="to" options={placeOptions} value={data.place ?? undefined} />
        <button class="button">Move</button>
      </Form>
    </Entry>
  );
}

function OverEntry({ thing: { id }, tried }: PartProps) {
  return (
    <Entry id="over" title="Can somebody else have it?" side={<strong>Handing over</strong>}>
      <Form action={`/priorities/${id}/answer`} class="stack">
        <Problems tried={tried} />
        <Field label="To whom" name="to" tried={tried} hint="A name is enough. Nobody is told by Enough: asking is yours." />
        <div class="row">
          <button class="button" name="answer" value="hand over">
            It is handed over
          </button>
        </div>
      </Form>
    </Entry>
  );
}

function LoopEntry({ desk: { today }, thing: { id, data }, tried }: PartProps & { desk: Desk }) {
  const tomorrow = addDays(today, 1);
  return (
    <Entry
      id="loop"
      title="Out of your head until its day?"
      side={
        <p>
          <strong>The end of the day</strong> It goes among what you leave open tonight, and leaves this list.{" "}
          <a href="/shutdown">The end of the day</a>
        </p>
      }
    >
      <Form action={`/priorities/${id}/loop`} class="stack">
        <Problems tried={tried} />
        <div class="pair">
          <Field
            label="On which day does it go on?"
            name="day"
            type="date"
            tried={tried}
            value={data.day !== null && data.day > today ? data.day : tomorrow}
          />
          <Field label="Where?" name="where" tried={tried} />
          <Field label="How do you begin?" name="how" tried={tried} />
        </div>
        <div class="row">
          <button class="button">Put it there</button>
        </div>
      </Form>
    </Entry>
  );
}

function Back({ thing: { id }, tried }: PartProps) {
  return (
    <Form action={`/priorities/${id}/answer`} back={`/priorities/${id}`} class="stack">
      <Problems tried={tried} />
      <div class="row">
        <button class="button button--primary" name="answer" value="back">
          Bring it back
        </button>
      </div>
    </Form>
  );
}
