import { setTimeout } from "node:timers/promises";
import { type Engine, StorageError } from "./engine.ts";
import { inspect } from "./inspect.ts";
import { migrate } from "./migrate.ts";
import { all, type Program, type Queries, run, Undone } from "./program.ts";
import { noReserve, openReserve, reserveBytes } from "./reserve.ts";
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

// A backup that reads from the journal is done in seconds; one that is not leaves the cutting to the next time.
const patience = 100;
const mostTries = 300;
const pageBytes = 4096;

/**
 * The embedded engine: one file, one connection, this process its single writer. All writes of one turn of the event loop share one
 * durable commit (each in a savepoint of its own), which is what makes `synchronous=FULL` affordable.
 */
export function openSqlite(path: string, options: SqliteOptions = {}): Engine {
  if (path !== ":memory:") inspect(path);
  const { synchronous = "full", steps } = options;
  const { db, drive } = connect(path, synchronous);
  let waiting: Job[] = [];
  const state = { closed: false };

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
    const again = urgent.length > 0 && (makeRoom() || urgent.length < jobs.length) ? urgent : [];
    for (const job of jobs) if (!again.includes(job)) job.settle(failure);
    if (again.length > 0) commit(again);
  }

  /** Gives up the reserve. What waits in the journal goes into the database first, if the room is enough for it: then the journal begins anew. */
  function makeRoom(): boolean {
    if (!reserve.release()) return false;
    const pages = Number(db.prepare("pragma wal_checkpoint(noop)").get()?.["log"]);
    if (pages * pageBytes <= reserveBytes) checkpoint("passive");
    return true;
  }

  /** Moves what the journal holds into the database. False when somebody still reads from it, or the disk has no room. */
  function checkpoint(how: "passive" | "truncate"): boolean {
    db.exec("pragma busy_timeout=0");
    try {
      return db.prepare(`pragma wal_checkpoint(${how})`).get()?.["busy"] === 0;
    } catch (error) {
      if (isFull(explained(error))) return false;
      throw explained(error);
    } finally {
      db.exec("pragma busy_timeout=5000");
    }
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
    for (let tries = 0; tries < mostTries && !state.closed && !checkpoint("truncate"); tries++) await setTimeout(patience);
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
        if (state.closed) throw new StorageError("unreachable", "The database was closed. Start Enough again.");
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
      state.closed = true;
      db.close();
    },
  };
}

/** No table refers to people, so nothing goes with the rows for the moment that they are away. */
function* rewrite(queries: Queries): Program<void> {
  const people = yield* all(queries.selectFrom("people").selectAll());
  yield* run(queries.deleteFrom("people"));
  for (const person of people) yield* run(queries.insertInto("people").values(person));
}

function isFull(error: unknown): boolean {
  return error instanceof StorageError && error.reason === "full";
}
