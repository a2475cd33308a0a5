import { createHash } from "node:crypto";
import { BoxError, seal, unseal } from "./box.ts";
import { hkdf } from "./derive.ts";

/** The row under which a session is kept. The database never sees the cookie itself. */
export function sessionId(cookie: Uint8Array): string {
  return createHash("sha256").update("sid").update(cookie).digest("hex");
}

/**
 * What a session works with, wrapped so that this cookie alone opens it: the master key, or for a session that may only capture the public
 * key to seal to. A stolen sessions table opens nothing, and an exchanged public key is not used.
 */
export function wrapForSession(cookie: Uint8Array, personId: string, key: Uint8Array): Buffer {
  return seal(hkdf(cookie, "enough/v1/session"), `session|${personId}`, key);
}

/** What was wrapped; undefined when the row was not made for this cookie and person. */
export function openForSession(cookie: Uint8Array, personId: string, wrapped: Uint8Array): Buffer | undefined {
  try {
    return unseal(hkdf(cookie, "enough/v1/session"), `session|${personId}`, wrapped);
  } catch (error) {
    if (error instanceof BoxError) return undefined;
    throw error;
  }
}
