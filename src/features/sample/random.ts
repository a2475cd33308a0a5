import { randomFrom } from "../../engine/random/index.ts";

/** Chance that a seed decides: the same seed, the same life. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** True in this share (0 to 1) of the times. */
  readonly chance: (share: number) => boolean;
  readonly between: (low: number, high: number) => number;
  /** Normally distributed. */
  readonly around: (middle: number, spread: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Each thing draws from a name of its own, such as a day, so that one more draw in one place moves nothing in another. */
export function randomOf(...name: readonly (string | number)[]): Random {
  const next = randomFrom(hashOf(name.join("|")));
  return {
    next,
    chance: (share) => next() < share,
    between: (low, high) => low + next() * (high - low),
    // Box and Muller, 1958.
    around: (middle, spread) => middle + spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (list) => list[Math.floor(next() * list.length)]!,
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
