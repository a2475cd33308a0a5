import { dateOfDay, dayIn, dayOfDate, isLeap, monthIn, monthLength, weekdayOf, weekYearOf, weekYearStart, yearIn } from "./civil.ts";
import type { NthWeekday, Rule } from "./rule.ts";

/** The parts of a rule that choose among days. */
export type DayPart = "months" | "weekNumbers" | "yearDays" | "monthDays" | "weekdays";

/** Whether a day passes those of a rule's day parts that are named. Null when none of them is in the rule. */
export function dayFilter(rule: Rule, parts: readonly DayPart[], nthIn: "month" | "year"): ((day: number) => boolean) | null {
  const present = parts.filter((part) => rule[part].length > 0);
  if (present.length === 0) return null;
  const uses = (part: DayPart) => present.includes(part);
  const months = uses("months") ? bits(rule.months) : 0;
  const monthDays = uses("monthDays") ? new Set(rule.monthDays) : null;
  const yearDays = uses("yearDays") ? new Set(rule.yearDays) : null;
  const weekNumbers = uses("weekNumbers") ? new Set(rule.weekNumbers) : null;
  const weekdays = uses("weekdays") ? weekdayTest(rule.weekdays, nthIn) : null;
  return (day) => {
    const date = dateOfDay(day);
    const year = yearIn(date);
    const month = monthIn(date);
    if (months !== 0 && (months & (1 << month)) === 0) return false;
    if (monthDays && !eitherEnd(monthDays, dayIn(date), monthLength(year, month))) return false;
    if (yearDays && !eitherEnd(yearDays, day - dayOfDate(year, 1, 1) + 1, isLeap(year) ? 366 : 365)) return false;
    if (weekNumbers && !inWeekNumbers(weekNumbers, day, rule.weekStart)) return false;
    return !weekdays || weekdays(day, date);
  };
}

/** A number counted from the start (from 1) or, negative, from the end of `length`. */
function eitherEnd(numbers: ReadonlySet<number>, number: number, length: number): boolean {
  return numbers.has(number) || numbers.has(number - length - 1);
}

function inWeekNumbers(numbers: ReadonlySet<number>, day: number, weekStart: number): boolean {
  const year = weekYearOf(day, weekStart);
  const first = weekYearStart(year, weekStart);
  const weeks = (weekYearStart(year + 1, weekStart) - first) / 7;
  return eitherEnd(numbers, Math.floor((day - first) / 7) + 1, weeks);
}

function weekdayTest(weekdays: readonly NthWeekday[], nthIn: "month" | "year"): (day: number, date: number) => boolean {
  const every = bits(weekdays.filter(({ nth }) => nth === 0).map(({ weekday }) => weekday));
  const counted = weekdays.filter(({ nth }) => nth !== 0);
  return (day, date) => {
    const weekday = weekdayOf(day);
    if ((every & (1 << weekday)) !== 0) return true;
    if (counted.length === 0) return false;
    const year = yearIn(date);
    const place = nthIn === "month" ? dayIn(date) : day - dayOfDate(year, 1, 1) + 1;
    const length = nthIn === "month" ? monthLength(year, monthIn(date)) : isLeap(year) ? 366 : 365;
    const nth = Math.ceil(place / 7);
    const nthLast = -Math.ceil((length - place + 1) / 7);
    return counted.some((item) => item.weekday === weekday && (item.nth === nth || item.nth === nthLast));
  };
}

export function bits(numbers: readonly number[]): number {
  let mask = 0;
  for (const number of numbers) mask |= 1 << number;
  return mask;
}
