import type { Feature } from "../../kernel/web/index.ts";
import { getMeaning, makeSetEnough, rate, setFitModes, setImportance, setValues } from "./actions.ts";
import type { WeeklyMinutes } from "./bands.ts";
import { enoughPages } from "./enough.tsx";
import { hoursPages } from "./hours-page.tsx";
import { importancePages } from "./importance.tsx";
import { overviewPages } from "./overview.tsx";
import { ratingsPages } from "./ratings.tsx";
import {
  agreedHoursRecord,
  enoughRecord,
  fitModeRecord,
  importanceRecord,
  ratingsRecord,
  seasonRecord,
  valuesRecord,
  wakingRecord,
} from "./records.ts";
import { seasonPages } from "./season.tsx";
import { valuesPages } from "./values.tsx";
import { endSeason, setAgreedHours, setSeason, setWaking } from "./week-actions.ts";

export { type Band, formatBand, type WeeklyMinutes } from "./bands.ts";
export type { WeekHours } from "./hours.ts";
export { type FitMode, type Meaning, meaningOn, ratingsOf, unsaid, type Value } from "./model.ts";
export { meaningOfProfile, profileShape } from "./profile.ts";
export { SeasonLine } from "./pieces.tsx";
export { RatingsForm, ratingsTitle } from "./ratings.tsx";
export { agreedHoursRecord, enoughRecord, importanceRecord, ratingsRecord, seasonRecord, valuesRecord, wakingRecord } from "./records.ts";
export type { Season } from "./seasons.ts";
export { sayStances, sayValues } from "./words.ts";

/** What matters to a person, and what is enough. `weeklyMinutes` tells what their last weeks took; suggestions of bands come from it. */
export function makeMeaning(weeklyMinutes: WeeklyMinutes): Feature {
  const setEnough = makeSetEnough(weeklyMinutes);
  return {
    name: "meaning",
    records: [valuesRecord, importanceRecord, seasonRecord, enoughRecord, fitModeRecord, agreedHoursRecord, wakingRecord, ratingsRecord],
    actions: [getMeaning, setValues, setImportance, setSeason, endSeason, setEnough, setFitModes, setAgreedHours, setWaking, rate],
    pages(app) {
      overviewPages(app);
      valuesPages(app);
      importancePages(app);
      seasonPages(app);
      enoughPages(app, setEnough, weeklyMinutes);
      hoursPages(app);
      ratingsPages(app);
    },
  };
}
