import { randomFrom } from "../random/index.ts";
import { changeByBlocks } from "./change-blocks.ts";
import { freshen, keptAround, levelsBetween, type Noted, notedOf, type Part, type Step, varianceAround } from "./change-levels.ts";
import { type Found, searchChanges } from "./change-search.ts";
import { daysOf, type DaySeries, type Diary } from "./day-series.ts";
import { falseDiscovery } from "./false-discovery.ts";
import { beginnings } from "./online-change.ts";
import { normalScores } from "./ranks.ts";
import { type CalendarTerms, calendarTerms, residuals } from "./residuals.ts";

/** A change from one level to the next. */
export interface ChangePoint extends Step {
  /**
   * Whether it came at once: then `day` is the first of the new level, and in 95 of 100 cases it lies in `between`. Else the days before `day` and those
   * from it on differ, but the change may have come little by little, over all of `between`. Counted from the first day of the diary.
   */
  readonly atOnce: boolean;
  readonly day: number;
  readonly between: readonly [number, number];
  /** How likely luck alone brings as clear a change somewhere, and the share of false ones among all that are at least as sure. */
  readonly chance: number;
  readonly q: number;
}

/** How the level of one series went. */
export interface Levels {
  readonly name: string;
  /** How many days were noted, the same value on all of them or not. */
  readonly days: number;
  /** A part more than there are changes; none when too few days were noted, or nothing is left beside the weekdays. */
  readonly parts: readonly Part[];
  readonly changes: readonly ChangePoint[];
  /** How likely a new level began in the last four weeks, 0 to 1, beyond the changes; too new to be sure of. */
  readonly lately: number;
}

/** Below so many noted days no change is looked for: six weeks. */
export const fewestDaysForChanges = 42;
/** The share of false ones among the changes that are told. So small since somebody may look again and again, and each look is a chance for luck. */
export const mostFalseChanges = 0.01;
/** So likely a new level is worth a word, though it is too new to be sure of. */
export const worthAWord = 0.8;
const [recentDays, rememberedDays] = [28, 120];
/** Blocks in another order show as much in so few cases. */
const mostByLuck = 0.05;
const rounds = 199;

/**
 * When the level of each series changed, by how much, and how sure that is. Weekdays and, from two years on, a yearly wave are taken off; a linear trend is
 * not, since it would take most of a step with it: it is the other explanation, which a step has to beat (docs/decisions/023). Changes are searched for
 * in ranks, to which a few wild days do not matter, and their size is told of the values. Shown is what q, over all series and changes looked at,
 * allows (see `falseDiscovery`), what blocks of days in another order do not show in more than 5 of 100 cases, and what has a size whose interval leaves
 * out zero.
 */
export function changePoints({ firstWeekday, series }: Diary, mostFalse: number): readonly Levels[] {
  return sureLevels(
    series.map((one) => lookForChanges(one, firstWeekday)),
    mostFalse,
  );
}

/** What luck leaves of the changes of several series: see `changePoints`. */
export function sureLevels(looked: readonly LookedAt[], mostFalse: number): readonly Levels[] {
  const chances = looked.flatMap(({ found }) => found.map(({ chance }) => chance));
  const steady = looked.filter(({ found, isEnough }) => isEnough && found.length === 0).length;
  const shares = falseDiscovery(chances, chances.length + steady);
  let next = 0;
  return looked.map((one) => {
    const sure = one.found.map((found) => ({ ...found, q: shares[next++]! })).filter(({ q }) => q <= mostFalse);
    return one.isEnough ? levelsOf(one, agreed(one, sure)) : { name: one.name, days: one.days, parts: [], changes: [], lately: 0 };
  });
}

/** The calendar without the trend. */
function levelTerms(days: number, firstWeekday: number): CalendarTerms {
  const [mean, , ...others] = calendarTerms(days, firstWeekday);
  return [mean!, ...others];
}

/** What one series shows by itself. */
export interface LookedAt {
  readonly name: string;
  readonly days: number;
  readonly isEnough: boolean;
  /** Days in a row, noted or not. */
  readonly length: number;
  /** The values without weekdays and season, and their ranks. */
  readonly noted: Noted;
  readonly ranked: Noted;
  readonly fitted: number;
  readonly found: readonly Found[];
}

type Sure = Found & { readonly q: number };

/** The most costly part of `changePoints`, which concerns one series alone. */
export function lookForChanges({ name, values }: DaySeries, firstWeekday: number): LookedAt {
  const { values: rest, fitted } = residuals(values, levelTerms(values.length, firstWeekday));
  const noted = notedOf(withoutWeekdays(values, rest));
  const ranked = notedOf(normalScores(rest));
  const isEnough = noted.days.length >= fewestDaysForChanges;
  return {
    name,
    days: daysOf(values),
    isEnough,
    length: values.length,
    noted,
    ranked,
    fitted,
    found: isEnough ? searchChanges(ranked, fitted) : [],
  };
}

/** What is left of the values, on the level of a whole week in which each weekday counts once. */
function withoutWeekdays(values: Float64Array, rest: Float64Array): Float64Array {
  const sums = new Float64Array(7);
  const days = new Float64Array(7);
  for (let day = 0; day < values.length; day++) {
    if (Number.isNaN(rest[day]!)) continue;
    sums[day % 7]! += values[day]! - rest[day]!;
    days[day % 7]!++;
  }
  const means = sums.map((sum, weekday) => sum / days[weekday]!).filter((mean) => !Number.isNaN(mean));
  const level = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  return rest.map((value) => value + level);
}

/** What blocks of days in another order seldom show. */
function agreed({ ranked }: LookedAt, sure: readonly Sure[]): readonly Sure[] {
  const places = sure.map(({ at }) => at);
  const row = freshen(ranked, keptAround(ranked, places));
  const random = randomFrom(1);
  return sure.filter((_, index) => {
    const [from, to] = [places[index - 1] ?? 0, places[index + 1] ?? ranked.days.length];
    return changeByBlocks(row, from, to, rounds, random) <= mostByLuck;
  });
}

function levelsOf(one: LookedAt, sure: readonly Sure[]): Levels {
  const { name, days, noted, fitted } = one;
  const places = sure.map(({ at }) => at);
  const { parts, steps } = levelsBetween(noted, places, fitted);
  const unsure = steps.findIndex(({ interval: [low, high] }) => low <= 0 && high >= 0);
  if (unsure >= 0) return levelsOf(one, sure.toSpliced(unsure, 1));
  const changes = sure.map(({ at, ...found }, index) => ({ ...found, ...steps[index]!, day: noted.days[at]! }));
  return { name, days, parts, changes, lately: newLately(one, sure) };
}

/** How likely the level of the last day began in the last four weeks of the diary, seen from the last change that is sure. */
function newLately({ ranked, length }: LookedAt, sure: readonly Sure[]): number {
  const from = Math.max(sure.at(-1)?.at ?? 0, ranked.days.length - rememberedDays);
  if (ranked.days.length - from < fewestDaysForChanges) return 0;
  const values = ranked.values.subarray(from);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const present = { days: ranked.days.subarray(from), values: values.map((value) => value - mean) };
  const row = freshen(present, keptAround(present, []));
  const likely = beginnings(row, varianceAround(row, []));
  return likely.reduce((sum, one, index) => sum + (present.days[index]! >= length - recentDays ? one : 0), 0);
}
