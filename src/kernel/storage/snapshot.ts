import type { DatabaseSync } from "node:sqlite";
import type { Client } from "pg";
import type { Source } from "./engine.ts";
import { newer } from "./migrate.ts";
import { connectAsOwner, explained as explainedPostgres } from "./postgres-connection.ts";
import { connectToRead, explained } from "./sqlite-connection.ts";
import { quoted, type Row, shapesAfter, type TableShape, type Value } from "./table-shapes.ts";

/** One state of a whole database, held still while it is read; others may go on writing. */
export interface Snapshot {
  /** The steps of the schema that were applied. */
  readonly steps: readonly string[];
  readonly tables: readonly TableShape[];
  /** All rows of a table in the order of its primary key, by the bytes of its text, a batch at a time. */
  readonly rows: (table: TableShape) => AsyncIterable<readonly Row[]>;
  close(): Promise<void>;
}

const rowsAtOnce = 200;

/** Holds a database still for reading. Throws StorageError when it cannot be read, or was written by a newer version. */
export function openSnapshot(source: Source): Promise<Snapshot> {
  return source.kind === "sqlite" ? snapshotOfSqlite(source.path) : snapshotOfPostgres(source);
}

async function snapshotOfSqlite(path: string): Promise<Snapshot> {
  const { db } = connectToRead(path);
  try {
    db.exec("begin");
    const steps = db.prepare("select name from schema_migrations order by name").all();
    const names = steps.map(({ name }) => String(name));
    return {
      ...known(names),
      rows: (table) => rowsOfSqlite(db, path, table),
      close: async () => db.close(),
    };
  } catch (error) {
    db.close();
    throw explained(error, path);
  }
}

async function* rowsOfSqlite(db: DatabaseSync, path: string, table: TableShape): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  try {
    const statement = db.prepare(select(table, quoted));
    statement.setReturnArrays(true);
    // The statement gives arrays of what `select` named; node's types know rows as objects.
    for (const row of statement.iterate() as Iterable<unknown> as Iterable<Row>) {
      if (batch.push(row) < rowsAtOnce) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    throw explained(error, path);
  }
  yield batch;
}

async function snapshotOfPostgres(place: Extract<Source, { kind: "postgres" }>): Promise<Snapshot> {
  const client = await connectAsOwner(place);
  try {
    await client.query("begin isolation level repeatable read read only");
    const { rows: steps } = await client.query<{ name: string }>(`select name from schema_migrations order by name collate "C"`);
    return {
      ...known(steps.map(({ name }) => name)),
      rows: (table) => rowsOfPostgres(client, table),
      close: () => client.end(),
    };
  } catch (error) {
    await client.end();
    throw explainedPostgres(error);
  }
}

/** All rows of a table in the order of its key, inside the transaction that the client is in. */
export async function* rowsOfPostgres(client: Client, table: TableShape): AsyncGenerator<readonly Row[]> {
  // By bytes, as SQLite orders text, whatever the database's own language is.
  const order = (name: string): string => (isText(table, name) ? `${quoted(name)} collate "C"` : quoted(name));
  await client.query(`declare reading no scroll cursor for ${select(table, order)}`);
  for (;;) {
    // In binary, so that boxes come as they are and not in hexadecimal: a setting of the driver that its types do not name.
    const query = { text: `fetch ${rowsAtOnce} from reading`, rowMode: "array" as const, binary: true };
    const { rows } = await client.query<Value[]>(query);
    if (rows.length === 0) break;
    yield rows;
  }
  await client.query("close reading");
}

function known(steps: readonly string[]): Pick<Snapshot, "steps" | "tables"> {
  const unknown = newer(steps);
  if (unknown) throw unknown;
  return { steps, tables: shapesAfter(steps) };
}

function select(table: TableShape, order: (column: string) => string): string {
  const columns = table.columns.map(({ name }) => quoted(name)).join(", ");
  return `select ${columns} from ${quoted(table.name)} order by ${table.key.map(order).join(", ")}`;
}

function isText(table: TableShape, name: string): boolean {
  return table.columns.some((column) => column.name === name && column.type === "text");
}
