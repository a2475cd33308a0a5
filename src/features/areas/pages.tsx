import type { Context, Hono } from "hono";
import { defaultRules } from "../../content/default-rules.ts";
import { dayWords } from "../../kernel/time/index.ts";
import {
  Entry,
  type Env,
  Field,
  fieldId,
  Form,
  form,
  openDesk,
  page,
  Problems,
  Select,
  type Tried,
  untried,
  valueOf,
} from "../../kernel/web/index.ts";
import { addRule, correct, raiseRule, removeRule, setAreas, setLearning } from "./actions.ts";
import { LearnedEntry } from "./learned-entry.tsx";
import { type Area, defaultAreas, describeWhen } from "./model.ts";
import { areasOf, areasRecord, labelOf, learningOf, rulesRecord } from "./records.ts";

type Shown = Tried & { readonly status: number };

/** The rules that sort, all of them in sight, and the names of the areas. */
export function areasPages(app: Hono<Env>): void {
  app.get("/areas", (c) => areasPage(c, { ...untried, status: 200 }));
  app.post("/areas", form(setAreas, { next: "/areas#areas", again: areasPage }));
  app.post("/areas/learned", form(setLearning, { next: "/areas#learned", again: areasPage }));
  app.post("/rules", form(addRule, { next: "/areas", again: areasPage }));
  app.post("/corrections", form(correct, { next: "/areas", again: areasPage }));
  app.post("/rules/:id/remove", form(removeRule, { next: "/areas", again: areasPage }));
  app.post("/rules/:id/raise", form(raiseRule, { next: "/areas", again: areasPage }));
}

async function areasPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const { notebook, today } = await openDesk(c.var.house, c.var.guest);
  const areas = areasOf(notebook);
  const rules = notebook.setting(rulesRecord)?.data.rules ?? [];
  return page(
    c,
    { title: "Areas and rules", place: "/settings", status: tried.status },
    <>
      <Entry
        id="rules"
        level={1}
        title={rules.length === 0 ? "Nothing is sorted by rules of your own yet." : `${rules.length} of your own rules sort your time.`}
        side={
          <p>
            <strong>Areas and rules</strong> The first rule that fits decides; yours come before the usual ones. When you correct where
            something belongs, the correction becomes a rule here.
          </p>
        }
      >
        <Problems tried={tried} />
        {rules.length > 0 && (
          <ol role="list" class="lines">
            {rules.map(({ id, when, area, since, from }, place) => (
              <li>
                <span>{labelOf(areas, area)}</span>
                <strong>when {describeWhen(when)}</strong>
                <small>
                  {from === "correction" ? "From a correction" : "Yours"}, since {dayWords(since, today)}
                </small>
                <div class="row">
                  {place > 0 && (
                    <Form action={`/rules/${id}/raise`}>
                      <button class="button button--quiet">Try it earlier</button>
                    </Form>
                  )}
                  <Form action={`/rules/${id}/remove`}>
                    <button class="button button--quiet">Forget it</button>
                  </Form>
                </div>
              </li>
            ))}
          </ol>
        )}
        <NewRule areas={areas} tried={tried} />
      </Entry>
      <UsualRules areas={areas} />
      <LearnedEntry learning={learningOf(notebook)} />
      <Names areas={areas} known={[...defaultAreas, ...(notebook.setting(areasRecord)?.data.added ?? [])]} tried={tried} />
    </>,
  );
}

function NewRule({ areas, tried }: { areas: readonly Area[]; tried: Tried }) {
  return (
    <details open={tried.problems.length > 0}>
      <summary>Add a rule</summary>
      <Form action="/rules" class="stack">
        <p class="quiet">Fill in one line, or several that have to fit together.</p>
        <div class="pair">
          <Field label="A word or phrase of the title" name="when.title" tried={tried} />
          <Field label="The calendar" name="when.calendar" tried={tried} />
          <Field label="Someone’s mail domain" name="when.domain" tried={tried} hint="For example corp.example" />
          <Field label="An app" name="when.app" tried={tried} hint="As your tracker names it" />
          <Field label="A site" name="when.site" tried={tried} hint="For example github.com" />
          <Field label="A project, client, tag or category" name="when.label" tried={tried} hint="As your tracker files it" />
          <Select label="Goes to" name="area" tried={tried} options={areas.map(({ id, label }) => [id, label])} />
        </div>
        <button class="button">Keep the rule</button>
      </Form>
    </details>
  );
}

function UsualRules({ areas }: { areas: readonly Area[] }) {
  return (
    <Entry
      id="usual"
      title="The usual rules come after yours."
      side={
        <p>
          <strong>Before anybody says</strong> Calendars and projects first, then sites and apps, then words. Any of them gives way to a
          rule of your own.
        </p>
      }
    >
      <div>
        {defaultRules.map(({ area, titles, calendars = [], apps = [], sites = [] }) => (
          <details>
            <summary>{labelOf(areas, area)}</summary>
            <dl class="terms">
              {(
                [
                  ["Calendars and projects", calendars],
                  ["Sites", sites],
                  ["Apps", apps],
                  ["Words of a title", titles],
                ] as const
              )
                .filter(([, words]) => words.length > 0)
                .map(([name, words]) => (
                  <>
                    <dt>{name}</dt>
                    <dd>{words.join(", ")}</dd>
                  </>
                ))}
            </dl>
          </details>
        ))}
      </div>
      <p class="quiet">
        What no rule fits, but others were there and it lay in your agreed hours, counts for the area of those hours. What is left goes by
        what you corrected, once that has shown its worth, or waits as “not sorted”.
      </p>
    </Entry>
  );
}

function Names({ areas, known, tried }: { areas: readonly Area[]; known: readonly Area[]; tried: Tried }) {
  return (
    <Entry
      id="areas"
      title="What you call the areas of your life"
      side={
        <p>
          <strong>Names</strong> Take the tick off an area that you do not use. What lies in it is kept.
        </p>
      }
    >
      <Form action="/areas" class="stack">
        <ul role="list" class="names">
          {known.map(({ id, label }) => (
            <li>
              <label class="check">
                <input type="checkbox" name="used" value={id} checked={areas.some((area) => area.id === id)} />
                <span class="visually-hidden">Use {label}</span>
              </label>
              <span class="field">
                <label class="visually-hidden" for={fieldId(`labels.${id}`)}>
                  What you call {label}
                </label>
                <input
                  id={fieldId(`labels.${id}`)}
                  name={`labels.${id}`}
                  value={valueOf(tried, `labels.${id}`, labelOf([...areas, ...known], id))}
                  maxlength={40}
                />
              </span>
            </li>
          ))}
        </ul>
        <Field label="One more area" name="added" tried={tried} hint="For example Faith, Music or Caring for Mum" />
        <button class="button">Save the areas</button>
      </Form>
    </Entry>
  );
}
