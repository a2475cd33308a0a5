import { all, first, type Program, type Queries, run, Undone } from "./program.ts";
import type { RecordRow } from "./schema.ts";

/** Whose notebook or space it is. The household leads every key, so that a clinic can spread households over machines. */
export interface Owner {
  readonly household: string;
  readonly id: string;
}

/** A record to write. `expected` is the row version that the writer saw; 0 for a record that is new. */
export interface Put {
  readonly id: string;
  readonly shelf: string;
  readonly day: string;
  readonly keyVersion: number;
  readonly expected: number;
  readonly box: Uint8Array;
}

export interface Removal {
  readonly id: string;
  readonly expected: number;
}

/** All that one request changes in one notebook. It is applied wholly or not at all. */
export interface WriteSet {
  readonly owner: Owner;
  readonly puts: readonly Put[];
  readonly removals: readonly Removal[];
  /** Inbox items that these writes take in, removed with them. */
  readonly taken: readonly string[];
  /** The request's idempotency key and what it answers, sealed. */
  readonly receipt?: { readonly key: string; readonly madeOn: string; readonly box: Uint8Array };
}

export type Applied =
  | { readonly kind: "written"; readonly head: number }
  /** The same request was written before; nothing was written now. `box` holds what it answered. */
  | { readonly kind: "repeated"; readonly box: Uint8Array }
  /** Somebody wrote one of these records since the writer looked. */
  | { readonly kind: "conflict"; readonly id: string };

const rowsAtOnce = 50;

/** Writes a set: its receipt first (so a repeated request stops there), then the head, then the records against their versions. */
export function* applyWrites(queries: Queries, set: WriteSet): Program<Applied> {
  const { household, id: owner } = set.owner;
  const mine = { household_id: household, owner_id: owner };
  if (set.receipt) {
    const { key, madeOn, box } = set.receipt;
    const kept = yield* first(
      queries
        .insertInto("receipts")
        .values({ ...mine, key, made_on: madeOn, box })
        .onConflict((conflict) => conflict.doNothing())
        .returning("key"),
    );
    if (!kept) return { kind: "repeated", box: (yield* findReceipt(queries, set.owner, key)) ?? new Uint8Array(0) };
  }
  const head = yield* raiseHead(queries, set.owner);
  yield* insertNew(queries, set, head);
  for (const put of set.puts.filter(({ expected }) => expected > 0)) {
    const { shelf, day, keyVersion, box } = put;
    yield* replace(queries, set.owner, put, { shelf, day, key_version: keyVersion, box, head, gone: 0 });
  }
  for (const removal of set.removals) yield* replace(queries, set.owner, removal, { box: new Uint8Array(0), day: "", head, gone: 1 });
  for (const id of set.taken)
    yield* run(queries.deleteFrom("inbox").where("household_id", "=", household).where("owner_id", "=", owner).where("id", "=", id));
  return { kind: "written", head };
}

/** Raises the head of a notebook: whoever reads it sees that something is new. */
export function* raiseHead(queries: Queries, owner: Owner): Program<number> {
  const raised = yield* first(
    queries
      .insertInto("heads")
      .values({ household_id: owner.household, owner_id: owner.id, head: 1 })
      .onConflict((conflict) => conflict.columns(["household_id", "owner_id"]).doUpdateSet((row) => ({ head: row("heads.head", "+", 1) })))
      .returning("head"),
  );
  return raised!.head;
}

function* insertNew(queries: Queries, set: WriteSet, head: number): Program<void> {
  const rows = set.puts
    .filter(({ expected }) => expected === 0)
    .map(({ id, shelf, day, keyVersion, box }) => ({
      household_id: set.owner.household,
      owner_id: set.owner.id,
      id,
      shelf,
      day,
      key_version: keyVersion,
      row_version: 1,
      head,
      gone: 0,
      box,
    }));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    const made = yield* all(
      queries
        .insertInto("records")
        .values(some)
        // A record that was removed may come back under its id; one that is there may not be overwritten unseen.
        .onConflict((conflict) =>
          conflict
            .columns(["household_id", "owner_id", "id"])
            .doUpdateSet((row) => ({
              shelf: row.ref("excluded.shelf"),
              day: row.ref("excluded.day"),
              key_version: row.ref("excluded.key_version"),
              row_version: 1,
              head,
              gone: 0,
              box: row.ref("excluded.box"),
            }))
            .where("records.gone", "=", 1),
        )
        .returning("id"),
    );
    const taken = some.find(({ id }) => !made.some((row) => row.id === id));
    if (taken) throw new Undone<Applied>({ kind: "conflict", id: taken.id });
  }
}

function* replace(queries: Queries, owner: Owner, seen: Removal, values: Partial<RecordRow>): Program<void> {
  const replaced = yield* first(
    queries
      .updateTable("records")
      .set({ ...values, row_version: seen.expected + 1 })
      .where("household_id", "=", owner.household)
      .where("owner_id", "=", owner.id)
      .where("id", "=", seen.id)
      .where("row_version", "=", seen.expected)
      .returning("id"),
  );
  if (!replaced) throw new Undone<Applied>({ kind: "conflict", id: seen.id });
}

/** What a request with this key answered, if it was written. */
export function* findReceipt(queries: Queries, owner: Owner, key: string): Program<Uint8Array | undefined> {
  const row = yield* first(
    queries
      .selectFrom("receipts")
      .select("box")
      .where("household_id", "=", owner.household)
      .where("owner_id", "=", owner.id)
      .where("key", "=", key),
  );
  return row?.box;
}

/** The head of a notebook: 0 before the first write. */
export function* findHead(queries: Queries, owner: Owner): Program<number> {
  const row = yield* first(
    queries.selectFrom("heads").select("head").where("household_id", "=", owner.household).where("owner_id", "=", owner.id),
  );
  return row?.head ?? 0;
}

/** What of a notebook to read: all that is new since `head` (with what was removed), or what is about `from` and later, or the rest. */
export type Slice = { readonly since: number } | { readonly from: string } | { readonly before: string };

/** The rows of a slice. Records about no day belong to every `from`, to no `before`. */
export function* listRecords(queries: Queries, owner: Owner, slice: Slice): Program<readonly RecordRow[]> {
  const mine = queries.selectFrom("records").selectAll().where("household_id", "=", owner.household).where("owner_id", "=", owner.id);
  if ("since" in slice) return yield* all(mine.where("head", ">", slice.since));
  if ("from" in slice)
    return yield* all(mine.where("gone", "=", 0).where((row) => row.or([row("day", "=", ""), row("day", ">=", slice.from)])));
  return yield* all(mine.where("gone", "=", 0).where("day", "!=", "").where("day", "<", slice.before));
}

export function* listInbox(queries: Queries, owner: Owner): Program<readonly { id: string; box: Uint8Array }[]> {
  return yield* all(
    queries
      .selectFrom("inbox")
      .select(["id", "box"])
      .where("household_id", "=", owner.household)
      .where("owner_id", "=", owner.id)
      .orderBy("id"),
  );
}

/** Puts one sealed item into an inbox and raises the head, so that readers look. The same id again changes nothing. */
export function* addToInbox(queries: Queries, owner: Owner, id: string, box: Uint8Array): Program<void> {
  const added = yield* first(
    queries
      .insertInto("inbox")
      .values({ household_id: owner.household, owner_id: owner.id, id, box })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id"),
  );
  if (added) yield* raiseHead(queries, owner);
}
