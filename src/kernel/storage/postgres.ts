import type { Client, Pool, PoolClient } from "pg";
import { type Engine, type PostgresPlace, StorageError, type Walls } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { asOwner, drive, explained, nameOfServers, postgresQueries, settings } from "./postgres-connection.ts";
import { type Program, type Queries, Undone } from "./program.ts";
import { ownedTables } from "./schema.ts";

const appRole = "enough_app";
const oneUpgradeAtATime = 4_747_001;

/**
 * The engine for several app nodes. Row-level security is a second wall behind the queries' own conditions: each transaction names
 * the owners that its session opened, and the app's role sees no other rows, whatever a query forgot to ask.
 */
export async function openPostgres(place: PostgresPlace): Promise<Engine> {
  const { default: pg } = await import("pg");
  await asOwner(place, (client) => upgrade(client, place));
  const pool = new pg.Pool({
    ...settings(place, place.url),
    application_name: nameOfServers(place),
    max: 10,
    // One connection stays, so that a restore can see that a server is running.
    min: 1,
    statement_timeout: 5000,
    idle_in_transaction_session_timeout: 10_000,
    lock_timeout: 2000,
  });
  // A client without a listener of its own takes the process down when the server goes away (facts/trust.md, 8).
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  await tryRole(pool);
  return {
    kind: "postgres",
    source: { kind: "postgres", ...place },
    read: (walls, program) => transaction(pool, walls, "begin isolation level repeatable read read only", program),
    write: (walls, program) => transaction(pool, walls, "begin", program),
    // Dead rows go with the next autovacuum; the operator's guide says how to hurry it.
    scrub: async () => undefined,
    close: () => pool.end(),
  };
}

async function transaction<T>(pool: Pool, walls: Walls, begin: string, program: (queries: Queries) => Program<T>): Promise<T> {
  const client = await reach(pool);
  let broken = false;
  try {
    await client.query(`${begin}; set local role ${appRole}; ${raised(client, walls)}`);
    const value = await drive(client, program(postgresQueries));
    await client.query("commit");
    return value;
  } catch (error) {
    await client.query("rollback").catch(() => {
      broken = true;
    });
    if (error instanceof Undone) return error.answer as T;
    throw explained(error);
  } finally {
    client.release(broken);
  }
}

/** Takes the app's role once, so that a user who may not is found at the start and not by the first person who comes. */
async function tryRole(pool: Pool): Promise<void> {
  try {
    const client = await reach(pool);
    await client.query(`set role ${appRole}; reset role`).finally(() => client.release());
  } catch (error) {
    await pool.end();
    if (!(error instanceof Error && "code" in error && error.code === "42501")) throw explained(error);
    throw new StorageError(
      "unreachable",
      `The user of DATABASE_URL may not take the role ${appRole}. As the owner of the tables, run: grant ${appRole} to that user`,
      error,
    );
  }
}

async function reach(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw explained(error);
  }
}

/** The walls as transaction-local settings, which end with it, also behind a pooler. */
function raised(client: PoolClient, { owners, presented, round }: Walls): string {
  return Object.entries({ owners: owners.join(","), presented: presented ?? "", round: round ?? "" })
    .map(([name, value]) => `set local app.${name} = ${client.escapeLiteral(value)}`)
    .join("; ");
}

/** Schema, role and walls, in one transaction, one node at a time. Everything here can be run again. */
async function upgrade(client: Client, place: PostgresPlace): Promise<void> {
  await client.query(`begin; select pg_advisory_xact_lock(${oneUpgradeAtATime})`);
  if (place.schema) await client.query(`create schema if not exists ${client.escapeIdentifier(place.schema)}`);
  await drive(client, migrate(postgresQueries));
  await raiseWalls(client, place);
  await client.query("commit");
}

/** Gives the app's role the tables, and each owner's rows to sessions of that owner alone. */
export async function raiseWalls(client: Client, { schema = "public" }: PostgresPlace): Promise<void> {
  const { rows } = await client.query("select 1 from pg_roles where rolname = $1", [appRole]);
  if (rows.length === 0) await client.query(`create role ${appRole} nologin`);
  await client.query(`grant ${appRole} to current_user; grant usage on schema ${client.escapeIdentifier(schema)} to ${appRole}`);
  await client.query(`grant select, insert, update, delete on attempts to ${appRole}`);
  for (const [table, owner] of Object.entries(ownedTables)) {
    const mine = `${owner} = any (string_to_array(current_setting('app.owners', true), ','))`;
    const presented = { people: "login", sessions: "id" }[table];
    const others = presented
      ? ` or ${presented} = nullif(current_setting('app.presented', true), '')`
      : table === "feeds"
        ? " or current_setting('app.round', true) = 'feeds'"
        : "";
    const visible = mine + others;
    await client.query(`grant select, insert, update, delete on ${table} to ${appRole};
      alter table ${table} enable row level security; alter table ${table} force row level security;
      drop policy if exists walls on ${table}; create policy walls on ${table} to ${appRole} using (${visible}) with check (${mine});
      drop policy if exists keeper on ${table}; create policy keeper on ${table} to current_user using (true) with check (true);`);
  }
}
