import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const version = 0x01;
const ivLength = 12;
const tagLength = 16;
const overhead = 1 + ivLength + tagLength;

/** A box that does not open: another key, another place, or bytes that were changed. What was inside stays unknown. */
export class BoxError extends Error {
  override readonly name = "BoxError";
}

/**
 * Seals bytes with AES-256-GCM: 0x01 ‖ iv (12) ‖ ciphertext ‖ tag (16). `place` is authenticated with it: a box opens only where it
 * was meant to lie, so rows that are swapped or set back in time are noticed.
 */
export function seal(key: Uint8Array, place: string, plain: Uint8Array): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([Buffer.of(version), iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `seal` made with the same key and place. Throws BoxError. */
export function unseal(key: Uint8Array, place: string, box: Uint8Array): Buffer {
  if (box.length < overhead || box[0] !== version) throw new BoxError("This is not a sealed box of a version that is known here.");
  const decipher = createDecipheriv("aes-256-gcm", key, box.subarray(1, 1 + ivLength));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(box.subarray(box.length - tagLength));
  try {
    const start = decipher.update(box.subarray(1 + ivLength, box.length - tagLength));
    const end = decipher.final();
    return end.length === 0 ? start : Buffer.concat([start, end]);
  } catch (cause) {
    throw new BoxError("A sealed box does not open with this key in this place.", { cause });
  }
}
