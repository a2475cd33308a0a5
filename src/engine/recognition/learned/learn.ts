import { learnFrom, type Lesson, type Model } from "../../learning/index.ts";
import { type Action, actions, type Sign } from "../rules.ts";
import type { Word } from "../words.ts";
import { eachOf, eachPair, nameOf, namesOfSigns, numbering, pairOf, thinning, tokensOf } from "./pieces.ts";

/** A text and what it asks for. `signs`: what the rules find in it, where they were not made from it. */
export interface Example {
  readonly words: readonly Word[];
  readonly signs?: readonly Sign[];
  readonly action: Action;
}

/** What a single text shows is chance. */
const fewestTexts = 2;
/** How much a concept counts beside a word. */
const amountOfConcepts = 1.5;

/** Learns from examples which words, beginnings of words, concepts, pairs of neighbours and findings of the rules go with what a text asks for. */
export function learn(examples: readonly Example[]): Model {
  const { tokens, read } = readAll(examples);
  const seenIn = new Map<number, number>();
  for (const { amounts } of read) for (const piece of amounts.keys()) seenIn.set(piece, (seenIn.get(piece) ?? 0) + 1);
  const pieces = [...seenIn.keys()].filter((piece) => seenIn.get(piece)! >= fewestTexts);
  const columnOf = new Map(pieces.map((piece, at) => [piece, at]));
  const lessons = read.map(({ amounts, label }): Lesson => {
    const known = [...amounts.keys()].filter((piece) => columnOf.has(piece));
    return {
      features: Int32Array.from(known, (piece) => columnOf.get(piece)!),
      amounts: Float64Array.from(known, (piece) => amounts.get(piece)!),
      label,
    };
  });
  const { weights, bias } = learnFrom(lessons, pieces.length, actions.length);
  const rowOf = (name: string, at: number): Float64Array =>
    weights.subarray(at * actions.length, (at + 1) * actions.length).map((weight) => weight * amountOf(name));
  const names = pieces.map((piece) => nameOf(piece, tokens));
  return { bias: [...bias], weights: new Map(names.map((name, at) => [name, rowOf(name, at)])) };
}

/** How much each piece is in each example, by numbers, and what the numbers stand for. */
function readAll(examples: readonly Example[]) {
  const { numbers, numberOf } = numbering();
  const read = examples.map(({ words, signs, action }) => {
    const amounts = new Map<number, number>();
    const add = (piece: number, amount: number) => amounts.set(piece, (amounts.get(piece) ?? 0) + amount);
    const thin = thinning(words.length);
    const tokens = tokensOf(words, numberOf);
    for (const [at, token] of tokens.entries()) {
      eachOf(token, (number) => add(number, thin));
      if (words[at + 1]?.sentence === words[at]!.sentence) eachPair(token, tokens[at + 1]!, (...pair) => add(pairOf(...pair), thin));
    }
    for (const name of signs ? namesOfSigns(signs) : []) add(numberOf(name), 1);
    return { amounts, label: actions.indexOf(action) };
  });
  const tokens = [...numbers.keys()];
  const amountsOfTokens = tokens.map(amountOf);
  for (const { amounts } of read) for (const [piece, amount] of amounts) amounts.set(piece, amount * (amountsOfTokens[piece] ?? 1));
  return { tokens, read };
}

function amountOf(name: string): number {
  return name.startsWith("@") ? amountOfConcepts : 1;
}
