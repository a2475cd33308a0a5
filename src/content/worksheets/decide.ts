// Decisions, and whether a life still fits.

import type { Worksheet } from "../pack.ts";

export const decision: Worksheet = {
  id: "decision",
  name: "This or that",
  family: "values",
  helps: ["meaning", "change", "time"],
  about:
    "A decision, seen through what matters to you now. You end with a choice for the time being, or with the question that is still open.",
  suits: "When the lists of reasons for and against have gone round often enough. An invitation, an offer, a move, a term of school.",
  minutes: 12,
  leave: ["After a night without sleep, or within an hour of a quarrel, decide nothing large. The question keeps."],
  steps: [
    {
      id: "question",
      title: "What is there to decide?",
      guidance:
        "Write it as a real choice between two or three things that you could do. “Do nothing for now” is one of them, with a price of its own.",
      questions: [
        { kind: "words", id: "question", ask: "The decision" },
        {
          kind: "rows",
          id: "options",
          ask: "What I could do",
          most: 4,
          columns: [
            { id: "option", name: "Option" },
            { id: "gives", name: "What it gives" },
            { id: "takes", name: "What it takes" },
          ],
        },
      ],
    },
    {
      id: "matters",
      title: "What matters here?",
      guidance: "Take the two or three values that this decision touches. Not the ones that sound best: the ones that you would miss.",
      facts: "values",
      questions: [
        { kind: "choice", id: "values", ask: "Values that it touches", many: true, choices: "values" },
        { kind: "words", id: "season", ask: "What is this season for, and which option fits that?" },
      ],
    },
    {
      id: "serve",
      title: "Which option serves them?",
      guidance:
        "Go through your options, one value at a time. If two values pull apart, say so. That is not a mistake in the thinking; it is what makes this hard.",
      questions: [
        { kind: "words", id: "serve", ask: "What I see", long: true },
        { kind: "scale", id: "sure", ask: "How clear is it now?", most: 10, low: "Fog", high: "Quite clear" },
      ],
    },
    {
      id: "later",
      title: "How does it look from further off?",
      guidance:
        "Picture a plain Tuesday half a year on, with each option. Who is in the kitchen? How did you sleep? Then ask which one you would regret not having tried.",
      questions: [
        { kind: "words", id: "tuesday", ask: "That Tuesday", long: true },
        {
          kind: "choice",
          id: "undo",
          ask: "Can it be undone?",
          choices: [
            { id: "easily", name: "Easily", says: "Then trying it tells you more than thinking." },
            { id: "at-a-price", name: "At a price" },
            { id: "hardly", name: "Hardly", says: "Then give it time, and talk with somebody who has no stake in it." },
          ],
        },
      ],
    },
    {
      id: "choose",
      title: "What do you choose, for now?",
      guidance:
        "A choice may be a small test: two weeks, one day a week, one talk. Write what would make you think again, so that you do not have to think of it every day.",
      questions: [
        { kind: "words", id: "choose", ask: "For now I choose" },
        { kind: "words", id: "again", ask: "I think again if" },
        { kind: "plan", id: "first", ask: "The first step" },
        { kind: "day", id: "look", ask: "When do you look at it again?" },
      ],
    },
  ],
  evidence: [
    {
      author: "Hayes, Strosahl and Wilson",
      year: 1999,
      found: "To ask which choice serves what one values comes from this school of practice (ACT).",
      strength: "origin",
    },
  ],
  limits: "It does not find the right answer. It shows which answer is more like you, this year.",
};

export const fitCheckIn: Worksheet = {
  id: "fit-check-in",
  name: "Does this life still fit me?",
  family: "values",
  helps: ["meaning", "change"],
  about: "Seven questions, once a month, with what you said last time beside them.",
  suits: "At the end of a month, when a course is over, or when the days feel like somebody else’s clothes.",
  minutes: 10,
  leave: ["On a very dark day this question gets a dark answer. Take another day, and take the way to help if you need it."],
  againAfterDays: 28,
  steps: [
    {
      id: "fit",
      title: "How well does it fit?",
      guidance:
        "A life can pinch in one place and be roomy in another. A number for the whole, as it is today; it is no grade, and no trend that you have to keep up.",
      questions: [
        { kind: "scale", id: "fit", ask: "This life fits me", most: 10, low: "Hardly at all", high: "Like my own skin" },
        { kind: "words", id: "where", ask: "Where does it fit, and where does it pinch?", long: true },
      ],
    },
    {
      id: "month",
      title: "What did the month really hold?",
      guidance: "Before you answer from memory, look at what the days say. Memory likes the last three days, and the worst one.",
      facts: "areas",
      questions: [
        { kind: "words", id: "surprise", ask: "What surprises me in this?" },
        { kind: "words", id: "missed", ask: "Who or what had too little of me?" },
      ],
    },
    {
      id: "energy",
      title: "Where did you come alive?",
      guidance: "An hour counts, or ten minutes. So does something that nobody else would see.",
      facts: "energy",
      questions: [
        { kind: "words", id: "alive", ask: "I was most myself when" },
        { kind: "words", id: "vanished", ask: "I was least myself when" },
      ],
    },
    {
      id: "change",
      title: "What has changed, in you or around you?",
      guidance:
        "What held you up some years ago may be heavy now. Seasons end without telling anybody. What you agreed on once can be agreed anew.",
      questions: [
        { kind: "words", id: "changed", ask: "What is different from last time" },
        { kind: "words", id: "drop", ask: "A ball that may stay where it fell" },
      ],
    },
    {
      id: "one",
      title: "Is there one thing to renegotiate?",
      guidance: "With yourself, or with somebody. One is plenty, and “nothing for now” is an answer.",
      questions: [
        {
          kind: "choice",
          id: "what",
          ask: "It is about",
          choices: [
            { id: "nothing", name: "Nothing for now" },
            { id: "hours", name: "My hours" },
            { id: "enough", name: "What is enough in an area" },
            { id: "season", name: "The season, or when it ends" },
            { id: "ask", name: "Something to ask of somebody" },
          ],
        },
        { kind: "words", id: "one", ask: "The one thing" },
      ],
      place: { kind: "room", room: "renegotiations" },
    },
  ],
  evidence: [
    {
      author: "Lundgren and others",
      year: 2012,
      found:
        "A short measure of how closely life follows one’s values went along with well-being in the ways that were expected. The questions here are our own.",
      strength: "origin",
    },
  ],
  limits:
    "A feeling of fit moves with sleep, weather and the last talk you had. One answer says little; a few months of them may say something.",
};
