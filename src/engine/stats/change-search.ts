import {
  type Fresh,
  freshen,
  keptAround,
  keptInDifferences,
  type Noted,
  partsBetween,
  varianceAround,
  withoutLine,
} from "./change-levels.ts";
import { type Scan, scan } from "./change-scan.ts";
import { pelt } from "./pelt.ts";

/** A change that the days of one series show. */
export interface Found {
  /** The index of the first day of the new level, among the days that were noted. */
  readonly at: number;
  /** Whether a step fits so much better than a straight line that it came at once. */
  readonly atOnce: boolean;
  /** How likely luck alone brings as clear a change somewhere in these days. */
  readonly chance: number;
  /** The days that the change lies between, counted from the first day of the diary. */
  readonly between: readonly [number, number];
}

const fewestOnASide = 14;
/** One change more in a series that has changed is no surer than the first: it has to be so unlikely by itself. */
const mostByLuck = 0.01;
/** A step is thirty times as likely as a straight line. */
const overLine = Math.log(30);
/** What a change has to explain to be looked at closely: so many times the spread of a day, squared. */
const worthALook = 8;
/** By the likelihood; steps that are found look clearer than they are, so that it is about 95 in 100 (test/promises/honest-changes.test.ts). */
const inside = 0.98;
/** More places than these are not tried at first: in longer series every second day, third and so on. The day is found afterwards. */
const mostPlaces = 160;

/**
 * The changes of a series of ranks, of which `fitted` numbers were taken off before. Candidates are found by PELT. Each is then looked at between its
 * neighbours, and the one in most doubt is left out until none is. A step that is not clearly likelier than a straight line over the same days is in
 * doubt, so that what comes little by little is not given a day. Parts that are not level, though no step in them is sure, are found as changes that
 * did not come at once.
 */
export function searchChanges(ranked: Noted, fitted: number): readonly Found[] {
  const steps = sureSteps(ranked, candidates(ranked), fitted);
  return [...steps, ...unlevel(ranked, steps, fitted)].toSorted((a, b) => a.at - b.at);
}

/** Where changes may be. Looked for twice, first with what days keep told from differences, since levels that are not told apart look like memory. */
function candidates(ranked: Noted): readonly number[] {
  const first = pelts(ranked, keptInDifferences(ranked), []);
  return pelts(ranked, keptAround(ranked, first), first);
}

function pelts(ranked: Noted, kept: number, changes: readonly number[]): readonly number[] {
  const row = freshen(ranked, kept);
  const penalty = worthALook * varianceAround(row, changes);
  return pelt(
    { values: row.values, weights: row.levels },
    { penalty, fewest: fewestOnASide, stride: Math.ceil(ranked.days.length / mostPlaces) },
  );
}

function sureSteps(ranked: Noted, guess: readonly number[], fitted: number): readonly Found[] {
  let changes = [...guess];
  while (changes.length > 0) {
    const row = freshen(ranked, keptAround(ranked, changes));
    const scans: (Scan | undefined)[] = [];
    for (const index of changes.keys()) {
      const one = lookBetween(row, changes[index - 1] ?? 0, changes[index + 1] ?? ranked.days.length, fitted);
      scans.push(one);
      if (one) changes[index] = one.at;
    }
    const doubtful = mostInDoubt(scans);
    if (doubtful === undefined) return scans.map((one, index) => asStep(ranked, changes[index - 1] ?? 0, one!));
    changes = changes.toSpliced(doubtful, 1);
  }
  return [];
}

/** What luck may well have brought goes before what may be a straight line: between true changes, days are of the levels that they have. */
function mostInDoubt(scans: readonly (Scan | undefined)[]): number | undefined {
  const chances = scans.map((one) => one?.chance ?? 1);
  const largest = Math.max(...chances);
  if (largest > mostByLuck) return chances.indexOf(largest);
  const over = scans.map((one) => one!.overLine);
  const smallest = Math.min(...over);
  return smallest < overLine ? over.indexOf(smallest) : undefined;
}

function asStep(ranked: Noted, from: number, { at, chance, likely }: Scan): Found {
  return { at, atOnce: true, chance, between: likelyDays(ranked, from, likely) };
}

/** Parts between sure steps that are not level. */
function unlevel(ranked: Noted, steps: readonly Found[], fitted: number): readonly Found[] {
  const changes = steps.map(({ at }) => at);
  const look = (kept: number, from: number, to: number) => lookBetween(freshen(ranked, kept), from, to, fitted);
  return partsBetween(changes, ranked.days.length).flatMap(([from, to]) => {
    const first = look(keptAround(ranked, changes), from, to);
    if (!first) return [];
    // What a step leaves of a line, and a line of a step, looks like memory: the smaller of the two is.
    const split = keptAround(
      ranked,
      [...changes, first.at].toSorted((a, b) => a - b),
    );
    const one = look(Math.min(split, keptAround(withoutLine(ranked, from, to), changes, changes.length + 1)), from, to)!;
    if (one.chance > mostByLuck) return [];
    if (one.overLine >= overLine) return [asStep(ranked, from, one)];
    return [{ at: one.at, atOnce: false, chance: one.chance, between: [ranked.days[from]!, ranked.days[to - 1]!] as const }];
  });
}

/** The best step between two indices. Neighbouring changes were put where they fit best, which makes one between them look clearer than it is. */
function lookBetween(row: Fresh, from: number, to: number, fitted: number): Scan | undefined {
  const found = scan(row, from, to, fewestOnASide, fitted);
  if (!found) return undefined;
  const chosen = (from > 0 ? 1 : 0) + (to < row.days.length ? 1 : 0);
  const choices = 1 + Math.log(row.days.length / fewestOnASide);
  return { ...found, chance: Math.min(1, found.chance * choices ** chosen) };
}

/** The fewest days that are likely enough together, and those between them. The change came after the noted day before, which may be days ago. */
function likelyDays({ days }: Noted, from: number, likely: Float64Array): readonly [number, number] {
  const worthAsking = [...likely.keys()].filter((place) => likely[place]! > 1e-6);
  const inOrder = worthAsking.toSorted((a, b) => likely[b]! - likely[a]!);
  let [sum, low, high] = [0, inOrder[0]!, inOrder[0]!];
  for (const place of inOrder) {
    if (sum >= inside) break;
    sum += likely[place]!;
    [low, high] = [Math.min(low, place), Math.max(high, place)];
  }
  return [days[from + low - 1]! + 1, days[from + high]!];
}
