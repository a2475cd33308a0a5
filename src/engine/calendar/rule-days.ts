import {
  dateOfDay,
  dayIn,
  dayOfDate,
  isLeap,
  lastDay,
  monthIn,
  monthLength,
  weekdayOf,
  weekYearOf,
  weekYearStart,
  yearIn,
} from "./civil.ts";
import type { Rule } from "./rule.ts";
import { bits, dayFilter, type DayPart } from "./rule-filter.ts";

/**
 * The periods of a rule (its years, months, weeks or days), numbered so that the next one is one more, and the days that the rule picks in
 * each, before BYSETPOS. What the rule does not say is taken from the day of DTSTART (RFC 5545, 3.3.10).
 */
export interface DaySource {
  readonly indexOf: (day: number) => number;
  readonly startOf: (index: number) => number;
  /** Puts a period's days, sorted and each once, into `days`. */
  readonly fill: (index: number, days: number[]) => void;
  /** How many days every period has, when that is always the same; else 0. */
  readonly constant: number;
}

/** The source of a rule's days. A frequency below DAILY is answered as DAILY. */
export function daySource(rule: Rule, startDay: number): DaySource {
  if (rule.freq === "YEARLY") return rule.weekNumbers.length > 0 ? weekYears(rule, startDay) : years(rule, startDay);
  if (rule.freq === "MONTHLY") return months(rule, startDay);
  return rule.freq === "WEEKLY" ? weeks(rule, startDay) : days(rule);
}

type Fill = DaySource["fill"];
type Filter = ((day: number) => boolean) | null;

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function days(rule: Rule): DaySource {
  const passes = dayFilter(rule, ["months", "weekNumbers", "yearDays", "monthDays", "weekdays"], "month");
  const fill: Fill = (index, days) => {
    if (!passes || passes(index)) days.push(index);
  };
  return { indexOf: (day) => day, startOf: (index) => index, fill, constant: passes ? 0 : 1 };
}

function weeks(rule: Rule, startDay: number): DaySource {
  const { weekStart } = rule;
  const passes = dayFilter(rule, ["months", "weekNumbers", "yearDays", "monthDays"], "month");
  const weekdays = rule.weekdays.length > 0 ? rule.weekdays.map(({ weekday }) => weekday) : [weekdayOf(startDay)];
  const offsets = [...new Set(weekdays.map((weekday) => (weekday - weekStart + 7) % 7))].toSorted((a, b) => a - b);
  // Day 0 is a Thursday, so the week of weekday 0 (Monday) began three days before it.
  const startOf = (index: number) => index * 7 - 3 + weekStart;
  const fill: Fill = (index, days) => {
    for (const offset of offsets) {
      const day = startOf(index) + offset;
      if (!passes || passes(day)) days.push(day);
    }
  };
  return { indexOf: (day) => Math.floor((day + 3 - weekStart) / 7), startOf, fill, constant: passes ? 0 : offsets.length };
}

function months(rule: Rule, startDay: number): DaySource {
  const allowed = rule.months.length > 0 ? bits(rule.months) : -1;
  const within = daysInMonth(rule, startDay);
  const fill: Fill = (index, days) => {
    const month = (index % 12) + 1;
    if ((allowed & (1 << month)) === 0) return;
    within(Math.floor(index / 12), month, days);
    sortDays(days);
  };
  return { indexOf: monthIndex, startOf: (index) => dayOfDate(Math.floor(index / 12), (index % 12) + 1, 1), fill, constant: 0 };
}

function monthIndex(day: number): number {
  const date = dateOfDay(day);
  return yearIn(date) * 12 + monthIn(date) - 1;
}

function years(rule: Rule, startDay: number): DaySource {
  const within = daysInYear(rule, startDay);
  const fill: Fill = (year, days) => {
    within(year, days);
    sortDays(days);
  };
  return { indexOf: (day) => yearIn(dateOfDay(day)), startOf: (year) => dayOfDate(year, 1, 1), fill, constant: 0 };
}

/** Years of whole weeks: with BYWEEKNO the first days of January may belong to the last week of the year before. */
function weekYears(rule: Rule, startDay: number): DaySource {
  const { weekStart } = rule;
  const passes = dayFilter(rule, ["months", "yearDays", "monthDays", "weekdays"], "year");
  const onlyWeekday = [rule.weekdays, rule.monthDays, rule.yearDays].every((part) => part.length === 0) ? weekdayOf(startDay) : -1;
  const fill: Fill = (year, days) => {
    const first = weekYearStart(year, weekStart);
    const weeks = (weekYearStart(year + 1, weekStart) - first) / 7;
    for (const number of rule.weekNumbers) {
      const week = number > 0 ? number - 1 : weeks + number;
      if (week < 0 || week >= weeks) continue;
      for (let day = first + week * 7; day < first + week * 7 + 7; day++) {
        if ((onlyWeekday < 0 || weekdayOf(day) === onlyWeekday) && (!passes || passes(day))) days.push(day);
      }
    }
    sortDays(days);
  };
  return { indexOf: (day) => weekYearOf(day, weekStart), startOf: (year) => weekYearStart(year, weekStart), fill, constant: 0 };
}

function daysInYear(rule: Rule, startDay: number): (year: number, days: number[]) => void {
  const nthIn = rule.months.length > 0 ? "month" : "year";
  if (rule.yearDays.length > 0) {
    return pickYearDays(rule, dayFilter(rule, ["months", "monthDays", "weekdays"], nthIn));
  }
  if (rule.monthDays.length === 0 && rule.weekdays.length > 0) {
    if (rule.months.length === 0) return (year, days) => pickWeekdays(rule, dayOfDate(year, 1, 1), isLeap(year) ? 366 : 365, null, days);
    return eachMonth(rule.months, daysInMonth(rule, startDay));
  }
  // A yearly rule with a day of the month but no month means the month of DTSTART, once a year (as libical reads it, and calendars that
  // write it mean it); with weekdays beside it ("Friday the 13th") it looks through the whole year.
  const { months, weekdays } = rule;
  const own = weekdays.length > 0 ? everyMonth : [monthIn(dateOfDay(startDay))];
  const within = pickMonthDays(rule, startDay, dayFilter(rule, ["weekdays"], nthIn));
  return eachMonth(months.length > 0 ? months : own, within);
}

function eachMonth(months: readonly number[], within: (year: number, month: number, days: number[]) => void) {
  return (year: number, days: number[]): void => {
    for (const month of months) within(year, month, days);
  };
}

function daysInMonth(rule: Rule, startDay: number): (year: number, month: number, days: number[]) => void {
  const left: readonly DayPart[] = ["weekNumbers", "yearDays"];
  if (rule.monthDays.length > 0) return pickMonthDays(rule, startDay, dayFilter(rule, [...left, "weekdays"], "month"));
  const passes = dayFilter(rule, left, "month");
  const every = everyOf(rule);
  if (every !== 0) return (year, month, days) => pickEvery(every, dayOfDate(year, month, 1), monthLength(year, month), passes, days);
  if (rule.weekdays.length > 0) {
    return (year, month, days) => pickWeekdays(rule, dayOfDate(year, month, 1), monthLength(year, month), passes, days);
  }
  if (!passes) return pickMonthDays(rule, startDay, null);
  return (year, month, days) => {
    const first = dayOfDate(year, month, 1);
    for (let day = first; day < first + monthLength(year, month); day++) if (passes(day)) days.push(day);
  };
}

/** Days of the month by number (by default the day of DTSTART), with what RFC 7529, 4.1 says of numbers that the month does not have. */
function pickMonthDays(rule: Rule, startDay: number, passes: Filter): (year: number, month: number, days: number[]) => void {
  const numbers = rule.monthDays.length > 0 ? rule.monthDays : [dayIn(dateOfDay(startDay))];
  return (year, month, days) => pickNumbered(rule, numbers, dayOfDate(year, month, 1), monthLength(year, month), passes, days);
}

function pickYearDays(rule: Rule, passes: Filter): (year: number, days: number[]) => void {
  return (year, days) => pickNumbered(rule, rule.yearDays, dayOfDate(year, 1, 1), isLeap(year) ? 366 : 365, passes, days);
}

function pickNumbered(rule: Rule, numbers: readonly number[], first: number, length: number, passes: Filter, days: number[]): void {
  for (const number of numbers) {
    let place = number > 0 ? number - 1 : length + number;
    if (place < 0 || place >= length) {
      if (rule.skip === "OMIT") continue;
      // Before the period the nearest days are its first and the one before; behind it, its last and the one after.
      const forward = rule.skip === "FORWARD";
      place = place < 0 ? (forward ? 0 : -1) : forward ? length : length - 1;
    }
    const day = first + place;
    if (day <= lastDay && (!passes || passes(day))) days.push(day);
  }
}

/** Several weekdays of which every one is meant, as bits; 0 when the rule names one only, or the nth of any. */
function everyOf({ weekdays }: Rule): number {
  return weekdays.length > 1 && weekdays.every(({ nth }) => nth === 0) ? bits(weekdays.map(({ weekday }) => weekday)) : 0;
}

/** Every one of some weekdays, day by day: weekday by weekday they would have to be sorted, which takes longer. */
function pickEvery(every: number, first: number, length: number, passes: Filter, days: number[]): void {
  let weekday = weekdayOf(first);
  for (let day = first; day < first + length; day++) {
    if ((every & (1 << weekday)) !== 0 && (!passes || passes(day))) days.push(day);
    weekday = weekday === 6 ? 0 : weekday + 1;
  }
}

/** Weekdays of a month or a year: every one, or the nth from its start or end. */
function pickWeekdays(rule: Rule, first: number, length: number, passes: Filter, days: number[]): void {
  const firstWeekday = weekdayOf(first);
  const end = first + length;
  const add = (day: number) => {
    if (day >= first && day < end && (!passes || passes(day))) days.push(day);
  };
  for (const { nth, weekday } of rule.weekdays) {
    const earliest = first + ((weekday - firstWeekday + 7) % 7);
    const latest = earliest + Math.floor((end - 1 - earliest) / 7) * 7;
    if (nth === 0) for (let day = earliest; day <= latest; day += 7) add(day);
    else add(nth > 0 ? earliest + (nth - 1) * 7 : latest + (nth + 1) * 7);
  }
}

/** Sorts in place and drops what stands there twice. Most lists come sorted. */
function sortDays(days: number[]): void {
  let at = 1;
  while (at < days.length && days[at - 1]! < days[at]!) at++;
  if (at >= days.length) return;
  days.sort((a, b) => a - b);
  let kept = 0;
  for (const day of days) if (kept === 0 || days[kept - 1] !== day) days[kept++] = day;
  days.length = kept;
}
