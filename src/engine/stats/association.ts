import { autocorrelation, unbiased } from "./autocorrelation.ts";
import { type Diary, type DaySeries, daysOf, spreadOf } from "./day-series.ts";
import { effectiveDays, lagsFor } from "./effective-days.ts";
import { falseDiscovery } from "./false-discovery.ts";
import { fitLine } from "./fit.ts";
import { interpolated } from "./interpolate.ts";
import { pairUp, type Pairs, roomForPairs, takePairs } from "./pairs.ts";
import { normalScores } from "./ranks.ts";
import { calendarTerms, type Residuals, residuals } from "./residuals.ts";
import { edgeOf } from "./student.ts";

/** What is asked of a diary: which series may go together with which, the first of them so many days earlier. */
export interface Question {
  readonly outcomes: readonly string[];
  readonly factors: readonly string[];
  /** Days from the factor to the outcome, 0 or more. */
  readonly lags: readonly number[];
  /** What not to look at, such as what goes together by what the two are. */
  readonly except?: (outcome: string, factor: string, lagDays: number) => boolean;
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
  /** The same beyond weekdays and trend: by so much one day usually differs from another like it. */
  readonly factorRest: number;
  /** From −1 to 1, of what each day brought that the days before had not. */
  readonly r: number;
  /** How likely luck alone does as much: the weighted geometric mean of the chance by the values and of the chance by their scores. */
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
const fewestLooks = 55;
const outside = 0.05;
/** Ranks find more than values do where amounts have long tails and ratings few steps; the values still have a word. */
const weightOfRanks = 0.9;

/**
 * All that a question asks of a diary, in the order of outcomes, factors and lags. A pair of series is looked at once on the same day.
 * Generalized least squares on residuals (see `fitLine`), and the same on their normal scores, to which neither a few wild days nor the steps
 * of a rating matter. A day on which the factor alone is missing still counts for what the days around it tell (see `interpolated`).
 * Both chances are merged by a weighted geometric mean (Vovk and Wang 2020), which for two that agree as closely as these do keeps what it
 * promises: test/promises/honest-findings.test.ts. q is over all that was looked at (see `falseDiscovery`).
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
  readonly restSpread: number;
  readonly rest: Residuals;
  /** Where there are residuals. */
  readonly noted: Uint8Array;
  /** The residuals of its normal scores. */
  readonly scores: Float64Array;
  /** Both as they are looked at when it is the factor: with what they most likely were on days between. */
  readonly asFactor: { readonly values: Float64Array; readonly scores: Float64Array };
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
      const scores = residuals(normalScores(values), terms).values;
      const days = daysOf(values);
      // By the scores: long tails hide how much a day keeps. The same for both, so that both reach as far.
      const kept = unbiased(autocorrelation(scores, 1)[0]!, days);
      const asFactor = { values: interpolated(rest.values, kept), scores: interpolated(scores, kept) };
      const noted = flagsOf(rest.values);
      const [spread, restSpread] = [spreadOf(values), spreadOf(rest.values)];
      return [name, { name, values, days, spread, restSpread, noted, rest, scores, asFactor, memory }];
    }),
  );
}

function* combinations({ outcomes, factors, lags, except }: Question): Generator<readonly [string, string, number]> {
  const seen = new Set<string>();
  for (const outcome of outcomes)
    for (const factor of factors)
      for (const lag of lags) {
        if (factor === outcome || except?.(outcome, factor, lag)) continue;
        if (lag === 0 && seen.has(JSON.stringify([factor, outcome]))) continue;
        // Of the same day there is one question between two series, whichever is called the outcome.
        seen.add(JSON.stringify([outcome, factor]));
        yield [outcome, factor, lag];
      }
}

function look(outcome: Prepared, factor: Prepared, lagDays: number, room: Pairs): Omit<Association, "q"> | Untested {
  const days = both(outcome.noted, factor.noted, lagDays);
  const names = { outcome: outcome.name, factor: factor.name, lagDays };
  const why = whyNot(outcome, factor, days);
  if (why) return { ...names, days: both(flagsOf(outcome.values), flagsOf(factor.values), lagDays), why };
  pairUp(factor.asFactor.scores, outcome.scores, lagDays, room);
  const inARow = room.days[room.count - 1]! - room.days[0]! + 1;
  const fitted = Math.max(outcome.rest.fitted, factor.rest.fitted);
  const ranked = fitLine(room, fitted);
  takePairs(factor.asFactor.values, outcome.rest.values, lagDays, room);
  // Values and their scores resemble their neighbours alike; to look twice at how much would cost a third of the whole.
  const line = fitLine(room, fitted, ranked.inflation);
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
    factorRest: factor.restSpread,
    r: line.r,
    chance: line.chance ** (1 - weightOfRanks) * ranked.chance ** weightOfRanks,
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

/** Days that hold both. */
function both(outcome: Uint8Array, factor: Uint8Array, lagDays: number): number {
  let days = 0;
  for (let day = lagDays; day < outcome.length; day++) days += outcome[day]! & factor[day - lagDays]!;
  return days;
}

/** 1 where something was noted. Flags are counted in a fraction of the time that it takes to ask numbers whether they are some. */
function flagsOf(values: Float64Array): Uint8Array {
  return Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1));
}
