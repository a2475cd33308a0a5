// What recognition looks for, as data. One list of phrases a language and class, written as people write them. They serve to recognise and
// are shown nowhere: words for means stand alone, and nothing here says how anything is done.
//
// How a phrase is written: words with blanks between them, accents and apostrophes as they belong.
//   a/b     either word          a?    the word may be missing       a*    any word that begins so
//   ..      up to three words    #     a number in digits            $name one of the words of that set

/** What a phrase is a sign of. */
export type CueKind =
  /** Says outright: wanting to die, to end one's life. */
  | "suicide"
  /** Does not want to live, wake up, be here. */
  | "deathWish"
  /** Asks for a way. */
  | "method"
  /** Has the means at hand, or is at a place. */
  | "means"
  /** Goodbyes, letters, giving things away. */
  | "preparation"
  /** A thing put in order or given away, as before leaving; with a time, a goodbye. */
  | "readying"
  /** A time for “it”; with something put in order, a goodbye. */
  | "hour"
  | "selfHarm"
  /** Holds oneself for a burden to others. */
  | "burden"
  /** Wants to go where somebody else went; with a death, a wish to die. */
  | "follow"
  /** The bare word; without more, a reason to ask. */
  | "mention"
  /** Somebody died so. */
  | "loss"
  | "dependence"
  /** These two count together alone: days without sleep, and high all the same. */
  | "sleepless"
  | "elation"
  /** Voices, or feeling persecuted. */
  | "voices"
  /** Eating, or not eating, as a punishment. */
  | "eating"
  /** Despair: one is reason enough to ask. */
  | "despair"
  /** A soft sign: two of them are a reason to ask. */
  | "soft"
  | "abuse"
  /** Abuse with danger to life: strangling, weapons, threats to kill, stalking. */
  | "graveAbuse"
  /** The writer's own violence, done or feared. */
  | "ownViolence";

export interface Cue {
  readonly kind: CueKind;
  /** Whose it is, where the words themselves say so (“myself”, “quiere”). Else the nearest subject decides. */
  readonly who?: "self" | "other";
  readonly phrases: readonly string[];
}

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Sets of words that phrases name with $. */
  readonly sets: Readonly<Record<string, string>>;
  readonly cues: readonly Cue[];
  /** Its words for the parts of the rules that all languages share (together.ts). */
  readonly concepts: Readonly<Record<string, string>>;
  /** Figures of speech. What they cover is taken out first; the rest is still looked at. */
  readonly idioms: readonly string[];
  /** Says that it is meant, or that it is about the writer: “not a joke”, “that's me”. Then no figure of speech and no story hides it. */
  readonly earnest: readonly string[];
  readonly roles: Roles;
}

/** Words that say that somebody else says it, or that it was asked and denied. They may name $kin, the words for family and friends. */
export interface Said {
  /** What stands behind these, or among them, is another's: “my son told me”, “scared that she”, “found a letter”. */
  readonly others: readonly string[];
  /** A question whether it is so: “asked if I”. It counts with an answer. */
  readonly asks: readonly string[];
  /** The answer: “said no”. */
  readonly denials: readonly string[];
  /** A question or a form, in the same sentence or the one before: “went through the form”. It counts with a bare no. */
  readonly asksBefore: readonly string[];
  /** A bare no, which is a clause of its own: “No.”, “never”, “not at all”. It begins what follows the question. */
  readonly noes: readonly string[];
  /** The answer was not true: “I lied”. */
  readonly lies: readonly string[];
  /** “Never hit me or”: a negation reaches on over these. */
  readonly ors: readonly string[];
}

/** Words around a cue that say whose it is, whether it is so, and when. */
export interface Roles extends Said {
  readonly self: readonly string[];
  readonly other: readonly string[];
  /** Family, friends, colleagues. */
  readonly kin: readonly string[];
  readonly negators: readonly string[];
  /** Negations that reach over a subject: “I don't think I…”. */
  readonly farNegators: readonly string[];
  /** Look like negations of what follows, and are none: “not that I…”, “nobody knows I…”. */
  readonly noNegators: readonly string[];
  /** Words behind which something new begins, so that no negation reaches over them. */
  readonly joins: readonly string[];
  readonly past: readonly string[];
  /** In the same sentence, these say that it is so today. */
  readonly now: readonly string[];
  /** Anywhere in the text, these say that it is back, or never went: “again”, “still”. */
  readonly again: readonly string[];
  /** Novels, films, trainings, news. */
  readonly fiction: readonly string[];
  /** Words before a sentence that somebody else says. */
  readonly reports: readonly string[];
  readonly askingForFriend: readonly string[];
  /** With a wish to die, each of these makes it urgent: a time, a means, a plan. */
  readonly urgent: readonly string[];
  /** The most frequent words, by which a language is told. */
  readonly common: readonly string[];
}

/** Single words, written in one line. */
export const words = (line: string): readonly string[] => line.split(" ");
