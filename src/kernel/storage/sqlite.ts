import { chmodSync, closeSync, openSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type CompiledQuery } from "kysely";
import { bindable } from "./binder.ts";
import { type Engine, StorageError } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { type Program, type Queries, Undone } from "./program.ts";
import type { Schema } from "./schema.ts";

/** `full` syncs every commit to the disk before it is answered. `off` is for tests that do not test durability; `normal` is the control of the one that does. */
export interface SqliteOptions {
  readonly synchronous?: "full" | "normal" | "off";
}

interface Job {
  run(): void;
  settle(failure?: unknown): void;
}

const queries: Queries = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
const cachedStatements = 300;

/**
 * The embedded engine: one file, one connection, this process its single writer. All writes of one turn of the event loop share one
 * durable commit (each in a savepoint of its own), which is what makes `synchronous=FULL` affordable.
 */
export function openSqlite(path: string, options: SqliteOptions = {}): Engine {
  const db = connect(path, options.synchronous ?? "full");
  const statements = new Map<string, StatementSync>();
  let waiting: Job[] = [];

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

  function drive<T>(program: Program<T>): T {
    let step = program.next();
    while (!step.done) step = program.next(answer(step.value));
    return step.value;
  }

  function commitTurn(): void {
    const jobs = waiting;
    waiting = [];
    const failures = new Map<Job, unknown>();
    try {
      db.exec("begin immediate");
      for (const job of jobs) {
        db.exec("savepoint job");
        try {
          job.run();
        } catch (error) {
          if (!db.isTransaction) throw error;
          failures.set(job, error);
          db.exec("rollback to job");
        }
        db.exec("release job");
      }
      db.exec("commit");
    } catch (error) {
      if (db.isTransaction) db.exec("rollback");
      for (const job of jobs) job.settle(explained(error));
      return;
    }
    for (const job of jobs) job.settle(failures.has(job) ? explained(failures.get(job)) : undefined);
  }

  function upgrade(): void {
    try {
      db.exec("begin immediate");
      drive(migrate(queries));
      db.exec("commit");
    } catch (error) {
      db.close();
      throw explained(error, path);
    }
  }

  const engine: Engine = {
    kind: "sqlite",
    read: async (_walls, program) => {
      try {
        return drive(program(queries));
      } catch (error) {
        throw explained(error);
      }
    },
    write: <T>(_walls: unknown, program: (queries: Queries) => Program<T>) =>
      new Promise<T>((resolve, reject) => {
        let value: T | undefined;
        if (waiting.length === 0) setImmediate(commitTurn);
        waiting.push({
          run: () => {
            value = drive(program(queries));
          },
          settle: (failure) => {
            if (failure === undefined) resolve(value as T);
            else if (failure instanceof Undone) resolve(failure.answer as T);
            else reject(failure);
          },
        });
      }),
    // Deleted pages are zeroed already (secure_delete); the journal still holds them until it is cut.
    scrub: async () => db.exec("pragma wal_checkpoint(truncate)"),
    close: async () => {
      if (waiting.length > 0) commitTurn();
      db.close();
    },
  };
  upgrade();
  return engine;
}

function connect(path: string, synchronous: string): DatabaseSync {
  try {
    if (path !== ":memory:") {
      // Created here, so that its journal files inherit a mode that nobody else can read.
      closeSync(openSync(path, "a", 0o600));
      chmodSync(path, 0o600);
    }
    const db = new DatabaseSync(path, { timeout: 5000, limits: { attach: 0 } });
    db.exec(`pragma journal_mode=wal; pragma synchronous=${synchronous}; pragma trusted_schema=off; pragma cell_size_check=on;
      pragma secure_delete=on; pragma foreign_keys=on; pragma wal_autocheckpoint=1000; pragma journal_size_limit=67108864;`);
    return db;
  } catch (error) {
    throw explained(error, path);
  }
}

/** Turns SQLite's own codes into what a person can act on; anything else stays what it is. */
function explained(error: unknown, path = "the database"): unknown {
  if (!(error instanceof Error) || !("errcode" in error)) return error;
  const code = Number(error.errcode) & 0xff;
  if (code === 13)
    return new StorageError(
      "full",
      "The disk is full, so nothing more can be kept. What was saved before is safe. Free some space and try again.",
      error,
    );
  if (code === 26)
    return new StorageError(
      "damaged",
      `${path} is not an Enough database. Nothing in it was changed. Name another data directory, or restore a backup.`,
      error,
    );
  if (code === 11)
    return new StorageError(
      "damaged",
      `${path} is damaged. Nothing in it was changed. Restore the newest backup with: enough restore FILE`,
      error,
    );
  if (code === 14 || code === 10 || code === 8)
    return new StorageError(
      "unreachable",
      `${path} cannot be opened or written: ${error.message}. Check that the folder exists, has space, and belongs to you.`,
      error,
    );
  return error;
}
