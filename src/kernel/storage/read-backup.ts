import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import {
  type Backup,
  BackupError,
  type BackupHead,
  isLastLine,
  lastLine,
  noBackup,
  readHead,
  readRow,
  readTableLine,
} from "./backup-format.ts";
import { knownSteps } from "./migrate.ts";
import { type Row, shapesAfter, type TableShape } from "./table-shapes.ts";
import { type Tallying, tallyOf, type TableTally, tallyTable } from "./tally.ts";

/** What takes in a backup as it is read, a batch at a time. */
export interface Taking {
  head?(head: BackupHead): Promise<void>;
  rows?(table: TableShape, rows: readonly Row[]): Promise<void>;
}

const chunkBytes = 1024 * 1024;
const rowsAtOnce = 100;
const bytesAtOnce = 4 * 1024 * 1024;
const newline = 0x0a;
// No line that we wrote is longer; a file without line ends is not read into memory.
const longestHead = 1024 * 1024;
const longestLine = 512 * 1024 * 1024;

/**
 * Reads a backup from its first line to its last and proves it: every byte is summed, every row fits its table, and what was read adds up
 * to what the last line says. Throws BackupError, at the end of the file at the latest: what `taking` got until then is then to be
 * thrown away.
 */
export async function readBackup(file: string, taking: Taking = {}): Promise<Backup> {
  const sum = createHash("sha256");
  const reader = openReader(file, sum, taking);
  let rest: Buffer[] = [];
  let restBytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      const piece = chunk.subarray(from, end + 1);
      await reader.line(rest.length === 0 ? piece : Buffer.concat([...rest, piece]));
      rest = [];
      restBytes = 0;
      from = end + 1;
    }
    rest.push(Buffer.from(chunk.subarray(from)));
    restBytes += chunk.length - from;
    if (restBytes > reader.longest()) throw noBackup(file);
  }
  if (restBytes > 0) await reader.line(Buffer.concat(rest));
  return reader.done();
}

/** Follows the lines of a backup. */
function openReader(file: string, sum: Hash, taking: Taking) {
  let head: BackupHead | undefined;
  let table: { readonly shape: TableShape; readonly tally: Tallying } | undefined;
  let rows: Row[] = [];
  let bytes = 0;
  let tables: readonly TableTally[] = [];
  let backup: Backup | undefined;

  async function flush(): Promise<void> {
    if (!table || rows.length === 0) return;
    table.tally.add(rows);
    const batch = rows;
    rows = [];
    bytes = 0;
    await taking.rows?.(table.shape, batch);
  }

  async function endTable(): Promise<void> {
    await flush();
    if (table) tables = [...tables, table.tally.done()];
    table = undefined;
  }

  async function end(line: Buffer): Promise<Backup> {
    await endTable();
    const tally = tallyOf(tables);
    // The whole line has to be the one that this content leads to, so that no byte of it goes unread.
    const due = Buffer.from(lastLine(sum.digest("hex"), tally));
    if (!due.equals(line) || tables.length !== head!.tables.length) throw damagedBackup(file);
    return { ...tally, madeAt: head!.madeAt, steps: head!.steps };
  }

  async function line(given: Buffer): Promise<void> {
    if (backup) throw damagedBackup(file);
    const text = given.toString("utf8", 0, given.length - 1);
    if (head && isLastLine(text)) {
      backup = await end(given);
      return;
    }
    sum.update(given);
    if (!head) {
      head = known(readHead(text, file), file);
      await taking.head?.(head);
      return;
    }
    const name = readTableLine(text);
    if (name !== undefined) {
      await endTable();
      // In the order of the head, each once.
      const shape = head.tables[tables.length];
      if (shape?.name !== name) throw damagedBackup(file);
      table = { shape, tally: tallyTable(shape) };
      return;
    }
    const row = table && readRow(table.shape, text);
    if (!row) throw damagedBackup(file);
    bytes += text.length;
    if (rows.push(row) >= rowsAtOnce || bytes >= bytesAtOnce) await flush();
  }

  return {
    line,
    longest: () => (head ? longestLine : longestHead),
    done(): Backup {
      if (!backup) throw damagedBackup(file);
      return backup;
    },
  };
}

/** The head, if this version knows its tables. */
function known(head: BackupHead, file: string): BackupHead {
  const step = head.steps.find((name) => !knownSteps.includes(name));
  if (step !== undefined)
    throw new BackupError(`${file} was made by a newer version of Enough (it knows “${step}”). Restore it with that version.`);
  const follows = head.steps.every((name, index) => name === knownSteps[index]);
  if (!follows || JSON.stringify(head.tables) !== JSON.stringify(shapesAfter(head.steps))) throw damagedBackup(file);
  return head;
}

function damagedBackup(file: string): BackupError {
  return new BackupError(
    `${file} is damaged or not whole: what it holds does not add up to what it says at its end. Nothing was changed. Take an older backup, or copy this one again from where it was kept.`,
  );
}
