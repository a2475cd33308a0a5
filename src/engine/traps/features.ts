import { trapWords } from "../../content/trap-words.ts";
import { type Word, wordsOf } from "./words.ts";

/** Something that a sentence shows, and the places of its words. */
export interface Feature {
  readonly name: string;
  readonly places: readonly number[];
}

// How much each kind counts before anything is learned. Phrases count less than would be best for the sentences that the lists were made beside:
// on those that were written later they help less (decision 022).
export const weightOf = { word: 1, pair: 0.8, near: 0.6, phrase: 0.7 } as const;
export type Kind = keyof typeof weightOf;

/** Which kind a feature is, by its name: “fault”, “my fault”, “feel~must”, “@insult”. */
export function kindOf(name: string): Kind {
  if (name.startsWith("@")) return "phrase";
  if (name.includes("~")) return "near";
  return name.includes(" ") ? "pair" : "word";
}

const start = "^";
const farthest = 8;

// Small words whose order makes the trap (“feel … so … must”, “good … but only”), whatever stands between them.
const small = new Set(
  wordsOf(
    "i he she we they you it my me his her their him them feel feels so therefore means must because if had have would could will going not but only just all fault think thinks never always should nothing everyone nobody than more am is are was be made reason until when what why how",
  ),
);

/** All that a sentence shows, each feature once, with the places where it shows first. */
export function featuresOf(sentence: readonly Word[]): readonly Feature[] {
  const found = new Map<string, readonly number[]>();
  const add = (name: string, ...places: readonly number[]) => {
    if (!found.has(name)) found.set(name, places);
  };
  for (const [at, { text }] of sentence.entries()) {
    add(text, at);
    add(`${sentence[at - 1]?.text ?? start} ${text}`, ...(at > 0 ? [at - 1, at] : [at]));
    if (small.has(text)) addNear(sentence, at, add);
    addPhrases(sentence, at, add);
  }
  return [...found].map(([name, places]) => ({ name, places }));
}

type Add = (name: string, ...places: readonly number[]) => void;

function addNear(sentence: readonly Word[], at: number, add: Add): void {
  const last = Math.min(sentence.length - 1, at + farthest);
  for (let later = at + 2; later <= last; later++) {
    const { text } = sentence[later]!;
    if (small.has(text)) add(`${sentence[at]!.text}~${text}`, at, later);
  }
}

/** The lists that each phrase stands in, by its words. */
const listsOf = new Map<string, string[]>();
let longestPhrase = 0;
for (const [list, phrases] of Object.entries(trapWords)) {
  for (const phrase of phrases.split(",")) {
    const words = wordsOf(phrase);
    const key = words.join(" ");
    longestPhrase = Math.max(longestPhrase, words.length);
    listsOf.set(key, [...(listsOf.get(key) ?? []), `@${list}`]);
  }
}

function addPhrases(sentence: readonly Word[], at: number, add: Add): void {
  let phrase = "";
  const places: number[] = [];
  for (let last = at; last < Math.min(sentence.length, at + longestPhrase); last++) {
    phrase = last === at ? sentence[at]!.text : `${phrase} ${sentence[last]!.text}`;
    places.push(last);
    for (const list of listsOf.get(phrase) ?? []) add(list, ...places);
  }
}
