// The steps of a safety plan, after Stanley and Brown (2012, “Safety Planning Intervention: a brief intervention to mitigate suicide risk”,
// Cognitive and Behavioral Practice 19). The words are ours. No step names a way of harm, and none may.

/** The steps that are written in words. */
export const wordParts = ["signs", "alone", "away", "safer", "worth"] as const;
/** The steps that are people, each with a name and a number. */
export const contactParts = ["people", "professionals"] as const;

export type WordPart = (typeof wordParts)[number];
export type ContactPart = (typeof contactParts)[number];
export type PlanPart = WordPart | ContactPart;

export interface PlanStep {
  readonly part: PlanPart;
  /** As it stands over what somebody wrote. */
  readonly title: string;
  /** What the step asks, in a sentence or two. */
  readonly asks: string;
  /** What could stand there; nothing where no example would fit. */
  readonly such?: string;
}

/** In the order in which they are gone through in a hard hour. */
export const planSteps: readonly PlanStep[] = [
  {
    part: "signs",
    title: "How I notice that it begins",
    asks: "What comes first when things get dark: a thought, a mood, something that you do or stop doing?",
    such: "I stop answering friends. I think that it will never change. I lie awake after three.",
  },
  {
    part: "alone",
    title: "What I can do by myself",
    asks: "What has carried you through an hour before, without anybody else? Small and near is good.",
    such: "A warm shower. A walk round the block. The old radio play. Tea, and the window open.",
  },
  {
    part: "away",
    title: "People and places that take my mind off",
    asks: "With whom, or where, do other thoughts come? You need not tell anybody why you are there.",
    such: "The library. Coffee with Ida. Anywhere with people and light.",
  },
  {
    part: "people",
    title: "People I can ask for help",
    asks: "Whom could you tell how it is? It helps to ask them before, on a calm day, whether they would want to be on this list.",
  },
  {
    part: "professionals",
    title: "Professionals and services",
    asks: "A doctor, a counselor, a clinic near you. The lines of your country stand beside them by themselves.",
  },
  {
    part: "safer",
    title: "Making my surroundings safer",
    asks: "What would put time and distance between you and what could hurt you? Somebody you trust can keep things for you. You can write who does, and nothing else.",
    such: "Sara keeps it for me. On bad evenings I sleep at my brother’s.",
  },
  {
    part: "worth",
    title: "What is worth living for",
    asks: "People, animals, something to come, something unfinished. One is enough, and small counts.",
    such: "The dog. My niece’s face when I come in. I want to see that spring once more.",
  },
];
