import { type TrapSentence, trapSentences } from "../../content/trap-sentences.ts";
import { trapIds } from "../../content/traps.ts";
import { learn } from "./learn.ts";
import { pack, unpack } from "./model.ts";
import { type Suggestion, suggestWith } from "./suggest.ts";

/** What a model said of a sentence that it had not learned from. */
export interface HeldOut {
  readonly sentence: TrapSentence;
  readonly said: Suggestion;
}

/** Leaves out a voice at a time, learns from the others, and asks about the one that was left out. */
export function heldOut(): readonly HeldOut[] {
  const voices = [...new Set(trapSentences.map(({ voice }) => voice))];
  return voices.flatMap((voice) => {
    const model = unpack(pack(learn(trapSentences.filter((sentence) => sentence.voice !== voice))));
    return trapSentences
      .filter((sentence) => sentence.voice === voice)
      .map((sentence) => ({ sentence, said: suggestWith(model, sentence.text) }));
  });
}

/** How often what was said was right, as shares. */
export interface Standing {
  readonly sentences: number;
  readonly first: number;
  readonly amongThree: number;
  readonly confident: number;
  /** Of those that were confident, how many had the right one first. */
  readonly rightWhenConfident: number;
}

export function standingOf(results: readonly HeldOut[]): Standing {
  const share = (list: readonly HeldOut[], holds: (result: HeldOut) => boolean) =>
    list.length === 0 ? 0 : list.filter(holds).length / list.length;
  const isFirst = ({ sentence, said }: HeldOut) => said.candidates[0] === sentence.label;
  return {
    sentences: results.length,
    first: share(results, isFirst),
    amongThree: share(results, ({ sentence, said }) => said.candidates.some((id) => id === sentence.label)),
    confident: share(results, ({ said }) => said.confident),
    rightWhenConfident: share(
      results.filter(({ said }) => said.confident),
      isFirst,
    ),
  };
}

export function holdsTrap({ sentence }: HeldOut): boolean {
  return trapIds.some((id) => id === sentence.label);
}
