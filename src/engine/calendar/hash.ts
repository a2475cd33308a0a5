/**
 * A 64-bit digest of a text as 16 hexadecimal digits: two FNV-1a hashes with different seeds, mixed at the end as MurmurHash3 does. To see
 * whether something changed, not to keep a secret.
 */
export function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x2f0b4a17;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (a >>> 15), 0x01000193);
  }
  return hex(mix(a ^ text.length)) + hex(mix(b));
}

/** A digest of bytes as a whole number of 53 bits: to see whether something changed, where there are very many. Goes on from `after`. */
export function numberOfBytes(bytes: Uint8Array, from: number, to: number, after = 0): number {
  let a = 0x811c9dc5 ^ after;
  let b = 0x2f0b4a17 ^ (after / 0x200000);
  for (let at = from; at < to; at++) {
    const code = bytes[at]!;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (a >>> 15), 0x01000193);
  }
  return mix(a ^ (to - from)) * 0x200000 + (mix(b) >>> 11);
}

/** The same of a text's UTF-8. */
export function numberOfText(text: string): number {
  const bytes = Buffer.from(text);
  return numberOfBytes(bytes, 0, bytes.length);
}

function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(number: number): string {
  return number.toString(16).padStart(8, "0");
}
