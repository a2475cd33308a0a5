import { argon2, hkdfSync } from "node:crypto";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";

/** What Argon2id costs for one person; stored with them, so that it can be raised for everyone at their next sign-in. */
export interface KdfCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** 64 MiB, three passes, one lane: above the OWASP minimum (19 MiB, two passes), about a quarter of a second on a small machine. */
export const currentCost: KdfCost = { memoryKiB: 65_536, passes: 3, lanes: 1 };

const hash = promisify(argon2);
const waiting: (() => void)[] = [];
let free = availableParallelism();

/**
 * The 32-byte root of a person's keys: Argon2id over their passphrase (RFC 9106), normalised to NFKC so that the same letters typed
 * on another keyboard open the same notebook. Hashes in flight are bounded by the processors: each needs its memory at once.
 */
export async function deriveRoot(passphrase: string, salt: Uint8Array, cost: KdfCost): Promise<Buffer> {
  await takeTurn();
  try {
    return await hash("argon2id", {
      message: Buffer.from(passphrase.normalize("NFKC")),
      nonce: salt,
      memory: cost.memoryKiB,
      passes: cost.passes,
      parallelism: cost.lanes,
      tagLength: 32,
    });
  } finally {
    passTurn();
  }
}

async function takeTurn(): Promise<void> {
  if (free > 0) free--;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

function passTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else free++;
}

/** 32 bytes by HKDF-SHA256 (RFC 5869) from a key that is already strong; `info` names the one purpose of the result. */
export function hkdf(key: Uint8Array, info: string, salt: Uint8Array = new Uint8Array(0)): Buffer {
  return Buffer.from(hkdfSync("sha256", key, salt, info, 32));
}
