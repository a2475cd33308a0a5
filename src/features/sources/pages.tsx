import type { Context, Hono } from "hono";
import type { Desk } from "../../kernel/actions/index.ts";
import { aboutRecord, applyInMemory, emptyCabinet, openNotebook, visitorIds } from "../../kernel/notebook/index.ts";
import { dayName, dayOf, isZone } from "../../kernel/time/index.ts";
import { admitVisitor, Entry, type Env, Field, Form, form, openDesk, page, Problems, type Tried, untried } from "../../kernel/web/index.ts";
import { holdNotebookFile } from "../data/index.ts";
import { dropImport, keepImport, setAddresses } from "./actions.ts";
import { bringIn, bringInWithProgress, filesOf, placeOf } from "./bring-in.ts";
import { DropFiles, ReadHere } from "./drop-files.tsx";
import { decodeText } from "./encoding.ts";
import { isNotebookFile } from "./file-kind.ts";
import { importPage } from "./import-page.tsx";
import { syncName, syncStanding } from "./import-words.ts";
import type { GivenFile } from "./read-files.ts";
import { addressesRecord, importRecord } from "./records.ts";
import type { Import } from "./shelve.ts";

// A look around lives in memory: room for some years of a calendar, and no more.
const recordsOfALook = 2000;

type Shown = Tried & { readonly status: number };

/** Bringing files in, looking at what was understood, keeping or undoing it. */
export function sourcesPages(app: Hono<Env>): void {
  app.get("/imports", (c) => importsPage(c, { ...untried, status: 200 }));
  app.post("/imports", receive);
  app.post("/api/imports", receiveJson);
  app.post("/look", look);
  app.post("/addresses", form(setAddresses, { next: "/imports#addresses", again: importsPage }));
  app.get("/imports/:id", (c) => importPage(c, { ...untried, status: 200 }));
  app.post("/imports/:id/keep", form(keepImport, { next: keptPlace, again: importPage }));
  app.post("/imports/:id/remove", form(dropImport, { next: "/imports", again: importsPage }));
}

/** Someone who is looking around wants their week; someone at home sees what they kept. */
function keptPlace({ id }: { id: string }, c: Context<Env>): string {
  return c.var.guest.kind === "visitor" ? "/week" : `/imports/${id}`;
}

async function receive(c: Context<Env>): Promise<Response> {
  const { guest } = c.var;
  // A closed notebook is noticed before a long file is read.
  await openDesk(c.var.house, guest);
  const { files } = await filesOf(c);
  const inSteps = c.req.header("Accept")?.includes("application/x-ndjson") ?? false;
  if (isOneNotebook(files)) {
    const to = holdNotebookFile(c, decodeText(files[0]!.bytes));
    return inSteps ? c.body(`${JSON.stringify({ to })}\n`, 200, { "Content-Type": "application/x-ndjson" }) : c.redirect(to, 303);
  }
  if (inSteps) return bringInWithProgress(c, guest, files);
  const brought = await bringIn(c, guest, files);
  if ("id" in brought) return c.redirect(placeOf(brought), 303);
  return importsPage(c, { fields: {}, problems: brought.problems.map((message) => ({ field: "files", message })), status: 422 });
}

async function receiveJson(c: Context<Env>): Promise<Response> {
  const { guest } = c.var;
  if (guest.kind !== "person") return c.json({ problems: [{ message: "Sign in first." }] }, 401);
  const { files } = await filesOf(c);
  const brought = isOneNotebook(files)
    ? { problems: ["This is a whole notebook. It comes in by POST /api/notebook/import, or with: enough import FILE"] }
    : await bringIn(c, guest, files);
  return "id" in brought
    ? c.json({ result: brought })
    : c.json({ problems: brought.problems.map((message) => ({ field: "files", message })) }, 422);
}

function isOneNotebook(files: readonly GivenFile[]): boolean {
  return files.length === 1 && isNotebookFile(files[0]!.bytes);
}

/** Reads files for someone without a notebook, into this machine's memory. */
async function look(c: Context<Env>): Promise<Response> {
  const { files, zone } = await filesOf(c);
  const cabinet = emptyCabinet({ household: "visit", id: "visit" }, null, "");
  const notebook = openNotebook(cabinet, visitorIds);
  notebook.keep(aboutRecord, { name: "You", zone: zone !== undefined && isZone(zone) ? zone : Temporal.Now.timeZoneId() });
  applyInMemory(cabinet, notebook.changes);
  const visitor = admitVisitor(c, { cabinet, looks: "own", clockOffset: 0, room: recordsOfALook });
  c.set("guest", { kind: "visitor", visitor });
  const brought = isOneNotebook(files)
    ? { problems: ["This is a whole notebook. Make a notebook here first, then bring the file to the same page once more."] }
    : await bringIn(c, c.var.guest, files);
  if ("id" in brought) return c.redirect(placeOf(brought), 303);
  return importsPage(c, { fields: {}, problems: brought.problems.map((message) => ({ field: "files", message })), status: 422 });
}

async function importsPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const { notebook } = desk;
  const imports = notebook.list(importRecord).toSorted((a, b) => b.data.at - a.data.at);
  const addresses = notebook.setting(addressesRecord)?.data.addresses ?? [];
  return page(
    c,
    {
      title: "Bring your week in",
      place: "/settings",
      status: tried.status,
      islands: ["bring-files"],
      colophon: <ReadHere visitor={c.var.guest.kind === "visitor"} />,
    },
    <>
      <Entry
        id="drop"
        level={1}
        title={imports.length === 0 ? "Bring your week in." : "Bring more of your week in."}
        side={
          <p>
            <strong>Files</strong> A second import of the same file changes nothing twice. Nothing is kept until you say so.
          </p>
        }
      >
        <Problems tried={tried} />
        <DropFiles />
        <p class="quiet">
          Nothing at hand? <a href="/today">Log by hand</a>, a tap at a time. Or ask your calendar program for an export: Google under
          Settings, “Import &amp; export”; Apple under File, “Export”; Outlook under “Save calendar”.
        </p>
        {c.var.guest.kind === "person" && (
          <p>
            A calendar can also keep itself up to date here: <a href="/feeds">follow it by its address, or connect CalDAV</a>.
          </p>
        )}
      </Entry>
      {imports.length > 0 && (
        <Entry
          id="kept"
          title={imports.length === 1 ? "One import lies in your notebook." : `${imports.length} imports lie in your notebook.`}
          side={<strong>What was brought in</strong>}
        >
          <ul role="list" class="lines">
            {imports.map(({ id, data }) => (
              <ImportLine id={id} data={data} desk={desk} />
            ))}
          </ul>
        </Entry>
      )}
      {notebook.list(importRecord).some(({ data }) => data.files.some(({ kind }) => kind === "icalendar")) && (
        <Addresses tried={tried} addresses={addresses} />
      )}
    </>,
  );
}

function ImportLine({ id, data, desk: { zone, today } }: { id: string; data: Import; desk: Desk }) {
  const days = data.files.flatMap(({ first, last }) => [first, last].filter((day) => day !== null)).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return (
    <li>
      <span>{dayName(dayOf(data.at, zone), today)}</span>
      <strong>
        <a href={`/imports/${id}`}>{data.sync ? syncName(data.sync) : data.files.map(({ file }) => file).join(", ")}</a>
      </strong>
      <small>
        {[
          data.state === "preview" && (data.awaits ? "Not whole yet: it is still on the way" : "Not kept yet: look at it, and decide"),
          data.sync && syncStanding(data, { zone, today }),
          data.state === "kept" && first && last && `${dayName(first, today)} to ${dayName(last, today)}`,
        ]
          .filter(Boolean)
          .join(", ")}
      </small>
    </li>
  );
}

function Addresses({ tried, addresses }: { tried: Tried; addresses: readonly string[] }) {
  return (
    <Entry
      id="addresses"
      title={addresses.length === 0 ? "Which mail addresses are yours?" : "Your answers are found by these addresses."}
      side={
        <p>
          <strong>Invitations</strong> With your addresses, what you declined is left out, and a meeting that you did not answer is told
          from one that you accepted.
        </p>
      }
    >
      <Form action="/addresses" class="stack">
        <Field
          label="Your mail addresses, with commas between"
          name="addresses"
          tried={tried}
          value={addresses.join(", ")}
          autocomplete="email"
        />
        <button class="button">Save the addresses</button>
      </Form>
    </Entry>
  );
}
