import type { Context, Hono } from "hono";
import { type PlanStep, planSteps } from "../../content/safety-plan.ts";
import { Entry, type Env, Form, form, notFound, openDesk, page, type Tried, untried } from "../../kernel/web/index.ts";
import { removePlan, setPlan } from "./plan-actions.ts";
import { CountryField, PlanForm, StepFields } from "./plan-form.tsx";
import { PlanSheet } from "./plan-sheet.tsx";
import { type Plan, planOf, writtenParts } from "./plan.ts";

type Shown = Tried & { readonly status: number };

/** The tab says no more: others may see it. */
const title = "A plan for hard hours";
const place = "/help";

/** Somebody's own plan: read it, print it, write it step by step or on one page. */
export function planPages(app: Hono<Env>): void {
  app.get("/safety-plan", sheetPage);
  app.get("/safety-plan/edit", (c) => editPage(c, { ...untried, status: 200 }));
  app.get("/safety-plan/steps/:step", (c) => stepPage(c, { ...untried, status: 200 }));
  app.post("/safety-plan", form(setPlan, { next: "/safety-plan", again: editPage }));
  app.post("/safety-plan/remove", form(removePlan, { next: "/safety-plan", again: editPage }));
}

async function sheetPage(c: Context<Env>): Promise<Response> {
  const { notebook, now } = await openDesk(c.var.house, c.var.guest);
  const plan = planOf(notebook);
  return page(c, { title, place }, writtenParts(plan).length === 0 ? <Begin /> : <PlanSheet plan={plan} now={now} />);
}

function Begin() {
  return (
    <Entry
      id="plan"
      level={1}
      title="A plan for hard hours, written on a calmer day."
      side={
        <p>
          <strong>Yours alone</strong> It is sealed, nobody is told that there is one, and every step can stay open.
        </p>
      }
    >
      <p class="lead">
        When it is dark, it is hard to think of what helps. A plan has thought of it before: what to notice, what to do, whom to call. It
        takes about twenty minutes, and you can stop after any step.
      </p>
      <div class="row">
        <a class="button button--primary" href={stepPath(0)}>
          Go step by step
        </a>
        <a class="button" href="/safety-plan/edit">
          All on one page
        </a>
      </div>
      <p>
        Many people write it together with a doctor, a counselor or somebody they trust. If this is a hard hour,{" "}
        <a href="/help">talk to a person first</a>; the plan can wait.
      </p>
      <p>
        <small>
          The steps follow Stanley and Brown (2012). Stanley and others (2018) saw fewer suicidal acts in the half year after a visit to an
          emergency department where people had made such a plan and were called afterwards than where they had not. The two were not drawn
          by lot, and a plan on a page is less than one that is made with a person.
        </small>
      </p>
    </Entry>
  );
}

/** All steps on one page; also where a form comes back to when something in it cannot be kept. */
async function editPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const { notebook } = await openDesk(c.var.house, c.var.guest);
  const plan = planOf(notebook);
  return page(
    c,
    { title, place, status: tried.status },
    <Entry
      id="plan"
      level={1}
      title="Your plan, all on one page."
      side={
        <p>
          <a href="/safety-plan">The plan as it stands</a>
        </p>
      }
    >
      <PlanForm tried={tried} parts={[...planSteps.map(({ part }) => part), "country"]}>
        {planSteps.map((step) => (
          <section class="stack" aria-labelledby={`step-${step.part}`}>
            <h2 id={`step-${step.part}`}>{step.title}</h2>
            <StepFields step={step} plan={plan} tried={tried} />
          </section>
        ))}
        <CountryField plan={plan} tried={tried} />
        <button class="button button--primary">Keep the plan</button>
      </PlanForm>
      {writtenParts(plan).length > 0 && (
        <Form action="/safety-plan/remove">
          <button class="button button--quiet">Take the plan away</button>
        </Form>
      )}
    </Entry>,
  );
}

/** One step at a time. Each is kept when one goes on, so a closed tab loses nothing but the words of one step. */
async function stepPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const at = planSteps.findIndex(({ part }) => part === c.req.param("step"));
  const step = planSteps[at];
  if (!step) return notFound(c);
  const { notebook } = await openDesk(c.var.house, c.var.guest);
  const plan = planOf(notebook);
  return page(
    c,
    { title, place, status: tried.status },
    <Entry
      id="plan"
      level={1}
      title={step.title}
      side={
        <div class="stack">
          <p>
            <strong>
              Step {at + 1} of {planSteps.length}
            </strong>{" "}
            It can stay open. Leaving it here is fine.
          </p>
          <p>
            <a href="/safety-plan">The plan as it stands</a>
          </p>
          <p>
            <a href="/help">Talk to a person now</a>
          </p>
        </div>
      }
    >
      <StepForm step={step} at={at} plan={plan} tried={tried} />
    </Entry>,
  );
}

function StepForm({ step, at, plan, tried }: { step: PlanStep; at: number; plan: Plan; tried: Tried }) {
  const isLast = at === planSteps.length - 1;
  const withCountry = step.part === "professionals";
  return (
    <PlanForm tried={tried} parts={[step.part, ...(withCountry ? ["country" as const] : [])]}>
      <StepFields step={step} plan={plan} tried={tried} />
      {withCountry && <CountryField plan={plan} tried={tried} />}
      <div class="row">
        <button class="button button--primary" name="_back" value={isLast ? "/safety-plan" : stepPath(at + 1)}>
          {isLast ? "Keep it, and see the plan" : "Keep it, and go on"}
        </button>
        {!isLast && (
          <button class="button" name="_back" value="/safety-plan">
            Keep it, and stop here
          </button>
        )}
      </div>
      {at > 0 && (
        <p>
          <a href={stepPath(at - 1)}>The step before</a>
        </p>
      )}
    </PlanForm>
  );
}

/** Where one step is written. */
function stepPath(at: number): string {
  return `/safety-plan/steps/${planSteps[at]!.part}`;
}
