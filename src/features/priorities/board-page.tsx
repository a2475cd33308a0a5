import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayName } from "../../kernel/time/index.ts";
import { Entry, type Env, Field, Form, listWords, openDesk, page, Problems, type Tried, untried, valueOf } from "../../kernel/web/index.ts";
import { stopWords } from "../planned-hours/index.ts";
import { Card } from "./card.tsx";
import { longInNow, openThings, putDownLately, servable, type Thing, whatMatters } from "./model.ts";
import { places } from "./records.ts";
import { placeWords, putDownWords } from "./words.ts";

/** A page as it is shown: new, or once more with what was typed. `at` says which of its forms was sent. */
export type Shown = Tried & { readonly status: number; readonly at?: "add" | "place" | "board" };

/** What is on one's mind: putting it down, placing it by two questions, and the four places. */
export async function boardPage(c: Context<Env>, shown: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const { notebook, now, today } = desk;
  const things = openThings(notebook);
  const [unplaced, placed] = [things.filter(({ data }) => data.place === null), things.filter(({ data }) => data.place !== null)];
  const long = longInNow(things, now);
  const lately = putDownLately(notebook, today);
  return page(
    c,
    { title: "On your mind", place: "/practice", status: shown.status, islands: ["place-cards"] },
    <>
      <AddEntry desk={desk} empty={things.length === 0} tried={triedAt(shown, "add")} />
      {(unplaced.length > 0 || shown.at === "place") && <PlaceEntry desk={desk} things={unplaced} tried={triedAt(shown, "place")} />}
      {(placed.length > 0 || shown.at === "board") && <Board desk={desk} things={placed} tried={triedAt(shown, "board")} />}
      {long.length > 0 && <LongEntry things={long} />}
      {lately.length > 0 && <LatelyEntry desk={desk} things={lately} />}
    </>,
  );
}

function triedAt({ at, fields, problems }: Shown, form: Shown["at"]): Tried {
  return at === form ? { fields, problems } : untried;
}

interface PartProps {
  readonly desk: Desk;
  readonly tried: Tried;
}

function AddEntry({ desk, empty, tried }: PartProps & { empty: boolean }) {
  const stop = stopWords(desk);
  return (
    <Entry
      id="add"
      level={1}
      title="What is on your mind?"
      side={
        <div class="stack">
          {stop ? (
            <p>
              <strong>Today</strong> {stop} <a href="/planned-hours">Move it for today</a>
            </p>
          ) : (
            <p>
              <strong>Today</strong> <a href="/planned-hours">Say when you start and stop</a>
            </p>
          )}
          <Evidence />
        </div>
      }
    >
      {empty && <p>Nothing waits here. What you write down goes to one of four places, by two questions, and out of your head.</p>}
      <Form action="/priorities" class="stack">
        <Problems tried={tried} />
        <Field label="One thing a line" name="lines" rows={3} tried={tried} hint="A whole list can be pasted at once." />
        <details {...(tried.problems.length > 0 ? { open: true } : {})}>
          <summary>Place it at once</summary>
          <Questions desk={desk} tried={tried} />
        </details>
        <div class="row">
          <button class="button button--primary">Put it down</button>
        </div>
      </Form>
    </Entry>
  );
}

function Evidence() {
  return (
    <details>
      <summary>Where this comes from</summary>
      <p>
        The four places are often put down to President Eisenhower; that he used them is a story more than a source. In five experiments,
        people tended to choose what seemed urgent over what paid more (Zhu, Yang and Hsee, 2018). Those were small choices in a study. That
        sorting things so makes a life easier is not shown. See for yourself.
      </p>
    </details>
  );
}

/** Both questions, each answered by a tap or not at all. `of` is what comes before the names of their fields. */
function Questions({ desk: { notebook, today }, tried, of = "" }: PartProps & { of?: string }) {
  const said = whatMatters(notebook, today);
  return (
    <div class="pair">
      <Question
        legend="Does it matter to what you said matters?"
        hint={of === "" ? <Matters said={said} /> : null}
        name={`${of}matters`}
        tried={tried}
      />
      <Question legend="Does it have to be soon?" hint={null} name={`${of}soon`} tried={tried} />
    </div>
  );
}

function Matters({ said }: { said: readonly string[] }) {
  if (said.length === 0)
    return (
      <small>
        You have not said yet. <a href="/meaning">What matters to you</a>
      </small>
    );
  return <small>You said: {listWords(said)}.</small>;
}

function Question({ legend, hint, name, tried }: { legend: string; hint: Child; name: string; tried: Tried }) {
  return (
    <fieldset class="priorities-question">
      <legend>{legend}</legend>
      <div class="row">
        {(["true", "false"] as const).map((value) => (
          <label class="chip">
            <input type="radio" name={name} value={value} {...(valueOf(tried, name) === value ? { checked: true } : {})} />
            {value === "true" ? "Yes" : "No"}
          </label>
        ))}
      </div>
      {hint}
    </fieldset>
  );
}

function PlaceEntry({ desk, things, tried }: PartProps & { things: readonly Kept<Thing>[] }) {
  const said = whatMatters(desk.notebook, desk.today);
  return (
    <Entry
      id="place"
      title="Where does it belong?"
      side={
        <p>
          <strong>Two questions</strong>{" "}
          {said.length > 0 ? `You said that these matter: ${listWords(said)}.` : "Answer by what matters to you."} What you are not sure of
          can wait.
        </p>
      }
    >
      <Form action="/priorities/places" class="stack priorities-asks">
        <Problems tried={tried} />
        <ul role="list" class="stack stack--wide">
          {things.map(({ id, data: { text } }) => (
            <li class="stack priorities-ask">
              <p>
                <a class="words" href={`/priorities/${id}`}>
                  {text}
                </a>
              </p>
              <Questions desk={desk} tried={tried} of={`answers.${id}.`} />
            </li>
          ))}
        </ul>
        <div class="row">
          <button class="button">Place what is answered</button>
        </div>
      </Form>
    </Entry>
  );
}

/** The four places: a grid where there is room for one, a list with headings where there is none. */
function Board({ desk: { notebook, today }, things, tried }: PartProps & { things: readonly Kept<Thing>[] }) {
  const names = new Map(servable(notebook, today).map(({ key, name }) => [key, name]));
  return (
    <Entry id="board" title="Each at its place">
      <Problems tried={{ fields: {}, problems: tried.problems.map(({ message }) => ({ message })) }} />
      <place-cards class="priorities-board">
        {places.map((place) => {
          const here = things.filter(({ data }) => data.place === place);
          return (
            <section class="priorities-place" data-place={place} aria-labelledby={`p-${place}`}>
              <h3 id={`p-${place}`}>{placeWords[place].name}</h3>
              <p class="quiet">{here.length > 0 ? placeWords[place].about : placeWords[place].none}</p>
              {here.length > 0 && (
                <ul role="list">
                  {here.map((thing) => (
                    <Card thing={thing} serves={names.get(thing.data.serves ?? "")} today={today} />
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </place-cards>
    </Entry>
  );
}

/** What has been in “now” for long is asked about once. */
function LongEntry({ things }: { things: readonly Kept<Thing>[] }) {
  return (
    <Entry
      id="long"
      title="In “now” for four weeks and more. May it go?"
      side={
        <p>
          <strong>Asked once</strong> Either answer is fine. What stays is not asked about again.
        </p>
      }
    >
      <ul role="list" class="lines">
        {things.map(({ id, data: { text } }) => (
          <li>
            <span>{text}</span>
            <Form action={`/priorities/${id}/answer`} back="/priorities" class="row">
              <button class="button button--quiet" name="answer" value="let go">
                Let it go<span class="visually-hidden">: {text}</span>
              </button>
              <button class="button button--quiet" name="answer" value="stay">
                It stays<span class="visually-hidden">: {text}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </Entry>
  );
}

function LatelyEntry({ desk: { today }, things }: { desk: Desk; things: readonly Kept<Thing>[] }) {
  return (
    <Entry id="lately" title="Put down lately" side={<strong>In the last two weeks</strong>}>
      <details class="priorities-lately">
        <summary>Look at it, or bring something back</summary>
        <ul role="list" class="lines">
          {things.map(({ id, data }) => (
            <li>
              <span>{data.closed === today ? "Today" : dayName(data.closed ?? today, today)}</span>
              <span>
                {data.text} <small>{putDownWords(data)}</small>
              </span>
              <Form action={`/priorities/${id}/answer`} back="/priorities#lately">
                <button class="button button--quiet" name="answer" value="back">
                  Bring it back<span class="visually-hidden">: {data.text}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      </details>
    </Entry>
  );
}
