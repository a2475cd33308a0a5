import { type Model, softmax } from "../learning/index.ts";
import { type Feature, featuresOf } from "./features.ts";
import { labels, thinning } from "./model.ts";
import type { Word } from "./words.ts";

/** A sentence, what it shows, and how likely each label is. */
export interface Reading {
  readonly sentence: readonly Word[];
  readonly features: readonly Feature[];
  readonly shares: Float64Array;
}

export function read(sentence: readonly Word[], model: Model): Reading {
  const features = featuresOf(sentence);
  const shares = Float64Array.from(model.bias);
  const thin = thinning(sentence.length);
  for (const { name } of features) {
    const weights = model.weights.get(name);
    if (weights) for (let label = 0; label < labels.length; label++) shares[label]! += weights[label]! * thin;
  }
  softmax(shares);
  return { sentence, features, shares };
}
