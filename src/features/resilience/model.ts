import { type Recoveries, recoveries, type Resilience, resilience } from "../../engine/alignment/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { type Week, weekOf } from "../../kernel/time/index.ts";
import { areasOf } from "../areas/index.ts";
import { allDayFigures, type FigureId, weeklyOf } from "../days/index.ts";

/** How many days a week needs before its mean energy, its rest or its hours say something. */
export const weekNeeds = { energy: 3, rest: 3, work: 4, area: 5 } as const;

/** How somebody came back from hard weeks: the weeks, and what is read from them. */
export interface ComingBack {
  /** Weeks that are over, the earliest first. */
  readonly weeks: readonly Week[];
  /** Mean energy of each, 0 to 10; null where it is not known. */
  readonly energy: readonly (number | null)[];
  /** Null with fewer than eight weeks that are known. */
  readonly found: Resilience | null;
  readonly differed: Recoveries | null;
}

/** Reads all weeks of a notebook. */
export async function readComingBack(desk: Desk): Promise<ComingBack> {
  const figures = await allDayFigures(desk);
  if (!figures) return { weeks: [], energy: [], found: null, differed: null };
  const weekly = weeklyOf(figures);
  const over = weekly.weeks.filter((week) => week < weekOf(desk.today));
  const known = (values: Float64Array) => Array.from(values.subarray(0, over.length), (value) => (Number.isNaN(value) ? null : value));
  const energy = known(weekly.meanOf("energy", weekNeeds.energy));
  const found = resilience(energy);
  const beside = new Map<string, readonly (number | null)[]>([
    ["rest", known(weekly.meanOf("rest", weekNeeds.rest))],
    ["after-hours", known(weekly.meanOf("after-hours", weekNeeds.work))],
    ...areasOf(desk.notebook).map(({ id }): [FigureId, (number | null)[]] => [
      `area:${id}`,
      known(weekly.sumOf(`area:${id}`, weekNeeds.area)),
    ]),
  ]);
  const differed = found && recoveries(found.dips, found.medianWeeks, beside);
  return {
    weeks: over,
    energy,
    found,
    differed: differed && { ...differed, rows: differed.rows.filter(({ quick, slow }) => quick > 0 || slow > 0) },
  };
}
