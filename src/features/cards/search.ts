import type { Card } from "../../content/pack.ts";
import { helpNames } from "./words.ts";

/** The cards that hold every word looked for, or a word that begins with it; those that hold it in their name first, then in what they are about. */
export function findCards(cards: readonly Card[], find: string): readonly Card[] {
  const wanted = wordsIn(find);
  if (wanted.length === 0) return [];
  const weighed = cards.map((card) => ({ card, weight: weightOf(card, wanted) }));
  return weighed
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ card }) => card);
}

/** How much a card is about all of the words; 0 when it lacks one. */
function weightOf(card: Card, wanted: readonly string[]): number {
  const parts = textsOf(card).map(({ text, weight }) => ({ words: wordsIn(text), weight }));
  const weights = wanted.map((word) =>
    Math.max(0, ...parts.map(({ words, weight }) => (words.some((one) => one.startsWith(word)) ? weight : 0))),
  );
  return weights.includes(0) ? 0 : weights.reduce((sum, weight) => sum + weight, 0);
}

function textsOf({ name, about, helps, steps, firstStep, ifThen, leave, limits, evidence }: Card) {
  const rest = [
    ...steps,
    firstStep,
    ifThen.when,
    ifThen.then,
    ...leave,
    limits,
    ...evidence.flatMap(({ author, found }) => [author, found]),
  ];
  return [
    { text: name, weight: 4 },
    { text: about, weight: 3 },
    { text: helps.map((help) => helpNames[help]).join(" "), weight: 2 },
    { text: rest.join(" "), weight: 1 },
  ];
}

/** The words of a text in small letters without marks. */
export function wordsIn(text: string): readonly string[] {
  const bare = text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}
