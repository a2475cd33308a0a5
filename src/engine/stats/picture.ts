import { centred, type Diary } from "./day-series.ts";
import type { Pair } from "./confirm.ts";
import { type Pairs, pairUp, roomForPairs } from "./pairs.ts";
import { calendarTerms, residuals } from "./residuals.ts";

/** Days on which the factor was about alike: their means, in the units of the two, with weekdays and trend taken off. */
export interface Bin {
  readonly days: number;
  readonly factor: number;
  readonly outcome: number;
}

const [fewestInBin, mostBins] = [12, 6];

/**
 * What associations look like: the days that hold both, in as many parts of equal size as there are days for, from the least of the factor to
 * the most. Weekdays, trend and season are taken off, and the means of both put back, so that a part reads as an ordinary day.
 */
export function picturesOf(diary: Diary, pairs: readonly Pair[]): readonly (readonly Bin[])[] {
  const length = diary.series[0]?.values.length ?? 0;
  const terms = calendarTerms(length, diary.firstWeekday);
  const named = new Set(pairs.flatMap(({ outcome, factor }) => [outcome, factor]));
  const drawn = new Map(
    diary.series
      .filter(({ name }) => named.has(name))
      .map(({ name, values }) => [name, { rest: residuals(values, terms).values, level: meanOf(values) }]),
  );
  const room = roomForPairs(length);
  return pairs.map(({ outcome, factor, lagDays }) => binsOf(drawn.get(factor)!, drawn.get(outcome)!, lagDays, room));
}

interface Drawn {
  readonly rest: Float64Array;
  readonly level: number;
}

function binsOf(factor: Drawn, outcome: Drawn, lagDays: number, room: Pairs): readonly Bin[] {
  pairUp(factor.rest, outcome.rest, lagDays, room);
  const order = [...room.x.subarray(0, room.count).keys()].toSorted((a, b) => room.x[a]! - room.x[b]!);
  const bins = Math.min(mostBins, Math.floor(order.length / fewestInBin));
  return Array.from({ length: bins }, (_, bin) => {
    const part = order.slice(Math.round((bin * order.length) / bins), Math.round(((bin + 1) * order.length) / bins));
    const mean = (values: Float64Array) => part.reduce((sum, index) => sum + values[index]!, 0) / part.length;
    return { days: part.length, factor: factor.level + mean(room.x), outcome: outcome.level + mean(room.y) };
  });
}

function meanOf(values: Float64Array): number {
  const [around, at] = [centred(values), values.findIndex((value) => !Number.isNaN(value))];
  return at < 0 ? Number.NaN : values[at]! - around[at]!;
}
