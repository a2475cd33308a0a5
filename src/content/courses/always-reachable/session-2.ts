import type { Session } from "../../pack.ts";

/** The second: the belief as a guess, what speaks for and against it, and a week in which it is tested. */
export const guessAndTest: Session = {
  id: "guess-and-test",
  name: "A fear is a guess. Test it.",
  about: "You look at the sentence from last time as a guess, weigh it, and plan one week that shows whether it holds.",
  minutes: 40,
  daysUntilNext: 9,
  parts: [
    {
      kind: "ask",
      id: "week-one-back",
      title: "How was the week?",
      step: {
        guidance:
          "Beside this is what you tried since last time. If it is a lot, good. If it is one line or none, that tells something too: perhaps how full the week was. You lose nothing. Take what is there.",
        facts: "homework",
        questions: [
          { kind: "words", id: "log-surprise", ask: "What in your log, or in your week, surprised you?" },
          { kind: "words", id: "log-hard", ask: "What got in the way, if something did? What would make it lighter?" },
        ],
      },
    },
    {
      kind: "teach",
      id: "guess",
      title: "A thought is a guess",
      text: [
        "The mind guesses all day. It has to, since it rarely knows. When you are tired, it guesses on the dark side, and the guess feels like a fact. “They are cross with me” comes with the same weight as “it is raining”. Rain you can check. Do you check the other one?",
        "Aaron Beck and his team made a craft of this in the 1970s: take one thought, write down what speaks for it and what against it, as a fair judge would, and see what is left. It is not about thinking happy thoughts. If the thought is right, you want to know, so that you can do something about it.",
        "Tomasz runs the night rota on a hospital ward. His sentence was: “If I do not reply at once, a shift stays empty.” For it: one night last winter. Against it: two colleagues can fill shifts, and did, when he had the flu. What was left: “Once in a while a shift is hard to fill, and others can do it too.” He still felt uneasy. But the sentence had shrunk.",
      ],
    },
    {
      kind: "do",
      id: "write-thought",
      title: "Write one thought down",
      text: [
        "Take a real moment from this week when you felt the pull to check. Go through it step by step: what happened, what you felt, what you thought, what speaks for it and against it. If your own data has something to say, it is shown beside the step. Come back here when you like.",
      ],
      place: { kind: "room", room: "thoughts" },
    },
    {
      kind: "ask",
      id: "weigh",
      title: "Weigh your sentence",
      step: {
        guidance:
          "Here is the sentence that you wrote in the first session, and what your evenings say so far. Look for plain facts that others could have seen. “I felt awful” is true, and it is a feeling. “Two people were waiting for me” is a fact.",
        facts: "evenings",
        questions: [
          { kind: "words", id: "facts-for", ask: "Which facts speak for it?", long: true },
          {
            kind: "words",
            id: "facts-against",
            ask: "Which facts do not fit?",
            long: true,
            hint: "Think of a holiday, an illness, a day without signal.",
          },
          {
            kind: "words",
            id: "fair-sentence",
            ask: "What is a fairer sentence, one that you can believe at least halfway?",
            beginnings: ["Sometimes it is true that … and", "I can be good at my work and still"],
          },
          {
            kind: "scale",
            id: "belief-second",
            ask: "How true does the old sentence feel now?",
            most: 100,
            low: "Not true at all",
            high: "Wholly true",
          },
        ],
      },
      recall: ["belief"],
    },
    {
      kind: "teach",
      id: "test",
      title: "Then try it out",
      text: [
        "You can weigh a fear for years. Often the quicker way is to try something and look. Write down first what you fear will happen, so clearly that a stranger could say yes or no at the end. “It will be bad” is too foggy. “Someone will complain by Thursday” can be checked.",
        "A good test is small, lasts about a week and changes one thing. The usual one here: no work mail after a set time. Leave out the little safety tricks as well, such as one quick look at ten. If you look, you will never know what would have come of not looking.",
        "Tomasz chose half past seven, for five nights. His guess: at least two shifts would stay empty, and his boss would say something. What came: one message at nine, which somebody else took. His boss had not noticed a thing. He was relieved, and a bit hurt. Both are common.",
        "If you are on call on some nights, those nights stay as they are. Pick the others. And leave one door open for a true emergency, such as a phone call, so that mail can rest.",
      ],
    },
    {
      kind: "ask",
      id: "design",
      title: "Plan your week",
      step: {
        guidance:
          "Make it so that you can picture it on a bad day. If half past seven seems out of reach, take nine. If a week is too long, take three nights. A small test that takes place tells you more than a brave one that does not.",
        questions: [
          {
            kind: "words",
            id: "test-what",
            ask: "What do you leave, from what time, on which nights?",
            beginnings: ["No work mail after"],
          },
          {
            kind: "rows",
            id: "predictions",
            ask: "What do you fear will happen?",
            most: 4,
            columns: [
              { id: "fear", name: "What will happen" },
              { id: "chance", name: "How likely, in a hundred" },
              { id: "sign", name: "How you will see it" },
            ],
          },
          { kind: "words", id: "real-emergency", ask: "How can you be reached in a true emergency? Who needs to know that?" },
        ],
      },
      recall: ["peaks"],
    },
    {
      kind: "do",
      id: "set-up-test",
      title: "For a firmer answer, if you want one",
      text: [
        "The week that you planned is a test already. If you want to know more surely, make a longer experiment of it. A coin then picks the days on which you leave the mail, so that one calm week at work cannot pass for an answer. It keeps how sure you are now, asks for a tap a day, and shows nothing until the last day.",
        "It takes four weeks. The coin’s evenings are then your quiet evenings. If the one week is plenty for you, pass by.",
      ],
      place: { kind: "room", room: "experiments" },
    },
    {
      kind: "ask",
      id: "pull-plan",
      title: "When the pull comes",
      step: {
        guidance:
          "The pull to check comes like a wave. It climbs, it peaks, and it goes down again, often sooner than you would think, even if you do nothing. It helps to know beforehand what your hands will do. Say the plan to yourself twice. Plans that are gone over tend to work better (Sheeran and others, 2024).",
        questions: [{ kind: "plan", id: "pull-when-then", ask: "When you feel the pull, what will you do?" }],
      },
    },
    {
      kind: "ask",
      id: "ally",
      title: "Let the other in on it",
      for: ["couple"],
      step: {
        guidance:
          "You may tell the other that you are trying something this week. Say what would help: a walk at that hour, a game, or no word about it at all. It is your test. The other is no guard, and nobody looks into anybody’s phone.",
        questions: [
          {
            kind: "words",
            id: "ally-help",
            ask: "What would help you, and what would not?",
            beginnings: ["It would help me if", "Please do not"],
          },
        ],
      },
    },
    {
      kind: "ask",
      id: "phone-bed",
      title: "A bed for the phone",
      for: ["family"],
      step: {
        guidance:
          "Some families give phones a bed of their own: a box, a drawer, a shelf in the hall. The grown-ups go first. If the children like the idea, let them choose the place. If they do not, yours can sleep there alone.",
        questions: [{ kind: "words", id: "phone-place", ask: "Where could your phone sleep this week, and from what time?" }],
      },
    },
  ],
  homework: [
    {
      id: "quiet-evenings",
      name: "Your quiet evenings",
      what: "On the nights that you chose, leave work mail after your time. In the morning, note what was waiting and whether any of it could not wait. To make it smaller: move the time half an hour later, or do one night.",
      often: "daily",
    },
    {
      id: "second-thought",
      name: "One more thought",
      what: "When a sharp thought about work turns up, take it through the steps once. The quick way is enough. To make it smaller: write the thought, and one fact that does not fit.",
      often: "once",
      place: { kind: "room", room: "thoughts" },
    },
  ],
};
