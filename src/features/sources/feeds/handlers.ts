import { setTimeout } from "node:timers/promises";
import type { Context } from "hono";
import { decodeFields, type Problem } from "../../../kernel/actions/index.ts";
import { setFeed } from "../../../kernel/storage/index.ts";
import { Closed, type Env, type Guest, keyOf, openDesk, perform, readFields, type Tried } from "../../../kernel/web/index.ts";
import { follow, unfollow } from "./actions.ts";
import { instant, type Look, look } from "./look.ts";
import { keyFor } from "./opening.ts";
import { feedRecord } from "./records.ts";

type Person = Extract<Guest, { kind: "person" }>;
type Shown = Tried & { readonly status: number };

// A page waits no longer for a server elsewhere; the look goes on, and is seen on the next page.
const patience = 8000;
const busy = { kind: "busy" } as const;

/** The person whose page it is. Throws Closed for anybody else. */
export function personOf({ var: { guest } }: Context<Env>): Person {
  if (guest.kind !== "person") throw new Closed();
  return guest;
}

/** Looks at a feed now, also when it pauses because it failed too often. Undefined when there is none; busy when it takes long, or pauses. */
export async function lookNow(c: Context<Env>, id: string): Promise<Look | undefined> {
  const { house } = c.var;
  const guest = personOf(c);
  const { owner } = guest.person;
  const feed = (await openDesk(house, guest)).notebook.find(feedRecord, id);
  if (!feed) return undefined;
  if (feed.data.paused) return busy;
  const due = { state: "on", failures: 0, due_at: instant(house.clock()) } as const;
  await house.engine.write({ owners: [owner.id] }, (queries) => setFeed(queries, owner, id, due));
  const patient = new AbortController();
  const looking = look(house, owner, id, keyFor(house, guest, feed.data)).finally(() => patient.abort());
  return Promise.race([looking, setTimeout(patience, busy, { signal: patient.signal }).catch(() => looking)]);
}

/** Follows the calendar of a form, and looks at it at once. */
export function following(again: (c: Context<Env>, tried: Shown) => Promise<Response>) {
  return async (c: Context<Env>): Promise<Response> => {
    const fields = await readFields(c);
    const done = await followOne(c, decodeFields(follow.input, fields), keyOf(c, fields));
    return "id" in done ? c.redirect(`/feeds/${done.id}`, 303) : again(c, { fields, problems: done.problems, status: 422 });
  };
}

/** Follows a calendar and looks at it, or says what stands in the way. */
export async function followOne(
  c: Context<Env>,
  input: unknown,
  key?: string,
): Promise<{ readonly id: string } | { readonly problems: readonly Problem[] }> {
  const outcome = await perform(c.var.house, c.var.guest, follow, input, key);
  if (outcome.kind === "refused") return outcome;
  if (outcome.kind !== "done") return { problems: [{ message: "Something else was being kept in the same moment. Send it once more." }] };
  const { id } = follow.output.parse(outcome.output) as { readonly id: string };
  const problem = await firstLook(c, id);
  return problem ? { problems: [problem] } : { id };
}

/** Looks at a calendar that was just added. One that cannot work as it was written is let go again, and what is wrong with it is said. */
async function firstLook(c: Context<Env>, id: string): Promise<Problem | undefined> {
  const seen = await lookNow(c, id);
  if (seen?.kind !== "trouble" || seen.gravity === "passing") return undefined;
  await perform(c.var.house, c.var.guest, { ...unfollow, undo: false }, { id });
  return { field: "url", message: seen.message };
}
