import { functionWords } from "../../content/function-words.ts";
import type { Clue } from "./model.ts";
import { fold, parents, wordsOf } from "./text.ts";

/** Something that a clue shows of itself and another may share, with the words for it that follow "9 of 10". */
export interface ClueFeature {
  readonly name: string;
  readonly words: string;
}

/** What can be learned by: the words of a title, the calendar, who is in it, app, site and labels. */
export function featuresOf({ title = "", calendar = "", domains = [], app = "", site = "", labels = [] }: Clue): readonly ClueFeature[] {
  return [
    ...contentWords(title).map((word) => ({ name: `title ${word}`, words: `with “${word}”` })),
    ...(calendar === "" ? [] : [{ name: `calendar ${fold(calendar)}`, words: `in the calendar “${calendar}”` }]),
    ...domains.flatMap(within).map((domain) => ({ name: `domain ${domain}`, words: `with someone from ${domain}` })),
    ...(app === "" ? [] : [{ name: `app ${fold(app)}`, words: `in ${app}` }]),
    ...(site === "" ? [] : within(site).map((host) => ({ name: `site ${host}`, words: `on ${host}` }))),
    ...labels.map((label) => ({ name: `label ${fold(label)}`, words: `filed under “${label}”` })),
  ];
}

/** The words of a title, folded, that say something of what it is about: neither “with” nor “2026” does. */
export function contentWords(title: string): readonly string[] {
  const words = wordsOf(fold(title)).filter((word) => word.length > 1 && !/^\p{N}+$/u.test(word) && !functionWords.has(word));
  return [...new Set(words)];
}

/** A host and the domains that it lies in, without the top one: two firms share no more than “com”. */
function within(host: string): readonly string[] {
  const all = parents(host);
  return all.length === 1 ? all : all.slice(0, -1);
}
