import {
  type Alignment,
  alignment,
  type AreaWeek,
  energyByKind,
  type EnergyOfKind,
  type UnaccountedBlock,
} from "../../engine/alignment/index.ts";
import { fromIntervals, type LocalDays, localDays, minutes, type Spans, subtract, windowsOn, within } from "../../engine/spans/index.ts";
import {
  type AfterHours,
  afterHours,
  type Coverage,
  coverage,
  type Focus,
  focus,
  type MeetingLoad,
  meetingLoad,
  type Outcome,
  outcomes,
  type Rest,
  rests,
  shortestRest,
  turnOfDay,
  workSet,
} from "../../engine/worktime/index.ts";
import { addDays, firstDayOf, type Range, rangeOfWeek, type Week, type Zone } from "../../kernel/time/index.ts";
import type { Area, AreaId } from "../areas/index.ts";
import type { Stretch, Unplaced } from "../sources/index.ts";
import type { Band, Meaning } from "../meaning/index.ts";
import type { Profile } from "./profile.ts";
import { unaccountedBlocks } from "./blocks.ts";

/** How an area's minutes stand beside its band. */
export type Standing = "under" | "within" | "over" | "unknown";

export interface AreaRow {
  readonly area: Area;
  readonly minutes: number;
  /** The most that it may have been, had all unaccounted time gone to it. */
  readonly most: number;
  readonly enough: AreaWeek["enough"];
  readonly standing: Standing;
  readonly importance: number | null;
  readonly stance: string;
  readonly rating: number | null;
}

/** A check-in as the week sees it. */
export interface Felt {
  readonly at: number;
  readonly energy?: number | undefined;
  readonly mood?: number | undefined;
  readonly stress?: number | undefined;
}

/** What is known of a week and of the weeks before it. */
export interface WeekEvidence {
  /** From the day before the week to the day after it, at least. */
  readonly stretches: readonly Stretch[];
  readonly unplaced: readonly Unplaced[];
  /** When the person was away: no hours are agreed then. */
  readonly away: readonly Range[];
  /** Of eight weeks, for what gives and what drains. */
  readonly checkIns: readonly Felt[];
  /** Activities of the same eight weeks, by what they are called. */
  readonly activities: ReadonlyMap<string, Spans>;
}

/** One week of one person, in figures. */
export interface WeekReport {
  readonly week: Week;
  readonly zone: Zone;
  readonly range: Range;
  /** The moment that the report was made at: what lies after it is planned. */
  readonly now: number;
  /** Whether the week lies behind. */
  readonly over: boolean;
  /** Waking minutes that are still to come and hold nothing yet. */
  readonly openMinutes: number;
  readonly days: LocalDays;
  readonly areas: readonly AreaRow[];
  readonly unsorted: number;
  readonly work: Spans;
  readonly agreed: Spans;
  readonly afterHours: AfterHours;
  readonly outcomes: readonly Outcome[];
  readonly rests: readonly Rest[];
  readonly shortestRest: Rest | undefined;
  readonly meetings: MeetingLoad;
  readonly focus: Focus;
  readonly coverage: Coverage;
  readonly accountedDays: number;
  readonly unaccountedMinutes: number;
  readonly areaWeeks: readonly AreaWeek[];
  readonly alignment: Alignment | null;
  readonly blocks: readonly UnaccountedBlock[];
  readonly energy: readonly EnergyOfKind[];
  /** How many check-ins of the last eight weeks say something of energy. */
  readonly energyCheckIns: number;
  readonly checkIns: readonly Felt[];
  readonly stretches: readonly Stretch[];
}

/** Computes a week. Pure: the same evidence and profile give the same report. `now` ends what can be unaccounted for. */
export function reportOn(week: Week, evidence: WeekEvidence, profile: Profile, now: number): WeekReport {
  const { zone, meaning } = profile;
  const range = rangeOfWeek(week, zone);
  const days = localDays(firstDayOf(week), addDays(firstDayOf(week), 7), zone);
  const around = localDays(addDays(firstDayOf(week), -1), addDays(firstDayOf(week), 8), zone);
  const counted = evidence.stretches.filter(({ open }) => !open);
  const inWeek = counted.filter(({ from, to }) => from < range.to && to > range.from);
  const windows = windowsOn(meaning.agreed.windows, addDays(firstDayOf(week), -1), addDays(firstDayOf(week), 8), zone);
  const hoursAround = subtract(windows, spansOf(evidence.away));
  const agreed = within(hoursAround, range);
  const worked = counted.filter(({ areas }) => areas.includes(meaning.agreed.area));
  const work = within(spansOf(worked), range);
  const workAround = workSet(intervals(worked));
  const waking = within(wakingOf(profile, week), { from: range.from, to: Math.max(range.from, Math.min(now, range.to)) });
  const covered = coverage(spansOf(inWeek), waking, days);
  const ahead = subtract(
    within(wakingOf(profile, week), { from: Math.max(now, range.from), to: Math.max(now, range.to) }),
    spansOf(inWeek),
  );
  const unplacedMinutes = evidence.unplaced.reduce((sum, { minutes }) => sum + minutes, 0);
  const unaccountedMinutes = Math.max(0, minutes(covered.unaccounted) - unplacedMinutes);
  const areaWeeks = profile.areas.map((area) => areaWeekOf(area, minutesOf(area.id, inWeek, evidence.unplaced, range), profile));
  const accountedDays = covered.accounted.filter(Boolean).length;
  const blocks = unaccountedBlocks(covered.unaccounted, areaWeeks, days);
  const all = rests(workAround, around).filter(({ from, to }) => from < range.to && to > range.from);
  const energyNoted = evidence.checkIns.flatMap(({ at, energy }) => (energy === undefined ? [] : [{ at, energy0to10: energy }]));
  return {
    week,
    zone,
    range,
    now,
    over: range.to <= now,
    openMinutes: minutes(ahead),
    days,
    areas: areaWeeks.map((row, index) => rowOf(row, profile.areas[index]!, unaccountedMinutes)),
    unsorted: minutes(
      subtract(spansOf(inWeek.filter(({ areas }) => areas.length === 0)), spansOf(inWeek.filter(({ areas }) => areas.length > 0))),
    ),
    work,
    agreed,
    afterHours: afterHours(work, agreed, days),
    outcomes: outcomes(
      workAround,
      hoursAround,
      localDays(firstDayOf(week), addDays(firstDayOf(week), 7), zone, turnOfDay),
      covered.accounted,
    ),
    rests: all,
    shortestRest: shortestRest(all),
    meetings: meetingLoad(
      inWeek.filter(({ standing }) => standing === "meeting"),
      agreed,
      range,
    ),
    focus: focus(agreed, spansOf(inWeek.filter(({ standing, travel }) => standing === "meeting" || travel))),
    coverage: covered,
    accountedDays,
    unaccountedMinutes,
    areaWeeks,
    alignment: alignment({ areas: areaWeeks, unaccountedMinutes, accountedDays, blocks }),
    blocks,
    energy: energyByKind(energyNoted, evidence.activities),
    energyCheckIns: energyNoted.length,
    checkIns: evidence.checkIns.filter(({ at }) => at >= range.from && at < range.to),
    stretches: inWeek,
  };
}

/** Minutes of an area: the union of its stretches, and what has a length but no place. */
function minutesOf(area: AreaId, stretches: readonly Stretch[], unplaced: readonly Unplaced[], range: Range): number {
  const placed = minutes(within(spansOf(stretches.filter(({ areas }) => areas.includes(area))), range));
  return placed + unplaced.filter(({ areas }) => areas.includes(area)).reduce((sum, { minutes }) => sum + minutes, 0);
}

function areaWeekOf({ id }: Area, minutes: number, profile: Profile): AreaWeek {
  const { bands, fitModes, importance, season, stances } = profile.meaning;
  const goodEnoughFrom = season?.goodEnough[id];
  const rating = profile.ratings[id];
  const mode = fitModes[id];
  return {
    id,
    minutes,
    enough: bandOf(bands[id]),
    importance: importance?.[id] ?? 0,
    stance: stances[id] ?? "hold",
    ...(goodEnoughFrom === undefined ? {} : { goodEnoughFrom }),
    ...(rating === undefined ? {} : { rating }),
    ...(mode === undefined ? {} : { mode }),
  };
}

/** A band with the ends that it has, and no others. */
function bandOf(band: Band | undefined): AreaWeek["enough"] {
  if (!band) return null;
  const { from, to } = band;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function rowOf({ minutes, enough, stance, rating, goodEnoughFrom, importance }: AreaWeek, area: Area, unaccounted: number): AreaRow {
  const band = bandFor(enough, stance === "good enough" ? goodEnoughFrom : undefined);
  return {
    area,
    minutes,
    most: minutes + unaccounted,
    enough: band,
    standing: standingOf(minutes, band),
    importance: importance === 0 ? null : importance,
    stance,
    rating: rating ?? null,
  };
}

/** The band that an area is held against: the person's own, with the lower end of a season in which less is good enough. */
export function enoughOf({ bands, stances, season }: Meaning, area: AreaId): AreaWeek["enough"] {
  return bandFor(bandOf(bands[area]), stances[area] === "good enough" ? season?.goodEnough[area] : undefined);
}

function bandFor(enough: AreaWeek["enough"], goodEnoughFrom: number | undefined): AreaWeek["enough"] {
  const from = goodEnoughFrom ?? enough?.from;
  return enough || from !== undefined ? { ...enough, ...(from === undefined ? {} : { from }) } : null;
}

/** How minutes of a week stand beside a band. */
export function standingOf(minutes: number, band: AreaWeek["enough"]): Standing {
  if (!band || (band.from === undefined && band.to === undefined)) return "unknown";
  if (band.from !== undefined && minutes < band.from) return "under";
  return band.to !== undefined && minutes > band.to ? "over" : "within";
}

function wakingOf({ meaning, zone }: Profile, week: Week): Spans {
  return windowsOn(meaning.waking.windows, firstDayOf(week), addDays(firstDayOf(week), 7), zone);
}

export function spansOf(stretches: readonly Range[]): Spans {
  return fromIntervals(intervals(stretches));
}

function intervals(ranges: readonly Range[]): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  return { starts: ranges.map(({ from }) => from), ends: ranges.map(({ to }) => to) };
}
