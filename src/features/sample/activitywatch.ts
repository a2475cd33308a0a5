import { minute, type Range } from "../../kernel/time/index.ts";
import { type Happened, overlaps } from "./happened.ts";
import { sampleNow } from "./household.ts";
import type { Sitting } from "./laptop.ts";
import { type Random, randomOf } from "./random.ts";
import { callWindow, type Doing, doings, type Window } from "./windows.ts";

const host = "nora-macbook";

interface Event extends Range {
  readonly data: Readonly<Record<string, unknown>>;
}

/** A laptop's time as ActivityWatch exports it: three buckets, the newest events first, with the small gaps and overlaps that heartbeats leave. */
export function activityExport(sittings: readonly Sitting[], meetings: readonly Happened[], seed: string): string {
  const watched = sittings.map((sitting) => watch(sitting, meetings, randomOf(seed, "windows", sitting.from)));
  const buckets = [
    bucket(
      "aw-watcher-afk",
      "afkstatus",
      "aw-watcher-afk",
      watched.flatMap(({ presence }) => presence),
    ),
    bucket(
      "aw-watcher-web-firefox",
      "web.tab.current",
      "aw-client-web",
      watched.flatMap(({ tabs }) => tabs),
    ),
    bucket(
      "aw-watcher-window",
      "currentwindow",
      "aw-watcher-window",
      watched.flatMap(({ windows }) => windows),
    ),
  ];
  return JSON.stringify({ buckets: Object.fromEntries(buckets.map((each) => [each.id, each])) });
}

function bucket(name: string, type: string, client: string, events: readonly Event[]) {
  const inOrder = events.toSorted((a, b) => b.from - a.from);
  const written = inOrder.map(({ from, to, data }, index) => ({
    id: inOrder.length - index,
    timestamp: new Date(from).toISOString(),
    duration: (to - from) / 1000,
    data,
  }));
  return {
    id: `${name}_${host}`,
    type,
    client,
    hostname: host,
    created: "2026-08-18T06:11:04.318Z",
    data: {},
    metadata: { start: written.at(-1)?.timestamp, end: new Date(sampleNow).toISOString() },
    events: written,
    last_updated: new Date(sampleNow).toISOString(),
  };
}

interface Watched {
  readonly windows: readonly Event[];
  readonly tabs: readonly Event[];
  readonly presence: readonly Event[];
}

function watch(sitting: Sitting, meetings: readonly Happened[], random: Random): Watched {
  const calls = meetings.filter((meeting) => overlaps(meeting, sitting));
  const windows: Event[] = [];
  const tabs: Event[] = [];
  for (let from = sitting.from; from < sitting.to;) {
    const call = calls.find((call) => call.from <= from && from < call.to);
    const turn = call?.to ?? calls.find((call) => call.from > from)?.from ?? sitting.to;
    const { window, minutes } = inFront(sitting, call, random);
    const to = Math.min(from + minutes * minute, turn, sitting.to);
    windows.push(...heartbeats(window, { from, to }, random));
    if (window.url !== undefined) tabs.push({ from, to, data: tabOf(window) });
    from = Math.round(to);
  }
  return { windows, tabs, presence: presenceIn(sitting, calls, random) };
}

/** Which window comes to the front, and for how long. */
function inFront(sitting: Sitting, call: Happened | undefined, random: Random): { readonly window: Window; readonly minutes: number } {
  if (call && random.chance(0.8)) return { window: callWindow(call.title), minutes: random.between(8, 25) };
  const { windows, minutes } = pickDoing(doings[sitting.kind], random);
  return { window: random.pick(windows), minutes: Math.max(0.4, -minutes * Math.log(1 - random.next())) };
}

function pickDoing(list: readonly Doing[], { next }: Random): Doing {
  let left = next() * list.reduce((sum, { share }) => sum + share, 0);
  return list.find(({ share }) => (left -= share) < 0) ?? list[0]!;
}

/** The watcher beats every second: an event ends a little before the next begins, and sometimes a window is seen for no time at all. */
function heartbeats({ app, title }: Window, { from, to }: Range, { chance, between }: Random): readonly Event[] {
  const end = Math.max(from, Math.round(to - between(-200, 1300)));
  const glimpse = chance(0.04) ? [{ from, to: from, data: { app: "loginwindow", title: "" } }] : [];
  return [...glimpse, { from, to: end, data: { app, title } }];
}

function tabOf({ title, url }: Window): Event["data"] {
  return {
    url,
    title: title.replace(/ — Mozilla Firefox$/, ""),
    audible: url?.includes("youtube") ?? false,
    incognito: false,
    tabCount: 9,
  };
}

/** Somebody gets up now and then; in a call they stay. */
function presenceIn(sitting: Sitting, calls: readonly Happened[], { between }: Random): readonly Event[] {
  const events: Event[] = [];
  let from = sitting.from;
  while (from < sitting.to) {
    const [pause, back] = [from + between(42, 90) * minute, between(3, 7) * minute];
    const stays = pause + back > sitting.to || calls.some((call) => overlaps(call, { from: pause, to: pause + back }));
    const to = Math.round(stays ? Math.min(pause, sitting.to) : pause);
    events.push({ from, to, data: { status: "not-afk" } });
    if (!stays) events.push({ from: to, to: Math.round(to + back), data: { status: "afk" } });
    from = stays ? to : Math.round(to + back);
  }
  return events;
}
