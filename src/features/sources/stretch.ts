import type { Standing } from "../../engine/worktime/index.ts";
import type { Range } from "../../kernel/time/index.ts";
import type { AreaId, Clue, When } from "../areas/index.ts";

/** A stretch of a person's time that something tells of. */
export interface Stretch extends Range {
  /** The same for the same event in two imports. */
  readonly id: string;
  readonly kind: "event" | "activity" | "entry";
  readonly title: string;
  /** Where it is known from: "Work", "ActivityWatch on maria-laptop", "by hand". */
  readonly source: string;
  /** Other calendars that have the same event; it is counted once. */
  readonly also?: readonly string[];
  /** None when it is not sorted yet; more than one when it serves several. */
  readonly areas: readonly AreaId[];
  readonly because: string;
  readonly when: When | null;
  readonly clue: Clue;
  /** Whether it is a meeting, only may become one, or is neither. */
  readonly standing: Standing;
  readonly people: number;
  /** When it was put into the calendar, as far as that tells. */
  readonly setAt?: number | null;
  /** On the way somewhere. */
  readonly travel: boolean;
  readonly repeats: boolean;
  /** It is to come, and was not agreed to: a risk, no evidence. */
  readonly open: boolean;
}

/** Time of a day that nobody can say when exactly it was. */
export interface Unplaced {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly minutes: number;
  readonly areas: readonly AreaId[];
}

/** An event that lasts whole days: it names them, and takes no hours. */
export interface DayNote {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly source: string;
}
