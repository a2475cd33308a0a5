import { mostFalseSeen } from "../../engine/stats/index.ts";
import { insightBars } from "../insights/index.ts";
import type { Section } from "./text.ts";

const { daysToFirstLook, mostOutcomes, mostFactors } = insightBars;

/** When the page of insights looks for what goes together, and when it believes it. */
export const looked: readonly Section[] = [
  {
    id: "looks",
    question: "First signs and findings",
    aside: "Whoever looks every day finds what is not there.",
    title: "A finding was seen first, and then held on days that had no part in seeing it.",
    body: [
      `The page looks on the ${daysToFirstLook}th day, at the end of each month of the first year, and of each quarter after that. It looks at up to ${mostOutcomes} things that matter to you beside up to ${mostFactors} that you can change, on the same day and on the next, as [above](/numbers#together). Each look is worked out from the days until then, so what was said does not change with what comes later. In between nothing new is looked for.`,
      {
        list: [
          `**A first sign**: q was at most ${mostFalseSeen} at a look. That is stricter than for who looks once. With 0.1 at each of eleven monthly looks, a quarter or more of people with nothing to see would have seen a sign of it within the year (Pocock, 1977, on looking again and again).`,
          "**A finding**: the days after that look hold it, apart. They go the same way, at a one-sided chance of 5 in 100, from at least 30 days that hold both. It is tried at the end of each month, for a year.",
          "**No longer holds**: over all days q is above 0.1, or the newest third does not hold it, apart, and its range leaves out what was found before. A sign that the days of a year do not hold is listed there too.",
        ],
      },
      "The sentence tells what a usual difference goes together with: one standard deviation of what is left of the other thing when weekdays, trend and season are taken off. In the picture the days that hold both are parted by that thing into up to six equal parts; each dot is the mean of one, and the pale stretch is the range of the line.",
      {
        list: [
          "**Not looked at, since the two are made alike**: work after hours, the end of work, the rest before the next and time for work; time in meetings, double-booked time, room to focus and time for work; on one day, time for two areas, or for an area and work after hours, since an hour is spent once; two ratings, since they are given in one breath.",
        ],
      },
      "Of 1,000 simulated people with nothing to see, looked at for a year at 120 pairs each, 4.6 % ever saw a first sign and 0.5 % a finding; where days keep 0.8 of the day before, 7.4 % and 0.7 %. Over three years it was 9.7 % and 1.0 % of 300. Where one thing goes together with the outcome (r = 0.4), it became a finding within the year for 89.8 % of 500, of whom 2.0 % were told later on that it no longer holds. The test that holds it to one in ten, and to finding what is there, can be run by anybody who has the source: `npm run verify:full`.",
    ],
  },
];
