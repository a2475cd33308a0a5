import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Fields, Problem } from "../../../kernel/actions/index.ts";
import { BoxError, hkdf, seal, unseal } from "../../../kernel/vault/index.ts";
import {
  Entry,
  type Env,
  Field,
  Form,
  openDesk,
  page,
  perform,
  Problems,
  readFields,
  type Tried,
  untried,
} from "../../../kernel/web/index.ts";
import { setAddresses } from "../actions.ts";
import { discoverCalendars } from "../caldav/index.ts";
import { selfOf } from "../kept.ts";
import { followOne, personOf } from "./handlers.ts";
import { WhoLooks } from "./who-looks.tsx";

type Shown = Tried & { readonly status: number };
type Page = (c: Context<Env>, tried: Shown) => Promise<Response>;

/** What was found on a CalDAV server, carried from the page that lists it to the choice: sealed, because a password is in it. */
const foundSchema = z.object({
  user: z.string(),
  password: z.string(),
  calendars: z.array(z.object({ url: z.string(), name: z.string() })),
  addresses: z.array(z.string()),
});

type FoundCalendars = z.output<typeof foundSchema>;

/** Connecting a CalDAV account: find its calendars, then choose. */
export function connectPages(app: Hono<Env>, again: Page): void {
  app.post("/feeds/connect", (c) => connect(c, again));
  app.post("/feeds/choose", (c) => choose(c, again));
}

/** The form for an account. */
export function Connect({ tried }: { tried: Tried }) {
  return (
    <Entry
      id="connect"
      title="Or connect a CalDAV account."
      side={
        <p>
          <strong>CalDAV</strong> iCloud, Fastmail, Nextcloud, mailbox.org and many others. Use an app password: you can take it back there
          at any time. Enough only reads.
        </p>
      }
    >
      <Form action="/feeds/connect" class="stack">
        <Field label="Server, or your mail address there" name="server" tried={tried} hint="For example caldav.icloud.com" required />
        <div class="pair">
          <Field label="User name there" name="account" tried={tried} autocomplete="off" required />
          <Field label="App password" name="secret" type="password" tried={tried} autocomplete="off" required />
        </div>
        <button class="button">Find my calendars</button>
      </Form>
    </Entry>
  );
}

async function connect(c: Context<Env>, again: Page): Promise<Response> {
  const { house } = c.var;
  const guest = personOf(c);
  await openDesk(house, guest);
  const fields = await readFields(c);
  const [address, user, password] = [textIn(fields, "server"), textIn(fields, "account"), textIn(fields, "secret")];
  const missing = address === "" ? "server" : user === "" ? "account" : password === "" ? "secret" : undefined;
  if (missing)
    return again(c, {
      fields,
      problems: [{ field: missing, message: "Fill in the server, the user name and the app password." }],
      status: 422,
    });
  const found = await discoverCalendars(house.outbound, { address, user, password });
  if ("problem" in found) return again(c, { fields, problems: [{ field: "server", message: found.problem }], status: 422 });
  const { addresses } = found;
  const calendars = found.calendars.map(({ url, name }) => ({ url, name }));
  return choicePage(c, { user, password, calendars, addresses: [...addresses] }, { ...untried, status: 200 });
}

async function choicePage(c: Context<Env>, found: FoundCalendars, tried: Shown): Promise<Response> {
  const { house, guest } = c.var;
  const { notebook } = await openDesk(house, guest);
  const known = selfOf(notebook);
  const fresh = found.addresses.filter((address) => !known.has(address.toLowerCase()));
  const { length } = found.calendars;
  return page(
    c,
    { title: "Choose calendars", place: "/settings", status: tried.status },
    <Form action="/feeds/choose">
      <Entry
        id="choose"
        level={1}
        title={length === 1 ? "One calendar was found. Follow it?" : `${length} calendars were found. Which ones tell of your time?`}
        side={
          <p>
            <strong>CalDAV</strong> Calendars of holidays or of other people say little about your own week: leave those out.
          </p>
        }
      >
        <Problems tried={tried} />
        <input type="hidden" name="found" value={sealFound(c, found)} />
        <ul role="list" class="stack">
          {found.calendars.map(({ name, url }, index) => (
            <li>
              <label class="chip">
                <input type="checkbox" name="chosen" value={String(index)} {...(length === 1 ? { checked: true } : {})} />
                {name || new URL(url).pathname}
              </label>
            </li>
          ))}
        </ul>
        {fresh.length > 0 && (
          <>
            <p>This account says that these mail addresses are yours. With them, your answers to invitations are found.</p>
            <ul role="list" class="row">
              {fresh.map((address) => (
                <li>
                  <label class="chip">
                    <input type="checkbox" name="self" value={address} checked />
                    {address}
                  </label>
                </li>
              ))}
            </ul>
          </>
        )}
        <WhoLooks />
        <div class="row">
          <button class="button button--primary">Follow these</button>
          <a class="button button--quiet" href="/feeds">
            None of them
          </a>
        </div>
      </Entry>
    </Form>,
  );
}

async function choose(c: Context<Env>, again: Page): Promise<Response> {
  const { house } = c.var;
  const guest = personOf(c);
  const fields = await readFields(c);
  const found = openFound(c, textIn(fields, "found"));
  if (!found)
    return again(c, { fields: {}, problems: [{ message: "This page had become too old. Connect the account once more." }], status: 422 });
  const chosen = (fields["chosen"] ?? []).flatMap((index) => found.calendars[Number(index)] ?? []);
  if (chosen.length === 0) return choicePage(c, found, { fields, problems: [{ message: "Choose at least one calendar." }], status: 422 });
  const kept = fields["kept"]?.[0] === "person" ? "person" : "server";
  const self = (fields["self"] ?? []).filter((value) => typeof value === "string");
  if (self.length > 0) {
    const { notebook } = await openDesk(house, guest);
    await perform(house, guest, setAddresses, { addresses: [...selfOf(notebook), ...self].join(", ") });
  }
  const problems: Problem[] = [];
  for (const { url, name } of chosen) {
    const done = await followOne(c, { url, name, kept, protocol: "caldav", user: found.user, password: found.password });
    if ("problems" in done) problems.push(...done.problems.map(({ message }) => ({ message: `${name}: ${message}` })));
  }
  if (problems.length > 0) return again(c, { fields: {}, problems, status: 422 });
  return c.redirect("/feeds", 303);
}

function textIn(fields: Fields, name: string): string {
  const value = fields[name]?.[0];
  return typeof value === "string" ? value.trim() : "";
}

const place = "feeds/connect";

function sealFound(c: Context<Env>, found: FoundCalendars): string {
  return seal(hkdf(personOf(c).master, `enough/v1/${place}`), place, Buffer.from(JSON.stringify(found))).toString("base64url");
}

function openFound(c: Context<Env>, sealed: string): FoundCalendars | undefined {
  try {
    const json = unseal(hkdf(personOf(c).master, `enough/v1/${place}`), place, Buffer.from(sealed, "base64url"));
    return foundSchema.parse(JSON.parse(json.toString()));
  } catch (error) {
    if (error instanceof BoxError) return undefined;
    throw error;
  }
}
