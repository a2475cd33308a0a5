// Solution-focused questions: from a number to the next small sign.

import type { Worksheet } from "../pack.ts";

const limits =
  "In trials, talks of this kind had small effects, larger for some people and questions than for others. A sheet is not a talk. It is short, so trying it costs little.";
const origin = {
  author: "de Shazer",
  year: 1985,
  found: "The questions come from this school of practice. It asks what is wanted, and when a little of it is there already.",
  strength: "origin",
} as const;

export const scaling: Worksheet = {
  id: "scaling",
  name: "One step up",
  family: "solution-focused",
  helps: ["change", "low-mood", "stress"],
  about: "Where are you between nothing and enough, why not lower, and what would one step up look like?",
  suits: "When the whole thing is too big to think about.",
  minutes: 5,
  leave: ["If the number is zero or one and you feel hopeless, take the way to help before you go on."],
  againAfterDays: 14,
  steps: [
    {
      id: "where",
      title: "Where are you today?",
      guidance: "Ten is “this is enough for me”, not “all is perfect”. Zero is the worst it has been. Take the first number that comes.",
      questions: [
        { kind: "words", id: "about", ask: "What it is about", hint: "Evenings, sleep, the two of us, my head." },
        { kind: "scale", id: "now", ask: "Today I am at", most: 10, low: "The worst it was", high: "Enough for me" },
      ],
    },
    {
      id: "why-not-lower",
      title: "Why not lower?",
      guidance:
        "Something holds you at that number. It may be small: you still walk the dog, a friend wrote, the meeting was moved. Write at least three.",
      questions: [{ kind: "rows", id: "holds", ask: "What holds me here", most: 5, columns: [{ id: "what", name: "What holds me" }] }],
    },
    {
      id: "one-up",
      title: "What would one step up look like?",
      guidance: "Not ten: one more than today. What would you do, and what would others see you do? A camera has to be able to see it.",
      questions: [
        { kind: "words", id: "one-up", ask: "I would notice it by" },
        { kind: "words", id: "other", ask: "The first person to notice, and by what" },
        { kind: "plan", id: "step", ask: "A piece of that, this week" },
      ],
    },
  ],
  evidence: [origin],
  limits,
};

export const miracle: Worksheet = {
  id: "miracle-question",
  name: "If it were solved overnight",
  family: "solution-focused",
  helps: ["meaning", "change", "connection"],
  about: "Picture the morning after, in small things, and find the piece of it that is already there.",
  suits: "When you know very well what you do not want, and not what you want.",
  minutes: 10,
  leave: ["If something cannot come back, such as a person who died, this question can hurt. Another day, or another sheet."],
  steps: [
    {
      id: "night",
      title: "Suppose that tonight something happens.",
      guidance:
        "You go to bed as always. While you sleep, what troubles you is solved, just like that, and nobody tells you. How do you find out in the morning? What is the first small thing?",
      questions: [
        { kind: "words", id: "first", ask: "The first thing I notice" },
        { kind: "words", id: "morning", ask: "How the morning goes", long: true },
      ],
    },
    {
      id: "others",
      title: "Who else notices?",
      guidance:
        "Somebody you live or work with looks at you that day. What do they see you do that you did not do before? What do they do then?",
      questions: [
        { kind: "words", id: "see", ask: "What they see" },
        { kind: "words", id: "do", ask: "What they do" },
      ],
    },
    {
      id: "evening",
      title: "And how does that day end?",
      guidance: "Go on to the evening. When do you stop? What is on the table? Where is the phone?",
      questions: [{ kind: "words", id: "evening", ask: "The evening", long: true }],
    },
    {
      id: "already",
      title: "Which piece is there already?",
      guidance: "Look for a day on which a little of it happened anyway. Your own records may know one.",
      facts: "calm-days",
      questions: [
        { kind: "words", id: "already", ask: "A day when some of it was there, and what I did then" },
        { kind: "scale", id: "share", ask: "How much of that morning is already so?", most: 10, low: "Nothing", high: "All of it" },
        { kind: "plan", id: "act", ask: "A small piece to do tomorrow as if" },
      ],
    },
  ],
  evidence: [origin],
  limits,
};
