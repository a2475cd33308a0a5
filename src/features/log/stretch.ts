import {
  addDays,
  clockWords,
  type Day,
  dayOf,
  dayWords,
  lengthWords,
  minute,
  timeOn,
  wallMinutes,
  type Zone,
} from "../../kernel/time/index.ts";

/** When and where somebody writes. */
export interface Place {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: Zone;
  readonly today: Day;
}

/** A stretch of time, in epoch milliseconds, on the day on which it began. */
export interface Stretch {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
}

/** A sentence that says what is in the way. */
export interface InTheWay {
  readonly problem: string;
}

/** A stretch longer than this is more often a slip, or a timer that was forgotten, than a day of somebody's. */
export const longestMinutes = 16 * 60;

/**
 * A stretch by the wall clock: `from` and `to` in minutes since midnight, `to` on the next day when it is not later. On a night when
 * the clocks change, its length is what really passed.
 */
export function placeStretch(day: Day, from: number, to: number, place: Place): Stretch | InTheWay {
  const start = timeOn(day, from, place.zone);
  const end = to > from ? timeOn(day, to, place.zone) : timeOn(addDays(day, 1), to, place.zone);
  const minutes = Math.round((end - start) / minute);
  if (minutes < 1) return { problem: "The clocks went forward that night and left nothing of these times. Write how long it was instead." };
  if (minutes > longestMinutes) {
    const told = `From ${clockWords(from)} to ${clockWords(to)} is ${lengthWords(minutes)}.`;
    return { problem: `${told} Turn the times round, or write the length alone when it really was that long.` };
  }
  return placeInstants(start, end, place);
}

/** A stretch of a length that began at a time of a day. */
export function placeFrom(day: Day, from: number, minutes: number, place: Place): Stretch | InTheWay {
  const start = timeOn(day, from, place.zone);
  return placeInstants(start, start + minutes * minute, place);
}

/** A stretch of a length that ended at a time of a day. */
export function placeUntil(day: Day, to: number, minutes: number, place: Place): Stretch | InTheWay {
  const end = timeOn(day, to, place.zone);
  return placeInstants(end - minutes * minute, end, place);
}

function placeInstants(from: number, to: number, place: Place): Stretch | InTheWay {
  const { now, zone } = place;
  const wall = (epoch: number) => notYet(dayOf(epoch, zone), wallMinutes(epoch, zone), place);
  if (to > now) return { problem: wall(from > now ? from : to) };
  return { day: dayOf(from, zone), from, to, minutes: Math.round((to - from) / minute) };
}

/** Says kindly that a moment is still to come. */
export function notYet(day: Day, minutes: number, { today }: Place): string {
  return `${clockWords(minutes)} ${dayWords(day, today)} has not happened yet. What is over can be noted.`;
}
