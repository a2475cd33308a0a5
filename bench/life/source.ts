import { randomFrom } from "../../src/engine/random/index.ts";

/** Chance that follows from a seed. */
export interface Source {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `from` up to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Some words that look like a sentence, `count` of them. */
  readonly words: (count: number) => string;
  readonly id: () => string;
}

const vocabulary =
  "slept late call with mum the bus came too soon long talk after dinner quiet evening kids were ill again finished the draft walked home rain good coffee head is full still thinking about the review Müller café garden before school nothing much tired but fine".split(
    " ",
  );

export function sourceOf(seed: number): Source {
  const next = randomFrom(seed);
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[between(0, items.length - 1)]!;
  const hex = () => between(0, 0xffff).toString(16).padStart(4, "0");
  return {
    next,
    between,
    pick,
    words: (count) => Array.from({ length: count }, () => pick(vocabulary)).join(" "),
    id: () => `${hex()}${hex()}-${hex()}-4${hex().slice(1)}-a${hex().slice(1)}-${hex()}${hex()}${hex()}`,
  };
}
