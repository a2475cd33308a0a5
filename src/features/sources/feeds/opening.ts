import type { Desk } from "../../../kernel/actions/index.ts";
import type { Entry } from "../../../kernel/notebook/index.ts";
import {
  emptyFeedBox,
  type FeedRow,
  listFeeds,
  putFeed,
  type Program,
  type Queries,
  removeFeeds,
  setFeed,
} from "../../../kernel/storage/index.ts";
import { BoxError, openPair, openSealed, unpad } from "../../../kernel/vault/index.ts";
import type { After, House, OpenPerson } from "../../../kernel/web/index.ts";
import { unpackDelta } from "./delta.ts";
import { accessOf, type Feed, type FeedAccess } from "./holdings.ts";
import { type Access, feedKey, openAccess, purposeOf, sealColumn } from "./keys.ts";
import { instant } from "./look.ts";
import { feedRecord } from "./records.ts";
import { takeIn } from "./take-in.ts";
import { watch } from "./watch.ts";

const never = new Uint8Array(0);

/**
 * What has to be done for feeds when a notebook is opened and something in it is new: what waits in the boxes of feeds is taken in, and the rows
 * by which they are looked at are made to say what the notebook says. The notebook is the truth; a row is only what may be known of it outside.
 */
export async function openFeeds(house: House, open: OpenPerson, desk: Desk): Promise<After | undefined> {
  const { notebook } = desk;
  const { owner } = open.person;
  const feeds = notebook.list(feedRecord);
  const rows = await house.engine.read({ owners: [owner.id] }, (queries) => listFeeds(queries, owner));
  if (feeds.length === 0 && rows.length === 0) return undefined;
  const full = rows.filter(({ id, box }) => box.length > 0 && feeds.some((feed) => feed.id === id));
  if (full.length > 0) await desk.reach("");
  const taken = full.filter((row) => takeBox(open, desk, row));
  const shut = new Set(full).difference(new Set(taken));
  if (feeds.some(({ data }) => data.kept === "person")) watch(house, owner, feedKey(open.master));
  const steps = [
    ...taken.map(
      ({ id, box_id }) =>
        (queries: Queries) =>
          emptyFeedBox(queries, owner, id, box_id),
    ),
    // What does not open has to be fetched as a whole: with its row gone, it is as if nobody had looked yet.
    ...stepsTo(
      house,
      open,
      desk,
      feeds,
      rows.filter((row) => !shut.has(row)),
    ),
  ];
  if (steps.length === 0) return undefined;
  return () =>
    house.engine.write({ owners: [owner.id] }, function* (queries): Program<void> {
      for (const step of steps) yield* step(queries);
    });
}

/** Takes a box in. False for one that does not open: sealed for another pair of keys, or damaged. */
function takeBox({ person, master }: OpenPerson, { notebook, zone }: Desk, { id, box, box_id: boxId }: FeedRow): boolean {
  const pair = openPair(person.owner.id, master, person.keys);
  try {
    const opened = openSealed(pair, purposeOf(person.owner, id, boxId), box);
    takeIn(notebook, id, boxId, unpackDelta(unpad(opened)), zone);
    return true;
  } catch (error) {
    if (error instanceof BoxError) return false;
    throw error;
  }
}

type Step = (queries: Queries) => Program<void>;

/** What makes the rows say what the notebook says. */
function stepsTo(
  house: House,
  open: OpenPerson,
  { notebook, now }: Desk,
  feeds: readonly Entry<Feed>[],
  rows: readonly FeedRow[],
): readonly Step[] {
  const { owner } = open.person;
  const wanted = feeds.flatMap(({ id, data }) => {
    const access = accessOf(notebook, id);
    return access ? [{ id, feed: data, access: access.data }] : [];
  });
  const gone = rows.filter(({ id }) => !wanted.some((one) => one.id === id)).map(({ id }) => id);
  const steps: Step[] = gone.length > 0 ? [(queries) => removeFeeds(queries, owner, gone)] : [];
  const sealTo = openPair(owner.id, open.master, open.person.keys).publicKey.toString("base64");
  for (const { id, feed, access } of wanted) {
    const key = keyFor(house, open, feed);
    const wantedAccess = accessFor(feed, access, sealTo);
    const row = rows.find((one) => one.id === id);
    const before = row?.kept === feed.kept ? openAccess(key, owner, row) : undefined;
    const state = feed.paused ? "paused" : "on";
    if (row && before && JSON.stringify(before) === JSON.stringify(wantedAccess)) {
      // A row that pauses by itself, after failures, is woken by a look alone.
      if (row.state !== state && (feed.paused || row.failures === 0))
        steps.push((queries) => setFeed(queries, owner, id, { state, failures: 0, due_at: instant(now) }));
      continue;
    }
    // A new password opens the same calendar, read as far as it was; another address is another calendar.
    const same = row && before?.url === wantedAccess.url && before.sealTo === sealTo;
    const points = same ? { base: row.base, latest: row.latest } : { base: never, latest: never };
    const fresh = {
      kept: feed.kept,
      state,
      access: sealColumn(key, owner, id, "access", { json: wantedAccess }),
      ...points,
      ...unseen(now),
    } as const;
    steps.push((queries) => putFeed(queries, owner, id, fresh));
  }
  return steps;
}

/** The key that a feed's row is sealed under: the person's own, or the server's. */
export function keyFor({ config }: Pick<House, "config">, { master }: Pick<OpenPerson, "master">, { kept }: Pick<Feed, "kept">): Buffer {
  return feedKey(kept === "person" ? master : config.serverKey);
}

function accessFor({ protocol }: Feed, { url, user, password }: FeedAccess, sealTo: string): Access {
  return { protocol, url, ...(user !== undefined && { user }), ...(password !== undefined && { password }), sealTo };
}

/** A feed that nobody has looked at yet: it is due at once. */
function unseen(now: number) {
  return { box: never, box_id: "", due_at: instant(now), leased_until: "", checked_at: "", failures: 0, trouble: never };
}
