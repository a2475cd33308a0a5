import type { Session } from "../../pack.ts";

/** The first: a log of the week, its peaks, what it costs and gives, and the sentence under it. */
export const aMapOfTheWeek: Session = {
  id: "a-map-of-the-week",
  name: "A map of your week",
  about: "You look at where the hours and the strength go, find the peaks, and catch the sentence that drives you through them.",
  minutes: 30,
  daysUntilNext: 7,
  parts: [
    {
      kind: "teach",
      id: "parent-welcome",
      title: "Made for being interrupted",
      text: [
        "You have no free hour for this, and it was written with that in mind. There are five sessions in short parts. You can stop in the middle of any of them, put a child to bed, and go on two days later. What you wrote is still there. Any question may stay empty.",
        "There is one small thing to try after each session, or two. If the week swallows it, that is a week like many. Nobody counts, and nothing has to be made up for.",
        "Rosa has two girls, three and five, and leads a team of six. She did most of her first session in the car outside the ballet hall. The last part she did in bed, with one eye open. That was fine.",
      ],
    },
    {
      kind: "teach",
      id: "two-rush-hours",
      title: "Where the day is narrow",
      text: [
        "Most weeks with children have narrow places, where too much wants to pass at once. The hour before school. The half hour between the last meeting and the closed gate of the nursery. The time around supper. A day can be long and still be hard in two places.",
        "That is good to know, for two places can be changed. A whole life cannot, or not by Thursday. In Rosa’s log, seven of her nine worst moments were between ten to five and six. What came just before was the same each time: a meeting that ran over.",
        "Then there is the second shift, when the children sleep and the laptop opens again. It feels like catching up. Look at what it takes from the next morning, though, and from you.",
      ],
    },
    {
      kind: "ask",
      id: "narrow-places",
      title: "Your narrow places",
      step: {
        guidance:
          "Beside this is your last whole week, as far as it is known. Without a log, go by memory. Find the two or three moments that were tightest, and what came just before. A rough map will do.",
        facts: "week",
        questions: [
          {
            kind: "rows",
            id: "tight-moments",
            ask: "When was it tight?",
            most: 5,
            columns: [
              { id: "when", name: "Day and time" },
              { id: "wanted", name: "Who wanted what" },
              { id: "before", name: "What came just before" },
            ],
          },
          { kind: "words", id: "second-shift", ask: "How often did you work again after bedtime, and what was it like?" },
        ],
      },
    },
    {
      kind: "ask",
      id: "gives-and-drains",
      title: "What gives, what drains",
      step: {
        guidance:
          "Hours are half of the map. The other half is strength. An hour of play can fill you up, and a form to sign can empty you. Beside this is what your energy looked like, if you noted it. What is true for you may be odd, and it counts.",
        facts: "energy",
        questions: [
          { kind: "words", id: "gave", ask: "What gave you strength last week, if for ten minutes?" },
          { kind: "words", id: "drained", ask: "What drained you more than it looks from outside?" },
          {
            kind: "words",
            id: "missing-area",
            ask: "Which part of your life was hardly there?",
            hint: "Sleep, friends, your body, the two of you, a thing you love.",
          },
        ],
      },
    },
    {
      kind: "teach",
      id: "all-of-me",
      title: "The sentence that drives",
      text: [
        "Many parents run on a sentence like this one: “They all need me, and I owe each of them all of me.” It has cousins. “A good mother is there at bath time.” “A good father earns, and is never tired.” “If I drop one thing, they will see what I am really like.”",
        "The sentence has care in it. You want your people to be well. It has a trick in it too: it has no end. Nobody has all of themselves to give six times over, so you are late before you get up. When Rosa said hers aloud, her sister laughed and said: “All of them? The dentist too?” Then neither of them laughed. Rosa had cried on the phone to the dentist in March.",
        "Being torn is no proof that you do badly. People who care about one thing are rarely torn. You care about several.",
      ],
    },
    {
      kind: "ask",
      id: "driving-sentence",
      title: "Your sentence",
      step: {
        guidance:
          "Think back to one of your narrow places. What did you tell yourself, in what voice? Write the sentence as it comes. If it is harsh, you can write it small. Next time you look at where it came from.",
        questions: [
          {
            kind: "words",
            id: "sentence",
            ask: "What is your sentence?",
            beginnings: ["A good parent", "I have to", "If I do not"],
          },
          {
            kind: "scale",
            id: "sentence-first",
            ask: "How true does it feel right now?",
            most: 100,
            low: "Not true at all",
            high: "Wholly true",
          },
          { kind: "words", id: "care-in-it", ask: "What is the care in it? Whom does it want to look after?" },
        ],
      },
    },
    {
      kind: "ask",
      id: "two-maps",
      title: "Two maps",
      for: ["couple"],
      step: {
        guidance:
          "If both of you like, each draws a map of the same week, apart. Then lay them side by side and look, as you would at two photos of one place. Each says one thing that the other’s map taught them. No sums, and no “but I”. If one of you does not want to, one map is enough.",
        questions: [{ kind: "words", id: "maps-learned", ask: "What did you see on the other’s map that you had not seen before?" }],
      },
    },
    {
      kind: "ask",
      id: "rose-and-thorn",
      title: "A nice one and a hard one",
      for: ["family"],
      step: {
        guidance:
          "At supper, each person says one nice thing and one hard thing from the day, the grown-ups too. Very small children can show it with their hands. Nobody has to, and nobody gives advice. Three minutes, then the pudding.",
        questions: [{ kind: "words", id: "supper-heard", ask: "What did you hear that you want to keep?" }],
      },
    },
    {
      kind: "ask",
      id: "who-holds-you",
      title: "Who holds you?",
      for: ["one"],
      step: {
        guidance:
          "If you carry this alone, the map has one pair of hands on it. So it is worth looking at who stands near: a neighbour, a friend from the nursery, a parent of yours, a teacher who smiles. They need not do anything yet. Put their names down.",
        questions: [{ kind: "words", id: "near-people", ask: "Who stands near you, or could, if you let them?" }],
      },
    },
    {
      kind: "do",
      id: "slow-breaths",
      title: "Five slow minutes",
      text: [
        "Before you go back in, breathe slowly for five minutes, in and out, with nothing to hold. It is the gentlest of the breathing exercises. If a child comes in, stop. Half of it is fine.",
      ],
      place: { kind: "exercise", id: "coherent" },
    },
  ],
  homework: [
    {
      id: "log-peaks",
      name: "Log the narrow places",
      what: "Once a day, put in where the day went, in rough lines, and mark the moment that was tightest. Two minutes will do. To make it smaller: mark the one moment and leave the rest.",
      often: "daily",
      place: { kind: "room", room: "log" },
    },
    {
      id: "five-minutes-early",
      name: "Five minutes before the gate",
      what: "Once this week, end whatever comes before your tightest moment five minutes sooner, and use them for nothing. To make it smaller: take three breaths before you open the door.",
      for: ["one", "couple"],
      often: "once",
    },
    {
      id: "supper-round",
      name: "A nice one and a hard one",
      what: "Once this week, let each at the table tell one nice thing and one hard thing from the day. To make it smaller: you tell yours, and the others may eat.",
      for: ["family"],
      often: "once",
    },
  ],
};
