import { functionWords } from "../../content/function-words.ts";

/** A text with what it belongs to. */
export interface Document {
  readonly id: string;
  readonly text: string;
}

// As most do (Robertson and Zaragoza, 2009).
const k1 = 1.2;
const b = 0.75;
const fewestShared = 2;

/** The documents most like a text by BM25, the likest first; those that share fewer than two words with it are not like it. */
export function mostLike(text: string, documents: readonly Document[], most: number): readonly string[] {
  const wanted = new Set(wordsIn(text));
  const read = documents.map(({ id, text }) => ({ id, words: wordsIn(text) }));
  const mean = read.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, read.length);
  const rarity = new Map(
    [...wanted].map((word) => {
      const holding = read.filter(({ words }) => words.includes(word)).length;
      return [word, Math.log(1 + (read.length - holding + 0.5) / (holding + 0.5))] as const;
    }),
  );
  const ranked = read.map(({ id, words }) => {
    const counts = new Map<string, number>();
    for (const word of words) if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const score = [...counts].reduce((sum, [word, count]) => {
      return sum + (rarity.get(word)! * count * (k1 + 1)) / (count + k1 * (1 - b + (b * words.length) / mean));
    }, 0);
    return { id, score, shared: counts.size };
  });
  const alike = ranked.filter(({ shared }) => shared >= fewestShared);
  return alike
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ id }) => id);
}

/** Whether a text holds each of the words, or a word that begins with it. */
export function holds(text: string, query: string): boolean {
  const words = lettersOf(text);
  return lettersOf(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

// Of what thoughts are made of everywhere, nothing tells one from another.
const everywhere = new Set(
  "am been but can did do does don't get got had has have he her him his how i'm just now one she so than that their them then there they this too was we were what when which who will would you".split(
    " ",
  ),
);

/** The words of a text that say what it is about, in small letters, without the s at their end. */
export function wordsIn(text: string): readonly string[] {
  return lettersOf(text).flatMap((word) => {
    if (word.length < 3 || functionWords.has(word) || everywhere.has(word)) return [];
    return [word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word];
  });
}

function lettersOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
  );
}
