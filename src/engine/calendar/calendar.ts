import type { Availability, BusyTimes } from "./availability.ts";
import type { CalendarEvent } from "./event.ts";
import type { Problem } from "./problems.ts";

/** Everything of a file that has one UID: the event, and the occurrences of it that were changed. */
export interface Series {
  readonly uid: string;
  /** Null when the file has changed occurrences only, as an invitation to one day of a series has. */
  readonly master: CalendarEvent | null;
  /** The newest of each RECURRENCE-ID, in the order of the file. */
  readonly overrides: readonly CalendarEvent[];
}

/** A calendar file, read. Several VCALENDARs in one file are one calendar, named by the first that has a name. */
export interface Calendar {
  /** NAME or X-WR-CALNAME. */
  readonly name: string | null;
  /** X-WR-TIMEZONE, as the file writes it. */
  readonly zone: string | null;
  readonly product: string | null;
  /** PUBLISH, REQUEST, CANCEL, … Events of a CANCEL are read as cancelled. */
  readonly method: string | null;
  /** How often the publisher wants to be asked for news (REFRESH-INTERVAL or X-PUBLISHED-TTL). */
  readonly refreshMinutes: number | null;
  readonly series: readonly Series[];
  readonly busyTimes: readonly BusyTimes[];
  readonly availabilities: readonly Availability[];
  /** How many tasks (VTODO) and journal entries (VJOURNAL) there were; they are not read. */
  readonly skipped: { readonly tasks: number; readonly journals: number };
  readonly problems: readonly Problem[];
}
