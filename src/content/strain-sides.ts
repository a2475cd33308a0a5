/** Whose a strain may be. */
export const sides = ["mine", "ours", "work", "system"] as const;
export type Side = (typeof sides)[number];

export interface StrainSide {
  readonly side: Side;
  readonly name: string;
  /** What it means that a strain is on this side. */
  readonly line: string;
  /** Two questions that help to tell. Neither looks for somebody to blame. */
  readonly questions: readonly [string, string];
  /** What somebody can do from there. */
  readonly onward: string;
}

/** The four sides from which a strain can be held. Most strains have more than one. */
export const strainSides: readonly StrainSide[] = [
  {
    side: "mine",
    name: "Mine",
    line: "Part of it is in my own hands.",
    questions: [
      "Is there a piece of it that I could change by myself tomorrow?",
      "If a friend told me this, which small piece would I say is up to them?",
    ],
    onward: "For the part that is yours, a small shift is enough.",
  },
  {
    side: "ours",
    name: "Ours",
    line: "It lies between me and people close to me.",
    questions: [
      "Did we ever agree on this, or did it just come to be so?",
      "Who else would notice, if I stopped doing my part of it for a week?",
    ],
    onward: "What lies between people moves when one of them asks.",
  },
  {
    side: "work",
    name: "The workplace’s",
    line: "It comes from how work is set up there.",
    questions: [
      "Would somebody else in my job feel the same pull?",
      "Is there a person who could change a rule, a date or a list, and knows how it is for me?",
    ],
    onward: "What the workplace set up, somebody there can change. It begins with an ask.",
  },
  {
    side: "system",
    name: "The wider system’s",
    line: "It comes from how things are made for many: laws, prices, care, customs.",
    questions: [
      "Do many people I have never met carry the same thing?",
      "Would it still be there if I, the people near me and my boss all did what they could?",
    ],
    onward: "Nobody carries this side alone, and it is no fault of yours. You can ask for help with it, and set down the rest.",
  },
];
