import { lengthWords } from "../../kernel/time/index.ts";
import { capital } from "../../kernel/web/index.ts";
import type { Figure } from "../days/index.ts";
import { type Apart, type ApartRhythm, dayParts, type Pattern } from "./rhythms.ts";

// How it is said when something is high or low, by weekday and part of the day. It goes together with the time; nothing says why.

type Beat = ApartRhythm["beats"][number];
type Step = ApartRhythm["steps"][number];

export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** What stands apart, the surest first. */
export function apartIn<T extends Apart<{ readonly chance: number }>>(all: readonly T[]): readonly T[] {
  return all.filter(({ standsApart }) => standsApart).toSorted((one, other) => one.chance - other.chance);
}

/** Of what more is the harder time; of the rest, less is. */
const heavy: ReadonlySet<string> = new Set(["stress", "after-hours", "meetings"]);

/** Levels that stand apart, the surest first, but before all others where it is hardest and where it eases. */
export function apartLevels({ id }: Figure, { beats, usual }: ApartRhythm): readonly Beat[] {
  const apart = apartIn(beats);
  const isHard = ({ level }: Beat): boolean => level > usual === heavy.has(id);
  const ends = [apart.find(isHard), apart.find((beat) => !isHard(beat))].filter((beat) => beat !== undefined);
  return [...ends, ...apart.filter((beat) => !ends.includes(beat))];
}

/** "Stress is highest on Tuesday evenings: about 6.1 of 10 (5.4 to 6.8), from 14 days; your usual is 4.2." */
export function patternTitle({ figure, rhythm, days, moreDays }: Pattern): string {
  if (rhythm === null) return tooThinWords(figure, days, moreDays);
  const [first] = apartLevels(figure, rhythm);
  if (first) return `${beatSentence(figure, rhythm, first).slice(0, -1)}; your usual is ${valueWords(figure, rhythm.usual)}.`;
  const [step] = apartIn(rhythm.steps);
  if (step) return stepSentence(figure, step);
  return `No ${rhythm.beats.some(({ part }) => part !== null) ? "weekday and no time of day" : "weekday"} stands apart in ${figure.label} so far.`;
}

function tooThinWords({ label }: Figure, days: number, moreDays: number | null): string {
  if (moreDays === null) return `${capital(label)} was the same on all ${days} days, or on too few weekdays to compare.`;
  return `About ${moreDays} more ${moreDays === 1 ? "day" : "days"} with ${label} noted, and its highs and lows can be told.`;
}

/** "It is lowest on Saturday mornings: about 2.4 of 10 (1.8 to 3.0), from 11 days." */
export function beatSentence(figure: Figure, rhythm: ApartRhythm, beat: Beat, name = capital(figure.label)): string {
  const high = beat.level > rhythm.usual;
  const furthest = rhythm.beats.every(({ level }) => (high ? level <= beat.level : level >= beat.level));
  const [more, most, less, least] = comparisons(figure);
  const how = furthest ? (high ? most : least) : high ? more : less;
  return `${name} is ${how} ${whenWords(beat)}: about ${levelWords(figure, beat)}, from ${beat.days} days.`;
}

/** "From the afternoon to the evening stress rises by about 1.3 (0.6 to 2.0)." */
export function stepSentence(figure: Figure, { from, to, change, interval }: Step): string {
  const [low, high] = change > 0 ? interval : [-interval[1], -interval[0]];
  const amount = (value: number) => value.toFixed(1);
  return `From ${dayParts[from]!.spoken} to ${dayParts[to]!.spoken} ${figure.label} ${change > 0 ? "rises" : "falls"} by about ${amount(Math.abs(change))} (${amount(low)} to ${amount(high)}).`;
}

/** "6.1 of 10 (5.4 to 6.8)". */
function levelWords(figure: Figure, { level, interval }: Beat): string {
  const of = figure.unit === "0 to 10" ? " of 10" : "";
  return `${valueWords(figure, level)}${of} (${intervalWords(figure, interval)})`;
}

export function intervalWords(figure: Figure, [low, high]: readonly [number, number]): string {
  return `${valueWords(figure, low)} to ${valueWords(figure, high)}`;
}

/** A level in its unit, within what there can be of it. */
export function valueWords({ unit }: Figure, value: number): string {
  if (unit === "0 to 10") return Math.max(0, Math.min(10, value)).toFixed(1);
  return lengthWords(Math.max(0, unit === "hours" ? 60 * value : value));
}

function comparisons({ unit }: Figure): readonly [more: string, most: string, less: string, least: string] {
  return unit === "0 to 10"
    ? ["higher than usual", "highest", "lower than usual", "lowest"]
    : ["longer than usual", "longest", "shorter than usual", "shortest"];
}

/** "on Tuesday evenings", "around midday on Fridays", "late in the evening", "on Tuesdays". */
export function whenWords({ weekday, part }: { readonly weekday: number | null; readonly part: number | null }): string {
  if (weekday === null) return part === null ? "" : dayParts[part]!.when;
  const day = weekdays[weekday]!;
  if (part === null) return `on ${day}s`;
  const { name } = dayParts[part]!;
  if (name === "midday") return `around midday on ${day}s`;
  return name === "late" ? `late on ${day}s` : `on ${day} ${name}s`;
}

/** "18–22", "22–4". */
export function hoursWords(part: number): string {
  const { from, to } = dayParts[part]!;
  return `${from}–${to % 24}`;
}
