import { canonicalJson, type Stored } from "../../kernel/notebook/index.ts";
import type { FileRecord, Kinds } from "./file.ts";

/** What bringing a file in would do to a notebook. */
export interface Plan {
  /** The notebook holds nothing yet but whom it is about: it becomes what the file says. */
  readonly empty: boolean;
  readonly fresh: readonly FileRecord[];
  readonly same: readonly FileRecord[];
  /** Records that are in both and do not say the same: what is here, and what the file says. */
  readonly different: readonly { readonly here: Stored; readonly there: FileRecord }[];
}

/** The records of a notebook that can leave it. */
export function portable(stored: readonly Stored[], kinds: Kinds): readonly Stored[] {
  return stored.filter(({ content }) => !kinds.get(content.kind)?.stays);
}

/** Compares a file with what a notebook holds. */
export function planImport(stored: readonly Stored[], records: readonly FileRecord[]): Plan {
  const byId = new Map(stored.map((here) => [here.id, here]));
  // Of some kinds there is one record in each notebook, under an id that is that notebook's own.
  const ones = new Map(stored.filter(({ one }) => one).map((here) => [here.content.kind, here]));
  const fresh: FileRecord[] = [];
  const same: FileRecord[] = [];
  const different: { here: Stored; there: FileRecord }[] = [];
  for (const there of records) {
    const here = byId.get(there.id) ?? ones.get(there.kind);
    if (!here) fresh.push(there);
    else if (saysTheSame(here, there)) same.push(there);
    else different.push({ here, there });
  }
  return { empty: stored.every(({ content }) => content.kind === "about"), fresh, same, different };
}

function saysTheSame({ content }: Stored, { kind, version, day, data }: FileRecord): boolean {
  return canonicalJson([content.kind, content.version, content.day, content.data]) === canonicalJson([kind, version, day, data]);
}
