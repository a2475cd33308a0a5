// What held somebody up over the years, and who holds them now.

import type { Worksheet } from "../pack.ts";

export const anchors: Worksheet = {
  id: "anchors",
  name: "Then and now",
  family: "values",
  helps: ["meaning", "change"],
  about: "Look at what held you up at three or four points of your life, and what holds you now.",
  suits: "Around a birthday, a move, a child leaving home; or when what used to work for you does not any more.",
  minutes: 12,
  leave: ["If a time in your life is hard to look at, leave it out. The line has no gaps that anyone will mark."],
  againAfterDays: 365,
  steps: [
    {
      id: "points",
      title: "Choose a few points.",
      guidance:
        "A year or an age, as you like. A picture helps: the room you lived in, the bag you carried, the song of that summer. What got you up in the morning, and what held you when it was hard?",
      questions: [
        {
          kind: "rows",
          id: "points",
          ask: "Points of your life",
          most: 6,
          columns: [
            { id: "when", name: "When" },
            { id: "anchor", name: "What held me" },
            { id: "price", name: "What it asked of me" },
          ],
        },
      ],
    },
    {
      id: "stayed",
      title: "What stayed, and what went?",
      guidance:
        "Some anchors hold for a lifetime. Others were right for the weather of that time, and are heavy to carry now. Neither was a mistake.",
      questions: [
        { kind: "words", id: "stayed", ask: "What is in all of them" },
        { kind: "words", id: "went", ask: "What I could lay down with thanks" },
      ],
    },
    {
      id: "now",
      title: "What holds you now?",
      guidance: "Here are the values that you chose, if you have. See whether they are today’s, or from one of the points above.",
      facts: "values",
      questions: [
        { kind: "words", id: "now", ask: "What holds me now" },
        { kind: "words", id: "new", ask: "Something that matters more than it did" },
        { kind: "scale", id: "fits", ask: "How well do my weeks show it?", most: 10, low: "Hardly", high: "Very well" },
      ],
    },
    {
      id: "letter",
      title: "A line across the years.",
      guidance: "Write a sentence to the one you were, or let that one write to you. They might have something to say about this month.",
      questions: [
        { kind: "words", id: "letter", ask: "The line", beginnings: ["You could not know it then, but", "Do you still"] },
        { kind: "plan", id: "one", ask: "One small thing that follows, if one does" },
      ],
      place: { kind: "room", room: "values" },
    },
  ],
  evidence: [
    {
      author: "Carstensen",
      year: 1992,
      found:
        "What people seek in others shifts with the years: fewer people, and closer ones. That values move with age is an old finding.",
      strength: "origin",
    },
  ],
  limits: "We know of no trial of this sheet. It is a way of looking. What you see in it is yours to judge.",
};

export const network: Worksheet = {
  id: "network",
  name: "Whom to ask for what",
  family: "together",
  helps: ["connection", "fairness", "stress"],
  about: "Write down who could help with what, before it breaks, and ask one of them for one small thing.",
  suits: "Before a hard stretch, after a move, or when you notice that all of it hangs on one or two people.",
  minutes: 10,
  leave: [
    "If somebody watches whom you talk to, do not write names here that could be used against you. The help page has lines that know about that.",
  ],
  againAfterDays: 180,
  steps: [
    {
      id: "people",
      title: "Who is there?",
      guidance:
        "Think wider than close friends: a neighbour with a spare key, a parent from the school, a cousin on the phone, somebody who is paid for it. A name may stand twice.",
      questions: [
        {
          kind: "rows",
          id: "people",
          ask: "My people",
          most: 8,
          columns: [
            { id: "who", name: "Who" },
            {
              id: "for",
              name: "For what",
              choices: [
                { id: "hands", name: "hands: fetch, carry, cook" },
                { id: "ears", name: "ears: listen" },
                { id: "advice", name: "advice" },
                { id: "fun", name: "laughing" },
                { id: "night", name: "a call at night" },
              ],
            },
            { id: "gives", name: "What I can give back" },
          ],
        },
      ],
    },
    {
      id: "holes",
      title: "Where is a hole?",
      guidance:
        "Most nets have one. If nobody stands at “a call at night”, put a line there: they are made for it. If all stands on one person, that person may need a net as well.",
      questions: [
        { kind: "words", id: "hole", ask: "What nobody is there for yet" },
        { kind: "words", id: "who-could", ask: "Who could be, if I asked" },
      ],
    },
    {
      id: "ask",
      title: "One small ask.",
      guidance:
        "People mostly like to be asked for something that they can do. Small and clear is easiest: “Could you take her on Thursday till five?”",
      questions: [
        { kind: "words", id: "ask", ask: "What I ask, and whom" },
        { kind: "plan", id: "plan", ask: "When I say it" },
      ],
      place: { kind: "room", room: "asks" },
    },
  ],
  evidence: [
    {
      author: "Flynn and Lake",
      year: 2008,
      found: "In six studies, people who were about to ask strangers for help guessed too low how many would say yes.",
      strength: "moderate",
    },
  ],
  limits: "Those were mostly small favours. Family is another matter, and some people do say no. That is what the second name is for.",
};
