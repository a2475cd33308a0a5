import type { Diary } from "./day-series.ts";
import { calendarTerms, residuals } from "./residuals.ts";

const week = 7;

/**
 * A second opinion without any formula: how often whole weeks of the outcome, put in another order, go together with the factor as closely as the
 * true order does (block permutation: Edgington 1980; blocks after Künsch 1989). Weekdays and trend are taken off first. The chance lies
 * between 1 / (rounds + 1) and 1. Blocks are of one week, and of two from half a year on, so they keep what days carry over to the next.
 */
export function blockPermutation(
  { firstWeekday, series }: Diary,
  { outcome, factor, lagDays }: { readonly outcome: string; readonly factor: string; readonly lagDays: number },
  rounds: number,
  random: () => number,
): number {
  const values = (name: string) => series.find((one) => one.name === name)!.values;
  const terms = calendarTerms(values(outcome).length, firstWeekday);
  const y = residuals(values(outcome), terms).values.subarray(lagDays);
  const x = residuals(values(factor), terms).values.subarray(0, y.length);
  const block = y.length < 26 * week ? week : 2 * week;
  const found = closeness(x, y);
  let asClose = 1;
  for (let round = 0; round < rounds; round++) if (closeness(x, shuffled(y, block, random)) >= found) asClose++;
  return asClose / (rounds + 1);
}

/** The size of the correlation over the days that both hold. */
function closeness(x: Float64Array, y: Float64Array): number {
  let [xx, yy, xy] = [0, 0, 0];
  for (let day = 0; day < x.length; day++) {
    if (Number.isNaN(x[day]! + y[day]!)) continue;
    xx += x[day]! * x[day]!;
    yy += y[day]! * y[day]!;
    xy += x[day]! * y[day]!;
  }
  return xx > 0 && yy > 0 ? Math.abs(xy) / Math.sqrt(xx * yy) : 0;
}

function shuffled(values: Float64Array, block: number, random: () => number): Float64Array {
  const starts = Array.from({ length: Math.ceil(values.length / block) }, (_, index) => index * block);
  for (let left = starts.length - 1; left > 0; left--) {
    const other = Math.floor(random() * (left + 1));
    [starts[left], starts[other]] = [starts[other]!, starts[left]!];
  }
  const mixed = new Float64Array(values.length);
  let at = 0;
  for (const start of starts) {
    const piece = values.subarray(start, start + block);
    mixed.set(piece, at);
    at += piece.length;
  }
  return mixed;
}
