// How lists and small numbers are said in a sentence.

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "six"; from eleven on in figures. */
export function countWord(count: number): string {
  return numbers[count] ?? String(count);
}

/** "once", "twice", "three times". */
export function timesWord(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${countWord(count)} times`;
}

/** A word or clause as the first of a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A share as a drawing’s width or place: "41.5%". */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
