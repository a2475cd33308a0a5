import { type AreaId, type Clue, contentWords, makeSorter, type When } from "../areas/index.ts";
import type { Stretch } from "../sources/index.ts";

/** Things that one rule would sort: what it would look for, what lies open without it, and where its like goes already. */
export interface Group {
  readonly when: When;
  /** What it is about is narrow: one title, app or site. */
  readonly narrow: boolean;
  /** Of what no group found before it holds. */
  readonly minutes: number;
  readonly times: number;
  /** Names of what is in it, the longest in all first; */
  readonly names: readonly string[];
  /** and where the first of them is known from. */
  readonly source: string;
  /** The area of what the same rule would find that is sorted already. */
  readonly alsoIn: AreaId | null;
}

/** All stretches that say the same of themselves. */
export interface Thing {
  readonly clue: Clue;
  readonly name: string;
  readonly source: string;
  readonly minutes: number;
  readonly times: number;
  readonly area: AreaId | null;
  /** A rule of the person's own sorts it; a new one, tried after it, changes nothing of that. */
  readonly own: boolean;
}

interface Condition {
  readonly when: When;
  readonly width: Width;
}

type Width = "name" | "word" | "label" | "domain" | "calendar";

/** How much a minute of it counts when questions are weighed: the wider one is, the likelier it holds several things that no one answer fits. */
const weights: Readonly<Record<Width, number>> = { name: 1, word: 0.8, label: 0.8, domain: 0.6, calendar: 0.5 };

interface Candidate extends Condition {
  readonly open: Thing[];
  readonly areas: Set<AreaId>;
}

// What takes less than this in eight weeks is not worth a question.
const fewestMinutes = 15;
// Two names that share a word may well share nothing else.
const fewestNames = 3;
const [longestName, namesShown] = [200, 3];
const triesForEach = 5;

/**
 * The groups of unsorted things whose answers sort the most time, found one after the other: each is the one that holds most of what those
 * before it leave open. A group whose like is sorted into several areas already is none, since one answer would move some of it.
 */
export function groupsOf(things: readonly Thing[], most: number, narrowAlone = false): readonly Group[] {
  let left = candidatesIn(things).filter(({ width }) => width === "name" || !narrowAlone);
  const held = new Set<Thing>();
  const groups: Group[] = [];
  // Each try looks at everything again; many that fail mean that little is left worth asking.
  for (let tries = 0; tries < triesForEach * most && groups.length < most; tries++) {
    const best = bestOf(left, held);
    if (!best || best.minutes < fewestMinutes) break;
    left = left.filter((candidate) => candidate !== best.candidate);
    // Only now, since a phrase may stand in the midst of titles that do not share its words otherwise.
    const areas = new Set(alike(best.candidate.when, things));
    if (areas.size > 1) continue;
    for (const thing of best.open) held.add(thing);
    groups.push(groupOf(best, [...areas][0] ?? null));
  }
  return groups.toSorted((a, b) => b.minutes - a.minutes);
}

interface Ranked {
  readonly candidate: Candidate;
  /** What no group holds yet. */
  readonly open: readonly Thing[];
  readonly minutes: number;
  readonly weight: number;
}

function groupOf({ candidate: { when, width }, open, minutes }: Ranked, alsoIn: AreaId | null): Group {
  const ranked = open.toSorted((a, b) => b.minutes - a.minutes);
  return {
    when,
    narrow: width === "name",
    minutes,
    times: open.reduce((sum, { times }) => sum + times, 0),
    names: [...new Set(ranked.map(({ name }) => name))].slice(0, namesShown),
    source: ranked[0]!.source,
    alsoIn,
  };
}

/** The one that holds the most time, weighed by how surely one answer fits it. */
function bestOf(candidates: readonly Candidate[], held: ReadonlySet<Thing>): Ranked | undefined {
  let best: Ranked | undefined;
  for (const candidate of candidates) {
    const open = candidate.open.filter((thing) => !held.has(thing));
    const minutes = open.reduce((sum, thing) => sum + thing.minutes, 0);
    const weight = minutes * weights[candidate.width];
    if (weight > (best?.weight ?? 0)) best = { candidate, open, minutes, weight };
  }
  return best;
}

/** Every condition under which something lies open, but those whose like is known to lie in several areas. */
function candidatesIn(things: readonly Thing[]): readonly Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const thing of things.filter(({ area }) => area === null)) {
    for (const condition of conditionsOf(thing.clue)) {
      const key = keyOf(condition);
      const known = candidates.get(key) ?? { ...condition, open: [], areas: new Set() };
      known.open.push(thing);
      candidates.set(key, known);
    }
  }
  for (const { clue, area } of things.filter(({ area, own }) => area !== null && !own))
    for (const condition of conditionsOf(clue)) candidates.get(keyOf(condition))?.areas.add(area!);
  return [...candidates.values()].filter(
    ({ open, width, areas }) => areas.size <= 1 && (width === "name" || new Set(open.map(({ name }) => name)).size >= fewestNames),
  );
}

function keyOf({ when }: Condition): string {
  return JSON.stringify(when).toLowerCase();
}

/** The areas of the sorted things that a rule, tried after those that are there, would find. */
function alike(when: When, things: readonly Thing[]): readonly AreaId[] {
  const sorter = makeSorter([{ when, area: "other" }]);
  return things.flatMap(({ clue, area, own }) => (area !== null && !own && sorter.place(clue).by === "own" ? [area] : []));
}

/** What a rule could look for in a thing, from the narrowest to the widest. A site says more than the browser that shows it. */
function conditionsOf({ title = "", app, site, labels = [], domains = [], calendar }: Clue): readonly Condition[] {
  const text = title.trim();
  const each = (width: Width, whens: readonly When[]): readonly Condition[] => whens.map((when) => ({ when, width }));
  return [
    ...each("name", site === undefined ? [] : [{ site }]),
    ...each("name", app === undefined || site !== undefined ? [] : [{ app }]),
    ...each("name", text === "" || text.length > longestName ? [] : [{ title: text }]),
    ...each(
      "word",
      contentWords(text)
        .filter((word) => word !== text.toLowerCase())
        .map((word) => ({ title: word })),
    ),
    ...each(
      "label",
      labels.map((label) => ({ label })),
    ),
    ...each(
      "domain",
      domains.map((domain) => ({ domain })),
    ),
    ...each("calendar", calendar === undefined || calendar === "" ? [] : [{ calendar }]),
  ];
}

/** Stretches that say the same of themselves, together. What was logged by hand has the area that it was given. */
export function thingsOf(stretches: readonly Stretch[], ownSorts: (stretch: Stretch) => boolean): readonly Thing[] {
  const told = stretches.filter(({ kind, open }) => kind !== "entry" && !open);
  const same = Map.groupBy(told, ({ clue: { title, calendar, domains, app, site, labels }, areas }) =>
    JSON.stringify([title, calendar, domains, app, site, labels, areas]),
  );
  return [...same.values()].map((group) => ({
    clue: group[0]!.clue,
    name: group[0]!.title,
    source: group[0]!.source,
    minutes: group.reduce((sum, { from, to }) => sum + (to - from) / 60_000, 0),
    times: group.length,
    area: group[0]!.areas[0] ?? null,
    own: ownSorts(group[0]!),
  }));
}

/** The unsorted things that a rule would find, the longest first. */
export function foundBy(when: When, things: readonly Thing[]): readonly Thing[] {
  const sorter = makeSorter([{ when, area: "other" }]);
  return things.filter(({ clue, area }) => area === null && sorter.place(clue).by === "own").toSorted((a, b) => b.minutes - a.minutes);
}
