import { quantile } from "./robust.ts";
import { daysNeeded, type SignDays, touchedMinutes } from "./days.ts";

export type SignId = "after-hours" | "rest" | "detachment" | "weekends" | "areas" | "stress" | "spill-over";

/** What a sign is taken from. Signs of one source move together, so they count as one. */
export type Source = "working hours" | "energy" | "areas" | "stress";

/** One figure a week. */
export interface Signal {
  readonly id: SignId;
  readonly source: Source;
  /** In which direction it weighs heavier: 1 for more, −1 for less. */
  readonly heavier: 1 | -1;
  /** The smallest change that counts, in its own unit. */
  readonly least: number;
  /** NaN where too little is known of a week. */
  readonly weeks: Float64Array;
}

/**
 * The seven figures of each week. After hours: minutes a day. Rest: hours a night. Detachment: the share of days touched by work after
 * hours. Weekends: energy on free days, 0 to 10. Areas: how full areas were against their lower ends, 0 to 1, weighed by importance.
 * Stress: 0 to 10. Spill-over: the share of working days on which stress was high and what came after was low.
 */
export function signalsOf(days: SignDays): readonly Signal[] {
  const { afterHours, rest, stress } = days;
  const touched = afterHours.map((minutes) => (Number.isNaN(minutes) ? minutes : Number(minutes >= touchedMinutes)));
  return [
    { id: "after-hours", source: "working hours", heavier: 1, least: 10, weeks: meansOf(afterHours, daysNeeded.work) },
    { id: "rest", source: "working hours", heavier: -1, least: 0.5, weeks: meansOf(rest, daysNeeded.rests) },
    { id: "detachment", source: "working hours", heavier: 1, least: 0.15, weeks: meansOf(touched, daysNeeded.work) },
    { id: "weekends", source: "energy", heavier: -1, least: 0.5, weeks: meansOf(energyOfFreeDays(days), daysNeeded.free) },
    { id: "areas", source: "areas", heavier: -1, least: 0.1, weeks: fullness(days) },
    { id: "stress", source: "stress", heavier: 1, least: 0.5, weeks: meansOf(stress, daysNeeded.stress) },
    { id: "spill-over", source: "stress", heavier: 1, least: 0.2, weeks: meansOf(spilled(days), daysNeeded.pairs) },
  ];
}

/** The mean of each week's known days; NaN with fewer than `fewest`. */
function meansOf(days: Float64Array, fewest: number): Float64Array {
  return byWeek(days, (known) => (known.length < fewest ? Number.NaN : sumOf(known) / known.length));
}

function byWeek(days: Float64Array, tell: (known: readonly number[]) => number): Float64Array {
  return Float64Array.from({ length: Math.floor(days.length / 7) }, (_, week) => tell(knownOf(days.subarray(7 * week, 7 * week + 7))));
}

function energyOfFreeDays({ energy, isFree }: SignDays): Float64Array {
  return energy.map((value, day) => (isFree[day] ? value : Number.NaN));
}

function fullness({ areas, afterHours }: SignDays): Float64Array {
  const counted = areas.filter(({ importance, from }) => importance > 0 && from > 0);
  const total = counted.reduce((sum, { importance }) => sum + importance, 0);
  const fits = counted.map(({ minutes, from }) =>
    byWeek(minutes, (known) => (known.length < daysNeeded.areas ? Number.NaN : Math.min(1, sumOf(known) / from))),
  );
  return Float64Array.from({ length: Math.floor(afterHours.length / 7) }, (_, week) =>
    total === 0 ? Number.NaN : counted.reduce((sum, { importance }, index) => sum + importance * fits[index]![week]!, 0) / total,
  );
}

const [highStress, lowAfter] = [0.6, 0.4];

/** For each working day: 1 when its stress was among the person's higher, and its evening's mood or the next day's energy among the lower. */
function spilled({ stress, eveningMood, energy, isFree }: SignDays): Float64Array {
  const high = quantile(knownOf(stress), highStress);
  const [lowMood, lowEnergy] = [quantile(knownOf(eveningMood), lowAfter), quantile(knownOf(energy), lowAfter)];
  return stress.map((value, day) => {
    const [mood, next] = [eveningMood[day]!, energy[day + 1] ?? Number.NaN];
    if (isFree[day] || Number.isNaN(value) || (Number.isNaN(mood) && Number.isNaN(next))) return Number.NaN;
    return Number(value > high && (mood < lowMood || next < lowEnergy));
  });
}

function knownOf(values: Float64Array): readonly number[] {
  return [...values].filter((value) => !Number.isNaN(value));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
