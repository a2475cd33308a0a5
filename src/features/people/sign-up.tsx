import type { Context, Hono } from "hono";
import { action } from "../../kernel/actions/index.ts";
import { changeRecovery, foldLogin, type OpenPerson, signUp } from "../../kernel/identity/index.ts";
import { aboutRecord, contents } from "../../kernel/notebook/index.ts";
import { isZone } from "../../kernel/time/index.ts";
import { formatRecoveryCode, makeRecoverySecret } from "../../kernel/vault/index.ts";
import {
  dropCookies,
  Entry,
  type Env,
  Field,
  Form,
  type Guest,
  page,
  perform,
  Problems,
  readFields,
  type Tried,
  untried,
} from "../../kernel/web/index.ts";
import { z } from "zod";
import { admit } from "./access.ts";
import { judgePassphrase } from "./passphrase.ts";
import { recoveryCodeRecord } from "./records.ts";

/** Making a notebook: a name, a passphrase, and the recovery code that is shown until it is confirmed. */
export function signUpPages(app: Hono<Env>): void {
  app.get("/notebooks/new", (c) => signUpPage(c, { ...untried, status: 200 }));
  app.post("/notebooks", makeNotebook);
  app.post("/passphrase-strength", async (c) => {
    const { passphrase, name } = textFields(await readFields(c));
    return c.text((await judgePassphrase(passphrase ?? "", name ?? "")).strength);
  });
}

async function makeNotebook(c: Context<Env>): Promise<Response> {
  const { house, guest } = c.var;
  const fields = await readFields(c);
  const { name = "", passphrase = "", zone = "", own } = textFields(fields);
  const { problem } = await judgePassphrase(passphrase, name);
  const login = foldLogin(name);
  const called = name.trim().replaceAll(/\s+/g, " ");
  const problems = [
    ...(login.length === 0 ? [{ field: "name", message: "A name is needed to sign in with. Any name will do." }] : []),
    ...(login.length > 64 || called.length > 100
      ? [{ field: "name", message: "This name is longer than 64 letters. A shorter one will do." }]
      : []),
    ...(problem ? [problem] : []),
  ];
  if (problems.length > 0) return signUpPage(c, { fields, problems, status: 422 });
  const recovery = makeRecoverySecret();
  const open = await signUp(house.engine, login, passphrase, recovery, house.config.cost);
  if (!open) {
    return signUpPage(c, {
      fields,
      problems: [{ field: "name", message: "Someone here has this name already. Take another; it is for signing in alone." }],
      status: 422,
    });
  }
  await begin(c, open, { name: called, zone: isZone(zone) ? zone : serverZone(), recovery }, guest);
  await admit(c, open, own === "on");
  dropCookies(c, "enough-visit");
  return c.redirect("/recovery-code", 303);
}

/** The first records: whom it is about, the code to keep, and whatever a visitor brought along. */
async function begin(
  c: Context<Env>,
  open: OpenPerson,
  about: { name: string; zone: string; recovery: Uint8Array },
  guest: Guest,
): Promise<void> {
  const brought = guest.kind === "visitor" && guest.visitor.looks === "own" ? contents(guest.visitor.cabinet) : [];
  const first = action({
    name: "people.begin",
    summary: "Write the first records of a notebook",
    route: "POST /notebooks",
    input: z.object({}),
    output: z.null(),
    run({ notebook }) {
      for (const { id, content } of brought) notebook.restore({ id, ...content });
      notebook.keep(aboutRecord, { name: about.name, zone: about.zone });
      notebook.keep(recoveryCodeRecord, { code: formatRecoveryCode(about.recovery) });
      return null;
    },
  });
  await perform(c.var.house, asPerson(open), first, {});
}

/** Gives a person a new recovery code, to be confirmed like the first. */
export async function renewRecovery(c: Context<Env>, open: OpenPerson): Promise<void> {
  const recovery = makeRecoverySecret();
  await changeRecovery(c.var.house.engine, open, recovery);
  const renew = action({
    name: "people.renew-recovery",
    summary: "Keep a new recovery code until it is confirmed",
    route: "POST /recovery-code",
    input: z.object({}),
    output: z.null(),
    run({ notebook }) {
      notebook.keep(recoveryCodeRecord, { code: formatRecoveryCode(recovery) });
      return null;
    },
  });
  await perform(c.var.house, asPerson(open), renew, {});
}

/** A person who has no session yet, as the door knows people. */
function asPerson(open: OpenPerson): Guest {
  return { kind: "person", ...open, session: { id: "", person: open.person, strength: "open", master: open.master, sealTo: undefined } };
}

/** The last text of each field. */
export function textFields(fields: Tried["fields"]): Partial<Record<string, string>> {
  const texts = Object.entries(fields).map(([name, values]) => [name, values.findLast((value) => typeof value === "string")]);
  return Object.fromEntries(texts);
}

/** Used where the browser's zone is unknown; the person can change it in their settings. */
function serverZone(): string {
  return Temporal.Now.timeZoneId();
}

function signUpPage(c: Context<Env>, tried: Tried & { readonly status: number }): Response | Promise<Response> {
  return page(
    c,
    { title: "Make a notebook", status: tried.status, islands: ["passphrase-strength", "own-zone"] },
    <Entry id="make" level={1} title="A notebook that opens for you alone." side={<SealedNote />}>
      <Form action="/notebooks" class="stack">
        <Problems tried={tried} />
        <SignUpFields tried={tried} />
        <div class="row">
          <button class="button button--primary">Make a notebook</button>
          <a class="button button--quiet" href="/">
            Not now
          </a>
        </div>
      </Form>
      <p class="quiet">
        Whoever runs this server could change it to see what you type. If that person frightens you, use another device and another service.{" "}
        <a href="/help#home">Places that help</a>
      </p>
    </Entry>,
  );
}

function SealedNote() {
  return (
    <p>
      <strong>What is sealed</strong> Your words, numbers and calendars: from your partner, from whoever runs this machine, from anyone who
      takes the disk. Your sign-in name is not.
      <a href="/privacy"> The whole list</a>
    </p>
  );
}

export function SignUpFields({ tried = untried }: { tried?: Tried }) {
  return (
    <>
      <Field
        label="What would you like to be called?"
        name="name"
        tried={tried}
        autocomplete="nickname"
        required
        hint="You sign in with this name."
      />
      <passphrase-strength>
        <Field
          label="A passphrase of 15 letters or more"
          name="passphrase"
          type="password"
          tried={tried}
          autocomplete="new-password"
          required
          hint="Four odd words are good. No one can reset it, so the next page gives you a recovery code to put somewhere safe."
        />
        <p class="quiet" role="status" data-strength></p>
      </passphrase-strength>
      <own-zone>
        <Field label="Your time zone" name="zone" tried={tried} value={serverZone()} hint="So that “evening” means your evening." />
      </own-zone>
      <label class="check">
        <input type="checkbox" name="own" /> This device is mine alone: stay signed in for 30 days
      </label>
    </>
  );
}
