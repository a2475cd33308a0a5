import type { CheckIn } from "./model.ts";

// How ratings are said in words.

const levels = ["Drained", "Low", "Steady", "Good", "Full"] as const;

/** The five vessels of a check-in and the energy, 0 to 10, that each stands for. */
export const energyLevels: readonly { readonly word: string; readonly energy: number }[] = levels.map((word, index) => ({
  word,
  energy: 2 * index + 1,
}));

/** The vessel that an energy of 0 to 10 falls into: "Steady". */
export function energyWord(energy0to10: number): string {
  return levels[Math.min(4, Math.max(0, Math.floor(energy0to10 / 2)))]!;
}

/** Ratings in one clause: "energy 7, stress 3". */
export function ratingWords({ energy, mood, stress }: Pick<CheckIn, "energy" | "mood" | "stress">): string {
  const said = { energy, mood, stress };
  return Object.entries(said)
    .flatMap(([name, rating]) => (rating === undefined ? [] : [`${name} ${rating}`]))
    .join(", ");
}
