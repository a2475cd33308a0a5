import { choicesOf, type Entry, type Hit, listIn, numberSymbols, singlesOf, type Symbols, type Vocabulary } from "./phrases.ts";
import type { Word } from "./words.ts";

/** Words that say something when they stand in one sentence, in whatever order: “letters … each of the kids … the drawer”. */
interface Together<Meaning> {
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
  for (const { written, meaning, sets } of entries) {
    const [parts = "", ...without] = written.split(" - ");
    const read = (part: string): number => {
      const words = singlesOf(choicesOf(part, sets));
      if (words.length === 0) throw new Error(`“${part}” of “${written}” holds no single word.`);
      return symbolFor(words);
    };
    const all = parts.split(" + ").map(read);
    if (all.length < 2) throw new Error(`“${written}” is one part alone.`);
    listIn(rules, all[0]!).push({ meaning, all, none: without.map(read) });
  }
  return { ...vocabulary(), rules };
}

// Sentences are read in stretches that overlap: a diary without a full stop is one sentence, and its first word has little to do with its last.
const stretch = 26;

/** The first places where the words of a rule stand together, about as many as `most`. */
export function findTogether<Meaning>(
  { rules, symbols: count }: Gathering<Meaning>,
  words: readonly Word[],
  symbols: readonly Symbols[],
  most: number,
): Hit<Meaning>[] {
  const among = new Set(symbols);
  const possible = rulesWithin(rules, among, count);
  const wanted = new Set([...possible.values()].flatMap((list) => list.flatMap(({ all, none }) => [...all, ...none])));
  const wantedOf = new Map(Array.from(among, (one) => [one, [...one].filter((symbol) => wanted.has(symbol))]));
  const hits = new Map<string, Hit<Meaning>>();
  const numbers = new Map<Together<Meaning>, number>();
  const seenIn = new Uint32Array(count);
  const placeOf = new Uint32Array(count);
  const formSeenIn: number[] = [];
  let number = 0;
  for (const [from, to] of stretchesOf(words)) {
    if (hits.size >= most) break;
    number += 1;
    const here: number[] = [];
    for (let at = from; at < to; at += 1) {
      const { form } = words[at]!;
      if (formSeenIn[form] === number) continue;
      formSeenIn[form] = number;
      for (const symbol of wantedOf.get(symbols[at]!)!) {
        if (seenIn[symbol] === number) continue;
        seenIn[symbol] = number;
        placeOf[symbol] = at;
        here.push(symbol);
      }
    }
    const isHere = (symbol: number): boolean => seenIn[symbol] === number;
    for (const first of here)
      for (const rule of possible.get(first) ?? []) {
        if (!rule.all.every(isHere) || rule.none.some(isHere)) continue;
        const places = rule.all.map((symbol) => placeOf[symbol]!).toSorted((one, other) => one - other);
        const known = numbers.get(rule) ?? numbers.size;
        numbers.set(rule, known);
        hits.set(`${known} ${places.join(" ")}`, { meaning: rule.meaning, start: places[0]!, end: places.at(-1)! + 1, places });
      }
  }
  return [...hits.values()];
}

/** The rules that have words for all their parts in a text, by the symbol of their first part. */
function rulesWithin<Meaning>(
  rules: ReadonlyMap<number, readonly Together<Meaning>[]>,
  among: ReadonlySet<Symbols>,
  count: number,
): ReadonlyMap<number, readonly Together<Meaning>[]> {
  const isThere = new Uint8Array(count);
  for (const one of among) for (const symbol of one) isThere[symbol] = 1;
  const possible = new Map<number, readonly Together<Meaning>[]>();
  for (const [first, list] of rules) {
    const within = isThere[first] === 1 ? list.filter(({ all }) => all.every((symbol) => isThere[symbol] === 1)) : [];
    if (within.length > 0) possible.set(first, within);
  }
  return possible;
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
