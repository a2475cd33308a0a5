import type { Facts } from "../../../content/pack.ts";
import type { Desk } from "../../../kernel/actions/index.ts";
import type { Day } from "../../../kernel/time/index.ts";
import { calmDays } from "./calm-days.ts";
import { evenings } from "./evenings.ts";
import { beforeAndAfter, energy } from "./felt-facts.ts";
import { type OwnFacts, thin } from "./own-facts.ts";
import { helps, season, signs, thoughts, values } from "./said-facts.ts";
import { areaHours, lastWeek } from "./time-facts.ts";
import { scrolling, workHours } from "./work-hours.ts";

/** What the room of courses knows; that room builds on this one. */
export interface FromCourses {
  /** What was tried since the last session; undefined when no course is under way. */
  readonly homework: (desk: Desk) => OwnFacts | undefined | Promise<OwnFacts | undefined>;
  /** The day on which the course began that is under way, or was last; undefined without one. */
  readonly since: (desk: Desk) => Day | undefined | Promise<Day | undefined>;
}

/** For whoever knows no courses. */
export const noCourses: FromCourses = { homework: () => undefined, since: () => undefined };

/** What the person’s own records say to a step. */
export async function factsFor(desk: Desk, facts: Facts, courses: FromCourses = noCourses): Promise<OwnFacts> {
  return (await providers[facts](desk, courses)) ?? thin("There is no homework to look back on: no course is under way.");
}

type Provider = (desk: Desk, courses: FromCourses) => OwnFacts | undefined | Promise<OwnFacts | undefined>;

const providers: Readonly<Record<Facts, Provider>> = {
  "calm-days": calmDays,
  evenings,
  week: lastWeek,
  areas: areaHours,
  energy,
  "before-and-after": async (desk, courses) => beforeAndAfter(desk, await courses.since(desk)),
  signs,
  thoughts,
  helps,
  homework: (desk, courses) => courses.homework(desk),
  scrolling,
  hours: workHours,
  values,
  season,
};

export const factNames = Object.keys(providers) as readonly Facts[] as readonly [Facts, ...Facts[]];
