import type { Stamp } from "./moment.ts";

export type Frequency = "YEARLY" | "MONTHLY" | "WEEKLY" | "DAILY" | "HOURLY" | "MINUTELY" | "SECONDLY";

/** A weekday of BYDAY: 0 is Monday. `nth` is 0 for every one, 2 for the second, -1 for the last of the month or year. */
export interface NthWeekday {
  readonly nth: number;
  readonly weekday: number;
}

/** A recurrence rule (RFC 5545, 3.3.10; SKIP is RFC 7529). Its lists are sorted and hold nothing twice; an empty list is a part that is not there. */
export interface Rule {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count: number | null;
  readonly until: Stamp | null;
  /** 0 is Monday. */
  readonly weekStart: number;
  readonly months: readonly number[];
  readonly weekNumbers: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly NthWeekday[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly positions: readonly number[];
  /** What becomes of a day that a month does not have (31 April): nothing, the last day before it, or the first after it. */
  readonly skip: "OMIT" | "BACKWARD" | "FORWARD";
  /** As it stands in the file. */
  readonly text: string;
}

/** How many rule parts there are in a day: the frequencies that repeat within one. */
export const unitSeconds: Readonly<Partial<Record<Frequency, number>>> = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 };
