import { fromIntervals, type Spans } from "../../engine/spans/index.ts";
import type { Range, Zone } from "../../kernel/time/index.ts";
import type { Sorter } from "../areas/index.ts";
import { keyPool, type SortedActivity, trackedReading } from "./activity-columns.ts";
import { attachSites, type Focus, focusOf, isBrowser, type Sight, whilePresent } from "./focus.ts";
import { elementsOf, lineCounter, membersOf, parseAt, type Place } from "./json-scan.ts";
import type { ActivityKey, FileReading, Progress, ReadingProblem } from "./reading.ts";

// ActivityWatch's export: {"buckets": {id: {type, client, hostname, events: [{timestamp, duration, data}]}}}. What comes in is what the
// person did on a device, sorted into areas here; titles and addresses are used for sorting and are not kept.

/** Of what an event's data says, what is looked at here. */
interface Said extends Sight {
  readonly status: string;
  readonly label: string;
}

/** An event of a bucket, in epoch milliseconds. */
interface Event extends Range {
  readonly sight: Said;
}

interface Bucket {
  readonly id: string;
  readonly type: string;
  readonly device: string;
  readonly events: readonly Event[];
}

const eventsPerStep = 5000;

/** Reads an export, a few thousand events a step, yielding how far it is. Titles are seen by the sorter and go no further. */
export function* readActivityWatch(
  bytes: Uint8Array,
  file: string,
  sorter: Sorter,
  zone: Zone,
): Generator<Progress, Omit<FileReading, "digest" | "bytes">> {
  const problems: ReadingProblem[] = [];
  const buckets: Bucket[] = [];
  const lineAt = lineCounter(bytes);
  const root = [...membersOf(bytes, 0)].find(({ name }) => name === "buckets");
  for (const { name, value } of root ? membersOf(bytes, root.value.from) : [])
    buckets.push(yield* readBucket(bytes, name, value, (at, message) => problems.push({ file, line: lineAt(at), message })));
  if (root?.value.cut ?? true) {
    problems.push({
      file,
      line: 0,
      message: "The file ends in the middle, as if it was cut off. What came before was read; export it once more to have the rest.",
    });
  }
  const devices = [...Map.groupBy(buckets, ({ device }) => device)].map(([name, ofDevice]) => ({
    name,
    stretches: sortActivity(presentActivity(ofDevice, file, problems), sorter),
  }));
  return trackedReading("activitywatch", file, devices, problems, zone);
}

function* readBucket(
  bytes: Uint8Array,
  id: string,
  place: Place,
  complain: (at: number, message: string) => void,
): Generator<Progress, Bucket> {
  const meta: Record<string, unknown> = {};
  const events: Event[] = [];
  const read = dataReader();
  let number = 0;
  for (const { name, value } of membersOf(bytes, place.from)) {
    if (name !== "events") meta[name] = parseAt(bytes, value);
    else {
      for (const element of elementsOf(bytes, value.from)) {
        number++;
        const event = readEvent(element.cut ? undefined : parseAt(bytes, element), read);
        if (typeof event !== "string") events.push(event);
        else if (!element.cut) complain(element.from, `Event ${number.toLocaleString("en")} of ${id}: ${event} It was left out.`);
        if (number % eventsPerStep === 0)
          yield { share: element.to / bytes.length, doing: `${number.toLocaleString("en")} events of ${id}` };
      }
    }
  }
  const device = text(meta["hostname"]) || id.slice(id.lastIndexOf("_") + 1);
  const type = text(meta["type"]);
  const sorted = events.toSorted((a, b) => a.from - b.from);
  // Here, while nobody else holds the events as they were read: there may be a million of them.
  return { id, type, device, events: type === "currentwindow" ? focusOf(sorted) : sorted };
}

/** What is looked at of events' data, each different one once: a window comes back a thousand times. */
function dataReader(): (data: Readonly<Record<string, unknown>>) => Said {
  const kept = new Map<string, Said>();
  return (data) => {
    const [app, title, url, status, label] = [data["app"], data["title"], data["url"], data["status"], data["label"]].map(text) as Five;
    const name = `${app}\n${title}\n${url}\n${status}\n${label}`;
    const known = kept.get(name) ?? { app, title, site: hostOf(url), status, label };
    kept.set(name, known);
    return known;
  };
}

type Five = [string, string, string, string, string];

/** An event, or what is wrong with it. */
function readEvent(given: unknown, read: ReturnType<typeof dataReader>): Event | string {
  if (typeof given !== "object" || given === null) return "it is not whole.";
  const { timestamp, duration = 0, data } = given as Record<string, unknown>;
  const from = typeof timestamp === "string" ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(from)) return `“${String(timestamp)}” is not a time.`;
  if (typeof duration !== "number" || !Number.isFinite(duration)) return "its length is not a number.";
  if (duration < 0) return "a stretch cannot be shorter than nothing.";
  if (duration > 366 * 86_400) return "it lasts longer than a year.";
  if (typeof data !== "object" || data === null) return "it does not say what was done.";
  return { from, to: from + duration * 1000, sight: read(data as Record<string, unknown>) };
}

/** What had the person's attention on one device: the windows (or apps of a phone) while somebody was there. */
function presentActivity(buckets: readonly Bucket[], file: string, problems: ReadingProblem[]): readonly Focus[] {
  const ofType = (type: string) => buckets.filter((bucket) => bucket.type === type);
  const sites = ofType("web.tab.current").flatMap(({ events }) => events);
  const away = ofType("afkstatus");
  const present =
    away.length === 0
      ? undefined
      : fromIntervals(columns(away.flatMap(({ events }) => events.filter(({ sight }) => sight.status === "not-afk"))));
  const known = new Set(["currentwindow", "afkstatus", "web.tab.current", "general.stopwatch"]);
  for (const { id, type, events } of buckets.filter(({ type }) => !known.has(type))) {
    problems.push({
      file,
      line: 0,
      message: `${id} holds ${events.length.toLocaleString("en")} events of the kind “${type}”. They say nothing about time spent that the other buckets do not, and were left out.`,
    });
  }
  return [
    ...ofType("currentwindow").flatMap(({ id, events }) => windowActivity(id, events, sites, present, file, problems)),
    ...ofType("general.stopwatch").flatMap(({ events }) =>
      events.map(({ from, to, sight }) => ({ from, to, sight: { app: "Stopwatch", title: sight.label, site: undefined } })),
    ),
  ];
}

function windowActivity(
  id: string,
  events: readonly Event[],
  sites: Parameters<typeof attachSites>[1],
  present: Spans | undefined,
  file: string,
  problems: ReadingProblem[],
): readonly Focus[] {
  const onPhone = id.includes("android");
  if (!present && !onPhone)
    problems.push({
      file,
      line: 0,
      message: `There is no record of when you were away for ${id}, so time away from the keyboard may be counted.`,
    });
  const withSites = attachSites(events, sites, isBrowser);
  return present && !onPhone ? whilePresent(withSites, present) : withSites;
}

function columns(ranges: readonly Range[]): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  return { starts: ranges.map(({ from }) => from), ends: ranges.map(({ to }) => to) };
}

const joined = 60;

/** Sorts activity into areas and joins what belongs together; the titles end here. */
function sortActivity(activity: readonly Focus[], sorter: Sorter): readonly SortedActivity[] {
  const last = new Map<ActivityKey, SortedActivity>();
  const keyOf = keyFinder(sorter);
  const done: SortedActivity[] = [];
  for (const focus of activity.toSorted((a, b) => a.from - b.from)) {
    const key = keyOf(focus);
    const [start, end] = [Math.round(focus.from / 1000), Math.round(focus.to / 1000)];
    const before = last.get(key);
    if (before && start - before.end <= joined) {
      last.set(key, { ...before, end: Math.max(before.end, end) });
      continue;
    }
    if (before) done.push(before);
    last.set(key, { start, end, key });
  }
  return [...done, ...last.values()].filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);
}

/** The one key of all that has the same app, site, area and reason. Each title is sorted once. */
function keyFinder(sorter: Sorter): (focus: Focus) => ActivityKey {
  const known = new Map<string, ActivityKey>();
  const pool = keyPool();
  return ({ sight: { app, title, site } }) => {
    const name = `${app}
${site ?? ""}
${title}`;
    const before = known.get(name);
    if (before) return before;
    const { area, because } = sorter.place({ title, app, site });
    const key = pool({ app, ...(site === undefined ? {} : { site }), area, because });
    known.set(name, key);
    return key;
  };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || undefined : undefined;
}
