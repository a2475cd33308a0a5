import type { Session } from "../../pack.ts";

/** The fifth: what helped, early signs, a plan for a hard week, and a day to look again. */
export const keepingIt: Session = {
  id: "keeping-it",
  name: "Keep what helped",
  about: "You look back with care, choose the little that you want to keep, and write a plan for the week in which it all comes back.",
  minutes: 35,
  daysUntilNext: 28,
  parts: [
    {
      kind: "ask",
      id: "bridge-back",
      title: "How was coming home?",
      step: {
        guidance:
          "Beside this is what you tried since last time. Perhaps the bridge became a habit, or you walked it twice, or it is still a plan. Any of these will do for today. Look for the one time when it was a bit easier, and stay with that.",
        facts: "homework",
        questions: [
          { kind: "words", id: "bridge-good", ask: "When were you at home with your whole mind, if for a minute?" },
          { kind: "words", id: "rest-how", ask: "What was the rest like? Did the voice come?" },
        ],
      },
      recall: ["own-bridge", "rest-plan"],
    },
    {
      kind: "ask",
      id: "look-back",
      title: "Then and now",
      step: {
        guidance:
          "Here are the weeks before the course and those since, as far as they are known. A few weeks are not many, and life moved on meanwhile. So read the numbers gently. Your own sense of it counts as much. Look too at the Tuesday that you wrote in the first session.",
        facts: "before-and-after",
        questions: [
          { kind: "words", id: "what-changed", ask: "What is different, in your days or in how you take them?", long: true },
          { kind: "words", id: "what-helped", ask: "What helped most? What did nothing for you?" },
          { kind: "scale", id: "tuesday-then", ask: "How near to your Tuesday are you today?", most: 10, low: "Far away", high: "There" },
        ],
      },
      recall: ["wants"],
    },
    {
      kind: "teach",
      id: "slips",
      title: "It will come back",
      text: [
        "There will be a week when you answer mail at midnight again. It may be a launch, a sick child, or a boss who is new. It does not undo anything. You have learned a way, and a way is still there when you have not walked it for a while.",
        "What makes a slip grow is what you say to yourself on the next day. “I am back where I was” leads you to let it go. “That was a hard week, and I know the way” leads you to the bridge. What counts over the years is how soon you are back, and not how rarely you leave.",
        "Leila does the books for three shops. Each January, the year’s end eats her evenings. She used to call that her old self coming back. Now it stands in her calendar under the name of January. She holds one thing through it, her walk home. On the first of February she takes up the rest.",
      ],
    },
    {
      kind: "ask",
      id: "early-signs",
      title: "Your early signs",
      step: {
        guidance:
          "Most of us have signs that come before the bad stretch, a week or two ahead. Shorter nights, a sharp tone, lunch at the desk, a friend not called back. Write down yours, and one small thing that you do when you see it. Somebody who knows you well may see them sooner than you.",
        facts: "signs",
        questions: [
          {
            kind: "rows",
            id: "signs-and-acts",
            ask: "What do you see first, and what do you do then?",
            most: 5,
            columns: [
              { id: "sign", name: "The sign" },
              { id: "seen-by", name: "Who sees it" },
              { id: "act", name: "What I do then" },
            ],
          },
        ],
      },
    },
    {
      kind: "do",
      id: "see-signs",
      title: "Let your days show you",
      text: [
        "Some signs can be read from your own days: how late it gets, how often the evening bends, how your energy runs. Look at what is shown there and what it rests on. It takes some weeks of days before it can say anything, and until then it says just that. It tells you about your days, and it puts no name on you.",
      ],
      place: { kind: "room", room: "signs" },
    },
    {
      kind: "teach",
      id: "small-version",
      title: "The small version",
      text: [
        "A plan for good weeks falls apart in a hard one, just when you need it. So make a small version now, while you are calm. Take the two or three things that helped and cut each down until it fits a day with no room. The bridge becomes one breath. The closing list becomes one line. The free evening becomes one hour on Sunday.",
        "Then choose what may drop. A hard week has to take something from somewhere. If you do not choose, it will take sleep and people. What else could it have? Order in the kitchen, long mails, sport, the second draft.",
        "Leila’s card has five lines and hangs inside a cupboard door. The last one says whom she rings. She put it there because she knows that in January she does not think of it by herself.",
      ],
    },
    {
      kind: "ask",
      id: "hard-week",
      title: "Your card for a hard week",
      step: {
        guidance:
          "Write it as if to a friend who is very tired. Short lines, no reasons. It is meant for the you who has no strength left to think.",
        questions: [
          {
            kind: "words",
            id: "hold-small",
            ask: "What do you hold, in its smallest form?",
            long: true,
            hint: "Two or three things at most.",
          },
          { kind: "words", id: "may-drop", ask: "What may drop until it is over?" },
          { kind: "words", id: "whom-call", ask: "Whom do you tell, and what do you ask of them?" },
          { kind: "plan", id: "hard-when-then", ask: "When you see that a hard week is here, what is the first thing you do?" },
        ],
      },
    },
    {
      kind: "ask",
      id: "keep-as-two",
      title: "What two keep",
      for: ["couple", "family"],
      step: {
        guidance:
          "If you took parts of this with others, ask each of them, children too: what was nice about the last weeks, and what would you like to keep? Choose one thing. If they would keep nothing, that is an answer, and you can still keep what is good for you.",
        questions: [{ kind: "words", id: "keep-one-thing", ask: "What one thing do you keep together, and on which day?" }],
      },
    },
    {
      kind: "ask",
      id: "next-look",
      title: "Your sentence, and a day",
      step: {
        guidance:
          "Last of all, here is the sentence from the start once more. It may still be true in part, and it may have less of a grip. Then choose a day to look again. Every four weeks a short check-in is offered: does this life still fit you? You can do the course again whenever you like, or one session of it.",
        questions: [
          {
            kind: "scale",
            id: "belief-last",
            ask: "How true does the old sentence feel today?",
            most: 100,
            low: "Not true at all",
            high: "Wholly true",
          },
          { kind: "words", id: "new-sentence", ask: "What would you like to say to yourself in its place?" },
          { kind: "words", id: "thanks", ask: "What do you want to thank yourself for?" },
          { kind: "day", id: "look-again", ask: "When would you like to look at this again?" },
        ],
      },
      recall: ["belief", "weigh"],
    },
  ],
  homework: [
    {
      id: "hang-card",
      name: "Put the card where you will see it",
      what: "Copy your card for a hard week, by hand if you like, and put it where a tired you will find it. To make it smaller: copy the first line.",
      often: "once",
    },
    {
      id: "hold-one",
      name: "Hold one thing",
      what: "Choose the one thing that helped most, and do it on the days when it fits. To make it smaller: do it on one day of the week, always the same.",
      often: "daily",
    },
  ],
};
