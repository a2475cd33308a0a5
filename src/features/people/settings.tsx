import type { Context, Hono } from "hono";
import { z } from "zod";
import { action, refuse } from "../../kernel/actions/index.ts";
import {
  changeLogin,
  changePassphrase,
  endSession,
  endSessions,
  foldLogin,
  type ListedSession,
  listSessions,
  openByPassphrase,
} from "../../kernel/identity/index.ts";
import { aboutRecord } from "../../kernel/notebook/index.ts";
import { type Day, dayOf, dayWords, isZone, type Zone } from "../../kernel/time/index.ts";
import {
  Closed,
  Entry,
  type Env,
  Field,
  Form,
  form,
  type Guest,
  openDesk,
  page,
  Problems,
  readFields,
  type Tried,
  untried,
} from "../../kernel/web/index.ts";
import { mayTry } from "./access.ts";
import { judgePassphrase } from "./passphrase.ts";
import { recoveryCodeRecord } from "./records.ts";
import { textFields } from "./sign-up.tsx";
import { addStay, answerStay, removeStay } from "./stays-actions.ts";
import { knownZones } from "./stays.ts";
import { WhereYouAre } from "./where.tsx";

type Person = Extract<Guest, { kind: "person" }>;

export const setAbout = action({
  name: "people.about",
  summary: "Set what you are called and where your days begin and end",
  route: "POST /settings/about",
  input: z.object({ name: z.string().trim().min(1).max(100), zone: z.string() }),
  output: z.null(),
  done: "Kept.",
  undo: true,
  run({ notebook }, { name, zone }) {
    if (!isZone(zone)) return refuse(`“${zone}” is not a time zone that is known here. Choose one such as “Europe/Berlin”.`, "zone");
    notebook.keep(aboutRecord, { name, zone });
    return null;
  },
});

/** Who one is here, what opens the notebook, and where it is open. */
export function settingsPages(app: Hono<Env>): void {
  app.get("/settings", (c) => settingsPage(c, { ...untried, status: 200 }));
  app.post("/settings/about", form(setAbout, { next: "/settings#about", again: settingsPage }));
  app.post("/stays", form(addStay, { next: "/settings#where", again: settingsPage }));
  app.post("/stays/answers", form(answerStay, { next: "/settings#where", again: settingsPage }));
  app.post("/stays/:day/remove", form(removeStay, { next: "/settings#where", again: settingsPage }));
  app.post("/settings/sign-in-name", renameLogin);
  app.post("/settings/passphrase", newPassphrase);
  app.post("/sessions/end", async (c) => {
    const { session, person } = personOf(c);
    await endSessions(c.var.house.engine, person.owner, session.id);
    return c.redirect("/settings#devices", 303);
  });
  app.post("/sessions/:id/end", async (c) => {
    const { person } = personOf(c);
    const id = c.req.param("id");
    if (/^[0-9a-f]{64}$/.test(id)) await endSession(c.var.house.engine, person.owner, id);
    return c.redirect("/settings#devices", 303);
  });
}

/** The person whose page it is. Throws Closed for anybody else. */
function personOf(c: Context<Env>): Person {
  const { guest } = c.var;
  if (guest.kind !== "person") throw new Closed();
  return guest;
}

async function renameLogin(c: Context<Env>): Promise<Response> {
  const fields = await readFields(c);
  const { login = "" } = textFields(fields);
  const folded = foldLogin(login);
  const problem = folded === "" || folded.length > 64 ? "A name of 1 to 64 letters is needed." : undefined;
  if (!problem && (await changeLogin(c.var.house.engine, personOf(c), folded))) return c.redirect("/settings#keys", 303);
  return settingsPage(c, {
    fields,
    problems: [{ field: "login", message: problem ?? "Someone here has this name already." }],
    status: 422,
  });
}

async function newPassphrase(c: Context<Env>): Promise<Response> {
  const { engine, config } = c.var.house;
  const guest = personOf(c);
  const fields = await readFields(c);
  const { current = "", passphrase = "" } = textFields(fields);
  const again = (message: string, field: string, status = 422) => settingsPage(c, { fields, problems: [{ field, message }], status });
  const { login } = guest.person;
  if (!(await mayTry(c, login))) return again("That were many tries. Wait ten minutes, then try again.", "current", 429);
  if (!(await openByPassphrase(engine, login, current, config.cost)))
    return again("This is not the passphrase that you have now.", "current");
  const { problem } = await judgePassphrase(passphrase, login);
  if (problem) return again(problem.message, "passphrase");
  await changePassphrase(engine, guest, passphrase, config.cost);
  await endSessions(engine, guest.person.owner, guest.session.id);
  return c.redirect("/settings?done=people.passphrase#keys", 303);
}

async function settingsPage(c: Context<Env>, tried: Tried & { readonly status: number }): Promise<Response> {
  const { house, guest } = c.var;
  const desk = await openDesk(house, guest);
  const { notebook, zone, today } = desk;
  const ofStay = "place" in tried.fields;
  const about = notebook.setting(aboutRecord)?.data;
  const sessions = guest.kind === "person" ? await listSessions(house.engine, guest, house.clock()) : [];
  return page(
    c,
    { title: "Settings", place: "/settings", status: tried.status, islands: ["passphrase-strength"] },
    <>
      <Entry id="about" level={1} title="Settings" side={<Rooms />}>
        <Form action="/settings/about" class="stack">
          <Problems tried={ofStay ? untried : tried} />
          <Field label="What you are called" name="name" tried={tried} value={about?.name} required />
          <Field
            label="The time zone of your home"
            name="zone"
            tried={tried}
            value={about?.zone}
            list={knownZones()}
            required
            hint="Begin to type a city. Days that you spend elsewhere are said below; they stay as they were when you change this."
          />
          <button class="button">Save</button>
        </Form>
      </Entry>
      <WhereYouAre desk={desk} tried={ofStay ? tried : untried} />
      {guest.kind === "person" && (
        <Keys tried={tried} login={guest.person.login} unconfirmed={notebook.setting(recoveryCodeRecord) !== undefined} />
      )}
      {guest.kind === "person" && <Devices sessions={sessions} current={guest.session.id} zone={zone} today={today} />}
    </>,
  );
}

function Rooms() {
  const rooms = [
    ["/meaning", "What matters to you"],
    ["/measures", "Questionnaires"],
    ["/areas", "Areas and rules"],
    ["/insights", "What goes together"],
    ["/experiments", "Experiments on yourself"],
    ["/thoughts", "Thought records"],
    ["/journal", "Your journal"],
    ["/asks", "What pulls, and what you ask"],
    ["/shutdown", "The end of the day"],
    ["/imports", "What was brought in"],
    ["/feeds", "Calendars that you follow"],
    ["/notebook", "Take it out, put it back, erase it"],
  ];
  return (
    <nav aria-label="More settings">
      <ul role="list">
        {rooms.map(([path, label]) => (
          <li>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Keys({ tried, login, unconfirmed }: { tried: Tried; login: string; unconfirmed: boolean }) {
  return (
    <Entry
      id="keys"
      title="What opens your notebook"
      side={
        <p>
          <strong>Nobody can reset it</strong> Not whoever runs this machine, and not us. The recovery code is the second way in.
        </p>
      }
    >
      <Form action="/settings/sign-in-name" class="stack">
        <Field
          label="The name you sign in with"
          name="login"
          tried={tried}
          value={login}
          autocomplete="username"
          required
          hint="This name is readable to whoever runs the server."
        />
        <button class="button">Change the name</button>
      </Form>
      <Form action="/settings/passphrase" class="stack">
        <Field label="Your passphrase now" name="current" type="password" tried={tried} autocomplete="current-password" required />
        <passphrase-strength>
          <Field
            label="A new passphrase"
            name="passphrase"
            type="password"
            tried={tried}
            autocomplete="new-password"
            required
            hint="Every other session ends when you change it."
          />
          <p class="quiet" role="status" data-strength></p>
        </passphrase-strength>
        <button class="button">Change the passphrase</button>
      </Form>
      <div id="recovery">
        {unconfirmed ? (
          <p>
            Your recovery code is not confirmed yet. <a href="/recovery-code">Look at it and put it somewhere safe</a>
          </p>
        ) : (
          <Form action="/recovery-code" class="row">
            <button class="button">Make a new recovery code</button>
            <small>The old one opens nothing from then on.</small>
          </Form>
        )}
      </div>
    </Entry>
  );
}

interface DevicesProps {
  readonly sessions: readonly ListedSession[];
  readonly current: string;
  readonly zone: Zone;
  readonly today: Day;
}

function Devices({ sessions, current, zone, today }: DevicesProps) {
  const dayOfTime = (iso: string): string => dayWords(dayOf(Date.parse(iso), zone), today);
  return (
    <Entry
      id="devices"
      title={sessions.length === 1 ? "Your notebook is open here alone." : `Your notebook is open in ${sessions.length} places.`}
      side={
        <p>
          <strong>Devices and access</strong> This list is sealed like everything else. A place that can note things down cannot read any.
        </p>
      }
    >
      <ul role="list" class="lines">
        {sessions.map(({ id, label, strength, seenAt, endsAt }) => (
          <li>
            <span>{id === current ? "Here" : `Last used ${dayOfTime(seenAt)}`}</span>
            <strong>{label}</strong>
            <small>
              {strength === "open" ? "Opens the notebook" : "May note things down, reads nothing"}, until {dayOfTime(endsAt)} at the latest
            </small>
            {id !== current && (
              <Form action={`/sessions/${id}/end`}>
                <button class="button button--quiet">End it</button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        <Form action="/sessions/end">
          <button class="button">End all but this one</button>
        </Form>
        <Form action="/sign-out">
          <button class="button">Sign out here</button>
        </Form>
      </div>
    </Entry>
  );
}
