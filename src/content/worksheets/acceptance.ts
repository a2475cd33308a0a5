// Thoughts held loosely, and one step towards what matters.

import type { Worksheet } from "../pack.ts";

export const defusion: Worksheet = {
  id: "defusion",
  name: "I notice the thought that",
  family: "act",
  helps: ["stress", "guilt", "low-mood", "evening"],
  about: "Take a thought that has you by the collar, and get an arm’s length away from it without arguing.",
  suits: "When you have answered a thought a hundred times and it comes back. For thoughts that have a point, take a thought record.",
  minutes: 6,
  leave: [
    "Not for thoughts of dying or of harming somebody. Those are for the way to help, and for a person.",
    "Not for facts. If somebody hurts you, that is no thought to step back from.",
  ],
  steps: [
    {
      id: "catch",
      title: "Catch it in one sentence.",
      guidance: "Write the thought as it talks, short and in its own words. “They will all see that I cannot do this.”",
      questions: [
        { kind: "words", id: "thought", ask: "The thought" },
        { kind: "scale", id: "hold", ask: "How much does it have hold of you?", most: 10, low: "Not at all", high: "Completely" },
      ],
    },
    {
      id: "step-back",
      title: "Put some words before it.",
      guidance:
        "Write it once more with “I have the thought that” before it. Then with “I notice that I have the thought that”. Say both aloud, slowly, and see what happens to its size.",
      questions: [
        {
          kind: "words",
          id: "again",
          ask: "Once more, with the words before it",
          beginnings: ["I have the thought that", "I notice that I have the thought that"],
        },
      ],
    },
    {
      id: "play",
      title: "Give it another shape.",
      guidance:
        "Say it in the voice of a sports reporter. Give it a name, such as “the old boss story”. Write it on a leaf and watch the leaf go by on a stream. It is not about making fun of you: a thought is a line of words, and you are the one who hears it.",
      questions: [
        { kind: "words", id: "name", ask: "What I call this story" },
        { kind: "words", id: "old", ask: "Since when it has been around" },
      ],
    },
    {
      id: "room",
      title: "Let it be there, and do the next thing.",
      guidance:
        "It can sit in the back of the car while you drive. What would you do in the next ten minutes if it were allowed to talk and you did not have to answer?",
      questions: [
        { kind: "words", id: "next", ask: "The next thing" },
        { kind: "scale", id: "hold-after", ask: "How much does it have hold of you now?", most: 10, low: "Not at all", high: "Completely" },
      ],
    },
  ],
  evidence: [
    {
      author: "Hayes, Strosahl and Wilson",
      year: 1999,
      found: "Stepping back from thoughts instead of arguing with them is a part of acceptance and commitment practice.",
      strength: "origin",
    },
  ],
  limits:
    "It is one part of a larger practice, and was tested mostly with a person who guides it. The thought may be as loud as before. The aim is more room, not silence.",
};

export const committedAction: Worksheet = {
  id: "committed-action",
  name: "One step towards it",
  family: "act",
  helps: ["meaning", "change", "connection"],
  about: "From a value to one step this week, with what may come in the way and a plan for that.",
  suits: "When you know what matters to you and the week never seems to hear of it.",
  minutes: 8,
  leave: [
    "If the step could put you in danger with somebody, do not take it alone. The help page has people who plan such steps with you.",
  ],
  againAfterDays: 14,
  steps: [
    {
      id: "value",
      title: "Towards what?",
      guidance:
        "Choose one value. Then say how near your last two weeks were to it: the middle of the target is “I live it as I would like to”.",
      facts: "values",
      questions: [
        { kind: "choice", id: "value", ask: "The value", choices: "values" },
        { kind: "scale", id: "near", ask: "How near was I, in these two weeks?", most: 10, low: "Far away", high: "In the middle" },
      ],
    },
    {
      id: "step",
      title: "What is the smallest step?",
      guidance: "Something that you can do, not feel. Ten minutes at most. If it sounds grand, cut it in half, and then in half again.",
      questions: [{ kind: "words", id: "step", ask: "The step" }],
    },
    {
      id: "barrier",
      title: "What will come in the way?",
      guidance:
        "Outside: a late call, rain, no lift. Inside: “now is not the moment”, a tight chest, shame. Which of them would you be willing to take along, for the sake of this?",
      questions: [
        {
          kind: "rows",
          id: "barriers",
          ask: "In the way",
          most: 4,
          columns: [
            { id: "what", name: "What comes" },
            { id: "then", name: "What I do then" },
          ],
        },
        {
          kind: "scale",
          id: "willing",
          ask: "How willing are you to feel that, and do it all the same?",
          most: 10,
          low: "Not now",
          high: "Quite willing",
        },
      ],
    },
    {
      id: "plan",
      title: "Say when.",
      guidance: "Say it to yourself twice, with the place and the hour before your eyes. Plans that are gone over in the mind hold better.",
      questions: [
        { kind: "plan", id: "plan", ask: "The plan" },
        { kind: "day", id: "look", ask: "When do you look at it again?" },
      ],
    },
  ],
  evidence: [
    {
      author: "Lundgren and others",
      year: 2012,
      found:
        "Marking on a target how near one lives to a value was a usable measure, in line with others. The target in the first step comes from there.",
      strength: "moderate",
    },
    {
      author: "Sheeran and others",
      year: 2024,
      found:
        "In 642 tests, “when this, then that” plans helped people to do what they meant to (d from 0.27 to 0.66); more so when gone over in the mind.",
      strength: "strong",
    },
  ],
  limits: "A step does not make the life. If a week lets you take none, that tells you something about the week.",
};
