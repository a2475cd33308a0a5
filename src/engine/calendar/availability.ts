import type { Series } from "./calendar.ts";
import type { Duration } from "./duration.ts";
import type { ExtraDate } from "./event.ts";
import type { Moment } from "./moment.ts";
import type { Organizer } from "./people.ts";

/** How somebody is not free (FBTYPE, BUSYTYPE). */
export type BusyKind = "BUSY" | "BUSY-UNAVAILABLE" | "BUSY-TENTATIVE";

/** One stretch of a VFREEBUSY. */
export interface BusyPeriod extends ExtraDate {
  readonly kind: BusyKind | "FREE";
}

/** A VFREEBUSY: when somebody is busy, without what with. */
export interface BusyTimes {
  readonly uid: string;
  readonly organizer: Organizer | null;
  readonly start: Moment | null;
  readonly end: Moment | null;
  readonly periods: readonly BusyPeriod[];
  readonly line: number;
}

/** A VAVAILABILITY (RFC 7953): somebody is not free between its start and end, but for the slots in it. */
export interface Availability {
  readonly uid: string;
  readonly summary: string;
  /** 1 beats 9, and 9 beats 0, which is none. */
  readonly priority: number;
  readonly kind: BusyKind;
  /** Null: since ever. */
  readonly start: Moment | null;
  /** Null, and no duration: for ever. */
  readonly end: Moment | null;
  readonly duration: Duration | null;
  /** Its AVAILABLE components: when one can be asked, once or repeatedly. */
  readonly slots: readonly Series[];
  readonly line: number;
}
