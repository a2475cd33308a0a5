import { type CompiledQuery, DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import type { ClientConfig, Pool, PoolClient } from "pg";
import { bindable } from "./binder.ts";
import { type Engine, StorageError, type Walls } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { type Program, type Queries, Undone } from "./program.ts";
import { ownedTables, type Schema } from "./schema.ts";

/** `url` is what the server runs with. `ownerUrl` may change the schema; without it, `url` does that too and then gives the right up. */
export interface PostgresOptions {
  readonly url: string;
  readonly ownerUrl?: string;
  /** A schema of its own, for tests that share one database. */
  readonly schema?: string;
}

const appRole = "enough_app";
const oneUpgradeAtATime = 4_747_001;

const queries: Queries = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/**
 * The engine for several app nodes. Row-level security is a second wall behind the queries' own conditions: each transaction names
 * the owners that its session opened, and the app's role sees no other rows, whatever a query forgot to ask.
 */
export async function openPostgres(options: PostgresOptions): Promise<Engine> {
  const { default: pg } = await import("pg");
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  await reachable(() => upgrade(new pg.Client(settings(options, options.ownerUrl ?? options.url)), options));
  const pool = new pg.Pool({
    ...settings(options, options.url),
    max: 10,
    statement_timeout: 5000,
    idle_in_transaction_session_timeout: 10_000,
    lock_timeout: 2000,
  });
  // A client without a listener of its own takes the process down when the server goes away (facts/trust.md, 8).
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return {
    kind: "postgres",
    read: (walls, program) => transaction(pool, walls, "begin isolation level repeatable read read only", program),
    write: (walls, program) => transaction(pool, walls, "begin", program),
    // Dead rows go with the next autovacuum; the operator's guide says how to hurry it.
    scrub: async () => undefined,
    close: () => pool.end(),
  };
}

function settings(options: PostgresOptions, url: string): ClientConfig {
  return { connectionString: url, ...(options.schema ? { options: `-c search_path=${options.schema}` } : {}) };
}

async function transaction<T>(pool: Pool, walls: Walls, begin: string, program: (queries: Queries) => Program<T>): Promise<T> {
  const client = await reachable(() => pool.connect());
  let broken = false;
  try {
    await client.query(`${begin}; set local role ${appRole}; ${raised(client, walls)}`);
    const value = await drive(client, program(queries));
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

/** The walls as transaction-local settings, which end with it, also behind a pooler. */
function raised(client: PoolClient, { owners, presented = "" }: Walls): string {
  return `set local app.owners = ${client.escapeLiteral(owners.join(","))}; set local app.presented = ${client.escapeLiteral(presented)}`;
}

async function drive<T>(client: { query: PoolClient["query"] }, program: Program<T>): Promise<T> {
  let step = program.next();
  while (!step.done) step = await answer(client, program, step.value);
  return step.value;
}

async function answer<T>(
  client: { query: PoolClient["query"] },
  program: Program<T>,
  query: CompiledQuery,
): Promise<IteratorResult<CompiledQuery, T>> {
  const values = query.parameters.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : bindable(value)));
  const { rows } = await client.query<object>(query.sql, values);
  return program.next(rows);
}

/** Schema, role and walls, in one transaction, one node at a time. Everything here can be run again. */
async function upgrade(client: import("pg").Client, options: PostgresOptions): Promise<void> {
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(`begin; select pg_advisory_xact_lock(${oneUpgradeAtATime})`);
    if (options.schema) await client.query(`create schema if not exists ${client.escapeIdentifier(options.schema)}`);
    await drive(client, migrate(queries));
    await raiseWalls(client, options.schema ?? "public");
    await client.query("commit");
  } finally {
    await client.end();
  }
}

async function raiseWalls(client: import("pg").Client, schema: string): Promise<void> {
  const { rows } = await client.query("select 1 from pg_roles where rolname = $1", [appRole]);
  if (rows.length === 0) await client.query(`create role ${appRole} nologin`);
  await client.query(`grant ${appRole} to current_user; grant usage on schema ${client.escapeIdentifier(schema)} to ${appRole}`);
  await client.query(`grant select, insert, update, delete on attempts to ${appRole}`);
  for (const [table, owner] of Object.entries(ownedTables)) {
    const mine = `${owner} = any (string_to_array(current_setting('app.owners', true), ','))`;
    const presented = { people: "login", sessions: "id" }[table];
    const visible = presented ? `${mine} or ${presented} = nullif(current_setting('app.presented', true), '')` : mine;
    await client.query(`grant select, insert, update, delete on ${table} to ${appRole};
      alter table ${table} enable row level security; alter table ${table} force row level security;
      drop policy if exists walls on ${table}; create policy walls on ${table} to ${appRole} using (${visible}) with check (${mine});
      drop policy if exists keeper on ${table}; create policy keeper on ${table} to current_user using (true) with check (true);`);
  }
}

async function reachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explained(error);
  }
}

/** Turns what PostgreSQL and the network say into what an operator can act on; anything else stays what it is. */
function explained(error: unknown): unknown {
  if (error instanceof StorageError || !(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  if (code === "53100")
    return new StorageError("full", "The database's disk is full, so nothing more can be kept. What was saved before is safe.", error);
  const away = /^(ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|57P0|08)/.test(code) || /terminated|timeout exceeded/i.test(error.message);
  if (away)
    return new StorageError("unreachable", "The database cannot be reached right now. Nothing is lost; try again in a moment.", error);
  if (/^(28|3D)/.test(code))
    return new StorageError("unreachable", `PostgreSQL refused the connection: ${error.message}. Check DATABASE_URL.`, error);
  return error;
}
