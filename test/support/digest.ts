import { createHash } from "node:crypto";
import { sessionOf } from "../../src/kernel/identity/index.ts";
import { all, type Engine, type Owner, ownedTables, type Program, type Queries } from "../../src/kernel/storage/index.ts";
import type { Browser, TestHouse } from "./house.ts";

/** Whose session a browser holds. */
export async function ownerOf({ house }: TestHouse, browser: Browser): Promise<Owner> {
  const session = await sessionOf(house.engine, browser.cookies.get("enough"));
  if (!session) throw new Error("Nobody is signed in in this browser.");
  return session.owner;
}

/** Every row of these owners, by table. When a session was last used is left out: reading prolongs it. */
export async function rowsOf(engine: Engine, owners: readonly Owner[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const ids = owners.map(({ id }) => id);
  return engine.read({ owners: ids }, function* (queries: Queries): Program<Record<string, readonly string[]>> {
    const tables: Record<string, readonly string[]> = {};
    for (const [table, column] of Object.entries(ownedTables) as [keyof typeof ownedTables, string][]) {
      const rows = yield* all(queries.selectFrom(table).selectAll().where(queries.dynamic.ref(column), "in", ids));
      tables[table] = rows.map(rowText).toSorted();
    }
    return tables;
  });
}

/** One digest over all these rows: equal when nothing was written. */
export async function digestOf(engine: Engine, owners: readonly Owner[]): Promise<string> {
  return createHash("sha256")
    .update(JSON.stringify(await rowsOf(engine, owners)))
    .digest("hex");
}

function rowText(row: object): string {
  const cells = Object.entries(row)
    .filter(([name]) => name !== "seen_at")
    .map(([name, value]) => [name, value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value] as const);
  return JSON.stringify(cells.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
