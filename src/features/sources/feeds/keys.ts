import { z } from "zod";
import type { FeedRow, Owner } from "../../../kernel/storage/index.ts";
import { BoxError, hkdf, pad, seal, unpad, unseal } from "../../../kernel/vault/index.ts";

// What the rows of a feed hold is sealed under a key of the server's, so that it can look while nobody is here, or under the person's.

const accessSchema = z.object({
  protocol: z.enum(["icalendar", "caldav"]),
  url: z.string(),
  user: z.string().optional(),
  password: z.string().optional(),
  /** The person's public key, base64, as their own sign-in brought it: whoever keeps the rows could have exchanged the one in the database. */
  sealTo: z.string(),
});

/** Where a feed is, what opens it, and for whom what comes is sealed. */
export type Access = z.output<typeof accessSchema>;

type Column = "access" | "base" | "latest" | "trouble";

/** What a column holds: JSON, and bytes beside it for what is large. */
export interface Held {
  readonly json: unknown;
  readonly bytes?: Uint8Array | undefined;
}

const headLength = 4;

/** The key for feeds, of the server's own key or of a person's master key. */
export function feedKey(key: Uint8Array): Buffer {
  return hkdf(key, "enough/v1/feed");
}

/** Length of the JSON (4 bytes), JSON, bytes; padded and sealed for its place. */
export function sealColumn(key: Uint8Array, owner: Owner, id: string, column: Column, { json, bytes = new Uint8Array(0) }: Held): Buffer {
  const head = Buffer.from(JSON.stringify(json));
  const length = Buffer.alloc(headLength);
  length.writeUInt32LE(head.length);
  return seal(key, placeOf(owner, id, column), pad(Buffer.concat([length, head, bytes])));
}

/** What a column of a row holds; undefined when it is empty. Throws BoxError for a box of another key or place. */
export function openColumn(key: Uint8Array, owner: Owner, row: FeedRow, column: Column): Held | undefined {
  if (row[column].length === 0) return undefined;
  const whole = unpad(unseal(key, placeOf(owner, row.id, column), row[column]));
  const end = headLength + whole.readUInt32LE();
  return { json: JSON.parse(whole.toString("utf8", headLength, end)), bytes: whole.subarray(end) };
}

/** A feed's access; undefined when it was sealed under another key: the server's was lost, or the person's was renewed. */
export function openAccess(key: Uint8Array, owner: Owner, row: FeedRow): Access | undefined {
  try {
    return accessSchema.parse(openColumn(key, owner, row, "access")?.json);
  } catch (error) {
    if (error instanceof BoxError) return undefined;
    throw error;
  }
}

/** Why the last look failed, in a sentence; empty when it did not, or cannot be read here. */
export function openTrouble(key: Uint8Array, owner: Owner, row: FeedRow): string {
  try {
    return z.string().parse(openColumn(key, owner, row, "trouble")?.json ?? "");
  } catch (error) {
    if (error instanceof BoxError) return "";
    throw error;
  }
}

/** What a box of a feed is sealed for. */
export function purposeOf(owner: Owner, id: string, boxId: string): string {
  return `feed|${owner.id}|${id}|${boxId}`;
}

/** What was read becomes what was taken in as it is, so both lie under one name. */
function placeOf(owner: Owner, id: string, column: Column): string {
  return `feed|${owner.id}|${id}|${column === "base" ? "latest" : column}`;
}
