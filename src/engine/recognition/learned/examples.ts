import type { ExampleText } from "../../../content/recognition/examples/index.ts";
import { trapSentences } from "../../../content/trap-sentences.ts";
import { actions, findSigns } from "../rules.ts";
import { readWords } from "../words.ts";
import type { Example } from "./learn.ts";

/** From the texts of these the rules were made: what they find in them says nothing about how far they can be trusted. */
const madeRules = new Set(["ours", "a", "b", "c"]);

/** Our own lines are few words each, and are what the product is held to. */
const timesOfOurs = 3;

/** What a text teaches, as often as it counts. */
export function examplesOf({ lang, author, right: [first], text }: ExampleText): readonly Example[] {
  const words = readWords(text);
  const action = actions.find((one) => one === first);
  if (action === undefined) throw new Error(`“${first}” is no answer, of “${text}”.`);
  const example = { words, action, ...(madeRules.has(author) ? {} : { signs: findSigns(words, lang) }) };
  return Array.from({ length: author === "ours" ? timesOfOurs : 1 }, () => example);
}

/** Hard thoughts as people have them, which ask for nothing: without them, whoever writes “I ruin everything” would be asked whether they are safe. */
export function hardThoughts(): readonly Example[] {
  return trapSentences.map(({ text }) => ({ words: readWords(text), action: "none" }));
}
