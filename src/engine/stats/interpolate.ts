/** As much as a day may be taken to keep of the one before. */
const mostKept = 0.95;
/** A day of which less than this is kept tells too little of its neighbours to be worth looking at. */
const leastKept = 0.2;

/**
 * What a factor most likely was on the days on which it was not noted, from the noted days before and after each gap, when each day keeps `kept` of
 * the one before: the conditional mean of a first-order autoregression (Jones 1980). `values` has mean zero. It lies nearer to zero the less
 * the days around it tell, and days that none of them reaches stay NaN. Of use on the factor's side alone: it looks at no outcome, so what
 * goes together by luck does so no more often, and the outcome of such a day says as much as the guess is worth.
 */
export function interpolated(values: Float64Array, kept: number): Float64Array {
  const stays = staysOf(Math.min(mostKept, kept));
  if (stays.length === 0) return values;
  const found = values.slice();
  let before = Number.NEGATIVE_INFINITY;
  for (let day = 0; day < values.length; day++) {
    if (Number.isNaN(values[day]!)) continue;
    fill(found, before, day, stays);
    before = day;
  }
  fill(found, before, Number.POSITIVE_INFINITY, stays);
  return found;
}

/** What stays of a day after 1, 2, … days, as long as it is something. */
function staysOf(kept: number): readonly number[] {
  const stays: number[] = [];
  for (let stay = kept; stay >= leastKept; stay *= kept) stays.push(stay);
  return stays;
}

function fill(values: Float64Array, before: number, after: number, stays: readonly number[]): void {
  const first = Math.max(0, before + 1, Number.isFinite(before) ? 0 : after - stays.length);
  const last = Math.min(values.length, after, Number.isFinite(after) ? after : before + 1 + stays.length);
  for (let day = first; day < last; day++) {
    const [back, ahead] = [stays[day - before - 1] ?? 0, stays[after - day - 1] ?? 0];
    if (back === 0 && ahead === 0) continue;
    const known = back * (1 - ahead * ahead) * (values[before] ?? 0) + ahead * (1 - back * back) * (values[after] ?? 0);
    values[day] = known / (1 - back * back * ahead * ahead);
  }
}
