// Other people’s lives, and the strain of caring about several things.

import type { Worksheet } from "../pack.ts";

export const comparison: Worksheet = {
  id: "comparison",
  name: "Whose highlight reel is it?",
  family: "cbt",
  helps: ["standards", "guilt", "low-mood"],
  about: "Find the person or the picture you measure your own week against, and see how much of their week you really know.",
  suits: "After an evening of scrolling, a school gate, or a family visit that left you small.",
  minutes: 10,
  leave: ["If seeing certain people or pages leaves you in a very dark place, close them first. This can wait."],
  steps: [
    {
      id: "who",
      title: "Who do you measure yourself against?",
      guidance:
        "A neighbour, a colleague, a stranger with a tidy kitchen, or yourself ten years ago. Be exact: which picture, which sentence?",
      questions: [
        { kind: "words", id: "who", ask: "The one I look at" },
        {
          kind: "words",
          id: "seen",
          ask: "What I have really seen of their life",
          hint: "A camera’s view: photos, an hour a week, a talk.",
        },
      ],
    },
    {
      id: "unseen",
      title: "What do you not see?",
      guidance:
        "Every picture has an edge. Beyond it there may be help that is paid for, a quarrel in the car, a grandmother two doors down, or a body that is worn out. You do not know, and that is the point.",
      questions: [
        { kind: "words", id: "unseen", ask: "What could be outside the picture", long: true },
        { kind: "words", id: "paid", ask: "What would it cost me to have what they show?" },
      ],
    },
    {
      id: "wish",
      title: "Is there a wish in it?",
      guidance:
        "Envy points at something. Perhaps it is not the house, but the long table with people at it. A wish can be looked after; a ranking cannot.",
      questions: [
        { kind: "words", id: "wish", ask: "What I would really like a little more of" },
        { kind: "words", id: "have", ask: "Where I already have some of it" },
      ],
    },
    {
      id: "feed",
      title: "How much of it comes through a screen?",
      guidance:
        "If your devices bring their hours in, they stand here. If not, a guess will do. The hours are not the question; how you feel afterwards is.",
      facts: "scrolling",
      questions: [
        { kind: "scale", id: "before", ask: "How I mostly feel before I look", most: 10, low: "Very low", high: "Very well" },
        { kind: "scale", id: "after", ask: "How I mostly feel afterwards", most: 10, low: "Very low", high: "Very well" },
      ],
    },
    {
      id: "try",
      title: "Would you like to find out?",
      guidance:
        "A week without the feed is a way to see. Days with it and days without, drawn by a coin over four weeks, say more: you note your mood as always, and look at the end. If a test is too much, mute one name for a week.",
      questions: [
        { kind: "plan", id: "try", ask: "What I try" },
        { kind: "day", id: "look", ask: "When do you look at it again?" },
      ],
      place: { kind: "experiment", change: "a day without the feed", outcome: "mood", expected: "higher" },
    },
  ],
  evidence: [
    {
      author: "Festinger",
      year: 1954,
      found: "People judge themselves by others when there is no plain measure. That is where the idea of social comparison comes from.",
      strength: "origin",
    },
  ],
  limits:
    "What studies say about giving up social media is mixed, and differs from person to person. That is why the last step is a test of your own.",
};

export const roleStrain: Worksheet = {
  id: "role-strain",
  name: "Pulled in several directions",
  family: "compassion",
  helps: ["guilt", "low-mood", "standards"],
  about: "Read the pull once more: as the sign that several things matter to you, and that the hours are finite.",
  suits: "When you are half present everywhere, and the thought comes that you do all of it badly.",
  minutes: 8,
  leave: [
    "If the low mood stays for two weeks, or thoughts of not living come, this sheet is not enough. The way to help is on every page.",
  ],
  steps: [
    {
      id: "pull",
      title: "Who and what is pulling?",
      guidance:
        "Write down each thing that wanted you this week, with the person behind it if there is one. Beside it, why it matters to you. Leave that empty where it does not.",
      facts: "week",
      questions: [
        {
          kind: "rows",
          id: "pulls",
          ask: "What pulls",
          most: 6,
          columns: [
            { id: "what", name: "What pulls" },
            { id: "matters", name: "Why it matters to me" },
          ],
        },
      ],
    },
    {
      id: "reread",
      title: "Read it again.",
      guidance:
        "Somebody who cared about one thing alone would feel no pull. You have a list. The strain does not go away by this, and it is no proof against you: it is what caring about several things feels like when a day has one evening.",
      questions: [
        { kind: "words", id: "reread", ask: "If a friend showed me this list, I would say", long: true },
        { kind: "words", id: "not-mine", ask: "What on the list is there because somebody else leaves it to me?" },
      ],
    },
    {
      id: "kind",
      title: "Say one kind and true thing.",
      guidance: "Kind, because you are a finite person. True, because a sentence that you do not believe is no help.",
      questions: [
        {
          kind: "words",
          id: "kind",
          ask: "A sentence to keep",
          beginnings: ["I am tired because I love", "Nobody could give all of these", "This week I gave"],
        },
        { kind: "words", id: "first", ask: "What goes first tomorrow, and what waits?" },
      ],
      place: { kind: "exercise", id: "self-compassion" },
    },
  ],
  evidence: [
    {
      author: "Goode",
      year: 1960,
      found:
        "He called it role strain: it is hard to do all that one’s roles ask. He took it for the normal state of somebody who has several.",
      strength: "origin",
    },
    {
      author: "Marks",
      year: 1977,
      found: "The answer to it: roles can also give energy, and how much strain is felt depends on what one is committed to.",
      strength: "origin",
    },
  ],
  limits:
    "Seeing the strain in another light does not make the load lighter. Where the load itself is too much, an ask or a change helps more than a thought.",
};
