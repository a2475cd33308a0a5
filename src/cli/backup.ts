import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Backup, BackupError, writeBackup } from "../kernel/storage/index.ts";
import { type Command, InputError, say } from "./command.ts";
import { sourceOf } from "./engine.ts";
import { backupsIn, dataDirectory } from "./places.ts";

export const backup: Command = {
  name: "backup",
  summary: "Write everything into one file, also while Enough is running",
  usage: "backup [FILE] [--json]",
  example: "enough backup /media/usb/enough-monday.backup",
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options: { json: { type: "boolean" } }, allowPositionals: true });
    if (positionals.length > 1) throw new InputError("One file takes one backup. Name one, or none for the usual place.");
    const folder = dataDirectory();
    const source = sourceOf(folder);
    if (source.kind === "sqlite" && !existsSync(source.path))
      throw new InputError(`There is no notebook in ${folder} yet. Name another data directory in ENOUGH_DATA.`);
    const started = Date.now();
    const file = resolve(positionals[0] ?? usualFile(folder, started));
    if (positionals[0] === undefined) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const made = await orSay(() => writeBackup(source, file, started));
    const bytes = statSync(file).size;
    const seconds = (Date.now() - started) / 1000;
    say(values.json ? JSON.stringify({ file, bytes, rows: rowsOf(made), seconds, ...made }) : inWords(file, bytes, made, seconds));
    return 0;
  },
};

export function rowsOf({ tables }: Backup): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

/** What is wrong with a backup is the person's to mend: a sentence, and status 2. */
export async function orSay<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupError) throw new InputError(error.message);
    throw error;
  }
}

function usualFile(folder: string, now: number): string {
  return join(backupsIn(folder), `enough-${new Date(now).toISOString().slice(0, 19).replaceAll(/[:T]/g, "-")}.backup`);
}

function inWords(file: string, bytes: number, made: Backup, seconds: number): string {
  const size = `${rowsOf(made)} rows, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s`;
  return `Written to ${file}\n${size}. Digest ${made.digest}.\nKeep a copy on another disk. “enough verify” shows that it can be restored.`;
}
