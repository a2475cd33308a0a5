import { createHash } from "node:crypto";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Diary } from "../../engine/stats/index.ts";

/** Values in memory by the digest of what they were made from: what was found in past days holds until one of those days changes. */
export interface Kept {
  readonly get: <T>(key: string, compute: () => T) => T;
  /** Forgets what this round did not ask for. */
  readonly tidy: () => void;
}

export function keptOf({ notebook }: Desk): Kept {
  const all = notebook.memo("insights", [], () => new Map<string, unknown>());
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

/** A digest of the first days of a diary, for each of `ends` in ascending order; `asked` is what else a value depends on. */
export function digestsOf({ firstWeekday, series }: Diary, ends: readonly number[], asked: unknown): ReadonlyMap<number, string> {
  const hash = createHash("sha256").update(JSON.stringify([firstWeekday, series.map(({ name }) => name), asked]));
  const found = new Map<number, string>();
  let from = 0;
  for (const end of ends) {
    for (const { values } of series) {
      const { buffer, byteOffset, byteLength } = values.subarray(from, end);
      hash.update(new Uint8Array(buffer, byteOffset, byteLength));
    }
    found.set(end, hash.copy().digest("base64url"));
    from = end;
  }
  return found;
}
