import { hash } from "node:crypto";
import { z } from "zod";
import {
  type Changed,
  changesSince,
  type Outline,
  outlineCalendar,
  parseCalendar,
  partOfCalendar,
} from "../../../engine/calendar/index.ts";
import type { Delta } from "./delta.ts";

// How far a calendar file was read: enough to ask for it only when it is new, and to tell which of its events are.

const columns = z.object({ frame: z.number(), keys: z.string(), digests: z.string(), months: z.string(), overrides: z.string() });

export const filePointSchema = z.object({
  etag: z.string().optional(),
  modified: z.string().optional(),
  /** SHA-256 of the file. */
  digest: z.string(),
  /** Null for a file that has to be read as a whole. */
  outline: columns.nullable(),
  refreshMinutes: z.number().nullable(),
});

export type FilePoint = z.output<typeof filePointSchema>;

/** What a file says beyond what was known: nothing, or what is new since `base`, for a notebook that was read up to there. */
export interface FileNews {
  readonly point: FilePoint;
  readonly delta: Delta | undefined;
}

/** Compares a file that came with how far it was read, and tells what is new since the notebook's own state. */
export function newsOfFile(
  file: Uint8Array,
  said: Pick<FilePoint, "etag" | "modified">,
  known: { readonly base: FilePoint | undefined; readonly latest: FilePoint | undefined },
  at: number,
): FileNews {
  const digest = hash("sha256", file, "hex");
  const { base, latest } = known;
  if (latest?.digest === digest) return { point: { ...latest, ...said }, delta: undefined };
  const before = latest?.outline ? readOutline(latest.outline) : undefined;
  const outline = outlineCalendar(file, before);
  const { name, refreshMinutes } = parseCalendar(outline ? partOfCalendar(file, outline, new Set()) : file);
  const point = { ...said, digest, outline: outline ? writeOutline(outline) : null, refreshMinutes };
  if (outline && before && outline.frame === before.frame && changesSince(before, outline).length === 0) return { point, delta: undefined };
  const since = base?.outline ? readOutline(base.outline) : undefined;
  const first = outline ? firstMonth(outline) : 0;
  const head = { at, name: name ?? "", first, events: outline ? new Set(outline.keys).size : 0 };
  if (!outline || !since || since.frame !== outline.frame) return { point, delta: { head: { ...head, whole: true, left: [] }, file } };
  const changes = changesSince(since, outline).filter((change) => !isBeyond(change, first));
  const fresh = new Set(changes.flatMap(({ key, now }) => (now === undefined ? [] : [key])));
  const left = changes.flatMap(({ key, before }) => (before === undefined ? [] : [[key, before] as [number, number]]));
  return { point, delta: { head: { ...head, whole: false, left }, file: Buffer.from(partOfCalendar(file, outline, fresh)) } };
}

/** Many servers publish the last months only. What is gone because its month is no longer told is not taken back. */
function isBeyond({ before, now }: Changed, first: number): boolean {
  return now === undefined && before !== undefined && before !== 0 && before < first;
}

function firstMonth({ months }: Outline): number {
  let first = 0;
  for (const month of months) if (month !== 0 && (first === 0 || month < first)) first = month;
  return first;
}

function writeOutline({ frame, keys, digests, months, overrides }: Outline): z.output<typeof columns> {
  const text = ({ buffer, byteOffset, byteLength }: Float64Array | Int32Array | Uint8Array) =>
    Buffer.from(buffer, byteOffset, byteLength).toString("base64");
  return { frame, keys: text(keys), digests: text(digests), months: text(months), overrides: text(overrides) };
}

function readOutline({ frame, keys, digests, months, overrides }: z.output<typeof columns>): Outline {
  // A copy of its own begins at 0, as columns of eight bytes have to.
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64")).buffer;
  return {
    frame,
    keys: new Float64Array(bytes(keys)),
    digests: new Float64Array(bytes(digests)),
    months: new Int32Array(bytes(months)),
    overrides: new Uint8Array(bytes(overrides)),
  };
}
