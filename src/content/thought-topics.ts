/** What a thought may be about: the words that tell, the areas of life that it touches, and a change that somebody could try for it. */
export interface ThoughtTopic {
  readonly id: "work" | "family" | "rest" | "people" | "self";
  /** Beginnings of words, in small letters. */
  readonly words: readonly string[];
  readonly areas: readonly string[];
  /** A change for an experiment on oneself, and what it may go together with, as the page of experiments names it. */
  readonly change: string;
  readonly outcome: string;
}

/** In the order in which they are tried; the last one holds for every thought. */
export const thoughtTopics: readonly ThoughtTopic[] = [
  {
    id: "work",
    words: "work boss manager colleague client meeting mail email inbox office deadline report project team job shift offline".split(" "),
    areas: ["work"],
    change: "no work after my hours",
    outcome: "mood",
  },
  {
    id: "family",
    words: "child kid son daughter baby mother father mum mom dad parent family school bedtime home".split(" "),
    areas: ["family", "home"],
    change: "half an hour for family with the phone in another room",
    outcome: "mood",
  },
  {
    id: "people",
    words: "friend partner wife husband boyfriend girlfriend lonely alone together love".split(" "),
    areas: ["partner", "friends"],
    change: "a message or a call to somebody whom I like",
    outcome: "mood",
  },
  {
    id: "rest",
    words: "rest sleep tired lazy break pause weekend evening holiday exhaust relax body sport walk".split(" "),
    areas: ["rest", "health"],
    change: "half an hour of rest before anything else in the evening",
    outcome: "energy",
  },
  {
    id: "self",
    words: "feel mood stress energy sad guilt worry never always".split(" "),
    areas: [],
    change: "one small thing that this thought talks me out of",
    outcome: "mood",
  },
];

/** Words for feelings, to pick from or to pass over. */
export const feelingWords: readonly string[] =
  "guilt,worry,shame,sadness,anger,fear,stress,loneliness,disappointment,envy,overwhelm,tiredness,helplessness".split(",");
