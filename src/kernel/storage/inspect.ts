import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { sizeOf } from "./disk.ts";
import { newer } from "./migrate.ts";
import { all, raw } from "./program.ts";
import { reserveName } from "./reserve.ts";
import { connectToRead, damaged, explained, foreign, sqliteQueries } from "./sqlite-connection.ts";

// A quick check of this much takes about 40 ms; a larger database is checked beside the running server once a day.
const quickToCheck = 16 * 1024 * 1024;
const headerBytes = 100;

/**
 * Looks at a database file before anything is written to it. Throws StorageError when it is no database, is cut short, is damaged as
 * far as a quick look can tell, or was written by a newer version; the file stays as it was.
 */
export function inspect(path: string): void {
  if (!existsSync(path)) return;
  const { size } = statSync(path);
  if (size === 0) {
    // An empty file is how a database begins, but not beside a reserve or a journal: those are made after it.
    if (existsSync(join(dirname(path), reserveName)) || sizeOf(`${path}-wal`) > 0) throw damaged(path);
    return;
  }
  if (size < bytesNamedIn(path) && sizeOf(`${path}-wal`) === 0) throw damaged(path);
  const { db, drive } = connectToRead(path);
  try {
    if (size <= quickToCheck && !isSound(db.prepare("pragma quick_check(1)").all())) throw damaged(path);
    const tables = drive(all(raw(sqliteQueries, sql<{ name: string }>`select name from sqlite_master where type = 'table'`)));
    if (tables.length > 0 && !tables.some(({ name }) => name === "schema_migrations")) throw foreign(path);
    if (tables.length === 0) return;
    const steps = drive(all(raw(sqliteQueries, sql<{ name: string }>`select name from schema_migrations`)));
    const unknown = newer(steps.map(({ name }) => name));
    if (unknown) throw unknown;
  } catch (error) {
    throw explained(error, path);
  } finally {
    db.close();
  }
}

/** Whether `quick_check` or `integrity_check` found nothing. */
export function isSound(rows: readonly Record<string, unknown>[]): boolean {
  return rows.length === 1 && Object.values(rows[0]!)[0] === "ok";
}

/** How long the file's own header says that it is: page size × pages (sqlite.org/fileformat2.html, 1.3). 0 when it does not say. */
function bytesNamedIn(path: string): number {
  const header = Buffer.alloc(headerBytes);
  const file = openSync(path, "r");
  try {
    readSync(file, header, 0, headerBytes, 0);
  } finally {
    closeSync(file);
  }
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const isCurrent = header.readUInt32BE(24) === header.readUInt32BE(92);
  return header.toString("latin1", 0, 15) === "SQLite format 3" && isCurrent ? pageSize * header.readUInt32BE(28) : 0;
}
