import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { BoxError, seal, unseal } from "./box.ts";
import { deriveRoot, hkdf, type KdfCost } from "./derive.ts";
import { type KeyPair, makePair, pairOf } from "./pair.ts";

/** All that the database holds of a person's keys. None of it opens anything without the passphrase or the recovery code. */
export interface StoredKeys {
  readonly salt: Uint8Array;
  readonly cost: KdfCost;
  /** SHA-256 of the key that proves the passphrase at sign-in. */
  readonly proof: Uint8Array;
  readonly keyVersion: number;
  readonly byPassphrase: Uint8Array;
  readonly byRecovery: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

/** The part of the stored keys that a passphrase decides. */
export type PassphraseKeys = Pick<StoredKeys, "salt" | "cost" | "proof" | "byPassphrase">;

/** Keys for someone new: what to store, and the 32-byte master key that seals their notebook. */
export async function makePersonKeys(
  personId: string,
  passphrase: string,
  recovery: Uint8Array,
  cost: KdfCost,
): Promise<{ stored: StoredKeys; master: Buffer }> {
  const master = randomBytes(32);
  const pair = makePair();
  const stored: StoredKeys = {
    ...(await wrapByPassphrase(personId, passphrase, master, cost)),
    keyVersion: 1,
    byRecovery: wrapByRecovery(personId, recovery, master),
    publicKey: pair.publicKey,
    privateKey: seal(privateWrap(master), `priv|${personId}`, pair.privateKey),
  };
  return { stored, master };
}

/** Wraps a master key anew under a passphrase: at sign-up, when the passphrase changes, and when the cost of guessing was raised. */
export async function wrapByPassphrase(personId: string, passphrase: string, master: Uint8Array, cost: KdfCost): Promise<PassphraseKeys> {
  const salt = randomBytes(16);
  const { proof, wrap } = split(personId, await deriveRoot(passphrase, salt, cost));
  return { salt, cost, proof, byPassphrase: seal(wrap, `umk|pw|${personId}`, master) };
}

export function wrapByRecovery(personId: string, recovery: Uint8Array, master: Uint8Array): Buffer {
  return seal(recoveryWrap(personId, recovery), `umk|rc|${personId}`, master);
}

/** The master key, when the passphrase is right. Takes the same time when it is wrong. */
export async function openWithPassphrase(personId: string, passphrase: string, keys: PassphraseKeys): Promise<Buffer | undefined> {
  const { proof, wrap } = split(personId, await deriveRoot(passphrase, keys.salt, keys.cost));
  return timingSafeEqual(proof, keys.proof) ? unseal(wrap, `umk|pw|${personId}`, keys.byPassphrase) : undefined;
}

/** The master key, when the recovery secret is the one that was shown at sign-up. */
export function openWithRecovery(personId: string, recovery: Uint8Array, byRecovery: Uint8Array): Buffer | undefined {
  try {
    return unseal(recoveryWrap(personId, recovery), `umk|rc|${personId}`, byRecovery);
  } catch (error) {
    if (error instanceof BoxError) return undefined;
    throw error;
  }
}

export function openPair(personId: string, master: Uint8Array, keys: Pick<StoredKeys, "privateKey">): KeyPair {
  return pairOf(unseal(privateWrap(master), `priv|${personId}`, keys.privateKey));
}

function split(personId: string, root: Buffer): { proof: Buffer; wrap: Buffer } {
  const proof = createHash("sha256")
    .update(hkdf(root, `enough/v1/auth|${personId}`))
    .digest();
  return { proof, wrap: hkdf(root, `enough/v1/kek|${personId}`) };
}

function privateWrap(master: Uint8Array): Buffer {
  return hkdf(master, "enough/v1/wrap-priv");
}

function recoveryWrap(personId: string, recovery: Uint8Array): Buffer {
  return hkdf(recovery, `enough/v1/recovery|${personId}`);
}
