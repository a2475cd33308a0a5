import { foldWords, type Word } from "./words.ts";

/** A phrase of the lists, ready to be looked for, with whatever it stands for. */
export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly steps: readonly Step[];
  /** The symbols that it cannot be without, beside the first. */
  readonly needs: readonly number[];
  /** What the second word has to be, when that is one word for certain: most phrases end here. */
  readonly second: number | undefined;
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

export type Symbols = ReadonlySet<number>;

/** Which words carry which symbols. */
export interface Vocabulary {
  readonly exact: ReadonlyMap<string, Symbols>;
  /** Words that begin with a letter sequence, by its first letters. */
  readonly beginnings: ReadonlyMap<string, readonly { readonly beginning: string; readonly symbol: number }[]>;
  /** How many symbols there are. */
  readonly symbols: number;
}

export interface Lexicon<Meaning> extends Vocabulary {
  /** By the symbol that they begin with. */
  readonly phrases: ReadonlyMap<number, readonly Phrase<Meaning>[]>;
}

const gap = -1;
const longestGap = 3;
const beginningLetters = 3;
const nothing: Symbols = new Set();

/** What each word may be in a phrase. Words that were taken out carry nothing. */
export function symbolsOf(vocabulary: Vocabulary, words: readonly Word[]): Symbols[] {
  const seen: Symbols[] = [];
  return words.map(({ form, text }) => (seen[form] ??= symbolsOfWord(vocabulary, text)));
}

/** Takes words out, so that no phrase finds them any more. */
export function takeOut(symbols: Symbols[], hits: readonly Hit<unknown>[]): void {
  for (const { start, end } of hits) for (let at = start; at < end; at += 1) symbols[at] = nothing;
}

// A phrase is looked for only in texts that hold all its words, and there only in blocks that do, which rules out nearly all of them at once: also
// a text that was made to begin many phrases and to end none is read in a few milliseconds.
const blockWords = 256;
const longestPhrase = 48;

/** All places where a phrase stands, block by block until what was found is enough. */
export function findPhrases<Meaning>(
  lexicon: Lexicon<Meaning>,
  words: readonly Word[],
  symbols: readonly Symbols[],
  isEnough: (hits: readonly Hit<Meaning>[]) => boolean = () => false,
): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  const ofText = phrasesWithin(symbols, lexicon.symbols, (one) => [...one].map((symbol) => lexicon.phrases.get(symbol) ?? []));
  for (let from = 0; from < words.length && !isEnough(hits); from += blockWords) {
    const isWhole = words.length <= blockWords;
    const block = isWhole ? symbols : symbols.slice(from, from + blockWords + longestPhrase);
    const possible = isWhole ? ofText : phrasesWithin(block, lexicon.symbols, (one) => [ofText.get(one)!]);
    for (let start = from; start < Math.min(from + blockWords, words.length); start += 1) {
      const one = symbols[start]!;
      if (one === nothing) continue;
      for (const { steps, meaning, second } of possible.get(one)!) {
        if (second !== undefined && !symbols[start + 1]?.has(second)) continue;
        const end = endOf(steps, 1, start + 1, words, symbols);
        if (end !== -1) hits.push({ meaning, start, end });
      }
    }
  }
  return hits;
}

/** Of the phrases that may begin with each word, those all whose other words are there as well. `count`: how many symbols there are. */
function phrasesWithin<Meaning>(
  symbols: readonly Symbols[],
  count: number,
  listsOf: (one: Symbols) => readonly (readonly Phrase<Meaning>[])[],
): ReadonlyMap<Symbols, readonly Phrase<Meaning>[]> {
  const distinct = new Set(symbols);
  const isThere = new Uint8Array(count);
  for (const one of distinct) for (const symbol of one) isThere[symbol] = 1;
  const within = (list: readonly Phrase<Meaning>[]) => list.filter(({ needs }) => needs.every((needed) => isThere[needed] === 1));
  return new Map(Array.from(distinct, (one) => [one, listsOf(one).flatMap(within)]));
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

/** What a word may be in a phrase. */
export function symbolsOfWord({ exact, beginnings }: Vocabulary, text: string): Symbols {
  if (/^\d/.test(text)) return exact.get("#") ?? nothing;
  const known = exact.get(text) ?? nothing;
  const possible = beginnings.get(text.slice(0, beginningLetters));
  if (possible === undefined) return known;
  const begun = possible.filter(({ beginning }) => text.startsWith(beginning));
  return begun.length === 0 ? known : new Set([...known, ...begun.map(({ symbol }) => symbol)]);
}

export interface Entry<Meaning> {
  readonly written: string;
  readonly meaning: Meaning;
  readonly sets: Readonly<Record<string, string>>;
}

/** Reads the lists. Throws when a phrase is written wrongly: that is our own mistake, never a person's. */
export function makeLexicon<Meaning>(entries: readonly Entry<Meaning>[]): Lexicon<Meaning> {
  const { symbolFor, vocabulary } = numberSymbols();
  const phrases = new Map<number, Phrase<Meaning>[]>();
  for (const { written, meaning, sets } of entries) {
    for (const steps of waysToWrite(written.split(" ").map((token) => stepsOf(token, sets, symbolFor)))) {
      if (steps[0] === undefined || steps[0].optional || steps[0].symbol === gap) throw new Error(`“${written}” begins with nothing firm.`);
      listIn(phrases, steps[0].symbol).push({ steps, meaning, needs: needsOf(steps), second: secondOf(steps) });
    }
  }
  return { ...vocabulary(), phrases };
}

/** Gives each choice of words a number, and remembers which words carry it. */
export function numberSymbols(): { readonly symbolFor: (choices: readonly string[]) => number; readonly vocabulary: () => Vocabulary } {
  const symbolOf = new Map<string, number>();
  const exact = new Map<string, Set<number>>();
  const beginnings = new Map<string, { beginning: string; symbol: number }[]>();
  return {
    symbolFor: (choices) => {
      const key = choices.join("/");
      const known = symbolOf.get(key);
      if (known !== undefined) return known;
      const symbol = symbolOf.size;
      symbolOf.set(key, symbol);
      for (const choice of choices) {
        if (choice.endsWith("*")) {
          const beginning = choice.slice(0, -1);
          listIn(beginnings, beginning.slice(0, beginningLetters)).push({ beginning, symbol });
        } else exact.set(choice, (exact.get(choice) ?? new Set()).add(symbol));
      }
      return symbol;
    },
    vocabulary: () => ({ exact, beginnings, symbols: symbolOf.size }),
  };
}

function needsOf(steps: readonly Step[]): readonly number[] {
  return steps.slice(1).flatMap(({ symbol, optional }) => (symbol !== gap && !optional ? [symbol] : []));
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

/** What may stand for a token, each choice as the words that it is compared as. */
export function choicesOf(token: string, sets: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return token
    .split("/")
    .flatMap((choice) => (choice.startsWith("$") ? wordsOfSet(choice, sets) : [choice]))
    .flatMap(spellings)
    .map(foldChoice);
}

/** The choices that are one word, in an order of their own. */
export function singlesOf(choices: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(choices.filter((words) => words.length === 1).flat())].toSorted();
}

function wordsOfSet(name: string, sets: Readonly<Record<string, string>>): readonly string[] {
  const words = sets[name.slice(1)];
  if (words === undefined) throw new Error(`There is no set ${name}.`);
  return words.split(" ");
}

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** “töten” is “toeten” on many keyboards. */
function spellings(word: string): readonly string[] {
  return /[äöü]/.test(word) ? [word, word.replaceAll(/[äöü]/g, (letter) => umlauts[letter]!)] : [word];
}

function foldChoice(choice: string): readonly string[] {
  if (choice === "#") return ["#"];
  const begins = choice.endsWith("*");
  const words = foldWords(begins ? choice.slice(0, -1) : choice);
  if (begins && (words.length !== 1 || words[0]!.length < beginningLetters)) throw new Error(`“${choice}” is too short for a beginning.`);
  return begins ? [`${words[0]}*`] : words;
}

export function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
