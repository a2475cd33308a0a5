import { type Model, softmax } from "../learning/index.ts";
import { featuresOf, kindOf, weightOf } from "./features.ts";
import { type Label, labels, thinning } from "./model.ts";
import { sentencesIn } from "./words.ts";

/** A sentence and what it is. */
export interface Example {
  readonly text: string;
  readonly label: Label;
}

// How it is learned: chosen by cross-validation (decision 025).
const passes = 50;
const step = 1.5;
const ridge = 0.3;
const biasStep = 0.3;
const scale = 2;
const fewestSentences = 2;
const keptOfEach = 370;

/**
 * Multinomial logistic regression over TF-IDF with a ridge penalty, by accelerated gradient steps (Nesterov, 1983). Each label counts alike,
 * however many examples it has. Of each label the weights that matter most are kept. The same examples give the same model.
 */
export function learn(examples: readonly Example[]): Model {
  const rows = rowsOf(examples);
  const { weights, bias } = descend(rows);
  const kept = keepWhatMatters(weights, rows);
  return {
    bias: [...bias],
    weights: new Map(rows.names.map((name, at) => [name, kept.subarray(at * labels.length, (at + 1) * labels.length)])),
  };
}

/** Examples as sparse rows: of row r, the columns from `starts[r]` to `starts[r + 1]`. */
interface Rows {
  readonly names: readonly string[];
  readonly idf: Float64Array;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly wanted: Int32Array;
  /** What each row counts, so that all labels count alike. */
  readonly shares: Float64Array;
}

function rowsOf(examples: readonly Example[]): Rows {
  const read = examples.map(({ text, label }) => {
    const words = sentencesIn(text).flat();
    return { features: featuresOf(words).map(({ name }) => name), thin: thinning(words.length), wanted: labels.indexOf(label) };
  });
  const seenIn = new Map<string, number>();
  for (const { features } of read) for (const name of features) seenIn.set(name, (seenIn.get(name) ?? 0) + 1);
  const names = [...seenIn.keys()].filter((name) => seenIn.get(name)! >= fewestSentences).toSorted();
  const columnOf = new Map(names.map((name, at) => [name, at]));
  const idf = Float64Array.from(
    names,
    (name) => (weightOf[kindOf(name)] * Math.log((examples.length + 1) / (seenIn.get(name)! + 1))) / scale,
  );
  const columns: number[] = [];
  const values: number[] = [];
  const starts = [0];
  for (const { features, thin } of read) {
    for (const name of features) {
      const column = columnOf.get(name);
      if (column === undefined) continue;
      columns.push(column);
      values.push(idf[column]! * thin);
    }
    starts.push(columns.length);
  }
  const counts = labels.map((_, label) => read.filter(({ wanted }) => wanted === label).length);
  return {
    names,
    idf,
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    wanted: Int32Array.from(read, ({ wanted }) => wanted),
    shares: Float64Array.from(read, ({ wanted }) => 1 / labels.length / counts[wanted]!),
  };
}

/** The weights of each feature and label as they act on a text, the feature's idf within. */
function descend(rows: Rows): { readonly weights: Float64Array; readonly bias: Float64Array } {
  const size = rows.names.length * labels.length;
  const bias = new Float64Array(labels.length);
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let pass = 0; pass < passes; pass++) {
    const momentum = pass / (pass + 3);
    for (let at = 0; at < size; at++) ahead[at] = weights[at]! + momentum * (weights[at]! - ahead[at]!);
    const biasSlope = slopeAt(ahead, bias, rows, slope);
    const before = weights;
    weights = ahead.map((weight, at) => weight - step * (slope[at]! + (ridge / rows.wanted.length) * weight));
    ahead = before;
    for (let label = 0; label < labels.length; label++) bias[label]! -= biasStep * biasSlope[label]!;
  }
  return { weights: weights.map((weight, at) => weight * rows.idf[Math.floor(at / labels.length)]!), bias };
}

/** Fills `slope` with the gradient of the mean log loss, and answers that of the bias. */
function slopeAt(weights: Float64Array, bias: Float64Array, rows: Rows, slope: Float64Array): Float64Array {
  const width = labels.length;
  const biasSlope = new Float64Array(width);
  const shares = new Float64Array(width);
  slope.fill(0);
  for (let row = 0; row < rows.wanted.length; row++) {
    const [from, to] = [rows.starts[row]!, rows.starts[row + 1]!];
    shares.set(bias);
    for (let at = from; at < to; at++) {
      const first = rows.columns[at]! * width;
      const value = rows.values[at]!;
      for (let label = 0; label < width; label++) shares[label]! += weights[first + label]! * value;
    }
    softmax(shares);
    shares[rows.wanted[row]!]! -= 1;
    for (let label = 0; label < width; label++) biasSlope[label]! += shares[label]! *= rows.shares[row]!;
    for (let at = from; at < to; at++) {
      const first = rows.columns[at]! * width;
      const value = rows.values[at]!;
      for (let label = 0; label < width; label++) slope[first + label]! += shares[label]! * value;
    }
  }
  return biasSlope;
}

/** A weight matters as it is large and as its feature is met: by size alone, what stands in two sentences crowds out what stands in fifty. */
function keepWhatMatters(weights: Float64Array, { names, columns }: Rows): Float64Array {
  const met = new Float64Array(names.length);
  for (const column of columns) met[column]!++;
  const matter = weights.map((weight, at) => Math.abs(weight) * Math.sqrt(met[Math.floor(at / labels.length)]!));
  const kept = new Float64Array(weights.length);
  for (let label = 0; label < labels.length; label++) {
    const places = names.map((_, feature) => feature * labels.length + label);
    const most = places.toSorted((a, b) => matter[b]! - matter[a]! || a - b).slice(0, keptOfEach);
    for (const place of most) kept[place] = weights[place]!;
  }
  return kept;
}
