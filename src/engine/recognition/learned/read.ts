import { readPacked, softmax } from "../../learning/index.ts";
import { actions, type Sign } from "../rules.ts";
import type { Word } from "../words.ts";
import { eachOf, eachPair, namesOfSigns, numbering, thinning, type Token, tokensOf } from "./pieces.ts";

const width = actions.length;

/** Reads texts by what was learned. */
export interface Reader {
  /** How likely the words from one place to another ask for each of the actions, given what the rules find in them; shares in the order of `actions`. */
  readonly shares: (from: number, to: number, signs: readonly Sign[]) => Float64Array;
}

/** A model in a form in which a text is read in time linear in its words. */
export interface Ready {
  readonly bias: readonly number[];
  /** The numbers of words, beginnings, concepts and findings of the rules. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Of each number, where its weights begin. */
  readonly places: ReadonlyMap<number, number>;
  /** The same of a pair, by its first number and its second. */
  readonly pairs: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly weights: Float32Array;
}

/** Makes a packed model ready. */
export function makeReady(packed: string): Ready {
  const { numbers, numberOf } = numbering();
  const places = new Map<number, number>();
  const pairs = new Map<number, Map<number, number>>();
  const weights: number[] = [];
  const bias = readPacked(packed, (name, row) => {
    const gap = name.indexOf(" ");
    const number = numberOf(gap === -1 ? name : name.slice(0, gap));
    if (gap === -1) places.set(number, weights.length);
    else {
      const seconds = pairs.get(number) ?? new Map<number, number>();
      pairs.set(number, seconds.set(numberOf(name.slice(gap + 1)), weights.length));
    }
    weights.push(...row);
  });
  return { bias, numbers, places, pairs, weights: Float32Array.from(weights) };
}

export function readerOf(words: readonly Word[], ready: Ready): Reader {
  const sums = sumsOf(words, ready);
  const { bias, numbers, places, weights } = ready;
  return {
    shares(from, to, signs) {
      const shares = Float64Array.from(bias);
      const thin = thinning(to - from);
      for (let label = 0; label < width; label++) shares[label]! += (sums[to * width + label]! - sums[from * width + label]!) * thin;
      for (const name of namesOfSigns(signs)) addRow(shares, 0, weights, places.get(numbers.get(name) ?? -1));
      softmax(shares);
      return shares;
    },
  };
}

/** What the words say, summed up to each of them, so that any stretch of the text is one difference. */
function sumsOf(words: readonly Word[], { numbers, places, pairs, weights }: Ready): Float64Array {
  const sums = new Float64Array((words.length + 1) * width);
  const tokens = tokensOf(words, (token) => numbers.get(token));
  const rows: Float64Array[] = [];
  for (const [at, token] of tokens.entries()) {
    const { form, sentence } = words[at]!;
    const row = (rows[form] ??= rowOf(token));
    const after = (at + 1) * width;
    for (let label = 0; label < width; label++) sums[after + label] = sums[after - width + label]! + row[label]!;
    if (words[at + 1]?.sentence === sentence)
      eachPair(token, tokens[at + 1]!, (first, second) => addRow(sums, after, weights, pairs.get(first)?.get(second)));
  }
  return sums;

  function rowOf(token: Token): Float64Array {
    const row = new Float64Array(width);
    eachOf(token, (number) => addRow(row, 0, weights, places.get(number)));
    return row;
  }
}

/** Adds the weights that begin at a place to what begins at another. */
function addRow(to: Float64Array, at: number, weights: Float32Array, place: number | undefined): void {
  if (place === undefined) return;
  for (let label = 0; label < width; label++) to[at + label]! += weights[place + label]!;
}
