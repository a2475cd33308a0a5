import type { Step, Way } from "./model.ts";

/** How a step is asked. */
export interface Asked {
  readonly title: string;
  readonly why: string;
}

const asked: Readonly<Record<Step, Asked>> = {
  situation: {
    title: "What happened?",
    why: "Where you were, who was there, what was said and done. Write what a camera would have seen.",
  },
  feelings: {
    title: "What did you feel?",
    why: "A word for each feeling, and how strong it was: 0 is not at all, 100 is as strong as it gets.",
  },
  thought: {
    title: "What went through your mind?",
    why: "The thought that stung the most, as it came. It need not sound sensible.",
  },
  trap: {
    title: "Patterns people often find in thoughts like this. Does one fit?",
    why: "They are guesses from the words alone. You know what happened; a thought can be painful and quite true.",
  },
  for: {
    title: "What speaks for the thought?",
    why: "Facts that anybody could have seen. A feeling is real, and is not a fact about the world.",
  },
  against: {
    title: "What does not fit the thought?",
    why: "Times when it went otherwise, what else it could mean, what you would tell a friend who thinks this.",
  },
  balanced: {
    title: "Which thought fits all of that?",
    why: "Not a nicer one: one that holds both what speaks for and what does not fit.",
  },
  again: {
    title: "How is it now?",
    why: "The same thought and the same feelings, once more. They may be the same as before, less or more.",
  },
};

const quickEnd: Asked = {
  title: "One kinder or truer sentence?",
  why: "What you would say to a friend who thinks this, or what is just as true.",
};

export function askedOf(way: Way, step: Step): Asked {
  return way === "quick" && step === "balanced" ? quickEnd : asked[step];
}

/** What a step is called beside what was written in it. */
export const stepNames: Readonly<Record<Step, string>> = {
  situation: "What happened",
  feelings: "Feelings",
  thought: "The thought",
  trap: "A pattern",
  for: "What speaks for it",
  against: "What does not fit",
  balanced: "A truer thought",
  again: "How it is now",
};
