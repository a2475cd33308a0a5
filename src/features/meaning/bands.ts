import { z } from "zod";
import { suggestedBand } from "../../engine/alignment/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { lengthWords } from "../../kernel/time/index.ts";
import type { AreaId } from "../areas/index.ts";
import { weeklyMinutes } from "./durations.ts";

/** What is enough of an area, in minutes a week. Either end may be open. */
export const band = z
  .object({ from: weeklyMinutes.optional(), to: weeklyMinutes.optional() })
  .refine(
    ({ from = 0, to = Number.POSITIVE_INFINITY }) => from <= to,
    "The lower end is above the upper one. Swap them, or leave one out.",
  );

export type Band = Readonly<z.infer<typeof band>>;

/**
 * The minutes by area of the last whole weeks, oldest first. A week that holds too little evidence is left out; an area that a week's map
 * does not name is not known for that week, which is something else than none.
 */
export type WeeklyMinutes = (desk: Desk, weeks: number) => readonly ReadonlyMap<AreaId, number>[];

/** How many weeks a suggestion looks at. */
export const weeksLookedAt = 8;
const fewestWeeks = 3;
const quarter = 15;

/**
 * Bands to start from, for the person to edit: the middle of their own last eight weeks (40th to 60th percentile), widened to whole quarter
 * hours. An area with fewer than three known weeks, or that never took a minute, gets none.
 */
export function suggestBands(
  weeklyMinutesByArea: readonly (ReadonlyMap<AreaId, number> | Readonly<Record<AreaId, number>>)[],
): ReadonlyMap<AreaId, { readonly from: number; readonly to: number }> {
  const known = Map.groupBy(
    weeklyMinutesByArea.slice(-weeksLookedAt).flatMap((week) => [...(week instanceof Map ? week : Object.entries(week))]),
    ([area]: readonly [AreaId, number]) => area,
  );
  const suggested = new Map<AreaId, { from: number; to: number }>();
  for (const [area, weeks] of known) {
    const middle = suggestedBand(
      weeks.map(([, minutes]) => minutes),
      fewestWeeks,
    );
    if (!middle || middle.to <= 0) continue;
    suggested.set(area, { from: Math.floor(middle.from / quarter) * quarter, to: Math.ceil(middle.to / quarter) * quarter });
  }
  return suggested;
}

/** A band in words: "38–42 h", "7 h 30 to 12 h", "18 h or more", "up to 40 h". */
export function formatBand({ from, to }: Band): string {
  if (from === undefined && to === undefined) return "any hours";
  if (to === undefined) return `${lengthWords(from!)} or more`;
  if (from === undefined || from === 0) return `up to ${lengthWords(to)}`;
  if (from === to) return lengthWords(from);
  const whole = from % 60 === 0 && to % 60 === 0;
  return whole ? `${from / 60}–${lengthWords(to)}` : `${lengthWords(from)} to ${lengthWords(to)}`;
}
