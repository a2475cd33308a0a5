/** Numbers in a row, each of which is `weights[i]` × the level that it has, and chance. */
export interface Leveled {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** What a change costs in squares, how many numbers a part holds at least, and at which multiples a change is looked for. */
export interface Search {
  readonly penalty: number;
  readonly fewest: number;
  readonly stride: number;
}

/**
 * Where the level of a series changes: the indices at which a new level begins, in order, in the partition with the smallest sum of squares around
 * the mean of each part, plus `penalty` for each change. `values` are in any unit, none of them NaN; `penalty` in its square.
 */
export function changePointsOf(values: Float64Array, penalty: number): readonly number[] {
  return pelt({ values, weights: new Float64Array(values.length).fill(1) }, { penalty, fewest: 1, stride: 1 });
}

/**
 * As `changePointsOf`, for numbers that carry unlike shares of their level: pruned exact linear time (Killick, Fearnhead and Eckley 2012). The answer
 * is the one that trying all partitions would give.
 */
export function pelt({ values, weights }: Leveled, { penalty, fewest, stride }: Search): readonly number[] {
  const places = Math.max(1, Math.floor(values.length / stride));
  const at = Int32Array.from({ length: places + 1 }, (_, place) => (place === places ? values.length : place * stride));
  const { products, squares } = runningSums({ values, weights }, at);
  // What the best partition up to a place explains of the squares, less its penalties; the first part costs none.
  const best = new Float64Array(places + 1).fill(Number.NEGATIVE_INFINITY);
  best[0] = penalty;
  const before = new Int32Array(places + 1);
  // The place from which on another beginning is never worse: known when it is met, used once a part may begin there.
  const beatenBy = new Int32Array(places + 1);
  const open = new Int32Array(places + 1);
  const gains = new Float64Array(places + 1);
  let [opened, count] = [0, 1];
  for (let place = 1; place <= places; place++) {
    const end = at[place]!;
    while (opened + 1 < place && end - at[opened + 1]! >= fewest) open[count++] = ++opened;
    let kept = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < count; index++) {
      const start = open[index]!;
      if (beatenBy[start]! > 0 && end - at[beatenBy[start]!]! >= fewest) continue;
      const product = products[place]! - products[start]!;
      const gain = best[start]! + (product * product) / (squares[place]! - squares[start]!);
      if (gain > top) [top, before[place]] = [gain, start];
      gains[kept] = gain;
      open[kept++] = start;
    }
    count = kept;
    if (end < fewest) continue;
    best[place] = top - penalty;
    for (let index = 0; index < count; index++)
      if (beatenBy[open[index]!] === 0 && gains[index]! <= best[place]!) beatenBy[open[index]!] = place;
  }
  const changes: number[] = [];
  for (let place = before[places]!; place > 0; place = before[place]!) changes.push(at[place]!);
  return changes.toReversed();
}

/** Up to each place: the sum of values times their weights, and of squared weights. A level explains the square of the one, divided by the other. */
function runningSums({ values, weights }: Leveled, at: Int32Array): { readonly products: Float64Array; readonly squares: Float64Array } {
  const [products, squares] = [new Float64Array(at.length), new Float64Array(at.length)];
  for (let place = 1; place < at.length; place++) {
    let [product, square] = [products[place - 1]!, squares[place - 1]!];
    for (let index = at[place - 1]!; index < at[place]!; index++) {
      product += weights[index]! * values[index]!;
      square += weights[index]! * weights[index]!;
    }
    [products[place], squares[place]] = [product, square];
  }
  return { products, squares };
}
