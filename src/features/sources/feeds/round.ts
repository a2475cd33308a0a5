import { dueFeeds, type Owner, StorageError } from "../../../kernel/storage/index.ts";
import { type House, logFault } from "../../../kernel/web/index.ts";
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
    for (let next = waiting.shift(); next; next = waiting.shift()) await lookOrSay(house, next);
  };
  await Promise.all(Array.from({ length: atOnce }, take));
}

/** What goes wrong with one feed is no reason to leave the others out; its lease runs out, and it is looked at again. */
async function lookOrSay(
  house: House,
  { owner, id, key }: { readonly owner: Owner; readonly id: string; readonly key: Uint8Array },
): Promise<void> {
  try {
    await look(house, owner, id, key);
  } catch (error) {
    if (error instanceof StorageError || !(error instanceof Error)) throw error;
    logFault(error, "a look at a feed");
  }
}
