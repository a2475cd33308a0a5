import { centred, type DaySeries, type Diary } from "./day-series.ts";
import type { Pair } from "./confirm.ts";
import { pairUp, roomForPairs } from "./pairs.ts";
import { calendarTerms, residuals } from "./residuals.ts";

/** Days on which the factor was about alike: their means, in the units of the two, with weekdays and trend taken off. */
export interface Bin {
  readonly days: number;
  readonly factor: number;
  readonly outcome: number;
}

const [fewestInBin, mostBins] = [12, 6];

/**
 * What an association looks like: the days that hold both, in as many parts of equal size as there are days for, from the least of the factor to
 * the most. Weekdays, trend and season are taken off, and the means of both put back, so that a part reads as an ordinary day.
 */
export function pictureOf(diary: Diary, { outcome, factor, lagDays }: Pair): readonly Bin[] {
  const length = diary.series[0]?.values.length ?? 0;
  const terms = calendarTerms(length, diary.firstWeekday);
  const [x, y] = [seriesOf(diary, factor), seriesOf(diary, outcome)];
  const pairs = roomForPairs(length);
  pairUp(residuals(x.values, terms).values, residuals(y.values, terms).values, lagDays, pairs);
  const order = [...pairs.x.subarray(0, pairs.count).keys()].toSorted((a, b) => pairs.x[a]! - pairs.x[b]!);
  const bins = Math.min(mostBins, Math.floor(order.length / fewestInBin));
  const [ofX, ofY] = [meanOf(x.values), meanOf(y.values)];
  return Array.from({ length: bins }, (_, bin) => {
    const part = order.slice(Math.round((bin * order.length) / bins), Math.round(((bin + 1) * order.length) / bins));
    const mean = (values: Float64Array) => part.reduce((sum, index) => sum + values[index]!, 0) / part.length;
    return { days: part.length, factor: ofX + mean(pairs.x), outcome: ofY + mean(pairs.y) };
  });
}

function seriesOf({ series }: Diary, name: string): DaySeries {
  return series.find((one) => one.name === name)!;
}

function meanOf(values: Float64Array): number {
  const [around, at] = [centred(values), values.findIndex((value) => !Number.isNaN(value))];
  return at < 0 ? Number.NaN : values[at]! - around[at]!;
}
