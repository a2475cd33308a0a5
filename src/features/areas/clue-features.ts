import { functionWords } from "../../content/function-words.ts";
import type { Clue } from "./model.ts";
import { fold, parents, wordsOf } from "./text.ts";

/** What of a clue others may share, each by a name: the words of its title, its calendar, who is in it, its app, site and labels. */
export function featuresOf({ title = "", calendar = "", domains = [], app = "", site = "", labels = [] }: Clue): readonly string[] {
  return [
    ...contentWords(title).map((word) => `title ${word}`),
    ...(calendar === "" ? [] : [`calendar ${fold(calendar)}`]),
    ...domains.flatMap(within).map((domain) => `domain ${domain}`),
    ...(app === "" ? [] : [`app ${fold(app)}`]),
    ...(site === "" ? [] : within(site).map((host) => `site ${host}`)),
    ...labels.map((label) => `label ${fold(label)}`),
  ];
}

/** One of a clue's features in words that can follow "9 of 10 that you sorted". */
export function featureWords(feature: string, { calendar, app, labels = [] }: Clue): string {
  const kind = feature.slice(0, feature.indexOf(" "));
  const folded = feature.slice(kind.length + 1);
  switch (kind) {
    case "title":
      return `with “${folded}”`;
    case "calendar":
      return `in the calendar “${calendar}”`;
    case "domain":
      return `with someone from ${folded}`;
    case "app":
      return `in ${app}`;
    case "site":
      return `on ${folded}`;
    default:
      return `filed under “${labels.find((label) => fold(label) === folded)}”`;
  }
}

/** The words of a title, folded, that say something of what it is about: neither “with” nor “2026” does. */
export function contentWords(title: string): readonly string[] {
  const words = wordsOf(fold(title)).filter((word) => word.length > 1 && !functionWords.has(word) && !/^\p{N}+$/u.test(word));
  return [...new Set(words)];
}

/** A host and the domains that it lies in, without the top one: two firms share no more than “com”. */
function within(host: string): readonly string[] {
  const all = parents(host);
  return all.length === 1 ? all : all.slice(0, -1);
}
