import type { Session } from "../../pack.ts";

/** The first: a log, the peaks of stress, what it costs, what is believed, and what is wanted. */
export const whereItLeaks: Session = {
  id: "where-it-leaks",
  name: "Where does it leak?",
  about: "You look at your week as it is: when work spills over, what that costs you, and what you would like to have instead.",
  minutes: 35,
  daysUntilNext: 7,
  parts: [
    {
      kind: "teach",
      id: "welcome",
      title: "How this goes",
      text: [
        "There are five sessions, about a week apart. Each has a bit to read, a few questions and one thing to do. Then there is something small to try until the next one. You can stop in the middle and go on another day. What you wrote waits for you.",
        "You can leave any question empty. You can skip a part, take a break of a month, or do a session twice. None of that is a step back. People with full weeks take courses in pieces, and this one is made for that.",
        "Take Mirela. She plans routes for a haulage firm, and began this course three times. The first time a driver rang in the middle. The second time she fell asleep. The third time she did two parts on the train and the rest on Sunday. It worked as well as any other way.",
      ],
    },
    {
      kind: "teach",
      id: "load-and-rest",
      title: "A full day is one half of it",
      text: [
        "A hard day does not wear you out by itself. You tense up, you do the work, and then the body comes down again. Trouble starts when the coming down is cut short, night after night. What is left over from Monday is still there on Tuesday, and Tuesday puts its own on top.",
        "So this course looks less at how much you do, and more at what happens after. When did work last touch your evening? It may have been an hour at the laptop. It may have been four looks at the phone, none longer than a minute. A look is short, but the mind may stay at work for a good while after it.",
        "Mirela would have said that she works nine hours. Her log said nine hours, and eleven small checks between dinner and bed. She had never counted those. They did not feel like work. They did not feel like an evening, either.",
      ],
    },
    {
      kind: "ask",
      id: "peaks",
      title: "Your peaks",
      step: {
        guidance:
          "Beside this is your last whole week, as far as it is known. Find two or three moments when you were most tense, or when work reached into time of your own. If you have no log yet, go by memory. It is a sketch, and you can mend it next week.",
        facts: "week",
        questions: [
          {
            kind: "rows",
            id: "peak-moments",
            ask: "When was it tense?",
            most: 5,
            columns: [
              { id: "when", name: "Day and time" },
              { id: "before", name: "What came just before" },
              { id: "did", name: "What you did then" },
            ],
          },
          {
            kind: "words",
            id: "peak-pattern",
            ask: "What do these moments have in common?",
            hint: "A person, an hour, a kind of message, being hungry, a room.",
          },
        ],
      },
    },
    {
      kind: "ask",
      id: "costs",
      title: "What it costs, and what it gives",
      step: {
        guidance:
          "Being in reach costs something. It gives something too, or you would have let it go long ago: thanks, calm for a minute, a sense that you matter. Put both down. There is no right sum at the end.",
        facts: "energy",
        questions: [
          {
            kind: "choice",
            id: "cost-kinds",
            ask: "What does it take from you?",
            many: true,
            choices: [
              { id: "sleep", name: "Sleep" },
              { id: "patience", name: "Patience", says: "You snap at people you like." },
              { id: "body", name: "Ease in the body", says: "A tight neck, a sore stomach, headaches." },
              { id: "people", name: "Time with people" },
              { id: "joy", name: "Things that you used to enjoy" },
              { id: "head", name: "A clear head at work itself" },
            ],
          },
          { kind: "words", id: "cost-most", ask: "Which of these do you miss most? When did you last have it?" },
          { kind: "words", id: "gain", ask: "And what does being in reach give you?" },
        ],
      },
    },
    {
      kind: "teach",
      id: "under-it",
      title: "The sentence under it",
      text: [
        "Under a habit like this there is often a sentence. It is rarely said aloud. “If I do not answer, they will think that I do not care.” “If I am not there, it all falls down.” “I am here because I am the one who is always here.” It can be old. It may once have been true.",
        "Mirela found hers by asking one question again and again: and what would happen then? If she left the phone in the hall, she might miss a call. And then? A lorry might wait. And then? Her boss might be cross. And then? “Then they will see that they do not need me.” That was it. It had little to do with lorries.",
        "You do not have to argue with your sentence today. Find it, and write it down as it sounds in your head. Next week you look at it closely.",
      ],
    },
    {
      kind: "ask",
      id: "belief",
      title: "Your sentence",
      step: {
        guidance:
          "Picture the phone in another room for a whole evening. What do you fear? Ask “and then?” until you reach a sentence that stings a little. That is the one. If it hurts a lot, stop here and do the breathing first.",
        questions: [
          {
            kind: "words",
            id: "belief-sentence",
            ask: "What is the sentence, in your own words?",
            beginnings: ["If I am not in reach, then", "I am the one who", "People will think that I"],
          },
          {
            kind: "scale",
            id: "belief-first",
            ask: "How true does it feel right now?",
            most: 100,
            low: "Not true at all",
            high: "Wholly true",
          },
          { kind: "words", id: "belief-since", ask: "Since when has it been with you? Who else might have said it?" },
        ],
      },
    },
    {
      kind: "ask",
      id: "two-views",
      title: "Two views of one evening",
      for: ["couple"],
      step: {
        guidance:
          "This part is for two, and it is an invitation. Each of you tells one evening of the last week that was good, and what was in it. Then each tells one that slipped away. The other listens and repeats what they heard. Nobody has to mend anything. If one of you does not feel like it, leave it for another time.",
        questions: [
          { kind: "words", id: "good-evening", ask: "What was in the good evening that you each told?" },
          { kind: "words", id: "heard", ask: "What did you hear that you had not known?" },
        ],
      },
    },
    {
      kind: "ask",
      id: "childs-view",
      title: "What the children see",
      for: ["family"],
      step: {
        guidance:
          "Children notice more than they say. If it suits you, ask them one light question at a meal: when were we all here this week? Listen, say thank you, and leave it at that. They do not have to make you feel better, and you do not have to explain.",
        questions: [{ kind: "words", id: "child-said", ask: "What did they tell you, and what will you keep of it?" }],
      },
    },
    {
      kind: "ask",
      id: "wants",
      title: "What you would like",
      step: {
        guidance:
          "Suppose that by next spring this has eased. It is a plain Tuesday, quarter past seven. Where are you, and who is there? Stay with small and real things. Then put today on a line from 0 to 10, where 10 is that Tuesday.",
        questions: [
          { kind: "words", id: "tuesday", ask: "What is in that Tuesday evening?", long: true },
          { kind: "scale", id: "tuesday-now", ask: "How near to it are you now?", most: 10, low: "Far away", high: "There" },
          { kind: "words", id: "one-up", ask: "Why is it not lower? And what would be the first sign that it is one point up?" },
        ],
      },
    },
    {
      kind: "do",
      id: "come-down",
      title: "Come down for five minutes",
      text: [
        "You have looked at hard things. Now give your body a few minutes of slow breaths, with a long breath out. Say how tense you are before it and after it. In time that shows you which exercise does something for you.",
      ],
      place: { kind: "exercise", id: "cyclic-sighing" },
    },
  ],
  homework: [
    {
      id: "log-week",
      name: "Keep a light log",
      what: "Each evening, put in roughly where the day went, and each time that work touched your own hours. Two minutes will do. To make it smaller: one word a day, or log the evenings and leave out the rest.",
      often: "daily",
      place: { kind: "room", room: "log" },
    },
    {
      id: "one-spike",
      name: "Catch one moment",
      what: "Once this week, when you feel the pull to check, wait for three breaths. Then write a line on what went through your mind. To make it smaller: notice the pull, and write nothing.",
      often: "once",
      place: { kind: "room", room: "journal" },
    },
  ],
};
