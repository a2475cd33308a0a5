import { type TrapSentence, trapSentences } from "../../content/trap-sentences.ts";
import { trapIds } from "../../content/traps.ts";
import { type Model, pack, unpack } from "../learning/index.ts";
import { learn } from "./learn.ts";
import { type Suggestion, suggestWith } from "./suggest.ts";

/** What a model said of a sentence that it had not learned from. */
export interface HeldOut {
  readonly sentence: TrapSentence;
  readonly said: Suggestion;
}

const allVoices: readonly string[] = [...new Set(trapSentences.map(({ voice }) => voice))];

/** Leaves out a voice at a time, learns from all others, and asks about the one that was left out. */
export function heldOut(voices: readonly string[] = allVoices): readonly HeldOut[] {
  return eachOf(voices, (model, left) => left.map((sentence) => ({ sentence, said: suggestWith(model, sentence.text) })));
}

/** The same, with each sentence between two of the same voice that merely tell. */
export function heldOutAmongFacts(): readonly HeldOut[] {
  return eachOf(allVoices, (model, left) => {
    const facts = left.filter(({ label }) => label === "fact").map(({ text }) => asSentence(text));
    return left.map((sentence, at) => {
      const [before, after] = [facts[at % facts.length], facts[(at + 1) % facts.length]];
      return { sentence, said: suggestWith(model, `${before} ${asSentence(sentence.text)} ${after}`) };
    });
  });
}

type Ask = (model: Model, left: readonly TrapSentence[]) => readonly HeldOut[];

function eachOf(voices: readonly string[], ask: Ask): readonly HeldOut[] {
  return voices.flatMap((voice) => {
    const model = unpack(pack(learn(trapSentences.filter((sentence) => sentence.voice !== voice))));
    return ask(
      model,
      trapSentences.filter((sentence) => sentence.voice === voice),
    );
  });
}

function asSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
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
