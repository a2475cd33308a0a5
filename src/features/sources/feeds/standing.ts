import type { Desk } from "../../../kernel/actions/index.ts";
import type { Entry } from "../../../kernel/notebook/index.ts";
import { type FeedRow, listFeeds } from "../../../kernel/storage/index.ts";
import { dayName, dayOf, timeWords, type Zone } from "../../../kernel/time/index.ts";
import type { House, OpenPerson } from "../../../kernel/web/index.ts";
import { keyFor } from "./opening.ts";
import type { Feed } from "./holdings.ts";
import { openTrouble } from "./keys.ts";
import { feedRecord } from "./records.ts";

/** How it stands with a feed, as its page tells it. */
export interface Standing {
  /** Whether nobody has looked yet, it goes well, the last look failed, it pauses because it failed too often, or the person said so. */
  readonly kind: "new" | "well" | "failing" | "stopped" | "paused";
  /** Epoch milliseconds; undefined before it was first seen. */
  readonly asOf: number | undefined;
  readonly nextAt: number | undefined;
  readonly trouble: string;
}

/** How it stands with each feed of a person. */
export async function standingsOf(house: House, open: OpenPerson, feeds: readonly Entry<Feed>[]): Promise<ReadonlyMap<string, Standing>> {
  const { owner } = open.person;
  const rows = await house.engine.read({ owners: [owner.id] }, (queries) => listFeeds(queries, owner));
  return new Map(
    feeds.map(({ id, data }) => {
      const row = rows.find((one) => one.id === id);
      const trouble = row ? openTrouble(keyFor(house, open, data), owner, row) : "";
      return [id, standingOf(data, row, trouble)];
    }),
  );
}

function standingOf({ paused }: Feed, row: FeedRow | undefined, trouble: string): Standing {
  const at = (written = "") => (written === "" ? undefined : Date.parse(written));
  const kind = paused
    ? "paused"
    : row?.state === "paused"
      ? "stopped"
      : (row?.failures ?? 0) > 0
        ? "failing"
        : row?.checked_at
          ? "well"
          : "new";
  return { kind, asOf: at(row?.checked_at), nextAt: at(row?.due_at), trouble };
}

/** As of when all followed calendars are known, for a page that rests on them; nothing when none is, or none was seen yet. */
export async function knownAsOf({ notebook, zone, today, feeds }: Desk): Promise<string | undefined> {
  const followed = new Set(notebook.list(feedRecord).flatMap(({ id, data }) => (data.paused ? [] : [id])));
  if (followed.size === 0 || !feeds) return undefined;
  const seen = (await feeds()).flatMap((row) => (followed.has(row.id) && row.checked_at !== "" ? [row.checked_at] : [])).toSorted();
  return seen[0] === undefined ? undefined : momentWords(Date.parse(seen[0]), zone, today);
}

/** "14:05" of today, "Monday 14:05" of another day. */
export function momentWords(at: number, zone: Zone, today: string): string {
  const day = dayOf(at, zone);
  return day === today ? timeWords(at, zone) : `${dayName(day, today)}, ${timeWords(at, zone)}`;
}

/** How it stands, in a sentence. */
export function standingWords({ kind, asOf, nextAt, trouble }: Standing, zone: Zone, today: string): string {
  const next = nextAt === undefined ? "" : ` The next look is at ${momentWords(nextAt, zone, today)}.`;
  switch (kind) {
    case "new":
      return "Nobody has looked yet. The first look follows within a minute or two.";
    case "well":
      return `Seen as it is at ${momentWords(asOf!, zone, today)}.${next}`;
    case "failing":
      return `The last look did not work. ${trouble}${next}`;
    case "stopped":
      return `It did not work several times, so nobody looks any more. ${trouble}`;
    case "paused":
      return "It pauses, because you said so.";
  }
}
