import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { type Backup, BackupError, headLine, lastLine, rowLine, tableLine } from "./backup-format.ts";
import type { Source } from "./engine.ts";
import { explainedFile, putInPlace } from "./disk.ts";
import { openSnapshot, type Snapshot } from "./snapshot.ts";
import { tallyOf, type TableTally, tallyTable } from "./tally.ts";

/**
 * Writes all that a database holds at this moment into one file, while others go on writing to it. The file appears under its name when
 * it is whole and on the disk, readable for its owner alone; memory stays flat. `now` is epoch milliseconds.
 */
export async function writeBackup(source: Source, file: string, now: number): Promise<Backup> {
  if (existsSync(file))
    throw new BackupError(`${file} is there already, and a backup replaces nothing. Name another file, or move that one.`);
  const making = `${file}.part-${process.pid}`;
  const snapshot = await openSnapshot(source);
  try {
    const backup = await writeWhole(making, snapshot, new Date(now).toISOString());
    await putInPlace(making, file);
    return backup;
  } catch (error) {
    await unlink(making).catch(() => undefined);
    throw explainedFile(error, file);
  } finally {
    await snapshot.close();
  }
}

async function writeWhole(file: string, snapshot: Snapshot, madeAt: string): Promise<Backup> {
  const out = await open(file, "wx", 0o600);
  try {
    const backup = await copyInto(out, snapshot, madeAt);
    await out.sync();
    return backup;
  } finally {
    await out.close();
  }
}

async function copyInto(out: FileHandle, snapshot: Snapshot, madeAt: string): Promise<Backup> {
  const sum = createHash("sha256");
  const write = async (text: string): Promise<void> => {
    const bytes = Buffer.from(text);
    sum.update(bytes);
    await out.writeFile(bytes);
  };
  await write(headLine({ madeAt, steps: snapshot.steps, tables: snapshot.tables }));
  const tables: TableTally[] = [];
  for (const table of snapshot.tables) {
    const tally = tallyTable(table);
    await write(tableLine(table.name));
    for await (const rows of snapshot.rows(table)) {
      tally.add(rows);
      await write(rows.map(rowLine).join(""));
    }
    tables.push(tally.done());
  }
  const tally = tallyOf(tables);
  await out.writeFile(lastLine(sum.digest("hex"), tally));
  return { ...tally, madeAt, steps: snapshot.steps };
}
