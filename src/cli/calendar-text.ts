import type { Occurrence, Occurrences } from "../engine/calendar/index.ts";
import { addDays, type Day, dayName, dayOf, timeWords } from "../kernel/time/index.ts";

/** Which days are shown, from the first up to, not including, the last, and on whose clock. */
interface Shown {
  readonly from: Day;
  readonly to: Day;
  readonly zone: string;
}

/** Occurrences for reading in a terminal, by the day on which they begin. */
export function* occurrencesText(found: Occurrences, { from, to, zone }: Shown): Generator<string> {
  const last = addDays(to, -1);
  const days = from === last ? `On ${from}` : `From ${from} to ${last}`;
  yield `${days} (${zone}): ${found.count === 0 ? "nothing takes place" : found.count === 1 ? "one occurrence" : `${found.count} occurrences`}`;
  let shown: Day | undefined;
  for (const occurrence of found) {
    const day = occurrence.allDay?.from ?? dayOf(occurrence.start, zone);
    if (day !== shown) yield `\n${dayName(day, from)}`;
    shown = day;
    yield `  ${whenWords(occurrence, day, { from, to, zone }).padEnd(11)}  ${titleOf(occurrence)}`;
  }
}

function whenWords({ start, end, allDay }: Occurrence, day: Day, { from, zone }: Shown): string {
  if (allDay) {
    const last = addDays(allDay.to, -1);
    return last <= day ? "all day" : `all day, to ${dayName(last, from)}`;
  }
  const time = timeWords(start, zone).padStart(5);
  if (start === end) return time;
  const lastDay = dayOf(end, zone);
  return lastDay === day ? `${time}–${timeWords(end, zone)}` : `${time}, to ${dayName(lastDay, from)} ${timeWords(end, zone)}`;
}

function titleOf({ event }: Occurrence): string {
  const title = event.summary.replaceAll(/\s+/g, " ").trim() || "(no title)";
  return event.status === "TENTATIVE" ? `${title} (tentative)` : title;
}
