import { randomBytes } from "node:crypto";
import { all, type Engine, first, type Owner, type Program, type Queries, run, type SessionRow, StorageError } from "../storage/index.ts";
import { hkdf, openForSession, openPair, seal, sessionId, unseal, wrapForSession } from "../vault/index.ts";
import { fromRow, type OpenPerson, type Person } from "./people.ts";

/** How long a session lives: it ends after `idleMinutes` without a request, and after `days` in any case. */
export interface Lifetime {
  readonly idleMinutes: number;
  readonly days: number;
}

/** On a device that others use too; on one's own; for the command line; and for capturing, which reads nothing. */
export const lifetimes = {
  shared: { idleMinutes: 30, days: 1 },
  own: { idleMinutes: 30 * 24 * 60, days: 30 },
  token: { idleMinutes: 90 * 24 * 60, days: 365 },
  capture: { idleMinutes: 90 * 24 * 60, days: 90 },
} as const satisfies Record<string, Lifetime>;

/** A session that was presented: what it may do, and for whom. An open one has the master key, one for capturing the key to seal to. */
export interface Session {
  readonly id: string;
  readonly person: Person;
  readonly strength: SessionRow["strength"];
  readonly master: Buffer | undefined;
  readonly sealTo: Buffer | undefined;
}

/** A session as its owner sees it in the list. */
export interface ListedSession {
  readonly id: string;
  readonly strength: SessionRow["strength"];
  readonly label: string;
  readonly seenAt: string;
  readonly endsAt: string;
}

// Coming in and going out have to work on a full disk too.
const urgent = { urgent: true } as const;
// A session's last use is written at most this often: a page is not worth a disk sync.
const seenEveryMinutes = 5;

/** Opens a session and answers the 32 bytes for its cookie (or token). An open one carries the master key, wrapped by them. */
export async function openSession(
  engine: Engine,
  { person, master }: OpenPerson,
  strength: SessionRow["strength"],
  lifetime: Lifetime,
  label: string,
  now: number,
): Promise<Buffer> {
  const cookie = randomBytes(32);
  const id = sessionId(cookie);
  const { owner } = person;
  const row: SessionRow = {
    household_id: owner.household,
    person_id: owner.id,
    id,
    strength,
    wrapped: wrapForSession(cookie, owner.id, strength === "open" ? master : openPair(owner.id, master, person.keys).publicKey),
    label: seal(labelKey(master), `label|${id}`, Buffer.from(label)),
    idle_minutes: lifetime.idleMinutes,
    seen_at: instant(now),
    ends_at: instant(now + lifetime.days * 86_400_000),
  };
  await engine.write({ owners: [owner.id] }, (queries) => run(queries.insertInto("sessions").values(row)), urgent);
  return cookie;
}

/** Whose session a cookie names, alive or not; for ending it. */
export async function sessionOf(
  engine: Engine,
  secret: string | undefined,
): Promise<{ readonly id: string; readonly owner: Owner } | undefined> {
  if (!secret) return undefined;
  const id = sessionId(Buffer.from(secret, "base64url"));
  const row = await engine.read({ owners: [], presented: id }, (queries) =>
    first(queries.selectFrom("sessions").select(["household_id", "person_id"]).where("id", "=", id)),
  );
  return row && { id, owner: { household: row.household_id, id: row.person_id } };
}

/** The session of a cookie, if it is still alive, with its life prolonged. */
export async function findSession(engine: Engine, cookie: Uint8Array, now: number): Promise<Session | undefined> {
  const id = sessionId(cookie);
  const found = await engine.read({ owners: [], presented: id }, (queries) =>
    first(queries.selectFrom("sessions").selectAll().where("id", "=", id)),
  );
  if (!found) return undefined;
  const owner: Owner = { household: found.household_id, id: found.person_id };
  if (isOver(found, now)) {
    await endSession(engine, owner, id);
    return undefined;
  }
  const row = await engine.read({ owners: [owner.id] }, (queries) =>
    first(queries.selectFrom("people").selectAll().where("household_id", "=", owner.household).where("id", "=", owner.id)),
  );
  if (!row) return undefined;
  if (now - Date.parse(found.seen_at) > seenEveryMinutes * 60_000) await touch(engine, owner, id, now);
  const key = openForSession(cookie, owner.id, found.wrapped);
  if (!key) return undefined;
  const open = found.strength === "open";
  return { id, person: fromRow(row), strength: found.strength, master: open ? key : undefined, sealTo: open ? undefined : key };
}

/** Ends one session. The next request with its cookie is a stranger's. */
export async function endSession(engine: Engine, owner: Owner, id: string): Promise<void> {
  await engine.write({ owners: [owner.id] }, (queries) => run(mine(queries, owner).where("id", "=", id)), urgent);
}

/** Ends all sessions of a person, but for the one that may stay. */
export async function endSessions(engine: Engine, owner: Owner, but = ""): Promise<void> {
  await engine.write({ owners: [owner.id] }, (queries) => run(mine(queries, owner).where("id", "!=", but)), urgent);
}

/** The sessions of an open person that are alive, the one used last first. */
export async function listSessions(engine: Engine, { person, master }: OpenPerson, now: number): Promise<readonly ListedSession[]> {
  const { owner } = person;
  const rows = await engine.read({ owners: [owner.id] }, (queries) =>
    all(
      queries
        .selectFrom("sessions")
        .selectAll()
        .where("household_id", "=", owner.household)
        .where("person_id", "=", owner.id)
        .orderBy("seen_at", "desc"),
    ),
  );
  return rows
    .filter((row) => !isOver(row, now))
    .map((row) => ({
      id: row.id,
      strength: row.strength,
      label: unseal(labelKey(master), `label|${row.id}`, row.label).toString(),
      seenAt: row.seen_at,
      endsAt: row.ends_at,
    }));
}

function mine(queries: Queries, owner: Owner) {
  return queries.deleteFrom("sessions").where("household_id", "=", owner.household).where("person_id", "=", owner.id);
}

async function touch(engine: Engine, owner: Owner, id: string, now: number): Promise<void> {
  const program = (queries: Queries): Program<void> =>
    run(
      queries
        .updateTable("sessions")
        .set({ seen_at: instant(now) })
        .where("household_id", "=", owner.household)
        .where("person_id", "=", owner.id)
        .where("id", "=", id),
    );
  try {
    await engine.write({ owners: [owner.id] }, program);
  } catch (error) {
    // On a full disk reading goes on, though it cannot be noted.
    if (!(error instanceof StorageError && error.reason === "full")) throw error;
  }
}

function isOver(row: SessionRow, now: number): boolean {
  return now >= Date.parse(row.ends_at) || now - Date.parse(row.seen_at) >= row.idle_minutes * 60_000;
}

function labelKey(master: Uint8Array): Buffer {
  return hkdf(master, "enough/v1/session-label");
}

/** An instant as the database keeps it: to the second, in UTC. */
function instant(epoch: number): string {
  return new Date(epoch).toISOString().replace(/\.\d+Z$/, "Z");
}
