import { createHmac, randomUUID } from "node:crypto";
import { hkdf } from "../vault/index.ts";
import type { Ids } from "./notebook.ts";

/**
 * Ids for one request in a sealed notebook. With an idempotency key they follow from it, so that the same request sent twice makes
 * the same ids; a setting's id follows from its kind, so that two devices cannot make two of it. To anyone without the key they are random.
 */
export function sealedIds(master: Uint8Array, requestKey: string | undefined): Ids {
  const secret = hkdf(master, "enough/v1/ids");
  let count = 0;
  return {
    next: () =>
      requestKey === undefined ? randomUUID() : uuidFrom(createHmac("sha256", secret).update(`request|${requestKey}|${count++}`).digest()),
    setting: (kind) => uuidFrom(createHmac("sha256", secret).update(`setting|${kind}`).digest()),
  };
}

/** Ids in a notebook that is in one memory alone. What is there may be taken into a sealed one, where an id may not tell its kind. */
export const visitorIds: Ids = { next: () => randomUUID(), setting: () => randomUUID() };

/** The first 16 bytes as a UUID of version 4 (RFC 9562). */
function uuidFrom(bytes: Buffer): string {
  const id = Buffer.from(bytes.subarray(0, 16));
  id[6] = (id[6]! & 0x0f) | 0x40;
  id[8] = (id[8]! & 0x3f) | 0x80;
  return id.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
