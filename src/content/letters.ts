/** One step of a letter: what it is about, some gentle guidance, and beginnings that somebody may take or leave. */
export interface LetterStep {
  readonly title: string;
  readonly guidance: string;
  readonly beginnings: readonly string[];
}

/** A letter that is written step by step, and read as a whole at the end. */
export interface Letter {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly steps: readonly LetterStep[];
}

/** Letters to write in one go or over weeks. A step may stay empty. */
export const letters: readonly Letter[] = [
  {
    id: "finite-self",
    title: "A letter to your finite self",
    about:
      "You have so many hours, so much strength, and one life. This letter is to the person who lives within that: you. Write as you would to someone you are fond of.",
    steps: [
      {
        title: "Say hello.",
        guidance:
          "Begin as in any letter, with a name. You can use your own, or a name that somebody called you when you were small. Say from where you write, and what time it is. That is enough for a start.",
        beginnings: ["Dear …,", "It is late, and the house is quiet."],
      },
      {
        title: "What is being carried?",
        guidance:
          "Tell this person that you see how much they hold. Name the parts: people, work, worries, small things that nobody counts. You do not have to solve any of it here. To be seen is the whole point.",
        beginnings: ["I see that you carry", "Nobody knows that you also"],
      },
      {
        title: "Where is the end of it?",
        guidance:
          "Bodies get tired, days end, and a mind can be in one place at a time. This is so for everyone you admire, too. Tell your finite self which limits you keep running into. Say it as you would of the weather: it is so, and it is no fault.",
        beginnings: ["There are things that you cannot do, and it is not because", "A day of yours has room for"],
      },
      {
        title: "What do you want to take back?",
        guidance:
          "Perhaps you have said hard things to this person, about being slow, or weak, or late. Choose one and take it back. If you can, say what was truer.",
        beginnings: ["I have told you that", "What I did not say is"],
      },
      {
        title: "What may be left undone?",
        guidance:
          "Give leave. Name two or three things that may stay undone, be done by someone else, or be done less well. If it makes you a little sad, let it. You can be sad about a thing and still put it down.",
        beginnings: ["You may leave", "It will be enough if"],
      },
      {
        title: "A promise, and your name.",
        guidance:
          "End with one small promise that you can keep this week. Make it so small that it fits a bad day. Then sign the letter, in any way you like.",
        beginnings: ["This week I will", "Yours,"],
      },
    ],
  },
  {
    id: "perfect-balance",
    title: "A letter to the perfectly balanced life, and a farewell",
    about:
      "Many of us hold a picture of a life in which all of it fits, every day. Nobody you know has it. It can still hurt to let it go, and a letter can help with that.",
    steps: [
      {
        title: "Call it by its name.",
        guidance:
          "Write to the picture itself, as if it were a guest who has stayed for years. When did it move in? Who brought it: your family, a film, a friend, a feed? Greet it politely. It meant well, or so it seemed.",
        beginnings: ["Dear perfectly balanced life,", "We met when"],
      },
      {
        title: "What did it look like?",
        guidance:
          "Describe the life it showed you, with all the details. The tidy kitchen, the calm voice, the good work, the time for everyone. You can smile about it as you write. You can also let yourself want it.",
        beginnings: ["In your mornings, I always", "You showed me a home in which"],
      },
      {
        title: "What did it cost?",
        guidance:
          "A picture like this has a price. Perhaps you were proud of a day until you held it up to the picture. Tell it what it took from you, and from the people near you. Anger is welcome here, and so is sorrow.",
        beginnings: ["Because of you, I did not see", "I was never late in your eyes, and yet"],
      },
      {
        title: "What did it guard?",
        guidance:
          "There is something true in most of our dreams. Beneath this one lies what you care about: being close, doing good work, being at peace. Tell the picture which part of it you are going to keep.",
        beginnings: ["What I truly wanted was", "I keep from you"],
      },
      {
        title: "What do you have instead?",
        guidance:
          "Look at the life that is here, with its gaps and its crumbs. Name three real things in it that the picture never had: a joke, a hand, a walk in the rain. They count, and they are yours.",
        beginnings: ["You never had", "Last week, in the middle of the mess,"],
      },
      {
        title: "Say farewell.",
        guidance:
          "You can let it go for good, or for tonight. If it comes back, and it may, you can greet it and see it to the door again. Say goodbye in your own way, and sign.",
        beginnings: ["So I let you go,", "Farewell,"],
      },
    ],
  },
];
