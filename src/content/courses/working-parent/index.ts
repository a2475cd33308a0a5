import type { Course } from "../../pack.ts";
import { aMapOfTheWeek } from "./session-1.ts";
import { goodEnough } from "./session-2.ts";
import { dayWithEdges } from "./session-3.ts";
import { guiltAndCare } from "./session-4.ts";
import { forTheLongRun } from "./session-5.ts";

/** Five sessions for somebody who works and has children at home. */
export const workingParent: Course = {
  id: "working-parent",
  name: "Work, children, and you",
  about:
    "Five sessions for parents who work, with small things to try in between. You map your week, look at what you ask of yourself, build a day with edges, make room for a break, and plan for the long run.",
  suits:
    "For you if you feel that you do right by nobody: late at work, late at home, and last on your own list. It does not matter how many children you have or who else lives with you. You can take it alone, as two, or as a family.",
  leave: [
    "The parts for two or for a family are an invitation. If you are afraid of the other parent, or of what they do when you ask for something, leave those parts out, and the asks at home too. You can do all the rest alone, and nobody is told.",
    "If a baby came in the last year and you are low on most days, or you feel nothing for the child, tell a doctor or a midwife soon. It happens to many, and there is good help.",
    "If you think of harming yourself or a child, this is not enough. “Get help now” is at the top of every page.",
    "In a time of broken nights, one part a day is plenty. The sessions do not run away.",
  ],
  sessions: [aMapOfTheWeek, goodEnough, dayWithEdges, guiltAndCare, forTheLongRun],
  ratings: [
    { id: "stress", ask: "How tense have the last seven days been?", low: "Calm", high: "As tense as can be" },
    { id: "guilt", ask: "How much guilt did you carry, at work or at home?", low: "None", high: "As much as can be" },
    {
      id: "with-children",
      ask: "How much were you really there when you were with your children?",
      low: "Hardly",
      high: "All of the time",
    },
    { id: "own-time", ask: "How much time did you have for yourself?", low: "None", high: "Plenty" },
    { id: "good-enough", ask: "How often could you say “that is good enough” and mean it?", low: "Never", high: "Often" },
  ],
  afterwards: { worksheet: "fit-check-in", everyDays: 28 },
  evidence: [
    {
      author: "Beck",
      year: 1979,
      found: "The way of looking at a thought as a guess, and of weighing what speaks for it and against it, comes from him and his team.",
      strength: "origin",
    },
    {
      author: "Smit",
      year: 2016,
      found:
        "In a study with 103 people at work, writing where, when and how to go on with open tasks helped those to let go who find that hard.",
      strength: "weak",
    },
    {
      author: "Reich-Stiebert and others",
      year: 2023,
      found: "Across 31 studies, women carried more of the work of thinking ahead for the home than men did.",
      strength: "moderate",
    },
    {
      author: "Karabinski and others",
      year: 2021,
      found: "In 30 studies with 3,725 people, training to let go of work helped somewhat (d = 0.36). More training helped more.",
      strength: "moderate",
    },
    {
      author: "Sheeran and others",
      year: 2024,
      found:
        "In 642 tests, plans of the form “when this, then that” helped people do what they meant to do. The gain was small to fair (d from 0.27 to 0.66), and larger when the plan was gone over a few times.",
      strength: "moderate",
    },
    {
      author: "Neff",
      year: 2003,
      found: "The three parts of the break in the fourth session are hers: notice what hurts, know that others share it, be kind.",
      strength: "origin",
    },
    {
      author: "Ferrari and others",
      year: 2019,
      found:
        "A review of trials found that programmes for self-compassion help with how people feel. We have not checked its figures, so we give none.",
      strength: "weak",
    },
  ],
  limits:
    "The parts have been studied, mostly with people at work and not with parents alone. This course as a whole has not. The half hour of play and the break of your own rest on good sense and on what parents tell, and not on trials. A course finds no place in a nursery and pays no rent. Where that is the trouble, the asks in it matter more than the exercises.",
};
