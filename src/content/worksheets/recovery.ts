// The way back from being worn out.

import type { Worksheet } from "../pack.ts";

export const recoveryPlan: Worksheet = {
  id: "recovery-plan",
  name: "A plan to recover",
  family: "recovery",
  helps: ["recovery", "low-mood", "sleep", "system"],
  about: "From the early signs to a plan on one page: rest, what changes in the pattern, kindness, people, and work.",
  suits:
    "When you have been running on the last of it for weeks: tired after sleep, short with people, and things that you liked have gone flat.",
  minutes: 25,
  leave: [
    "Being this worn out can have causes in the body. See a doctor, most of all with pain in the chest, weight that falls, or no sleep for days.",
    "If thoughts of not living come, take the way to help on this page first.",
    "You do not have to write all of it at once. It keeps.",
  ],
  againAfterDays: 14,
  steps: [
    {
      id: "signs",
      title: "What are the signs?",
      guidance:
        "Here is what your own weeks show. Add what no record sees: the headache on Sundays, the unopened letters, the sharp voice.",
      facts: "signs",
      questions: [
        { kind: "words", id: "signs", ask: "How I notice it in me", long: true },
        { kind: "words", id: "others", ask: "What others say they see" },
        { kind: "scale", id: "tank", ask: "How much is left in you?", most: 10, low: "Empty", high: "Full" },
      ],
    },
    {
      id: "rest",
      title: "Rest comes first.",
      guidance:
        "Tiredness that has built up for months does not go in a weekend. Small and daily beats large and rare: a fixed time for bed, a real break at noon, one evening a week with nothing in it.",
      facts: "hours",
      questions: [
        {
          kind: "rows",
          id: "rest",
          ask: "Rest that I put back",
          most: 4,
          columns: [
            { id: "what", name: "What" },
            { id: "when", name: "When" },
            { id: "guard", name: "What gives way for it" },
          ],
        },
      ],
      place: { kind: "worksheet", id: "rest-without-guilt" },
    },
    {
      id: "pattern",
      title: "Which pattern wears you out?",
      guidance:
        "Look for what happens every week: the call that always runs into dinner, the “yes” before the calendar is open, the work done twice because the first time was not perfect.",
      facts: "energy",
      questions: [
        { kind: "words", id: "pattern", ask: "The pattern" },
        {
          kind: "choice",
          id: "whose",
          ask: "Whose is it?",
          many: true,
          choices: [
            { id: "mine", name: "Mine" },
            { id: "ours", name: "Ours, at home" },
            { id: "work", name: "The workplace’s" },
            { id: "wider", name: "The wider world’s", says: "Opening hours, leave, money, who is expected to care." },
          ],
        },
        { kind: "plan", id: "change", ask: "One change in it" },
      ],
    },
    {
      id: "kindness",
      title: "How do you talk to yourself?",
      guidance:
        "Somebody who is worn out hears a hard voice: others manage, pull yourself together. Write what it says, and what you would say to a tired friend instead.",
      questions: [
        { kind: "words", id: "voice", ask: "The hard voice says" },
        { kind: "words", id: "friend", ask: "To a friend I would say" },
      ],
      place: { kind: "exercise", id: "self-compassion" },
    },
    {
      id: "people",
      title: "Who is with you in this?",
      guidance:
        "One person who knows is worth more than ten who guess. Think of a listener, of somebody with hands, and of somebody whose job it is: a doctor, a counsellor, the works council.",
      questions: [
        {
          kind: "rows",
          id: "people",
          ask: "My people",
          most: 5,
          columns: [
            { id: "who", name: "Who" },
            { id: "what", name: "For what" },
            { id: "ask", name: "What I ask" },
          ],
        },
      ],
      place: { kind: "room", room: "asks" },
    },
    {
      id: "work",
      title: "What changes at work?",
      guidance:
        "You cannot rest your way out of a load that fills up again each Monday. Something on that side has to move as well: a task, a date, an evening, a talk with whoever decides.",
      questions: [
        { kind: "words", id: "lighter", ask: "What would make the load lighter" },
        { kind: "words", id: "talk", ask: "With whom I talk, and about what" },
        {
          kind: "choice",
          id: "leave",
          ask: "Do I need time off?",
          choices: [
            { id: "no", name: "Not now" },
            { id: "some", name: "Some days of leave" },
            {
              id: "sick",
              name: "I will ask a doctor about sick leave",
              says: "Being worn out is a reason to be ill. You do not have to prove it to yourself first.",
            },
          ],
        },
      ],
      place: { kind: "worksheet", id: "options-map" },
    },
    {
      id: "again",
      title: "When do you look again?",
      guidance:
        "Two weeks is a good first distance: long enough for something to move, short enough to see that it does not. If it has got worse by then, that is the sign to bring in a professional.",
      questions: [
        { kind: "words", id: "sign", ask: "How I will notice that it gets better" },
        { kind: "words", id: "worse", ask: "What I do if it gets worse" },
        { kind: "day", id: "look", ask: "I look again on" },
      ],
    },
  ],
  evidence: [
    {
      author: "Demerouti and others",
      year: 2001,
      found: "What work asks goes along with being worn out; what it gives goes along with being willing. Both sides count.",
      strength: "origin",
    },
    {
      author: "Meijman and Mulder",
      year: 1998,
      found: "A load that is not recovered from adds up. That idea stands behind putting rest first.",
      strength: "origin",
    },
    {
      author: "Karabinski and others",
      year: 2021,
      found: "In 30 studies with 3,725 people, training to let go of work helped somewhat (d = 0.36). Longer training helped more.",
      strength: "moderate",
    },
  ],
  limits:
    "This is a plan of your own, not care by a professional. It has not been tested as a whole. Where work itself makes people ill, changing the person alone does not last.",
};

export const hardWeek: Worksheet = {
  id: "hard-week",
  name: "A plan for hard weeks",
  family: "recovery",
  helps: ["recovery", "stress", "change"],
  about: "Write in a calm hour what a hard week needs: what may be dropped, what stays, and who is told.",
  suits: "After a hard week, while you remember it; or before one that you see coming.",
  minutes: 10,
  leave: ["If all weeks have been hard for a while, take the plan to recover instead."],
  againAfterDays: 120,
  steps: [
    {
      id: "how",
      title: "How do hard weeks look?",
      guidance: "They have a pattern, mostly. What comes first, what follows, and by which small thing could you tell on a Tuesday?",
      facts: "calm-days",
      questions: [
        { kind: "words", id: "begin", ask: "It often begins with" },
        { kind: "words", id: "tell", ask: "I can tell by" },
      ],
    },
    {
      id: "drop",
      title: "What may fall, and what stays?",
      guidance: "Decide it now, when it costs nothing. Two or three things that hold you up stay even then, in a small version.",
      questions: [
        {
          kind: "rows",
          id: "drop",
          ask: "May fall",
          most: 5,
          columns: [
            { id: "what", name: "What" },
            { id: "tell", name: "Who has to know" },
          ],
        },
        {
          kind: "rows",
          id: "stay",
          ask: "Stays, in small",
          most: 3,
          columns: [
            { id: "what", name: "What" },
            { id: "small", name: "Its small version" },
          ],
        },
      ],
    },
    {
      id: "help",
      title: "Who helps?",
      guidance: "Ask before it breaks. “May I ring you in a week like that?” is easier to say today than then.",
      questions: [
        { kind: "words", id: "who", ask: "Whom I ask, and for what" },
        { kind: "plan", id: "plan", ask: "The plan" },
      ],
    },
  ],
  evidence: [
    {
      author: "Sheeran and others",
      year: 2024,
      found: "In 642 tests, “when this, then that” plans helped people to do what they meant to (d from 0.27 to 0.66).",
      strength: "strong",
    },
  ],
  limits: "A plan does not make the week less hard. It saves you deciding in the middle of it.",
};
