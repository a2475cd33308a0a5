import type { Duration } from "./duration.ts";
import type { Moment } from "./moment.ts";
import type { Attendee, Organizer } from "./people.ts";
import type { Rule } from "./rule.ts";

/** One more start of an event (RDATE); a PERIOD also says when that one ends. */
export interface ExtraDate {
  readonly start: Moment;
  readonly end: Moment | null;
  readonly duration: Duration | null;
}

/** One VEVENT of a file, or one AVAILABLE of an availability: an event, or one changed occurrence of it. Instants are epoch milliseconds. */
export interface CalendarEvent {
  readonly uid: string;
  /** "" when it has none. */
  readonly summary: string;
  readonly location: string | null;
  readonly url: string | null;
  readonly status: "TENTATIVE" | "CONFIRMED" | "CANCELLED" | null;
  readonly transparency: "OPAQUE" | "TRANSPARENT";
  /** A class that is not known counts as private (RFC 5545, 3.8.1.3). */
  readonly class: "PUBLIC" | "PRIVATE" | "CONFIDENTIAL";
  readonly categories: readonly string[];
  readonly organizer: Organizer | null;
  readonly attendees: readonly Attendee[];
  readonly sequence: number;
  readonly stamp: number | null;
  readonly created: number | null;
  readonly lastModified: number | null;
  readonly start: Moment;
  /** At most one of `end` and `duration` is given. */
  readonly end: Moment | null;
  readonly duration: Duration | null;
  readonly rules: readonly Rule[];
  readonly exRules: readonly Rule[];
  readonly extraDates: readonly ExtraDate[];
  readonly exDates: readonly Moment[];
  /** Which occurrence of its series this one replaces; null for the series itself. */
  readonly recurrenceId: Moment | null;
  /** It replaces that occurrence and all that follow (RANGE=THISANDFUTURE). */
  readonly andFuture: boolean;
  /** Outlook's FREE, TENTATIVE, BUSY, OOF or WORKINGELSEWHERE. */
  readonly busyStatus: string | null;
  readonly intendedStatus: string | null;
  /** Apple's travel time before the event. */
  readonly travelMinutes: number | null;
  /** The physical line of its BEGIN. */
  readonly line: number;
}

/** How to speak of it in a sentence: “Design crit”. */
export function subjectOf(summary: string): string {
  const title = summary.trim().replaceAll(/\s+/g, " ");
  if (title === "") return "an event without a title";
  return title.length > 60 ? `“${title.slice(0, 59)}…”` : `“${title}”`;
}
