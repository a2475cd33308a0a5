import { type Applied, applyWrites, type Engine, findHead, listInbox, listRecords, type Owner, type WriteSet } from "../storage/index.ts";
import type { Day } from "../time/index.ts";
import type { RecordKeys } from "../vault/index.ts";
import { type Cabinet, contentOf, emptyCabinet, takeIn } from "./cabinet.ts";
import { type Aside, toWriteSet } from "./commit.ts";
import type { Notebook } from "./notebook.ts";

const littleBytes = 64 * 1024;

/** An item that was captured while the notebook was closed, still sealed. */
export interface InboxItem {
  readonly id: string;
  readonly box: Uint8Array;
}

/** The notebooks that this process has open: sealed in the database, read through memory. */
export interface Notebooks {
  /** The cabinet of an owner, brought up to the database's head, with at least what is about `from` and later; and what waits in its inbox. */
  open(owner: Owner, keys: RecordKeys, from: Day): Promise<{ readonly cabinet: Cabinet; readonly inbox: readonly InboxItem[] }>;
  /** Fetches what is about earlier days. */
  reach(cabinet: Cabinet, day: Day | ""): Promise<void>;
  /** Writes what a request staged, wholly or not at all. */
  commit(cabinet: Cabinet, notebook: Notebook, aside?: Aside): Promise<Applied>;
  /** Whether an owner's notebook is in memory. */
  isOpen(ownerId: string): boolean;
  /** Forgets an owner's opened notebook: on sign-out, lock and quick exit. */
  drop(ownerId: string): void;
  /** Forgets the notebooks that nobody opened since `before` (epoch milliseconds). */
  dropIdle(before: number): void;
}

interface Open {
  readonly cabinet: Cabinet;
  inbox: readonly InboxItem[];
  usedAt: number;
}

/** `budget` bounds the bytes of all opened notebooks together; the one that was used longest ago goes first. */
export function openNotebooks(engine: Engine, clock: () => number, budget = 128 * 1024 * 1024): Notebooks {
  const opened = new Map<string, Open>();

  async function refresh(open: Open): Promise<void> {
    const { cabinet } = open;
    const { owner, head: known } = cabinet;
    const { head, rows, inbox } = await engine.read({ owners: [owner.id] }, function* (queries) {
      const head = yield* findHead(queries, owner);
      if (head === known) return { head, rows: [], inbox: open.inbox };
      const slice = known === 0 && cabinet.reach !== "" ? { from: cabinet.reach } : { since: known };
      return { head, rows: yield* listRecords(queries, owner, slice), inbox: yield* listInbox(queries, owner) };
    });
    takeIn(cabinet, rows);
    cabinet.head = Math.max(cabinet.head, head);
    open.inbox = inbox;
  }

  async function reach(cabinet: Cabinet, day: Day | ""): Promise<void> {
    if (cabinet.keys === null || cabinet.reach === "" || (day !== "" && day >= cabinet.reach)) return;
    const before = cabinet.reach;
    takeIn(cabinet, await engine.read({ owners: [cabinet.owner.id] }, (queries) => listRecords(queries, cabinet.owner, { before })));
    cabinet.reach = "";
  }

  function makeRoom(): void {
    let bytes = 0;
    for (const { cabinet } of opened.values()) bytes += cabinet.bytes;
    for (const [id, { cabinet }] of opened) {
      if (bytes <= budget || opened.size === 1) break;
      opened.delete(id);
      bytes -= cabinet.bytes;
    }
  }

  return {
    async open(owner, keys, from) {
      const known = opened.get(owner.id);
      const fits = known?.cabinet.keys?.version === keys.version;
      const open = known && fits ? known : { cabinet: emptyCabinet(owner, keys, from), inbox: [], usedAt: 0 };
      open.usedAt = clock();
      await refresh(open);
      await reach(open.cabinet, from);
      // Last in the map is last to go.
      opened.delete(owner.id);
      opened.set(owner.id, open);
      makeRoom();
      return { cabinet: open.cabinet, inbox: open.inbox };
    },
    reach,
    async commit(cabinet, notebook, aside = {}) {
      const writes = toWriteSet(cabinet, notebook.changes, aside);
      return engine.write({ owners: [cabinet.owner.id] }, (queries) => applyWrites(queries, writes), { urgent: makesRoom(writes) });
    },
    isOpen: (ownerId) => opened.has(ownerId),
    drop: (ownerId) => void opened.delete(ownerId),
    dropIdle(before) {
      for (const [id, { usedAt }] of opened) if (usedAt < before) opened.delete(id);
    },
  };
}

/** Whether writes take something out and put little in: those are let through when the disk is full. */
function makesRoom({ puts, removals, taken }: WriteSet): boolean {
  return removals.length + taken.length > 0 && puts.reduce((bytes, { box }) => bytes + box.length, 0) <= littleBytes;
}

/** Every record of a cabinet, opened, in the order of their ids. */
export function contents(
  cabinet: Cabinet,
): readonly { readonly id: string; readonly content: NonNullable<ReturnType<typeof contentOf>> }[] {
  const all = [...cabinet.shelves.values()].flatMap((shelf) => [...shelf.values()]);
  return all
    .map((sheet) => ({ id: sheet.id, content: contentOf(cabinet, sheet) }))
    .filter((entry): entry is { id: string; content: NonNullable<typeof entry.content> } => entry.content !== undefined)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
