import { addDays, clockWords, type Day, lengthWords, timeOn, wallMinutes } from "../../../kernel/time/index.ts";
import { type InTheWay, placeFrom, placeStretch, placeUntil, type Place, type Stretch } from "../stretch.ts";
import { type Clock, type ClockRange, dawnNote } from "./clock.ts";
import type { PartReading } from "./read-part.ts";

/** A stretch of a line. Without a time of day, `from` and `to` are null. */
export interface LineStretch {
  readonly day: Day;
  readonly from: number | null;
  readonly to: number | null;
  readonly minutes: number;
  /** A sentence for the preview, where something could have been read in two ways. */
  readonly note?: string | undefined;
}

const dayMinutes = 1440;

/** The stretches that a part tells of, each on the day that was said, or else on the one that its times can mean. */
export function stretchesOf(reading: PartReading, said: Day | undefined, place: Place): readonly LineStretch[] | InTheWay {
  const { ranges, since, until, moments, lengths } = reading;
  if (lengths.length > 1) return { problem: "It has two lengths. Write a comma between two things." };
  // Beside a stretch, a moment can say when a rating was true; anything else contradicts it.
  const others = since.length + until.length + (ranges.length > 0 && reading.ratings.length > 0 ? 0 : moments.length);
  if (others > (ranges.length > 0 ? 0 : 1)) return { problem: "Its times do not fit together. Write one stretch, such as 9-12:30." };
  if (ranges.length > 0) return placeRanges(reading, said, place);
  const length = lengths[0];
  if (length === undefined) return since[0] ? placeSince(since[0], said, place) : [];
  if (length < 1) return { problem: "It has no length. Write how long it was, such as 45m." };
  if (length > dayMinutes) return { problem: "That is longer than a day. Write it day by day." };
  return placeLength(length, moments[0] ?? since[0], until[0], said, place);
}

/** A length from a time on, until a time, or at no time that anybody said. */
function placeLength(
  length: number,
  start: Clock | undefined,
  end: Clock | undefined,
  said: Day | undefined,
  place: Place,
): readonly LineStretch[] | InTheWay {
  if (start) {
    const from = start.minutes % dayMinutes;
    return onItsDay((day) => placeFrom(day, from, length, place), from + length >= dayMinutes, said, place, dawnNote(start));
  }
  if (end) return onItsDay((day) => placeUntil(day, end.minutes, length, place), false, said, place, dawnNote(end));
  return [{ day: said ?? place.today, from: null, to: null, minutes: length }];
}

function placeRanges({ ranges, lengths, label }: PartReading, said: Day | undefined, place: Place): readonly LineStretch[] | InTheWay {
  const lastNight = said === undefined && /\blast night\b/i.test(label) && ranges[0]!.from >= dayMinutes / 2;
  const day = lastNight ? addDays(place.today, -1) : said;
  const stretches: LineStretch[] = [];
  for (const range of ranges) {
    const placed = placeRange(range, day, place);
    if ("problem" in placed) return placed;
    stretches.push(...placed);
  }
  const total = stretches.reduce((sum, { minutes }) => sum + minutes, 0);
  if (lengths[0] === undefined || lengths[0] === total) return stretches;
  return { problem: `Its times make ${lengthWords(total)}, and it says ${lengthWords(lengths[0])} as well. Keep the one that is right.` };
}

function placeRange({ from, to, note }: ClockRange, said: Day | undefined, place: Place): readonly LineStretch[] | InTheWay {
  const placed = onItsDay((day) => placeStretch(day, from, to, place), to <= from, said, place, note);
  const running = "problem" in placed && said === undefined && to > from && timeOn(place.today, from, place.zone) < place.now;
  if (!running) return placed;
  return { problem: `${clockWords(to)} has not happened yet today. If it is still going on, write “since ${clockWords(from)}”.` };
}

/** Puts a stretch on the day that was said; without one on today, or, when it crosses a midnight that is still to come, on the day before. */
function onItsDay(
  put: (day: Day) => Stretch | InTheWay,
  crosses: boolean,
  said: Day | undefined,
  { today }: Place,
  note: string | undefined,
): readonly LineStretch[] | InTheWay {
  const stretch = put(said ?? today);
  if (!("problem" in stretch)) return [{ ...stretch, note }];
  const night = crosses && said === undefined ? put(addDays(today, -1)) : stretch;
  return "problem" in night ? stretch : [{ ...night, note }];
}

/** From a time until now. */
function placeSince(clock: Clock, said: Day | undefined, place: Place): readonly LineStretch[] | InTheWay {
  const to = Math.floor(wallMinutes(place.now, place.zone));
  const began = clock.minutes < to ? place.today : addDays(place.today, -1);
  if (said !== undefined && said !== began) return { problem: "“Since” is until now. Write when it ended as well, such as 9-12." };
  return placeRange({ from: clock.minutes, to }, began, place);
}
