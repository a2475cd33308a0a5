import { hour, minute, type Range } from "../../kernel/time/index.ts";
import {
  bridge,
  fromIntervals,
  fromRanges,
  indexAt,
  isEmpty,
  minutes,
  overlapOf,
  type Spans,
  subtract,
  toRanges,
  within,
} from "../spans/index.ts";

/** One occurrence of a meeting. Those with the same `id` are one meeting, known twice or in parts: an event's UID and occurrence do. */
export interface Meeting extends Range {
  readonly id: string;
  /** When it was put into the calendar; nothing when that is not known. */
  readonly setAt?: number | null | undefined;
}

/** Meetings without a pause of five minutes between them, three or more. */
export interface Chain extends Range {
  readonly count: number;
}

export interface MeetingLoad {
  readonly count: number;
  /** Meetings of more than an hour. */
  readonly longCount: number;
  /** Those that were set six hours before they began, or later: Viva Insights' “short notice”. */
  readonly shortNoticeCount: number;
  /** Their union. */
  readonly minutes: number;
  /** The time in which two or more run at once. */
  readonly doubleBookedMinutes: number;
  readonly outsideMinutes: number;
  /** All meeting time as a share of the agreed hours; null without agreed hours. */
  readonly load: number | null;
  readonly chains: readonly Chain[];
}

const pause = 5 * minute;
const chainLength = 3;
const shortNotice = 6 * hour;

/** The load of meetings (as `standingOf` counts them) in a range. A meeting that reaches past the range counts for its part in it. */
export function meetingLoad(meetings: readonly Meeting[], agreed: Spans, range: Range): MeetingLoad {
  const whole = oneEach(meetings).filter((meeting) => !isEmpty(within(meeting, range)));
  const each = whole.map((meeting) => within(meeting, range));
  const parts = { starts: each.flatMap(({ starts }) => [...starts]), ends: each.flatMap(({ ends }) => [...ends]) };
  const met = fromIntervals(parts);
  const agreedMinutes = minutes(within(agreed, range));
  return {
    count: each.length,
    longCount: whole.filter((meeting) => minutes(meeting) > hour / minute).length,
    shortNoticeCount: new Set(meetings.filter((meeting) => isSetLate(meeting, range)).map(({ id }) => id)).size,
    minutes: minutes(met),
    doubleBookedMinutes: minutes(overlapOf(parts)),
    outsideMinutes: minutes(subtract(met, agreed)),
    load: agreedMinutes > 0 ? minutes(met) / agreedMinutes : null,
    chains: chainsOf(each, met),
  };
}

/** What was written down only when it had begun is a note of it, not a notice. */
function isSetLate({ from, to, setAt = null }: Meeting, range: Range): boolean {
  return setAt !== null && setAt < from && from - setAt <= shortNotice && from < range.to && to > range.from;
}

/** The time of each meeting, what is told twice counted once. */
function oneEach(meetings: readonly Meeting[]): readonly Spans[] {
  return [...Map.groupBy(meetings, ({ id }) => id).values()].map(fromRanges);
}

function chainsOf(each: readonly Spans[], met: Spans): readonly Chain[] {
  // Instants are whole milliseconds: a gap of less than five minutes is at most one millisecond less.
  const stretches = bridge(met, pause - 1);
  const counts = new Map<number, number>();
  for (const meeting of each) {
    const held = new Set(Array.from(meeting.starts, (start) => indexAt(stretches, start)));
    for (const stretch of held) counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
  }
  return toRanges(stretches)
    .map((range, index) => ({ ...range, count: counts.get(index) ?? 0 }))
    .filter(({ count }) => count >= chainLength);
}

const overloadedShare = 0.5;
const weeksNeeded = 8;

/**
 * Whether meetings take more than half of the agreed hours, or more of them than in nine of ten of the person's own `earlier` weeks (their
 * loads; with fewer than eight, only the half decides).
 */
export function isOverloaded(load: number, earlier: readonly number[]): boolean {
  if (load > overloadedShare) return true;
  return earlier.length >= weeksNeeded && earlier.filter((other) => other >= load).length <= earlier.length / 10;
}
