/** The thinking traps that Enough knows. The order is the one in which they are listed. */
export const trapIds = [
  "all-or-nothing",
  "overgeneralizing",
  "mental-filter",
  "disqualifying-the-positive",
  "mind-reading",
  "fortune-telling",
  "catastrophizing",
  "emotional-reasoning",
  "should-statements",
  "labeling",
  "personalizing",
  "blaming",
  "comparing",
] as const;
export type TrapId = (typeof trapIds)[number];

/** A pattern that people often find in a thought, and a question that loosens it. The patterns are those of Beck (1979) and Burns (1980). */
export interface Trap {
  readonly id: TrapId;
  readonly name: string;
  /** What it does, in one line. */
  readonly line: string;
  /** Thoughts in which somebody may find it. They are thoughts, with the words that thoughts have. */
  readonly examples: readonly string[];
  readonly question: string;
}

export const traps: readonly Trap[] = [
  {
    id: "all-or-nothing",
    name: "All or nothing",
    line: "It is perfect or it is worth nothing, and there is nothing in between.",
    examples: [
      "I left before everything was done, so today was a wasted day.",
      "One evening with the tablet and all our rules are gone.",
      "If we can’t share it all equally, we are not equal.",
    ],
    question: "If zero is the worst and ten is perfect, what number was it really?",
  },
  {
    id: "overgeneralizing",
    name: "One becomes always",
    line: "One thing that happened turns into how it always is.",
    examples: [
      "My idea was turned down, nobody here ever listens to me.",
      "We argued on Sunday, we can’t have one nice weekend.",
      "The bread burned again, I ruin everything I cook.",
    ],
    question: "When was it different, even once?",
  },
  {
    id: "mental-filter",
    name: "The one dark spot",
    line: "One detail that went badly fills the whole picture.",
    examples: [
      "Ten people liked the plan, and I keep hearing the one who sighed.",
      "It was a lovely birthday, but all I can think about is the spilled juice.",
    ],
    question: "What else was there that you would tell somebody who was not there?",
  },
  {
    id: "disqualifying-the-positive",
    name: "Good does not count",
    line: "What went well is explained away, so that it changes nothing.",
    examples: [
      "They renewed my contract, but they had nobody else.",
      "My daughter says I’m fun, but she says that to everybody.",
      "He thanked me, but it was a small thing that anyone could have done.",
    ],
    question: "If a friend had done the same, what would you say it shows?",
  },
  {
    id: "mind-reading",
    name: "Mind reading",
    line: "You are sure what somebody thinks of you, and nobody has said it.",
    examples: [
      "She left the meeting early, she thinks my work is poor.",
      "The other parents see me come late and think I don’t care.",
      "He is so quiet tonight, he must be annoyed with me.",
    ],
    question: "What did they say or do that anyone could have seen, and what else might it mean?",
  },
  {
    id: "fortune-telling",
    name: "Fortune telling",
    line: "You know already how it will go, and it goes badly.",
    examples: [
      "They will say no to fewer hours, so I won’t ask.",
      "My son is never going to talk to me again.",
      "The weekend will end in a fight, I know it.",
    ],
    question: "How often did it go as you foresaw, and what could you do to find out this time?",
  },
  {
    id: "catastrophizing",
    name: "The worst of all",
    line: "A small thing grows, step by step, into a disaster that you could not bear.",
    examples: [
      "If I don’t answer tonight, I’ll lose the client, then my job, then the flat.",
      "She has a cough. What if it is something terrible?",
    ],
    question: "What is the worst, the best and the likeliest, and what would you do if the likeliest came?",
  },
  {
    id: "emotional-reasoning",
    name: "Felt, so true",
    line: "A strong feeling is taken for proof.",
    examples: [
      "I feel guilty when I leave at five, so it must be wrong to leave.",
      "I feel like a bad mother, so I am one.",
      "I don’t feel close to him this week, that means it is over.",
    ],
    question: "If you felt calm, what would the facts say?",
  },
  {
    id: "should-statements",
    name: "Should and must",
    line: "A strict rule stands over you or others, and nobody asks where it comes from.",
    examples: [
      "I should be able to do all of this without help.",
      "A good father must never be tired of his children.",
      "He ought to see by himself that the bin is full.",
    ],
    question: "Whose rule is it, and what would you wish for instead of it?",
  },
  {
    id: "labeling",
    name: "A label on a person",
    line: "One act becomes one word for the whole person, you or somebody else.",
    examples: ["I forgot the form. I’m such an idiot.", "I’m a useless father.", "My brother is a leech."],
    question: "What exactly happened, said without that word?",
  },
  {
    id: "personalizing",
    name: "All because of me",
    line: "You take the blame for something that had many causes.",
    examples: [
      "The team is tense, it must be something I did.",
      "My son has bad marks because I work too much.",
      "If I had been kinder this morning, her day would have been good.",
    ],
    question: "Who and what else had a part in it? Draw it as a cake: how large is your slice?",
  },
  {
    id: "blaming",
    name: "All because of them",
    line: "Somebody else holds the whole cause, and with it all the power to change it.",
    examples: [
      "It is my boss’s fault that I have no life.",
      "I shout because the children make me.",
      "If he did his share, I would be a patient person.",
    ],
    question: "Their part may be real and large. Which small part is in your hands?",
  },
  {
    id: "comparing",
    name: "Measured against others",
    line: "Somebody’s best side is the yardstick for all of yours.",
    examples: [
      "Everyone else gets work and children done, and I can’t even get dinner on the table.",
      "My sister has a house and a garden, and look at me.",
      "He was a director at my age.",
    ],
    question: "What don’t you see of their life, and how far have you come from where you began?",
  },
];
