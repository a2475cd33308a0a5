import { sql } from "kysely";
import { StorageError } from "./engine.ts";
import { migrations } from "./migrations.ts";
import { all, type Program, type Queries, raw, run } from "./program.ts";

/** Brings the schema up to date; to be run in one transaction, so that a killed upgrade is no upgrade. Throws StorageError for a newer schema. */
export function* migrate(queries: Queries): Program<void> {
  yield* run(raw(queries, sql`create table if not exists schema_migrations (name text primary key)`));
  const applied = new Set((yield* all(raw(queries, sql<{ name: string }>`select name from schema_migrations`))).map((row) => row.name));
  const unknown = [...applied].find((name) => !migrations.some((migration) => migration.name === name));
  if (unknown) {
    throw new StorageError(
      "newer",
      `This database was written by a newer version of Enough (it knows "${unknown}"). Nothing was changed. Start that version, or restore a backup made by this one.`,
    );
  }
  for (const migration of migrations.filter(({ name }) => !applied.has(name))) {
    yield* migration.up(queries);
    yield* run(raw(queries, sql`insert into schema_migrations (name) values (${migration.name})`));
  }
}
