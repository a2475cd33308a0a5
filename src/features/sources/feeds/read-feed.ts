import { isDeepStrictEqual } from "node:util";
import type { Outbound } from "../../../kernel/outbound/index.ts";
import { fetchCalendar, type SyncPoint } from "../caldav/index.ts";
import { type AccountPoint, accountPointSchema, newsOfAccount } from "./account-point.ts";
import type { Delta } from "./delta.ts";
import { fetchFeed } from "./fetch-feed.ts";
import { heldPoint, newsOfFile, pointOf } from "./file-point.ts";
import type { Access, Held } from "./keys.ts";
import type { Gravity } from "./schedule.ts";

/** How far a feed was read, as its protocol's own reader wrote it: by the notebook, and by the last look. Opened when it is needed. */
export interface Known {
  readonly base: () => Held | undefined;
  readonly latest: () => Held | undefined;
}

/** What a look found. */
export type Found =
  /** Nothing is new; `point` when how far it was read is to be written down anew all the same. */
  | { readonly kind: "same"; readonly point?: Held; readonly refreshMinutes: number | null }
  | { readonly kind: "news"; readonly point: Held; readonly refreshMinutes: number | null; readonly delta: Delta }
  | { readonly kind: "trouble"; readonly message: string; readonly gravity: Gravity; readonly waitSeconds: number };

/** Looks at a calendar elsewhere. Never throws for what the far side does. `at` is epoch milliseconds. */
export async function readFeed(outbound: Outbound, access: Access, known: Known, at: number): Promise<Found> {
  return access.protocol === "caldav" ? readAccount(outbound, access, known, at) : readFile(outbound, access, known, at);
}

async function readFile(outbound: Outbound, { url, user, password }: Access, known: Known, at: number): Promise<Found> {
  const latest = pointOf(known.latest());
  const { etag, modified } = latest?.head ?? {};
  const fetched = await fetchFeed(outbound, {
    url,
    ...(etag !== undefined && { etag }),
    ...(modified !== undefined && { modified }),
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
  });
  if (fetched.kind === "unchanged") return { kind: "same", refreshMinutes: latest?.head.refreshMinutes ?? null };
  if (fetched.kind !== "changed") {
    const waitSeconds = fetched.kind === "failed" ? (fetched.retryAfterSeconds ?? 0) : 0;
    return { kind: "trouble", message: fetched.message, gravity: fetched.kind === "failed" ? "passing" : "lasting", waitSeconds };
  }
  const said = {
    ...(fetched.etag !== undefined && { etag: fetched.etag }),
    ...(fetched.modified !== undefined && { modified: fetched.modified }),
  };
  const { point, delta } = newsOfFile(fetched.bytes, said, { base: () => pointOf(known.base()), latest }, at);
  const { refreshMinutes } = point.head;
  return delta
    ? { kind: "news", point: heldPoint(point), refreshMinutes, delta }
    : { kind: "same", refreshMinutes, ...(isDeepStrictEqual(point.head, latest?.head) ? {} : { point: heldPoint(point) }) };
}

/** What has changed since the last look is asked first: most often it is nothing. What the notebook lacks is asked when it is something. */
async function readAccount(outbound: Outbound, { url, user = "", password = "" }: Access, known: Known, at: number): Promise<Found> {
  const [base, latest] = [known.base(), known.latest()].map((held) => accountPointSchema.safeParse(held?.json).data);
  const ask = (since: AccountPoint | undefined) =>
    fetchCalendar(outbound, { url, user, password, ...(since && { since: plainPoint(since.sync) }) });
  let answer = await ask(latest);
  if (answer.kind === "unchanged") return { kind: "same", point: { json: { ...latest!, sync: answer.point } }, refreshMinutes: null };
  if (answer.kind === "changed" && !answer.full && !isDeepStrictEqual(base?.sync, latest?.sync)) answer = await ask(base);
  if (answer.kind === "changed") return accountNews(answer, base, at);
  // It is again what the notebook knows: a box with nothing in it takes the place of what waits there.
  if (answer.kind === "unchanged") {
    const nothing = { kind: "changed", full: false, items: [], removed: [], point: answer.point, missing: 0 } as const;
    return accountNews(nothing, base, at);
  }
  const isPassing = answer.kind === "failed";
  const waitSeconds = answer.kind === "failed" ? (answer.retryAfterSeconds ?? 0) : 0;
  return { kind: "trouble", message: answer.message, gravity: isPassing ? "passing" : "lasting", waitSeconds };
}

function accountNews(...news: Parameters<typeof newsOfAccount>): Found {
  const { point, delta } = newsOfAccount(...news);
  return { kind: "news", refreshMinutes: null, point: { json: point }, delta };
}

function plainPoint({ token, ctag, digest }: AccountPoint["sync"]): SyncPoint {
  return { ...(token !== undefined && { token }), ...(ctag !== undefined && { ctag }), ...(digest !== undefined && { digest }) };
}
