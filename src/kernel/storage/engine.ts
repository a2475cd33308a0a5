import type { Program, Queries } from "./program.ts";

/** Whose rows a piece of work may touch: the owners that the session opened, and the one name or hash that a stranger presented. */
export interface Walls {
  readonly owners: readonly string[];
  readonly presented?: string;
}

/** A place where rows are kept. Both engines keep the same promises; `conformance.test.ts` holds them to it. */
export interface Engine {
  readonly kind: "sqlite" | "postgres";
  /** Runs a program that changes nothing, on one consistent state. */
  read<T>(walls: Walls, program: (queries: Queries) => Program<T>): Promise<T>;
  /** Runs a program wholly or not at all; when the promise resolves, what it wrote survives a power cut. */
  write<T>(walls: Walls, program: (queries: Queries) => Program<T>): Promise<T>;
  /** Makes what was deleted vanish from the engine's own files, as far as the engine can. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

/** The database could not do what was asked for a reason that is not the program's: its disk is full, it is out of reach, it is damaged. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly reason: "full" | "unreachable" | "damaged" | "newer";
  constructor(reason: StorageError["reason"], message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
