import { createHash } from "node:crypto";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Diary } from "../../engine/stats/index.ts";

/** Values in memory by the digest of what they were made from: what was found in past days holds until one of those days changes. */
export interface Kept {
  readonly get: <T>(key: string, compute: () => T) => T;
  /** Forgets what this round did not ask for. */
  readonly tidy: () => void;
}

export function keptOf({ notebook }: Pick<Desk, "notebook">, name: string): Kept {
  const all = notebook.memo(`kept ${name}`, [], () => new Map<string, unknown>());
  const asked = new Set<string>();
  return {
    get<T>(key: string, compute: () => T): T {
      asked.add(key);
      if (!all.has(key)) all.set(key, compute());
      return all.get(key) as T;
    },
    tidy() {
      for (const key of all.keys()) if (!asked.has(key)) all.delete(key);
    },
  };
}

type Numbers = Float64Array | Int32Array;

/** A digest of numbers, and of what else a value depends on. */
export function digestOf(asked: unknown, numbers: readonly Numbers[]): string {
  const hash = createHash("sha256").update(JSON.stringify(asked));
  for (const each of numbers) hash.update(bytesOf(each));
  return hash.digest("base64url");
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A digest of the first days of a diary, for each of `ends` in ascending order; `asked` is what else a value depends on. */
export function digestsOf({ firstWeekday, series }: Diary, ends: readonly number[], asked: unknown): ReadonlyMap<number, string> {
  const hash = createHash("sha256").update(JSON.stringify([firstWeekday, series.map(({ name }) => name), asked]));
  const found = new Map<number, string>();
  let from = 0;
  for (const end of ends) {
    for (const { values } of series) hash.update(bytesOf(values.subarray(from, end)));
    found.set(end, hash.copy().digest("base64url"));
    from = end;
  }
  return found;
}
