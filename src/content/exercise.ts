/** A short exercise that a player can pace and that can be read as it stands. */
export interface Exercise {
  readonly id: string;
  readonly name: string;
  /** What one does, in a sentence. */
  readonly about: string;
  /** When it suits, and whom. */
  readonly suits: string;
  /** When to leave it, to stop, or to ask a doctor first. */
  readonly leave: readonly string[];
  /** How long it can last; the first is the usual length. */
  readonly lengths: readonly Length[];
  /** Once at the start, then `round` as often as the length says, then once at the end. */
  readonly opening: readonly Step[];
  readonly round: readonly Step[];
  readonly closing: readonly Step[];
  readonly evidence: readonly Evidence[];
  /** What the evidence does not say. */
  readonly limits: string;
}

export interface Length {
  readonly minutes: number;
  readonly rounds: number;
}

export interface Step {
  readonly seconds: number;
  /** A few words, large: "Breathe in". */
  readonly cue: string;
  /** What to do, where the cue does not say it all. */
  readonly words?: string;
  /** What the shape of a player does meanwhile. */
  readonly shape: "grows" | "shrinks" | "stays";
}

export interface Evidence {
  readonly author: string;
  readonly year: number;
  readonly found: string;
  /** `origin` says where an exercise comes from, and nothing about how well it works. */
  readonly strength: "strong" | "moderate" | "weak" | "origin";
}
