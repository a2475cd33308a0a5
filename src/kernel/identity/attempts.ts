import { createHash } from "node:crypto";
import { all, type Engine, first, type Program, type Queries, run } from "../storage/index.ts";

/** How many tries a door takes in a window of time before it asks to wait. */
export interface Limit {
  readonly tries: number;
  readonly minutes: number;
}

/**
 * Counts a try against some buckets (a name, an address, a known device). False when one of them is full: then the try is not even
 * evaluated. Counting starts anew when the window has passed, so nobody is ever locked out for good.
 */
export async function takeTry(engine: Engine, buckets: Readonly<Record<string, Limit>>, now: number): Promise<boolean> {
  const count = function* (queries: Queries): Program<boolean> {
    let free = true;
    for (const [name, { tries, minutes }] of Object.entries(buckets)) {
      const bucket = createHash("sha256").update(`attempts|${name}`).digest("hex");
      const opened = new Date(now - minutes * 60_000).toISOString();
      yield* run(queries.deleteFrom("attempts").where("bucket", "=", bucket).where("since", "<", opened));
      const row = yield* first(
        queries
          .insertInto("attempts")
          .values({ bucket, tries: 1, since: new Date(now).toISOString() })
          .onConflict((conflict) => conflict.column("bucket").doUpdateSet((row) => ({ tries: row("attempts.tries", "+", 1) })))
          .returning("tries"),
      );
      if (row!.tries > tries) free = false;
    }
    return free;
  };
  return engine.write({ owners: [] }, count, { urgent: true });
}

/** Forgets tries older than a day. */
export async function forgetOldTries(engine: Engine, now: number): Promise<void> {
  const yesterday = new Date(now - 86_400_000).toISOString();
  await engine.write({ owners: [] }, (queries) => all(queries.deleteFrom("attempts").where("since", "<", yesterday).returning("bucket")));
}
