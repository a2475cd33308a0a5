import type { z } from "zod";
import { values } from "../../content/values.ts";
import type { Stance } from "../../engine/alignment/index.ts";
import type { WeeklyWindows } from "../../engine/spans/index.ts";
import type { Notebook, RecordKind } from "../../kernel/notebook/index.ts";
import type { Day, Week } from "../../kernel/time/index.ts";
import type { AreaId } from "../areas/index.ts";
import type { Band } from "./bands.ts";
import { type Dated, inForceOn } from "./dated.ts";
import { dayKeys, type WeekHours, windowsOf } from "./hours.ts";
import {
  agreedHoursRecord,
  type chosenValue,
  enoughRecord,
  type fitMode,
  fitModeRecord,
  importanceRecord,
  ratingsRecord,
  seasonRecord,
  valuesRecord,
  wakingRecord,
} from "./records.ts";
import { type Season, seasonOn } from "./seasons.ts";

export type FitMode = z.infer<typeof fitMode>;

/** A value as pages name it. `key` is our id for it, or the person's own words. */
export interface Value {
  readonly key: string;
  readonly name: string;
  /** What living it may look like; nothing for a person's own. */
  readonly line: string | undefined;
}

/** Hours that come again each week. `assumed` until the person has said that they are right. */
interface Hours {
  readonly windows: WeeklyWindows;
  readonly assumed: boolean;
}

/** What mattered to a person on a day, and how their life was arranged then. */
export interface Meaning {
  /** In order; the first three lead. */
  readonly values: readonly Value[];
  /** 0 to 10 by area; an area that is not named was not answered. Null while nothing was: then nothing can be weighed, and pages say so. */
  readonly importance: Readonly<Record<AreaId, number>> | null;
  /** Minutes a week, by area. */
  readonly bands: Readonly<Record<AreaId, Band>>;
  readonly season: Season | null;
  /** What the season asks of each area; an area that is not named is held. */
  readonly stances: Readonly<Record<AreaId, Stance>>;
  /** The hours agreed for an area, which is work for most. */
  readonly agreed: Hours & { readonly area: AreaId };
  /** The hours in which time can be accounted for. */
  readonly waking: Hours;
  /** What tells that an area fits; both for an area that is not named. */
  readonly fitModes: Readonly<Record<AreaId, FitMode>>;
}

/** How many values lead. */
export const leading = 3;

const usualHours: WeekHours = Object.fromEntries(dayKeys.slice(0, 5).map((day) => [day, ["09:00-17:30"]]));
const usualWaking: WeekHours = Object.fromEntries(dayKeys.map((day) => [day, ["07:00-23:00"]]));

/** What holds before a person has said anything. */
export const unsaid: Meaning = {
  values: [],
  importance: null,
  bands: {},
  season: null,
  stances: {},
  agreed: { area: "work", windows: windowsOf(usualHours), assumed: true },
  waking: { windows: windowsOf(usualWaking), assumed: true },
  fitModes: {},
};

/** What mattered on a day: what was set by then; before anything was set, what was set first; else what is usual. */
export function meaningOn(notebook: Notebook, day: Day): Meaning {
  const season = seasonOn(notebook.setting(seasonRecord)?.data.seasons ?? [], day);
  const agreed = stateOn(notebook, agreedHoursRecord, day);
  const waking = stateOn(notebook, wakingRecord, day);
  return {
    values: (stateOn(notebook, valuesRecord, day)?.chosen ?? []).map(valueOf),
    importance: stateOn(notebook, importanceRecord, day)?.byArea ?? null,
    bands: stateOn(notebook, enoughRecord, day)?.bands ?? {},
    season,
    stances: season?.stances ?? {},
    agreed: agreed ? { area: agreed.area, windows: windowsOf(agreed.week), assumed: false } : unsaid.agreed,
    waking: waking ? { windows: windowsOf(waking.week), assumed: false } : unsaid.waking,
    fitModes: stateOn(notebook, fitModeRecord, day)?.byArea ?? {},
  };
}

function stateOn<T extends Dated>(notebook: Notebook, kind: RecordKind<{ history: T[] }>, day: Day): T | undefined {
  return inForceOn(notebook.setting(kind)?.data.history ?? [], day);
}

const ours = new Map(values.map((value) => [value.id, value]));

/** A chosen value with its name. */
export function valueOf(chosen: z.infer<typeof chosenValue>): Value {
  if ("own" in chosen) return { key: chosen.own, name: chosen.own, line: undefined };
  // A value that a newer list does not know any more keeps its id as its name.
  const known = ours.get(chosen.id);
  return { key: chosen.id, name: known?.name ?? chosen.id, line: known?.line };
}

/** How the areas felt in a week, 1 to 10; an area that is not named was not rated. Earlier weeks have to be reached first. */
export function ratingsOf(notebook: Notebook, week: Week): Readonly<Record<AreaId, number>> {
  const byWeek = notebook.memo("ratings by week", [ratingsRecord], () =>
    Map.groupBy(notebook.list(ratingsRecord), ({ data }) => data.week),
  );
  // Two devices may have made a record each; they are read as one.
  return Object.assign({}, ...(byWeek.get(week) ?? []).map(({ data }) => data.byArea)) as Record<AreaId, number>;
}
