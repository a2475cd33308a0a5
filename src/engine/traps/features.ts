import { trapWords } from "../../content/trap-words.ts";
import { type Word, wordsOf } from "./words.ts";

/** Something that a sentence shows, and the places of its words. */
export interface Feature {
  readonly name: string;
  readonly places: readonly number[];
}

// How much each kind counts before anything is learned. Phrases count less than would be best for the sentences that the lists were made beside:
// on those that were written later they help less (decision 025).
export const weightOf = { word: 1, pair: 0.8, phrase: 0.7 } as const;
export type Kind = keyof typeof weightOf;

/** Which kind a feature is, by its name: “fault”, “my fault”, “@insult”. */
export function kindOf(name: string): Kind {
  if (name.startsWith("@")) return "phrase";
  return name.includes(" ") ? "pair" : "word";
}

const start = "^";

/** All that a sentence shows, each feature once, with the places where it shows first. */
export function featuresOf(sentence: readonly Word[]): readonly Feature[] {
  const found = new Map<string, readonly number[]>();
  const add = (name: string, ...places: readonly number[]) => {
    if (!found.has(name)) found.set(name, places);
  };
  for (const [at, { text }] of sentence.entries()) {
    add(text, at);
    add(`${sentence[at - 1]?.text ?? start} ${text}`, ...(at > 0 ? [at - 1, at] : [at]));
    addPhrases(sentence, at, add);
  }
  return [...found].map(([name, places]) => ({ name, places }));
}

type Add = (name: string, ...places: readonly number[]) => void;

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
