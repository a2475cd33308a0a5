// Rest without a bad conscience, and something of one’s own.

import type { Worksheet } from "../pack.ts";

export const hobby: Worksheet = {
  id: "hobby",
  name: "Bring something back",
  family: "recovery",
  helps: ["recovery", "meaning", "low-mood"],
  about: "Find something that you used to like doing, and give it half an hour this week.",
  suits: "When the answer to “and what do you do for yourself?” is a long silence.",
  minutes: 8,
  leave: ["If nothing has given you any pleasure for two weeks or more, tell somebody who can help. That is more than being busy."],
  againAfterDays: 60,
  steps: [
    {
      id: "then",
      title: "What did you do before there was no time?",
      guidance:
        "At ten, at nineteen, the summer before all this. Things that you lost the hour over. They need not be useful, and you need not have been good at them.",
      questions: [
        {
          kind: "rows",
          id: "then",
          ask: "What I used to do",
          most: 5,
          columns: [
            { id: "what", name: "What" },
            { id: "gave", name: "What it gave me" },
          ],
        },
      ],
    },
    {
      id: "small",
      title: "What is the smallest piece of it?",
      guidance:
        "Not the choir, but one song in the car. Not the marathon, but the shoes by the door. A piece that fits into twenty minutes has a chance on a Wednesday.",
      questions: [
        { kind: "words", id: "which", ask: "The one I would like back" },
        { kind: "words", id: "small", ask: "Its smallest piece" },
        {
          kind: "words",
          id: "needs",
          ask: "What it needs to be at hand",
          hint: "Strings, a ball, a library card, somebody who takes the children.",
        },
      ],
    },
    {
      id: "when",
      title: "When does it get its place?",
      guidance: "Tie it to something that happens anyway. If it does not come about, nothing is lost: it was a hard week, and it keeps.",
      questions: [
        { kind: "plan", id: "when", ask: "This week" },
        { kind: "words", id: "guard", ask: "Who helps me keep that half hour free?" },
        { kind: "day", id: "look", ask: "When do you look at it again?" },
      ],
    },
  ],
  evidence: [
    {
      author: "Fritz and Sonnentag",
      year: 2005,
      found:
        "Weekends told something about the week after: hassles that were not work went along with feeling more worn out when work began again.",
      strength: "weak",
    },
    {
      author: "Sheeran and others",
      year: 2024,
      found: "In 642 tests, “when this, then that” plans helped people to do what they meant to (d from 0.27 to 0.66).",
      strength: "strong",
    },
  ],
  limits: "Whether an old love still fits, you find out by trying. Some are over, and it was good to have had them.",
};

export const restWithoutGuilt: Worksheet = {
  id: "rest-without-guilt",
  name: "Rest without earning it",
  family: "compassion",
  helps: ["guilt", "recovery", "weekend", "evening"],
  about: "Look at the rule that says when you may rest, and try one rest that is not earned.",
  suits: "When you sit down and get up again because of the dishes, or rest with one eye on the phone.",
  minutes: 10,
  leave: ["If it is not safe to rest where you live, the guilt is not the trouble. The help page has people for that."],
  steps: [
    {
      id: "rule",
      title: "When are you allowed to rest?",
      guidance:
        "Finish the sentence as it runs in you, and see who taught it to you. Many of us learned it from people who were not allowed to rest either.",
      questions: [
        { kind: "words", id: "rule", ask: "The rule", beginnings: ["I may rest when", "Rest is for people who", "If I sit down now,"] },
        { kind: "words", id: "from", ask: "From whom I have it" },
        { kind: "scale", id: "believe", ask: "How much do you believe it right now?", most: 100, low: "Not at all", high: "Completely" },
      ],
    },
    {
      id: "data",
      title: "What do your own evenings say?",
      guidance: "The rule says that rest takes something away from the work. Here is what your days show, as far as they are known.",
      facts: "evenings",
      questions: [{ kind: "words", id: "data", ask: "What do I make of this?" }],
    },
    {
      id: "kind",
      title: "Which rest would do you good?",
      guidance:
        "Sleep is one kind. Others are quiet, fresh air, being looked after, laughing, or an hour in which nobody wants anything from you. They do not stand in for one another.",
      questions: [
        {
          kind: "choice",
          id: "kind",
          ask: "What I am short of",
          many: true,
          choices: [
            { id: "sleep", name: "Sleep" },
            { id: "quiet", name: "Quiet" },
            { id: "body", name: "Moving, or lying still" },
            { id: "outside", name: "Being outside" },
            { id: "company", name: "Company that asks nothing" },
            { id: "alone", name: "Being alone" },
            { id: "play", name: "Play" },
          ],
        },
        { kind: "words", id: "ten", ask: "What ten minutes of it could look like" },
      ],
    },
    {
      id: "try",
      title: "Try one that is not earned.",
      guidance:
        "Before the list is done, on a day like any other. The guilt may come along; it may sit beside you. Write afterwards what it foretold and what came.",
      questions: [
        { kind: "plan", id: "try", ask: "One rest this week" },
        { kind: "words", id: "foretold", ask: "What the guilt says will happen" },
        {
          kind: "scale",
          id: "again",
          ask: "And the rule from the beginning: how much do you believe it now?",
          most: 100,
          low: "Not at all",
          high: "Completely",
        },
      ],
    },
  ],
  evidence: [
    {
      author: "Wendsche and Lohmann-Haislah",
      year: 2017,
      found: "In 91 studies with 38,124 people, those who got away from work in their minds were less worn out and slept better.",
      strength: "strong",
    },
    {
      author: "Karabinski and others",
      year: 2021,
      found: "In 30 studies with 3,725 people, training to let go of work helped somewhat (d = 0.36).",
      strength: "moderate",
    },
  ],
  limits:
    "The first is a link between two things, not proof that one makes the other. And no sheet makes up for nights without sleep: those call for hands, not for thoughts.",
};
