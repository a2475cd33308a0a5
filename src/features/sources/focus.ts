import type { Spans } from "../../engine/spans/index.ts";
import type { Range } from "../../kernel/time/index.ts";
import type { Events } from "./event-columns.ts";

/** Something that can have somebody's attention: a window, and the site or the project in it. */
export interface Sight {
  readonly app: string;
  readonly title: string;
  readonly site: string | undefined;
  readonly project?: string | undefined;
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

// Editors, and the terminals that some of them run in.
const editors =
  /^(code( - insiders| - oss)?|visual studio code|vscodium|codium|cursor|windsurf|zed|sublime[_ ]text|textmate|bbedit|atom|nova|xcode|android studio|studio64|rstudio|emacs|g?vim|n?vim|neovide|kate|gedit|notepad\+\+|devenv|(idea|pycharm|webstorm|phpstorm|clion|goland|rider|rubymine|rustrover)(64)?|jetbrains-.*|(intellij idea|pycharm|webstorm|phpstorm|clion|goland|rider|rubymine|rustrover).*|(gnome-|xfce4-)?terminal(-server)?|konsole|kitty|alacritty|wezterm(-gui)?|ghostty|foot|xterm|iterm2?|windowsterminal|windows terminal)(\.exe)?$/i;

/** Cuts the time in a browser by the site that was open in it. */
export function attachSites(windows: Iterable<Focus>, tabs: Events, sights: readonly Sight[]): Iterable<Focus> {
  const inBrowser = ({ app, site }: Sight) => site === undefined && browsers.test(app);
  return attach(windows, tabs, inBrowser, (sight, tab) => ({ ...sight, site: sights[tab]!.site }));
}

/** Cuts the time in an editor by the project that was worked on in it. */
export function attachProjects(windows: Iterable<Focus>, work: Events, sights: readonly Sight[]): Iterable<Focus> {
  return attach(
    windows,
    work,
    ({ app }) => editors.test(app),
    (sight, project) => ({ ...sight, project: sights[project]!.project }),
  );
}

/** Cuts windows by what another watcher saw in them; the two beat side by side, so a small gap between them is none. */
function* attach(
  windows: Iterable<Focus>,
  tabs: Events,
  fits: (sight: Sight) => boolean,
  seen: (sight: Sight, place: number) => Sight,
): Generator<Focus> {
  let first = 0;
  for (const window of windows) {
    if (tabs.from.length === 0 || !fits(window.sight)) {
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
      yield { from: start, to: end, sight: seen(window.sight, tabs.sight[index]!) };
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
