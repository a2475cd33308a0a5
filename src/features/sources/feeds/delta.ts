import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";

/** What is new of a calendar since the notebook last took something in. */
export interface Delta {
  readonly head: DeltaHead;
  /** An iCalendar file: the whole calendar, or those of its events that changed. */
  readonly file: Uint8Array;
}

const headSchema = z.object({
  /** When it was fetched; epoch milliseconds. */
  at: z.number(),
  /** Whether `file` is all that the calendar holds by now. */
  whole: z.boolean(),
  /** UIDs that changed or are gone, by their keys (see outline.ts), and the month in which they were. */
  left: z.array(z.tuple([z.number(), z.number()])),
  /** How many UIDs there are in all. */
  events: z.number(),
  /** The first month, 202609, in which the calendar still tells of single events; 0 when it tells of none. */
  first: z.number(),
  name: z.string(),
});

export type DeltaHead = z.output<typeof headSchema>;

const headLength = 4;
const level = 4;
const largest = 256 * 1024 * 1024;

/** Length of the head (4 bytes), head as JSON, file; deflated. */
export function packDelta({ head, file }: Delta): Buffer {
  const json = Buffer.from(JSON.stringify(head satisfies DeltaHead));
  const length = Buffer.alloc(headLength);
  length.writeUInt32LE(json.length);
  return deflateRawSync(Buffer.concat([length, json, file]), { level });
}

/** What `packDelta` packed. Throws for anything else. */
export function unpackDelta(packed: Uint8Array): Delta {
  const whole = inflateRawSync(packed, { maxOutputLength: largest });
  const length = whole.readUInt32LE();
  const head = headSchema.parse(JSON.parse(whole.toString("utf8", headLength, headLength + length)));
  return { head, file: whole.subarray(headLength + length) };
}
