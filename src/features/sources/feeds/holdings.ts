import type { z } from "zod";
import type { Entry, Notebook } from "../../../kernel/notebook/index.ts";
import { feedAccessRecord, feedEventsRecord, feedHoldingsRecord, type feedRecord } from "./records.ts";

export type Holdings = z.output<(typeof feedHoldingsRecord)["schema"]>;
export type Feed = z.output<(typeof feedRecord)["schema"]>;
export type FeedAccess = z.output<(typeof feedAccessRecord)["schema"]>;

/** What a notebook holds of a feed. */
export function holdingsOf(notebook: Notebook, feed: string): Entry<Holdings> | undefined {
  return notebook.list(feedHoldingsRecord).find(({ data }) => data.feed === feed);
}

/** Where a feed is; undefined in a notebook that came from a file, which does not hold that. */
export function accessOf(notebook: Notebook, feed: string): Entry<FeedAccess> | undefined {
  return notebook.list(feedAccessRecord).find(({ data }) => data.feed === feed);
}

/** What a feed is called: as the person calls it, or as it calls itself, or by where it is. */
export function nameOfFeed(notebook: Notebook, id: string, { name }: Feed): string {
  if (name) return name;
  const own = holdingsOf(notebook, id)?.data.name;
  return own || (URL.parse(accessOf(notebook, id)?.data.url ?? "")?.hostname ?? "A calendar");
}

/** Takes away what lies here of a feed. All days have to be in memory. */
export function removeHoldings(notebook: Notebook, feed: string): void {
  for (const { id, data } of notebook.list(feedHoldingsRecord)) if (data.feed === feed) notebook.remove(feedHoldingsRecord, id);
  for (const { id, data } of notebook.list(feedEventsRecord)) if (data.feed === feed) notebook.remove(feedEventsRecord, id);
}
