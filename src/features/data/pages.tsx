import type { Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import type { Desk } from "../../kernel/actions/index.ts";
import { lastProof, type Proof } from "../../kernel/storage/index.ts";
import { dayName, dayOf, dayWords, timeWords } from "../../kernel/time/index.ts";
import { Entry, type Env, Form, openDesk, page, type Tried, untried } from "../../kernel/web/index.ts";
import { countUnread, everything, exportNotebook, type KindsOf } from "./actions.ts";
import { EraseForm } from "./erase-form.tsx";
import { digestOf, type Kinds, linesOf } from "./file.ts";

type Level = 1 | 2;
type Clock = Pick<Desk, "zone" | "today">;

/** What the page says about a notebook. */
interface Holdings {
  readonly records: number;
  readonly since: string | undefined;
  readonly unread: number;
  readonly damaged: number;
  readonly digest: string;
}

export function notebookPages(app: Hono<Env>, kindsOf: KindsOf): void {
  app.get("/notebook", (c) => notebookPage(c, kindsOf, { ...untried, status: 200 }));
  app.get("/notebook/export", async (c) => {
    const desk = await openDesk(c.var.house, c.var.guest);
    const file = await exportNotebook(desk, kindsOf());
    c.header("Content-Type", "application/json; charset=utf-8");
    c.header("Content-Disposition", `attachment; filename="enough-${desk.today}.json"`);
    return c.body([...linesOf(file)].join(""));
  });
}

/** The page; what came back with something in the way stands first. */
export async function notebookPage(c: Context<Env>, kindsOf: KindsOf, tried: Tried & { readonly status: number }): Promise<Response> {
  const { house, guest } = c.var;
  const desk = await openDesk(house, guest);
  const holdings = await holdingsOf(desk, kindsOf());
  const wanted = tried.problems.length === 0 ? "take-out" : tried.problems.some(({ field }) => field === "login") ? "erase" : "put-back";
  const parts: Record<string, (level: Level) => Child> = {
    "take-out": (level) => <TakeOut {...holdings} level={level} />,
    "put-back": (level) => <PutBack tried={tried} level={level} />,
  };
  const { backups } = house.config;
  if (backups !== undefined) parts["backups"] = () => <Backups proof={lastProof(backups)} clock={desk} />;
  if (guest.kind === "person") {
    const { login } = guest.person;
    parts["erase"] = (level) => <EraseForm login={login} tried={tried} level={level} engine={house.engine.kind} />;
  }
  const inOrder = [wanted, ...Object.keys(parts).filter((id) => id !== wanted)];
  return page(
    c,
    { title: "Your notebook", place: "/settings", status: tried.status, islands: ["pick-files"] },
    inOrder.map((id, index) => parts[id]?.(index === 0 ? 1 : 2)),
  );
}

async function holdingsOf(desk: Desk, kinds: Kinds): Promise<Holdings> {
  const records = (await everything(desk, kinds)).map(({ id, content }) => ({ id, ...content }));
  const days = records.map(({ day }) => day).filter((day) => day !== "");
  return {
    records: records.length,
    since: days.length === 0 ? undefined : dayName(days.toSorted()[0]!, desk.today),
    unread: countUnread(records, kinds),
    damaged: desk.notebook.damaged,
    digest: digestOf(records),
  };
}

function TakeOut({ records, since, unread, damaged, digest, level }: Holdings & { level: Level }) {
  return (
    <Entry
      id="take-out"
      level={level}
      title={`${counted(records)}${since ? ` since ${since}` : ""}, and all of it is yours.`}
      side={
        <p>
          <strong>Take it out</strong> One file with everything, for yourself or for another Enough. Nothing here changes.
        </p>
      }
    >
      <p>The file is not sealed: whoever opens it can read it. Keep it where you would keep a diary.</p>
      <p>
        <a class="button button--primary" href="/notebook/export" download="">
          Take it out
        </a>
      </p>
      {damaged > 0 && (
        <p>
          <mark>{damaged === 1 ? "One record does not open" : `${damaged} records do not open`}</mark>: they were damaged on the disk, or
          put there by somebody else. They are not in the file. Whoever runs this machine can restore a backup from before.
        </p>
      )}
      {unread > 0 && (
        <p>
          {unread === 1 ? "One record was" : `${unread} records were`} written by a newer version of Enough. This one cannot show them; it
          keeps them as they are, and they are in the file.
        </p>
      )}
      <details>
        <summary>How to tell that two notebooks are equal</summary>
        <p>
          Their digest is the same. It is made from every record, and stands in the first line of the file too. Here it is{" "}
          <code class="digest">{digest}</code>
        </p>
        <p>A recovery code that you have not confirmed yet, and what “Take it back” remembers, never leave the notebook.</p>
      </details>
    </Entry>
  );
}

function PutBack({ tried, level }: { tried: Tried; level: Level }) {
  const problems = tried.problems.filter(({ field }) => field !== "login");
  return (
    <Entry
      id="put-back"
      level={level}
      title="Put it back, here or somewhere new."
      side={
        <p>
          <strong>Put it back</strong> All of a file comes in or nothing does. Nothing that you have here is replaced before you said so.
        </p>
      }
    >
      <Form action="/notebook/import" files class="stack">
        {problems.length > 0 && (
          <div class="problems" role="alert">
            <p>
              <strong>This file was not taken in.</strong> Your notebook is as it was.
            </p>
            <ul>
              {problems.map(({ message }) => (
                <li>{message}</li>
              ))}
            </ul>
          </div>
        )}
        <pick-files>
          <label class="file">
            Choose the file <input type="file" name="file" accept=".json,application/json" required />
          </label>
          <button class="button">Look at it</button>
        </pick-files>
      </Form>
    </Entry>
  );
}

function Backups({ proof, clock }: { proof: Proof | undefined; clock: Clock }) {
  return (
    <Entry
      id="backups"
      title={titleOf(proof, clock)}
      side={
        <p>
          <strong>Backups</strong> Made by whoever runs this machine, for everybody on it. Sealed like the notebooks in them.
        </p>
      }
    >
      {proof && proof.held && (
        <p>
          The backup from {when(proof.madeAt, clock)}, was restored on trial, read back and compared: {counted(proof.rows, "row")}, nothing
          missing, nothing changed.
        </p>
      )}
      {proof && !proof.held && <p>{proof.said}</p>}
      {!proof && (
        <p>
          One is made with <code>enough backup</code>, or every day with <code>ENOUGH_BACKUPS=daily</code>. Once a day the newest is
          restored on trial, and this page says what came of it.
        </p>
      )}
    </Entry>
  );
}

function titleOf(proof: Proof | undefined, clock: Clock): string {
  if (!proof) return "No backup was proven yet.";
  return proof.held
    ? `Last proven restorable: ${when(proof.provenAt, clock)}.`
    : `The newest backup could not be proven: ${when(proof.provenAt, clock)}.`;
}

export function counted(count: number, one = "record"): string {
  return `${count.toLocaleString("en-GB")} ${one}${count === 1 ? "" : "s"}`;
}

function when(instant: string, { zone, today }: Clock): string {
  const epoch = Date.parse(instant);
  return `${dayWords(dayOf(epoch, zone), today)}, ${timeWords(epoch, zone)}`;
}
