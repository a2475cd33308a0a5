import type { Questionnaire } from "../../content/questionnaire.ts";
import { type Change, changeBetween } from "../../engine/measures/index.ts";
import { trendOf } from "../../engine/stats/index.ts";
import { addDays, type Day, dayOf, dayWords, type Zone } from "../../kernel/time/index.ts";
import type { Sitting } from "./model.ts";

// How results are said.

/** A score to one figure after the point, where it has one. */
export function figure(score: number): string {
  return String(Number(score.toFixed(1)));
}

/** "12 on a scale of 0 to 24: moderate." */
export function scoreTitle({ scored: { score, scale, band } }: Sitting): string {
  return `${figure(score)} on a scale of ${scale.min} to ${scale.max}${band === null ? "" : `: ${band}`}.`;
}

export interface Since {
  readonly change: Change;
  readonly before: Sitting;
}

/** The last result beside the one before it; undefined for a first one. */
export function sinceLast(questionnaire: Questionnaire, sittings: readonly Sitting[]): Since | undefined {
  const [before, last] = sittings.slice(-2);
  return before && last ? { before, change: changeBetween(questionnaire, before.scored.score, last.scored.score) } : undefined;
}

/** The change as the heading of its chart: "4 points fewer than last time, within what chance does." */
export function changeTitle({ change: { points, beyondChance } }: Since): string {
  if (points === 0) return "The same as last time.";
  const step = `${pointsWords(points)} than last time`;
  if (beyondChance === null) return `${step}.`;
  return `${step}, ${beyondChance ? "more than chance does by itself" : "within what chance does"}.`;
}

/** What the change rests on, and how far to trust it. */
export function changeWords(questionnaire: Questionnaire, since: Since, at: number, { today, zone }: { today: Day; zone: Zone }): string {
  const { reliableChange, recallDays } = questionnaire;
  const [before, now] = [dayOf(since.before.at, zone), dayOf(at, zone)];
  const figures = reliableChange
    ? `A step of ${reliableChange.points} points or more is counted as more than error of measurement (${reliableChange.source}).`
    : "How large a step chance makes here is not known well enough, so look at the course, not at one step.";
  const overlap = recallDays !== undefined && addDays(before, recallDays) > now ? " Both look back over some of the same days." : "";
  return `The one before is of ${dayWords(before, today)}. ${figures}${overlap}`;
}

const dayLength = 86_400_000;
/** The time that a trend is told by: the longest that the results reach over three times. */
const paces = [
  { pace: "year", days: 365.2425 },
  { pace: "month", days: 365.2425 / 12 },
  { pace: "week", days: 7 },
] as const;

/** Whether all results together rise or fall, and by how much: once there are enough of them to ask. */
export function trendWords(sittings: readonly Sitting[]): string | undefined {
  const at = sittings.map((sitting) => sitting.at / dayLength);
  const trend = trendOf(
    at,
    sittings.map(({ scored }) => scored.score),
  );
  if (!trend) return undefined;
  const { pace, days } = paces.find((one) => at.at(-1)! - at[0]! >= 3 * one.days) ?? paces[2];
  const [low, high] = trend.interval.map((edge) => edge * days);
  const over = `Over these ${sittings.length} results`;
  if (low === -Infinity) return `${over} a rise cannot be told from a fall yet.`;
  if (low! <= 0 && high! >= 0)
    return `${over} a rise is not told from a fall: from ${small(-low!)} ${pointsOf(-low!)} fewer to ${small(high!)} more a ${pace} (95 % interval).`;
  const [least, most] = low! > 0 ? [low!, high!] : [-high!, -low!];
  const size = `about ${small(Math.abs(trend.slope * days))} ${pointsOf(trend.slope * days)} ${low! > 0 ? "more" : "fewer"} a ${pace}`;
  return `${over}: ${size} (95 % interval: ${small(least)} to ${small(most)}).`;
}

function pointsOf(size: number): string {
  return small(Math.abs(size)) === "1" ? "point" : "points";
}

/** To one figure after the point, or the first that says something. */
function small(size: number): string {
  return size === 0 ? "0" : String(size < 1 ? Number(size.toPrecision(1)) : Number(size.toFixed(1)));
}

function pointsWords(points: number): string {
  const many = figure(Math.abs(points));
  return `${many} ${many === "1" ? "point" : "points"} ${points > 0 ? "more" : "fewer"}`;
}
