import { areas } from "./features/areas/index.ts";
import { cards, cardsEntry } from "./features/cards/index.ts";
import { asks } from "./features/asks/index.ts";
import { courses, fromCourses } from "./features/courses/index.ts";
import { makeData } from "./features/data/index.ts";
import { days } from "./features/days/index.ts";
import { experiments } from "./features/experiments/index.ts";
import { insights } from "./features/insights/index.ts";
import { journal } from "./features/journal/index.ts";
import { lifeLine } from "./features/lifeline/index.ts";
import { log } from "./features/log/index.ts";
import { makeMeaning } from "./features/meaning/index.ts";
import { measures } from "./features/measures/index.ts";
import { people } from "./features/people/index.ts";
import { plannedHours } from "./features/planned-hours/index.ts";
import { priorities } from "./features/priorities/index.ts";
import { makePractice } from "./features/practice/index.ts";
import { sample } from "./features/sample/index.ts";
import { onPurpose, renegotiations } from "./features/renegotiations/index.ts";
import { resilience } from "./features/resilience/index.ts";
import { safety } from "./features/safety/index.ts";
import { shutdown } from "./features/shutdown/index.ts";
import { sources } from "./features/sources/index.ts";
import { signs, signsLine } from "./features/signs/index.ts";
import { teach } from "./features/teach/index.ts";
import { thoughts } from "./features/thoughts/index.ts";
import { today } from "./features/today/index.ts";
import { trust } from "./features/trust/index.ts";
import { makeWeek, weeklyMinutes } from "./features/week/index.ts";
import { makeWorksheets } from "./features/worksheets/index.ts";
import { year } from "./features/year/index.ts";
import type { Feature } from "./kernel/web/index.ts";

/** The rooms of the house. Everything else is found from this list. */
export const features: readonly Feature[] = [
  people,
  today,
  makeWeek(signsLine),
  log,
  sources,
  areas,
  teach,
  makeMeaning(weeklyMinutes, onPurpose),
  measures,
  makePractice(cardsEntry),
  cards,
  days,
  experiments,
  signs,
  resilience,
  renegotiations,
  year,
  insights,
  thoughts,
  journal,
  shutdown,
  plannedHours,
  priorities,
  lifeLine,
  asks,
  makeWorksheets(fromCourses),
  courses,
  makeData(() => features),
  safety,
  sample,
  trust,
];

export { wayIn } from "./features/people/index.ts";
