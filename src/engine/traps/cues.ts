import type { Model } from "../learning/index.ts";
import { labels, thinning } from "./model.ts";
import type { Reading } from "./reading.ts";
import type { Word } from "./words.ts";

const mostCues = 3;
const leastOfTheBest = 0.4;
// In log odds. Below that, a word is among the likeliest for want of others, and marking it would say more than is known.
const leastSaid = 0.3;

/** The words of a sentence that spoke most for a label, as they stand in the text; neighbours are one cue. In the order of the text. */
export function cuesIn(text: string, { sentence, features }: Reading, label: number, model: Model): readonly string[] {
  const spoke = new Float64Array(sentence.length);
  const thin = thinning(sentence.length);
  for (const { name, places } of features) {
    const weights = model.weights.get(name);
    if (!weights) continue;
    // What speaks for all labels alike speaks for none.
    const beyond = weights[label]! - weights.reduce((sum, weight) => sum + weight, 0) / labels.length;
    for (const place of places) if (isWord(sentence[place]!)) spoke[place]! += (beyond * thin) / places.length;
  }
  const strongest = Math.max(...spoke);
  if (strongest < leastSaid) return [];
  const runs = runsOf(spoke, strongest * leastOfTheBest);
  const best = runs.toSorted((a, b) => b.most - a.most || a.from - b.from).slice(0, mostCues);
  const cues = best.toSorted((a, b) => a.from - b.from).map(({ from, to }) => text.slice(sentence[from]!.start, sentence[to]!.end));
  return [...new Set(cues)];
}

function isWord({ text }: Word): boolean {
  return text !== "?";
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** Neighbouring words that each spoke at least so much. */
function runsOf(spoke: Float64Array, least: number): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, said] of spoke.entries()) {
    if (said < least) continue;
    const before = runs.at(-1);
    if (before?.to === at - 1) runs[runs.length - 1] = { from: before.from, to: at, most: Math.max(before.most, said) };
    else runs.push({ from: at, to: at, most: said });
  }
  return runs;
}
