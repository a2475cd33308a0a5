import { type Association, medianOfSorted, sameWeekdayNearby, somersD, stationaryBootstrap, trendOf } from "../engine/stats/index.ts";
import type { DayTable } from "./day-table.ts";

const draws = 399;
const weekDays = 7;
const monthDays = 365.2425 / 12;

/** What the outcome usually is, and whether it rises or falls; null where nothing can be said. Each with its interval at 95 %. */
export function usualOf(table: DayTable, outcome: string, random: () => number) {
  const values = valuesOf(table, outcome);
  const median = stationaryBootstrap(values, (noted) => medianOfSorted(noted.toSorted()), { rounds: draws, random }) ?? null;
  return { days: values.filter((value) => !Number.isNaN(value)).length, median, trend: monthly(values) };
}

/** By the means of weeks: weekdays play no part in them, and ratings, of which many are equal, become numbers between. */
function monthly(values: Float64Array) {
  const noted = [...values.keys()].filter((day) => !Number.isNaN(values[day]!));
  const weeks = [...Map.groupBy(noted, (day) => Math.floor(day / weekDays)).values()];
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const found = trendOf(
    weeks.map(mean),
    weeks.map((days) => mean(days.map((day) => values[day]!))),
  );
  if (!found) return null;
  const [low, high] = found.interval;
  const interval = Number.isFinite(low) && Number.isFinite(high) ? ([low * monthDays, high * monthDays] as const) : null;
  return { perMonth: found.slope * monthDays, interval, tau: found.tau, p: found.p, weeks: weeks.length };
}

/** The same association by order alone, for ratings: Somers' D of pairs of days of one weekday; null where the factor never differs. */
export function ordinalOf(table: DayTable, { outcome, factor, lagDays }: Association) {
  const later = valuesOf(table, outcome).subarray(lagDays);
  return somersD(valuesOf(table, factor).subarray(0, later.length), later, sameWeekdayNearby) ?? null;
}

function valuesOf({ series }: DayTable, name: string): Float64Array {
  return series.find((one) => one.name === name)!.values;
}
