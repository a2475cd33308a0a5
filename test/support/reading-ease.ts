/** Flesch’s reading ease (1948), with syllables told by their vowels: 70 and more is plain English, read at about the age of twelve. */
export function readingEase(text: string): number {
  const words = text.toLowerCase().match(/[a-z’]+/g) ?? [];
  const sentences = text.match(/[.?!:…]+/g)?.length ?? 1;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
}

export function syllablesOf(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end[0]!).match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}
