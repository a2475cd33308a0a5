import { z } from "zod";
import { type RecordKind, record } from "../../kernel/notebook/index.ts";
import { addDays, firstDayOf, isWeek } from "../../kernel/time/index.ts";
import { areaId } from "../areas/index.ts";
import { band } from "./bands.ts";
import { weekHours } from "./hours.ts";
import { day, keptSeason } from "./seasons.ts";

/** How much an area matters now: 0 leaves it out. */
export const importance0to10 = z.int().min(0).max(10);
export const rating1to10 = z.int().min(1).max(10);
export const fitMode = z.enum(["both", "hours", "feeling"]);
export const week = z.string().refine(isWeek, "Write the week like 2026-W37.");

/** A value that a person lives by: one of ours by its id, or in their own words. */
export const chosenValue = z.union([z.strictObject({ id: z.string() }), z.strictObject({ own: z.string().min(1).max(60) })]);
export const mostValues = 10;

/** A record that holds what a person set over the years, each with the day from which it counts. Two settings of one day are one. */
function history<Shape extends z.ZodRawShape>(kind: string, shape: Shape) {
  return record({ kind, version: 1, schema: z.object({ history: z.array(z.object({ since: day, ...shape })) }) });
}

export const valuesRecord = history("values", { chosen: z.array(chosenValue).max(mostValues) });
export const importanceRecord = history("importance", { byArea: z.record(areaId, importance0to10) });
export const enoughRecord = history("enough", { bands: z.record(areaId, band) });
export const fitModeRecord = history("fit-mode", { byArea: z.record(areaId, fitMode) });
export const agreedHoursRecord = history("agreed-hours", { area: areaId, week: weekHours });
export const wakingRecord = history("waking", { week: weekHours });

/** One kind holds all seasons, so that two devices cannot begin two at once. */
export const seasonRecord = record({
  kind: "season",
  version: 2,
  schema: z.object({ seasons: z.array(keptSeason) }),
  // Version 1 did not keep what name and dates were before a change.
  upgrades: { 1: (old) => old },
});

/** How the areas felt in a week. */
export const ratingsRecord = record({
  kind: "ratings",
  version: 1,
  schema: z.object({ week, byArea: z.record(areaId, rating1to10) }),
  day: ({ week }) => addDays(firstDayOf(week), 6),
});

/** The state that a history holds. */
export type StateOf<Kind> = Kind extends RecordKind<{ history: (infer State)[] }> ? State : never;
