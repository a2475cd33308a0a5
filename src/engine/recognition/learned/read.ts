import { type Model, softmax } from "../../learning/index.ts";
import { actions, type Sign } from "../rules.ts";
import type { Word } from "../words.ts";
import { makeReadable, namesOfSigns, numbering, pieceNamed, piecesAt, thinning } from "./pieces.ts";

const width = actions.length;

/** Reads texts by what was learned. */
export interface Reader {
  /** How likely the words from one place to another ask for each of the actions, given what the rules find in them; shares in the order of `actions`. */
  readonly shares: (from: number, to: number, signs: readonly Sign[]) => Float64Array;
}

/** A model in a form in which a text is read in time linear in its words. */
export interface Ready {
  readonly bias: readonly number[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Of each piece, where its weights begin. */
  readonly places: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
}

export function makeReady({ bias, weights }: Model): Ready {
  const { numbers, numberOf } = numbering();
  const places = new Map<number, number>();
  const flat = new Float64Array(weights.size * width);
  for (const [name, row] of weights) {
    const place = places.size * width;
    places.set(pieceNamed(name, numberOf), place);
    flat.set(row, place);
  }
  return { bias, numbers, places, weights: flat };
}

export function readerOf(words: readonly Word[], { bias, numbers, places, weights }: Ready): Reader {
  // Sums up to each word, so that any stretch of the text is one difference.
  const sums = new Float64Array((words.length + 1) * width);
  const readable = makeReadable(words);
  const numberOf = (token: string): number | undefined => numbers.get(token);
  for (let at = 0; at < words.length; at++) {
    const here = at * width;
    const after = here + width;
    sums.copyWithin(after, here, after);
    piecesAt(readable, at, numberOf, (piece) => {
      const place = places.get(piece);
      if (place === undefined) return;
      for (let label = 0; label < width; label++) sums[after + label]! += weights[place + label]!;
    });
  }
  return {
    shares(from, to, signs) {
      const shares = Float64Array.from(bias);
      const thin = thinning(to - from);
      for (let label = 0; label < width; label++) shares[label]! += (sums[to * width + label]! - sums[from * width + label]!) * thin;
      for (const name of namesOfSigns(signs)) {
        const place = places.get(numbers.get(name) ?? -1);
        if (place !== undefined) for (let label = 0; label < width; label++) shares[label]! += weights[place + label]!;
      }
      softmax(shares);
      return shares;
    },
  };
}
