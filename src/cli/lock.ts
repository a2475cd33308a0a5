import { readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A server that holds a data directory. */
export interface Holder {
  readonly pid: number;
  readonly address: string;
}

const name = "enough.lock";

/** Takes a data directory for this process. Answers who holds it when somebody does. */
export function takeLock(folder: string): Holder | undefined {
  for (;;) {
    try {
      writeFileSync(join(folder, name), JSON.stringify({ pid: process.pid, address: "" }), { flag: "wx", mode: 0o600 });
      return undefined;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const holder = findHolder(folder);
    if (holder) return holder;
    // Left behind by a process that is gone.
    unlinkSync(join(folder, name));
  }
}

/** The running server of a data directory, if there is one. */
export function findHolder(folder: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(join(folder, name), "utf8")) as Holder;
    process.kill(holder.pid, 0);
    return holder;
  } catch (error) {
    // Alive, but another user's.
    if (error instanceof Error && "code" in error && error.code === "EPERM")
      return JSON.parse(readFileSync(join(folder, name), "utf8")) as Holder;
    return undefined;
  }
}

export function nameAddress(folder: string, address: string): void {
  writeFileSync(join(folder, name), JSON.stringify({ pid: process.pid, address }), { mode: 0o600 });
}

export function releaseLock(folder: string): void {
  unlinkSync(join(folder, name));
}
