import { createHash, randomBytes } from "node:crypto";

// Crockford's base 32: no I, L, O or U, so that a code copied by hand has one reading.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const secretLength = 20;
const secretSymbols = 32;
const checkSymbols = 4;
const wellFormed = new RegExp(`^[${alphabet}]{${secretSymbols + checkSymbols}}$`);

/** A fresh recovery secret of 160 bits. */
export function makeRecoverySecret(): Buffer {
  return randomBytes(secretLength);
}

/** The secret as people keep it: eight groups of four letters and digits, and a ninth that notices a slip of the pen. */
export function formatRecoveryCode(secret: Uint8Array): string {
  const symbols = encode(secret) + check(secret);
  return symbols.match(/.{4}/g)!.join("-");
}

/** The secret in a code as someone typed it: case, spaces and dashes do not matter, O is 0, I and L are 1. Undefined when it has a slip. */
export function parseRecoveryCode(typed: string): Buffer | undefined {
  const symbols = typed.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  if (!wellFormed.test(symbols)) return undefined;
  const secret = decode(symbols.slice(0, secretSymbols));
  return check(secret) === symbols.slice(secretSymbols) ? secret : undefined;
}

function check(secret: Uint8Array): string {
  return encode(createHash("sha256").update("enough/v1/recovery-check").update(secret).digest()).slice(0, checkSymbols);
}

function encode(bytes: Uint8Array): string {
  let symbols = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) symbols += alphabet[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? symbols + alphabet[(held << (5 - bits)) & 31] : symbols;
}

function decode(symbols: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const symbol of symbols) {
    held = (held << 5) | alphabet.indexOf(symbol);
    bits += 5;
    if (bits >= 8) {
      bytes.push((held >> (bits - 8)) & 255);
      bits -= 8;
    }
    held &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}
