import type { Context, Hono } from "hono";
import { type Action, type Fields, Refusal } from "../../kernel/actions/index.ts";
import { Entry, type Env, Form, keyOf, openDesk, page, parseJson, perform, readFields } from "../../kernel/web/index.ts";
import { type KindsOf, weighImport, whenDifferent } from "./actions.ts";
import { holdingOf, whoseOf } from "./holding.ts";
import { counted, notebookPage } from "./pages.tsx";
import type { Plan } from "./plan.ts";

/** Bringing a file in: at once into an empty notebook, after a look at what it would do into any other. */
export function importPages(app: Hono<Env>, bringIn: Action, kindsOf: KindsOf): void {
  app.get("/notebook/import", (c) => lookAtHeld(c, kindsOf));
  app.post("/notebook/import", async (c) => {
    const { house, guest } = c.var;
    const [holding, whose] = [holdingOf(house), whoseOf(guest)];
    const fields = await readFields(c);
    const again = (problems: Refusal["problems"], status = 422) => notebookPage(c, kindsOf, { fields, problems, status });
    const text = await readText(fields, (name) => holding.find(name, whose));
    if (typeof text !== "string") return again([text]);
    const json = parseJson(text);
    if ("problem" in json) return again([{ message: `${json.problem} A notebook’s file is one that “Take it out” made.` }]);
    const choice = whenDifferent.safeParse(fields["whenDifferent"]?.[0]).data ?? "ask";
    const given = typeof json.value === "object" ? { ...json.value, whenDifferent: choice } : { whenDifferent: choice };
    const outcome = await perform(house, guest, bringIn, given, keyOf(c, fields));
    if (outcome.kind === "done") return c.redirect(`/notebook?done=${bringIn.name}`, 303);
    if (outcome.kind === "conflict") return again([{ message: "Something else was written here at the same moment. Try once more." }], 409);
    if (outcome.problems[0]?.field !== "whenDifferent") return again(outcome.problems);
    const plan = await weighImport(await openDesk(house, guest), given, kindsOf());
    return plan instanceof Refusal ? again(plan.problems) : weighed(c, plan, holding.keep(text, whose));
  });
}

const letGo = "The file was let go after ten minutes. Choose it once more.";

/** Holds a notebook’s file that somebody brought elsewhere. Answers the page that says what bringing it in would do. */
export function holdNotebookFile(c: Context<Env>, text: string): string {
  const { house, guest } = c.var;
  return `/notebook/import?held=${holdingOf(house).keep(text, whoseOf(guest))}`;
}

/** What bringing in a file that waits would do. */
async function lookAtHeld(c: Context<Env>, kindsOf: KindsOf): Promise<Response> {
  const { house, guest } = c.var;
  const desk = await openDesk(house, guest);
  const held = c.req.query("held");
  if (held === undefined) return c.redirect("/notebook", 303);
  const text = holdingOf(house).find(held, whoseOf(guest));
  const again = (problems: Refusal["problems"], status: number) => notebookPage(c, kindsOf, { fields: {}, problems, status });
  if (text === undefined) return again([{ field: "file", message: letGo }], 404);
  const json = parseJson(text);
  if ("problem" in json) return again([{ message: `${json.problem} A notebook’s file is one that “Take it out” made.` }], 422);
  const plan = await weighImport(desk, json.value, kindsOf());
  return plan instanceof Refusal ? again(plan.problems, 422) : weighed(c, plan, held);
}

/** The text of the file that was sent, or of the one that waited; or what is in the way. */
async function readText(
  fields: Fields,
  find: (name: string) => string | undefined,
): Promise<string | { readonly message: string; readonly field: string }> {
  const held = fields["held"]?.[0];
  if (typeof held === "string") return find(held) ?? { field: "file", message: letGo };
  const file = fields["file"]?.[0];
  if (!(file instanceof File) || file.size === 0)
    return { field: "file", message: "Choose a file first. It was empty, or there was none." };
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { field: "file", message: "This is not a text file. Choose a file that “Take it out” made; it ends in .json." };
  }
}

function weighed(c: Context<Env>, plan: Plan, held: string): Response | Promise<Response> {
  const { empty, fresh, same, different } = plan;
  const isHere = fresh.length + different.length === 0;
  if (empty && !isHere) return weighedEmpty(c, plan, held);
  return page(
    c,
    { title: "Bring it in", place: "/settings" },
    <Entry
      id="weighed"
      level={1}
      title={
        isHere ? "All of this file is here already, word for word." : "Your notebook holds something already. Nothing has changed yet."
      }
      side={
        <p>
          <strong>Put it back</strong> What is here and not in the file stays in any case. The file waits in memory for ten minutes.
        </p>
      }
    >
      <ul role="list" class="lines">
        <Line count={fresh.length} what="New" why="In the file, and not here." />
        <Line count={same.length} what="The same" why="In both, word for word." />
        <Line count={different.length} what="Different" why="In both, but they say different things." />
      </ul>
      {isHere ? (
        <p>
          <a class="button" href="/notebook">
            Back to your notebook
          </a>
        </p>
      ) : (
        <Form action="/notebook/import" class="stack">
          <input type="hidden" name="held" value={held} />
          <div class="row">
            {fresh.length > 0 && (
              <button class="button button--primary" name="whenDifferent" value="keep">
                {different.length === 0 ? "Add what is new" : "Add what is new, keep mine where they differ"}
              </button>
            )}
            {different.length > 0 && (
              <button class="button" name="whenDifferent" value="replace">
                {fresh.length === 0
                  ? "Take the file’s words where they differ"
                  : "Add what is new, take the file’s words where they differ"}
              </button>
            )}
            <a class="button button--quiet" href="/notebook">
              Leave everything as it is
            </a>
          </div>
          {different.length > 0 && (
            <p class="quiet">
              What you replace is gone from here. <a href="/notebook/export">Take out what is here first</a>, if you may want it.
            </p>
          )}
        </Form>
      )}
    </Entry>,
  );
}

/** A notebook that holds nothing yet becomes what the file says: there is nothing to compare, but something to look at. */
function weighedEmpty(c: Context<Env>, { fresh, same, different }: Plan, held: string): Response | Promise<Response> {
  const records = [...fresh, ...same, ...different.map(({ there }) => there)];
  const days = records.flatMap(({ day }) => (day === "" ? [] : [day])).toSorted();
  return page(
    c,
    { title: "Bring it in", place: "/settings" },
    <Entry
      id="weighed"
      level={1}
      title="This is a whole notebook. Nothing has changed yet."
      side={
        <p>
          <strong>Put it back</strong> Your notebook here holds nothing yet, so it becomes what the file says. The file waits in memory for
          ten minutes.
        </p>
      }
    >
      <ul role="list" class="lines">
        <Line
          count={records.length}
          what="In it"
          why={days.length === 0 ? "Settings, and no days." : `From ${days[0]} to ${days.at(-1)}.`}
        />
        <Line count={0} what="Here already" why="Your notebook is new." />
      </ul>
      <Form action="/notebook/import" class="row">
        <input type="hidden" name="held" value={held} />
        <button class="button button--primary" name="whenDifferent" value="keep">
          Bring it in
        </button>
        <a class="button button--quiet" href="/notebook">
          Leave everything as it is
        </a>
      </Form>
    </Entry>,
  );
}

function Line({ count, what, why }: { count: number; what: string; why: string }) {
  return (
    <li>
      <span>{what}</span>
      <strong>{counted(count)}</strong>
      <small>{why}</small>
    </li>
  );
}
