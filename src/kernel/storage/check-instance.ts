import { existsSync, readdirSync, statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { type Source, StorageError } from "./engine.ts";
import { isSound } from "./inspect.ts";
import { newestBackup, proveBackup } from "./prove.ts";
import { reserveName } from "./reserve.ts";
import { openSnapshot } from "./snapshot.ts";
import { connectToRead, explained } from "./sqlite-connection.ts";

/** A promise, whether it holds on this machine, and by what one sees that. */
export interface Finding {
  readonly promise: string;
  readonly held: boolean;
  readonly figure: string;
}

const unreadable = "Even the operator cannot read it";
const day = 86_400_000;
const sealedVersion = 0x01;
// Random bytes are readable letters by chance: in 1 GB of them a run of 32 turns up about once in 60,000 looks.
const longestByChance = 32;

/** Checks what can be checked on an instance, also beside its running server. `now` is epoch milliseconds. */
export async function checkInstance(source: Source, folder: string, backups: string, now: number): Promise<readonly Finding[]> {
  if (source.kind === "sqlite" && !existsSync(source.path))
    return [{ promise: "Saved is saved", held: false, figure: `there is no notebook in ${folder} yet` }];
  return [
    ...(source.kind === "sqlite" ? [await orNot("Saved is saved", async () => checkSound(source.path))] : []),
    await orNot(unreadable, () => checkSealed(source)),
    checkClosed(folder),
    await checkRestorable(backups, now),
    ...(source.kind === "sqlite" ? [await checkRoom(folder)] : []),
  ];
}

/** A database that cannot be read at all holds no promise; what stands in the way is the finding. */
async function orNot(promise: string, check: () => Promise<Finding>): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    const cause = explained(error);
    if (cause instanceof StorageError) return { promise, held: false, figure: cause.message };
    throw cause;
  }
}

function checkSound(path: string): Finding {
  const { db } = connectToRead(path);
  try {
    const found = db.prepare("pragma integrity_check(5)").all();
    const [mode] = db.prepare("pragma journal_mode").all();
    const held = isSound(found) && mode?.["journal_mode"] === "wal";
    const figure = held
      ? `${megabytes(statSync(path).size)} checked page by page, nothing is damaged`
      : Object.values(found[0] ?? {}).join(" ");
    return { promise: "Saved is saved", held, figure };
  } finally {
    db.close();
  }
}

/** Every box of every record looks like what it has to be: a version, then bytes that say nothing. */
async function checkSealed(source: Source): Promise<Finding> {
  const snapshot = await openSnapshot(source);
  try {
    const table = snapshot.tables.find(({ name }) => name === "records")!;
    const column = table.columns.findIndex(({ name }) => name === "box");
    let boxes = 0;
    let readable = 0;
    for await (const rows of snapshot.rows(table)) {
      for (const box of rows.map((row) => row[column] as Uint8Array).filter(({ length }) => length > 0)) {
        boxes++;
        if (box[0] !== sealedVersion || longestReadable(box) >= longestByChance) readable++;
      }
    }
    const figure = readable === 0 ? `${boxes} records, and none shows a readable word` : `${readable} of ${boxes} records are not sealed`;
    return { promise: unreadable, held: readable === 0, figure };
  } finally {
    await snapshot.close();
  }
}

function longestReadable(bytes: Uint8Array): number {
  let longest = 0;
  let run = 0;
  for (const byte of bytes) {
    run = byte >= 0x20 && byte < 0x7f ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

function checkClosed(folder: string): Finding {
  const files = ["", ...readdirSync(folder, { recursive: true }).map(String)];
  const open = files.filter((name) => ((statSync(join(folder, name), { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0);
  const figure =
    open.length === 0
      ? `${files.length} files and folders, closed to every other user`
      : `other users can open ${open
          .slice(0, 5)
          .map((name) => join(folder, name))
          .join(", ")}`;
  return { promise: `${unreadable}: files of the data directory`, held: open.length === 0, figure };
}

async function checkRestorable(backups: string, now: number): Promise<Finding> {
  const promise = "You can always get it back";
  const newest = newestBackup(backups);
  if (!newest) return { promise, held: false, figure: `there is no backup in ${backups}: make one with “enough backup”` };
  const proof = await proveBackup(newest, now);
  const days = Math.floor((now - statSync(newest).mtimeMs) / day);
  const age = days === 0 ? "of today" : days === 1 ? "of yesterday" : `${days} days old`;
  const figure = proof.held ? `${proof.file}, ${age}: ${proof.rows} rows restored on trial, with an equal digest` : proof.said;
  return { promise, held: proof.held, figure };
}

async function checkRoom(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const held = existsSync(join(folder, reserveName));
  const figure = `${megabytes(bavail * bsize)} free on the disk, ${held ? "with" : "but without"} a reserve for taking things out when it is full`;
  return { promise: "It stays up, or says why not", held, figure };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
