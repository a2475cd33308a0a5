// Whole days since 1970-01-01 and their places in the proleptic Gregorian calendar. Integers only: a rule asks millions of times.

export const dayMs = 86_400_000;
export const daySeconds = 86_400;

/** The last day that RFC 5545 can write: 9999-12-31. */
export const lastDay = 2_932_896;

/**
 * The day number of a date. A month may lie outside 1..12 and a day outside its month; they carry over.
 * Years are counted from March, which puts the leap day last: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function dayOfDate(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 719_469;
}

/** A date packed into one integer, so that taking a day apart allocates nothing: `yearIn`, `monthIn` and `dayIn` unpack it. */
export function dateOfDay(day: number): number {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const year = yearOfEra + era * 400 + (m >= 10 ? 1 : 0);
  const month = m < 10 ? m + 3 : m - 9;
  return year * 512 + month * 32 + dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
}

export function yearIn(date: number): number {
  return date >> 9;
}

export function monthIn(date: number): number {
  return (date >> 5) & 15;
}

export function dayIn(date: number): number {
  return date & 31;
}

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : lengths[month - 1]!;
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The first day of a week-year: its first week is the first that has four days in the year, so it holds 4 January (RFC 5545, 3.3.10, BYWEEKNO). */
export function weekYearStart(year: number, weekStart: number): number {
  const fourth = dayOfDate(year, 1, 4);
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
}

/** The week-year that a day belongs to. */
export function weekYearOf(day: number, weekStart: number): number {
  const year = yearIn(dateOfDay(day));
  if (day >= weekYearStart(year + 1, weekStart)) return year + 1;
  return day < weekYearStart(year, weekStart) ? year - 1 : year;
}
