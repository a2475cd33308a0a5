import { blunt, plain, winding } from "./trap-sentences-spoken.ts";
import { family, quiet, wide } from "./trap-sentences-lived.ts";
import { american, night, staff } from "./trap-sentences-told.ts";
import { daily, friend, paper } from "./trap-sentences-later.ts";
import type { TrapId } from "./traps.ts";

// Sentences that the thinking-trap model learns from. All are ours, none is from a collection or from a person. They hold hard words, as thoughts
// do, and are shown to nobody. Each voice is one way of putting things; cross-validation leaves out a voice at a time, so that no paraphrase helps.

/** One way of putting things, with sentences of each trap, of what merely happened, and of feelings alone. */
export interface Voice {
  readonly name: string;
  readonly sentences: Readonly<Record<TrapId | "fact" | "feeling", readonly string[]>>;
}

export interface TrapSentence {
  readonly text: string;
  readonly label: TrapId | "fact" | "feeling";
  readonly voice: string;
}

export const trapSentences: readonly TrapSentence[] = [
  plain,
  blunt,
  winding,
  quiet,
  family,
  wide,
  night,
  staff,
  american,
  daily,
  paper,
  friend,
].flatMap(({ name, sentences }) =>
  (Object.entries(sentences) as [TrapSentence["label"], readonly string[]][]).flatMap(([label, texts]) =>
    texts.map((text) => ({ text, label, voice: name })),
  ),
);
