import { englishWords, foreignWords } from "../../content/language-words.ts";

/** Whether a text is likely English: most of its letters are Latin, and of its small words no more belong to a neighbour language. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length;
  if (latin * 2 < words.length) return false;
  const english = words.filter((word) => englishWords.has(word)).length;
  const foreign = words.filter((word) => foreignWords.has(word)).length;
  return english >= foreign;
}
