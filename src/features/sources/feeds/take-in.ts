import {
  type Calendar,
  monthsByKey,
  occurrences,
  type Outline,
  outlineCalendar,
  outlineKey,
  parseCalendar,
  type Series,
  seriesByMonth,
  shelveSeries,
} from "../../../engine/calendar/index.ts";
import { addDays, startOfDay, type Zone, homeOf } from "../../../kernel/time/index.ts";
import type { Notebook } from "../../../kernel/notebook/index.ts";
import { importRecord } from "../records.ts";
import { sketchOf } from "../sketch.ts";
import { anywhere } from "./account-point.ts";
import type { Delta, DeltaHead } from "./delta.ts";
import { type Holdings, holdingsOf } from "./holdings.ts";
import { feedEventsRecord, feedHoldingsRecord } from "./records.ts";

const problemsKept = 50;
const yearsAhead = 20;
const none = { keys: new Float64Array(0), digests: new Float64Array(0), months: new Int32Array(0), overrides: new Uint8Array(0) };
const nothing: Outline = { frame: 0, ...none };

/** Lays what is new of a calendar over what a notebook holds of it. The same box once more changes nothing. */
export function takeIn(notebook: Notebook, feed: string, boxId: string, delta: Delta, zone: Zone): void {
  const before = holdingsOf(notebook, feed);
  if (before?.data.box === boxId) return;
  const calendar = parseCalendar(delta.file);
  const months = monthsOf(delta, calendar, zone);
  const held = before?.data.boxes ?? [];
  const left = new Set(delta.head.left.map(([key]) => key));
  const came = new Set(calendar.series.map(({ uid }) => uid));
  const first = delta.head.first > 0 ? monthName(delta.head.first) : "";
  const stays = (series: Series, month: string) =>
    delta.head.whole ? !came.has(series.uid) && isTooOldToTell(series, month, first, zone) : !left.has(outlineKey(series.uid));
  const touched = new Set([...monthsLeft(delta.head, held), ...months.keys()]);
  const boxes = held.filter(({ month }) => !touched.has(month));
  for (const month of touched) {
    const box = held.find((one) => one.month === month);
    const old = box ? parseCalendar(notebook.find(feedEventsRecord, box.id)?.data.text ?? "") : undefined;
    const series = [...(old?.series ?? []).filter((one) => stays(one, month)), ...(months.get(month) ?? [])];
    const id = keepMonth(notebook, feed, { month, id: box?.id, series, like: calendar });
    if (id !== undefined) boxes.push({ id, month });
  }
  const { name, at, events } = delta.head;
  const holdings: Holdings = {
    feed,
    of: before?.data.of ?? importedAs(notebook, name, calendar.series) ?? feed,
    name: name || (before?.data.name ?? ""),
    box: boxId,
    at,
    events: events || calendar.series.length,
    first,
    boxes: boxes.toSorted((a, b) => (a.month < b.month ? -1 : 1)),
    problems: calendar.problems.slice(0, problemsKept).map(({ message, text }) => ({ message, ...(text === undefined ? {} : { text }) })),
  };
  if (before) notebook.change(feedHoldingsRecord, before.id, holdings);
  else notebook.add(feedHoldingsRecord, holdings);
}

/** The events that came, by where they are kept: as outlines say, because that is where they are looked for when they change. */
function monthsOf({ file }: Delta, { series }: Calendar, zone: Zone): ReadonlyMap<string, readonly Series[]> {
  const byKey = new Map<number, number>();
  for (const part of calendarsIn(file)) for (const [key, month] of monthsByKey(outlineCalendar(part) ?? nothing)) byKey.set(key, month);
  const known = Map.groupBy(series, ({ uid }) => byKey.get(outlineKey(uid)));
  const { repeating, months } = seriesByMonth(known.get(undefined) ?? [], homeOf(zone));
  const placed = [...known].flatMap(([month, some]) => (month === undefined ? [] : [[monthName(month), some] as const]));
  const all = [...placed, ["series", repeating] as const, ...months].filter(([, some]) => some.length > 0);
  return new Map([...Map.groupBy(all, ([month]) => month)].map(([month, parts]) => [month, parts.flatMap(([, some]) => some)]));
}

/** The calendars of a file: from a CalDAV server each event comes in one of its own. */
function* calendarsIn(file: Uint8Array): Generator<Uint8Array> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const begin = "BEGIN:VCALENDAR";
  for (let from = bytes.indexOf(begin); from >= 0;) {
    const next = bytes.indexOf(begin, from + begin.length);
    yield bytes.subarray(from, next < 0 ? bytes.length : next);
    from = next;
  }
}

/** The months in which something that came, or is gone, may have been. */
function monthsLeft({ whole, left }: DeltaHead, held: Holdings["boxes"]): readonly string[] {
  if (whole || left.some(([, month]) => month === anywhere)) return held.map(({ month }) => month);
  return left.map(([, month]) => monthName(month));
}

function monthName(month: number): string {
  return month === 0 ? "series" : `${String(Math.floor(month / 100)).padStart(4, "0")}-${String(month % 100).padStart(2, "0")}`;
}

/** Whether an event that a whole calendar does not tell of any more is only too old for it: many servers publish the last months alone. */
function isTooOldToTell(series: Series, month: string, first: string, zone: Zone): boolean {
  if (first === "") return false;
  if (month !== "series") return month < first;
  const from = `${first}-01`;
  const view = { from: startOfDay(from, zone), to: startOfDay(addDays(from, yearsAhead * 365), zone), zone };
  return occurrences([series], view).count === 0;
}

interface Month {
  readonly month: string;
  readonly id: string | undefined;
  readonly series: readonly Series[];
  readonly like: Pick<Calendar, "name" | "zone">;
}

/** Writes a month's box, or takes it away when it is empty. A box that says what it said stays untouched. */
function keepMonth(notebook: Notebook, feed: string, { month, id, series, like }: Month): string | undefined {
  if (series.length === 0) {
    if (id !== undefined) notebook.remove(feedEventsRecord, id);
    return undefined;
  }
  const data = { feed, month, text: shelveSeries(series, like) };
  if (id === undefined) return notebook.add(feedEventsRecord, data).id;
  if (withoutStamps(notebook.find(feedEventsRecord, id)?.data.text) !== withoutStamps(data.text))
    notebook.change(feedEventsRecord, id, data);
  return id;
}

/** The calendar that files of it were brought in as, so that those are superseded. */
function importedAs(notebook: Notebook, name: string, series: readonly Series[]): string | undefined {
  const sketch = sketchOf(series);
  const imported = notebook.list(importRecord).flatMap(({ data }) => data.files.flatMap(({ calendars }) => calendars));
  return imported.findLast((one) => one.name === name && one.sketch.some((mark) => sketch.includes(mark)))?.key;
}

function withoutStamps(text = ""): string {
  return text.replaceAll(/^DTSTAMP.*$/gm, "");
}
