import { languages } from "../../content/recognition/index.ts";
import { together } from "../../content/recognition/together.ts";
import type { CueKind, Language, Roles } from "../../content/recognition/language.ts";
import { type Entry, type Lexicon, makeLexicon } from "./phrases.ts";
import { type Gathering, makeGathering } from "./together.ts";
import { foldWords } from "./words.ts";

export interface Cue {
  readonly is: "cue";
  readonly code: string;
  readonly kind: CueKind;
  readonly who: "self" | "other" | undefined;
  /** Made with a negation (“don't want to live”), so that none undoes it. */
  readonly negative: boolean;
  /** Words of one sentence that say it together. It is looser than a phrase, so that the text has to be of its language for certain. */
  readonly loose: boolean;
}

export interface Idiom {
  readonly is: "idiom";
  readonly code: string;
}

export interface Earnest {
  readonly is: "earnest";
  readonly code: string;
}

export type Meaning = Cue | Idiom | Earnest;

export type Role = Exclude<keyof Roles, "common">;

interface Lists {
  /** Cues, idioms and what says that they are meant, of all languages: nobody writes in one language alone. */
  readonly signs: Lexicon<Meaning>;
  readonly gathered: Gathering<Cue>;
  /** The words around a cue, read in its own language. */
  readonly roles: ReadonlyMap<string, Lexicon<Role>>;
  /** The most frequent words of each language. */
  readonly common: ReadonlyMap<string, ReadonlySet<string>>;
}

let made: Lists | undefined;

/** The lists, made when they are first wanted and kept. */
export function lists(): Lists {
  made ??= {
    signs: makeLexicon(languages.flatMap(signsOf)),
    gathered: makeGathering(languages.flatMap(gatheredOf)),
    roles: new Map(languages.map((language) => [language.code, makeLexicon(rolesOf(language))])),
    common: new Map(languages.map(({ code, roles }) => [code, new Set(roles.common.flatMap(foldWords))])),
  };
  return made;
}

function signsOf({ code, sets: own, cues, idioms, earnest, roles }: Language): readonly Entry<Meaning>[] {
  const sets = withKin(own, roles);
  const negators = new Set(roles.negators);
  const wordsOf = (choice: string): readonly string[] => (choice.startsWith("$") ? sets[choice.slice(1)]!.split(" ") : [choice]);
  const isNegative = (written: string): boolean =>
    written.split(/[ /]/).some((choice) => wordsOf(choice).some((word) => negators.has(word)));
  return [
    ...idioms.map((written) => ({ written, sets, meaning: { is: "idiom", code } as const })),
    ...earnest.map((written) => ({ written, sets, meaning: { is: "earnest", code } as const })),
    ...cues.flatMap(({ kind, who, phrases }) =>
      phrases.map((written) => ({
        written,
        sets,
        meaning: { is: "cue", code, kind, who, negative: isNegative(written), loose: false } as const,
      })),
    ),
  ];
}

/** The rules that all languages share, in the words that this one has for them. A language without a word for a part goes without the rule. */
function gatheredOf({ code, concepts }: Language): readonly Entry<Cue>[] {
  return together.flatMap(({ kind, who, phrases }) =>
    phrases
      .filter((written) => [...written.matchAll(/\$(\w+)/g)].every(([, name]) => concepts[name!] !== undefined))
      .map((written) => ({ written, sets: concepts, meaning: { is: "cue", code, kind, who, negative: true, loose: true } as const })),
  );
}

/** Phrases may name the words for family and friends as well: $kin. */
function withKin(sets: Language["sets"], { kin }: Roles): Language["sets"] {
  return { ...sets, kin: kin.join(" ") };
}

function rolesOf({ sets, roles }: Language): readonly Entry<Role>[] {
  const { common: _, ...around } = roles;
  const named = withKin(sets, roles);
  return (Object.entries(around) as [Role, readonly string[]][]).flatMap(([meaning, phrases]) =>
    phrases.map((written) => ({ written, sets: named, meaning })),
  );
}
