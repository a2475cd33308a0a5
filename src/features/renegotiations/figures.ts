import { medianOfSorted } from "../../engine/stats/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, addWeeks, type Day, firstDayOf, type Week, weekOf } from "../../kernel/time/index.ts";
import { type AreaId, areasOf } from "../areas/index.ts";
import { dayFiguresFrom, type WeeklyFigures, weeklyOf } from "../days/index.ts";
import { ratingsOf } from "../meaning/index.ts";
import { weekNeeds } from "../resilience/index.ts";
import type { Reviewed } from "./model.ts";

/** How many whole weeks before a season are looked at, and of how many something has to be known to say what was usual. */
export const weeksBefore = 8;
export const fewestWeeks = 3;

/** What was usual in some weeks: their middle, the least and the most, and of how many of them it is known. */
export interface Usual {
  readonly middle: number;
  readonly least: number;
  readonly most: number;
  readonly weeks: number;
}

/** Two stretches of weeks beside each other; null where too little is known. */
export interface Beside {
  readonly before: Usual | null;
  readonly during: Usual | null;
}

/** What a notebook’s own data say of a season. */
export interface SeasonFigures {
  /** How many whole weeks the season has had so far. */
  readonly weeks: number;
  /** Minutes a week. */
  readonly minutes: ReadonlyMap<AreaId, Beside>;
  /** From 1 to 10. */
  readonly ratings: ReadonlyMap<AreaId, Beside>;
  /** Means of weeks, from 0 to 10. */
  readonly energy: Beside;
}

/** Gathers them. A week that holds the first or the last day of the season and others too belongs to neither side. */
export async function seasonFigures(desk: Desk, { season, last }: Reviewed): Promise<SeasonFigures> {
  const areas = areasOf(desk.notebook).map(({ id }) => id);
  const firstWhole = firstDayOf(weekOf(addDays(season.from, 6)));
  const before = weeksUp(addWeeks(weekOf(season.from), -weeksBefore), addDays(season.from, -1));
  const during = weeksUp(weekOf(firstWhole), last ?? addDays(desk.today, -1));
  const figures = await dayFiguresFrom(desk, firstDayOf(before[0] ?? weekOf(season.from)));
  const weekly = figures && weeklyOf(figures);
  const beside = (valueOf: (week: Week) => number | undefined): Beside => ({
    before: usualOf(before.flatMap((week) => valueOf(week) ?? [])),
    during: usualOf(during.flatMap((week) => valueOf(week) ?? [])),
  });
  const ofAreas = (valueOf: (area: AreaId) => (week: Week) => number | undefined) =>
    new Map(areas.map((area) => [area, beside(valueOf(area))]));
  return {
    weeks: during.length,
    minutes: ofAreas((area) => readerOf(weekly, (weekly) => weekly.sumOf(`area:${area}`, weekNeeds.area))),
    ratings: ofAreas((area) => (week) => ratingsOf(desk.notebook, week)[area]),
    energy: beside(readerOf(weekly, (weekly) => weekly.meanOf("energy", weekNeeds.energy))),
  };
}

/** The whole weeks from one on, up to a day. */
function weeksUp(first: Week, lastDay: Day): readonly Week[] {
  const weeks: Week[] = [];
  for (let week = first; addDays(firstDayOf(week), 6) <= lastDay; week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}

function readerOf(weekly: WeeklyFigures | null, valuesOf: (weekly: WeeklyFigures) => Float64Array): (week: Week) => number | undefined {
  if (!weekly) return () => undefined;
  const values = valuesOf(weekly);
  const byWeek = new Map(weekly.weeks.map((week, index) => [week, values[index]!]));
  return (week) => {
    const value = byWeek.get(week);
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
}

function usualOf(values: readonly number[]): Usual | null {
  if (values.length < fewestWeeks) return null;
  const sorted = Float64Array.from(values).toSorted();
  return { middle: medianOfSorted(sorted), least: sorted[0]!, most: sorted.at(-1)!, weeks: values.length };
}
