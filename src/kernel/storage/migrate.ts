import { sql } from "kysely";
import { StorageError } from "./engine.ts";
import { migrations } from "./migrations.ts";
import { all, type Program, type Queries, raw, run } from "./program.ts";

/** The names of the steps that this version knows, in their order. */
export const knownSteps: readonly string[] = migrations.map(({ name }) => name);

/**
 * Brings the schema up to date, or as far as `steps` go; to be run in one transaction, so that a killed upgrade is no upgrade. Throws
 * StorageError for a newer schema.
 */
export function* migrate(queries: Queries, steps: readonly string[] = knownSteps): Program<void> {
  yield* run(raw(queries, sql`create table if not exists schema_migrations (name text primary key)`));
  const applied = (yield* all(raw(queries, sql<{ name: string }>`select name from schema_migrations`))).map((row) => row.name);
  const unknown = newer(applied);
  if (unknown) throw unknown;
  for (const migration of migrations.filter(({ name }) => steps.includes(name) && !applied.includes(name))) {
    yield* migration.up(queries);
    yield* run(raw(queries, sql`insert into schema_migrations (name) values (${migration.name})`));
  }
}

/** Why a schema with these steps cannot be worked with: a newer version made it. */
export function newer(applied: readonly string[]): StorageError | undefined {
  const unknown = applied.find((name) => !knownSteps.includes(name));
  if (unknown === undefined) return undefined;
  return new StorageError(
    "newer",
    `This database was written by a newer version of Enough (it knows "${unknown}"). Nothing was changed. Start that version, or restore a backup made by this one.`,
  );
}
