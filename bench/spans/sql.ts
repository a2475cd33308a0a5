/** A week's minutes of an area, and those of work that lie outside the agreed hours (0 for other areas). */
export type Answer = readonly [week: number, area: number, minutes: number, outside: number];

/** A database that holds the log and the cuts, and can be asked. */
export interface Asked {
  readonly name: string;
  /** Runs the whole question; what it returns is read by `answers`. */
  readonly ask: () => unknown;
  readonly answers: (result: unknown) => readonly Answer[];
  readonly close: () => void;
}
