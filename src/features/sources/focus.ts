import type { Spans } from "../../engine/spans/index.ts";
import type { Range } from "../../kernel/time/index.ts";

/** Something that can have somebody's attention: a window, and the site in it. */
export interface Sight {
  readonly app: string;
  readonly title: string;
  readonly site: string | undefined;
}

/** What had somebody's attention on a device for a while. Years of it share a few thousand sights. */
export interface Focus extends Range {
  readonly sight: Sight;
}

// A watcher beats every few seconds: a gap this short is between two beats, not between two things done.
const pulse = 5000;

/** Windows in the order in which they had the focus: one at a time, each until the next, small gaps filled (ActivityWatch's “flood”). */
export function focusOf<Window extends Focus>(sorted: readonly Window[]): readonly Window[] {
  return sorted.map((window, index) => {
    const next = sorted[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const to = window.to > next || next - window.to <= pulse ? next : window.to;
    return to === window.to ? window : { ...window, to };
  });
}

const browsers =
  /^(google-?chrome|chrome|chromium|firefox|firefox-esr|msedge|microsoft edge|safari|brave(-browser| browser)?|opera|vivaldi|arc|zen|librewolf|waterfox|duckduckgo)(\.exe)?$/i;

export function isBrowser(app: string): boolean {
  return browsers.test(app);
}

/** Cuts the time in a browser by the site that was open in it; the two watchers beat side by side, so a small gap between them is none. */
export function attachSites(windows: readonly Focus[], tabs: readonly Focus[], isBrowser: (app: string) => boolean): readonly Focus[] {
  if (tabs.length === 0) return windows;
  const sorted = tabs.toSorted((a, b) => a.from - b.from);
  let first = 0;
  return windows.flatMap((window) => {
    if (!isBrowser(window.sight.app) || window.sight.site !== undefined) return [window];
    while (first < sorted.length && sorted[first]!.to <= window.from) first++;
    const parts: Focus[] = [];
    let at = window.from;
    for (let index = first; index < sorted.length && sorted[index]!.from < window.to; index++) {
      const { from, to, sight } = sorted[index]!;
      const isLast = (sorted[index + 1]?.from ?? Number.POSITIVE_INFINITY) >= window.to;
      const end = isLast && window.to - to <= pulse ? window.to : Math.min(to, window.to);
      const start = from - at <= pulse ? at : from;
      if (end <= start) continue;
      if (start > at) parts.push({ ...window, from: at, to: start });
      parts.push({ from: start, to: end, sight: { ...window.sight, site: sight.site } });
      at = end;
    }
    return at < window.to ? [...parts, { ...window, from: at }] : parts;
  });
}

/** The parts of the windows, sorted by their start, in which somebody was there. */
export function whilePresent(windows: readonly Focus[], { starts, ends }: Spans): readonly Focus[] {
  const parts: Focus[] = [];
  let first = 0;
  for (const window of windows) {
    while (first < ends.length && ends[first]! <= window.from) first++;
    for (let index = first; index < starts.length && starts[index]! < window.to; index++) {
      const [from, to] = [Math.max(window.from, starts[index]!), Math.min(window.to, ends[index]!)];
      parts.push(from === window.from && to === window.to ? window : { ...window, from, to });
    }
  }
  return parts;
}
