import type { Session } from "../../pack.ts";

/** The fourth: guilt, a break of one’s own, and asking for help. */
export const guiltAndCare: Session = {
  id: "guilt-and-care",
  name: "Guilt, and a break of your own",
  about: "You learn to tell one guilt from another, plan a small break each week, and ask for help with something real.",
  minutes: 40,
  daysUntilNext: 10,
  parts: [
    {
      kind: "ask",
      id: "edges-back",
      title: "How were the edges?",
      step: {
        guidance:
          "Beside this is what you tried since last time. Perhaps you closed the day four times and sat on the floor once. Perhaps a child was ill, and the edges went with the wind. Look for one evening, or ten minutes, that went a little as you had hoped.",
        facts: "homework",
        questions: [
          { kind: "words", id: "edge-moment", ask: "What was that moment, and what made it possible?" },
          { kind: "words", id: "team-said", ask: "If you told people when you are there: what did you fear, and what did they say?" },
          { kind: "words", id: "floor-time", ask: "How was the play? Where were your thoughts?" },
        ],
      },
      recall: ["day-plan", "play-time"],
    },
    {
      kind: "teach",
      id: "two-guilts",
      title: "Two kinds of guilt",
      text: [
        "At work you feel guilty about the children. With the children you feel guilty about work. On the sofa you feel guilty about both. If guilt is there whatever you do, it cannot be telling you what to do. It is more like a radio that is always on.",
        "There is another kind. You shouted, and the small face changed. This one has a name and a time, and you can act on it: go back, kneel down, say “I was too loud, and that was not about you”. When you have done that, it has done its work. Children can live with parents who slip. What they can learn from you is how one comes back.",
        "So when it comes, ask it two things. What have I done, and to whom? If there is an answer, mend what can be mended. If there is none, it is the radio. You can let it play and go on with what you were doing.",
        "Yusuf works shifts in a lab and has twins. He missed the lantern walk and could not sleep for it. He asked the two questions. The twins, it turned out, had been asleep in the pram for most of it. What hurt was that he had wanted to be there. That was not guilt at all. He was sad, and sad is easier to carry.",
      ],
    },
    {
      kind: "ask",
      id: "sort-guilt",
      title: "Sort yours",
      step: {
        guidance:
          "Take two or three moments of guilt from the last days. For each, ask what you did, to whom, and whether there is something to mend. What is left is the radio, or being sad, or being tired. Give it its right name.",
        questions: [
          {
            kind: "rows",
            id: "guilts",
            ask: "When did it come, and what was it?",
            most: 4,
            columns: [
              { id: "when", name: "When" },
              { id: "says", name: "What it says" },
              {
                id: "is",
                name: "What it is",
                choices: [
                  { id: "mend", name: "Something to mend" },
                  { id: "radio", name: "The radio" },
                  { id: "sad", name: "Being sad" },
                  { id: "tired", name: "Being tired" },
                ],
              },
              { id: "next", name: "What I do, if anything" },
            ],
          },
        ],
      },
    },
    {
      kind: "do",
      id: "kind-break",
      title: "A kind word for you",
      text: [
        "You know how to speak to a child who has fallen. For three minutes, use that voice on yourself: this is hard, others know it too, may I be kind. Take a small moment to begin with. If it brings up more than you want today, stop and look around the room.",
      ],
      place: { kind: "exercise", id: "self-compassion" },
    },
    {
      kind: "teach",
      id: "break-of-your-own",
      title: "A break that is yours",
      text: [
        "“An hour for me is an hour off theirs.” It sounds like sums, and the sum is wrong. You are where a good part of their day comes from. A person who has slept, or walked, or laughed with a friend brings something home.",
        "And there is a plainer reason, which needs no use to anyone. You are one of the people in this family. You count too.",
        "A break does not have to be a day at a spa. Small ones are: a walk around the block, ten lines in a notebook, five slow breaths behind a closed door. A larger one is half an hour a week that is yours, the same time each week, so that nobody has to decide on it anew. Yusuf has Thursdays from seven to eight. He goes to the pool and mostly sits on the edge. At first he checked his phone every lap. His mother has the twins then. They call it granny night, and it is theirs by now.",
      ],
    },
    {
      kind: "ask",
      id: "break-plan",
      title: "Plan your break",
      step: {
        guidance:
          "Choose one small thing for most days, and one half hour for the week. Make the half hour easy to keep: a fixed time, a place to go, somebody who knows. Think too of a version for bad weeks, such as a bath with the door locked.",
        facts: "helps",
        questions: [
          { kind: "words", id: "small-care", ask: "What is the small thing, and what is it tied to?" },
          { kind: "plan", id: "break-when-then", ask: "When is your half hour, and what do you do with it?" },
          {
            kind: "words",
            id: "break-guilt",
            ask: "When the radio comes on, what will you say?",
            beginnings: ["I hear you, and I am going for"],
          },
        ],
      },
    },
    {
      kind: "teach",
      id: "asking-well",
      title: "Asking before it breaks",
      text: [
        "Most of us ask when we cannot go on, and then it comes out as a cry or a blow. It is easier for both sides while you still stand. A good ask is small, clear and free: “Could you take Leo on Tuesday from four to five? No is fine.” The other knows what it is, how long it lasts, and that they may say no.",
        "Hints do not work well. Sighing at the sink says something, but not what. Nor does “you could help a bit more”. People who would like to help often do not know what would be of use.",
        "There is help beyond friends as well: the nursery, a school club, a neighbour’s teenager, your employer, the town. If what you need is not there, or you cannot pay for it, that is a gap in the world. It is not one in you.",
      ],
    },
    {
      kind: "ask",
      id: "help-map",
      title: "Who could do what?",
      step: {
        guidance:
          "Make a short list: what would lighten the week, who might do it, and how you would ask in two lines. Add what you could give in return one day, if that makes it easier. Begin with the easiest one.",
        questions: [
          {
            kind: "rows",
            id: "help-rows",
            ask: "What, who, and in which words?",
            most: 5,
            columns: [
              { id: "what", name: "What would help" },
              { id: "who", name: "Who might do it" },
              { id: "words", name: "How I would ask" },
            ],
          },
        ],
        place: { kind: "room", room: "asks" },
      },
    },
    {
      kind: "ask",
      id: "swap-breaks",
      title: "A break for each",
      for: ["couple"],
      step: {
        guidance:
          "If you both like, put two half hours into the week, one for each of you. While one is out, the other has the home, in their own way, and does not report. You need not want the same kind of break. If one week has room for a single one, talk about who needs it more this time.",
        questions: [{ kind: "words", id: "two-breaks", ask: "When is yours, when is the other’s, and what would make it easy to go?" }],
      },
    },
    {
      kind: "ask",
      id: "quiet-time",
      title: "Quiet time for all",
      for: ["family"],
      step: {
        guidance:
          "Some families have a quiet time: twenty minutes in which everyone does something by themselves, each in their own corner. The children choose what. You choose something that is for you, so that they see that grown-ups rest as well.",
        questions: [{ kind: "words", id: "quiet-when", ask: "When could it be, and what would each of you do?" }],
      },
    },
  ],
  homework: [
    {
      id: "own-half-hour",
      name: "Your half hour",
      what: "Take the break that you planned, once. To make it smaller: ten minutes outside, without an errand.",
      for: ["one", "family"],
      often: "once",
    },
    {
      id: "two-half-hours",
      name: "A half hour for each",
      what: "Each of you takes one break while the other has the home. If the week has room for one, it is the turn of whoever needs it more. To make it smaller: ten minutes each, on the same evening.",
      for: ["couple"],
      often: "once",
    },
    {
      id: "kind-voice",
      name: "The kind voice",
      what: "When guilt comes, ask the two questions. If it is the radio, take the three minutes, or a single kind sentence. To make it smaller: say to yourself “ah, the radio”, and go on.",
      often: "daily",
      place: { kind: "exercise", id: "self-compassion" },
    },
  ],
};
