import { addWeeks, dayNumber, type Week, weekOf } from "../../kernel/time/index.ts";
import type { DayFigures, FigureId } from "./figures.ts";

/** Figures by the week: one value for each of `weeks`, NaN where fewer days are known than asked for. */
export interface WeeklyFigures {
  /** From the week of the first day that is known to the one of yesterday, which may not be over. */
  readonly weeks: readonly Week[];
  readonly meanOf: (id: FigureId, fewestDays: number) => Float64Array;
  readonly sumOf: (id: FigureId, fewestDays: number) => Float64Array;
  /** How many days of each week are known. */
  readonly daysOf: (id: FigureId) => Float64Array;
}

/** Adds days up to weeks. What is not known counts neither to a sum nor to a mean. */
export function weeklyOf({ first, last, firstWeekday, figures }: DayFigures): WeeklyFigures {
  const count = Math.floor((dayNumber(last) - dayNumber(first) + firstWeekday) / 7) + 1;
  const weeks = Array.from({ length: count }, (_, index) => addWeeks(weekOf(first), index));
  const tally = (id: FigureId) => {
    const [sums, days] = [new Float64Array(weeks.length), new Float64Array(weeks.length)];
    for (const [day, value] of (figures.find((figure) => figure.id === id)?.values ?? new Float64Array()).entries()) {
      const week = Math.floor((day + firstWeekday) / 7);
      if (Number.isNaN(value)) continue;
      sums[week]! += value;
      days[week]! += 1;
    }
    return { sums, days };
  };
  return {
    weeks,
    meanOf(id, fewestDays) {
      const { sums, days } = tally(id);
      return sums.map((sum, week) => (days[week]! < fewestDays ? Number.NaN : sum / days[week]!));
    },
    sumOf(id, fewestDays) {
      const { sums, days } = tally(id);
      return sums.map((sum, week) => (days[week]! < fewestDays ? Number.NaN : sum));
    },
    daysOf: (id) => tally(id).days,
  };
}
