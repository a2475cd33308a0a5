import { choicesOf, listIn, nothing, numberSymbols, singlesOf, type Symbols, type Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** A phrase of the lists in one way to write it, with whatever it stands for. */
interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly steps: readonly Step[];
  readonly first: number;
  /** What the second word has to be, when that is one word for certain: most phrases end here. */
  readonly second: number | undefined;
  /** The symbols that it cannot be without, the rarest first. */
  readonly needs: readonly number[];
}

export interface Lexicon<Meaning> extends Vocabulary {
  /** By the rarest symbol that they cannot be without: the one of words that are in the fewest phrases. */
  readonly phrases: ReadonlyMap<number, readonly Phrase<Meaning>[]>;
  readonly firsts: ReadonlySet<number>;
  /** Of words that carry the same, what phrases they may be in; filled as they are met. */
  readonly uses: WeakMap<Symbols, Use<Meaning>>;
}

interface Use<Meaning> {
  readonly symbols: readonly number[];
  /** The phrases whose rarest word this may be. */
  readonly rarestOf: readonly Phrase<Meaning>[];
  /** The symbols that phrases begin with. */
  readonly firsts: readonly number[];
}

export interface Hit<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** The words that count, where they do not stand side by side. */
  readonly places?: readonly number[];
}

interface Step {
  /** The symbol that a word here has to carry; none for a gap. */
  readonly symbol: number;
  readonly optional: boolean;
}

const gap = -1;
const longestGap = 3;

/** Takes words out, so that no phrase finds them any more. */
export function takeOut(symbols: Symbols[], hits: readonly Hit<unknown>[]): void {
  for (const { start, end } of hits) for (let at = start; at < end; at += 1) symbols[at] = nothing;
}

// A text is read in blocks. A phrase is looked for in a block only when all its words are in it, which rules out nearly all of them at
// once: also a text that was made to begin many phrases and to end none is read in a few milliseconds.
const blockWords = 256;
const longestPhrase = 48;

/** All places where a phrase stands, from the first on. */
export function* findPhrases<Meaning>(
  lexicon: Lexicon<Meaning>,
  words: readonly Word[],
  symbols: readonly Symbols[],
): Generator<Hit<Meaning>> {
  for (let from = 0; from < words.length; from += blockWords) {
    const possible = phrasesIn(lexicon, new Set(symbols.slice(from, from + blockWords + longestPhrase)));
    for (let start = from; start < Math.min(from + blockWords, words.length); start += 1)
      for (const { steps, meaning, second } of possible.get(symbols[start]!) ?? []) {
        if (second !== undefined && !symbols[start + 1]?.has(second)) continue;
        const end = endOf(steps, 1, start + 1, words, symbols);
        if (end !== -1) yield { meaning, start, end };
      }
  }
}

/** The phrases that all words are there for, by the word that they begin with. */
function phrasesIn<Meaning>(lexicon: Lexicon<Meaning>, among: ReadonlySet<Symbols>): ReadonlyMap<Symbols, readonly Phrase<Meaning>[]> {
  const isThere = new Uint8Array(lexicon.count);
  const words = Array.from(among, (one) => useOf(lexicon, one));
  for (const { symbols } of words) for (const symbol of symbols) isThere[symbol] = 1;
  const whole = new Set<Phrase<Meaning>>();
  for (const { rarestOf } of words) for (const phrase of rarestOf) if (areThere(phrase.needs, isThere)) whole.add(phrase);
  const possible = new Map<Symbols, Phrase<Meaning>[]>();
  if (whole.size === 0) return possible;
  const byFirst = Map.groupBy(whole, ({ first }) => first);
  for (const one of among)
    for (const first of useOf(lexicon, one).firsts) for (const phrase of byFirst.get(first) ?? []) listIn(possible, one).push(phrase);
  return possible;
}

function areThere(needs: readonly number[], isThere: Uint8Array): boolean {
  for (const needed of needs) if (isThere[needed] === 0) return false;
  return true;
}

function useOf<Meaning>({ phrases, firsts, uses }: Lexicon<Meaning>, carried: Symbols): Use<Meaning> {
  const known = uses.get(carried);
  if (known !== undefined) return known;
  const symbols = [...carried];
  const rarestOf = symbols.flatMap((symbol) => phrases.get(symbol) ?? []);
  const use = { symbols, rarestOf, firsts: symbols.filter((symbol) => firsts.has(symbol)) };
  uses.set(carried, use);
  return use;
}

function endOf(steps: readonly Step[], step: number, at: number, words: readonly Word[], symbols: readonly Symbols[]): number {
  const next = steps[step];
  if (next === undefined) return at;
  const { stretch, clause } = words[at - 1]!;
  if (next.symbol === gap) {
    for (let skipped = 0; skipped <= longestGap; skipped += 1) {
      // Words may be left out within a line, not across two.
      if (skipped > 0 && words[at + skipped]?.clause !== clause) return -1;
      const end = endOf(steps, step + 1, at + skipped, words, symbols);
      if (end !== -1) return end;
    }
    return -1;
  }
  if (words[at]?.stretch === stretch && symbols[at]!.has(next.symbol)) {
    const end = endOf(steps, step + 1, at + 1, words, symbols);
    if (end !== -1) return end;
  }
  return next.optional ? endOf(steps, step + 1, at, words, symbols) : -1;
}

export interface Entry<Meaning> {
  readonly written: string;
  readonly meaning: Meaning;
  readonly sets: Readonly<Record<string, string>>;
}

/** Reads the lists. Throws when a phrase is written wrongly: that is our own mistake, never a person's. */
export function makeLexicon<Meaning>(entries: readonly Entry<Meaning>[]): Lexicon<Meaning> {
  const { symbolFor, vocabulary } = numberSymbols();
  const ways = entries.flatMap(({ written, meaning, sets }) =>
    waysToWrite(written.split(" ").map((token) => stepsOf(token, sets, symbolFor))).map((steps) => {
      const [first] = steps;
      if (first === undefined || first.optional || first.symbol === gap) throw new Error(`“${written}” begins with nothing firm.`);
      return { meaning, steps, first: first.symbol, second: secondOf(steps), needs: needsOf(steps) };
    }),
  );
  const { listed, beginnings, count } = vocabulary();
  const commonness = new Float64Array(count);
  for (const carried of listed.values()) for (const symbol of carried) commonness[symbol]! += carried.size;
  const phrases = new Map<number, Phrase<Meaning>[]>();
  for (const way of ways) {
    const needs = way.needs.toSorted((one, other) => commonness[one]! - commonness[other]!);
    listIn(phrases, needs[0]!).push({ ...way, needs });
  }
  return { listed, beginnings, count, phrases, firsts: new Set(ways.map(({ first }) => first)), uses: new WeakMap() };
}

function needsOf(steps: readonly Step[]): readonly number[] {
  return steps.flatMap(({ symbol, optional }) => (symbol !== gap && !optional ? [symbol] : []));
}

function secondOf([, step]: readonly Step[]): number | undefined {
  return step === undefined || step.symbol === gap || step.optional ? undefined : step.symbol;
}

/** One step of each token after the other, in every combination. */
function waysToWrite(tokens: readonly (readonly (readonly Step[])[])[]): readonly (readonly Step[])[] {
  return tokens.reduce<readonly (readonly Step[])[]>(
    (ways, choices) => ways.flatMap((way) => choices.map((steps) => [...way, ...steps])),
    [[]],
  );
}

/** The ways to write one token: all single words are one step together, and each choice of several words (“j'ai”) is a way of its own. */
function stepsOf(
  token: string,
  sets: Readonly<Record<string, string>>,
  symbolFor: (choices: readonly string[]) => number,
): readonly (readonly Step[])[] {
  if (token === "..") return [[{ symbol: gap, optional: false }]];
  const optional = token.endsWith("?");
  const bare = optional ? token.slice(0, -1) : token;
  const choices = choicesOf(bare, sets);
  const single = singlesOf(choices);
  const longer = choices
    .filter((words) => words.length > 1)
    .map((words) => words.map((word) => ({ symbol: symbolFor([word]), optional: false })));
  return [
    ...(single.length > 0 ? [[{ symbol: symbolFor(single), optional }]] : []),
    ...longer,
    ...(optional && single.length === 0 ? [[]] : []),
  ];
}
