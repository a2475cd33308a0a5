import { setTimeout } from "node:timers/promises";
import type { Context } from "hono";
import { decodeFields, type Problem } from "../../../kernel/actions/index.ts";
import { setFeed } from "../../../kernel/storage/index.ts";
import { Closed, type Env, type Guest, keyOf, openDesk, perform, readFields, type Tried } from "../../../kernel/web/index.ts";
import { follow } from "./actions.ts";
import { instant, look } from "./look.ts";
import { keyFor } from "./opening.ts";
import { feedRecord } from "./records.ts";

type Person = Extract<Guest, { kind: "person" }>;
type Shown = Tried & { readonly status: number };

// A page waits no longer for a server elsewhere; the look goes on, and is seen on the next page.
const patience = 8000;

/** The person whose page it is. Throws Closed for anybody else. */
export function personOf({ var: { guest } }: Context<Env>): Person {
  if (guest.kind !== "person") throw new Closed();
  return guest;
}

/** Looks at a feed now, also when it pauses because it failed too often. False when there is none. */
export async function lookNow(c: Context<Env>, id: string): Promise<boolean> {
  const { house } = c.var;
  const guest = personOf(c);
  const { owner } = guest.person;
  const feed = (await openDesk(house, guest)).notebook.find(feedRecord, id);
  if (!feed) return false;
  if (feed.data.paused) return true;
  const due = { state: "on", failures: 0, due_at: instant(house.clock()) } as const;
  await house.engine.write({ owners: [owner.id] }, (queries) => setFeed(queries, owner, id, due));
  const patient = new AbortController();
  const looking = look(house, owner, id, keyFor(house, guest, feed.data)).finally(() => patient.abort());
  await Promise.race([looking, setTimeout(patience, undefined, { signal: patient.signal }).catch(() => looking)]);
  return true;
}

/** Follows the calendar of a form, and looks at it at once. */
export function following(again: (c: Context<Env>, tried: Shown) => Promise<Response>) {
  return async (c: Context<Env>): Promise<Response> => {
    const fields = await readFields(c);
    const outcome = await perform(c.var.house, c.var.guest, follow, decodeFields(follow.input, fields), keyOf(c, fields));
    if (outcome.kind !== "done") return again(c, { fields, problems: problemsOf(outcome), status: 422 });
    const { id } = follow.output.parse(outcome.output) as { readonly id: string };
    await lookNow(c, id);
    return c.redirect(`/feeds/${id}`, 303);
  };
}

/** What stands in the way, of an outcome that is none. */
export function problemsOf(outcome: { readonly kind: string; readonly problems?: readonly Problem[] }): readonly Problem[] {
  return outcome.problems ?? [{ message: "Something else was being kept in the same moment. Send it once more." }];
}
