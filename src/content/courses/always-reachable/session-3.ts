import type { Session } from "../../pack.ts";

/** The third: what the test showed, hours and an edge of one's own, whose strain it is, and an ask to the boss. */
export const theEdge: Session = {
  id: "the-edge",
  name: "An edge of your own",
  about: "You see what the test showed, draw an edge around your evening, and prepare one talk that could lighten the load.",
  minutes: 45,
  daysUntilNext: 10,
  parts: [
    {
      kind: "ask",
      id: "test-back",
      title: "What did the test show?",
      step: {
        guidance:
          "Beside this is what you noted since last time, and below are your guesses. If the nights went as planned, look at what came. If they did not, that is a finding as well: what was stronger than the plan? Either way you know more than before.",
        facts: "homework",
        questions: [
          { kind: "words", id: "what-came", ask: "What did you fear, and what came?", long: true },
          { kind: "words", id: "test-learned", ask: "What do you make of it?", beginnings: ["It seems that", "I had not known that"] },
          {
            kind: "scale",
            id: "belief-third",
            ask: "How true does the old sentence feel now?",
            most: 100,
            low: "Not true at all",
            high: "Wholly true",
          },
        ],
      },
      recall: ["design"],
    },
    {
      kind: "teach",
      id: "what-a-limit-is",
      title: "What a limit is",
      text: [
        "A limit is about what you do. “Nobody may write to me at night” is a wish, and others decide on it. “I read mail until six, and then again at eight in the morning” is a limit. You can hold that one even if nobody else changes.",
        "People differ in where they like their edge. Some want work and home in two boxes. Others are at ease when the two mix, and would feel fenced in by fixed hours. Neither is the better kind. What wears you out is a week that is cut against your grain. So draw the line where it suits you, and not where a book says.",
        "Ines edits films. She likes to work late, and her evenings were never the trouble. Her Sundays were. She kept the late nights and closed the Sunday. Her limit had one line: “From Saturday noon until Monday at nine I am not here.” She told two people, and wrote it under her name.",
      ],
    },
    {
      kind: "ask",
      id: "hours-edge",
      title: "Where is your edge?",
      step: {
        guidance:
          "Beside this are your usual hours, as far as they are known. Choose an edge that you could hold in four weeks out of five. Then say what it guards, for a limit without a reason is hard to keep at ten to six.",
        facts: "hours",
        questions: [
          { kind: "words", id: "start-stop", ask: "When would you like work to begin and to end, on which days?" },
          { kind: "words", id: "guards", ask: "What does the edge guard? Who or what is on the other side of it?" },
          {
            kind: "words",
            id: "bends",
            ask: "When may it bend, because you choose so?",
            hint: "A launch, a week of illness in the team, a day you swap.",
          },
        ],
      },
      recall: ["wants"],
    },
    {
      kind: "do",
      id: "write-hours",
      title: "Write your hours down",
      text: [
        "Put down the hours that are for work, a line a day. What falls outside them counts as after hours from then on, so your week can show you which evenings held and which bent. A bent evening is a fact about the week. It takes nothing away from the others.",
      ],
      place: { kind: "room", room: "hours" },
    },
    {
      kind: "teach",
      id: "whose-is-it",
      title: "Whose is it?",
      text: [
        "Some of what pulls at you is a habit, and you can change it: looking at the phone in bed, saying yes too fast. Some is shared: a team where all write at night since all write at night. And some belongs to your workplace or beyond: two jobs in one, a post that is not filled, a law, a price.",
        "It is worth sorting these. If you treat the firm’s gap as your own flaw, you will work on yourself for years, and the gap stays. What is yours asks for a small shift. What is theirs asks for an ask.",
        "When Ines sorted her list, two of seven things were hers. One was the team’s. Four came from a plan that had three weeks for what takes five. “I had been doing breathing exercises against a spreadsheet,” she said. She still does them. And she asked for the two weeks.",
      ],
    },
    {
      kind: "ask",
      id: "sort-strains",
      title: "Sort your list",
      step: {
        guidance:
          "Put down what pulls at you most, one thing a line, and whose it is. Many things are a bit of several. Take the largest part. This is no court, so nobody has to be guilty.",
        questions: [
          {
            kind: "rows",
            id: "strains",
            ask: "What pulls at you, and whose is it?",
            most: 8,
            columns: [
              { id: "what", name: "What it is" },
              {
                id: "whose",
                name: "Whose it is",
                choices: [
                  { id: "mine", name: "Mine" },
                  { id: "ours", name: "Ours" },
                  { id: "workplace", name: "The workplace’s" },
                  { id: "wider", name: "Wider than that" },
                ],
              },
              { id: "next", name: "A small shift, or an ask" },
            ],
          },
        ],
      },
    },
    {
      kind: "do",
      id: "draft-ask",
      title: "The talk with your boss",
      text: [
        "Take the one thing that would ease your weeks most and that somebody else can decide. A talk like this goes well in four short steps. Say what is: “I had mail on nine evenings out of ten.” Say what it does to the work: “In the mornings I make slips.” Say what you ask for, as one thing: “I would like to stop at six and to have one person to cover.” Say what you can offer: “I will hand over at half past five.”",
        "Bring facts from your own week, and choose a calm hour. You need not tell about your health or your home. If the answer is no, ask what would be possible, and when you can talk again. Before you go, write down what you fear they will say. Afterwards, write what they did say. Many find a gap between the two.",
        "Next door you can draft it in three tones and keep the one that sounds like you.",
      ],
      place: { kind: "room", room: "asks" },
    },
    {
      kind: "ask",
      id: "edge-plan",
      title: "The last quarter of an hour",
      step: {
        guidance:
          "An edge holds best if something marks it. It can be a list of what is still open, with when and where you take it up again. In a study with 103 people (Smit, 2016), such a list helped those to let go who find that hard. Choose what you do in your last minutes, and what starts it.",
        questions: [{ kind: "plan", id: "edge-when-then", ask: "When your time comes, what do you do to close the day?" }],
        place: { kind: "room", room: "shutdown" },
      },
    },
    {
      kind: "ask",
      id: "one-evening",
      title: "One evening that is yours",
      for: ["couple"],
      step: {
        guidance:
          "If both of you like, pick one evening a week that no work may touch, for either of you. Say what it is for and when you will look at it again. If it slips, move it, and let nobody keep count. Each of you may also say: not this week.",
        questions: [
          { kind: "words", id: "shared-evening", ask: "Which evening, and what would each of you love to do with it?" },
          { kind: "words", id: "gentle-words", ask: "How may you remind each other, in words that feel kind to both?" },
        ],
      },
    },
    {
      kind: "ask",
      id: "door-sign",
      title: "Open and closed",
      for: ["family"],
      step: {
        guidance:
          "Many children like an edge that they can see. A sign on a door, a lamp, a hat that means “at work” and comes off. If you work at home, try one for a week. When it says closed, work is over, and they may tell you so.",
        questions: [{ kind: "words", id: "sign-idea", ask: "What could show that work is over for today?" }],
      },
    },
  ],
  homework: [
    {
      id: "close-the-day",
      name: "Close the day",
      what: "At your time, write what is open and when you go on with it. Then do your closing act. To make it smaller: one line, “tomorrow I begin with …”, and shut the lid.",
      often: "daily",
      place: { kind: "room", room: "shutdown" },
    },
    {
      id: "one-ask",
      name: "One ask",
      what: "Have the talk, or send the message, if the time is right. Note what you feared and what they said. To make it smaller: draft it and send nothing, or ask somebody easy for something small.",
      often: "once",
      place: { kind: "room", room: "asks" },
    },
  ],
};
