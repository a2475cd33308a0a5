/** One measured comparison. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly against: string;
  readonly peer: number;
  /** More than 1 means that we are better. */
  readonly ratio: number;
  readonly bar: number;
  readonly held: boolean;
}

export function row(fields: Omit<Row, "held">): Row {
  return { ...fields, held: fields.ratio >= fields.bar };
}

/** A row for what has a limit of its own, and no peer. */
export function limitRow(name: string, unit: string, ours: number, limit: number): Row {
  return row({ name, unit, ours, against: "the most that it may be", peer: limit, ratio: limit / ours, bar: 1 });
}

/** A row for how cost grows with size: the exponent, from several rounds, beside the most that it may be. */
export function growthRow(name: string, exponents: readonly number[], most: number): Row {
  const ours = median(exponents);
  // Counted from -1, so that something which does not grow at all has a ratio as well.
  return row({ name, unit: "exponent", ours, against: "the most that it may be", peer: most, ratio: (1 + most) / (1 + ours), bar: 1 });
}

type Work = () => unknown;

export interface Pair {
  /** Medians, in milliseconds. */
  readonly ours: number;
  readonly peer: number;
  /** The median of each pair's own peer / ours: a machine that slows down halfway slows both of a pair. */
  readonly ratio: number;
}

/** Times two pieces of work side by side, taking turns at going first, once both are warm. */
export async function sideBySide(ours: Work, peer: Work, pairs: number): Promise<Pair> {
  await warmUp(ours);
  await warmUp(peer);
  const found: { ours: number; peer: number }[] = [];
  for (let index = 0; index < pairs; index++) {
    if (index % 2 === 0) {
      const first = await milliseconds(ours);
      found.push({ ours: first, peer: await milliseconds(peer) });
    } else {
      const first = await milliseconds(peer);
      found.push({ ours: await milliseconds(ours), peer: first });
    }
  }
  return {
    ours: median(found.map((pair) => pair.ours)),
    peer: median(found.map((pair) => pair.peer)),
    ratio: median(found.map((pair) => pair.peer / pair.ours)),
  };
}

const warmUpMilliseconds = 300;

/** Runs work unmeasured, at least once, until compilers and caches have settled. */
async function warmUp(work: Work): Promise<void> {
  for (let left = warmUpMilliseconds; left > 0;) left -= await milliseconds(work);
}

export async function milliseconds(work: Work): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The exponent b of cost ≈ a · size^b, by least squares on the logarithms. */
export function growth(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ cost }) => Math.log(cost));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, index) => sum + (x - meanX) * (ys[index]! - meanY), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
}

/** The rows as text, in aligned columns. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ["bench", "unit", "Enough", "peer", "", "ratio", "bar", ""],
    ...rows.map((row) => [
      row.name,
      row.unit,
      short(row.ours),
      short(row.peer),
      row.against,
      short(row.ratio),
      `≥ ${short(row.bar)}`,
      row.held ? "held" : "NOT HELD",
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const isNumber = (column: number) => [2, 3, 5, 6].includes(column);
  return cells
    .map((line) =>
      line.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join("  "),
    )
    .map((line) => line.trimEnd())
    .join("\n");
}

function short(value: number): string {
  return value >= 1000 ? value.toFixed(0) : value.toPrecision(3);
}
