import type { Client } from "pg";
import { type Backup, notTheSame, type Restored } from "./backup-format.ts";
import { type PostgresPlace, StorageError } from "./engine.ts";
import { insertRows } from "./insert-rows.ts";
import { migrate, newer } from "./migrate.ts";
import { raiseWalls } from "./postgres.ts";
import { asOwner, drive, nameOfServers, postgresQueries } from "./postgres-connection.ts";
import { readBackup } from "./read-backup.ts";
import { rowsOfPostgres } from "./snapshot.ts";
import { quoted, tableNames, type TableShape } from "./table-shapes.ts";
import { tallyTables } from "./tally.ts";

/** Restores into PostgreSQL in one transaction: the present tables move to a schema of their own, the backup's take their place. */
export function restorePostgres(file: string, place: PostgresPlace, stamp: string): Promise<Restored> {
  return asOwner(place, async (client) => {
    await refuseWhileServing(client, place);
    await client.query("begin");
    const kept = await keepBefore(client, `enough_before_${stamp.replaceAll("-", "_")}`);
    const backup = await fill(client, file);
    await drive(client, migrate(postgresQueries));
    await raiseWalls(client, place);
    await client.query("commit");
    return { backup, kept };
  });
}

async function refuseWhileServing(client: Client, place: PostgresPlace): Promise<void> {
  const { rows } = await client.query(
    "select 1 from pg_stat_activity where datname = current_database() and application_name = $1 limit 1",
    [nameOfServers(place)],
  );
  if (rows.length > 0)
    throw new StorageError(
      "unreachable",
      "A server of Enough is running on this database. Nothing was changed. Stop it, restore, and start it again.",
    );
}

/** Moves all tables of the house out of the way. Answers where they are; undefined when there were none. */
async function keepBefore(client: Client, schema: string): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = current_schema() and tablename = any ($1)",
    [tableNames()],
  );
  if (rows.length === 0) return undefined;
  const { rows: steps } = await client.query<{ name: string }>("select name from schema_migrations");
  const unknown = newer(steps.map(({ name }) => name));
  if (unknown) throw unknown;
  await client.query(`create schema ${quoted(schema)}`);
  for (const { name } of rows) await client.query(`alter table ${quoted(name)} set schema ${quoted(schema)}`);
  return schema;
}

async function fill(client: Client, file: string): Promise<Backup> {
  let tables: readonly TableShape[] = [];
  const backup = await readBackup(file, {
    head: async (head) => {
      tables = head.tables;
      await drive(client, migrate(postgresQueries, head.steps));
    },
    rows: (table, rows) =>
      drive(
        client,
        insertRows(table, rows, (index) => `$${index}`),
      ),
  });
  const { digest } = await tallyTables(tables, (table) => rowsOfPostgres(client, table));
  if (digest !== backup.digest) throw notTheSame(file);
  return backup;
}
