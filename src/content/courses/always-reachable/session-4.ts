import type { Session } from "../../pack.ts";

/** The fourth: from work to home in one’s mind, noticing, and rest without guilt. */
export const comingHome: Session = {
  id: "coming-home",
  name: "Coming home, all of you",
  about: "You build a short bridge between work and home, learn to notice without mending, and make room for rest that needs no reason.",
  minutes: 40,
  daysUntilNext: 10,
  parts: [
    {
      kind: "ask",
      id: "edge-back",
      title: "How did the edge hold?",
      step: {
        guidance:
          "Beside this are the evenings since last time. Some held, some bent, and of some nothing is known. If you asked for something, put what you feared beside what they said. If you did not ask, perhaps the time was not right. That is yours to judge.",
        facts: "homework",
        questions: [
          { kind: "words", id: "edge-helped", ask: "On an evening that held, what helped?" },
          {
            kind: "rows",
            id: "feared-and-said",
            ask: "If you asked somebody: what did you fear, and what did they say?",
            most: 3,
            columns: [
              { id: "whom", name: "Whom" },
              { id: "feared", name: "What I feared" },
              { id: "said", name: "What they said" },
            ],
          },
        ],
      },
      recall: ["edge-plan"],
    },
    {
      kind: "teach",
      id: "mind-stays",
      title: "The body leaves first",
      text: [
        "You can shut the laptop in a second. The mind takes longer. It goes on with the talk from three o’clock while your hands cut bread. People who get away from work in their minds tend to be less worn out and to sleep better. That is what 91 studies with 38,124 people say, taken together (Wendsche and Lohmann-Haislah, 2017). It shows what goes together, and not yet what comes from what.",
        "The good news is that letting go can be learned to a degree. In 30 studies with 3,725 people, training helped somewhat, and more of it helped more (Karabinski and others, 2021). So this is a skill like any other. It is shaky at first, and some days it is gone.",
        "Farid teaches maths and lives six minutes from his school. Six minutes were not enough. He would open his front door with a pupil’s voice still in his ear. Now he walks once around the block, past the bakery, and at the bakery he says to himself: “School is behind me.” On bad days he walks around twice.",
      ],
    },
    {
      kind: "do",
      id: "bridge",
      title: "Walk over the bridge",
      text: [
        "These five minutes lead from work to home: write down what is open, close it, breathe, change one thing, go in. Do them now for practice, even if it is Sunday. Then they are known to you when you need them.",
      ],
      place: { kind: "exercise", id: "transition" },
    },
    {
      kind: "teach",
      id: "noticing",
      title: "To notice, and leave it",
      text: [
        "There is a skill that sounds like nothing at all: to notice what is there, and leave it as it is. A thought turns up: “I forgot to write to Jan.” You can follow it, and ten minutes later you are deep in next week. You can fight it, which keeps it just as busy. Or you can say “ah, a thought about Jan”, and come back to the soup.",
        "You will come back to the soup many times. That is no sign that you are bad at it. Coming back is the exercise. It works best on plain things: the warm water on your hands, the sound of a key, the weight of a child on your arm.",
        "Farid tried it while he brushed his teeth. In two minutes he was gone five times, and he came back five times. “So I did it five times,” he said. That is how to count, if you want to count.",
      ],
    },
    {
      kind: "do",
      id: "three-minutes",
      title: "Three minutes of noticing",
      text: [
        "A minute to notice what is there, a minute with the breath, a minute to open up again. If the breath is no good place for you, rest your mind on your hands or on the sounds around you.",
      ],
      place: { kind: "exercise", id: "three-minute-space" },
    },
    {
      kind: "ask",
      id: "own-bridge",
      title: "Your own bridge",
      step: {
        guidance:
          "Make the way home your own. Choose something that is there on every day, such as a door, a bus stop or a kettle, and tie one small act to it. Five minutes are plenty, one is fine. If you work from home, go out of the door and in again. It may feel silly, and it marks the line.",
        facts: "helps",
        questions: [
          { kind: "plan", id: "bridge-when-then", ask: "When you pass your marker, what do you do?" },
          { kind: "words", id: "bridge-first", ask: "What do you want the first ten minutes at home to be like?" },
        ],
      },
    },
    {
      kind: "teach",
      id: "rest-and-guilt",
      title: "Rest without a reason",
      text: [
        "You sit down, and a voice gets up. There is washing to hang. Others are still working. What did you do to earn this? That voice is often old. It may have kept you safe once, in a home or a job where being busy was the way to be liked.",
        "Guilt is meant to tell you that you have hurt somebody. When you rest, whom have you hurt? If there is a name, you can ask them. If there is none, the alarm is ringing at toast. You need not wait until it stops. You can rest while it rings, and see that nothing burns.",
        "For Farid it was Saturday mornings. He lay on the sofa with a book and felt like a thief. He read one page with the guilt beside him, then a second one. After some weeks the voice still came. It had less to say.",
      ],
    },
    {
      kind: "ask",
      id: "rest-plan",
      title: "An hour that is of no use",
      step: {
        guidance:
          "Plan a bit of rest for the days ahead: an hour, half of one, or ten minutes. Nothing useful has to come of it. Think of the tired that you have. A tired body wants to lie down, a tired head wants to use its hands, a tired heart wants company or quiet.",
        questions: [
          { kind: "words", id: "rest-what", ask: "What would it be, and when?" },
          {
            kind: "words",
            id: "guilt-voice",
            ask: "What will the voice say, and what will you say back?",
            beginnings: ["I hear you, and"],
          },
        ],
        place: { kind: "exercise", id: "self-compassion" },
      },
    },
    {
      kind: "ask",
      id: "arriving-as-two",
      title: "Ten minutes to arrive",
      for: ["couple"],
      step: {
        guidance:
          "The first minutes at home set the tone. If you both like, agree on how you arrive: a hug and then ten quiet minutes, or five minutes of telling with no advice. You may want different things. Then take turns, or let each have their own.",
        questions: [{ kind: "words", id: "arrive-how", ask: "How does each of you like to arrive? What will you try for a week?" }],
      },
    },
    {
      kind: "ask",
      id: "arriving-with-children",
      title: "At the door, with children",
      for: ["family"],
      step: {
        guidance:
          "Children come running when you have the least left. A small ritual can hold both: you kneel down, say hello to each by name, and then there are five minutes in which you change and they wait, with a song or a sand timer. Do your own bridge before the door if you can.",
        questions: [{ kind: "words", id: "door-ritual", ask: "What could your hello look like, on a day when you are tired?" }],
      },
    },
  ],
  homework: [
    {
      id: "bridge-daily",
      name: "The bridge",
      what: "On days with work, walk over your bridge before you go in. To make it smaller: one breath out at the door, with your hand on the handle.",
      often: "daily",
      place: { kind: "exercise", id: "transition" },
    },
    {
      id: "useless-hour",
      name: "The hour that is of no use",
      what: "Take the rest that you planned. If the guilt comes along, let it sit beside you. To make it smaller: ten minutes, or a cup of tea by the window with nothing to read.",
      for: ["one", "family"],
      often: "once",
    },
    {
      id: "useless-hour-each",
      name: "An hour that is of no use, for each",
      what: "Each of you takes the rest that you planned, apart or side by side. If one of you would rather not, take yours alone. To make it smaller: ten minutes, or a cup of tea by the window with nothing to read.",
      for: ["couple"],
      often: "once",
    },
  ],
};
