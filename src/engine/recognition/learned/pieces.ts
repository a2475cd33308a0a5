import { answerOf, type Sign } from "../rules.ts";
import type { Word } from "../words.ts";
import { conceptsOf } from "./concepts.ts";

/** The number of a word, of the beginning of one, or of a concept; undefined for one that has none. */
type NumberOf = (token: string) => number | undefined;

/** A text as it is learned from and read. */
export interface Readable {
  readonly words: readonly Word[];
  readonly concepts: readonly (readonly string[])[];
}

export function makeReadable(words: readonly Word[]): Readable {
  return { words, concepts: conceptsOf(words) };
}

/** Gives each token a number, in the order in which they are met. */
export function numbering(): { readonly numbers: ReadonlyMap<string, number>; readonly numberOf: (token: string) => number } {
  const numbers = new Map<string, number>();
  const numberOf = (token: string): number => {
    const number = numbers.get(token) ?? numbers.size;
    numbers.set(token, number);
    return number;
  };
  return { numbers, numberOf };
}

/** Above the number of any token. A pair is its first one’s number, from 1, times this, and its second one’s. */
const mostTokens = 2 ** 24;
const beginning = 5;

/**
 * What is read at a place of a text: the word, the beginning of a long one, what concepts it is one of, and the pair that it makes with the next in
 * its sentence, both ways.
 */
export function piecesAt({ words, concepts }: Readable, at: number, numberOf: NumberOf, say: (piece: number) => void): void {
  const { text, sentence } = words[at]!;
  const word = numberOf(text);
  const start = text.length > beginning ? numberOf(beginningOf(text)) : word;
  if (word !== undefined) say(word);
  if (start !== undefined && start !== word) say(start);
  for (const concept of concepts[at]!) {
    const number = numberOf(concept);
    if (number !== undefined) say(number);
  }
  const next = words[at + 1];
  if (next?.sentence !== sentence) return;
  const nextWord = numberOf(next.text);
  const nextStart = next.text.length > beginning ? numberOf(beginningOf(next.text)) : nextWord;
  if (word !== undefined && nextWord !== undefined) say(pairOf(word, nextWord));
  if (start === undefined || nextStart === undefined || (start === word && nextStart === nextWord)) return;
  say(pairOf(start, nextStart));
}

function beginningOf(word: string): string {
  return `${word.slice(0, beginning)}*`;
}

function pairOf(first: number, second: number): number {
  return (first + 1) * mostTokens + second;
}

/** A piece by its name, as “word”, “begin*”, “@concept” or “word begin*”. */
export function pieceNamed(name: string, numberOf: (token: string) => number): number {
  const [first = "", second] = name.split(" ");
  return second === undefined ? numberOf(first) : pairOf(numberOf(first), numberOf(second));
}

export function nameOf(piece: number, tokens: readonly string[]): string {
  if (piece < mostTokens) return tokens[piece]!;
  return `${tokens[Math.floor(piece / mostTokens) - 1]!} ${tokens[piece % mostTokens]!}`;
}

/** What the rules make of a stretch of a text, as names that no word has. */
export function namesOfSigns(signs: readonly Sign[]): readonly string[] {
  const { action, level } = answerOf(signs);
  const kinds = signs.map(({ kind, who, past, denied }) => `=${kind}=${who}${past ? "=past" : ""}${denied ? "=denied" : ""}`);
  const denied = signs.some((sign) => sign.denied) ? ["=denied", `=denied=${action}`] : [];
  return [...new Set([`=${action}`, `=${action}=${level}`, ...denied, ...kinds])];
}

/** Longer texts say more words, and each of them less. */
export function thinning(words: number): number {
  return (words + 6) ** -0.5 / 1.7;
}
