import { existsSync } from "node:fs";
import { constants, copyFile, link, mkdtemp, open, rm, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Backup, type BackupHead, notTheSame, type Restored } from "./backup-format.ts";
import { explainedFile, putInPlace, syncFolder } from "./disk.ts";
import type { Engine, Source } from "./engine.ts";
import { insertRows } from "./insert-rows.ts";
import { inspect } from "./inspect.ts";
import { readBackup } from "./read-backup.ts";
import { restorePostgres } from "./restore-postgres.ts";
import { openSqlite } from "./sqlite.ts";
import { connect } from "./sqlite-connection.ts";
import { tallySource } from "./tally.ts";

/**
 * Puts a backup in the place of a database, whichever engine made it. The whole file is proved first and what was restored is read back
 * and proved again; what was there before is kept beside it. Nothing may be writing to the place. Throws BackupError or StorageError,
 * and then the place is as it was. `now` is epoch milliseconds.
 */
export async function restoreBackup(file: string, place: Source, now: number): Promise<Restored> {
  try {
    await readBackup(file);
    const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(/[:T]/g, "-");
    return place.kind === "sqlite" ? await restoreSqlite(file, place.path, stamp) : await restorePostgres(file, place, stamp);
  } catch (error) {
    throw explainedFile(error, file);
  }
}

async function restoreSqlite(file: string, path: string, stamp: string): Promise<Restored> {
  // In a folder beside the database: on the same disk, so that it can take its place in one step.
  const making = await mkdtemp(join(dirname(path), ".restoring-"));
  try {
    const made = join(making, "enough.db");
    const backup = await buildFrom(file, made);
    const kept = existsSync(path) ? join(dirname(path), `enough.before-${stamp}.db`) : undefined;
    if (kept) await keepBefore(path, kept);
    await putInPlace(made, path);
    return { backup, kept };
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** Builds a new embedded database from a backup and proves that it holds the same. Throws BackupError when it does not. */
export async function buildFrom(file: string, path: string): Promise<Backup> {
  let engine: Engine | undefined;
  try {
    const backup = await readBackup(file, {
      head: async ({ steps }: BackupHead) => {
        // Nothing here is durable before it is whole; then it is synced at once.
        engine = openSqlite(path, { synchronous: "off", steps });
      },
      rows: (table, rows) => engine!.write({ owners: [] }, () => insertRows(table, rows, (index) => `?${index}`)),
    });
    await engine!.close();
    engine = undefined;
    await sync(path);
    const { digest } = await tallySource({ kind: "sqlite", path });
    if (digest !== backup.digest) throw notTheSame(file);
    return backup;
  } finally {
    await engine?.close();
  }
}

/** Gives the present database another name too, with what its journal still holds. Until the new one is in its place it keeps the old name. */
async function keepBefore(path: string, kept: string): Promise<void> {
  fold(path);
  const files = ["", "-wal"].filter((ending) => existsSync(path + ending));
  for (const ending of files)
    await link(path + ending, kept + ending).catch(() => copyFile(path + ending, kept + ending, constants.COPYFILE_EXCL));
  await syncFolder(dirname(path));
  // A journal of the old database must not be taken for one of the new.
  for (const ending of ["-wal", "-shm"]) await unlink(path + ending).catch(() => undefined);
}

/** Writes the journal into the database and changes nothing else; one that is not sound keeps its journal beside it. */
function fold(path: string): void {
  try {
    inspect(path);
    connect(path, "full").db.close();
  } catch {
    // It is being replaced: that it cannot be opened may be the very reason.
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
