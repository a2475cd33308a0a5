import { fromIntervals, type Spans } from "../../engine/spans/index.ts";
import type { Sorter } from "../areas/index.ts";
import { keyPool, type SortedActivity } from "./activity-columns.ts";
import { type EventColumns, eventColumns, type Events } from "./event-columns.ts";
import { attachProjects, attachSites, type Focus, fociOf, focusOf, inOneOrder, type Sight, whilePresent } from "./focus.ts";
import type { ActivityKey } from "./reading.ts";

/** Of what an event's data says, what is looked at here. */
export interface Said extends Sight {
  readonly status: string;
  readonly label: string;
}

/** What one watcher saw: its events, and what they say, each different thing once. */
export interface Bucket {
  readonly id: string;
  readonly type: string;
  readonly device: string;
  readonly events: Events;
}

/** A device and its buckets. */
export interface Device {
  readonly name: string;
  readonly buckets: readonly Bucket[];
}

/** The kinds of bucket that say something about time spent. */
export const usedTypes: ReadonlySet<string> = new Set([
  "currentwindow",
  "afkstatus",
  "web.tab.current",
  "app.editor.activity",
  "general.stopwatch",
]);

/** The devices in some buckets. A browser or an editor that does not know where it runs belongs to the only device with windows, where there is one. */
export function devicesOf(buckets: readonly Bucket[]): readonly Device[] {
  const seen = new Set(buckets.flatMap(({ type, device }) => (type === "currentwindow" ? [device] : [])));
  const [only] = seen.size === 1 ? seen : [];
  const besides = new Set(["web.tab.current", "app.editor.activity"]);
  const deviceOf = ({ type, device }: Bucket) => (besides.has(type) && !seen.has(device) ? (only ?? device) : device);
  return [...Map.groupBy(buckets, deviceOf)].map(([name, ofDevice]) => ({ name, buckets: ofDevice }));
}

/** The buckets of windows whose time cannot be cut to when somebody was there: nobody watched that. A phone needs no such record. */
export function unattended({ buckets }: Device): readonly Bucket[] {
  const watched = buckets.some(({ type }) => type === "afkstatus");
  return watched ? [] : buckets.filter((bucket) => bucket.type === "currentwindow" && !isPhone(bucket));
}

/**
 * What had the person's attention on a device while somebody was there, sorted into areas, in the order of its starts. With `titles` a
 * stretch says the title of its window; without, titles end here.
 */
export function activityOf(
  { buckets }: Device,
  said: readonly Said[],
  sorter: Sorter,
  { titles = false }: { readonly titles?: boolean } = {},
): readonly SortedActivity[] {
  const ofType = (type: string) => buckets.filter((bucket) => bucket.type === type);
  const tabs = joined(ofType("web.tab.current"));
  const work = joined(ofType("app.editor.activity"));
  const away = ofType("afkstatus");
  const present = away.length === 0 ? undefined : presentIn(away, said);
  const stopwatch = said.map(({ label }) => ({ app: "Stopwatch", title: label, site: undefined }));
  const windows = ofType("currentwindow").map((bucket) => {
    const seen = attachProjects(attachSites(focusOf(bucket.events, said), tabs, said), work, said);
    return present && !isPhone(bucket) ? whilePresent(seen, present) : seen;
  });
  const watches = ofType("general.stopwatch").map(({ events }) => fociOf(events, stopwatch));
  return sortActivity(inOneOrder([...windows, ...watches]), sorter, titles);
}

function isPhone({ id }: Bucket): boolean {
  return id.includes("android");
}

function joined(buckets: readonly Bucket[]): Events {
  const all: EventColumns = eventColumns();
  for (const { events } of buckets)
    for (let index = 0; index < events.from.length; index++) all.add(events.from[index]!, events.to[index]!, events.sight[index]!);
  return all.inOrder();
}

/** When somebody was there. */
function presentIn(buckets: readonly Bucket[], said: readonly Said[]): Spans {
  const { from, to, sight } = joined(buckets);
  const there = (_: number, index: number) => said[sight[index]!]!.status === "not-afk";
  return fromIntervals({ starts: from.filter(there), ends: to.filter(there) });
}

const joinedSeconds = 60;

/** Sorts activity into areas and joins what belongs together. */
function sortActivity(activity: Iterable<Focus>, sorter: Sorter, titles: boolean): readonly SortedActivity[] {
  const keyOf = keyFinder(sorter, titles);
  return joinStretches(
    (function* seconds() {
      for (const focus of activity)
        yield { start: Math.round(focus.from / 1000), end: Math.round(focus.to / 1000), key: keyOf(focus.sight) };
    })(),
  );
}

/** Makes one of the stretches of one key that follow each other within a minute; takes them, and gives them, in the order of their starts. */
export function joinStretches(stretches: Iterable<SortedActivity>): readonly SortedActivity[] {
  const last = new Map<ActivityKey, { readonly start: number; end: number; readonly key: ActivityKey }>();
  const done: SortedActivity[] = [];
  for (const { start, end, key } of stretches) {
    const before = last.get(key);
    if (before && start - before.end <= joinedSeconds) before.end = Math.max(before.end, end);
    else {
      if (before) done.push(before);
      last.set(key, { start, end, key });
    }
  }
  return [...done, ...last.values()].filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);
}

// Longer than what a rule may look for; what a page has room for.
const longestWords = 300;

/** The one key of all that has the same app, site, area and reason. Each title is sorted once. */
function keyFinder(sorter: Sorter, titles: boolean): (sight: Sight) => ActivityKey {
  const known = new Map<string, ActivityKey>();
  const pool = keyPool();
  return ({ app, title, site, project }) => {
    const name = `${app}\n${site ?? ""}\n${title}\n${project ?? ""}`;
    const before = known.get(name);
    if (before) return before;
    // Like titles, the names of projects are for sorting, and end here.
    const { area, because } = sorter.place({ title, app, site, ...(project === undefined ? {} : { labels: [project] }) });
    const said = titles && title !== "" ? { title: title.slice(0, longestWords) } : {};
    const key = pool({ app: app.slice(0, longestWords), ...(site === undefined ? {} : { site }), ...said, area, because });
    known.set(name, key);
    return key;
  };
}
