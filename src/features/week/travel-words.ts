import type { LocalDays } from "../../engine/spans/index.ts";
import { hour, lengthWords, minute, weekdayName, zoneOn } from "../../kernel/time/index.ts";
import { listWords } from "../../kernel/web/index.ts";
import { cityOf } from "../people/index.ts";

/** Which days of a week went by the clock of another place, and which a flight made longer or shorter; nothing when one stayed at home. */
export function travelWords({ days, bounds, zone }: LocalDays): string {
  if (typeof zone === "string") return "";
  const away = Map.groupBy(
    days.filter((day) => zoneOn(day, zone) !== zone.home),
    (day) => zoneOn(day, zone),
  );
  const places = [...away].map(([there, ofPlace]) => `${listWords(ofPlace.map(weekdayName))} went by ${cityOf(there)} time.`);
  const odd = days.flatMap((day, index) => {
    const length = bounds[index + 1]! - bounds[index]!;
    // The nights on which the clocks change are an hour longer or shorter at home too.
    return Math.abs(length - 24 * hour) > hour ? [`${weekdayName(day)} had ${lengthWords(length / minute)}, for the way.`] : [];
  });
  return [...places, ...odd].map((sentence) => ` ${sentence}`).join("");
}
