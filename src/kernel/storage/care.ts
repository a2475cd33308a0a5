import { mkdirSync, readdirSync, statSync } from "node:fs";
import { rm, unlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { Worker } from "node:worker_threads";
import { writeBackup } from "./backup.ts";
import type { Source } from "./engine.ts";
import { keepProof, lastProof, listBackups, newestBackup, proveBackup } from "./prove.ts";

/** A database, the folder of its backups, and whether one is made each day. */
export interface Kept {
  readonly source: Source;
  readonly folder: string;
  readonly daily: boolean;
}

const day = 86_400_000;
const hour = 3_600_000;
const minute = 60_000;
const dailiesKept = 7;

/**
 * Cares for the backups of a running house, in a thread of its own: makes one a day when that is wished, and proves each day that the
 * newest can be restored. Answers how to stop.
 */
export function startCare(kept: Kept, clock: () => number, firstLook = minute): () => Promise<void> {
  let worker: Worker | undefined;

  function look(): void {
    if (worker) return;
    // Beside this file, in the sources as in a build.
    const entry = new URL(import.meta.url.endsWith(".ts") ? "./care-worker.ts" : "./care-worker.js", import.meta.url);
    worker = new Worker(entry, { workerData: { ...kept, now: clock() } });
    worker.unref();
    worker.once("error", (error: Error) => process.stderr.write(`${new Date(clock()).toISOString()} backups: ${error.message}\n`));
    worker.once("exit", () => {
      worker = undefined;
    });
  }

  const first = setTimeout(look, firstLook);
  const again = setInterval(look, hour);
  first.unref();
  again.unref();
  return async () => {
    clearTimeout(first);
    clearInterval(again);
    await worker?.terminate();
  };
}

/** One round of care. `now` is epoch milliseconds. */
export async function careFor({ source, folder, daily }: Kept, now: number): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await clearLeftovers(folder, now);
  if (daily) await backUpToday(source, folder, now);
  const newest = newestBackup(folder);
  if (!newest) return;
  const proof = lastProof(folder);
  const isProven =
    proof &&
    basename(newest) === proof.file &&
    now - Date.parse(proof.provenAt) < day &&
    Date.parse(proof.provenAt) > statSync(newest).mtimeMs;
  if (!isProven) await keepProof(folder, await proveBackup(newest, now));
}

async function backUpToday(source: Source, folder: string, now: number): Promise<void> {
  const file = join(folder, `daily-${new Date(now).toISOString().slice(0, 10)}.backup`);
  const dailies = listBackups(folder).filter((path) => /daily-[\d-]{10}\.backup$/.test(path));
  if (dailies.includes(file)) return;
  await writeBackup(source, file, now);
  // Those that somebody made by hand are theirs to delete.
  for (const old of [...dailies, file].toSorted().slice(0, -dailiesKept)) await unlink(old);
}

/** What a process that was killed at work left behind. */
async function clearLeftovers(folder: string, now: number): Promise<void> {
  const left = readdirSync(folder).filter((name) => /\.part-\d+$|^\.proving-/.test(name));
  for (const path of left.map((name) => join(folder, name)))
    if (now - statSync(path).mtimeMs > day) await rm(path, { recursive: true, force: true });
}
