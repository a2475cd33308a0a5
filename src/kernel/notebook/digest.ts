import { createHash } from "node:crypto";
import type { Cabinet } from "./cabinet.ts";
import type { Content } from "./content.ts";
import { contents } from "./notebooks.ts";

/** JSON with the keys of every object sorted, so that equal data is equal text (RFC 8785 for what JSON.stringify can write). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    held !== null && typeof held === "object" && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}

/** A digest of what a record says; of nothing for one that is gone. */
export function dataDigest(data: unknown): string {
  return createHash("sha256")
    .update(canonicalJson(data ?? null))
    .digest("base64url");
}

/** A digest of what a notebook says, over its opened records in the order of their ids: equal notebooks, equal digests, whatever sealed them. */
export function notebookDigest(cabinet: Cabinet): string {
  return contentsDigest(contents(cabinet));
}

/** The same over records that are open already, in the order of their ids. */
export function contentsDigest(records: Iterable<{ readonly id: string; readonly content: Content }>): string {
  const hash = createHash("sha256");
  for (const { id, content } of records)
    hash.update(canonicalJson([id, content.kind, content.version, content.day, content.data])).update("\n");
  return hash.digest("hex");
}
