import { fewestRhythmDays, mostFalseRhythms } from "../../engine/stats/index.ts";
import type { Section } from "./text.ts";

/** How patterns by weekday and hour are made. */
export const byTheClock: Section = {
  id: "rhythm",
  question: "By weekday and hour",
  aside: "Seven weekdays, each from few days: they are read together.",
  title: "When something is higher or lower than your usual, beyond what luck does with so few days.",
  body: [
    `Looked at are the last 52 weeks, from ${fewestRhythmDays} days on: check-ins by weekday and by five parts of the day (from 4, 11, 14, 18 and 22; what is noted before 4 belongs to the evening before), work after hours, meetings and rest by weekday. Your usual is the mean of all. A weekday is compared at like parts of the day, and a part on like weekdays.`,
    "Days resemble the day before, and check-ins of one day each other. How much, is not known; so the levels are worked out for 36 ways in which it may be, with a trend beside them, and each counts by how well it fits (generalized least squares; restricted likelihood: Patterson and Thompson, 1971). Days without a note are gaps.",
    {
      list: [
        "**About**: each level is drawn towards what the rest of the week tells of it, the more so the fewer its days are (partial pooling: Efron and Morris, 1975; Gelman and Hill, 2007), though by no more than its own standard error, and one far from all others hardly at all.",
        "**Range**: it holds the true level in 95 of 100 cases for each weekday and hour, also for one unlike all others (Yu and Hoff, 2018). It is longer on the side towards the rest.",
        `**Stands apart**: its distance from your usual by Student’s t, with all that was looked at in mind: at most ${mostFalseRhythms * 100} of 100 that are told are false (Benjamini and Hochberg, 1995, counted as at least 20 looks). The same holds for what rises or falls from one part of the day to the next.`,
        "**Days more**: what it takes until something that differs by one standard deviation of your notes is seen in four of five cases.",
      ],
    },
    "On simulated lives without any weekday or hour, 4 to 5 of 100 people see something that stands apart in their check-ins, 4 to 7 of 100 in minutes a day, and the ranges hold in 94 to 96 of 100. Where Tuesday evenings lie one standard deviation higher, it takes patience: 18 of 100 see it after 60 days, 30 of 100 after 90 (`test/promises/honest-rhythms.test.ts`, at full size by `npm run verify:full`). A check-in is made when one remembers it, and no arithmetic knows of those that were not.",
  ],
};
