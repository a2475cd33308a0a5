import type { Context, Hono } from "hono";
import type { Fields } from "../../kernel/actions/index.ts";
import { endSession, foldLogin, lifetimes, openByPassphrase, openSession, sessionOf } from "../../kernel/identity/index.ts";
import {
  dropCookies,
  Entry,
  type Env,
  Field,
  Form,
  ownPath,
  page,
  Problems,
  readCookie,
  readFields,
  type Tried,
  untried,
  type WayIn,
} from "../../kernel/web/index.ts";
import { admit, deviceOf, mayTry } from "./access.ts";
import { textFields } from "./sign-up.tsx";

const wrong = "This name and this passphrase do not open a notebook here. Capitals count in the passphrase, not in the name.";
const tooMany = "That were many tries at this name. Wait ten minutes, or use a device where you signed in before.";

/** Signing in and out, by page and for the command line. */
export function signInPages(app: Hono<Env>): void {
  app.get("/sign-in", (c) => signInPage(c, { ...untried, status: 200 }));
  app.post("/sign-in", signIn);
  app.post("/sign-out", async (c) => {
    await signOut(c);
    return c.redirect("/", 303);
  });
  app.post("/api/sessions", openForProgram);
}

/** Where somebody lands who has to open their notebook first. What they were sending waits in the page, so that it is not lost. */
export const wayIn: WayIn = (c, unsent) => {
  if (c.req.path.startsWith("/api/")) return c.json({ problems: [{ message: "Sign in first." }] }, 401);
  const path = unsent || c.req.method === "POST" ? undefined : c.req.path + new URL(c.req.url).search;
  return signInPage(c, { ...untried, status: 401 }, { path, unsent });
};

interface Waiting {
  readonly path: string | undefined;
  readonly unsent: { readonly path: string; readonly fields: Fields } | undefined;
}

async function signIn(c: Context<Env>): Promise<Response> {
  const { house } = c.var;
  const fields = await readFields(c);
  const { name = "", passphrase = "", own, waitingPath } = textFields(fields);
  const unsent = unsentOf(fields);
  const again = (message: string, status: number) =>
    signInPage(c, { fields, problems: [{ message }], status }, { path: waitingPath, unsent });
  if (!(await mayTry(c, foldLogin(name)))) return again(tooMany, 429);
  const open = await openByPassphrase(house.engine, name, passphrase, house.config.cost);
  if (!open) return again(wrong, 422);
  await signOut(c);
  await admit(c, open, own === "on");
  if (unsent) return unsentPage(c, unsent);
  return c.redirect(ownPath(waitingPath) ?? "/today", 303);
}

/** Ends the sessions of this browser and forgets the opened notebook. The cookies go first, whatever becomes of the rest. */
export async function signOut(c: Context<Env>, ...also: readonly "enough-capture"[]): Promise<void> {
  const { house } = c.var;
  dropCookies(c, "enough", "enough-visit", ...also);
  house.visitors.remove(readCookie(c, "enough-visit") ?? "");
  for (const cookie of ["enough", ...also] as const) {
    const session = await sessionOf(house.engine, readCookie(c, cookie));
    if (!session) continue;
    await endSession(house.engine, session.owner, session.id);
    house.notebooks.drop(session.owner.id);
  }
}

/** A token for the command line and other programs of the person's own, listed among their sessions. */
async function openForProgram(c: Context<Env>): Promise<Response> {
  const { house } = c.var;
  const { name, passphrase, label } = ((await c.req.json().catch(() => null)) ?? {}) as Record<string, unknown>;
  if (typeof name !== "string" || typeof passphrase !== "string")
    return c.json({ problems: [{ message: "A name and a passphrase are needed." }] }, 422);
  if (!(await mayTry(c, foldLogin(name)))) return c.json({ problems: [{ message: tooMany }] }, 429);
  const open = await openByPassphrase(house.engine, name, passphrase, house.config.cost);
  if (!open) return c.json({ problems: [{ message: wrong }] }, 422);
  const device = typeof label === "string" ? label.slice(0, 100) : deviceOf(c);
  const token = await openSession(house.engine, open, "open", lifetimes.token, device, house.clock());
  return c.json({ token: token.toString("base64url") });
}

function unsentOf(fields: Fields): Waiting["unsent"] {
  const path = ownPath(fields["unsent_path"]?.[0]);
  if (path === undefined) return undefined;
  const kept = Object.entries(fields).filter(([name]) => name.startsWith("unsent."));
  return { path, fields: Object.fromEntries(kept.map(([name, values]) => [name.slice("unsent.".length), values])) };
}

function signInPage(
  c: Context<Env>,
  tried: Tried & { readonly status: number },
  waiting: Waiting = { path: undefined, unsent: undefined },
): Response | Promise<Response> {
  const side = waiting.unsent ? (
    <p>
      <strong>Nothing is lost</strong> What you wrote waits in this page until you are signed in.
    </p>
  ) : (
    <p>
      <strong>Closed</strong> A notebook closes by itself after half an hour on a shared device.
    </p>
  );
  return page(
    c,
    { title: "Sign in", status: tried.status },
    <Entry id="sign-in" level={1} title="Open your notebook." side={side}>
      <Form action="/sign-in" class="stack">
        <Problems tried={tried} />
        {waiting.path && <input type="hidden" name="waitingPath" value={waiting.path} />}
        {waiting.unsent && <Unsent {...waiting.unsent} prefix="unsent." />}
        <Field label="Name" name="name" tried={tried} autocomplete="username" required />
        <Field label="Passphrase" name="passphrase" type="password" tried={tried} autocomplete="current-password" required />
        <label class="check">
          <input type="checkbox" name="own" /> This device is mine alone: stay signed in for 30 days
        </label>
        <div class="row">
          <button class="button button--primary">Open it</button>
          <a class="button button--quiet" href="/recover">
            I forgot the passphrase
          </a>
        </div>
      </Form>
    </Entry>,
  );
}

function unsentPage(c: Context<Env>, unsent: NonNullable<Waiting["unsent"]>): Response | Promise<Response> {
  return page(
    c,
    { title: "What you wrote is still here" },
    <Entry id="unsent" level={1} title="You are signed in. What you wrote is still here.">
      <Form action={unsent.path} class="stack">
        <Unsent path={unsent.path} fields={unsent.fields} prefix="" />
        <div class="row">
          <button class="button button--primary">Keep it</button>
          <a class="button button--quiet" href="/today">
            Let it go
          </a>
        </div>
      </Form>
    </Entry>,
  );
}

function Unsent({ path, fields, prefix }: { path: string; fields: Fields; prefix: string }) {
  const texts = Object.entries(fields).flatMap(([name, values]) =>
    values.filter((value) => typeof value === "string").map((value) => [name, value] as const),
  );
  return (
    <>
      {prefix && <input type="hidden" name="unsent_path" value={path} />}
      {texts.map(([name, value]) => (
        <input type="hidden" name={prefix + name} value={value} />
      ))}
    </>
  );
}
