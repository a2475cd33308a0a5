import { areas } from "./features/areas/index.ts";
import { makeData } from "./features/data/index.ts";
import { days } from "./features/days/index.ts";
import { experiments } from "./features/experiments/index.ts";
import { insights } from "./features/insights/index.ts";
import { journal } from "./features/journal/index.ts";
import { log } from "./features/log/index.ts";
import { makeMeaning } from "./features/meaning/index.ts";
import { measures } from "./features/measures/index.ts";
import { people } from "./features/people/index.ts";
import { practice } from "./features/practice/index.ts";
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
  practice,
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
  makeData(() => features),
  safety,
  sample,
  trust,
];

export { wayIn } from "./features/people/index.ts";
