import { careBars, setBars } from "../measures/index.ts";
import type { Section } from "./text.ts";

const { moodAtMost, daysWithMood, screeningDays, asideDays } = careBars;

/** How questionnaires are scored, and when care comes before the calendar. */
export const measured: readonly Section[] = [
  {
    id: "questionnaires",
    question: "Questionnaires",
    aside: "Wording, scoring and lines are those of their authors.",
    title: "A score is worked out as its authors published it, and from whole answers alone.",
    body: [
      {
        list: [
          "**PHQ-2, PHQ-4, PHQ-8, PHQ-9, GAD-7.** The sum of answers from 0 to 3. Bands for PHQ-8 and PHQ-9 begin at 0, 5, 10, 15 and 20, for GAD-7 at 0, 5, 10 and 15, for PHQ-4 at 0, 3, 6 and 9. One looks closer from 10 on; with PHQ-2, and with either half of PHQ-4, from 3 on.",
          "**Copenhagen Burnout Inventory.** The mean of answers from 0 to 100. In the part about work the seventh, energy for family and friends, counts as 100 less the answer. No bands: its authors draw none.",
          "**SWLS.** The sum of five answers from 1 to 7. Bands begin at 5, 10, 15, 20, 21, 26 and 31 (Pavot and Diener, 1993).",
          "**SCS-SF.** The mean of twelve answers from 1 to 5, where 1, 4, 8, 9, 11 and 12 count as 6 less the answer. Below 2.5 is low, from 3.5 on high; a rough guide.",
          "**MHI-5.** The sum of five answers from 1 (none of the time) to 6 (all of the time), where 1, 2 and 4 count as 7 less the answer. On the scale from 0 to 100 that others use it is four times what lies above 5.",
        ],
      },
      "With a question open there is no score: nothing is filled in by guessing, and what was answered waits. The same answer to five questions or more is marked where that says something: not for “not at all” throughout, which is what somebody says who is well. The page mentions it where some questions ask the opposite of others.",
      "A change is called more than chance from the step on that a source gives as reliable: 6 points for PHQ-9, 4 for GAD-7 (Gyani and others, 2013). Sources differ: for GAD-7 a later study comes to 6 (Bischoff and others, 2020). It is 1.96 × √2 × the standard error of measurement (Jacobson and Truax, 1991); the pale stretch around each score is that step ÷ √2. For the others no step is given here, so none is judged.",
    ],
  },
  {
    id: "sets",
    question: "Asked again",
    aside: "A gap is a gap.",
    title: "A questionnaire is offered again when you chose that, and never more than once at a time.",
    body: [
      {
        list: [
          `**Weekly, and every four weeks.** None is chosen until you choose it. One is there when it was neither answered nor left for ${setBars.weekly} days, or for ${setBars.monthly}. Weeks without an answer do not add up. PHQ-2 and PHQ-4 look back over two weeks, so two weekly results share a week: read their course, not each step.`,
          `**A longer one.** When PHQ-2 comes out at its line, or the half of PHQ-4 about low mood, PHQ-8 is offered; for the half about worry, GAD-7. Two weeks of low mood, as told below, offer PHQ-8 as well. The reason holds for ${setBars.reasonDays} days, and a no for ${setBars.closerAsideDays}. It stands beside the result and among the questionnaires; on Today when you chose that.`,
        ],
      },
      "Today has one line for all of them, without their names. PHQ-9 is never offered: its ninth question is for those who choose it, and help stands beside it.",
    ],
  },
  {
    id: "trend",
    question: "Over all results",
    aside: "Eight results are the fewest that can say it.",
    title: "A rise or a fall is said once luck would hardly bring it, though results resemble those before them.",
    body: [
      "The step a week, a month or a year is the median of the slopes between all pairs of results (Theil, 1950; Sen, 1968): one wild result does not turn it. Its range is Sen’s, from how often pairs rise and how often they fall (Mann, 1945; Kendall, 1970).",
      "That takes results for independent, and they are not. The usual mend widens the range by the resemblance that the results show (Hamed and Rao, 1998), which few results hardly show. So it is widened for every resemblance from 0 to 0.92, and these are weighed by how well they fit. `test/promises/honest-trends.test.ts` measures on simulated lives how often it errs.",
    ],
  },
  {
    id: "care",
    question: "Care first",
    aside: "It is often the mood, more than the calendar, that needs attention first.",
    title: "When mood has been low for two weeks, the week page begins with that, and small shifts wait.",
    body: [
      {
        list: [
          `**Mood.** In each of the last two times seven days, mood was noted on at least ${daysWithMood} days, and on most of those its mean was ${moodAtMost} of 10 or less. The rule is our own. Days without a mood say nothing.`,
          `**A questionnaire** of the last ${screeningDays} days came out where one looks closer, or the ninth question of PHQ-9 was answered with anything but “not at all”.`,
        ],
      },
      `You can put it aside for ${asideDays} days. Nobody is told, and it stands on no other page; the week’s figures for programs leave the shifts out too.`,
    ],
  },
];
