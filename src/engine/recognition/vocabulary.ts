import { foldWords, type Word } from "./words.ts";

/** What a word may be in a phrase: of each choice of words that it is one of, the number. */
export type Symbols = ReadonlySet<number>;

/** Which words carry which symbols. */
export interface Vocabulary {
  /** Of each word that is listed, all its symbols. */
  readonly listed: ReadonlyMap<string, Symbols>;
  /** Letter sequences and what all words carry that begin with them, by their first letters. */
  readonly beginnings: ReadonlyMap<string, readonly Beginning[]>;
  /** How many symbols there are. */
  readonly count: number;
}

interface Beginning {
  readonly beginning: string;
  readonly symbol: number;
}

const fewestLetters = 3;
/** What words carry that are in no phrase. */
export const nothing: Symbols = new Set();

/** What each word of a text carries. */
export function symbolsOf(vocabulary: Vocabulary, words: readonly Word[]): Symbols[] {
  const seen: Symbols[] = [];
  return words.map(({ form, text }) => (seen[form] ??= symbolsOfWord(vocabulary, text)));
}

export function symbolsOfWord({ listed, beginnings }: Vocabulary, text: string): Symbols {
  if (/^\d/.test(text)) return listed.get("#") ?? nothing;
  const known = listed.get(text);
  if (known !== undefined) return known;
  const begun = begunBy(beginnings, text);
  return begun.length === 0 ? nothing : new Set(begun);
}

function begunBy(beginnings: Vocabulary["beginnings"], text: string): readonly number[] {
  const possible = beginnings.get(text.slice(0, fewestLetters));
  return possible?.flatMap(({ beginning, symbol }) => (text.startsWith(beginning) ? [symbol] : [])) ?? [];
}

/** Gives each choice of words a number, and remembers which words carry it. */
export function numberSymbols(): { readonly symbolFor: (choices: readonly string[]) => number; readonly vocabulary: () => Vocabulary } {
  const symbolOf = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const beginnings = new Map<string, Beginning[]>();
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
          listIn(beginnings, beginning.slice(0, fewestLetters)).push({ beginning, symbol });
        } else listIn(exact, choice).push(symbol);
      }
      return symbol;
    },
    vocabulary: () => ({
      listed: new Map(exact.entries().map(([word, symbols]) => [word, new Set([...symbols, ...begunBy(beginnings, word)])])),
      beginnings,
      count: symbolOf.size,
    }),
  };
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
  if (begins && (words.length !== 1 || words[0]!.length < fewestLetters)) throw new Error(`“${choice}” is too short for a beginning.`);
  return begins ? [`${words[0]}*`] : words;
}

export function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
