import { fewestDaysForChanges, mostFalseChanges } from "../../engine/stats/index.ts";
import type { Section } from "./text.ts";

/** When the level of somebody's days changed, and how sure that is. */
export const changed: readonly Section[] = [
  {
    id: "changes",
    question: "When it changed",
    aside: "A slow trend is given no day.",
    title: "A change is told when two levels fit the days better than one, and given a day when a step fits better than a line.",
    body: [
      "Weekdays and, from two years on, a yearly wave are taken off each figure. Its changes are searched for with PELT (Killick, Fearnhead and Eckley, 2012), in ranks, to which a few wild days do not matter, and with what a day keeps of the day before taken off, across missing days too. Missing days stay missing. Each change that is found is then looked at between its neighbours:",
      {
        list: [
          "**How sure**: the largest t over all days on which it may have come, by the tail of the largest Brownian bridge (James, James and Siegmund, 1987), with fewer degrees of freedom where days keep much of each other. " +
            `q is over all figures and changes that were looked at (Benjamini and Hochberg, 1995), and at most ${mostFalseChanges}. Blocks of days put in another order, 199 times, must show as much in at most 5 of 100 cases.`,
          "**Since when**: a day is named when a step, averaged over its days, is at least thirty times as likely as a straight line over the same days. A trend is not taken off beforehand, since it would take most of a step with it. Where the two cannot be told apart, you read that it went up or down, at once or little by little. The days that are named are those that are likely enough to hold the true one in 95 of 100 cases.",
          "**How much**: the difference of the two levels, each over a whole week, in the unit of the figure, with the range in which it lies in 95 of 100 cases. A change whose range holds zero is not told.",
          "**Just now**: the level of the last day began in the last four weeks with a chance of at least 80 in 100 (Bayesian on-line change points: Adams and MacKay, 2007). That is too new to be sure of.",
        ],
      },
      `It takes ${fewestDaysForChanges} days on which a figure is known, and 14 on either side of a change. It is worked out anew each day, so what is said today may be taken back when more days are known.`,
      "What began in the same days, give or take a week, is taken from your notebook: seasons, agreed hours, what is enough, shifts, experiments, stays, and where what was brought in begins. That it began then says nothing of what brought about what.",
      "Of 1,000 simulated people in whose eight figures nothing changes, 1 to 4 of 100 were told of a change, from 60 to 365 days; of 300 who looked every month for a year, 8 of 100 ever were. Where all eight go up or down slowly, 3 to 7 of 100 were told of a day on which one changed. A change of 1.5 standard deviations was told to 93 of 100 in 180 days, with its day to 43, and to 41 of 100 in 90 days; one of a single standard deviation to 52 and 14. The test behind these figures can be run by anybody who has the source: `npm run verify:full`.",
    ],
  },
];
