/** An area of life that has a lower end of enough: what it took, and how much it counts. */
export interface AreaDays {
  readonly id: string;
  /** 0 to 10. */
  readonly importance: number;
  /** Minutes a week from which on it is enough, above 0. */
  readonly from: number;
  /** Minutes on each day, NaN where nothing is known of the day. */
  readonly minutes: Float64Array;
}

/** One person's days, from a Monday on and in whole weeks: one value a day in each series, NaN where it is not known. */
export interface SignDays {
  /** Minutes of work outside the agreed hours. */
  readonly afterHours: Float64Array;
  /** Hours free of work around the night before. */
  readonly rest: Float64Array;
  /** 0 to 10. */
  readonly energy: Float64Array;
  /** 0 to 10. */
  readonly stress: Float64Array;
  /** Mood in the evening, 0 to 10. */
  readonly eveningMood: Float64Array;
  /** 1 on weekdays without agreed hours. */
  readonly isFree: Uint8Array;
  readonly areas: readonly AreaDays[];
}

/** How often a week may be missed: days that have to be known before it says something. */
export const daysNeeded = { work: 4, rests: 3, free: 1, areas: 5, stress: 3, pairs: 3 } as const;

/** Minutes of work after hours that touch an evening or a free day. */
export const touchedMinutes = 15;
