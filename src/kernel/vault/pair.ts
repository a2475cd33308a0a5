import { createPrivateKey, createPublicKey, decapsulate, encapsulate, generateKeyPairSync, type KeyObject } from "node:crypto";
import { seal, unseal } from "./box.ts";
import { hkdf } from "./derive.ts";

const encapsulatedLength = 32;

/** An X25519 pair: the public key as its 32 raw bytes, the private key as PKCS #8. */
export interface KeyPair {
  readonly publicKey: Buffer;
  readonly privateKey: Buffer;
}

export function makePair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  return { publicKey: publicKey.export({ format: "raw-public" }), privateKey: privateKey.export({ format: "der", type: "pkcs8" }) };
}

/** The pair of a private key. Its public half is computed, not believed: whoever keeps the rows could have exchanged that one. */
export function pairOf(privateKey: Buffer): KeyPair {
  const publicKey = createPublicKey(createPrivateKey({ key: privateKey, format: "der", type: "pkcs8" }));
  return { publicKey: publicKey.export({ format: "raw-public" }), privateKey };
}

/**
 * Seals bytes so that the owner of `publicKey` alone can open them, and the sealer cannot any more: X25519 encapsulation, HKDF over
 * the shared secret with encapsulation ‖ public key as salt, then a box (DHKEM as in RFC 9180). Result: encapsulation (32) ‖ box.
 */
export function sealTo(publicKey: Uint8Array, purpose: string, plain: Uint8Array): Buffer {
  const { sharedKey, ciphertext } = encapsulate(importPublic(publicKey));
  return Buffer.concat([ciphertext, seal(sealingKey(sharedKey, ciphertext, publicKey, purpose), purpose, plain)]);
}

/** Opens what `sealTo` made for the same pair and purpose. Throws BoxError. */
export function openSealed(pair: KeyPair, purpose: string, sealed: Uint8Array): Buffer {
  const ciphertext = sealed.subarray(0, encapsulatedLength);
  const sharedKey = decapsulate(createPrivateKey({ key: pair.privateKey, format: "der", type: "pkcs8" }), ciphertext);
  return unseal(sealingKey(sharedKey, ciphertext, pair.publicKey, purpose), purpose, sealed.subarray(encapsulatedLength));
}

function sealingKey(shared: Uint8Array, ciphertext: Uint8Array, publicKey: Uint8Array, purpose: string): Buffer {
  return hkdf(shared, `enough/v1/seal|${purpose}`, Buffer.concat([ciphertext, publicKey]));
}

function importPublic(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.from(raw), format: "raw-public", asymmetricKeyType: "x25519" });
}
