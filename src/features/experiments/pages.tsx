import type { Context, Hono } from "hono";
import { usualDays } from "../../engine/stats/index.ts";
import type { Day } from "../../kernel/time/index.ts";
import { dayName } from "../../kernel/time/index.ts";
import { Entry, type Env, Field, Form, form, openDesk, page, Problems, Select, type Tried, untried } from "../../kernel/web/index.ts";
import type { Kind } from "../days/index.ts";
import { beginExperiment, rateBelief, removeExperiment, sayDone, stopExperiment } from "./actions.ts";
import { experimentPage } from "./experiment-page.tsx";
import { daysOf, type Experiment, experimentsOf, standingOf } from "./model.ts";
import { experimentRecord } from "./records.ts";
import { BeliefField } from "./belief-field.tsx";
import { namesOf, outcomeOf, outcomesOf } from "./outcomes.ts";

type Shown = Tried & { readonly status: number };

/** Experiments on oneself: begin one, live by its days, read what came of it. */
export function experimentPages(app: Hono<Env>): void {
  app.get("/experiments", (c) => listPage(c, { ...untried, fields: suggested(c), status: 200 }));
  app.post("/experiments", form(beginExperiment, { next: ({ id }: { id: string }) => `/experiments/${id}`, again: listPage }));
  app.get("/experiments/:id", (c) => experimentPage(c, { ...untried, status: 200 }));
  const here = (_output: never, c: Context<Env>) => `/experiments/${c.req.param("id")}`;
  app.post("/experiments/:id/days/:day", form(sayDone, { next: here, again: againPage }));
  app.post("/experiments/:id/stop", form(stopExperiment, { next: here, again: againPage }));
  app.post("/experiments/:id/belief", form(rateBelief, { next: here, again: againPage }));
  app.post("/experiments/:id/remove", form(removeExperiment, { next: "/experiments", again: againPage }));
}

/** What a link to the form suggests, such as one beside what goes together. */
function suggested(c: Context<Env>): Tried["fields"] {
  return Object.fromEntries(["change", "outcome", "expected"].map((name) => [name, c.req.queries(name) ?? []]));
}

/** The page that an action was sent from; the list, when the experiment is gone. */
async function againPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const { notebook } = await openDesk(c.var.house, c.var.guest);
  return notebook.find(experimentRecord, c.req.param("id") ?? "") ? experimentPage(c, tried) : listPage(c, tried);
}

async function listPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const { notebook, today } = await openDesk(c.var.house, c.var.guest);
  const all = experimentsOf(notebook);
  const goesOn = all.some(({ data }) => standingOf(data, today) !== "over");
  return page(
    c,
    { title: "Experiments", place: "/practice", status: tried.status },
    <>
      {all.length > 0 && (
        <Entry id="experiments" level={1} title="What you have tried on yourself." side={<Why />}>
          {goesOn && <Problems tried={tried} />}
          <ul role="list" class="lines">
            {all.map(({ id, data }) => (
              <li>
                <span>{standingWords(data, today)}</span>
                <a href={`/experiments/${id}`}>{data.change || "Without a name"}</a>
                <small>Beside {namesOf(outcomeOf(notebook, data.outcome)).outcome}.</small>
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {!goesOn && (
        <Entry
          id="begin"
          level={all.length > 0 ? 2 : 1}
          title={all.length > 0 ? "Try another change?" : "Does a small change go together with better days?"}
          side={all.length > 0 ? <strong>One at a time</strong> : <Why />}
        >
          <BeginForm tried={tried} outcomes={outcomesOf(notebook)} />
        </Entry>
      )}
    </>,
  );
}

function Why() {
  return (
    <p>
      <strong>An experiment on yourself</strong> A coin decides which days have the change, so nothing else tells them apart.{" "}
      <a href="/numbers#experiment">How it is read</a>
    </p>
  );
}

function standingWords(experiment: Experiment, today: Day): string {
  const standing = standingOf(experiment, today);
  if (standing === "running") return "Goes on";
  const first = daysOf(experiment)[0]?.date;
  if (standing === "to come" && first !== undefined) return `Begins ${dayName(first, today)}`;
  return experiment.stopped === null ? "Over" : "Stopped";
}

const sources: Readonly<Record<Kind["source"], string>> = { felt: "from the check-ins", measured: "worked out by the day" };

function BeginForm({ tried, outcomes }: { tried: Tried; outcomes: readonly Kind[] }) {
  return (
    <Form action="/experiments" class="stack">
      <Problems tried={tried} />
      <Field
        label="The change"
        name="change"
        tried={tried}
        required
        hint="Something that you can do on one day and leave on the next, such as “no mail after seven”."
      />
      <Select
        label="What it may go together with"
        name="outcome"
        tried={tried}
        options={outcomes.map(({ id, label, source }) => [id, `My ${label.replace(/^the /, "")}, ${sources[source]}`] as const)}
      />
      <Select
        label="What you expect on days with the change"
        name="expected"
        tried={tried}
        options={[
          ["higher", "It is higher, longer or later"],
          ["lower", "It is lower, shorter or earlier"],
          ["same", "It is the same"],
        ]}
      />
      <BeliefField label="How sure are you of that?" tried={tried} />
      <Select
        label="How the days are chosen"
        name="design"
        tried={tried}
        options={[
          ["pairs", `${usualDays} days in pairs; a coin decides in each (strong)`],
          ["before-after", "Two weeks as usual, then two weeks with the change (weaker)"],
        ]}
      />
      <Field
        label="First day"
        name="from"
        type="date"
        tried={tried}
        hint="Tomorrow, when you leave it empty. Pairs do not begin on a Sunday, but the day after."
      />
      <p class="quiet">
        For what you feel, one check-in a day is enough; the rest comes from your calendar, activity and log, and days that they do not tell
        of are gaps. What it shows stays hidden until the last day or until you stop, so that a good start decides nothing.
      </p>
      <div class="row">
        <button class="button button--primary">Draw the days</button>
      </div>
    </Form>
  );
}
