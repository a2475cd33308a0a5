import { randomUUID } from "node:crypto";
import { type FeedRow, leaseFeed, type Owner, settleFeed } from "../../../kernel/storage/index.ts";
import { pad, sealTo } from "../../../kernel/vault/index.ts";
import type { House } from "../../../kernel/web/index.ts";
import { packDelta } from "./delta.ts";
import { type Access, openAccess, openColumn, purposeOf, sealColumn } from "./keys.ts";
import { type Found, readFeed } from "./read-feed.ts";
import { afterFailure, afterSuccess } from "./schedule.ts";

/** What came of a look: what was found; or somebody else is looking, or the feed is paused or gone; or it cannot be opened with this key. */
export type Look = Found | { readonly kind: "busy" | "sealed" };

// More than a look may take (see kernel/outbound), so that no two look at once; and a look that died with its process is soon taken up.
const leaseLength = 5 * 60_000;
const day = 86_400_000;

type LookingHouse = Pick<House, "engine" | "outbound" | "clock">;

/** Looks at one feed, if nobody else does, and writes down what was found: sealed for its owner, so that it cannot be read back here. */
export async function look(house: LookingHouse, owner: Owner, id: string, key: Uint8Array): Promise<Look> {
  const { engine, outbound, clock } = house;
  const at = clock();
  const until = instant(at + leaseLength);
  const row = await engine.write({ owners: [owner.id] }, (queries) => leaseFeed(queries, owner, id, instant(at), until));
  if (!row) return { kind: "busy" };
  const access = openAccess(key, owner, row);
  const settle = (found: Partial<FeedRow>) =>
    engine.write({ owners: [owner.id] }, (queries) => settleFeed(queries, owner, id, until, found));
  if (!access) {
    await settle({ due_at: instant(at + day) });
    return { kind: "sealed" };
  }
  const known = { base: () => openColumn(key, owner, row, "base"), latest: () => openColumn(key, owner, row, "latest") };
  const found = await readFeed(outbound, access, known, at);
  await settle(rowAfter({ found, row, owner, access, key, now: clock() }));
  return found;
}

interface Seen {
  readonly found: Found;
  readonly row: FeedRow;
  readonly owner: Owner;
  readonly access: Access;
  readonly key: Uint8Array;
  readonly now: number;
}

/** What a row says after a look. */
function rowAfter({ found, row: { id, failures }, owner, access, key, now }: Seen): Partial<FeedRow> {
  if (found.kind === "trouble") {
    const { gravity, waitSeconds, message } = found;
    const next = afterFailure(now, failures + 1, gravity, waitSeconds * 1000, Math.random());
    return {
      failures: failures + 1,
      due_at: instant(next.dueAt),
      state: next.paused ? "paused" : "on",
      trouble: sealColumn(key, owner, id, "trouble", { json: message }),
    };
  }
  const seen = {
    failures: 0,
    trouble: new Uint8Array(0),
    checked_at: instant(now),
    due_at: instant(afterSuccess(now, found.refreshMinutes, Math.random()).dueAt),
    ...(found.point !== undefined && { latest: sealColumn(key, owner, id, "latest", found.point) }),
  };
  if (found.kind === "same") return seen;
  const boxId = randomUUID();
  const box = sealTo(Buffer.from(access.sealTo, "base64"), purposeOf(owner, id, boxId), pad(packDelta(found.delta)));
  return { ...seen, box, box_id: boxId };
}

/** As rows write an instant. */
export function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
