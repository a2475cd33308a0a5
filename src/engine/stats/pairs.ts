/** Days on which two series were both noted, the first of them `lagDays` earlier: room for as many as there are days, used again and again. */
export interface Pairs {
  /** How many there are; what lies beyond in the arrays is left from before. */
  count: number;
  readonly days: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What stays of a day across each gap, and the scale that goes with it: room for `whiten`. */
  readonly stays: Float64Array;
  readonly scales: Float64Array;
}

/** Days after which nothing is left of a day, however much of it is kept. */
export const longestGap = 90;

export function roomForPairs(days: number): Pairs {
  return {
    count: 0,
    days: new Int32Array(days),
    x: new Float64Array(days),
    y: new Float64Array(days),
    stays: new Float64Array(longestGap),
    scales: new Float64Array(longestGap),
  };
}

/** Fills `into` with the pairs of x on day − lagDays and y on day, each centred on its mean. */
export function pairUp(x: Float64Array, y: Float64Array, lagDays: number, into: Pairs): void {
  const { days } = into;
  let count = 0;
  // Every day is written and only a whole pair is kept: a branch on what is missing by chance costs several times as much.
  for (let day = lagDays; day < y.length; day++) {
    const sum = x[day - lagDays]! + y[day]!;
    days[count] = day;
    count += Number.isNaN(sum) ? 0 : 1;
  }
  into.count = count;
  takePairs(x, y, lagDays, into);
}

/** Puts the values of two other series on the days that `into` holds, each centred on its mean. */
export function takePairs(x: Float64Array, y: Float64Array, lagDays: number, into: Pairs): void {
  take(x, lagDays, into.x, into);
  take(y, 0, into.y, into);
}

function take(from: Float64Array, lagDays: number, to: Float64Array, { count, days }: Pairs): void {
  let sum = 0;
  for (let index = 0; index < count; index++) {
    const value = from[days[index]! - lagDays]!;
    to[index] = value;
    sum += value;
  }
  const mean = sum / count;
  for (let index = 0; index < count; index++) to[index]! -= mean;
}
