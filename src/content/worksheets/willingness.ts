import type { Worksheet } from "../pack.ts";

export const willingness: Worksheet = {
  id: "willingness",
  name: "Room for it, and one step",
  family: "act",
  helps: ["guilt", "stress", "meaning", "change"],
  about: "You make room for a feeling that keeps you from what matters, loosen a thought that comes with it, and take one step anyway.",
  suits: "When you leave out what matters to you because of what it would stir up: guilt when you go home on time, worry when you say no.",
  minutes: 15,
  leave: [
    "When the feeling is too strong to look at alone. Stop here, and look at it with somebody you trust or with a doctor.",
    "When the feeling tells you of real danger. Then act on the danger first.",
  ],
  againAfterDays: 21,
  steps: [
    {
      id: "matters",
      title: "What does it keep you from?",
      guidance:
        "A feeling is rarely the trouble by itself. It costs most when it keeps you from something that you care about. Begin there.",
      facts: "values",
      questions: [
        { kind: "choice", id: "values", ask: "Which of your values is touched?", many: true, choices: "values" },
        {
          kind: "words",
          id: "left-out",
          ask: "What have you left out, or put off, because of how it would feel?",
          beginnings: ["I have not yet", "I say yes when"],
        },
      ],
    },
    {
      id: "feeling",
      title: "What would you feel?",
      guidance:
        "Picture yourself doing it. Something comes up: in your chest, your stomach, your shoulders. Name it as you would name the weather. It can be there while you look.",
      questions: [
        { kind: "words", id: "body", ask: "What do you feel, and where?", beginnings: ["There is a tightness in", "I notice"] },
        {
          kind: "scale",
          id: "willing",
          ask: "How willing are you to have this feeling for a while, if it comes with what matters?",
          most: 10,
          low: "not at all",
          high: "it may come along",
        },
      ],
      place: { kind: "exercise", id: "three-minute-space" },
    },
    {
      id: "thought",
      title: "The thought that comes with it",
      guidance:
        "Your mind has something to say as well. Write it as it sounds. Then write it once more, with “I notice the thought that” in front of it. The words stay the same, and you stand a little further off.",
      questions: [
        { kind: "words", id: "fused", ask: "What does your mind say?", beginnings: ["They will think", "I have to"] },
        { kind: "words", id: "noticed", ask: "Now with a step back:", beginnings: ["I notice the thought that"] },
        {
          kind: "scale",
          id: "belief",
          ask: "How much does it hold you now?",
          most: 100,
          low: "it is just words",
          high: "it holds me fast",
        },
      ],
    },
    {
      id: "step",
      title: "One step, with all of it on board",
      guidance:
        "You do not have to feel better first. Choose a step that a camera could film, in the next days, and so small that the feeling may come along for the ride.",
      questions: [
        { kind: "plan", id: "plan", ask: "What do you do, and when?" },
        { kind: "day", id: "look", ask: "When do you want to look at how it went?" },
      ],
    },
  ],
  evidence: [
    {
      author: "Hayes and others",
      year: 1999,
      found: "They wrote down this way of working: make room for feelings, see thoughts as thoughts, and act by your values.",
      strength: "origin",
    },
    {
      author: "A-Tjak and others",
      year: 2015,
      found: "Looking at many trials together, people were better off with it than without, by a middling amount.",
      strength: "moderate",
    },
  ],
  limits:
    "Studies look at whole courses of it, mostly with a guide. What one sheet filled in alone does is not known, and feelings can be stronger for a while when you stop pushing them away.",
};
