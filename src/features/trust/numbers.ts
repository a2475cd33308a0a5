import { fewestInPhase, fewestPairs, usualDays } from "../../engine/stats/index.ts";
import { defaultTolerance } from "../../engine/worktime/index.ts";
import { learningBars } from "../areas/index.ts";
import { askSections } from "./asks.ts";
import { changed } from "./changed.ts";
import { looked } from "./looked.ts";
import { measured } from "./measured.ts";
import { seasonSections } from "./seasons.ts";
import { practised } from "./practised.ts";
import { byTheClock } from "./by-the-clock.ts";
import { overWeeks } from "./signs.ts";
import type { Section, Text } from "./text.ts";
import { thoughtSections } from "./thoughts.ts";
import { workedWeek } from "./worked-week.ts";
import { courseSections } from "./courses.ts";
import { worksheetSections } from "./worksheets.ts";

const { graceMinutes, stretchMinutes, clockHours } = defaultTolerance;

const time: readonly Section[] = [
  {
    id: "time",
    question: "Time in an area",
    title: "A minute is counted once in each area that it served.",
    body: [
      "All that tells of an area is laid over one another: calendar, activity, your own entries. What overlaps counts once. A walk with your partner serves health and partnership, so areas do not add up to the week.",
      "Events that you declined, that were cancelled, or that are shown as free never count. What you did not answer counts once it is past.",
    ],
  },
  {
    id: "days",
    question: "A day, an evening",
    aside: "Evening means the evening where you were.",
    title: "A day belongs to the place that you woke up in.",
    body: [
      "Days, evenings, agreed hours and waking hours go by the clock of where you were: at home, but for the stays that you named in the settings. A stay goes from the first to the last day that you woke up there. An event without a time zone, and one that lasts whole days, is read by the clock of its day too. What a tracker or a diary wrote without a zone is read so when you bring it in.",
      "The clock changes with the midnight that ends the last day somewhere. From Berlin to New York that day goes on in New York and has 30 hours, its evening comes twice, and agreed hours hold by the first. On the way back the next day begins at six in the morning and has 18 hours. Every minute of a week lies on one day, so the week that you flew there has 174 hours, the week that you flew back 162, and nothing is counted twice or lost.",
      "When your calendar has a flight, a bed or several visits by the clock of another place, Enough asks once whether you were there. Until you say yes nothing changes, and a no is remembered.",
    ],
  },
  {
    id: "coverage",
    question: "What is accounted for",
    aside: "Gaps are gaps, not zeros.",
    title: "A day counts when a quarter of its waking time is known.",
    body: [
      "Waking time is from 7:00 to 23:00, until you say otherwise. What no evidence tells of is unaccounted for: neither rest nor work, but unknown. Time to come is not unaccounted for.",
    ],
  },
  {
    id: "enough",
    question: "Enough",
    title: "The band is yours. It is suggested from your own weeks, never from a norm.",
    body: [
      "A band has a lower end, an upper end, or both, in hours a week. After eight weeks Enough can suggest one: from the 40th to the 60th percentile of your last eight weeks, so what was usual for you. You change it as you like.",
    ],
  },
];

const alignment: readonly Section[] = [
  {
    id: "fit",
    question: "Fit",
    title: "How an area’s week fits: its time against its band, and how it felt.",
    body: [
      {
        list: [
          "**Time.** Inside the band: 1. Below it: your minutes ÷ the lower end. Above it: the upper end ÷ your minutes.",
          "**Feeling**, when you rated the week from 1 to 10: (rating − 1) ÷ 9.",
          "**Fit.** Not rated: time alone. Rated: (time + 2 × feeling) ÷ 3. Two present hours may be worth more than four absent ones.",
        ],
      },
      "You may choose hours alone or feeling alone for an area. An area without a band counts by its rating, and without a rating not at all.",
    ],
  },
  {
    id: "alignment",
    question: "Alignment",
    aside: "It never asks how balanced you are.",
    title: "Does the way the week was spent reflect what matters to you now?",
    body: [
      "Alignment = the sum of (importance × fit) ÷ the sum of importance, over the areas that count. It lies between 0 and 1.",
      "Importance is yours, from 0 to 10. In this season an area that you lean into counts one and a half times. One that you hold counts as it is. One that is good enough is measured against your good-enough hours. One that is paused is left out.",
      "The measure is our own. It builds on the Valued Living Questionnaire (Wilson, 2010) and the bull’s-eye survey (Lundgren, 2012).",
    ],
  },
  {
    id: "interval",
    question: "From … to …",
    title: "What is not known makes it a range.",
    body: [
      "The lower end: unaccounted time helped nothing. The upper end: each unaccounted minute went to the one area below its band where it would have helped most. The truth lies between.",
      "When the range is wider than 0.4, or fewer than three days are accounted for, no number is shown. You get the two questions instead whose answers would narrow it most.",
    ],
  },
  {
    id: "gap",
    question: "Shares of the gap",
    title: "What is missing, and which area it is missing from.",
    body: [
      "An area’s share of the gap = importance × (1 − fit) ÷ the sum of importance. All shares together are 1 − the lower end of the alignment. Pages lead with these shares, because they say where to look.",
    ],
  },
  {
    id: "example",
    question: "A worked example",
    aside: "Computed by the program itself.",
    title: "One week, worked through.",
    body: workedWeek(),
  },
  {
    id: "shifts",
    question: "Small shifts",
    title: "A shift is worth what it would add to the alignment.",
    body: [
      "Its gain = the alignment after − the alignment before, by the same formula, at both ends of the range. It is a prediction: the minutes that it moves are known, how they will feel is not.",
    ],
  },
];

const work: readonly Section[] = [
  {
    id: "after-hours",
    question: "After hours",
    title: "All work outside your agreed hours, to the minute.",
    body: [
      "Work is the union of all evidence for it. What lies outside your agreed hours is after hours. Two stretches with an hour or less between them are one session. A workday turns at 4:00, so an evening that ends at 0:40 belongs to the day before.",
      `Whether a boundary was held is a second question, for which gaps of up to five minutes are bridged: trackers stop at every look away. Work within ${graceMinutes} minutes of your agreed hours is finishing up. Beyond that, ${stretchMinutes} minutes at a stretch bend it, and so does work in ${clockHours} different hours of the clock, however short. A day with too little evidence is unknown: silence is not success. You can change these limits.`,
    ],
  },
  {
    id: "rest",
    question: "Rest",
    title: "The longest time free of work around each night.",
    body: [
      "It is measured between two workdays in a row that both hold work: the longest stretch free of work that touches midnight to 8:00. Less than 11 hours is marked, the least that Directive 2003/88/EC, article 3, gives a worker in each 24 hours.",
    ],
  },
  {
    id: "meetings",
    question: "Meetings",
    title: "Meetings of two people or more, each minute once.",
    body: [
      {
        list: [
          "**Load** = meeting time ÷ agreed hours.",
          "**Double-booked** is the time in which two or more run at once.",
          "**A chain** is three or more with less than five minutes between them.",
          "**A long one** takes more than an hour.",
          "**Short notice** is six hours or less between writing it down and its beginning.",
          "**Heavy** is a week above half of the agreed hours, or above nine of ten of your own earlier weeks, once there are eight.",
        ],
      },
      "Events for you alone are no meetings, and neither are those that all others said no to, that take whole days, or that are travel or time kept for focus. What you declined or delegated, what was called off, and what is shown as free is no evidence at all.",
      "The same event in two calendars is one: by its id, or by its title when both have it at the same time. Its clearest answer holds.",
    ],
  },
  {
    id: "focus",
    question: "Focus",
    title: "Room for work: agreed hours without meetings, in one piece.",
    body: [
      "Being away leaves no agreed hours, and so no room: events that Outlook marks as out of office, and those of your own called “Vacation” or “Out of office”, in several languages. Time on the way is no room either, and the travel time that Apple keeps before an event is time on the way.",
      "Blocks of at least one hour and of at least two are counted. Scattered is the share of that room that lies in blocks of less than an hour. It is room, not a record of what you did in it.",
    ],
  },
];

const learned: readonly Section[] = [
  {
    id: "learned",
    question: "Sorted by what you corrected",
    aside: "“12 of 14 that you sorted with “crane” were work.”",
    title: "What no rule fits goes where most of its like went, when you sorted it.",
    body: [
      "Each of your corrections keeps what the corrected thing shows: the words of its title, its calendar, who is in it, its app, site or project. For each of these it is counted how often you put it in which area. The shares are multiplied, each drawn towards an equal share by the weight of one thing (naive Bayes with equal priors). The clearest of them is given as the reason.",
      `It speaks last: after your rules, the usual ones and your agreed hours, so it never moves what they sort. It also says nothing when no area comes to ${learningBars.share}, or when the reason would stand on fewer than ${learningBars.held} things or on half of them or less. That ${learningBars.share} takes words for independent, which they are not: it is a bar, not odds.`,
      `Before it may speak it has to be worth it. It takes ${learningBars.corrections} corrections. Then each of the last ${learningBars.heldOut} is held out in turn, with those of the same name, and sorted by what all others teach. Gains are those that come right where the rules alone say nothing, losses those that come out wrong. When so many more gains than losses would come by luck in more than ${learningBars.luck * 100} of 100 (the sign test, one-sided), it stays silent. The test is made anew with each correction, so now and then luck will pass it.`,
      "The counts are worked out from your notebook when it is open, and kept nowhere else. You can see them and turn it off under “Areas and rules”.",
    ],
  },
];

const person: readonly Section[] = [
  ...measured,
  ...practised,
  {
    id: "energy",
    question: "What gives and what drains",
    aside: "“Goes together with”, not “causes”.",
    title: "The change of energy from the check-in before to the one after.",
    body: [
      "Both check-ins lie within four hours of the activity. The mean change of each kind of activity is pulled towards your mean of all kinds, and the fewer pairs there are, the more: (n × mean of the kind + 5 × mean of all) ÷ (n + 5). So three lucky afternoons do not make a rule. The number of pairs stands beside it.",
      "The range around it is ± 1.96 × the spread of the changes ÷ √(n + 5). It is not given before there are enough pairs to know how much your changes vary.",
    ],
  },
  {
    id: "together",
    question: "What goes together",
    aside: "What goes together need not bring about.",
    title: "Beyond weekdays and trend, and beyond what a day keeps of the day before.",
    body: [
      "Work, sleep and mood share the week, and days resemble those before them. Both make things seem to belong together that do not. So from each series its weekdays, its linear trend and, from two years on, a yearly wave are taken off. What the outcome then keeps from day to day (its autocorrelation) is taken off both sides, across missing days too (generalized least squares: Prais and Winsten, 1954). Missing days stay missing: where the outcome was not noted, nothing is looked at. Where the other thing alone was not noted, the outcome of that day counts for what the days around it tell, beside the most likely value between them (a first-order autoregression: Jones, 1980); that is no note, and is not counted among the days.",
      {
        list: [
          "**Effect**: the change of the outcome, in its own unit, for each standard deviation of the other thing.",
          "**Range**: Student’s t. Its degrees of freedom are the days, fewer for what both still keep over a week (Bartlett, 1946), less two, and less what was taken off.",
          "**Independent days**: what the days are worth to a plain correlation, by how much both resemble themselves (Pyper and Peterman, 1998).",
          "**q**: the share of false findings among all that are at least as sure (Benjamini and Hochberg, 1995), over all that was looked at, counted as at least 55. It is shown when q is at most 0.1. The chance that goes into it is a weighted geometric mean of two: by the values, and, nine times as heavy, by their ranks (normal scores: van der Waerden, 1952), to which a few wild days do not matter.",
          "**Confirmed**, for the command below: found in the first two thirds of the days alone, and seen again in the last third, in the same direction, at a chance of 5 in 100.",
        ],
      },
      "The command `enough associate` tells it of a table with a row a day. It takes 30 days that hold both, and about 60 to see a strong association four times out of five. For what is shown, whole weeks are shuffled 999 times as a check without formulas. If an outcome differs on days on which something is missing, that is said.",
      "Beside it stand what the outcome usually is, its median, with a range from days drawn anew in stretches (the stationary bootstrap: Politis and Romano, 1994; their length by Politis and White, 2004), widened for what few days hide; whether its weekly means rise or fall, as [over all results](/numbers#trend); and Somers’ D (1962), which asks of two days of one weekday, at most eight weeks apart, which was higher and not by how much, as is right for ratings.",
      "How often it errs is measured on simulated lives with nothing to find: `test/promises/honest-findings.test.ts`, at full size by `npm run verify:full`.",
    ],
  },
  ...looked,
  ...changed,
  byTheClock,
  ...overWeeks,
];

const experiments: readonly Section[] = [
  {
    id: "experiment",
    question: "An experiment on yourself",
    aside: "A coin knows nothing of your week.",
    title: "In each pair of days a coin decides which one has the change, so only the change tells them apart.",
    body: [
      `The strong way is ${usualDays} days in pairs: a working day with the next working day, a Saturday with its Sunday. For each pair the day with the change is compared with the day without it, and each day is read against the days beside it, since days resemble their neighbours. The differences are averaged.`,
      `Had the coin fallen the other way, a pair’s difference would have the other sign. So all signs are flipped in every way there is (from 15 pairs on, in 16,383 ways drawn at random), and it is counted how often the average comes out at least so large: that share is p (Fisher, 1935). The 95 % interval holds every difference that this test does not rule out. It takes ${fewestPairs} whole pairs.`,
      "A day counts as what it was drawn as, also when something else was done on it. Leaving such days out would leave out the hard ones. How many there were is said beside the result; when they are more than half of all days, or of those with the change or without it, there is no result. The days by what was done on them stand beside it as the weaker reading, worked out as before and after is: no coin chose those days, so whatever did is in that difference too.",
      "It can look at mood, energy and stress from check-ins, or at what is worked out of each day: work after hours, the end of work, rest before it, meetings, room to focus, time for an area. A day that nothing tells of is a gap, and its pair is left out; today is known when it is over. The end of work is by the clock on the wall.",
      "On simulated lives in which the change does nothing, 4 to 6 of 100 such experiments seem to show something. Where it moves the outcome by 0.8 standard deviations, and days resemble the day before by half, 78 of 100 or more show it after 28 days. On a scale of few steps both are fewer. The test behind these figures can be run by anybody who has the source: `npm run verify:full`.",
    ],
  },
  {
    id: "before-after",
    question: "Before and after",
    aside: "Weaker, and labelled so.",
    title: "The average after less the average before, with a wide range around it.",
    body: [
      `Days resemble the day before, so ${usualDays} days tell less than ${usualDays} separate ones would. How much they do is hardly known from so few. The range is therefore made for every resemblance from 0 to 0.92, and these are weighed by how well they fit your days (Zellner and Tiao, 1964; compare Tang and Landes, 2020). It takes ${fewestInPhase} days of each.`,
      "Even so, whatever else changed at that time, a season, a project, the weather, is in the difference too. That is why it is called weak.",
    ],
  },
];

/** How each number is made, in plain words, with one week worked through. */
export const numbers: Text = {
  name: "numbers",
  tab: "Numbers",
  title: "How each number is made",
  lead: "No number here compares you with anybody else. Each is made on this machine, from what you brought and what you said matters. Where too little is known, it says so.",
  sections: [
    ...time,
    ...learned,
    ...alignment,
    ...work,
    ...person,
    ...experiments,
    ...thoughtSections,
    ...worksheetSections,
    ...askSections,
    ...courseSections,
    ...seasonSections,
  ],
};
