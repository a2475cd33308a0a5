import { listFeeds, type Owner } from "../../../kernel/storage/index.ts";
import type { House } from "../../../kernel/web/index.ts";
import { instant } from "./look.ts";

/** A person who is signed in, and the key for those of their feeds that are looked at only while they are. */
interface Watched {
  readonly owner: Owner;
  readonly key: Buffer;
}

const watched = new WeakMap<House, Map<string, Watched>>();

/** Looks at a person's feeds as long as their notebook is open here. */
export function watch(house: House, owner: Owner, key: Buffer): void {
  const mine = watched.get(house) ?? new Map<string, Watched>();
  watched.set(house, mine.set(owner.id, { owner, key }));
}

/** The feeds of those who are here that are due. The keys of those who left are forgotten. */
export async function dueWhileOpen(house: House): Promise<readonly (Watched & { readonly id: string })[]> {
  const due: (Watched & { readonly id: string })[] = [];
  const now = instant(house.clock());
  for (const [ownerId, { owner, key }] of watched.get(house) ?? []) {
    if (!house.notebooks.isOpen(ownerId)) {
      watched.get(house)!.delete(ownerId);
      continue;
    }
    const rows = await house.engine.read({ owners: [ownerId] }, (queries) => listFeeds(queries, owner));
    for (const { id, kept, state, due_at: dueAt } of rows)
      if (kept === "person" && state === "on" && dueAt <= now) due.push({ owner, key, id });
  }
  return due;
}
