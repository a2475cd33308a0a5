import type { Session } from "../../pack.ts";

/** The third: a day with a start and a stop, a way to close it, being told when one can be reached, and time to play. */
export const dayWithEdges: Session = {
  id: "day-with-edges",
  name: "A day with edges",
  about:
    "You give work a start and a stop, close it so that it stays closed, tell people when you are there, and guard a bit of time for play.",
  minutes: 45,
  daysUntilNext: 10,
  parts: [
    {
      kind: "ask",
      id: "set-down-back",
      title: "How was good enough?",
      step: {
        guidance:
          "Beside this is what you tried since last time, and below is your guess. Perhaps somebody noticed. Perhaps nobody did, and that felt odd. Perhaps you picked the mop up again on the second night. Habits are strong when you are tired. Tell what came.",
        facts: "homework",
        questions: [
          { kind: "words", id: "guess-and-came", ask: "What did you fear, and what came?" },
          { kind: "words", id: "got-back", ask: "What did you get back, and where did it go?" },
          {
            kind: "scale",
            id: "sentence-third",
            ask: "How true does your old sentence feel now?",
            most: 100,
            low: "Not true at all",
            high: "Wholly true",
          },
        ],
      },
      recall: ["driving-sentence", "set-down"],
    },
    {
      kind: "teach",
      id: "start-and-stop",
      title: "A start, a stop, and some slack",
      text: [
        "When work has no end, it fills what there is. With children that means it fills the seams: the phone at the swings, the mail under the table. You are in two places, and in neither of them. A stop time does not make the work less. It tells the work where to wait.",
        "Make the plan for the week that you have, and not for a week without noses. A plan with no slack breaks on Monday when a shoe is missing. Leave a quarter of an hour free around each handover. If you do not need it, it is yours.",
        "Amara writes code and picks up her son on three days. She blocks half past four to five in her calendar on those days, in a colour that means “gone”. She moved one meeting that always ran over to the morning. That one move did more than the four apps that she had tried.",
      ],
    },
    {
      kind: "ask",
      id: "day-plan",
      title: "Sketch your day",
      step: {
        guidance:
          "Beside this are your usual hours, as far as they are known. Sketch a plain weekday, with a start, a stop, and slack around the narrow places. If you work again at night for good reasons, give that an edge too: which nights, and until when.",
        facts: "hours",
        questions: [
          { kind: "words", id: "begin-end", ask: "When does work begin and end, on which days?" },
          { kind: "words", id: "slack", ask: "Where do you put the slack?" },
          { kind: "words", id: "late-work", ask: "If there is late work, which nights, and when does it stop?" },
        ],
        place: { kind: "room", room: "hours" },
      },
      recall: ["narrow-places"],
    },
    {
      kind: "do",
      id: "first-shutdown",
      title: "Close the day so that it stays closed",
      text: [
        "What is open at work calls out to you at the bath tub. It calls less when it knows its turn. So write down what is open, and beside each thing when, where and how you go on. Add your first step for tomorrow, and one closing act. In a study with 103 people (Smit, 2016) this helped those who find it hard to let go. For others it is less clear.",
        "Try it once now, as if this were the end of your day. Later, three minutes will do. If you are called away in the middle, what you wrote is kept.",
      ],
      place: { kind: "room", room: "shutdown" },
    },
    {
      kind: "teach",
      id: "when-am-i-there",
      title: "Say when you are there",
      text: [
        "People at work are mostly fine with limits that they know. What wears them down, and you, is guessing. So say it first, and say it as a plain fact: “I am here from eight to half past four. Then I am with my children. I read mail again at eight.” No sorry, and no story. You may add what to do if it cannot wait.",
        "An automatic reply after hours can say it for you. Keep it to three lines: thank you, when you will read it, whom to ask until then. And when a new task comes, you can buy yourself time with “let me look at my week and tell you tomorrow”. A yes that has slept is a better yes.",
        "Amara was sure that her lead would sigh. He wrote back: “Good to know. Can I get that for the whole team?” It does not always go like that. If yours says no, you know what you are dealing with, and that part is not your flaw.",
      ],
    },
    {
      kind: "do",
      id: "availability-ask",
      title: "Write your three lines",
      text: [
        "Draft the message to your team, and if you like the automatic reply. There are words to begin with, in three tones. Write down what you fear they will say, and later what they did say. Send it when the time is right for you. A draft is a good result for today.",
      ],
      place: { kind: "room", room: "asks" },
    },
    {
      kind: "ask",
      id: "play-time",
      title: "Half an hour on the floor",
      step: {
        guidance:
          "Pick one time on some days that is for play and nothing else. Half an hour is fine, and so is ten minutes. The phone is in another room. The child leads and you follow: no teaching, no tidying. Being bored is allowed. When it ends, say so, and look forward to the next one. The rest of the day, children may play by themselves while you cook or sit. Many learn to like it, and it needs no guilt.",
        questions: [
          { kind: "plan", id: "play-when-then", ask: "When will you play, and what marks the beginning?" },
          { kind: "words", id: "own-play", ask: "When could the children play by themselves, and what do you do then?" },
        ],
      },
    },
    {
      kind: "ask",
      id: "hand-over",
      title: "The handover",
      for: ["couple"],
      step: {
        guidance:
          "Two tired people at a door can pass on more than a child. If you both like, agree on how you hand over: two minutes, what is on, what is next, and then one of you is off. Whoever is on does it their way. Look at it again in two weeks, and let nobody keep count.",
        questions: [{ kind: "words", id: "hand-over-how", ask: "When do you hand over, and what do you each need to hear?" }],
      },
    },
    {
      kind: "ask",
      id: "work-is-over",
      title: "Work is over, everyone can see it",
      for: ["family"],
      step: {
        guidance:
          "Let the children help you close the day. They can push the button, turn the sign, or shout the last word. A closing that they know is easier for them to wait for. If you come home from somewhere, the shoes by the door can be the sign.",
        questions: [{ kind: "words", id: "closing-sign", ask: "What could your closing be, and which part is theirs?" }],
      },
    },
    {
      kind: "ask",
      id: "edge-alone",
      title: "An edge with one pair of hands",
      for: ["one"],
      step: {
        guidance:
          "When you are the one adult, work may have to fit in around bedtime. The edge then is less about the hour and more about the switch. Choose one evening a week with no late work at all, and one thing in the house that may wait for it.",
        questions: [{ kind: "words", id: "free-evening", ask: "Which evening is it, and what may wait?" }],
      },
    },
  ],
  homework: [
    {
      id: "close-daily",
      name: "Close the day",
      what: "At your stop time, write what is open and when you go on, then do your closing act. To make it smaller: one line for tomorrow, written with your coat on.",
      often: "daily",
      place: { kind: "room", room: "shutdown" },
    },
    {
      id: "play-once",
      name: "Time on the floor",
      what: "Take the play time that you planned, at least one of them, with the phone away. Note how much you were there. To make it smaller: ten minutes, or one book read slowly.",
      often: "once",
    },
  ],
};
