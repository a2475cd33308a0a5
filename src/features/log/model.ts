import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Entry, Notebook, RecordKind } from "../../kernel/notebook/index.ts";
import { addDays, type Day, dayOf, type Zone } from "../../kernel/time/index.ts";
import { type checkInItem, checkInsRecord, type entryItem, entriesRecord, timerRecord } from "./records.ts";

type CheckInItem = z.output<typeof checkInItem>;
type EntryItem = z.output<typeof entryItem>;

/** How somebody was at a moment; every rating is 0 to 10, and each may be missing. */
export type CheckIn = CheckInItem & { readonly day: Day };
/** A stretch that somebody noted, on the day on which it began. */
export type LoggedEntry = EntryItem & { readonly day: Day };
/** A stretch that is still running; `since` in epoch milliseconds. */
export type Timer = z.output<(typeof timerRecord)["schema"]>;

interface DayBox<Item> {
  readonly day: Day;
  readonly items: Item[];
}
type DayBoxes<Item> = RecordKind<DayBox<Item>>;

// What is read here is what is in memory: whoever asks for days further back than 13 weeks reaches for them first.

/** The check-ins from a day up to, not including, another, in the order of their moments. */
export function checkInsOf(notebook: Notebook, fromDay: Day, toDay: Day, zone: Zone): readonly CheckIn[] {
  return itemsOf(notebook, checkInsRecord, { from: fromDay, to: toDay, zone }, ({ at }) => at).toSorted((a, b) => a.at - b.at);
}

/** The entries of some days, day by day; within a day by their beginning, those without a time at its end. */
export function entriesOf(notebook: Notebook, fromDay: Day, toDay: Day, zone: Zone): readonly LoggedEntry[] {
  const order = ({ from }: LoggedEntry) => from ?? Number.MAX_SAFE_INTEGER;
  return itemsOf(notebook, entriesRecord, { from: fromDay, to: toDay, zone }, ({ from }) => from).toSorted((a, b) =>
    a.day === b.day ? order(a) - order(b) : a.day < b.day ? -1 : 1,
  );
}

export function timerOf(notebook: Notebook): Timer | undefined {
  return notebook.setting(timerRecord)?.data;
}

/** A check-in among those in memory. */
export function findCheckIn(notebook: Notebook, id: string): CheckIn | undefined {
  return allItems(notebook.list(checkInsRecord)).find((item) => item.id === id);
}

/** An entry among those in memory. */
export function findEntry(notebook: Notebook, id: string): LoggedEntry | undefined {
  return allItems(notebook.list(entriesRecord)).find((item) => item.id === id);
}

/** What an entry says, as a short digest: it shows whether somebody changed it since a form was opened. */
export function digestOf({ id, areas, label, from, to, minutes, energy, presence, source }: EntryItem): string {
  return createHash("sha256")
    .update(JSON.stringify([id, areas, label, from, to, minutes, energy ?? null, presence ?? null, source]))
    .digest("base64url")
    .slice(0, 16);
}

export function keepCheckIn(notebook: Notebook, { day, ...item }: CheckIn): void {
  keepItem(notebook, checkInsRecord, day, item);
}

export function keepEntry(notebook: Notebook, { day, ...item }: LoggedEntry): void {
  keepItem(notebook, entriesRecord, day, item);
}

export function removeCheckIn(notebook: Notebook, id: string): void {
  removeItem(notebook, checkInsRecord, id);
}

/** Keeps many check-ins at once, each in the place of the one with its id. */
export function keepCheckIns(notebook: Notebook, checkIns: readonly CheckIn[]): void {
  const boxes = Map.groupBy(notebook.list(checkInsRecord), ({ data }) => data.day);
  for (const [day, ofDay] of Map.groupBy(checkIns, ({ day }) => day)) {
    const fresh = new Map(ofDay.map(({ day: _day, ...item }) => [item.id, item]));
    for (const { id, data } of boxes.get(day) ?? []) {
      const items = data.items.map((item) => fresh.get(item.id) ?? item);
      if (items.some((item, place) => item !== data.items[place])) notebook.change(checkInsRecord, id, { day, items });
      for (const item of items) fresh.delete(item.id);
    }
    const first = notebook.list(checkInsRecord).find(({ data }) => data.day === day);
    if (fresh.size === 0) continue;
    if (first) notebook.change(checkInsRecord, first.id, { day, items: [...first.data.items, ...fresh.values()] });
    else notebook.add(checkInsRecord, { day, items: [...fresh.values()] });
  }
}

/** Takes many check-ins away at once; days that hold nothing any more go with them. */
export function removeCheckIns(notebook: Notebook, ids: ReadonlySet<string>): void {
  for (const { id, data } of notebook.list(checkInsRecord)) {
    const items = data.items.filter((item) => !ids.has(item.id));
    if (items.length === data.items.length) continue;
    if (items.length === 0) notebook.remove(checkInsRecord, id);
    else notebook.change(checkInsRecord, id, { ...data, items });
  }
}

export function removeEntry(notebook: Notebook, id: string): void {
  removeItem(notebook, entriesRecord, id);
}

interface Days {
  readonly from: Day;
  readonly to: Day;
  readonly zone: Zone;
}

/** What lies on some days. A box has the day that it was when it was written; where the person was may have been said since then. */
function itemsOf<Item>(
  notebook: Notebook,
  kind: DayBoxes<Item>,
  { from, to, zone }: Days,
  momentOf: (item: Item) => number | null,
): readonly (Item & { readonly day: Day })[] {
  const first = addDays(from, -1);
  return allItems(notebook.list(kind).filter(({ data }) => data.day >= first && data.day <= to))
    .map((item) => {
      const moment = momentOf(item);
      return moment === null ? item : { ...item, day: dayOf(moment, zone) };
    })
    .filter(({ day }) => day >= from && day < to);
}

// A day has one box, but two when two devices wrote its first item at the same moment: all are read, any may be written to.
function allItems<Item>(boxes: readonly Entry<DayBox<Item>>[]): readonly (Item & { readonly day: Day })[] {
  return boxes.flatMap(({ data: { day, items } }) => items.map((item) => ({ ...item, day })));
}

/** Adds an item to its day, or replaces the one with its id there. */
function keepItem<Item extends { readonly id: string }>(notebook: Notebook, kind: DayBoxes<Item>, day: Day, item: Item): void {
  const boxes = notebook.list(kind).filter(({ data }) => data.day === day);
  const box = boxes.find(({ data }) => data.items.some(({ id }) => id === item.id)) ?? boxes[0];
  if (!box) {
    notebook.add(kind, { day, items: [item] });
    return;
  }
  const place = box.data.items.findIndex(({ id }) => id === item.id);
  const items = place < 0 ? [...box.data.items, item] : box.data.items.with(place, item);
  notebook.change(kind, box.id, { day, items });
}

/** Takes an item out of its day; a day that holds nothing any more goes with it. */
function removeItem<Item extends { readonly id: string }>(notebook: Notebook, kind: DayBoxes<Item>, id: string): void {
  for (const box of notebook.list(kind)) {
    const items = box.data.items.filter((item) => item.id !== id);
    if (items.length === box.data.items.length) continue;
    if (items.length === 0) notebook.remove(kind, box.id);
    else notebook.change(kind, box.id, { ...box.data, items });
  }
}
