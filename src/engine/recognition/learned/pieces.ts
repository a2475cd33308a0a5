import { answerOf, type Sign } from "../rules.ts";
import type { Word } from "../words.ts";
import { conceptsIn } from "./concepts.ts";

/** The number of a word, of the beginning of one, or of a concept; undefined for one that has none. */
type NumberOf = (token: string) => number | undefined;

/** What a word is read as, by numbers: itself, its beginning where it is long, and what concepts it is one of. */
export interface Token {
  readonly word: number | undefined;
  readonly start: number | undefined;
  readonly concepts: readonly number[];
}

export function tokensOf(words: readonly Word[], numberOf: NumberOf): readonly Token[] {
  const conceptsOf = conceptsIn(words);
  const tokens: Token[] = [];
  return words.map(({ form, text }) => (tokens[form] ??= tokenOf(text, conceptsOf(text), numberOf)));
}

function tokenOf(text: string, concepts: readonly string[], numberOf: NumberOf): Token {
  const word = numberOf(text);
  const start = text.length > beginning ? numberOf(beginningOf(text)) : word;
  return { word, start, concepts: concepts.map(numberOf).filter((number) => number !== undefined) };
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

/** Says the numbers of what a word is read as. */
export function eachOf({ word, start, concepts }: Token, say: (number: number) => void): void {
  if (word !== undefined) say(word);
  if (start !== undefined && start !== word) say(start);
  for (const concept of concepts) say(concept);
}

/** Says the numbers of the pairs that a word makes with the next in its sentence: of the words, and of their beginnings. */
export function eachPair(here: Token, next: Token, say: (first: number, second: number) => void): void {
  if (here.word !== undefined && next.word !== undefined) say(here.word, next.word);
  if (here.start === undefined || next.start === undefined || (here.start === here.word && next.start === next.word)) return;
  say(here.start, next.start);
}

function beginningOf(word: string): string {
  return `${word.slice(0, beginning)}*`;
}

/** A pair as one number. */
export function pairOf(first: number, second: number): number {
  return (first + 1) * mostTokens + second;
}

/** A piece by its name, as “word”, “begin*”, “@concept”, “=finding” or “word begin*”. */
export function nameOf(piece: number, tokens: readonly string[]): string {
  if (piece < mostTokens) return tokens[piece]!;
  return `${tokens[Math.floor(piece / mostTokens) - 1]!} ${tokens[piece % mostTokens]!}`;
}

/** What the rules make of a stretch of a text, as names that no word has. */
export function namesOfSigns(signs: readonly Sign[]): readonly string[] {
  if (signs.length === 0) return namesOfNone;
  const { action, level } = answerOf(signs);
  const kinds = signs.map(({ kind, who, past, denied }) => `=${kind}=${who}${past ? "=past" : ""}${denied ? "=denied" : ""}`);
  const denied = signs.some((sign) => sign.denied) ? ["=denied", `=denied=${action}`] : [];
  return [...new Set([`=${action}`, `=${action}=${level}`, ...denied, ...kinds])];
}

const namesOfNone = ["=none", "=none=none"];

/** Longer texts say more words, and each of them less. */
export function thinning(words: number): number {
  return (words + 6) ** -0.5 / 1.7;
}
