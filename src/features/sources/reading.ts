import type { AreaId } from "../areas/index.ts";
import type { Day } from "../../kernel/time/index.ts";

/** The kinds of file that can be read, told apart by their content. */
export type FileKind = "icalendar" | "daylio" | Tracker;

/** What notes a person's time, by itself or when they press a button. */
export type Tracker = "activitywatch" | "toggl" | "rescuetime";

/** One thing in a file that could not be read: where, a sentence, and the text that it is about. */
export interface ReadingProblem {
  readonly file: string;
  /** A line of the file; 0 for the file as a whole. */
  readonly line: number;
  readonly message: string;
  readonly text?: string;
}

/** Why a stretch of activity lies where it does; many stretches share one. */
export interface ActivityKey {
  readonly app?: string | undefined;
  readonly site?: string | undefined;
  /** The person’s own words about their time; the title of a window only from a device whose titles they asked for. */
  readonly title?: string | undefined;
  /** What it is filed under, the narrowest first: project, client, tags, category. */
  readonly labels?: readonly string[] | undefined;
  readonly area: AreaId | null;
  readonly because: string;
}

/** Part of a calendar: the events of one month, or those that repeat, as iCalendar text. */
export interface EventsPiece {
  readonly type: "events";
  readonly calendar: string;
  /** "2026-09", or "series" for events that repeat. */
  readonly month: string;
  readonly text: string;
}

/** A month of activity on one device, or in one account, in columns: seconds since the epoch, lengths in seconds, and the place of each stretch's key. */
export interface ActivityPiece {
  readonly type: "activity";
  readonly tracker: Tracker;
  readonly device: string;
  readonly month: string;
  readonly keys: readonly ActivityKey[];
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  readonly key: readonly number[];
}

/** A month of a diary of moods. The moods are words of the person's own; what number each is, they say when they keep it. */
export interface DiaryPiece {
  readonly type: "diary";
  readonly month: string;
  readonly items: readonly { readonly at: number; readonly label: string; readonly words: string }[];
}

export type Piece = EventsPiece | ActivityPiece | DiaryPiece;

/** A calendar in a file. */
export interface CalendarSeen {
  readonly name: string;
  readonly events: number;
  readonly repeating: number;
  /** Declined, cancelled or shown as free: not evidence of time spent. */
  readonly leftOut: number;
  readonly tasks: number;
  /** The smallest digests of its UIDs: two exports of one calendar share some. */
  readonly sketch: readonly string[];
}

/** What was understood of one file. */
export interface FileReading {
  readonly file: string;
  readonly kind: FileKind;
  /** Of the content, so that the same file is known again. */
  readonly digest: string;
  readonly bytes: number;
  readonly calendars: readonly CalendarSeen[];
  readonly devices: readonly { readonly name: string; readonly stretches: number }[];
  /** The moods of a diary, and how often each is noted. */
  readonly moods?: readonly { readonly label: string; readonly entries: number }[];
  readonly first: Day | null;
  readonly last: Day | null;
  readonly pieces: readonly Piece[];
  readonly problems: readonly ReadingProblem[];
}

/** How far a reading is: a share from 0 to 1, and what it is doing. */
export interface Progress {
  readonly share: number;
  readonly doing: string;
}
