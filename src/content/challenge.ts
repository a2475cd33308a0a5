import type { Challenge } from "./pack.ts";

/** Twelve small steps across thirty days, for one person or for two. */
export const thirtyDays: Challenge = {
  id: "thirty-days",
  name: "Thirty days, twelve small steps",
  about:
    "A month with one small thing at a time: look at your week, talk, set one limit, drop one chore, rest for a night, look back. You can do it alone or with somebody. Each step can be done, left out, or marked as not for you, and all three are fine. When life gets in the way, pause it, and it waits. If you are afraid of the person you live with, take it alone. Each step has a way for one, and nobody is told.",
  days: 30,
  steps: [
    {
      id: "track-a-week",
      name: "Look at one week",
      from: 1,
      until: 7,
      alone:
        "For seven days, put in roughly where your hours went and how much strength you had. A minute in the evening will do. You are looking, as you would out of a train window. Nothing has to change yet.",
      together:
        "Each of you notes your own week, apart. It stays with you. At the end you choose what you would like to tell: a day, a number, or a single line. Nobody looks into the other’s notes.",
      why: "What we believe about our weeks and what is in them are often two things. It is easier to talk about a week that you have seen.",
      place: { kind: "room", room: "log" },
    },
    {
      id: "check-in",
      name: "Half an hour to check in",
      from: 7,
      until: 8,
      alone:
        "Make tea, put the phone in another room, and sit down with your week for half an hour. What was good? What was too much? What do you need next week? Ten minutes will do if that is what you have.",
      together:
        "Sit down for half an hour without phones. Begin with what you each liked about the other’s week. Then take one topic. One of you talks for four minutes, the other says back what they heard, and then you swap. Whoever needs a pause says so, and you stop for twenty minutes.",
      why: "Things that have a time of their own do not have to come out in the hallway. In a trial with 215 couples, two talks a year with a guide brought them a little closer (Cordova, 2014). Talks at home like this one are another thing, and have been studied less.",
      place: { kind: "room", room: "week" },
    },
    {
      id: "name-a-limit",
      name: "Name one limit",
      from: 8,
      until: 10,
      alone:
        "Choose one limit to try for two weeks: no mail after seven, lunch away from the desk, Sunday without the laptop. Say what it guards. Write it where you will see it.",
      together:
        "Each of you names one limit of your own, and what it guards. Ask the other: what would help me to hold it? A limit is about what you do yourself. It does not bind the other.",
      why: "A limit that has a reason is easier to keep on a tired day. One at a time shows you whether it does anything.",
      place: { kind: "room", room: "hours" },
    },
    {
      id: "five-minutes-a-day",
      name: "Five minutes a day",
      from: 9,
      until: 30,
      alone:
        "Pick five minutes that belong to you and to somebody or something you are fond of: a call, a walk to the corner, a page, a cup by the window. Tie it to a thing that happens each day. If a day goes by without it, the next one is as good as any.",
      together:
        "Find five minutes a day for the two of you that you both like: tea before bed, a walk around the block, telling one thing each with no advice. If you miss a day, you miss a day. Change it when it gets stale.",
      why: "Small and often is easier to keep than large and rare. Plans with a clear “when” help people to do what they mean to do; across 642 tests the gain was small to fair (Sheeran and others, 2024).",
    },
    {
      id: "drop-a-chore",
      name: "Drop or hand on one chore",
      from: 12,
      until: 16,
      alone:
        "Look for one task that nobody would miss for a month: ironing, the second mop, a report that no one opens. Leave it, hand it on, or do it half as well. Say beforehand what the free time is for.",
      together:
        "Each of you names one chore that could go: dropped, paid for, swapped, or done less well. Choose one. If it moves to the other, the thinking about it moves too, and so does the say on how it is done.",
      why: "A new good thing needs a place to stand. If nothing goes, it will take the time from your sleep.",
      place: { kind: "room", room: "priorities" },
    },
    {
      id: "a-night-off",
      name: "One night off",
      from: 14,
      until: 20,
      alone:
        "Choose one evening with no work at all: no mail, no plan for tomorrow, no quick look. Put it into your calendar. Close your day before it begins, so that what is open has a place to wait.",
      together:
        "Find one evening that both of you keep free of work, and put it into the calendar. Decide what it is for, or leave it open on purpose. If it has to move, choose the new day at once.",
      why: "People who get away from work in their minds are less worn out and sleep better, as 91 studies with 38,124 people found (Wendsche and Lohmann-Haislah, 2017). They show what goes together. Your own evening will show you more.",
      place: { kind: "room", room: "shutdown" },
    },
    {
      id: "a-small-win",
      name: "Notice one good thing",
      from: 15,
      until: 15,
      alone:
        "Half the month is over. Find one thing that went well, however small, and that you had a hand in. Tell somebody, write it down, or have a piece of cake on it.",
      together:
        "Tell each other one thing that the other did this month and that made your days lighter. Say what it was and what it did for you. Then do something small and nice, for no other reason.",
      why: "When you are tired you see what is missing. The rest is there as well, and it takes a second look.",
      place: { kind: "room", room: "journal" },
    },
    {
      id: "listen-once",
      name: "Listen once, all the way",
      from: 16,
      until: 20,
      alone:
        "In one talk this week, with anyone, listen to the end. Say back what you heard in your own words and ask if that is it. Hold your advice until they ask for it. Or draft an ask of your own in four steps: what is, what it does, what you would like, what you offer.",
      together:
        "Take a small topic, and no old quarrel. One of you says: I feel this, about that, and I would like this. The other says it back until it fits, and finds one thing in it that makes sense. Then swap. You do not have to agree.",
      why: "To be heard is often more than half of what somebody wanted. This way of talking comes from people who work with couples, and has been tested less than it is used.",
      place: { kind: "room", room: "asks" },
    },
    {
      id: "trade-offs",
      name: "What do you choose, and why?",
      from: 21,
      until: 21,
      alone:
        "Write down one thing that gets more of you these days, and one that gets less. Why is it so? Is it a choice, a season, or did it come about by itself? You may leave it just as it is. Then it is chosen.",
      together:
        "Each of you tells one thing that you gave up in this time, and one that you won by it. Listen as if to a friend. If one of you has given more, say thank you before you say anything else. Then ask what would make it fair to both in the next months.",
      why: "You cannot have all of it at once, and nobody can. A trade that is named hurts less than one that goes on in the dark.",
      place: { kind: "room", room: "season" },
    },
    {
      id: "try-something-new",
      name: "Try something new for five days",
      from: 22,
      until: 26,
      alone:
        "Try one change for a few days: work in another room, a walk before the first mail, a fixed end, phone out of the bedroom. Guess beforehand what it will do. Then look. If you want a firmer answer, a longer experiment can follow, in which a coin picks the days.",
      together:
        "Choose one new thing that fits how you two live. If you are often apart, a fixed time to talk. If you both work a lot, clear limits and one calendar. If one of you cares for somebody, more help from outside. Try it for five days, and ask each other how it was.",
      why: "What suits one home is wrong for the next. A few days tell you more than a good tip.",
      place: { kind: "room", room: "experiments" },
    },
    {
      id: "look-at-limits",
      name: "Look at your limits again",
      from: 28,
      until: 28,
      alone:
        "Take out the limit from the first days. When did it hold, and when did it bend? Keep it, make it smaller, move it, or let it go. A bent limit tells you something about the week, and nothing about your worth.",
      together:
        "Look at what each of you tried. Ask: what helped you to hold it, and what could I do that feels kind? Keep, change or drop each limit, and choose a day to look again. There is no winner, and nothing to add up.",
      why: "Lives change, and limits may change with them. One that is looked at now and then stays your own.",
      place: { kind: "room", room: "renegotiations" },
    },
    {
      id: "write-what-changed",
      name: "Write down what changed",
      from: 30,
      until: 30,
      alone:
        "Answer the three questions from the first day once more, and write a few lines: what is different, what stayed, what do you want to keep? Two answers a month apart are a small basis. Read them gently, and trust your own lines more.",
      together:
        "Each of you answers and writes apart, first for yourself. Then share what you like, and no more. End with one thing that you both want to keep, and one that you are glad to be done with.",
      why: "Change that comes slowly is easy to miss. A few lines now will tell you in half a year where you were.",
      place: { kind: "room", room: "journal" },
    },
  ],
  ratings: [
    { id: "satisfaction", ask: "How content are you with how your days go?", low: "Not at all", high: "As much as can be" },
    { id: "stress", ask: "How tense have the last seven days been?", low: "Calm", high: "As tense as can be" },
    {
      id: "connection",
      ask: "How close do you feel to the person or the people who matter most to you?",
      low: "Far away",
      high: "As close as can be",
    },
  ],
  evidence: [
    {
      author: "Cordova and others",
      year: 2014,
      found:
        "In a trial with 215 couples, two talks a year with a guide made them feel a little closer than couples without (d of about 0.37). We know it from what others write about it.",
      strength: "weak",
    },
    {
      author: "Wendsche and Lohmann-Haislah",
      year: 2017,
      found: "In 91 studies with 38,124 people, those who got away from work in their minds were less worn out and slept better.",
      strength: "strong",
    },
    {
      author: "Sheeran and others",
      year: 2024,
      found:
        "In 642 tests, plans of the form “when this, then that” helped people do what they meant to do. The gain was small to fair (d from 0.27 to 0.66), and larger when the plan was gone over a few times.",
      strength: "moderate",
    },
  ],
  limits:
    "The month as a whole has not been tested. Two ratings, one before and one after, say little by themselves, for a good or a bad week moves them as well. The steps for two are made for people who feel safe with each other. If you do not, take the way for one.",
};
