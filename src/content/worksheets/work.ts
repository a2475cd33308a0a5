// Is it the job or the habit? And what could change, from a task to the whole job.

import type { Worksheet } from "../pack.ts";

export const jobOrHabit: Worksheet = {
  id: "job-or-habit",
  name: "Is it the job or the habit?",
  family: "career",
  helps: ["system", "change", "evening", "meetings"],
  about: "Sort what strains you into what the job brings and what you bring along, by your own records and a few honest questions.",
  suits: "When you think of leaving, and a voice asks whether the next job would be the same.",
  minutes: 15,
  leave: [
    "If you are bullied, harassed or made to work against the law, it is not your habit. Take it to somebody whose task it is: a union, a works council, a lawyer.",
  ],
  againAfterDays: 90,
  steps: [
    {
      id: "data",
      title: "What do your weeks say?",
      guidance:
        "Look at when work begins and ends, and at how much of it was asked for. Late hours may be wanted by somebody, or be a way not to go home, or be left over because the day was full of meetings.",
      facts: "hours",
      questions: [
        { kind: "words", id: "asked", ask: "Of my late hours, who asked for them?" },
        { kind: "words", id: "nobody", ask: "Which of them did nobody ask for?" },
      ],
    },
    {
      id: "before",
      title: "Was it so elsewhere?",
      guidance:
        "Think of the job before, of school, of the house that you moved into. What comes along from place to place is more likely yours. What began here is more likely theirs.",
      questions: [
        {
          kind: "rows",
          id: "places",
          ask: "Places I worked",
          most: 4,
          columns: [
            { id: "where", name: "Where" },
            { id: "same", name: "What was the same" },
            { id: "other", name: "What was different" },
          ],
        },
      ],
    },
    {
      id: "others",
      title: "How do others do it, there?",
      guidance:
        "Does anyone in the same job go home at five and is still well thought of? If nobody does, it is the house. If some do, ask how.",
      questions: [
        {
          kind: "choice",
          id: "others",
          ask: "In my place of work",
          choices: [
            { id: "all-late", name: "Everybody works late" },
            { id: "some", name: "Some do, some do not" },
            { id: "me", name: "It is mostly me" },
            { id: "unknown", name: "I do not know" },
          ],
        },
        { kind: "words", id: "how", ask: "Somebody who does it otherwise, and how" },
      ],
    },
    {
      id: "sort",
      title: "Sort it.",
      guidance: "Both is the usual answer. The point is not to find who is at fault, but where a small turn would move most.",
      questions: [
        {
          kind: "rows",
          id: "sort",
          ask: "What strains me",
          most: 6,
          columns: [
            { id: "what", name: "What" },
            {
              id: "whose",
              name: "More of",
              choices: [
                { id: "job", name: "the job" },
                { id: "habit", name: "the habit" },
                { id: "both", name: "both" },
              ],
            },
          ],
        },
        {
          kind: "scale",
          id: "love",
          ask: "If the strain were gone, would you want to do this work?",
          most: 10,
          low: "Not at all",
          high: "Very much",
        },
      ],
    },
    {
      id: "test",
      title: "What would tell you more?",
      guidance:
        "Change the habit first where that is cheap: two weeks with a fixed end, and see whether the job lets you. If it does not, you have learned something about the job. The options map is the next sheet.",
      questions: [
        { kind: "plan", id: "test", ask: "What I try" },
        { kind: "day", id: "look", ask: "When do you look at it again?" },
      ],
      place: { kind: "worksheet", id: "options-map" },
    },
  ],
  evidence: [
    {
      author: "Demerouti and others",
      year: 2001,
      found: "Exhaustion goes along with what work asks, lack of drive with what it does not give. That is why both sides are asked about.",
      strength: "origin",
    },
  ],
  limits: "It is your own view, from inside. A colleague, a coach or a friend who knows you at work sees other parts of it.",
};

export const optionsMap: Worksheet = {
  id: "options-map",
  name: "From a task to the whole job",
  family: "career",
  helps: ["system", "change", "meaning"],
  about: "Lay out what could change at work, from the smallest to leaving, and choose one to try with a day on which you look again.",
  suits: "When “stay and bear it” and “hand in your notice” seem to be the two things there are.",
  minutes: 20,
  leave: ["In a very worn-out week leave the last step open. Leaving is easier to judge after some rest, unless staying harms you."],
  againAfterDays: 60,
  steps: [
    {
      id: "tasks",
      title: "Could the tasks change?",
      guidance:
        "More of what you are good at, less of what drains you; another order; the hard piece in your clear hours; something done less well or not at all. Much of this needs nobody’s leave.",
      facts: "energy",
      questions: [
        {
          kind: "rows",
          id: "tasks",
          ask: "Tasks",
          most: 5,
          columns: [
            { id: "task", name: "Task" },
            { id: "could", name: "Could become" },
          ],
        },
      ],
    },
    {
      id: "hand-over",
      title: "What could somebody else do?",
      guidance:
        "Hand over a whole thing with its goal, not a slice of it with your way of doing it. It will be done differently, and the first time takes longer. Say by when, and what good enough looks like.",
      questions: [
        {
          kind: "rows",
          id: "hand-over",
          ask: "To hand over",
          most: 4,
          columns: [
            { id: "what", name: "What" },
            { id: "whom", name: "To whom" },
            { id: "good", name: "Good enough is" },
          ],
        },
        { kind: "words", id: "hold", ask: "What keeps me from letting go of it" },
      ],
    },
    {
      id: "people",
      title: "Could the people around it change?",
      guidance:
        "Whom do you work with more, whom less? Who could teach you, whom could you teach? Which meeting would not miss you, and which has the one person who lifts your day?",
      questions: [{ kind: "words", id: "people", ask: "With whom more, with whom less", long: true }],
    },
    {
      id: "sense",
      title: "Could you see it otherwise?",
      guidance:
        "The same work can be filling forms, or getting a family their money in time. This is no trick to bear what is wrong. Where it is true, it carries.",
      questions: [{ kind: "words", id: "sense", ask: "Whom my work is good for, on a good day" }],
    },
    {
      id: "talk",
      title: "Which talk would move most?",
      guidance:
        "One thing, one person, with a way that works for them too. Hours, load, place, pay, another team, a pause. The next page helps you write it and say it.",
      questions: [
        { kind: "words", id: "talk", ask: "With whom, about what" },
        { kind: "words", id: "offer", ask: "What they would gain" },
      ],
      place: { kind: "room", room: "asks" },
    },
    {
      id: "leave",
      title: "And leaving?",
      guidance:
        "Look at it plainly, as one option among others: what it needs first, what it would cost, what you would miss. Having the door in view makes some people free to stay, and others free to go.",
      questions: [
        {
          kind: "words",
          id: "needs",
          ask: "What would have to be in place",
          hint: "Money for how many months, papers, a talk at home, an offer.",
        },
        { kind: "words", id: "miss", ask: "What I would miss, and what I would not" },
      ],
    },
    {
      id: "choose",
      title: "Which one first?",
      guidance:
        "Rate each on two things: how much it would help, and how easily it can be tried. Begin where help is fair and trying is easy. On the day that you choose, you look at the whole map again.",
      questions: [
        {
          kind: "rows",
          id: "rate",
          ask: "My options",
          most: 5,
          columns: [
            { id: "option", name: "Option" },
            {
              id: "helps",
              name: "Would help",
              choices: [
                { id: "little", name: "a little" },
                { id: "some", name: "some" },
                { id: "much", name: "much" },
              ],
            },
            {
              id: "easy",
              name: "To try it is",
              choices: [
                { id: "easy", name: "easy" },
                { id: "middling", name: "middling" },
                { id: "hard", name: "hard" },
              ],
            },
          ],
        },
        { kind: "plan", id: "first", ask: "First I try" },
        { kind: "day", id: "look", ask: "I look at the map again on" },
      ],
    },
  ],
  evidence: [
    {
      author: "Wrzesniewski and Dutton",
      year: 2001,
      found: "People shape their jobs by what they do, whom they do it with and how they see it. The first steps here follow that.",
      strength: "origin",
    },
    {
      author: "Oprea and others",
      year: 2019,
      found: "Training people to shape their jobs had small effects on being engaged with work, taken over several trials.",
      strength: "weak",
    },
  ],
  limits:
    "Shaping a job has its limits where there are too few people for too much work. Then the talk, the works council or the door may be the honest option.",
};
