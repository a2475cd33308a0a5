import { z } from "zod";
import type { Column, Row, TableShape, Value } from "./table-shapes.ts";
import type { Tally } from "./tally.ts";

// A backup is lines of JSON: what it is, then each table's name followed by its rows, then what all of it adds up to. Bytes are base64.
// docs/export-format.md describes it for other programs.

/** A file that is no backup, or not whole, or not for this version. Its sentence says which, and what to do. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

/** The first line. */
export interface BackupHead {
  readonly madeAt: string;
  readonly steps: readonly string[];
  readonly tables: readonly TableShape[];
}

/** What a backup holds, as its last line says and its content proves. */
export interface Backup extends Tally {
  readonly madeAt: string;
  readonly steps: readonly string[];
}

/** A restore that was done, and where what was there before is kept. */
export interface Restored {
  readonly backup: Backup;
  readonly kept: string | undefined;
}

const format = "enough-backup";
const version = 1;
const newline = "\n";

const headSchema = z.object({
  format: z.literal(format),
  version: z.number(),
  madeAt: z.string(),
  steps: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.object({ name: z.string(), type: z.enum(["text", "integer", "real", "bytes"]) })),
      key: z.array(z.string()),
    }),
  ),
});

export function headLine({ madeAt, steps, tables }: BackupHead): string {
  return JSON.stringify({ format, version, madeAt, steps, tables }) + newline;
}

/** Reads the first line. Throws BackupError for what is no backup, and for one of a later format. */
export function readHead(line: string, file: string): BackupHead {
  const read = headSchema.safeParse(parsed(line));
  if (!read.success) throw noBackup(file);
  if (read.data.version !== version)
    throw new BackupError(
      `${file} is a backup in format ${read.data.version}, which a newer version of Enough made. Restore it with that version.`,
    );
  return read.data;
}

export function tableLine(name: string): string {
  return JSON.stringify({ table: name }) + newline;
}

/** The table that a line begins, or nothing when the line is none of that kind. */
export function readTableLine(line: string): string | undefined {
  return /^\{"table":"(\w+)"\}$/.exec(line)?.[1];
}

export function rowLine(row: Row): string {
  return JSON.stringify(row.map((value) => (value instanceof Uint8Array ? base64(value) : value))) + newline;
}

/** A row as its table's columns say; undefined when the line does not fit them. */
export function readRow({ columns }: TableShape, line: string): Row | undefined {
  const values = parsed(line);
  if (!Array.isArray(values) || values.length !== columns.length) return undefined;
  const row = columns.map((column, index) => readValue(column, values[index]));
  return row.every((value) => value !== undefined) ? row : undefined;
}

/** The last line: `sha256` is over the bytes of all lines before it. A file whose last line is any other is not whole. */
export function lastLine(sha256: string, { digest, tables }: Tally): string {
  return JSON.stringify({ end: true, sha256, digest, tables }) + newline;
}

export function isLastLine(line: string): boolean {
  return line.startsWith('{"end":true,');
}

function readValue({ type }: Column, value: unknown): Value | undefined {
  if (value === null) return null;
  if (type === "bytes") return typeof value === "string" ? Buffer.from(value, "base64") : undefined;
  if (type === "text") return typeof value === "string" ? value : undefined;
  return typeof value === "number" && (type === "real" || Number.isInteger(value)) ? value : undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
}

export function noBackup(file: string): BackupError {
  return new BackupError(`${file} is not a backup of Enough. Name a file that “enough backup” made.`);
}

export function notTheSame(file: string): BackupError {
  return new BackupError(
    `What was restored from ${file} is not what the backup holds, so it was thrown away. Nothing was changed. Check the disk.`,
  );
}
