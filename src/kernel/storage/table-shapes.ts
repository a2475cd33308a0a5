import { DatabaseSync } from "node:sqlite";
import { knownSteps, migrate } from "./migrate.ts";
import { driverOf, sqliteQueries } from "./sqlite-connection.ts";

/** A value of a row, the same on both engines. */
export type Value = string | number | Uint8Array | null;
/** A row's values in the order of its table's columns. */
export type Row = readonly Value[];

export interface Column {
  readonly name: string;
  readonly type: "text" | "integer" | "real" | "bytes";
}

/** A table as a backup knows it: its columns in their order, and those of its primary key in theirs. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
}

// Sessions that were ended must not come alive again with an old backup, and guesses that were counted mean nothing later.
const leftOut = new Set(["sessions", "attempts", "schema_migrations"]);

const types: Readonly<Record<string, Column["type"]>> = { text: "text", integer: "integer", bytea: "bytes", "double precision": "real" };

/** The names of all tables that this version makes, with those that a backup leaves out. */
export function tableNames(): readonly string[] {
  return [...shapesAfter(knownSteps).map(({ name }) => name), ...leftOut];
}

/**
 * The tables that a backup of a schema with these steps holds, in the order of their names. They follow from the steps themselves, so a
 * table that a later step adds is never forgotten.
 */
export function shapesAfter(steps: readonly string[]): readonly TableShape[] {
  const db = new DatabaseSync(":memory:");
  try {
    driverOf(db)(migrate(sqliteQueries, steps));
    const names = db.prepare("select name from sqlite_master where type = 'table' order by name").all();
    return names.map(({ name }) => String(name)).flatMap((name) => (leftOut.has(name) ? [] : [shapeOf(db, name)]));
  } finally {
    db.close();
  }
}

function shapeOf(db: DatabaseSync, name: string): TableShape {
  const columns = db.prepare("select name, type, pk from pragma_table_info(?)").all(name);
  const typed = columns.map((column) => {
    const type = types[String(column["type"]).toLowerCase()];
    if (!type) throw new Error(`Column ${name}.${String(column["name"])} has a type that backups do not know.`);
    return { name: String(column["name"]), type };
  });
  const key = columns.filter(({ pk }) => Number(pk) > 0).toSorted((a, b) => Number(a["pk"]) - Number(b["pk"]));
  if (key.length === 0) throw new Error(`Table ${name} has no primary key, so a backup would have no order.`);
  return { name, columns: typed, key: key.map((column) => String(column["name"])) };
}

/** A name of our own schema, as both engines take it. */
export function quoted(name: string): string {
  return `"${name}"`;
}
