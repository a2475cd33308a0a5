import { all, first, type Program, type Queries, run } from "./program.ts";
import { type Owner, raiseHead } from "./records.ts";
import type { FeedRow } from "./schema.ts";

// Programs over the calendars elsewhere that are looked at again and again. Instants are those of the rows: "YYYY-MM-DDTHH:MM:SSZ".

type Columns = Omit<FeedRow, "household_id" | "owner_id" | "id">;

/** A feed that is due, and whose it is. */
export interface DueFeed {
  readonly owner: Owner;
  readonly id: string;
}

/** A person's feeds, by id. */
export function* listFeeds(queries: Queries, owner: Owner): Program<readonly FeedRow[]> {
  return yield* all(
    queries.selectFrom("feeds").selectAll().where("household_id", "=", owner.household).where("owner_id", "=", owner.id).orderBy("id"),
  );
}

/** Adds a feed, or replaces it as if it had never been looked at. */
export function* putFeed(queries: Queries, owner: Owner, id: string, columns: Columns): Program<void> {
  yield* removeFeeds(queries, owner, [id]);
  yield* run(queries.insertInto("feeds").values({ household_id: owner.household, owner_id: owner.id, id, ...columns }));
}

export function* removeFeeds(queries: Queries, owner: Owner, ids: readonly string[]): Program<void> {
  if (ids.length > 0) yield* run(mine(queries.deleteFrom("feeds"), owner).where("id", "in", ids));
}

/** The feeds of all people that the server may look at and that are due, the one that has waited longest first. Needs walls with `round`. */
export function* dueFeeds(queries: Queries, now: string, atMost: number): Program<readonly DueFeed[]> {
  const rows = yield* all(
    queries
      .selectFrom("feeds")
      .select(["household_id", "owner_id", "id"])
      .where("state", "=", "on")
      .where("kept", "=", "server")
      .where("due_at", "<=", now)
      .where("leased_until", "<=", now)
      .orderBy("due_at")
      .limit(atMost),
  );
  return rows.map((row) => ({ owner: { household: row.household_id, id: row.owner_id }, id: row.id }));
}

/** Takes the right to look at a feed until then. Undefined when somebody else is looking, or it is gone or paused. */
export function* leaseFeed(queries: Queries, owner: Owner, id: string, now: string, until: string): Program<FeedRow | undefined> {
  return yield* first(
    mine(queries.updateTable("feeds"), owner)
      .set({ leased_until: until })
      .where("id", "=", id)
      .where("state", "=", "on")
      .where("leased_until", "<=", now)
      .returningAll(),
  );
}

/** Writes what a look found, if the lease `until` still holds. With a box, the owner's head is raised, so that their notebook looks. */
export function* settleFeed(queries: Queries, owner: Owner, id: string, until: string, found: Partial<Columns>): Program<boolean> {
  const settled = yield* first(
    mine(queries.updateTable("feeds"), owner)
      .set({ ...found, leased_until: "" })
      .where("id", "=", id)
      .where("leased_until", "=", until)
      .returning("id"),
  );
  if (settled && found.box) yield* raiseHead(queries, owner);
  return settled !== undefined;
}

/** Empties a box that the notebook has taken in, and goes on from there; one that came since stays. */
export function* emptyFeedBox(queries: Queries, owner: Owner, id: string, boxId: string): Program<void> {
  yield* run(
    mine(queries.updateTable("feeds"), owner)
      .set((row) => ({ box: new Uint8Array(0), base: row.ref("latest") }))
      .where("id", "=", id)
      .where("box_id", "=", boxId),
  );
}

/** Makes a feed due, paused or on again. */
export function* setFeed(
  queries: Queries,
  owner: Owner,
  id: string,
  columns: Partial<Pick<FeedRow, "state" | "due_at" | "failures">>,
): Program<void> {
  yield* run(mine(queries.updateTable("feeds"), owner).set(columns).where("id", "=", id));
}

interface Filtered<Query> {
  where(column: "household_id" | "owner_id", operator: "=", value: string): Query;
}

function mine<Query extends Filtered<Query>>(query: Query, { household, id }: Owner): Query {
  return query.where("household_id", "=", household).where("owner_id", "=", id);
}
