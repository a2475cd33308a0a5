import { createHmac, createSecretKey } from "node:crypto";

/** What seals the records of one notebook: one key for each record, and the shelf names that hide their kinds. */
export interface RecordKeys {
  readonly version: number;
  /** The record's own 32-byte key. */
  keyOf(recordId: string): Buffer;
  /** HMAC of a kind: rows of one kind lie together without saying which kind it is. */
  shelfOf(kind: string): string;
}

// HKDF's expand step for 32 bytes is one block, and ends in its number.
const firstBlock = "\u0001";

/** Keys under one master key. A record's key is HKDF-SHA256(master, "enough/v1/record|" ‖ id), with the extract step taken once. */
export function recordKeys(master: Uint8Array, version: number): RecordKeys {
  const extracted = createSecretKey(createHmac("sha256", Buffer.alloc(32)).update(master).digest());
  const shelves = new Map<string, string>();
  return {
    version,
    keyOf: (recordId) => createHmac("sha256", extracted).update(`enough/v1/record|${recordId}${firstBlock}`).digest(),
    shelfOf: (kind) => {
      const known = shelves.get(kind) ?? createHmac("sha256", master).update(kind).digest("hex").slice(0, 32);
      shelves.set(kind, known);
      return known;
    },
  };
}
