import { z } from "zod";
import { monthsByKey, outlineCalendar, outlineKey, parseCalendar } from "../../../engine/calendar/index.ts";
import type { CalendarAnswer, CalendarItem } from "../caldav/index.ts";
import type { Delta } from "./delta.ts";

// How far a calendar on a CalDAV server was read, and which event each of its entries holds: what is gone is told by its address alone.

export const anywhere = -1;

export const accountPointSchema = z.object({
  sync: z.object({ token: z.string().optional(), ctag: z.string().optional(), digest: z.string().optional() }),
  /** By href: the keys of its UIDs, and their months (see outline.ts); -1 for one whose month is not known. */
  entries: z.record(z.string(), z.array(z.tuple([z.number(), z.number()]))),
});

export type AccountPoint = z.output<typeof accountPointSchema>;

type Changed = Extract<CalendarAnswer, { readonly kind: "changed" }>;

/** What is new of a calendar since `base`, from what its server said has changed since then. */
export function newsOfAccount(
  changed: Changed,
  base: AccountPoint | undefined,
  at: number,
): { readonly point: AccountPoint; readonly delta: Delta } {
  const { full, items, removed, point } = changed;
  const before = full ? {} : (base?.entries ?? {});
  const entries = new Map(Object.entries(before));
  const left = [...removed, ...items.map(({ href }) => href)].flatMap((href) => before[href] ?? []);
  for (const href of removed) entries.delete(href);
  for (const item of items) entries.set(item.href, keysIn(item));
  const head = {
    at,
    whole: full,
    left: [...left],
    events: new Set([...entries.values()].flat().map(([key]) => key)).size,
    first: 0,
    name: "",
  };
  return {
    point: { sync: point, entries: Object.fromEntries(entries) },
    delta: { head, file: Buffer.from(items.map(({ text }) => text.replace(/\r?\n?$/, "\r\n")).join("")) },
  };
}

function keysIn({ text }: CalendarItem): [number, number][] {
  const outline = outlineCalendar(Buffer.from(text));
  if (outline) return [...monthsByKey(outline)];
  return parseCalendar(text).series.map(({ uid }) => [outlineKey(uid), anywhere]);
}
