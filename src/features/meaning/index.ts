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
import { seasonPages, type SeasonNotes } from "./season.tsx";
import { valuesPages } from "./values.tsx";
import { endSeason, setAgreedHours, setSeason, setWaking } from "./week-actions.ts";
import { whyRecord } from "./whys.ts";

export { type Change, type ChangeKind, changeKinds, type ChangeLine, changesOf } from "./changes.ts";
export { type Band, formatBand, type WeeklyMinutes } from "./bands.ts";
export type { WeekHours } from "./hours.ts";
export { type FitMode, type Meaning, meaningOn, ratingsOf, unsaid, type Value } from "./model.ts";
export { meaningOfProfile, profileShape } from "./profile.ts";
export { SeasonLine } from "./pieces.tsx";
export { RatingsForm, ratingsTitle } from "./ratings.tsx";
export { agreedHoursRecord, enoughRecord, importanceRecord, ratingsRecord, seasonRecord, valuesRecord, wakingRecord } from "./records.ts";
export type { SeasonNotes } from "./season.tsx";
export { asOf, change as changeSeason, end as endSeasonOn, endOf, type KeptSeason, type Season, seasonOn, usualReview } from "./seasons.ts";
export { sayWhy, type Why, why, whyRecord } from "./whys.ts";
export { sayStances, sayValues } from "./words.ts";

/**
 * What matters to a person, and what is enough. `weeklyMinutes` tells what their last weeks took; suggestions of bands come from it.
 * `seasonNotes` says what a season’s lesser areas protect; the room that knows it builds on this one.
 */
export function makeMeaning(weeklyMinutes: WeeklyMinutes, seasonNotes: SeasonNotes): Feature {
  const setEnough = makeSetEnough(weeklyMinutes);
  return {
    name: "meaning",
    records: [
      valuesRecord,
      importanceRecord,
      seasonRecord,
      enoughRecord,
      fitModeRecord,
      agreedHoursRecord,
      wakingRecord,
      ratingsRecord,
      whyRecord,
    ],
    actions: [getMeaning, setValues, setImportance, setSeason, endSeason, setEnough, setFitModes, setAgreedHours, setWaking, rate],
    pages(app) {
      overviewPages(app);
      valuesPages(app);
      importancePages(app);
      seasonPages(app, seasonNotes);
      enoughPages(app, setEnough, weeklyMinutes);
      hoursPages(app);
      ratingsPages(app);
    },
  };
}
