import { type DayFit, fitDays, memories, roomFor } from "./day-memory.ts";
import { type Square, squareOf } from "./sweep.ts";

/** Values that were noted on days, each in a cell: a weekday, or a part of one. In the order of their days. */
export interface CellNotes {
  /** Whole, from 0 on; several notes may lie on one, and days without any are gaps. */
  readonly days: Int32Array;
  /** The part of its day. */
  readonly parts: Int32Array;
  /** From 0 to `size` − 1, each of them at least once. */
  readonly cells: Int32Array;
  readonly values: Float64Array;
  readonly size: number;
}

/** The level of each cell with the trend taken off, in the unit of the values, and how they vary together. */
export interface CellLevels {
  readonly levels: Float64Array;
  readonly covariance: Square;
  /** Degrees of freedom of their spread. */
  readonly degrees: number;
}

const week = 7;
/** Memories that fit so much worse than the best have no say. */
const negligible = 0.02;

/**
 * Levels by generalized least squares, for days that resemble the day before (see `Memory`): value = level of its cell + trend + what the day
 * is like + what the moment is like. Which memory a life has is not known. Each is weighed by how well it fits what remains beside
 * parts of the day, weekdays and trend (restricted likelihood: Patterson and Thompson 1971); the levels are the mean over all, and their spread holds how
 * far they differ. Undefined when there are fewer days than it takes to fit, or all values are the same.
 */
export function cellLevels(notes: CellNotes): CellLevels | undefined {
  const degrees = Math.min(new Set(notes.days).size - week, notes.values.length - notes.size) - 2;
  if (degrees < 1) return undefined;
  const ofWeek = roomFor({ ...notes, ...withoutParts(notes) });
  const likelihoods = memories.map((memory) => fitDays(ofWeek, memory).likelihood);
  const best = Math.max(...likelihoods);
  if (!Number.isFinite(best)) return undefined;
  const room = roomFor(notes);
  const fits = memories.flatMap((memory, index) => {
    const weight = Math.exp(likelihoods[index]! - best);
    const fit = weight < negligible ? undefined : fitDays(room, memory);
    return fit && Number.isFinite(fit.likelihood) ? [{ weight, fit }] : [];
  });
  return fits.length === 0 ? undefined : { ...weighed(fits, notes.size), degrees };
}

/** What is noted around the mean of its part of the day, by the weekday alone. */
function withoutParts({ days, parts, values }: CellNotes): Pick<CellNotes, "cells" | "values" | "size"> {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const [note, part] of parts.entries()) {
    const { sum, count } = sums.get(part) ?? { sum: 0, count: 0 };
    sums.set(part, { sum: sum + values[note]!, count: count + 1 });
  }
  const means = new Map([...sums].map(([part, { sum, count }]) => [part, sum / count]));
  const weekdays = [...new Set(days.map((day) => day % week))];
  return {
    cells: Int32Array.from(days, (day) => weekdays.indexOf(day % week)),
    values: values.map((value, note) => value - means.get(parts[note]!)!),
    size: weekdays.length,
  };
}

/** The mean of all fits and their covariance, with how far the fits lie from one another in it. */
function weighed(
  fits: readonly { readonly weight: number; readonly fit: DayFit }[],
  size: number,
): Pick<CellLevels, "levels" | "covariance"> {
  const all = fits.reduce((sum, { weight }) => sum + weight, 0);
  const levels = new Float64Array(size);
  const covariance = squareOf(size);
  for (const { weight, fit } of fits) for (let cell = 0; cell < size; cell++) levels[cell]! += (weight / all) * fit.weights[cell]!;
  for (const { weight, fit } of fits)
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++) {
        const apart = (fit.weights[row]! - levels[row]!) * (fit.weights[column]! - levels[column]!);
        covariance.cells[row * size + column]! +=
          (weight / all) * (fit.variance * fit.inverse.cells[row * fit.inverse.size + column]! + apart);
      }
  return { levels, covariance };
}
