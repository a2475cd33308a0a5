import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rename, rm, statfs, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { BackupError } from "./backup-format.ts";
import { StorageError } from "./engine.ts";
import { buildFrom } from "./restore.ts";

/** What came of restoring a backup on trial. */
export interface Proof {
  /** The backup's name in its folder. */
  readonly file: string;
  readonly madeAt: string;
  readonly provenAt: string;
  readonly held: boolean;
  readonly rows: number;
  readonly digest: string;
  /** What stood in the way, in a sentence; empty when it held. */
  readonly said: string;
}

const ending = ".backup";
const record = "last-proof.json";
// What is restored on trial takes about as much room as the backup; a disk is not filled for a trial.
const roomPerByte = 1.2;

const proofSchema = z.object({
  file: z.string(),
  madeAt: z.string(),
  provenAt: z.string(),
  held: z.boolean(),
  rows: z.number(),
  digest: z.string(),
  said: z.string(),
});

/** The newest backup of a folder, by its path. */
export function newestBackup(folder: string): string | undefined {
  return listBackups(folder)
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)[0]?.path;
}

export function listBackups(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** Restores a backup into a place of its own, reads it back, compares, and throws the place away. `now` is epoch milliseconds. */
export async function proveBackup(file: string, now: number): Promise<Proof> {
  const said = { file: basename(file), madeAt: "", provenAt: new Date(now).toISOString(), held: false, rows: 0, digest: "" };
  const { bavail, bsize } = await statfs(file);
  if (bavail * bsize < statSync(file).size * roomPerByte)
    return { ...said, said: "There is no room on the disk to restore it on trial. Free some space." };
  const place = await mkdtemp(join(dirname(file), ".proving-"));
  try {
    const { digest, madeAt, tables } = await buildFrom(file, join(place, "enough.db"));
    return { ...said, madeAt, held: true, digest, rows: tables.reduce((sum, { rows }) => sum + rows, 0), said: "" };
  } catch (error) {
    if (error instanceof BackupError || error instanceof StorageError) return { ...said, said: withoutFolder(error.message, file) };
    throw error;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** A sentence for everybody on this machine: where its folders lie is the operator's own business. */
function withoutFolder(sentence: string, file: string): string {
  return sentence.replaceAll(join(dirname(file), "/"), "");
}

/** Keeps a proof beside the backups, for the pages to show. */
export async function keepProof(folder: string, proof: Proof): Promise<void> {
  const path = join(folder, record);
  await writeFile(`${path}.new`, JSON.stringify(proof), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** The last proof that was kept in a folder of backups. */
export function lastProof(folder: string): Proof | undefined {
  try {
    return proofSchema.safeParse(JSON.parse(readFileSync(join(folder, record), "utf8"))).data;
  } catch {
    return undefined;
  }
}
