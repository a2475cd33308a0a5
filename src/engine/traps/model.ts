import { trapIds, type TrapId } from "../../content/traps.ts";

/** A trap, or one of the two things that a sentence may be instead: something that happened, or a feeling and nothing else. */
export type Label = TrapId | "fact" | "feeling";
export const labels: readonly Label[] = [...trapIds, "fact", "feeling"];

/**
 * What the weights of a sentence's features are multiplied with. Words that the model never met thin the others out, which a unit length over
 * the known ones would not do: a long plain sentence with one known word in it must not sound sure.
 */
export function thinning(words: number): number {
  return (words + 4) ** -0.15;
}
