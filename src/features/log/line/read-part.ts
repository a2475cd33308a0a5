import type { Day } from "../../../kernel/time/index.ts";
import type { Area } from "../../areas/index.ts";
import { isSleep } from "./area-of-words.ts";
import { type Clock, type ClockRange, takeMoments, takeRanges, takeSince, takeUntil } from "./clock.ts";
import { takeDates, takeWeekdays } from "./day.ts";
import { takeLengths } from "./length.ts";
import { type Rating, takeRatings } from "./rating.ts";
import { type Tag, takeTags } from "./tag.ts";
import { tidy } from "./text.ts";

/** What stands in one part of a line. */
export interface PartReading {
  /** As it was written. */
  readonly part: string;
  readonly tags: readonly Tag[];
  /** Of a moment: each may be a check-in. */
  readonly ratings: readonly Rating[];
  /** How present one was in a stretch. */
  readonly presence: readonly Rating[];
  readonly days: readonly Day[];
  readonly ranges: readonly ClockRange[];
  readonly since: readonly Clock[];
  readonly until: readonly Clock[];
  readonly moments: readonly Clock[];
  /** In minutes. */
  readonly lengths: readonly number[];
  /** What is left: the person’s own words for it. */
  readonly label: string;
}

/** Takes a part to pieces. What could be two things is taken as the first of this order: a date is no stretch, a stretch no length. */
export function readPart(part: string, areas: readonly Area[], today: Day): PartReading {
  const tags = takeTags(part, areas);
  const ratings = takeRatings(tags.rest);
  const dates = takeDates(ratings.rest, today);
  const ranges = takeRanges(dates.rest, isSleep(part));
  const since = takeSince(ranges.rest);
  const lengths = takeLengths(since.rest);
  const until = takeUntil(lengths.rest);
  const moments = takeMoments(until.rest);
  const weekdays = takeWeekdays(moments.rest, today);
  return {
    part,
    tags: tags.found,
    ratings: ratings.found.filter(({ of }) => of !== "presence"),
    presence: ratings.found.filter(({ of }) => of === "presence"),
    // “Tuesday 8 September” is one day, and the date says which.
    days: dates.found.length > 0 ? dates.found : weekdays.found,
    ranges: ranges.found,
    since: since.found,
    until: until.found,
    moments: moments.found,
    lengths: lengths.found,
    label: tidy(weekdays.rest).slice(0, 200),
  };
}
