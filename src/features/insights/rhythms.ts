import {
  type Beat,
  daysToTell,
  falseDiscovery,
  fewestRhythmDays,
  mostFalseRhythms,
  type Notes,
  type Rhythm,
  rhythmOf,
  type Step,
} from "../../engine/stats/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, type Day, dayNumber, dayOf, wallMinutes, weekday } from "../../kernel/time/index.ts";
import type { DayFigures, Figure } from "../days/index.ts";
import { checkInsOf } from "../log/index.ts";
import { digestOf, type Kept, keptOf } from "./kept.ts";

/** A part of the day, in hours of the wall clock; the last one ends in the night after. */
export interface DayPart {
  readonly name: string;
  /** As it reads after “from” and “to”, and after “it is lowest”. */
  readonly spoken: string;
  readonly when: string;
  readonly from: number;
  readonly to: number;
}

export const dayParts: readonly DayPart[] = [
  { name: "morning", spoken: "the morning", when: "in the morning", from: 4, to: 11 },
  { name: "midday", spoken: "midday", when: "around midday", from: 11, to: 14 },
  { name: "afternoon", spoken: "the afternoon", when: "in the afternoon", from: 14, to: 18 },
  { name: "evening", spoken: "the evening", when: "in the evening", from: 18, to: 22 },
  { name: "late", spoken: "late evening", when: "late in the evening", from: 22, to: 28 },
];

/** Something by weekday, and when it was felt by the part of the day too: what stands apart from the person's own level, and what does not. */
export interface Pattern {
  readonly figure: Figure;
  /** Days on which it is known. */
  readonly days: number;
  /** Null with too few days, and when it is always the same. */
  readonly rhythm: ApartRhythm | null;
  /** About how many more days it takes to say anything; once something can be said, to see most of what is there. Null when nobody knows. */
  readonly moreDays: number | null;
}

export type Apart<T> = T & {
  /** The share of false ones among all that are told and at least as sure. */
  readonly q: number;
  readonly standsApart: boolean;
};

export interface ApartRhythm extends Omit<Rhythm, "beats" | "steps"> {
  readonly beats: readonly Apart<Beat>[];
  readonly steps: readonly Apart<Step>[];
}

export interface Patterns {
  /** The days that were looked at, the last one included. */
  readonly first: Day;
  readonly last: Day;
  /** Stress, energy and mood; then what was measured. */
  readonly felt: readonly Pattern[];
  readonly measured: readonly Pattern[];
}

/** A year of whole weeks: older days were another life, and would hide what this one is like. */
const mostDays = 364;
const felt = ["stress", "energy", "mood"] as const;
const measured: readonly string[] = ["after-hours", "meetings", "rest"];
// Who finds a spike has looked at all of them: however few there are, they count as at least so many.
const fewestLooks = 20;

/** Days and hours at which somebody's year is unlike its rest. All check-ins are in memory (see `allDayFigures`). */
export function patternsOf(desk: Desk, known: DayFigures): Patterns {
  const skipped = Math.max(0, known.hasEvidence.length - mostDays);
  const days = { first: addDays(known.first, skipped), last: known.last };
  const kind = (id: string): Figure => known.figures.find((figure) => figure.id === id)!;
  const kept = keptOf(desk, "rhythms");
  const all = [...feltRhythms(desk, days, kept), ...measured.map((id) => measuredRhythm(kept, kind(id), skipped, weekday(days.first) - 1))];
  kept.tidy();
  const found = toldApart(all.map(({ rhythm }) => rhythm));
  const patterns = all.map(({ id, days }, index) => {
    const rhythm = found.rhythms[index]!;
    return { figure: kind(id), days, rhythm, moreDays: moreDays(days, rhythm, found.looks) };
  });
  return { ...days, felt: patterns.slice(0, felt.length), measured: patterns.slice(felt.length) };
}

interface Found {
  readonly id: string;
  readonly days: number;
  readonly rhythm: Rhythm | undefined;
}

/** The rhythm of notes, worked out anew when one of them is another. */
function rhythmIn(kept: Kept, notes: Notes, firstWeekday: number): Rhythm | undefined {
  const of = digestOf([firstWeekday, notes.days.length], [notes.days, notes.parts, notes.values]);
  return kept.get(of, () => rhythmOf(notes, firstWeekday));
}

interface Days {
  readonly first: Day;
  readonly last: Day;
}

function feltRhythms({ notebook, zone }: Desk, { first, last }: Days, kept: Kept): readonly Found[] {
  // What is said after midnight belongs to the evening before.
  const checkIns = checkInsOf(notebook, first, addDays(last, 2), zone).flatMap((checkIn) => {
    const hour = wallMinutes(checkIn.at, zone) / 60;
    const isNight = hour < dayParts[0]!.from;
    const day = isNight ? addDays(dayOf(checkIn.at, zone), -1) : dayOf(checkIn.at, zone);
    const clock = isNight ? hour + 24 : hour;
    return day < first || day > last
      ? []
      : [{ ...checkIn, day: dayNumber(day) - dayNumber(first), part: dayParts.findIndex(({ to }) => clock < to) }];
  });
  const inOrder = checkIns.toSorted((one, other) => one.day - other.day);
  return felt.map((id) => {
    const rated = inOrder.filter((checkIn) => checkIn[id] !== undefined);
    const notes = {
      days: Int32Array.from(rated, ({ day }) => day),
      parts: Int32Array.from(rated, ({ part }) => part),
      values: Float64Array.from(rated, (checkIn) => checkIn[id]!),
    };
    return { id, days: new Set(notes.days).size, rhythm: rhythmIn(kept, notes, weekday(first) - 1) };
  });
}

/** A weekday on which there never is any is left out: that nobody meets on Sundays is known, and makes any other day seem full. */
function measuredRhythm(kept: Kept, { id, values: all }: Figure, skipped: number, firstWeekday: number): Found {
  const values = all.subarray(skipped);
  const known = [...values.keys()].filter((day) => !Number.isNaN(values[day]!));
  const weekdays = new Set(known.filter((day) => values[day] !== 0).map((day) => (firstWeekday + day) % 7));
  const days = Int32Array.from(known.filter((day) => weekdays.has((firstWeekday + day) % 7)));
  const notes = { days, parts: new Int32Array(days.length), values: Float64Array.from(days, (day) => values[day]!) };
  return { id, days: known.length, rhythm: rhythmIn(kept, notes, firstWeekday) };
}

/** Marks what stands apart, with all that was looked at in mind. */
function toldApart(rhythms: readonly (Rhythm | undefined)[]): {
  readonly rhythms: readonly (ApartRhythm | null)[];
  readonly looks: number;
} {
  const chances = rhythms.flatMap((rhythm) => [...(rhythm?.beats ?? []), ...(rhythm?.steps ?? [])]).map(({ chance }) => chance);
  const shares = falseDiscovery(chances, fewestLooks);
  let at = 0;
  const marked = <T>(one: T): Apart<T> => {
    const q = shares[at++]!;
    return { ...one, q, standsApart: q <= mostFalseRhythms };
  };
  return {
    looks: Math.max(fewestLooks, chances.length),
    rhythms: rhythms.map((rhythm) => (rhythm ? { ...rhythm, beats: rhythm.beats.map(marked), steps: rhythm.steps.map(marked) } : null)),
  };
}

function moreDays(days: number, rhythm: ApartRhythm | null, looks: number): number | null {
  if (rhythm === null) return days < fewestRhythmDays ? fewestRhythmDays - days : null;
  const needed = daysToTell(rhythm, mostFalseRhythms / looks);
  return needed > rhythm.days ? needed - rhythm.days : null;
}
