import type { Put, Removal, WriteSet } from "../storage/index.ts";
import { type Cabinet, putIn, shelfOf, takeOut } from "./cabinet.ts";
import { sealContent } from "./content.ts";
import type { Change } from "./notebook.ts";

/** What a request leaves behind besides its changes: the receipt of its key, and the inbox items that it took in. */
export interface Aside {
  readonly receipt?: WriteSet["receipt"];
  readonly taken?: readonly string[];
}

/** A request's changes as boxes to write, each against the version that the request saw. */
export function toWriteSet(cabinet: Cabinet, changes: readonly Change[], { receipt, taken = [] }: Aside): WriteSet {
  const puts: Put[] = [];
  const removals: Removal[] = [];
  for (const { id, kind, kindVersion, before, after } of changes) {
    const expected = before?.rowVersion ?? 0;
    if (!after) {
      removals.push({ id, expected });
      continue;
    }
    const shelf = shelfOf(cabinet, kind);
    const { version: keyVersion } = cabinet.keys!;
    const place = { shelf, id, owner: cabinet.owner.id, keyVersion, rowVersion: expected + 1 };
    const box = sealContent(cabinet.keys!, place, { kind, version: kindVersion, day: after.day, data: after.data });
    puts.push({ id, shelf, day: after.day, keyVersion, expected, box });
  }
  return { owner: cabinet.owner, puts, removals, taken, ...(receipt ? { receipt } : {}) };
}

/** Lays changes into a cabinet that is never stored. */
export function applyInMemory(cabinet: Cabinet, changes: readonly Change[]): void {
  const head = ++cabinet.head;
  for (const { id, kind, kindVersion, before, after } of changes) {
    if (!after) takeOut(cabinet, kind, id);
    else {
      const content = { kind, version: kindVersion, day: after.day, data: after.data };
      putIn(cabinet, {
        id,
        shelf: kind,
        day: after.day,
        keyVersion: 0,
        rowVersion: (before?.rowVersion ?? 0) + 1,
        head,
        box: undefined,
        content,
      });
    }
  }
}
