import { type CellLevels, cellLevels } from "./cell-levels.ts";
import { spreadOf } from "./day-series.ts";
import { type Likeness, type Pooled, pool } from "./pooling.ts";
import { bothTails, edgeOf } from "./student.ts";
import { type Square, squareOf } from "./sweep.ts";

/** Values noted on days, each at a part of its day. In the order of their days. */
export interface Notes {
  /** Whole, from 0 on; several notes may lie on one. */
  readonly days: Int32Array;
  /** From 0, as many as `parts`; all 0 for what has one value a day. */
  readonly parts: Int32Array;
  /** In a unit of their own. */
  readonly values: Float64Array;
}

/** How something is on a weekday, at a part of the day, or at a part of a weekday, beside the person's own level. */
export interface Beat {
  /** 0 to 6, as counted by whoever asks; null for all weekdays. */
  readonly weekday: number | null;
  /** Null for the whole day. */
  readonly part: number | null;
  /** Days on which it was noted there. */
  readonly days: number;
  /** In the unit of the values: drawn towards what the rest of the week tells, and where it lies in 95 of 100 such intervals. */
  readonly level: number;
  readonly interval: readonly [number, number];
  /** Its standard error beside the person's own level, before anything is drawn. */
  readonly error: number;
  /** How likely luck alone takes it as far from the person's own level, on either side. */
  readonly chance: number;
}

/** How it changes from a part of the day to the next one at which it was noted. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** Days that hold a note at either. */
  readonly days: number;
  readonly change: number;
  readonly interval: readonly [number, number];
  readonly chance: number;
}

/** What a week and a day are like for somebody. */
export interface Rhythm {
  /** Days with a note. */
  readonly days: number;
  /** The mean of all notes: the person's own level. */
  readonly usual: number;
  /** The standard deviation of all notes. */
  readonly spread: number;
  readonly beats: readonly Beat[];
  readonly steps: readonly Step[];
}

/** Four weeks: with fewer, each weekday is three days or fewer. */
export const fewestRhythmDays = 28;
/** What stands apart is told when so large a share of all that is told would be false at most (see `falseDiscovery`). */
export const mostFalseRhythms = 0.05;
/** Of fewer days nothing is said by themselves; they still count for their weekday and their part of the day. */
const fewestInBeat = 3;
const rounding = 1e-9;
const week = 7;

/**
 * Levels by weekday, by part of the day and by both, and the steps between parts, with trend and the likeness of neighbouring days taken off
 * (see `cellLevels`), each drawn towards the rest (see `pool`). A weekday is compared at like parts of the day and a part on like weekdays, so
 * that a Saturday on which nothing is noted at night does not seem calmer for it. `firstWeekday` is the weekday of day 0. Undefined with too few
 * days, or when all values are the same.
 */
export function rhythmOf(notes: Notes, firstWeekday: number): Rhythm | undefined {
  const days = new Set(notes.days).size;
  if (days < fewestRhythmDays) return undefined;
  const grid = gridOf(notes, firstWeekday);
  const found = cellLevels({ ...notes, cells: grid.ofNotes, size: grid.cells.length });
  if (!found) return undefined;
  const usual = notes.values.reduce((sum, value) => sum + value, 0) / notes.values.length;
  const [weekdays, parts] = [kindsOf(grid.cells, "weekday"), kindsOf(grid.cells, "part")];
  const besideEach = (of: Side, like: Side) =>
    beatsOf(
      grid,
      found,
      usual,
      kindsOf(grid.cells, of).map((kind) => ({ [of]: kind, weights: amongLike(grid.cells, of, kind, like) })),
    );
  const own = grid.cells.map(({ weekday, part }, cell) => ({ weekday, part, weights: aloneAmong(grid.cells, cell) }));
  const several = parts.length > 1;
  return {
    days,
    usual,
    spread: spreadOf(notes.values),
    beats: [
      ...(weekdays.length > 1 ? besideEach("weekday", "part") : []),
      ...(several ? besideEach("part", "weekday") : []),
      ...(several && weekdays.length > 1 ? beatsOf(grid, found, usual, own) : []),
    ],
    steps: parts.slice(1).flatMap((to, index) => stepBetween(grid, found, parts[index]!, to)),
  };
}

interface Cell {
  readonly weekday: number;
  readonly part: number;
  readonly notes: number;
  readonly days: ReadonlySet<number>;
}

type Side = "weekday" | "part";

interface Grid {
  readonly cells: readonly Cell[];
  /** By note, its cell. */
  readonly ofNotes: Int32Array;
}

/** The cells at which something was noted. */
function gridOf({ days, parts }: Notes, firstWeekday: number): Grid {
  const keys = Array.from(days, (day, note) => ((firstWeekday + day) % week) + week * parts[note]!);
  const cells = [...new Set(keys)].toSorted((a, b) => a - b);
  const place = new Map(cells.map((key, index) => [key, index]));
  const ofNotes = Int32Array.from(keys, (key) => place.get(key)!);
  const seen = cells.map(() => ({ notes: 0, days: new Set<number>() }));
  for (const [note, cell] of ofNotes.entries()) {
    seen[cell]!.notes++;
    seen[cell]!.days.add(days[note]!);
  }
  return { ofNotes, cells: cells.map((key, index) => ({ weekday: key % week, part: Math.floor(key / week), ...seen[index]! })) };
}

function kindsOf(cells: readonly Cell[], side: Side): readonly number[] {
  return [...new Set(cells.map((cell) => cell[side]))].toSorted((a, b) => a - b);
}

/** Something that is asked of the levels of cells: a sum of them, by these weights. */
interface Asked {
  readonly weekday?: number;
  readonly part?: number;
  readonly weights: Float64Array;
}

/** A cell beside the mean of all notes. */
function aloneAmong(cells: readonly Cell[], cell: number): Float64Array {
  const all = notesIn(cells);
  return Float64Array.from(cells, ({ notes }, index) => (index === cell ? 1 : 0) - notes / all);
}

/** A weekday (or part) beside all of them, at like parts (or weekdays), by how many notes it has there. */
function amongLike(cells: readonly Cell[], of: Side, kind: number, like: Side): Float64Array {
  const own = notesIn(cells.filter((cell) => cell[of] === kind));
  return Float64Array.from(cells, (cell) => {
    const [same, here] = [
      cells.filter((other) => other[like] === cell[like]),
      cells.find((other) => other[of] === kind && other[like] === cell[like]),
    ];
    if (!here) return 0;
    return (here.notes / own) * ((cell === here ? 1 : 0) - cell.notes / notesIn(same));
  });
}

function notesIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { notes }) => sum + notes, 0);
}

function daysIn(cells: readonly Cell[]): number {
  return new Set(cells.flatMap(({ days }) => [...days])).size;
}

/** What was asked, drawn together. Nothing is said of what is too thin, nor of what has nothing like it to be compared with. */
function beatsOf({ cells }: Grid, found: CellLevels, usual: number, all: readonly Asked[]): readonly Beat[] {
  const asked = all.filter(({ weights }) => weights.some((weight) => Math.abs(weight) > rounding));
  if (asked.length < 2) return [];
  const levels = Float64Array.from(asked, ({ weights }) => sumBy(weights, found));
  const covariance = covarianceOf(asked, found);
  const pooled = pool({ levels, covariance, degrees: found.degrees }, likenessesOf(asked));
  return asked.flatMap(({ weekday = null, part = null }, index) => {
    const days = daysIn(cells.filter((cell) => (weekday ?? cell.weekday) === cell.weekday && (part ?? cell.part) === cell.part));
    if (days < fewestInBeat) return [];
    const error = Math.sqrt(covariance.cells[index * asked.length + index]!);
    return [{ weekday, part, days, ...shifted(pooled[index]!, usual), error, chance: bothTails(levels[index]! / error, found.degrees) }];
  });
}

/** Each is like itself; a part of a weekday is also like that weekday’s others, and like that part on others. */
function likenessesOf(asked: readonly Asked[]): readonly Likeness[] {
  const own = asked.map((_, index) => index);
  const both = asked.flatMap(({ weekday, part }) => (weekday === undefined || part === undefined ? [] : [{ weekday, part }]));
  return both.length === 0 ? [own] : [own, both.map(({ weekday }) => weekday), both.map(({ part }) => part)];
}

function shifted({ level, interval }: Pooled, by: number): Pooled {
  return { level: level + by, interval: [interval[0] + by, interval[1] + by] };
}

/** From one part to the next, on weekdays that have both. */
function stepBetween({ cells }: Grid, found: CellLevels, from: number, to: number): readonly Step[] {
  const at = (weekday: number, part: number) => cells.find((cell) => cell.weekday === weekday && cell.part === part)?.notes ?? 0;
  const worth = (weekday: number) => (at(weekday, from) * at(weekday, to)) / Math.max(1, at(weekday, from) + at(weekday, to));
  const all = kindsOf(cells, "weekday").reduce((sum, weekday) => sum + worth(weekday), 0);
  if (all === 0) return [];
  const weights = Float64Array.from(cells, ({ weekday, part }) =>
    part === to ? worth(weekday) / all : part === from ? -worth(weekday) / all : 0,
  );
  const change = sumBy(weights, found);
  const error = Math.sqrt(covarianceOf([{ weights }], found).cells[0]!);
  const half = edgeOf(0.05, found.degrees) * error;
  const days = daysIn(cells.filter(({ part }) => part === from || part === to));
  return [{ from, to, days, change, interval: [change - half, change + half], chance: bothTails(change / error, found.degrees) }];
}

function sumBy(weights: Float64Array, { levels }: CellLevels): number {
  return levels.reduce((sum, level, cell) => sum + weights[cell]! * level, 0);
}

/** How what was asked varies together. */
function covarianceOf(asked: readonly Asked[], { covariance: { size, cells } }: CellLevels): Square {
  const half = asked.map(({ weights }) => {
    const sums = new Float64Array(size);
    for (let row = 0; row < size; row++)
      if (weights[row] !== 0) for (let column = 0; column < size; column++) sums[column]! += weights[row]! * cells[row * size + column]!;
    return sums;
  });
  const found = squareOf(asked.length);
  for (const [row, sums] of half.entries())
    for (const [column, { weights }] of asked.entries()) {
      let sum = 0;
      for (let cell = 0; cell < size; cell++) sum += sums[cell]! * weights[cell]!;
      found.cells[row * asked.length + column] = sum;
    }
  return found;
}
