import type { Session } from "../../pack.ts";

/** The fifth: what changed, the season, early signs, a plan for hard weeks, and a check-in each month. */
export const forTheLongRun: Session = {
  id: "for-the-long-run",
  name: "For the long run",
  about: "You look back, name the season that you are in, make a plan for the weeks that go wrong, and set up a short look each month.",
  minutes: 35,
  daysUntilNext: 28,
  parts: [
    {
      kind: "ask",
      id: "break-back",
      title: "How was your break?",
      step: {
        guidance:
          "Beside this is what you tried since last time. If you took the half hour, tell about it. If something ate it, that happens to half hours. What would have had to be different? It can go into the plan below.",
        facts: "homework",
        questions: [
          { kind: "words", id: "break-how", ask: "How was it, before, during and after?" },
          { kind: "words", id: "asked-whom", ask: "Did you ask somebody for something? What did they say?" },
        ],
      },
      recall: ["break-plan", "help-map"],
    },
    {
      kind: "ask",
      id: "parent-look-back",
      title: "Then and now",
      step: {
        guidance:
          "Here are the weeks before the course beside those since, as far as they are known. It is a short time, and other things changed too: a tooth, a term, a new boss. So read it gently. What you feel has moved counts as much as what can be counted.",
        facts: "before-and-after",
        questions: [
          { kind: "words", id: "parent-changed", ask: "What is a bit different, for you and for the children?", long: true },
          { kind: "words", id: "parent-helped", ask: "What helped, and what was one thing too many?" },
          {
            kind: "scale",
            id: "sentence-last",
            ask: "How true does your old sentence feel today?",
            most: 100,
            low: "Not true at all",
            high: "Wholly true",
          },
          { kind: "words", id: "sentence-new", ask: "What would you like to say in its place?" },
        ],
      },
      recall: ["driving-sentence"],
    },
    {
      kind: "teach",
      id: "seasons-of-children",
      title: "It keeps moving",
      text: [
        "With children, a good plan fits for about as long as a pair of shoes. You find a rhythm, and then somebody starts school, or stops sleeping, or learns to argue. If the plan is too small now, it was no bad plan. You have all grown.",
        "It helps to name the season. In some, work leans forward, and home is held at good enough. In others it is the other way round. A season has an end, or a day when you look whether it is over. It may cost something, and it may give something, and both can be said aloud.",
        "Hanne has three children and a bakery. Each year she writes two seasons on the wall: the dark months, when she bakes and her sister does bedtime, and the long evenings, when the shop closes at four. Before that she felt behind all year. “Now I am behind in December,” she says, “and I know why.”",
      ],
    },
    {
      kind: "do",
      id: "name-season",
      title: "Name your season",
      text: [
        "Give the time that you are in a name, say what you lean into and what you hold at good enough, and choose a day to look again. There are examples to begin with. You can change all of it later, and the reasons are kept.",
      ],
      place: { kind: "room", room: "season" },
    },
    {
      kind: "ask",
      id: "parent-signs",
      title: "What you see first",
      step: {
        guidance:
          "Before a bad stretch there are small signs: cereal for supper three nights in a row, a voice that gets sharp at shoes, no answer to a friend, waking at four. Write down two or three of yours, and one small thing to do at each. It is a note for later, and no test.",
        facts: "signs",
        questions: [
          {
            kind: "rows",
            id: "parent-sign-rows",
            ask: "What do you see first, and what do you do then?",
            most: 4,
            columns: [
              { id: "sign", name: "The sign" },
              { id: "act", name: "One small thing to do" },
            ],
          },
        ],
      },
    },
    {
      kind: "teach",
      id: "the-bad-week",
      title: "A plan for the bad week",
      text: [
        "Some weeks will be a heap: a fever, a deadline, a car that does not start. On such days you do not rise to your plans. You fall back on what is small and near. So decide now what small and near is.",
        "Hanne calls hers the toast plan. Supper is toast. Nobody bathes. Work gets the three things that would hurt somebody if they were left. Each child gets one lap and one story. She gets to bed at nine. It has held for four years, twice a year or so, and the children are fond of it.",
        "Then, when it is over, do not make up for it. Go back to one thing first, the one that helped most. The next can follow in a week.",
      ],
    },
    {
      kind: "ask",
      id: "toast-plan",
      title: "Your toast plan",
      step: {
        guidance:
          "Write it short enough for the fridge. Say what is enough at home, what is enough at work, what each child gets, and what you get. Give yourself at least one line.",
        questions: [
          { kind: "words", id: "enough-home", ask: "At home, it is enough if …" },
          { kind: "words", id: "enough-work", ask: "At work, it is enough if …" },
          { kind: "words", id: "child-gets", ask: "What does each child get, and what do you get?" },
          { kind: "plan", id: "toast-when-then", ask: "When do you know that it is such a week, and whom do you tell first?" },
        ],
      },
    },
    {
      kind: "ask",
      id: "keep-together",
      title: "What we keep",
      for: ["couple", "family"],
      step: {
        guidance:
          "If others took part, ask each of them: what was nice, and what was silly? Choose one thing to keep, and let a child have a say if you can. Thank each other for one small thing. Whoever has nothing to say may pass.",
        questions: [
          { kind: "words", id: "we-keep", ask: "What do you keep, and when is it?" },
          { kind: "words", id: "we-thank", ask: "What did you thank each other for?" },
        ],
      },
    },
    {
      kind: "ask",
      id: "monthly-look",
      title: "A short look each month",
      step: {
        guidance:
          "From here on there is a short check-in every four weeks, with last month’s answers beside it: does this life still fit? It takes a few minutes, and you can let one go by. If things are heavy for long, bring a doctor or somebody you trust into it, too. You need not wait until it is bad.",
        questions: [
          { kind: "words", id: "keep-two", ask: "Which two things do you want to hold on to?" },
          { kind: "words", id: "glad-of", ask: "What are you glad of, as a parent, that nobody praised?" },
          { kind: "day", id: "first-look", ask: "When would you like the first look to be?" },
        ],
      },
    },
  ],
  homework: [
    {
      id: "plan-on-fridge",
      name: "Hang up the toast plan",
      what: "Copy your plan for a bad week and hang it where all can see it, or keep it in a drawer for you alone. To make it smaller: copy the first line.",
      often: "once",
    },
    {
      id: "keep-break",
      name: "Keep one thing",
      what: "Hold one of the things that you chose, on the days when it fits. To make it smaller: once a week, on a day with a name.",
      often: "daily",
    },
  ],
};
