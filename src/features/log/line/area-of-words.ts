import type { AreaId } from "../../areas/index.ts";
import type { LinePlace } from "./understood.ts";

// What people say they did, where no rule about titles knows it: titles are nouns, a line has verbs.
const verbs: Readonly<Record<string, readonly string[]>> = {
  work: ["worked", "working", "coded", "coding", "emailed", "mailed", "emails", "email"],
  health: [
    "walked",
    "ran",
    "jogged",
    "swam",
    "cycled",
    "biked",
    "hiked",
    "climbed",
    "danced",
    "stretched",
    "exercised",
    "trained",
    "meditated",
  ],
  home: ["cooked", "cleaned", "tidied", "shopped", "ironed", "hoovered", "vacuumed", "gardened", "repaired", "fixed", "dishes"],
  rest: ["slept", "asleep", "sleep", "napped", "rested", "relaxed", "read", "watched"],
  growth: ["studied", "practised", "practiced", "learned", "learnt", "painted", "drew", "sang", "volunteered"],
};

const areaOfVerb = new Map(Object.entries(verbs).flatMap(([area, words]) => words.map((word) => [word, area] as const)));

/** Where somebody’s words belong: by their rules, or by the first verb that says it; undefined where the area is not among theirs. */
export function areaOfWords(words: string, { areas, sort }: Pick<LinePlace, "areas" | "sort">): AreaId | undefined {
  const found = sort(words) ?? areaOfVerbs(words);
  return areas.some(({ id }) => id === found) ? found : undefined;
}

function areaOfVerbs(words: string): AreaId | undefined {
  for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const area = areaOfVerb.get(word);
    if (area !== undefined) return area;
  }
  return undefined;
}

/** True for words about a night, whose times are read as one: “slept 11-7”. */
export function isSleep(words: string): boolean {
  return /\b(?:slept|sleep|asleep|in bed)\b/i.test(words);
}
