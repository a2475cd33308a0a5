import { autocorrelation } from "./autocorrelation.ts";
import { type Diary, type DaySeries, daysOf, spreadOf } from "./day-series.ts";
import { effectiveDays, lagsFor } from "./effective-days.ts";
import { falseDiscovery } from "./false-discovery.ts";
import { fitLine } from "./fit.ts";
import { pairUp, type Pairs, roomForPairs, takePairs } from "./pairs.ts";
import { centredRanks } from "./ranks.ts";
import { calendarTerms, type Residuals, residuals } from "./residuals.ts";
import { edgeOf } from "./student.ts";

/** What is asked of a diary: which series may go together with which, the first of them so many days earlier. */
export interface Question {
  readonly outcomes: readonly string[];
  readonly factors: readonly string[];
  /** Days from the factor to the outcome, 0 or more. */
  readonly lags: readonly number[];
}

/** How an outcome goes together with a factor, with weekdays, trend and season taken off both. It says nothing of what brings about what. */
export interface Association {
  readonly outcome: string;
  readonly factor: string;
  readonly lagDays: number;
  /** Days on which both were noted. */
  readonly days: number;
  /** How many independent days they are worth to a plain correlation. */
  readonly effectiveDays: number;
  /** The change of the outcome, in its unit, for each standard deviation of the factor, and where it lies in 95 of 100 such intervals. */
  readonly effect: number;
  readonly interval: readonly [number, number];
  /** The standard deviation of the factor over all its days, in its unit. */
  readonly factorSpread: number;
  /** From −1 to 1, of what each day brought that the days before had not. */
  readonly r: number;
  /** How likely luck alone does as much: the geometric mean of the chance by the line and of the chance by ranks. */
  readonly chance: number;
  /** The share of false findings among all that are at least as sure. */
  readonly q: number;
}

/** What could not be looked at, and why: not enough days that hold both; never anything else; the weekdays and the trend, and nothing beside. */
export interface Untested {
  readonly outcome: string;
  readonly factor: string;
  readonly lagDays: number;
  readonly days: number;
  readonly why: "few-days" | "constant-factor" | "constant-outcome" | "week-alone";
}

export interface Answer {
  readonly tested: readonly Association[];
  readonly untested: readonly Untested[];
}

/** Below this many days that hold both there are as many ways to be wrong as days. */
export const fewestDays = 30;
/** Who looks at one column has chosen it from among others: a question counts as at least so many. */
const fewestLooks = 50;
const outside = 0.05;

/**
 * All that a question asks of a diary, in the order of outcomes, factors and lags. A pair of series is looked at once on the same day.
 * Generalized least squares on residuals (see `fitLine`), and the same on ranks (Spearman 1904), to which neither a few wild days nor the
 * steps of a rating matter. Both chances are merged by their geometric mean (Vovk and Wang 2020), which for two that agree as closely as
 * these do keeps what it promises: test/promises/honest-findings.test.ts. q is over all that was looked at (see `falseDiscovery`).
 */
export function associations(diary: Diary, question: Question): Answer {
  const prepared = prepare(diary, question);
  const room = roomForPairs(diary.series[0]?.values.length ?? 0);
  const tested: Omit<Association, "q">[] = [];
  const untested: Untested[] = [];
  for (const [outcome, factor, lagDays] of combinations(question)) {
    const found = look(prepared.get(outcome)!, prepared.get(factor)!, lagDays, room);
    if ("why" in found) untested.push(found);
    else tested.push(found);
  }
  const shares = falseDiscovery(
    tested.map(({ chance }) => chance),
    fewestLooks,
  );
  return { tested: tested.map((one, index) => ({ ...one, q: shares[index]! })), untested };
}

interface Prepared extends DaySeries {
  readonly days: number;
  readonly spread: number;
  readonly rest: Residuals;
  /** The residuals of its ranks. */
  readonly ranks: Float64Array;
  /** The autocorrelation of its residuals. */
  readonly memory: Float64Array;
}

function prepare({ firstWeekday, series }: Diary, { outcomes, factors }: Question): ReadonlyMap<string, Prepared> {
  const asked = new Set([...outcomes, ...factors]);
  const named = series.filter(({ name }) => asked.has(name));
  const terms = calendarTerms(named[0]?.values.length ?? 0, firstWeekday);
  return new Map(
    named.map(({ name, values }) => {
      const rest = residuals(values, terms);
      const memory = autocorrelation(rest.values, lagsFor(values.length));
      return [
        name,
        {
          name,
          values,
          days: daysOf(values),
          spread: spreadOf(values),
          rest,
          ranks: residuals(centredRanks(values), terms).values,
          memory,
        },
      ];
    }),
  );
}

function* combinations({ outcomes, factors, lags }: Question): Generator<readonly [string, string, number]> {
  const seen = new Set<string>();
  for (const outcome of outcomes)
    for (const factor of factors)
      for (const lag of lags) {
        if (factor === outcome || (lag === 0 && seen.has(JSON.stringify([factor, outcome])))) continue;
        // Of the same day there is one question between two series, whichever is called the outcome.
        seen.add(JSON.stringify([outcome, factor]));
        yield [outcome, factor, lag];
      }
}

function look(outcome: Prepared, factor: Prepared, lagDays: number, room: Pairs): Omit<Association, "q"> | Untested {
  pairUp(factor.rest.values, outcome.rest.values, lagDays, room);
  const names = { outcome: outcome.name, factor: factor.name, lagDays };
  const why = whyNot(outcome, factor, room.count);
  if (why) return { ...names, days: both(outcome.values, factor.values, lagDays), why };
  const days = room.count;
  const inARow = room.days[days - 1]! - room.days[0]! + 1;
  const fitted = Math.max(outcome.rest.fitted, factor.rest.fitted);
  const line = fitLine(room, fitted);
  takePairs(factor.ranks, outcome.ranks, lagDays, room);
  const ranked = fitLine(room, fitted);
  if (line.degrees < 1 || ranked.degrees < 1) return { ...names, days, why: "few-days" };
  const half = edgeOf(outside, line.degrees) * line.error * factor.spread;
  const effect = line.slope * factor.spread;
  return {
    ...names,
    days,
    effectiveDays: effectiveDays(days, inARow, factor.memory, outcome.memory),
    effect,
    interval: [effect - half, effect + half],
    factorSpread: factor.spread,
    r: line.r,
    chance: Math.sqrt(line.chance * ranked.chance),
  };
}

function whyNot(outcome: Prepared, factor: Prepared, pairs: number): Untested["why"] | undefined {
  if (outcome.days > 1 && outcome.spread === 0) return "constant-outcome";
  if (factor.days > 1 && factor.spread === 0) return "constant-factor";
  if (pairs >= fewestDays) return undefined;
  return outcome.days >= fewestDays && factor.days >= fewestDays && (daysOf(outcome.rest.values) === 0 || daysOf(factor.rest.values) === 0)
    ? "week-alone"
    : "few-days";
}

function both(outcome: Float64Array, factor: Float64Array, lagDays: number): number {
  let days = 0;
  for (let day = lagDays; day < outcome.length; day++) if (!Number.isNaN(outcome[day]! + factor[day - lagDays]!)) days++;
  return days;
}
