import { burnoutLines, daysNeeded, fewestKnown, holds, shiftBars, touchedMinutes } from "../../engine/signs/index.ts";
import { signBars } from "../signs/index.ts";
import { weekNeeds } from "../resilience/index.ts";
import { yearNeeds } from "../year/index.ts";
import type { Section } from "./text.ts";

const { recent, before, fewestRecent, fewestBefore, sure } = shiftBars;

/** Early signs, coming back, and a year on a page. */
export const overWeeks: readonly Section[] = [
  {
    id: "signs",
    question: "Early signs",
    aside: "Your own weeks are the measure, nobody else’s.",
    title: `The last ${recent} weeks against the ${before} before them, by a written rule.`,
    body: [
      {
        list: [
          `**Work after hours**: minutes for each day that is known, in weeks with ${daysNeeded.work} such days.`,
          `**Rest**: hours around each night between two days of work, in weeks with ${daysNeeded.rests}.`,
          `**Evenings and free days that work touched**: the share of days with ${touchedMinutes} minutes or more. It stands for detachment, and is not the same: nobody asked where your thoughts were.`,
          "**Energy on free days**: the mean of check-ins on weekdays without agreed hours.",
          `**Areas that matter**: minutes ÷ the lower end of enough, 1 at most, weighed by importance as both are today. Work and what is paused are left out; ${daysNeeded.areas} days have to be accounted for.`,
          `**Stress**: the mean of check-ins, in weeks with ${daysNeeded.stress} days.`,
          `**Spill-over**: the share of working days on which stress was above your own 60th percentile, and the evening’s mood or the next day’s energy below your own 40th; in weeks with ${daysNeeded.pairs}.`,
        ],
      },
      `Each figure’s median over the last ${recent} whole weeks (${fewestRecent} have to be known) is held against the median of the ${before} weeks before (${fewestBefore} have to be known). The range around the change holds the true one ${sure * 100} times of 100: Student’s t, with the spread of the weeks before around their own line (Theil, 1950; Sen, 1968) and with what a week keeps of the one before it. A sign is raised when that whole range lies on the heavier side, and the change is large enough to matter: 10 minutes a day, half an hour of rest, half a point of 10, 15 of 100 days, a tenth of what is enough, 20 of 100 working days.`,
      "A tracker sees evenings that no calendar holds. Where one has begun, working hours of the weeks before it are left out, so that it is not taken for a change of yours; other weeks of one that pauses are left out too. Whoever begins to log evenings by hand, or brings in a new calendar without its past, is not told apart: then look at the weeks.",
      {
        list: [
          "**Watch**: a sign is raised at two ends of weeks in a row, or a burnout questionnaire of the last " +
            `${signBars.questionnaireDays / 7} weeks came out at ${burnoutLines.watch} or more.`,
          `**Act**: signs of two different sources (working hours, energy, areas, stress) are raised at ${holds} ends of weeks in a row; or one such source and a questionnaire at ${burnoutLines.watch}; or a questionnaire at ${burnoutLines.act}.`,
          `**Steady**: neither, with ${fewestKnown} figures known. With fewer, nothing is said: silence is neither good nor bad.`,
        ],
      },
      `The lines of ${burnoutLines.watch} (“sometimes” throughout) and ${burnoutLines.act} (“often”) are our own; the authors of the questionnaire draw none. No level says what you have.`,
      "On simulated working lives in which nothing changes, about 10 of 100 ends of weeks say watch and fewer than 1 says act. Where work after hours grows by two hours a week each month, about 7 of 10 lives are told to watch within six weeks and nearly 9 of 10 within eight. Anybody who has the source can run it: `test/promises/early-signs.test.ts`, at full size by `npm run verify:full`.",
      `The week page has one line of it at most, that can be put aside for ${signBars.asideDays / 7} weeks. What you answered in a questionnaire is not said there.`,
    ],
  },
  {
    id: "resilience",
    question: "Coming back",
    title: "How many weeks until you were back, after a hard one.",
    body: [
      `A week counts by its mean energy, from ${weekNeeds.energy} days with energy on. A dip begins in a week below your own 20th percentile. It ends in the first later week at or above your median. The last six dips are shown, and the median of their lengths (Kaplan and Meier, 1958), in which a dip that is still open counts for as long as it has lasted. It takes eight weeks to say anything.`,
      "What differed in the quicker ones: the medians of the weeks after a dip began up to the one in which it ended, of dips no longer than that median, beside those of longer ones. It takes two of each. These are few cases, and what went together with coming back need not have brought it about.",
    ],
  },
  {
    id: "year",
    question: "A year on a page",
    aside: "Gaps are gaps, not zeros.",
    title: "Each week’s hours stand beside the band that was yours then.",
    body: [
      `An area’s week is told when ${yearNeeds.days} of its days are known, and called less than enough when ${yearNeeds.daysForLess} are and the week is over; before that it is less so far. The band is the one that held at the end of that week, with the lower end of a season in which less is good enough. Energy is the mean of weeks that have it on ${yearNeeds.energyDays} days.`,
    ],
  },
];
