import { type CompiledQuery, DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import type { Client, ClientConfig, PoolClient } from "pg";
import { bindable } from "./binder.ts";
import { type PostgresPlace, StorageError } from "./engine.ts";
import type { Program, Queries } from "./program.ts";
import type { Schema } from "./schema.ts";

export const postgresQueries: Queries = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** What the servers of a place call themselves, so that a restore sees whether one is running. */
export function nameOfServers(place: PostgresPlace): string {
  return place.schema ? `enough ${place.schema}` : "enough";
}

export function settings(place: PostgresPlace, url: string): ClientConfig {
  return { connectionString: url, ...(place.schema ? { options: `-c search_path=${place.schema}` } : {}) };
}

/** Works as the owner of the tables, who may change the schema and sees every row. Throws StorageError when there is no way there. */
export async function asOwner<T>(place: PostgresPlace, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connectAsOwner(place);
  try {
    return await work(client);
  } catch (error) {
    throw explained(error);
  } finally {
    await client.end();
  }
}

export async function connectAsOwner(place: PostgresPlace): Promise<Client> {
  const { default: pg } = await import("pg");
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const client = new pg.Client({ ...settings(place, place.ownerUrl ?? place.url), application_name: "enough keeper" });
  // A client without a listener of its own takes the process down when the server goes away (facts/trust.md, 8).
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw explained(error);
  }
}

export async function drive<T>(client: Pick<PoolClient, "query">, program: Program<T>): Promise<T> {
  let step = program.next();
  while (!step.done) step = await answer(client, program, step.value);
  return step.value;
}

async function answer<T>(
  client: Pick<PoolClient, "query">,
  program: Program<T>,
  query: CompiledQuery,
): Promise<IteratorResult<CompiledQuery, T>> {
  const values = query.parameters.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : bindable(value)));
  const { rows } = await client.query<object>(query.sql, values);
  return program.next(rows);
}

/** Turns what PostgreSQL and the network say into what an operator can act on; anything else stays what it is. */
export function explained(error: unknown): unknown {
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
