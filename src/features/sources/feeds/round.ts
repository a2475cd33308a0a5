import { dueFeeds } from "../../../kernel/storage/index.ts";
import type { House } from "../../../kernel/web/index.ts";
import { feedKey } from "./keys.ts";
import { instant, look } from "./look.ts";
import { dueWhileOpen } from "./watch.ts";

// Each may hold a large calendar in memory.
const atOnce = 2;
const aRound = 100;

/** Looks at what is due: the feeds that the server may look at by itself, and those of people who are here. */
export async function lookAround(house: House): Promise<void> {
  const { config, engine, clock } = house;
  const key = feedKey(config.serverKey);
  const due = await engine.read({ owners: [], round: "feeds" }, (queries) => dueFeeds(queries, instant(clock()), aRound));
  const waiting = [...due.map((feed) => ({ ...feed, key })), ...(await dueWhileOpen(house))];
  const take = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await look(house, next.owner, next.id, next.key);
  };
  await Promise.all(Array.from({ length: atOnce }, take));
}
