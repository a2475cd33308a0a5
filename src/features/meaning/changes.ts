import { canonicalJson, type Notebook } from "../../kernel/notebook/index.ts";
import type { Day } from "../../kernel/time/index.ts";
import { type Area, areasOf, labelOf } from "../areas/index.ts";
import { type Band, formatBand } from "./bands.ts";
import type { Dated } from "./dated.ts";
import { dayKeys, type WeekHours, windowsOf } from "./hours.ts";
import { valueOf } from "./model.ts";
import { agreedHoursRecord, enoughRecord, importanceRecord, seasonRecord, type StateOf, valuesRecord, wakingRecord } from "./records.ts";
import { seasonChanges } from "./season-changes.ts";
import { sayValues, sayWindows } from "./words.ts";

// What was renegotiated, derived from the histories that the records hold.

export const changeKinds = ["season", "enough", "hours", "importance", "values", "waking"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One thing that became something else: what it was, and what it is, in words. */
export interface ChangeLine {
  readonly what: string;
  readonly was: string | null;
  readonly became: string;
}

/** What was changed of one kind on one day. */
export interface Change {
  readonly of: ChangeKind;
  readonly day: Day;
  readonly lines: readonly ChangeLine[];
  /** Nothing was there before it: said for the first time, which is no renegotiation yet. */
  readonly first: boolean;
  /** It asks less of something than before. */
  readonly makesRoom: boolean;
}

/** All changes, the latest day first; of one day in the order of `changeKinds`. A season that is planned is none before its day. */
export function changesOf(notebook: Notebook): readonly Change[] {
  const areas = areasOf(notebook);
  const changes = [
    ...seasonChanges(notebook.setting(seasonRecord)?.data.seasons ?? [], areas),
    ...between("enough", notebook.setting(enoughRecord)?.data.history, (was, now) => bandLines(areas, was, now), lowersBand),
    ...between("hours", notebook.setting(agreedHoursRecord)?.data.history, (was, now) => hoursLines(areas, was, now), fewerHours),
    ...between("importance", notebook.setting(importanceRecord)?.data.history, (was, now) => importanceLines(areas, was, now)),
    ...between("values", notebook.setting(valuesRecord)?.data.history, valueLines),
    ...between("waking", notebook.setting(wakingRecord)?.data.history, wakingLines),
  ];
  return changes.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

/** Each state of a history beside the one before it. */
function between<T extends Dated>(
  of: ChangeKind,
  history: readonly T[] = [],
  linesOf: (was: T | undefined, now: T) => readonly ChangeLine[],
  asksLess: (was: T, now: T) => boolean = () => false,
): readonly Change[] {
  return history.flatMap((now, index) => {
    const was = history[index - 1];
    const lines = linesOf(was, now);
    return lines.length === 0
      ? []
      : [{ of, day: now.since, lines, first: was === undefined, makesRoom: was !== undefined && asksLess(was, now) }];
  });
}

/** One line for each area that says something else than before. */
function byArea<T>(
  areas: readonly Area[],
  was: Readonly<Record<string, T>> | undefined,
  now: Readonly<Record<string, T>>,
  say: (value: T | undefined) => string,
): readonly ChangeLine[] {
  const ids = [...new Set([...areas.map(({ id }) => id), ...Object.keys(was ?? {}), ...Object.keys(now)])];
  return ids
    .filter((id) => canonicalJson(was?.[id] ?? null) !== canonicalJson(now[id] ?? null))
    .map((id) => ({ what: labelOf(areas, id), was: was ? say(was[id]) : null, became: say(now[id]) }));
}

type Bands = StateOf<typeof enoughRecord>;

function bandLines(areas: readonly Area[], was: Bands | undefined, now: Bands): readonly ChangeLine[] {
  return byArea<Band>(areas, was?.bands, now.bands, (band) => (band ? formatBand(band) : "no band"));
}

/** A lower end that came down or went, or an upper end that came down or is new. */
function lowersBand(was: Bands, now: Bands): boolean {
  const ids = new Set([...Object.keys(was.bands), ...Object.keys(now.bands)]);
  return [...ids].some((id) => {
    const [before, after] = [was.bands[id], now.bands[id]];
    const lessAsked = (after?.from ?? 0) < (before?.from ?? 0);
    const endsSooner = (after?.to ?? Number.POSITIVE_INFINITY) < (before?.to ?? Number.POSITIVE_INFINITY);
    return lessAsked || endsSooner;
  });
}

type Importance = StateOf<typeof importanceRecord>;

function importanceLines(areas: readonly Area[], was: Importance | undefined, now: Importance): readonly ChangeLine[] {
  const say = (number: number | undefined) => (number === undefined ? "still open" : number === 0 ? "left out" : String(number));
  return byArea(areas, was?.byArea, now.byArea, say);
}

type Hours = StateOf<typeof agreedHoursRecord>;

function hoursLines(areas: readonly Area[], was: Hours | undefined, now: Hours): readonly ChangeLine[] {
  const say = ({ area, week }: Hours) =>
    now.area === (was ?? now).area ? sayWindows(windowsOf(week)) : `${labelOf(areas, area)}, ${sayWindows(windowsOf(week))}`;
  return [{ what: labelOf(areas, now.area), was: was ? say(was) : null, became: say(now) }];
}

function fewerHours(was: Hours, now: Hours): boolean {
  return was.area === now.area && minutesOf(now.week) < minutesOf(was.week);
}

function minutesOf(week: WeekHours): number {
  const windows = Object.values(windowsOf(week)).flat();
  return windows.reduce((sum, { from, to }) => sum + (to > from ? to - from : to - from + 24 * 60), 0);
}

type Waking = StateOf<typeof wakingRecord>;

function wakingLines(was: Waking | undefined, now: Waking): readonly ChangeLine[] {
  const changed = !was || dayKeys.some((day) => canonicalJson(was.week[day] ?? []) !== canonicalJson(now.week[day] ?? []));
  const say = ({ week }: Waking) => sayWindows(windowsOf(week));
  return changed ? [{ what: "Awake", was: was ? say(was) : null, became: say(now) }] : [];
}

type Values = StateOf<typeof valuesRecord>;

function valueLines(was: Values | undefined, now: Values): readonly ChangeLine[] {
  const say = ({ chosen }: Values) => sayValues(chosen.map(valueOf)) || "none";
  return [{ what: "In this order", was: was ? say(was) : null, became: say(now) }];
}
