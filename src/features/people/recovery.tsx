import type { Context, Hono } from "hono";
import { z } from "zod";
import { action, refuse } from "../../kernel/actions/index.ts";
import { changePassphrase, endSessions, foldLogin, openByRecovery } from "../../kernel/identity/index.ts";
import { parseRecoveryCode } from "../../kernel/vault/index.ts";
import {
  Closed,
  Entry,
  type Env,
  Field,
  Form,
  form,
  openDesk,
  page,
  Problems,
  readFields,
  type Tried,
  untried,
} from "../../kernel/web/index.ts";
import { admit, mayTry } from "./access.ts";
import { judgePassphrase } from "./passphrase.ts";
import { recoveryCodeRecord } from "./records.ts";
import { renewRecovery, textFields } from "./sign-up.tsx";

const lastGroup = 4;

/** Puts the recovery code out of sight for good, once its owner has shown that they wrote it down. */
export const confirmRecovery = action({
  name: "people.confirm-recovery",
  summary: "Confirm that the recovery code was put somewhere safe",
  route: "POST /recovery-code/confirm",
  input: z.object({ group: z.string() }),
  output: z.null(),
  done: "Your recovery code is confirmed. It is not shown again.",
  run({ notebook }, { group }) {
    const shown = notebook.setting(recoveryCodeRecord);
    if (!shown) return null;
    if (group.trim().toUpperCase() !== shown.data.code.slice(-lastGroup)) {
      return refuse("These are not the last four of the code above. Look at the last group, after the last dash.", "group");
    }
    notebook.remove(recoveryCodeRecord, shown.id);
    return null;
  },
});

/** The recovery code: shown until it is confirmed, and the way back in with it. */
export function recoveryPages(app: Hono<Env>): void {
  app.get("/recovery-code", (c) => codePage(c, { ...untried, status: 200 }));
  app.post("/recovery-code/confirm", form(confirmRecovery, { next: "/imports", again: codePage }));
  app.post("/recovery-code", async (c) => {
    if (c.var.guest.kind !== "person") throw new Closed();
    await renewRecovery(c, c.var.guest);
    return c.redirect("/recovery-code", 303);
  });
  app.get("/recover", (c) => recoverPage(c, { ...untried, status: 200 }));
  app.post("/recover", recover);
}

async function codePage(c: Context<Env>, tried: Tried & { readonly status: number }): Promise<Response> {
  const { notebook } = await openDesk(c.var.house, c.var.guest);
  const shown = notebook.setting(recoveryCodeRecord);
  if (!shown) return c.redirect("/settings#recovery", 303);
  return page(
    c,
    { title: "Your recovery code", status: tried.status },
    <Entry
      id="code"
      level={1}
      title="Put this code somewhere safe, away from this device."
      side={
        <p>
          <strong>Why</strong> If you forget the passphrase, this code alone opens your notebook. Nobody can make another without it.
        </p>
      }
    >
      <p class="code">
        {shown.data.code.split("-").map((group) => (
          <code>{group}</code>
        ))}
      </p>
      <p>
        On paper is good: with your passport, or with someone you trust. Not in a photo that other people’s devices see. It is shown on this
        page until you confirm it, and nowhere after that.
      </p>
      <Form action="/recovery-code/confirm" class="stack">
        <Problems tried={tried} />
        <Field label="To confirm, write its last four letters and digits" name="group" tried={tried} autocomplete="off" required />
        <div class="row">
          <button class="button button--primary">It is in a safe place</button>
          <a class="button button--quiet" href="/imports">
            Later
          </a>
        </div>
      </Form>
    </Entry>,
  );
}

async function recover(c: Context<Env>): Promise<Response> {
  const { house } = c.var;
  const fields = await readFields(c);
  const { name = "", code = "", passphrase = "", own } = textFields(fields);
  const again = (message: string, field: string, status = 422) => recoverPage(c, { fields, problems: [{ field, message }], status });
  const secret = parseRecoveryCode(code);
  if (!secret) return again("There is a slip in this code. It has nine groups of four; compare each with your paper.", "code");
  const { problem } = await judgePassphrase(passphrase, name);
  if (problem) return again(problem.message, "passphrase");
  if (!(await mayTry(c, foldLogin(name)))) return again("That were many tries. Wait ten minutes, then try again.", "code", 429);
  const open = await openByRecovery(house.engine, name, secret);
  if (!open)
    return again(
      "This name and this code do not belong together. Check the name, and whether the code was replaced by a newer one.",
      "code",
    );
  await changePassphrase(house.engine, open, passphrase, house.config.cost);
  await endSessions(house.engine, open.person.owner);
  await renewRecovery(c, open);
  await admit(c, open, own === "on");
  return c.redirect("/recovery-code", 303);
}

function recoverPage(c: Context<Env>, tried: Tried & { readonly status: number }): Response | Promise<Response> {
  return page(
    c,
    { title: "Open it with the recovery code", status: tried.status, islands: ["passphrase-strength"] },
    <Entry
      id="recover"
      level={1}
      title="Open your notebook with the recovery code."
      side={
        <p>
          <strong>What happens</strong> You choose a new passphrase, every other session ends, and you get a new code. Nothing in your
          notebook changes.
        </p>
      }
    >
      <Form action="/recover" class="stack">
        <Problems tried={tried} />
        <Field label="The name you sign in with" name="name" tried={tried} autocomplete="username" required />
        <Field
          label="Recovery code"
          name="code"
          tried={tried}
          autocomplete="off"
          required
          hint="Nine groups of four. Capitals and dashes do not matter."
        />
        <passphrase-strength>
          <Field
            label="A new passphrase of 15 letters or more"
            name="passphrase"
            type="password"
            tried={tried}
            autocomplete="new-password"
            required
          />
          <p class="quiet" role="status" data-strength></p>
        </passphrase-strength>
        <label class="check">
          <input type="checkbox" name="own" /> This device is mine alone: stay signed in for 30 days
        </label>
        <button class="button button--primary">Open it</button>
      </Form>
    </Entry>,
  );
}
