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
  let squares = 0;
  for (const value of centred(values)) if (!Number.isNaN(value)) squares += value * value;
  return days < 2 ? Number.NaN : Math.sqrt(squares / (days - 1));
}

/** What was noted, around its mean. Counted from the first value, so that what is always the same is exactly zero, and large numbers lose nothing. */
export function centred(values: Float64Array): Float64Array {
  const first = values.find((value) => !Number.isNaN(value)) ?? 0;
  let sum = 0;
  for (const value of values) if (!Number.isNaN(value)) sum += value - first;
  const mean = sum / daysOf(values);
  return values.map((value) => value - first - mean);
}
