import { chmodSync, closeSync, openSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type CompiledQuery } from "kysely";
import { bindable } from "./binder.ts";
import { StorageError } from "./engine.ts";
import type { Program, Queries } from "./program.ts";
import type { Schema } from "./schema.ts";

/** A file that is open, and the way to run programs on it. */
export interface Connection {
  readonly db: DatabaseSync;
  readonly drive: <T>(program: Program<T>) => T;
}

export const sqliteQueries: Queries = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
const cachedStatements = 300;

/** Opens a database for its one writer, made when it is not there, readable for nobody else. Throws StorageError. */
export function connect(path: string, synchronous: string): Connection {
  try {
    if (path !== ":memory:") {
      // Created here, so that its journal files inherit a mode that nobody else can read.
      closeSync(openSync(path, "a", 0o600));
      chmodSync(path, 0o600);
    }
    const db = new DatabaseSync(path, { timeout: 5000, limits: { attach: 0 } });
    db.exec(`pragma journal_mode=wal; pragma synchronous=${synchronous}; pragma trusted_schema=off; pragma cell_size_check=on;
      pragma secure_delete=on; pragma foreign_keys=on; pragma wal_autocheckpoint=1000; pragma journal_size_limit=67108864;`);
    return { db, drive: driverOf(db) };
  } catch (error) {
    throw explained(error, path);
  }
}

/** Opens a database to read it beside its writer. Throws StorageError. */
export function connectToRead(path: string): Connection {
  try {
    const db = new DatabaseSync(path, { readOnly: true, timeout: 5000, limits: { attach: 0 } });
    db.exec("pragma trusted_schema=off; pragma cell_size_check=on;");
    return { db, drive: driverOf(db) };
  } catch (error) {
    throw explained(error, path);
  }
}

/** The way to run programs on a database that is open. */
export function driverOf(db: DatabaseSync): Connection["drive"] {
  const statements = new Map<string, StatementSync>();

  function prepared(sql: string): StatementSync {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= cachedStatements) statements.clear();
    const made = db.prepare(sql);
    statements.set(sql, made);
    return made;
  }

  function answer(query: CompiledQuery): readonly unknown[] {
    const statement = prepared(query.sql);
    const values = query.parameters.map(bindable);
    if (statement.columns().length > 0) return statement.all(...values);
    statement.run(...values);
    return [];
  }

  return (program) => {
    let step = program.next();
    while (!step.done) step = program.next(answer(step.value));
    return step.value;
  };
}

/** Turns SQLite's own codes into what a person can act on; anything else stays what it is. */
export function explained(error: unknown, path = "the database"): unknown {
  if (!(error instanceof Error) || !("errcode" in error)) return error;
  const code = Number(error.errcode) & 0xff;
  if (code === 13)
    return new StorageError(
      "full",
      "The disk is full, so nothing more can be kept. What was saved before is safe. Free some space and try again.",
      error,
    );
  if (code === 26) return foreign(path, error);
  if (code === 11) return damaged(path, error);
  if (code === 14 || code === 10 || code === 8)
    return new StorageError(
      "unreachable",
      `${path} cannot be opened or written: ${error.message}. Check that the folder exists, has space, and belongs to you.`,
      error,
    );
  return error;
}

export function damaged(path: string, cause?: unknown): StorageError {
  return new StorageError(
    "damaged",
    `${path} is damaged. Nothing in it was changed. Restore the newest backup with: enough restore FILE`,
    cause,
  );
}

export function foreign(path: string, cause?: unknown): StorageError {
  return new StorageError(
    "damaged",
    `${path} is not an Enough database. Nothing in it was changed. Name another data directory, or restore a backup.`,
    cause,
  );
}
