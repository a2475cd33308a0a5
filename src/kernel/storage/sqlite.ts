import { type Engine, StorageError } from "./engine.ts";
import { inspect } from "./inspect.ts";
import { migrate } from "./migrate.ts";
import { all, type Program, type Queries, run, Undone } from "./program.ts";
import { noReserve, openReserve } from "./reserve.ts";
import { connect, explained, sqliteQueries } from "./sqlite-connection.ts";

export interface SqliteOptions {
  /** `full` syncs every commit to the disk before it is answered. `off` is for tests that do not test durability; `normal` is the control of the one that does. */
  readonly synchronous?: "full" | "normal" | "off";
  /** The steps of the schema to apply, for taking in what an older version wrote; without it, all. */
  readonly steps?: readonly string[];
}

interface Job {
  readonly urgent: boolean;
  run(): void;
  settle(failure?: unknown): void;
}

const patience = 100;

/**
 * The embedded engine: one file, one connection, this process its single writer. All writes of one turn of the event loop share one
 * durable commit (each in a savepoint of its own), which is what makes `synchronous=FULL` affordable.
 */
export function openSqlite(path: string, options: SqliteOptions = {}): Engine {
  if (path !== ":memory:") inspect(path);
  const { synchronous = "full", steps } = options;
  const { db, drive } = connect(path, synchronous);
  let waiting: Job[] = [];
  let closed = false;

  function commitTurn(): void {
    const jobs = waiting;
    waiting = [];
    commit(jobs);
  }

  function commit(jobs: readonly Job[]): void {
    const failures = new Map<Job, unknown>();
    try {
      db.exec("begin immediate");
      for (const job of jobs) {
        db.exec("savepoint job");
        try {
          job.run();
        } catch (error) {
          if (!db.isTransaction || isFull(explained(error))) throw error;
          failures.set(job, error);
          db.exec("rollback to job");
        }
        db.exec("release job");
      }
      db.exec("commit");
    } catch (error) {
      if (db.isTransaction) db.exec("rollback");
      giveUp(jobs, explained(error));
      return;
    }
    for (const job of jobs) job.settle(failures.has(job) ? explained(failures.get(job)) : undefined);
  }

  /** Nothing of these jobs was written. When the disk is full, the urgent ones try once more, by themselves and with the reserve's room. */
  function giveUp(jobs: readonly Job[], failure: unknown): void {
    const urgent = isFull(failure) ? jobs.filter((job) => job.urgent) : [];
    const again = urgent.length > 0 && (reserve.release() || urgent.length < jobs.length) ? urgent : [];
    for (const job of jobs) if (!again.includes(job)) job.settle(failure);
    if (again.length > 0) commit(again);
  }

  function upgrade(): void {
    try {
      db.exec("begin immediate");
      drive(migrate(sqliteQueries, steps));
      db.exec("commit");
    } catch (error) {
      db.close();
      throw explained(error, path);
    }
  }

  /**
   * Writes the one table anew that holds words which anybody can read. What is deleted is overwritten (secure_delete), but not the copies
   * that are left in the free part of a page when its rows move to another.
   */
  function rewritePeople(): void {
    try {
      db.exec("begin immediate");
      drive(rewrite(sqliteQueries));
      db.exec("commit");
    } catch (error) {
      if (db.isTransaction) db.exec("rollback");
      // With no room for it, it has to wait for the next time.
      if (!isFull(explained(error))) throw explained(error);
    }
  }

  /** Cuts the journal, once nobody reads from it. Waits between its tries, so that no request has to. */
  async function cutJournal(): Promise<void> {
    if (closed) return;
    db.exec("pragma busy_timeout=0");
    const [cut] = db.prepare("pragma wal_checkpoint(truncate)").all();
    db.exec("pragma busy_timeout=5000");
    if (cut?.["busy"] === 0) return;
    await new Promise((resolve) => setTimeout(resolve, patience));
    await cutJournal();
  }

  upgrade();
  const reserve = path === ":memory:" || synchronous === "off" ? noReserve : openReserve(path);
  return {
    kind: "sqlite",
    source: { kind: "sqlite", path },
    read: async (_walls, program) => {
      try {
        return drive(program(sqliteQueries));
      } catch (error) {
        throw explained(error);
      }
    },
    write: <T>(_walls: unknown, program: (queries: Queries) => Program<T>, { urgent = false } = {}) =>
      new Promise<T>((resolve, reject) => {
        let value: T | undefined;
        if (waiting.length === 0) setImmediate(commitTurn);
        waiting.push({
          urgent,
          run: () => {
            value = drive(program(sqliteQueries));
          },
          settle: (failure) => {
            if (failure === undefined) resolve(value as T);
            else if (failure instanceof Undone) resolve(failure.answer as T);
            else reject(failure);
          },
        });
      }),
    async scrub() {
      rewritePeople();
      await cutJournal();
      reserve.renew();
    },
    async close() {
      if (waiting.length > 0) commitTurn();
      closed = true;
      db.close();
    },
  };
}

function* rewrite(queries: Queries): Program<void> {
  const people = yield* all(queries.selectFrom("people").selectAll());
  yield* run(queries.deleteFrom("people"));
  for (const person of people) yield* run(queries.insertInto("people").values(person));
}

function isFull(error: unknown): boolean {
  return error instanceof StorageError && error.reason === "full";
}
