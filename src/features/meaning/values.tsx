import type { Context, Hono } from "hono";
import { values } from "../../content/values.ts";
import { type Day, dayName } from "../../kernel/time/index.ts";
import { capital, countWord, Entry, type Env, Field, Form, form, openDesk, page, Problems } from "../../kernel/web/index.ts";
import { setValues } from "./actions.ts";
import { goOn } from "./keep.ts";
import { leading, type Value, valueOf } from "./model.ts";
import { type Again, Aside, fresh, Seen, WhyField } from "./pieces.tsx";
import { mostValues, type StateOf, valuesRecord } from "./records.ts";
import { whyPath } from "./whys.ts";
import { sayValues } from "./words.ts";

type Chosen = StateOf<typeof valuesRecord>;

/** What a person lives by: chosen from a list or named by themselves, put in order, and what it was before. */
export function valuesPages(app: Hono<Env>): void {
  app.get("/meaning/values", (c) => valuesPage(c, fresh));
  app.post("/meaning/values", form(setValues, { next: goOn("/meaning/values"), again: valuesPage }));
}

async function valuesPage(c: Context<Env>, tried: Again): Promise<Response> {
  const { notebook, today } = await openDesk(c.var.house, c.var.guest);
  const kept = notebook.setting(valuesRecord);
  const history = kept?.data.history ?? [];
  const chosen = tried.status === 200 ? (history.at(-1)?.chosen ?? []).map(valueOf) : triedValues(tried);
  const ordered = chosen.length > 1 && chosen.length <= mostValues;
  return page(
    c,
    { title: "Values", place: "/settings", status: tried.status, islands: ordered ? ["order-list"] : [] },
    <>
      {ordered && <InOrder chosen={chosen} tried={tried} version={kept?.version} />}
      <Choose chosen={chosen} tried={tried} version={kept?.version} level={ordered ? 2 : 1} />
      {history.length > 1 && <Before history={history.slice(0, -1)} today={today} />}
    </>,
  );
}

/** What was sent, as it was sent. */
function triedValues({ fields }: Again): readonly Value[] {
  const keys = (fields["chosen"] ?? []).filter((key) => typeof key === "string");
  return keys.map((key) => valueOf(values.some(({ id }) => id === key) ? { id: key } : { own: key }));
}

function InOrder({ chosen, tried, version }: { chosen: readonly Value[]; tried: Again; version: number | undefined }) {
  return (
    <Entry
      id="order"
      level={1}
      title={`${sayValues(chosen.slice(0, leading))} lead.`}
      side={
        <Aside title="In this order">
          When two good things pull apart, the earlier one goes first. The first three stand where you decide.
        </Aside>
      }
    >
      <Form action="/meaning/values#order" class="stack">
        <Problems tried={tried} />
        <Seen tried={tried} version={version} />
        <order-list class="stack">
          <ol role="list" class="order">
            {chosen.map((value) => (
              <li data-name={value.name}>
                <input type="hidden" name="chosen" value={value.key} />
                <button type="button" class="grip" data-grip hidden aria-label={`Move ${value.name}: drag, or arrow up and down`}>
                  <span aria-hidden="true">⠿</span>
                </button>
                <p>
                  <strong>{value.name}</strong>
                  {value.line && <small>{value.line}</small>}
                </p>
                <span class="row">
                  <button class="button button--quiet" name="earlier" value={value.key} data-move="-1">
                    Earlier<span class="visually-hidden">: {value.name}</span>
                  </button>
                  <button class="button button--quiet" name="later" value={value.key} data-move="1">
                    Later<span class="visually-hidden">: {value.name}</span>
                  </button>
                </span>
              </li>
            ))}
          </ol>
          <p class="visually-hidden" role="status" data-said></p>
          <div class="row" data-keep hidden>
            <button class="button button--primary">Keep this order</button>
            <a class="button button--quiet" href="/meaning/values">
              As it was
            </a>
          </div>
        </order-list>
      </Form>
    </Entry>
  );
}

function Choose(props: { chosen: readonly Value[]; tried: Again; version: number | undefined; level: 1 | 2 }) {
  const { chosen, tried, version, level } = props;
  const others = values.filter(({ id }) => !chosen.some(({ key }) => key === id)).map(({ id }) => valueOf({ id }));
  const note = "Up to ten. They are for steering by, not for being good at. Each line is one way it may look on an ordinary Tuesday.";
  return (
    <Entry
      id="choose"
      level={level}
      title={level === 1 ? "What do you want to live by?" : "Let some go, or take others in."}
      side={
        level === 1 ? (
          <Aside title="Choose">{note}</Aside>
        ) : (
          <p>
            <strong>Choose</strong> {note}
          </p>
        )
      }
    >
      <Form action="/meaning/values" class="stack stack--wide">
        {level === 1 && <Problems tried={tried} />}
        <Seen tried={tried} version={version} />
        <fieldset id="f-chosen">
          <legend class="visually-hidden">Values</legend>
          {chosen.length === 0 ? (
            <Rows values={others} />
          ) : (
            <>
              <Rows values={chosen} checked />
              <details>
                <summary>{capital(countWord(others.length))} others</summary>
                <Rows values={others} />
              </details>
            </>
          )}
        </fieldset>
        <Field label="One in your own words" name="own" tried={tried} hint="For example: a good aunt." />
        {chosen.length > 0 && <WhyField tried={tried} />}
        <div class="row">
          <button class="button button--primary">Keep these</button>
          <a class="button button--quiet" href="/meaning">
            {level === 1 ? "Not now" : "Back"}
          </a>
        </div>
      </Form>
    </Entry>
  );
}

function Rows({ values, checked }: { values: readonly Value[]; checked?: boolean }) {
  return (
    <ul role="list" class="value-rows">
      {values.map(({ key, name, line }) => (
        <li>
          <label class="chip">
            <input type="checkbox" name="chosen" value={key} {...(checked ? { checked: true } : {})} />
            {name}
          </label>
          <small>{line ?? "In your own words."}</small>
        </li>
      ))}
    </ul>
  );
}

function Before({ history, today }: { history: readonly Chosen[]; today: Day }) {
  return (
    <Entry
      id="before"
      title="What led before"
      side={
        <p>
          <strong>Over the years</strong> What anchors a person moves. None of these was wrong.{" "}
          <a href={`${whyPath}?kind=values`}>When, and why</a>
        </p>
      }
    >
      <ul role="list" class="lines">
        {history.toReversed().map(({ since, chosen }) => (
          <li>
            <span>From {dayName(since, today)}</span>
            <span>{sayValues(chosen.map(valueOf)) || "No values chosen"}</span>
          </li>
        ))}
      </ul>
    </Entry>
  );
}
