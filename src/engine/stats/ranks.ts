/** The ranks of what was noted, from 1 on, centred on zero; what is equal shares the mean of its ranks (Spearman 1904). NaN stays NaN. */
export function centredRanks(values: Float64Array): Float64Array {
  const days = [...values.keys()].filter((day) => !Number.isNaN(values[day]!)).toSorted((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  const middle = (days.length + 1) / 2;
  for (let from = 0; from < days.length;) {
    let to = from;
    while (to < days.length && values[days[to]!] === values[days[from]!]) to++;
    for (let at = from; at < to; at++) ranks[days[at]!] = (from + 1 + to) / 2 - middle;
    from = to;
  }
  return ranks;
}
