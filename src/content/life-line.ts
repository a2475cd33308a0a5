/** The steps at which a moment of a life line is written down. */
export const lifeSteps = ["when", "happened", "asked", "learned", "serves"] as const;
export type LifeStep = (typeof lifeSteps)[number];

/** How a step is asked, with a little help to find words. */
interface AskedStep {
  readonly title: string;
  readonly guidance: string;
  readonly prompts: readonly string[];
}

/** What stands before the line: what it is for. */
export const opening: readonly string[] = [
  "Nobody is born with the wish to do too much. It is learned, mostly early, and mostly for good reasons.",
  "Here you can look for where you learned it, one moment at a time, drawn on one line. A moment may be a sentence that somebody said, a year that was hard, or praise that felt very good.",
  "You can begin anywhere. Three moments are plenty, and so is one.",
];

/** What stands beside every step. */
export const care = {
  stop: "Stop at any time. What is here is kept, and it waits for you.",
  ground: "Too close? Come back to the room first.",
  /** Where the ground is found again: an exercise by its id. */
  exercise: "5-4-3-2-1",
  harm: "Memories of harm are better opened with somebody at your side: a person you trust, or somebody whose work it is. You can leave them closed here.",
} as const;

export const lifeStepWords: Readonly<Record<LifeStep, AskedStep>> = {
  when: {
    title: "When was it?",
    guidance:
      "A year, an age, or words of your own: “1994”, “when I was seven”, “from 12 to 15”, “the winter in the new flat”. Then say how that time was for you, if you like.",
    prompts: [
      "The first time that you heard what a good help you are.",
      "A time when somebody at home was ill, sad, tired or away, and you took something on.",
    ],
  },
  happened: {
    title: "What happened?",
    guidance:
      "Write what somebody in the room could have seen. You can stay at the edge of it. A few words are enough, and it need not be the whole story.",
    prompts: ["Who was there, and what did they say or do?", "Where in the room were you, and what did you have in your hands?"],
  },
  asked: {
    title: "What was asked of you, or praised?",
    guidance:
      "It may have been said aloud, or it hung in the air. Often it is a small thing: a smile when you helped, a silence when you sat down.",
    prompts: ["What made the faces around you light up?", "What happened at home when somebody sat there and did nothing at all?"],
  },
  learned: {
    title: "What did you learn to do?",
    guidance:
      "Whatever it was, it made sense then. It kept something safe: peace at home, a place in the group, somebody’s love. You can say it as a rule.",
    prompts: ["“As long as I …, I am …”: how would you end that line?", "What did it keep safe, for you or for somebody else?"],
  },
  serves: {
    title: "Does it still serve you?",
    guidance:
      "From 0, not at all, to 10, very much. An old rule can still be good in one place and ask too high a price in another. Both can be true.",
    prompts: [
      "Where in your week does this rule still do you good?",
      "What does it cost you now that the child of then could not know about?",
    ],
  },
};

/** What follows from the line, when there is something on it. */
export const afterwards = {
  threads:
    "Some moments taught you the same rule. Give it a name in your own words, such as “be useful to be loved” or “rest comes last”, and tie those moments to it.",
  child: "You know things now that this child did not. Say one of them, as kindly as you would to any child.",
  small:
    "What follows from it for today? Let it be so small that it fits a tired evening: one message that waits until the morning, a chair before the kitchen is done.",
} as const;

/** What is known of looking back, and what is not. */
export const lifeLineEvidence =
  "In 128 studies, many of them with older people, looking back on one’s life with a guide lifted low mood by a fair amount on average (Pinquart and Forstmeier, 2012). Here nobody guides you, and a line of where you learned to do too much has not been tested by itself. Take it as a way to look, not as a cure.";
