import { createHash } from "node:crypto";
import { seal, unseal } from "./box.ts";
import { hkdf } from "./derive.ts";

/** The row under which a session is kept. The database never sees the cookie itself. */
export function sessionId(cookie: Uint8Array): string {
  return createHash("sha256").update("sid").update(cookie).digest("hex");
}

/** The master key, wrapped so that this cookie alone opens it: a stolen sessions table opens nothing. */
export function wrapForSession(cookie: Uint8Array, personId: string, master: Uint8Array): Buffer {
  return seal(hkdf(cookie, "enough/v1/session"), `session|${personId}`, master);
}

/** Throws BoxError when the row was not made for this cookie and person. */
export function openForSession(cookie: Uint8Array, personId: string, wrapped: Uint8Array): Buffer {
  return unseal(hkdf(cookie, "enough/v1/session"), `session|${personId}`, wrapped);
}
