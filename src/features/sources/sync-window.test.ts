import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { makeSorter } from "../areas/index.ts";
import { keyPool, type SortedActivity, stretchesIn } from "./activity-columns.ts";
import { eventReader } from "./activity-events.ts";
import { activityOf } from "./present-activity.ts";
import { cutTo, parcelsOf, type Window, withWindow } from "./sync-window.ts";

// A laptop whose watchers beat along, read again and again by somebody who knows only until when something is there.

interface Beat {
  /** Milliseconds since the beginning. */
  readonly at: number;
  readonly length: number;
  readonly data: object;
}

const begin = Date.parse("2026-09-14T08:00:00Z");
const sorter = makeSorter([{ when: { title: "budget" }, area: "work" }]);
const hour = 3600;
// A day, in the command; shorter here, so that few beats cross many edges.
const overlap = 2 * hour;
const margin = hour;

const windows = fc.array(
  fc.record({
    pause: fc.constantFrom(0, 0, 700, 4200, 30_000, 61_000, 900_000),
    length: fc.integer({ min: 0, max: 600_000 }),
    data: fc.constantFrom(
      { app: "Code", title: "index.ts" },
      { app: "firefox", title: "budget" },
      { app: "firefox", title: "news" },
      { app: "Teams", title: "" },
    ),
  }),
  { minLength: 1, maxLength: 120 },
);
const presence = fc.array(
  fc.record({
    pause: fc.constantFrom(0, 5000),
    length: fc.integer({ min: 1000, max: 5_000_000 }),
    data: fc.constantFrom({ status: "not-afk" }, { status: "not-afk" }, { status: "afk" }),
  }),
  { minLength: 1, maxLength: 20 },
);
const tabs = fc.array(
  fc.record({
    pause: fc.constantFrom(0, 300, 90_000),
    length: fc.integer({ min: 0, max: 400_000 }),
    data: fc.constantFrom({ url: "https://github.com/a", title: "a" }, { url: "https://www.youtube.com/b", title: "b" }),
  }),
  { maxLength: 60 },
);

function beats(rows: readonly { readonly pause: number; readonly length: number; readonly data: object }[]): readonly Beat[] {
  let at = 0;
  return rows.map(({ pause, length, data }) => {
    const beat = { at: at + pause, length, data };
    at += pause + length;
    return beat;
  });
}

/** What a server answers at a moment: what overlaps the range, cut to it, the newest first; the last event has grown so far and no further. */
function answer(all: readonly Beat[], from: number, to: number): Uint8Array {
  const events = all
    .filter(({ at, length }) => at <= to && at + length >= from)
    .map(({ at, length, data }) => {
      const [start, end] = [Math.max(at, from), Math.min(at + length, to)];
      return { timestamp: new Date(begin + start).toISOString(), duration: (end - start) / 1000, data };
    });
  return new TextEncoder().encode(JSON.stringify(events.toReversed()));
}

const always: readonly Beat[] = [{ at: 0, length: 100 * hour * 1000, data: { status: "not-afk" } }];

type Watchers = Readonly<Record<"currentwindow" | "afkstatus" | "web.tab.current", readonly Beat[]>>;

/** What happened between two seconds, read with a margin around them. */
function readBetween(watchers: Watchers, { from, to }: Window): readonly SortedActivity[] {
  const reader = eventReader();
  const buckets = Object.entries(watchers).map(([type, all]) => {
    const bytes = answer(all, 1000 * (from - margin), 1000 * to);
    const steps = reader.readList(bytes, 0, () => undefined);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return { id: type, type, device: "laptop", events: step.value };
  });
  const base = begin / 1000;
  return cutTo(activityOf({ name: "laptop", buckets }, reader.said, sorter), { from: base + from, to: base + to });
}

const plain = (stretches: readonly SortedActivity[]) =>
  stretches.map(({ start, end, key }) => `${start - begin / 1000} ${end - begin / 1000} ${key.app} ${key.site} ${key.area}`).toSorted();

describe("carrying on what a device did", () => {
  test.prop([windows, presence, tabs, fc.array(fc.integer({ min: 1, max: 6 * hour }), { minLength: 1, maxLength: 12 })])(
    "reading it again and again, whenever, comes to what reading it once does",
    (seen, present, sites, pauses) => {
      const watchers = { currentwindow: beats(seen), afkstatus: beats(present), "web.tab.current": beats(sites) };
      const pool = keyPool();
      let known: readonly SortedActivity[] = [];
      let now = 0;
      for (const pause of pauses) {
        now += pause;
        const until = known.reduce((latest, { end }) => Math.max(latest, end), 0) - begin / 1000;
        const window = { from: Math.max(0, until - overlap), to: now };
        for (const parcel of parcelsOf(readBetween(watchers, window), { from: window.from + begin / 1000, to: now + begin / 1000 }))
          known = withWindow(known, [...stretchesIn(parcel, pool)], parcel);
        // The same once more changes nothing.
        const again = [...parcelsOf(readBetween(watchers, window), { from: window.from + begin / 1000, to: now + begin / 1000 })];
        expect(plain(again.reduce((held, parcel) => withWindow(held, [...stretchesIn(parcel, pool)], parcel), known))).toEqual(
          plain(known),
        );
      }
      expect(plain(known)).toEqual(plain(readBetween(watchers, { from: 0, to: now })));
    },
  );

  test.prop([windows, fc.integer({ min: 60, max: 20 * hour })])(
    "parcels hold what their window held, and follow each other",
    (seen, to) => {
      const window = { from: begin / 1000, to: begin / 1000 + to };
      const stretches = readBetween({ currentwindow: beats(seen), afkstatus: always, "web.tab.current": [] }, { from: 0, to });
      const parcels = [...parcelsOf(stretches, window)];
      expect([parcels[0]!.from, parcels.at(-1)!.to]).toEqual([window.from, window.to]);
      for (const [index, { from }] of parcels.entries()) if (index > 0) expect(from).toBe(parcels[index - 1]!.to);
      const pool = keyPool();
      const laid = parcels.reduce<readonly SortedActivity[]>(
        (known, parcel) => withWindow(known, [...stretchesIn(parcel, pool)], parcel),
        [],
      );
      expect(plain(laid)).toEqual(plain(stretches));
    },
  );

  test("many stretches come in parcels that each fit into a request", () => {
    const stretches = Array.from({ length: 30_000 }, (_, index) => ({
      start: index * 70,
      end: index * 70 + 400,
      key: { app: `App ${index}`, title: "x".repeat(250), area: null, because: "no rule fits yet" },
    }));
    const parcels = [...parcelsOf(stretches, { from: 0, to: 30_000 * 70 + 400 })];
    for (const parcel of parcels) expect(JSON.stringify(parcel).length).toBeLessThan(1_000_000);
    const pool = keyPool();
    const laid = parcels.reduce<readonly SortedActivity[]>((known, parcel) => {
      // Only the end of what is known can go on across the edge.
      const near = known.filter(({ end }) => end >= parcel.from);
      return [...known.filter(({ end }) => end < parcel.from), ...withWindow(near, [...stretchesIn(parcel, pool)], parcel)];
    }, []);
    expect(laid.length).toBe(30_000);
    expect(laid.every(({ start, end }) => end - start === 400)).toBe(true);
  });
});
