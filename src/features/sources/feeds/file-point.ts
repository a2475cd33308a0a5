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
import type { Held } from "./keys.ts";

// How far a calendar file was read: enough to ask for it only when it is new, and to tell which of its events are.

const headSchema = z.object({
  etag: z.string().optional(),
  modified: z.string().optional(),
  /** SHA-256 of the file. */
  digest: z.string(),
  refreshMinutes: z.number().nullable(),
  /** Of the outline, whose columns lie beside this; absent for a file that has to be read as a whole. */
  frame: z.number().optional(),
  events: z.number(),
});

/** How far a file was read. */
export interface FilePoint {
  readonly head: z.output<typeof headSchema>;
  readonly outline: () => Outline | undefined;
}

/** A point as a row holds it, and back. */
export function heldPoint({ head, outline }: FilePoint): Held {
  return { json: head, bytes: columnsOf(outline()) };
}

export function pointOf(held: Held | undefined): FilePoint | undefined {
  const head = headSchema.safeParse(held?.json).data;
  return head && { head, outline: () => outlineIn(head, held?.bytes ?? new Uint8Array(0)) };
}

/** What a file says beyond what was known: nothing, or what is new since `base`, for a notebook that was read up to there. */
interface FileNews {
  readonly point: FilePoint;
  readonly delta: Delta | undefined;
}

/** Compares a file that came with how far it was read, and tells what is new since the notebook's own state. `at` is epoch milliseconds. */
export function newsOfFile(
  file: Uint8Array,
  said: Pick<FilePoint["head"], "etag" | "modified">,
  { base, latest }: { readonly base: () => FilePoint | undefined; readonly latest: FilePoint | undefined },
  at: number,
): FileNews {
  const digest = hash("sha256", file, "hex");
  if (latest?.head.digest === digest) return { point: { ...latest, head: { ...latest.head, ...said } }, delta: undefined };
  const before = latest?.outline();
  const outline = outlineCalendar(file, before);
  if (outline && before && outline.frame === before.frame && changesSince(before, outline).length === 0)
    return { point: { ...latest!, head: { ...latest!.head, ...said, digest } }, delta: undefined };
  const { name, refreshMinutes } = parseCalendar(outline ? partOfCalendar(file, outline, new Set()) : file);
  const head = { ...said, digest, refreshMinutes, events: outline?.keys.length ?? 0, ...(outline && { frame: outline.frame }) };
  const point = { head, outline: () => outline };
  const since = base()?.outline();
  const first = outline ? firstMonth(outline) : 0;
  const told = { at, name: name ?? "", first, events: outline ? new Set(outline.keys).size : 0 };
  if (!outline || !since || since.frame !== outline.frame) return { point, delta: { head: { ...told, whole: true, left: [] }, file } };
  const changes = changesSince(since, outline).filter((change) => !isBeyond(change, first));
  const fresh = new Set(changes.flatMap(({ key, now }) => (now === undefined ? [] : [key])));
  const left = changes.flatMap(({ key, before }) => (before === undefined ? [] : [[key, before] as [number, number]]));
  return { point, delta: { head: { ...told, whole: false, left }, file: Buffer.from(partOfCalendar(file, outline, fresh)) } };
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

// 8 bytes each, 4 bytes each, and 1: in this order each column begins where its numbers may.
function columnsOf(outline: Outline | undefined): Uint8Array {
  if (!outline) return new Uint8Array(0);
  const { keys, digests, months, overrides } = outline;
  return Buffer.concat(
    [keys, digests, months, overrides].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}

function outlineIn({ frame, events }: FilePoint["head"], bytes: Uint8Array): Outline | undefined {
  if (frame === undefined || bytes.length !== events * (8 + 8 + 4 + 1)) return undefined;
  // A copy of its own begins at 0.
  const { buffer } = new Uint8Array(bytes);
  return {
    frame,
    keys: new Float64Array(buffer, 0, events),
    digests: new Float64Array(buffer, 8 * events, events),
    months: new Int32Array(buffer, 16 * events, events),
    overrides: new Uint8Array(buffer, 20 * events, events),
  };
}
