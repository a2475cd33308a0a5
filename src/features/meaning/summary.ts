import { z } from "zod";
import type { Day } from "../../kernel/time/index.ts";
import { areaId } from "../areas/index.ts";
import { band } from "./bands.ts";
import { weekHours, weekOfWindows } from "./hours.ts";
import type { Meaning } from "./model.ts";
import { fitMode, importance0to10 } from "./records.ts";
import { day, stance } from "./seasons.ts";
import { weeklyMinutes } from "./durations.ts";

/** What matters, as JSON tells it. */
export const summary = z.object({
  day,
  values: z.array(z.string()).describe("In order; the first three lead"),
  importance: z.record(areaId, importance0to10).nullable().describe("Null until something was said"),
  enough: z.record(areaId, band).describe("Minutes a week"),
  season: z
    .object({
      name: z.string(),
      from: day,
      until: day.nullable(),
      review: day,
      stances: z.record(areaId, stance),
      goodEnough: z.record(areaId, weeklyMinutes),
    })
    .nullable(),
  agreedHours: z.object({ area: areaId, week: weekHours, assumed: z.boolean() }),
  waking: z.object({ week: weekHours, assumed: z.boolean() }),
  fitModes: z.record(areaId, fitMode),
});

export function summaryOf({ values, importance, bands, season, agreed, waking, fitModes }: Meaning, day: Day): z.infer<typeof summary> {
  return {
    day,
    values: values.map(({ name }) => name),
    importance: importance && { ...importance },
    enough: { ...bands },
    season: season && { ...season, until: season.until ?? null, stances: { ...season.stances }, goodEnough: { ...season.goodEnough } },
    agreedHours: { area: agreed.area, week: weekOfWindows(agreed.windows), assumed: agreed.assumed },
    waking: { week: weekOfWindows(waking.windows), assumed: waking.assumed },
    fitModes: { ...fitModes },
  };
}
