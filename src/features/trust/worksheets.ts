import { fewestTimes } from "../practice/index.ts";
import { daysLookedAt, fewestDays } from "../worksheets/index.ts";
import type { Section } from "./text.ts";

/** How what stands beside the questions of a worksheet is made. */
export const worksheetSections: readonly Section[] = [
  {
    id: "worksheet-facts",
    question: "Facts beside a worksheet",
    aside: "None of them says why.",
    title: `What your own records say, or that they say too little: below ${fewestDays} days nothing is said of days.`,
    body: [
      `Days are those of the last ${daysLookedAt / 7} weeks that are over, unless another time is named. A day’s stress, energy or mood is the average of its check-ins.`,
      {
        list: [
          "**Calm days**: the three days with the lowest stress, the later first where they are alike, as long as they lie below the median of all. A weekday is named when it was noted three times or more and its median is lower than that of each other. What calm days have in common is looked for in the quarter with the lowest stress, and those like its last: no work after hours, no agreed hours, under an hour of meetings, 15 minutes or more for an area. It is said when its share is at least 25 of 100 higher than on the other days, with three days known on each side.",
          `**Evenings**: on how many of the days that are known there was no work outside the agreed hours, and the average mood or energy, whichever was noted more often, on the day after; for each kind of days from ${fewestDays} on.`,
          "**The week**: hours by area of the last whole week as on its page, the sum of its work outside the agreed hours, and what is not accounted for. It takes three days that are accounted for.",
          "**Areas**: the average of those of the last four whole weeks of which three days are accounted for, beside how much each area matters and your band.",
          `**Energy**: as on the page of the week, three of what goes with more and three of what goes with less, from ${fewestDays} check-ins and three times on.`,
          `**Before and since**: the average of the days before a course, up to ${daysLookedAt / 7} weeks, and of those since, from ${fewestDays} days each on; and the range of their difference as [before and after](/numbers#before-after) makes it.`,
          "**Signs**: as on [their own page](/numbers#signs). **Season and values**: as you set them.",
          `**Thoughts**: how often you named a pattern in thought records, from three of them on. **What helps**: the median change of tension, from ${fewestTimes} times on, as [your own ratings](/numbers#practice) say.`,
          `**Feeds and videos**: minutes that a tracker saw in the last four weeks on sites and in apps that are known for them, each minute once, divided by the days on which it saw anything, from ${fewestDays} on. **Hours**: in the last four weeks, the median of when the first work of a day began and the last ended, from ${fewestDays} days with work on.`,
        ],
      },
      "A difference between two kinds of days has many reasons. What was tried in a course is told as you answered it.",
    ],
  },
];
