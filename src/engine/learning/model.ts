/** What was learned: of each feature its weight for each label. */
export interface Model {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, Float64Array>;
}

/** Turns scores into shares that add up to 1, in place. */
export function softmax(scores: Float64Array): void {
  let [highest, sum] = [-Infinity, 0];
  for (let at = 0; at < scores.length; at++) highest = Math.max(highest, scores[at]!);
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at]! - highest);
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum;
}

const finest = 31;

/**
 * The model as text of lines: the bias, then a feature a line with the labels that it speaks for or against, a letter each, and how much in
 * 31sts of the largest weight. What rounds to nothing is left out.
 */
export function pack({ bias, weights }: Model): string {
  let largest = 0;
  for (const row of weights.values()) for (const weight of row) largest = Math.max(largest, Math.abs(weight));
  const lines = [`${largest.toPrecision(6)} ${bias.map((value) => value.toFixed(3)).join(" ")}`];
  for (const name of [...weights.keys()].toSorted()) {
    const parts = [...weights.get(name)!].map((weight, label) => [letterOf(label), Math.round((weight / largest) * finest)] as const);
    const said = parts.filter(([, value]) => value !== 0);
    if (said.length > 0) lines.push(`${name}\t${said.flat().join("")}`);
  }
  return lines.join("\n");
}

/** The model that `pack` wrote. */
export function unpack(packed: string): Model {
  const weights = new Map<string, Float64Array>();
  const bias = readPacked(packed, (feature, row) => weights.set(feature, row.slice()));
  return { bias, weights };
}

/** Reads what `pack` wrote feature by feature, each into the same row; answers the bias. */
export function readPacked(packed: string, say: (feature: string, row: Float64Array) => void): readonly number[] {
  const [head = "", ...lines] = packed.split("\n");
  const [largest = 0, ...bias] = head.split(" ").map(Number);
  const row = new Float64Array(bias.length);
  for (const line of lines) {
    row.fill(0);
    const end = line.indexOf("\t");
    for (let at = end + 1; at < line.length;) {
      const label = line.charCodeAt(at) - firstLetter;
      const from = ++at;
      while (at < line.length && line.charCodeAt(at) < firstLetter) at++;
      row[label] = (Number(line.slice(from, at)) * largest) / finest;
    }
    say(line.slice(0, end), row);
  }
  return bias;
}

const firstLetter = "a".charCodeAt(0);

function letterOf(label: number): string {
  return String.fromCharCode(firstLetter + label);
}
