// A text that is read twice: as a page of the product, and as a file of its repository. Both are made from this.

/** Words with three marks of Markdown: **strong**, `code` and [a link](/address). */
export type Words = string;

export interface Table {
  readonly caption: Words;
  readonly head: readonly Words[];
  readonly rows: readonly (readonly Words[])[];
}

/** Names, and what each of them means. */
export interface Terms {
  readonly caption: string;
  readonly terms: readonly (readonly [name: Words, says: Words])[];
}

/** A paragraph, a list, terms or a table. */
export type Block = Words | { readonly list: readonly Words[] } | Terms | { readonly table: Table };

export interface Section {
  readonly id: string;
  /** In the margin: the question, and what the answer rests on. */
  readonly question: string;
  readonly aside?: Words;
  /** What the page's list of contents calls it, where that is not the question. */
  readonly contents?: string;
  /** The answer. */
  readonly title: string;
  readonly body: readonly Block[];
}

export interface Text {
  /** The page's path, and the name of its file below docs/. */
  readonly name: "privacy" | "numbers" | "promises" | "crisis-protocol";
  readonly tab: string;
  readonly title: string;
  readonly lead: Words;
  readonly sections: readonly Section[];
}
