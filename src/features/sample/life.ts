import type { Day } from "../../kernel/time/index.ts";
import type { AreaId } from "../areas/index.ts";
import type { Adult } from "./household.ts";
import type { OwnedCalendar } from "./planned.ts";

/** One adult’s life, as it is told to the generator: what comes again, what is noted of it, and what they said. */
export interface Life {
  readonly adult: Adult;
  readonly calendars: { readonly work: OwnedCalendar; readonly own: OwnedCalendar };
  readonly habits: readonly Habit[];
  /** The first day of the notebook. */
  readonly since: Day;
  /** Times of which nothing was written down. */
  readonly gaps: readonly Gap[];
  readonly ill: readonly Day[];
  /** How much an evening meeting of their work adds to the stress that they note, 0 to 10. */
  readonly lateStress: number;
  readonly moments: readonly CheckInMoment[];
  readonly notes: readonly Note[];
}

/** Something that comes again, in what share of its days it is written down, and in what share of those without its times. */
export interface Habit {
  readonly label: string;
  readonly areas: readonly AreaId[];
  /** 1 is Monday. */
  readonly on: readonly number[];
  readonly at: string;
  readonly noted: number;
  readonly lengthAlone?: number;
  readonly since?: Day;
  /** The last day. */
  readonly until?: Day;
}

/** From one day to another, both included; on the first of them from a time on, in minutes since midnight. */
interface Gap {
  readonly from: Day;
  readonly to: Day;
  readonly after?: number;
}

/** A time of the day at which this person may check in, in minutes since midnight, and in what share of the days they do. */
interface CheckInMoment {
  readonly at: number;
  readonly share: number;
}

/** A few words with the check-in nearest to a time, which there is then for certain. */
interface Note {
  readonly day: Day;
  readonly at: number;
  readonly words: string;
}
