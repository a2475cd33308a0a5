import type { Spans } from "../../engine/spans/index.ts";
import type { Range } from "../../kernel/time/index.ts";
import type { Events } from "./event-columns.ts";

/** Something that can have somebody's attention: a window, and the site in it. */
export interface Sight {
  readonly app: string;
  readonly title: string;
  readonly site: string | undefined;
}

// Years of windows go through here one after the other, and are never in memory together as objects.

/** What had somebody's attention on a device for a while. Years of it share a few thousand sights. */
export interface Focus extends Range {
  readonly sight: Sight;
}

// A watcher beats every few seconds: a gap this short is between two beats, not between two things done.
const pulse = 5000;

/** Events as they are, in their order. */
export function* fociOf({ from, to, sight }: Events, sights: readonly Sight[]): Generator<Focus> {
  for (let index = 0; index < from.length; index++) yield { from: from[index]!, to: to[index]!, sight: sights[sight[index]!]! };
}

/** Windows in the order in which they had the focus: one at a time, each until the next, small gaps filled (ActivityWatch's “flood”). */
export function* focusOf({ from, to, sight }: Events, sights: readonly Sight[]): Generator<Focus> {
  for (let index = 0; index < from.length; index++) {
    const end = to[index]!;
    const next = from[index + 1] ?? Number.POSITIVE_INFINITY;
    yield { from: from[index]!, to: end > next || next - end <= pulse ? next : end, sight: sights[sight[index]!]! };
  }
}

const browsers =
  /^(google-?chrome|chrome|chromium|firefox|firefox-esr|msedge|microsoft edge|safari|brave(-browser| browser)?|opera|vivaldi|arc|zen|librewolf|waterfox|duckduckgo)(\.exe)?$/i;

function isBrowser(app: string): boolean {
  return browsers.test(app);
}

/** Cuts the time in a browser by the site that was open in it; the two watchers beat side by side, so a small gap between them is none. */
export function* attachSites(windows: Iterable<Focus>, tabs: Events, sights: readonly Sight[]): Generator<Focus> {
  let first = 0;
  for (const window of windows) {
    if (tabs.from.length === 0 || !isBrowser(window.sight.app) || window.sight.site !== undefined) {
      yield window;
      continue;
    }
    while (first < tabs.from.length && tabs.to[first]! <= window.from) first++;
    let at = window.from;
    for (let index = first; index < tabs.from.length && tabs.from[index]! < window.to; index++) {
      const [from, to] = [tabs.from[index]!, tabs.to[index]!];
      const isLast = (tabs.from[index + 1] ?? Number.POSITIVE_INFINITY) >= window.to;
      const end = isLast && window.to - to <= pulse ? window.to : Math.min(to, window.to);
      const start = from - at <= pulse ? at : from;
      if (end <= start) continue;
      if (start > at) yield { ...window, from: at, to: start };
      yield { from: start, to: end, sight: { ...window.sight, site: sights[tabs.sight[index]!]!.site } };
      at = end;
    }
    if (at < window.to) yield { ...window, from: at };
  }
}

/** The parts of the windows, sorted by their start, in which somebody was there. */
export function* whilePresent(windows: Iterable<Focus>, { starts, ends }: Spans): Generator<Focus> {
  let first = 0;
  for (const window of windows) {
    while (first < ends.length && ends[first]! <= window.from) first++;
    for (let index = first; index < starts.length && starts[index]! < window.to; index++)
      yield { from: Math.max(window.from, starts[index]!), to: Math.min(window.to, ends[index]!), sight: window.sight };
  }
}

/** Several of them, each in the order of its starts, as one in that order. */
export function* inOneOrder(several: readonly Iterable<Focus>[]): Generator<Focus> {
  const waiting = several.flatMap((one, order) => {
    const rest = one[Symbol.iterator]();
    const first = rest.next();
    return first.done ? [] : [{ order, rest, now: first.value }];
  });
  while (waiting.length > 0) {
    waiting.sort((a, b) => a.now.from - b.now.from || a.order - b.order);
    const next = waiting[0]!;
    yield next.now;
    const { done, value } = next.rest.next();
    if (done) waiting.shift();
    else next.now = value;
  }
}
