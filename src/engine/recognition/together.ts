import type { Entry, Hit } from "./phrases.ts";
import { choicesOf, listIn, numberSymbols, singlesOf, type Symbols, type Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** Words that say something when they stand in one sentence, in whatever order: “letters … each of the kids … the drawer”. */
interface Together<Meaning> {
  readonly number: number;
  readonly meaning: Meaning;
  readonly all: readonly number[];
  /** With one of these in the sentence it is about something else: a meeting that nobody would miss. */
  readonly none: readonly number[];
}

export interface Gathering<Meaning> extends Vocabulary {
  /** By the symbol of their first part. */
  readonly rules: ReadonlyMap<number, readonly Together<Meaning>[]>;
}

/** Reads rules that are written “this/that + $these + other - not/these”. */
export function makeGathering<Meaning>(entries: readonly Entry<Meaning>[]): Gathering<Meaning> {
  const { symbolFor, vocabulary } = numberSymbols();
  const rules = new Map<number, Together<Meaning>[]>();
  for (const [number, { written, meaning, sets }] of entries.entries()) {
    const [parts = "", ...without] = written.split(" - ");
    const read = (part: string): number => {
      const words = singlesOf(choicesOf(part, sets));
      if (words.length === 0) throw new Error(`“${part}” of “${written}” holds no single word.`);
      return symbolFor(words);
    };
    const all = parts.split(" + ").map(read);
    if (all.length < 2) throw new Error(`“${written}” is one part alone.`);
    listIn(rules, all[0]!).push({ number, meaning, all, none: without.map(read) });
  }
  return { ...vocabulary(), rules };
}

// Sentences are read in stretches that overlap: a diary without a full stop is one sentence, and its first word has little to do with its last.
const stretch = 26;

/** All places where the words of a rule stand together, from the first on, each once. */
export function* findTogether<Meaning>(
  gathering: Gathering<Meaning>,
  words: readonly Word[],
  symbols: readonly Symbols[],
): Generator<Hit<Meaning>> {
  const { rules, wantedOf } = within(gathering, new Set(symbols));
  if (rules.size === 0) return;
  const found = new Set<string>();
  for (const [from, to] of stretchesOf(words)) {
    const placeOf = new Map<number, number>();
    for (let at = from; at < to; at += 1)
      for (const symbol of wantedOf.get(symbols[at]!)!) if (!placeOf.has(symbol)) placeOf.set(symbol, at);
    for (const first of placeOf.keys())
      for (const { number, all, none, meaning } of rules.get(first) ?? []) {
        if (!all.every((symbol) => placeOf.has(symbol)) || none.some((symbol) => placeOf.has(symbol))) continue;
        const places = all.map((symbol) => placeOf.get(symbol)!).toSorted((one, other) => one - other);
        const key = [number, ...places].join(" ");
        if (found.has(key)) continue;
        found.add(key);
        yield { meaning, start: places[0]!, end: places.at(-1)! + 1, places };
      }
  }
}

/** The rules that have words for all their parts in a text, and what its words are of all that those ask for. */
function within<Meaning>({ rules }: Gathering<Meaning>, among: ReadonlySet<Symbols>) {
  const there = new Set<number>();
  for (const one of among) for (const symbol of one) there.add(symbol);
  const possible = new Map<number, readonly Together<Meaning>[]>();
  for (const [first, list] of rules) {
    const able = there.has(first) ? list.filter(({ all }) => all.every((symbol) => there.has(symbol))) : [];
    if (able.length > 0) possible.set(first, able);
  }
  const wanted = new Set(possible.values().flatMap((list) => list.flatMap(({ all, none }) => [...all, ...none])));
  const wantedOf = new Map(Array.from(among, (one) => [one, [...one].filter((symbol) => wanted.has(symbol))]));
  return { rules: possible, wantedOf };
}

/** The sentences, and the long ones in overlapping parts. */
function* stretchesOf(words: readonly Word[]): Generator<readonly [number, number]> {
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && to - from < stretch && words[to]!.sentence === words[from]!.sentence) to += 1;
    yield [from, to];
    const isWhole = to === words.length || words[to]!.sentence !== words[from]!.sentence;
    from = isWhole ? to : from + stretch / 2;
  }
}
