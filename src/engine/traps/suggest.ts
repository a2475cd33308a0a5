import { type TrapId, trapIds } from "../../content/traps.ts";
import { type Model, unpack } from "../learning/index.ts";
import { cuesIn } from "./cues.ts";
import { isEnglish } from "./language.ts";
import { packedModel } from "./packed-model.ts";
import { type Reading, read } from "./reading.ts";
import { sentencesIn } from "./words.ts";

/** Traps to ask about: three, the likeliest first. `cues` are the words that spoke for each, as they stand in the text, in the same order. */
export interface Suggestion {
  readonly candidates: readonly [TrapId, TrapId, TrapId];
  /** Whether the first is likely enough to be named first. It is never a statement about the person. */
  readonly confident: boolean;
  readonly cues: readonly (readonly string[])[];
}

// Likelier than not. bench/traps.ts prints how often that is right, and how often it is said of what merely happened.
const likelyEnough = 0.5;

let own: Model | undefined;

/** The traps that a thought in English may hold. For other languages, and for an empty text, there is no opinion: three ids, not confident. */
export function suggestTraps(text: string): Suggestion {
  own ??= unpack(packedModel());
  return suggestWith(own, text);
}

/** The same with another model, such as one that was held out from some sentences. */
export function suggestWith(model: Model, text: string): Suggestion {
  const sentences = isEnglish(text) ? sentencesIn(text) : [];
  const readings = sentences.map((sentence) => read(sentence, model));
  const ranked = trapIds
    .map((id, label): Ranked => ({ id, label, ...bestFor(label, readings) }))
    .toSorted((a, b) => b.strength - a.strength || a.label - b.label);
  const [first, second, third] = ranked as [Ranked, Ranked, Ranked];
  return {
    candidates: [first.id, second.id, third.id],
    confident: (first.reading?.shares[first.label] ?? 0) > surelyFrom(sentences.length),
    cues: [first, second, third].map(({ label, reading }) => (reading ? cuesIn(text, reading, label, model) : [])),
  };
}

interface Ranked {
  readonly id: TrapId;
  readonly label: number;
  readonly strength: number;
  readonly reading: Reading | undefined;
}

/** A thought holds a trap as much as the sentence of it that holds it most. */
function bestFor(label: number, readings: readonly Reading[]): Pick<Ranked, "strength" | "reading"> {
  let best: Pick<Ranked, "strength" | "reading"> = { strength: 0, reading: undefined };
  for (const reading of readings) {
    const strength = strengthOf(label, reading);
    if (strength > best.strength) best = { strength, reading };
  }
  return best;
}

/**
 * How likely the sentence holds any trap at all, divided among the traps by the roots of their shares. By the shares themselves, a sentence that
 * is sure of one trap would leave the other two places to sentences that hold none.
 */
function strengthOf(label: number, { shares }: Reading): number {
  let any = 0;
  let roots = 0;
  for (let trap = 0; trap < trapIds.length; trap++) {
    any += shares[trap]!;
    roots += Math.sqrt(shares[trap]!);
  }
  return (any * Math.sqrt(shares[label]!)) / roots;
}

/** Among many sentences one sounds sure by luck, so a long text has to say more: the odds grow with the root of their number. */
function surelyFrom(sentences: number): number {
  const odds = (likelyEnough / (1 - likelyEnough)) * Math.sqrt(Math.max(1, sentences));
  return odds / (1 + odds);
}
