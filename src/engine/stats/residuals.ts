import { centred, daysOf } from "./day-series.ts";

/** What is left of a series once its weekdays, its trend and, in the long run, its seasons are taken off. */
export interface Residuals {
  /** By the day, in the unit of the series, NaN where nothing was noted. All NaN when nothing is left beyond rounding. */
  readonly values: Float64Array;
  /** How many numbers were fitted besides the mean: what they used up of the days. */
  readonly fitted: number;
}

const yearDays = 365.2425;
/** Seasons are taken off from two whole years on: one year cannot tell a season from a turn of life. */
const seasonFrom = 2 * yearDays;
/** What is left of the squares when a series follows its weekdays and its trend but for the rounding of numbers. */
const rounding = 1e-12;

/**
 * Takes the mean, the linear trend, the weekdays (six of them against the seventh) and, from two years on, a yearly wave off a series, by least
 * squares over the days that were noted. Work, sleep and mood all share the week; what shares it goes together without having to do with
 * each other.
 */
export function residuals(values: Float64Array, terms: CalendarTerms): Residuals {
  const around = centred(values);
  const { weights, fitted } = solve(...normalEquations(around, terms));
  const left = new Float64Array(values.length).fill(Number.NaN);
  let [squares, all] = [0, 0];
  for (let day = 0; day < values.length; day++) {
    if (Number.isNaN(around[day]!)) continue;
    let rest = around[day]!;
    for (let term = 0; term < terms.length; term++) rest -= weights[term]! * terms[term]![day]!;
    left[day] = rest;
    squares += rest * rest;
    all += around[day]! ** 2;
  }
  const nothing = daysOf(values) <= fitted + 1 || squares <= rounding * all;
  return { values: nothing ? left.fill(Number.NaN) : left, fitted };
}

/** What a day of the calendar may bring of itself, by the day: the mean, the trend, the weekdays and, from two years on, the season. */
export type CalendarTerms = readonly Float64Array[];

export function calendarTerms(days: number, firstWeekday: number): CalendarTerms {
  const by = (value: (day: number) => number) => Float64Array.from({ length: days }, (_, day) => value(day));
  const weekdays = [1, 2, 3, 4, 5, 6].map((weekday) => by((day) => ((firstWeekday + day) % 7 === weekday ? 1 : 0)));
  const year = (2 * Math.PI) / yearDays;
  const seasons = days < seasonFrom ? [] : [by((day) => Math.sin(year * day)), by((day) => Math.cos(year * day))];
  return [by(() => 1), by((day) => day / days - 0.5), ...weekdays, ...seasons];
}

type Matrix = readonly Float64Array[];

function normalEquations(values: Float64Array, terms: Matrix): [Matrix, Float64Array] {
  const matrix = terms.map(() => new Float64Array(terms.length));
  const right = new Float64Array(terms.length);
  for (let day = 0; day < values.length; day++) {
    if (Number.isNaN(values[day]!)) continue;
    for (let row = 0; row < terms.length; row++) {
      const at = terms[row]![day]!;
      if (at === 0) continue;
      right[row]! += at * values[day]!;
      for (let column = 0; column <= row; column++) matrix[row]![column]! += at * terms[column]![day]!;
    }
  }
  for (let row = 0; row < terms.length; row++) for (let column = 0; column < row; column++) matrix[column]![row] = matrix[row]![column]!;
  return [matrix, right];
}

/** Gauss and Jordan, in the order of the terms. A term that those before it already hold (a weekday never noted) gets no weight. */
function solve(matrix: Matrix, right: Float64Array): { readonly weights: Float64Array; readonly fitted: number } {
  const weights = new Float64Array(right.length);
  const sizes = matrix.map((row, index) => row[index]!);
  const kept: number[] = [];
  for (let at = 0; at < right.length; at++) {
    const pivot = matrix[at]![at]!;
    if (pivot <= 1e-9 * sizes[at]! || pivot === 0) continue;
    kept.push(at);
    for (let row = 0; row < right.length; row++) {
      if (row === at) continue;
      const share = matrix[row]![at]! / pivot;
      if (share === 0) continue;
      for (let column = 0; column < right.length; column++) matrix[row]![column]! -= share * matrix[at]![column]!;
      right[row]! -= share * right[at]!;
    }
  }
  for (const at of kept) weights[at] = right[at]! / matrix[at]![at]!;
  return { weights, fitted: Math.max(0, kept.length - 1) };
}
