// What Enough says when something that was written reads like a hard hour. Each card is one turn and has at most 90 words, since nobody
// reads more then. The rules that it is held to (the question asked straight, no way of harm named, a line, a professional and a trusted
// person always there) are a test beside it.

/** An answer that a card offers, in the person's own words. */
export type Answer = "yes" | "unsure" | "no" | "about-me" | "not-meant" | "go-on";

export interface CrisisCard {
  readonly title: string;
  /** One paragraph each. */
  readonly words: readonly string[];
  /** Asked straight, on a line of its own. */
  readonly question?: string;
  readonly answers: readonly Answer[];
}

export const answerWords: Readonly<Record<Answer, string>> = {
  yes: "Yes",
  unsure: "I am not sure",
  no: "No",
  "about-me": "It is about me, too",
  "not-meant": "That is not what I meant",
  "go-on": "Go on with what I was doing",
};

const question = "Are you thinking about killing yourself?";
const straight: readonly Answer[] = ["yes", "unsure", "no", "not-meant"];

export const crisisCards = {
  /** Something reads like a wish to die, or to hurt oneself. */
  ask: {
    title: "That sounds very hard.",
    words: [
      "What you wrote is kept, and nobody is told. This page is automated, not a person. It goes by words alone, and can be wrong.",
      "So it asks you straight. Each answer is all right. A doctor, a line, or someone you trust can hear it too.",
    ],
    question,
    answers: straight,
  },
  /** They said yes, or that they are not sure. */
  help: {
    title: "Thank you for saying it. Now let someone be with you.",
    words: [
      "Call or text a line now, or the emergency number. You need no right words: “I am thinking of killing myself” is enough.",
      "Go to someone you trust, or ask them to come. Ask them to put distance between you and what could hurt you.",
      "A doctor can help with this too. Many people have been where you are, and found a way through.",
    ],
    answers: ["go-on"],
  },
  /** They said no. */
  thanks: {
    title: "Thank you for answering.",
    words: [
      "It is good that you know. It can be a hard day all the same, and you need not be at the edge to talk.",
      "A doctor, someone you trust, or one of these lines would listen. Later today, Today asks once more, quietly, and then no more.",
    ],
    answers: ["go-on"],
  },
  /** Later the same day, once. */
  again: {
    title: "How is it now?",
    words: [
      "A few hours ago you answered a question here. Hours like that can come back, so it asks once more, and then not again today.",
      "A doctor, a line, or someone you trust is there for whatever the answer is.",
    ],
    question,
    answers: straight,
  },
  /** Not a wish to die, but signs that a day weighs much. */
  soft: {
    title: "It sounds as if a lot lies on you.",
    words: [
      "What you wrote is kept, and nobody is told. This page is automated, not a person, and it may have misread you.",
      "When much weighs on somebody, asking straight helps. A doctor, someone you trust, or one of these lines would listen, whatever the answer.",
    ],
    question,
    answers: straight,
  },
  /** Somebody else may be in danger. */
  other: {
    title: "It sounds as if you are worried about someone.",
    words: [
      "Ask them straight: “Are you thinking about killing yourself?” Asking does not put it into their head. Listen, stay near, and promise no secret.",
      "Call a line together, or call it for yourself. Bring in a doctor, or someone they trust. In danger this minute: the emergency number.",
      "This page is automated, not a person. Nobody is told.",
    ],
    answers: ["go-on", "about-me", "not-meant"],
  },
  /** Somebody may be hurt or held down by another. Nothing of the title says so: others may see this screen. */
  quiet: {
    title: "A moment for yourself",
    words: [
      "Nobody has the right to frighten or hurt you, and it is not your fault. This page is automated, not a person. Nobody is told.",
      "This device may be watched; another is safer for a call. A line, a doctor, or someone you trust can think with you about what is safe.",
      "If it is you who fears to hurt someone, the same lines listen.",
    ],
    answers: ["go-on", "not-meant"],
  },
} as const satisfies Readonly<Record<string, CrisisCard>>;

export type CardName = keyof typeof crisisCards;
