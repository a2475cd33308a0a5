import type { Program, Queries } from "./program.ts";

/**
 * Whose rows a piece of work may touch: the owners that the session opened, and the one name or hash that a stranger presented. Work that
 * goes on while everybody is away may see, and only see, the feeds of all.
 */
export interface Walls {
  readonly owners: readonly string[];
  readonly presented?: string;
  readonly round?: "feeds";
}

/** Where an engine's rows lie: enough for another thread or process to read them too. */
export type Source = { readonly kind: "sqlite"; readonly path: string } | ({ readonly kind: "postgres" } & PostgresPlace);

/** `url` is what the server runs with. `ownerUrl` may change the schema; without it, `url` does that too and then gives the right up. */
export interface PostgresPlace {
  readonly url: string;
  readonly ownerUrl?: string;
  /** A schema of its own, for tests that share one database. */
  readonly schema?: string;
}

/** A place where rows are kept. Both engines keep the same promises; `conformance.test.ts` holds them to it. */
export interface Engine {
  readonly kind: "sqlite" | "postgres";
  /** Runs a program that changes nothing, on one consistent state. */
  read<T>(walls: Walls, program: (queries: Queries) => Program<T>): Promise<T>;
  readonly source: Source;
  /**
   * Runs a program wholly or not at all; when the promise resolves, what it wrote survives a power cut. What is urgent (signing in,
   * taking out) may use the room that is kept for a full disk.
   */
  write<T>(walls: Walls, program: (queries: Queries) => Program<T>, options?: { readonly urgent?: boolean }): Promise<T>;
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
