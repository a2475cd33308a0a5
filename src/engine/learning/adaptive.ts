import { randomFrom } from "../random/index.ts";
import { softmax } from "./model.ts";

/** Something to learn from: how much it has of which features, and its label, all by their numbers. */
export interface Lesson {
  readonly features: Int32Array;
  readonly amounts: Float64Array;
  readonly label: number;
}

const passes = 6;
const step = 0.3;
const biasStep = 0.02;
const ridge = 1e-3;
const seed = 7;

/**
 * Multinomial logistic regression by stochastic gradient steps that grow smaller for each feature as it is met (AdaGrad: Duchi, Hazan and Singer,
 * 2011), so that what is rare is learned as fast as what is frequent. The order is shuffled by a fixed seed: the same lessons give the same weights.
 * Answers the weights of feature f at f × labels + label.
 */
export function learnFrom(lessons: readonly Lesson[], features: number, labels: number): { weights: Float64Array; bias: Float64Array } {
  const weights = new Float64Array(features * labels);
  const met = new Float64Array(features * labels).fill(1e-3);
  const bias = new Float64Array(labels);
  const order = lessons.map((_, at) => at);
  const next = randomFrom(seed);
  const shares = new Float64Array(labels);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, next);
    for (const at of order) {
      const lesson = lessons[at]!;
      sharesOf(lesson, weights, bias, shares);
      shares[lesson.label]! -= 1;
      for (let label = 0; label < labels; label++) bias[label]! -= biasStep * shares[label]!;
      for (let one = 0; one < lesson.features.length; one++) {
        const first = lesson.features[one]! * labels;
        for (let place = first; place < first + labels; place++) {
          const slope = shares[place - first]! * lesson.amounts[one]! + ridge * weights[place]!;
          met[place]! += slope * slope;
          weights[place]! -= (step * slope) / Math.sqrt(met[place]!);
        }
      }
    }
  }
  return { weights, bias };
}

function sharesOf({ features, amounts }: Lesson, weights: Float64Array, bias: Float64Array, shares: Float64Array): void {
  shares.set(bias);
  for (let one = 0; one < features.length; one++) {
    const first = features[one]! * bias.length;
    for (let label = 0; label < bias.length; label++) shares[label]! += weights[first + label]! * amounts[one]!;
  }
  softmax(shares);
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
