import { z } from "zod";
import type { Day } from "../../kernel/time/index.ts";
import { areaId } from "../areas/index.ts";
import { band } from "./bands.ts";
import { refuseOverlap, weekShape, windowsOf } from "./hours.ts";
import { type Meaning, unsaid } from "./model.ts";
import { importance0to10, rating1to10, week } from "./records.ts";
import { day, stance } from "./seasons.ts";
import { weeklyMinutes } from "./durations.ts";

/** What a profile, the file for `enough week --profile`, may say of what matters. Each part may be left out. */
export const profileShape = {
  agreedHours: z
    .strictObject({ area: areaId.default("work"), ...weekShape })
    .superRefine(refuseOverlap)
    .optional(),
  importance: z.record(areaId, importance0to10).optional(),
  season: z
    .strictObject({
      name: z.string().min(1).max(60),
      from: day.optional(),
      until: day.optional(),
      review: day.optional(),
      stances: z.record(areaId, stance).default({}),
      goodEnough: z.record(areaId, weeklyMinutes).default({}),
    })
    .optional(),
  enough: z.record(areaId, band).optional(),
  ratings: z.record(week, z.record(areaId, rating1to10)).optional(),
};

const parts = z.object(profileShape);

/** What a profile says, as a notebook would say it of a day; what it leaves out is as usual. */
export function meaningOfProfile({ agreedHours, importance, season, enough }: z.output<typeof parts>, day: Day): Meaning {
  return {
    ...unsaid,
    importance: importance ?? null,
    bands: enough ?? {},
    season: season ? { ...season, from: season.from ?? day, until: season.until, review: season.review ?? day } : null,
    stances: season?.stances ?? {},
    agreed: agreedHours ? { area: agreedHours.area, windows: windowsOf(agreedHours), assumed: false } : unsaid.agreed,
  };
}
