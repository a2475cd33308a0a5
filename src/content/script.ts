/** To whom an ask goes. */
export const audiences = ["boss", "colleague", "client", "partner", "family", "friend"] as const;
export type Audience = (typeof audiences)[number];

export const tones = ["soft", "plain", "firm"] as const;
export type Tone = (typeof tones)[number];

/** What somebody fills in: what happens, what it does to them, what they ask, and what the other has from it. */
export const blanks = ["situation", "impact", "ask", "gives"] as const;
export type Blank = (typeof blanks)[number];

/**
 * Words to ask with. A tone is its sentences, in order; each holds one blank in braces at most, so that a sentence whose blank is left
 * empty can go. In all tones `situation`, `impact` and `gives` are clauses of their own, and `ask` begins with a verb as in “to leave at
 * five”: what was filled in once fits all three.
 */
export interface Script {
  readonly id: string;
  readonly audience: Audience;
  readonly title: string;
  /** When it fits. */
  readonly suits: string;
  readonly tones: Readonly<Record<Tone, readonly string[]>>;
  readonly examples: Readonly<Record<Blank, string>>;
  /** Why it may work, in a sentence. */
  readonly why: string;
  /** When to leave it. */
  readonly leave: string;
}
