import { languages } from "../../../content/recognition/index.ts";
import { lists } from "../lists.ts";
import { choicesOf, numberSymbols, singlesOf, symbolsOfWord, type Vocabulary } from "../vocabulary.ts";
import type { Word } from "../words.ts";

interface Concepts {
  readonly vocabulary: Vocabulary;
  readonly names: ReadonlyMap<number, string>;
}

let made: ReadonlyMap<string, Concepts> | undefined;

/** The words of each language for what the rules speak of in all of them: what one language taught, the others know by that. */
function conceptsOf(code: string): Concepts {
  made ??= new Map(
    languages.map(({ code, concepts }) => {
      const { symbolFor, vocabulary } = numberSymbols();
      const names = new Map(Object.keys(concepts).map((name) => [symbolFor(singlesOf(choicesOf(`$${name}`, concepts))), `@${name}`]));
      return [code, { vocabulary: vocabulary(), names }];
    }),
  );
  return made.get(code)!;
}

/** Which concepts a word is one of, in the language that most of a text is written in. */
export function conceptsIn(words: readonly Word[]): (word: string) => readonly string[] {
  const { vocabulary, names } = conceptsOf(languageOf(words));
  return (word) => Array.from(symbolsOfWord(vocabulary, word), (symbol) => names.get(symbol)!);
}

/** A language is plain from so many words. */
const wordsToTellBy = 400;

function languageOf(words: readonly Word[]): string {
  const counted = words.slice(0, wordsToTellBy);
  let [best, most] = [languages[0]!.code, 0];
  for (const [code, common] of lists().common) {
    const count = counted.filter(({ text }) => common.has(text)).length;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}
