import { promisedOfHouse } from "./promised-house.ts";
import { promisedOfWords } from "./promised-words.ts";

/** Something that holds, and the test that would say so if it did not: its file, and its name there. */
interface Held {
  readonly says: string;
  readonly file: string;
  readonly test: string;
}

/** A promise with its measure. */
export interface Promised {
  readonly id: string;
  readonly title: string;
  readonly means: string;
  readonly held: readonly Held[];
  /** The measure that the whole promise has to meet. */
  readonly bar: string;
  /** What nobody has tested yet, or nobody has built. Nothing when the whole bar is met. */
  readonly open?: string;
}

export const promised: readonly Promised[] = [...promisedOfWords, ...promisedOfHouse];
