// How a text reads, and the words that Enough never says to anybody.

/** Flesch’s reading ease (1948), with syllables told by their vowels: 70 and more is plain English, read at about the age of twelve. */
export function readingEase(text: string): number {
  const words = text.toLowerCase().match(/[a-z’]+/g) ?? [];
  const sentences = text.match(/[.?!:…]+/g)?.length ?? 1;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return words.length === 0 ? 100 : 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
}

export function syllablesOf(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end[0]!).match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}

const orders = String.raw`should(?:n[’']t)?|must(?:n[’']t)?|only|fail\w*|streak\w*|productiv\w*|overdue`;
const claims = String.raw`therap\w*|diagnos\w*`;

/** Words that order people about or count against them, and what Enough never calls itself. */
export const neverSaid = new RegExp(String.raw`\b(?:${orders}|${claims})\b`, "i");

/** The same for a text that may name care by others: when to leave something, or what the evidence does not say. */
export const neverSaidOfCare = new RegExp(String.raw`\b(?:${orders})\b`, "i");
