/**
 * What was noted, by its rank alone: as far from zero as a value of that rank would lie among as many from the normal distribution (van der
 * Waerden 1952, with the plotting positions of Blom 1958). What is equal shares the score of its mean rank. NaN stays NaN.
 */
export function normalScores(values: Float64Array): Float64Array {
  const days = [...values.keys()].filter((day) => !Number.isNaN(values[day]!)).toSorted((a, b) => values[a]! - values[b]!);
  const scores = new Float64Array(values.length).fill(Number.NaN);
  for (let from = 0; from < days.length;) {
    let to = from;
    while (to < days.length && values[days[to]!] === values[days[from]!]) to++;
    const score = normalQuantile(((from + 1 + to) / 2 - 3 / 8) / (days.length + 1 / 4));
    for (let at = from; at < to; at++) scores[days[at]!] = score;
    from = to;
  }
  return scores;
}

/** The value below which a share of the standard normal distribution lies, 0 < share < 1, to seven digits: AS 241, PPND7 (Wichura 1988). */
export function normalQuantile(share: number): number {
  const off = share - 0.5;
  if (Math.abs(off) <= 0.425) {
    const r = 0.180625 - off * off;
    const top = ((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179;
    return (off * top) / (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1);
  }
  const r = Math.sqrt(-Math.log(off < 0 ? share : 1 - share));
  return off < 0 ? -tailQuantile(r) : tailQuantile(r);
}

function tailQuantile(root: number): number {
  if (root <= 5) {
    const r = root - 1.6;
    const top = ((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777;
    return top / ((0.12021132975 * r + 0.7370016425) * r + 1);
  }
  const r = root - 5;
  const top = ((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115;
  return top / ((0.012258202635 * r + 0.24197894225) * r + 1);
}
