/** One thing noted by the day. */
export interface DaySeries {
  readonly name: string;
  /** A value for each day in a row, in its own unit; NaN where nothing was noted. Nothing is filled in: missing is missing. */
  readonly values: Float64Array;
}

/** Several series over the same days in a row. */
export interface Diary {
  /** The weekday of the first day, from 0 to 6; which of them is 0 makes no difference. */
  readonly firstWeekday: number;
  readonly series: readonly DaySeries[];
}

/** How many days hold a value. */
export function daysOf(values: Float64Array): number {
  let days = 0;
  for (const value of values) if (!Number.isNaN(value)) days++;
  return days;
}

/** The standard deviation of what was noted, in its unit, by n − 1. NaN below two days. */
export function spreadOf(values: Float64Array): number {
  const days = daysOf(values);
  let sum = 0;
  for (const value of values) if (!Number.isNaN(value)) sum += value;
  const mean = sum / days;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  return days < 2 ? Number.NaN : Math.sqrt(squares / (days - 1));
}
