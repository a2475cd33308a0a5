import type { Session } from "../../pack.ts";

/** The second: where the standards come from, whether anyone could meet them, and one thing held at good enough. */
export const goodEnough: Session = {
  id: "good-enough",
  name: "Whose standard is it?",
  about: "You look at what you ask of yourself in each role, where that came from, and try one thing at good enough.",
  minutes: 40,
  daysUntilNext: 8,
  parts: [
    {
      kind: "ask",
      id: "map-back",
      title: "What did the map show?",
      step: {
        guidance:
          "Beside this is what you tried since last time. Perhaps you have seven days, or one, or a child had a fever and there is nothing at all. All of that is fine. Tell what you noticed, in the log or without it.",
        facts: "homework",
        questions: [
          { kind: "words", id: "peak-again", ask: "Which narrow place came back? What was there before it?" },
          { kind: "words", id: "early-five", ask: "If you tried the five minutes, how were they?" },
        ],
      },
      recall: ["narrow-places"],
    },
    {
      kind: "teach",
      id: "where-from",
      title: "Where a standard comes from",
      text: [
        "Nobody is born with a rule about homemade birthday cake. Rules like that move in. Some come from your family: what your mother did, or what she never had time for. Some come from the world around you, where a parent works as if there were no children, and cares as if there were no work. Some come from a feed, where you see other people’s best ten minutes.",
        "And some come from you. Perhaps being very good at things was once how you got praise, or peace. That was clever then. The rule has stayed, and now it stands in your kitchen at ten at night and looks at the lunch boxes.",
        "Goran drives a tram and has three boys. His rule was that a father is never short with a child. He found that it came from his own father, who was short all day. “I was trying to be the other thing,” he said, “with no sleep, and three of them.” He kept the wish. He let go of “never”.",
      ],
    },
    {
      kind: "ask",
      id: "audit",
      title: "Look at your rules",
      step: {
        guidance:
          "Take the roles that press most: parent, partner, at work, the one who keeps the home. For each, write the rule as you hear it, where it may come from, and whether anyone could meet it on all days, with your hours. Then write a version that would do.",
        questions: [
          { kind: "choice", id: "roles-pressing", ask: "Which roles press most just now?", many: true, choices: "roles" },
          {
            kind: "rows",
            id: "rules",
            ask: "What are the rules, and what would do?",
            most: 5,
            columns: [
              { id: "rule", name: "The rule" },
              {
                id: "source",
                name: "Where it may come from",
                choices: [
                  { id: "family", name: "My family" },
                  { id: "culture", name: "The world around me" },
                  { id: "comparison", name: "Looking at others" },
                  { id: "perfection", name: "My wish to be perfect" },
                ],
              },
              { id: "would-do", name: "What would do" },
            ],
          },
          { kind: "words", id: "rule-guards", ask: "Pick one rule. What does it guard? What are you afraid of if it goes?" },
        ],
      },
      recall: ["driving-sentence"],
    },
    {
      kind: "do",
      id: "parent-thought",
      title: "Take one thought apart",
      text: [
        "Take a moment when you felt that you were not enough, and go through it step by step: what happened, what you thought, what speaks for it and against it. Look for words like “always”, “never” and “everyone”. They are often where it creaks. A fair thought needs to be one that you can half believe. It need not be a sunny one.",
      ],
      place: { kind: "room", room: "thoughts" },
    },
    {
      kind: "teach",
      id: "enough-on-purpose",
      title: "Good enough on purpose",
      text: [
        "There is a difference between letting something slide and setting it down. If it slides, you feel bad and get nothing for it. If you set it down, you know why: you hold this at good enough so that something else can have your care.",
        "It works like this. Choose one thing that takes a lot and that nobody would miss much. Say what good enough looks like, so clearly that you can stop when it is reached. Then say what you do with the time and the strength. That last part is the one people forget. The freed half hour fills up by itself, unless it has a name.",
        "Goran chose the floor. Good enough was: nothing sticky. He had mopped every night. He gave the twenty minutes to sitting on the edge of a bed while the eldest told him about sharks. Nobody has spoken of the floor so far.",
      ],
    },
    {
      kind: "ask",
      id: "set-down",
      title: "Set one thing down",
      step: {
        guidance:
          "Choose one thing for the coming week. Take a small one, where nobody gets hurt if it goes wrong. Before you start, guess what will happen. At the end of the week you can lay the guess beside what came. If you want a firmer answer, you can make a longer experiment of it, in which a coin picks the days.",
        questions: [
          {
            kind: "words",
            id: "set-down-what",
            ask: "What do you set down, and what does good enough look like?",
            beginnings: ["It is enough if"],
          },
          { kind: "words", id: "set-down-guess", ask: "What do you fear will happen? Who will notice?" },
          { kind: "words", id: "set-down-gain", ask: "What do you do with what you get back?" },
        ],
        place: { kind: "room", room: "experiments" },
      },
    },
    {
      kind: "do",
      id: "urgent-important",
      title: "Loud things and things that matter",
      text: [
        "What shouts is not always what matters. Take your list for the week, from work and home alike, and sort it by two questions: does it press, and does it matter? Some loud things can be done at good enough, some can go to somebody else, and some can fall off the list. Then look at what matters and never shouts. Give one of those an hour with a name.",
      ],
      place: { kind: "room", room: "priorities" },
    },
    {
      kind: "ask",
      id: "invisible-work",
      title: "The work in the head",
      for: ["couple"],
      step: {
        guidance:
          "Running a home is more than chores. Somebody sees that the shoes are too small, finds out about sizes, decides, and keeps an eye on it. Across 31 studies, women carried more of this than men (Reich-Stiebert and others, 2023). Your home may be otherwise. If you both like, take one topic, such as clothes or the doctor, and name who does which part. Then see whether one of you might take a whole topic over, the thinking included.",
        questions: [
          { kind: "words", id: "topic-named", ask: "Which topic did you look at, and what did you find?" },
          {
            kind: "words",
            id: "topic-moves",
            ask: "What could move as a whole, and what standard goes with it? Whoever has it decides how.",
          },
        ],
      },
    },
    {
      kind: "ask",
      id: "oops-table",
      title: "Mistakes at the table",
      for: ["family"],
      step: {
        guidance:
          "Tell the children one slip of yours from today, in a light voice, and what you did then. “I sent the mail to the wrong Anna, and then I wrote again.” You show them that one can slip and still be fine. If they want to tell one as well, listen and do not mend it.",
        questions: [{ kind: "words", id: "oops-told", ask: "What did you tell, and how was it to say it?" }],
      },
    },
  ],
  homework: [
    {
      id: "set-down-week",
      name: "Good enough, on purpose",
      what: "Hold the one thing at good enough and use what you get back as you planned. A line in the evening on what came of it is plenty. To make it smaller: do it on two days of the seven.",
      often: "daily",
    },
    {
      id: "hand-over-one",
      name: "Hand one small task over",
      what: "Give one small task to somebody else, at home or at work, and let them do it their way. To make it smaller: let a child lay the table, and leave the forks where they land.",
      for: ["one", "family"],
      often: "once",
    },
    {
      id: "swap-one",
      name: "Swap one small task",
      what: "If you both like, swap one small task for a week, the thinking included, and each does it in their own way. To make it smaller: swap it for one evening.",
      for: ["couple"],
      often: "once",
    },
  ],
};
