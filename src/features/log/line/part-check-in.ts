import { capital } from "../../../kernel/web/index.ts";
import { type Day, dayOf, dayWords, timeOn, timeWords } from "../../../kernel/time/index.ts";
import { type InTheWay, notYet } from "../stretch.ts";
import { ratingWords } from "../words.ts";
import { dawnNote } from "./clock.ts";
import type { PartReading } from "./read-part.ts";
import type { LineStretch } from "./stretches.ts";
import type { LineCheckIn, LinePlace } from "./understood.ts";

/** The check-in of a part's ratings: at the end of its stretch, at the moment that it names, or now. */
export function checkInOfPart(
  reading: PartReading,
  stretches: readonly LineStretch[],
  said: Day | undefined,
  place: LinePlace,
): LineCheckIn | InTheWay {
  const { zone, today } = place;
  const moment = momentOf(reading, stretches, said, place);
  if ("problem" in moment) return moment;
  const { at, note } = moment;
  const ratings = Object.fromEntries(reading.ratings.map(({ of, value }) => [of, value]));
  // Beside a stretch, the words are the stretch's.
  const words = stretches.length === 0 && reading.label !== "" ? { words: reading.label } : {};
  const day = dayOf(at, zone);
  const understood = `${capital(dayWords(day, today))} at ${timeWords(at, zone)}: ${ratingWords(ratings)}.${note === undefined ? "" : ` ${note}`}`;
  return { day, at, ...ratings, ...words, understood };
}

function momentOf(
  { moments, ranges }: PartReading,
  stretches: readonly LineStretch[],
  said: Day | undefined,
  place: LinePlace,
): { readonly at: number; readonly note?: string | undefined } | InTheWay {
  const { now, zone, today } = place;
  const named = stretches.length === 0 || ranges.length > 0 ? moments[0] : undefined;
  if (named) {
    const day = said ?? today;
    const at = timeOn(day, named.minutes, zone);
    return at > now ? { problem: notYet(day, named.minutes, place) } : { at, note: dawnNote(named) };
  }
  const end = stretches.at(-1)?.to;
  if (typeof end === "number") return { at: end };
  if (said === undefined || said === today) return { at: now };
  return { problem: `When was that on ${dayWords(said, today)}? Add a time, such as “at 18:00”.` };
}
