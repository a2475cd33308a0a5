import { closeSync, existsSync, fsyncSync, openSync, statSync, unlinkSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

/** Room on the disk that is given up when it is full: taking something out needs room too. */
export interface Reserve {
  /** Gives the room to the database. False when it was given already. */
  release(): boolean;
  /** Takes the room back, when there is any. */
  renew(): void;
}

export const reserveName = "enough.reserve";
export const reserveBytes = 4 * 1024 * 1024;

export const noReserve: Reserve = { release: () => false, renew: () => undefined };

/** The reserve beside a database. One that cannot be made is tried again at the next chance: a disk that is full now is no reason not to start. */
export function openReserve(database: string): Reserve {
  const path = join(dirname(database), reserveName);
  const reserve: Reserve = {
    release() {
      if (!existsSync(path)) return false;
      unlinkSync(path);
      return true;
    },
    renew() {
      if (existsSync(path) && statSync(path).size === reserveBytes) return;
      try {
        fill(path);
      } catch {
        if (existsSync(path)) unlinkSync(path);
      }
    },
  };
  reserve.renew();
  return reserve;
}

function fill(path: string): void {
  const file = openSync(path, "w", 0o600);
  try {
    // Written, not left sparse: a file of holes takes no room.
    for (let written = 0; written < reserveBytes;) written += writeSync(file, Buffer.alloc(reserveBytes - written));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
