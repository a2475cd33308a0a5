import { type Square, squareOf, sweep } from "./sweep.ts";

/** How a life varies, in shares of its spread: what is slow, and kept from a day to the next; what passes with its day; what is of the moment. */
export interface Memory {
  readonly slow: number;
  readonly ofDay: number;
  readonly moment: number;
  /** How much of what is slow is kept on the next day. */
  readonly kept: number;
}

export const memories: readonly Memory[] = [0.4, 0.7, 0.9].flatMap((kept) =>
  [0.05, 0.35, 0.65, 0.95].flatMap((slow) =>
    [0.05, 0.4, 0.85].map((ofRest) => ({ kept, slow, ofDay: ofRest * (1 - slow), moment: (1 - ofRest) * (1 - slow) })),
  ),
);

/** Notes as sums by the day: what the levels of cells, with a trend, are fitted to. */
export interface Room {
  /** Cells, a trend, and the values as the last column. */
  readonly width: number;
  readonly notes: number;
  /** From the first day to the last, those without notes too. */
  readonly span: number;
  /** How many notes each day has. */
  readonly counts: Float64Array;
  /** The sums of each column over each day, and which columns of a day are not zero. */
  readonly sums: Float64Array;
  readonly filled: readonly (readonly number[])[];
  /** Columns against columns, over all notes. */
  readonly products: Square;
}

interface Columns {
  readonly days: Int32Array;
  readonly cells: Int32Array;
  readonly values: Float64Array;
  readonly size: number;
}

export function roomFor({ days, cells, values, size }: Columns): Room {
  const [first, last, width] = [days[0]!, days.at(-1)!, size + 2];
  const span = last - first + 1;
  const counts = new Float64Array(span);
  const sums = new Float64Array(span * width);
  const filled = Array.from({ length: span }, (): number[] => []);
  const products = squareOf(width);
  const middle = days.reduce((sum, day) => sum + day, 0) / days.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  for (let note = 0; note < days.length; note++) {
    const day = days[note]! - first;
    const columns = [cells[note]!, size, size + 1];
    // Around the middle of the notes and their mean, so that no digit is lost.
    const row = [1, (days[note]! - middle) / span, values[note]! - mean];
    counts[day]!++;
    for (const [index, column] of columns.entries()) {
      if (!filled[day]!.includes(column)) filled[day]!.push(column);
      sums[day * width + column]! += row[index]!;
      for (const [other, beside] of columns.entries()) products.cells[column * width + beside]! += row[index]! * row[other]!;
    }
  }
  return { width, notes: days.length, span, counts, sums, filled, products };
}

/** Levels as fitted with one memory. */
export interface DayFit {
  /** The logarithm of the restricted likelihood, up to what all memories share. −∞ when nothing can be fitted. */
  readonly likelihood: number;
  /** Of each column but the values, around the mean of all values. */
  readonly weights: Float64Array;
  /** What makes the weights' covariance with `variance`. */
  readonly inverse: Square;
  readonly variance: number;
}

/** Generalized least squares with days as random effects (Henderson 1975). */
export function fitDays(room: Room, memory: Memory): DayFit {
  const { width, notes, span } = room;
  const days = daysWith(memory, room);
  const table = leftAfterDays(room, days, solveDays(room, days), memory);
  const fitted = width - 1;
  const logFitted = sweep(table, fitted);
  const squares = table.cells.at(-1)!;
  const logAll = span * Math.log(memory.slow) + (span - 1) * Math.log(1 - memory.kept ** 2) + days.logDeterminant;
  const likelihood = -((notes - fitted) * Math.log(squares) + logAll + logFitted) / 2;
  return {
    likelihood: squares > 0 && !Number.isNaN(likelihood) ? likelihood : Number.NEGATIVE_INFINITY,
    weights: Float64Array.from({ length: fitted }, (_, row) => table.cells[row * width + fitted]!),
    inverse: table,
    variance: squares / (notes - fitted),
  };
}

/** The precision of what is slow by the day, given the notes: three diagonals, eliminated; the outer two are alike. */
interface Days {
  readonly pivots: Float64Array;
  readonly beside: number;
  /** By day: how far a note, of so many, lies from what is slow. */
  readonly around: Float64Array;
  readonly logDeterminant: number;
}

function daysWith({ slow, kept, ofDay, moment }: Memory, { span, counts }: Room): Days {
  const fresh = slow * (1 - kept * kept);
  const beside = -kept / fresh;
  const pivots = new Float64Array(span);
  const around = new Float64Array(span);
  let [logDeterminant, product, beyondFirst] = [0, 1, 0];
  for (let day = 0; day < span; day++) {
    const count = counts[day]!;
    around[day] = moment + count * ofDay;
    const own = day === 0 || day === span - 1 ? 1 / fresh : (1 + kept * kept) / fresh;
    pivots[day] = own + count / around[day]! - (day === 0 ? 0 : (beside * beside) / pivots[day - 1]!);
    if (count > 0) product *= around[day]!;
    product *= pivots[day]!;
    beyondFirst += Math.max(0, count - 1);
    // One logarithm for many days: it takes longer than all else here.
    if (product > 1e-100 && product < 1e100) continue;
    logDeterminant += Math.log(product);
    product = 1;
  }
  return { pivots, beside, around, logDeterminant: logDeterminant + Math.log(product) + beyondFirst * Math.log(moment) };
}

/** What is slow by each column's sums: the three diagonals solved for all columns at once. */
function solveDays({ span, sums, width }: Room, { pivots, beside, around }: Days): Float64Array {
  const solved = new Float64Array(sums.length);
  for (let day = 0; day < span; day++) {
    const share = day === 0 ? 0 : beside / pivots[day - 1]!;
    const [at, before] = [day * width, Math.max(0, day - 1) * width];
    const scale = 1 / around[day]!;
    for (let column = 0; column < width; column++) solved[at + column] = sums[at + column]! * scale - share * solved[before + column]!;
  }
  for (let day = span - 1; day >= 0; day--) {
    const share = day === span - 1 ? 0 : beside;
    const [at, after] = [day * width, Math.min(span - 1, day + 1) * width];
    const scale = 1 / pivots[day]!;
    for (let column = 0; column < width; column++) solved[at + column] = (solved[at + column]! - share * solved[after + column]!) * scale;
  }
  return solved;
}

/** The normal equations with the days taken off (Woodbury). */
function leftAfterDays(
  { span, width, sums, filled, products }: Room,
  { around }: Days,
  solved: Float64Array,
  { ofDay, moment }: Memory,
): Square {
  const table = { size: width, cells: products.cells.map((sum) => sum / moment) };
  const { cells } = table;
  const taken = new Float64Array(width);
  const share = ofDay / moment;
  for (let day = 0; day < span; day++) {
    const columns = filled[day]!;
    if (columns.length === 0) continue;
    const at = day * width;
    const scale = 1 / around[day]!;
    for (let column = 0; column < width; column++) taken[column] = (share * sums[at + column]! + solved[at + column]!) * scale;
    for (let index = 0; index < columns.length; index++) {
      const begins = columns[index]! * width;
      const times = sums[at + columns[index]!]!;
      for (let column = 0; column < width; column++) cells[begins + column]! -= times * taken[column]!;
    }
  }
  return table;
}
