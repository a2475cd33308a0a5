import {
  activityOf,
  type Bucket,
  cutTo,
  type EventReader,
  eventReader,
  type Parcel,
  parcelsOf,
  type SortedActivity,
  usedTypes,
} from "../features/sources/index.ts";
import { makeSorter, type Rule } from "../features/areas/index.ts";
import { addDays, dayOf, startOfDay } from "../kernel/time/index.ts";
import type { ActivityWatch, ListedBucket } from "./activitywatch-server.ts";

/** A device whose watchers ActivityWatch has the buckets of. */
export interface WatchedDevice {
  readonly name: string;
  readonly buckets: readonly ListedBucket[];
}

/** How a device is read: with whose rules, in which zone, whether titles come along, since when at the earliest, and until when (epoch milliseconds). */
export interface Reading {
  readonly rules: readonly Rule[];
  readonly zone: string;
  readonly titles: boolean;
  readonly since: number | undefined;
  readonly now: number;
}

/** A parcel that is ready to be sent. */
export interface Ready {
  readonly parcel: Parcel;
  /** How far the reading is, from 0 to 1. */
  readonly share: number;
  readonly month: string;
}

/** What was seen so far and does not leave the device. */
export interface StaysHere {
  readonly titles: number;
  readonly addresses: number;
  readonly events: number;
  /** Events that could not be read. */
  readonly broken: number;
}

/** The devices that have something to tell. A browser that does not know its machine runs on this one. */
export function watchedDevices(buckets: readonly ListedBucket[], hostname: string): readonly WatchedDevice[] {
  const used = buckets.filter(({ type }) => usedTypes.has(type));
  const known = new Set(used.flatMap((bucket) => (bucket.type === "web.tab.current" ? [] : [bucket.hostname])));
  const hostOf = (bucket: ListedBucket) => (known.has(bucket.hostname) && bucket.hostname !== "" ? bucket.hostname : hostname);
  return [...Map.groupBy(used, hostOf)]
    .map(([name, ofDevice]) => ({ name, buckets: ofDevice }))
    .filter((device) => tellingBuckets(device).length > 0);
}

/** Whether nobody watches when somebody is at a device. A phone needs no such record. */
export function isUnattended({ buckets }: WatchedDevice): boolean {
  return !buckets.some(({ type, id }) => type === "afkstatus" || id.includes("android"));
}

// Watchers write what they saw a moment later, and the last event of each grows: what is read begins an hour before what is sent.
const margin = 3_600_000;

/** Reads a device a month at a time, from the oldest that is wanted. Nothing is held but the month at hand. */
export async function* readDevice(
  server: ActivityWatch,
  device: WatchedDevice,
  { rules, zone, titles, since, now }: Reading,
  onStay: (stays: StaysHere) => void,
): AsyncGenerator<Ready> {
  const sorter = makeSorter(rules);
  const reader = eventReader();
  const months = await monthsOf(server, device, since, now, zone);
  const first = since ?? startOfDay(`${months[0] ?? dayOf(now, zone).slice(0, 7)}-01`, zone);
  let [events, broken] = [0, 0];
  for (const month of months) {
    const begin = Math.max(startOfDay(`${month}-01`, zone), since ?? 0);
    const end = Math.min(startOfDay(`${nextMonth(month)}-01`, zone), now);
    if (begin >= end) continue;
    const buckets = await readBuckets(server, device, reader, { from: begin - margin, to: Math.min(end + margin, now) }, () => broken++);
    events += buckets.reduce((sum, { events: { from } }) => sum + from.length, 0);
    const seen = activityOf({ name: device.name, buckets }, reader.said, sorter, { titles });
    const window = { from: Math.ceil((await knownSince(server, device, begin, seen)) / 1000), to: Math.floor(end / 1000) };
    for (const parcel of window.from < window.to ? parcelsOf(cutTo(seen, window), window) : [])
      yield { parcel, month, share: (1000 * parcel.to - first) / (now - first) };
    onStay({ ...saidSoFar(reader), events, broken });
  }
}

/**
 * Since when ActivityWatch can tell: from the beginning of the window on, or later. One that was set up anew knows nothing of the time
 * before, and what was brought from the old one stays.
 */
async function knownSince(server: ActivityWatch, device: WatchedDevice, begin: number, seen: readonly SortedActivity[]): Promise<number> {
  const first = seen[0] === undefined ? Number.POSITIVE_INFINITY : 1000 * seen[0].start;
  if (first <= begin || (await newestBefore(server, device, begin)) !== undefined) return begin;
  return first;
}

async function readBuckets(
  server: ActivityWatch,
  device: WatchedDevice,
  reader: EventReader,
  range: { readonly from: number; readonly to: number },
  onBroken: () => void,
): Promise<readonly Bucket[]> {
  const buckets: Bucket[] = [];
  for (const { id, type } of device.buckets) {
    const events = readAll(reader, await server.readEvents(id, range), onBroken);
    buckets.push({ id, type, device: device.name, events });
  }
  return buckets;
}

function readAll(reader: EventReader, bytes: Uint8Array, onBroken: () => void): Bucket["events"] {
  const steps = reader.readList(bytes, 0, onBroken);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The local months, the oldest first, in which something was done on a device. */
async function monthsOf(
  server: ActivityWatch,
  device: WatchedDevice,
  since: number | undefined,
  now: number,
  zone: string,
): Promise<readonly string[]> {
  const months = new Set<string>();
  const monthOf = (moment: number) => dayOf(moment, zone).slice(0, 7);
  const earliest = since ?? Number.NEGATIVE_INFINITY;
  for (let before = now; before >= earliest;) {
    const newest = await newestBefore(server, device, before);
    if (!newest || newest.to < earliest) break;
    // An event is cut to what was asked for: one that reaches the end of its month may go on in the next.
    for (const moment of [newest.from, newest.to + 1]) if (moment <= now) months.add(monthOf(moment));
    before = startOfDay(`${monthOf(newest.from)}-01`, zone) - 1;
  }
  const first = since === undefined ? "" : monthOf(since);
  return [...months].filter((month) => month >= first).toSorted();
}

/** The event that began last before a moment, in any of the buckets that tell of time spent. */
async function newestBefore(server: ActivityWatch, device: WatchedDevice, to: number): Promise<{ from: number; to: number } | undefined> {
  let newest: { from: number; to: number } | undefined;
  for (const { id } of tellingBuckets(device)) {
    const found = readAll(eventReader(), await server.readEvents(id, { to, limit: 1 }), () => undefined);
    const [from, end] = [found.from.at(-1), found.to.at(-1)];
    if (from !== undefined && end !== undefined && from > (newest?.from ?? Number.NEGATIVE_INFINITY)) newest = { from, to: end };
  }
  return newest;
}

function tellingBuckets({ buckets }: WatchedDevice): readonly ListedBucket[] {
  return buckets.filter(({ type }) => type === "currentwindow" || type === "general.stopwatch");
}

function saidSoFar({ said }: EventReader): Pick<StaysHere, "titles" | "addresses"> {
  const titles = new Set(said.map(({ title }) => title));
  titles.delete("");
  return { titles: titles.size, addresses: said.filter(({ site }) => site !== undefined).length };
}

function nextMonth(month: string): string {
  return addDays(`${month}-28`, 4).slice(0, 7);
}
