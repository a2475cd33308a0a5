import type { AreaWeek } from "./area-week.ts";
import { type Interval, type Measured, measure } from "./measure.ts";
import { type Question, questions, type UnaccountedBlock } from "./questions.ts";

/** What is known of one person's week. */
export interface KnownWeek {
  readonly areas: readonly AreaWeek[];
  /** Waking time that no evidence tells of. */
  readonly unaccountedMinutes: number;
  /** How many days hold enough evidence to say something of them. */
  readonly accountedDays: number;
  /** Pieces of the unaccounted time that the person could be asked about. */
  readonly blocks?: readonly UnaccountedBlock[];
}

/** The alignment, or why it would say nothing, with the questions whose answers would narrow it most. */
export type Alignment =
  | ({ readonly shown: true } & Measured)
  | { readonly shown: false; readonly why: "too few days" | "too wide"; readonly wouldNarrow: readonly Question[] };

const widest = 0.4;
const fewestDays = 3;

/** Does the way this week was spent reflect what matters now? Null when no area counts. Definition: `measure`. */
export function alignment({ areas, unaccountedMinutes, accountedDays, blocks = [] }: KnownWeek): Alignment | null {
  const measured = measure(areas, unaccountedMinutes);
  if (!measured) return null;
  const isWide = measured.to - measured.from > widest;
  if (accountedDays >= fewestDays && !isWide) return { shown: true, ...measured };
  return {
    shown: false,
    why: accountedDays < fewestDays ? "too few days" : "too wide",
    wouldNarrow: questions(areas, unaccountedMinutes, blocks),
  };
}

/** A small shift as it is weighed before it is tried: the minutes that it is predicted to leave each area that it touches. */
export interface Change {
  readonly minutes: Readonly<Record<string, number>>;
}

/** What a change would add to the alignment, A(after) − A(before) at both ends, the smaller first. Null when no area counts. */
export function gainOf(change: Change, areas: readonly AreaWeek[], unaccountedMinutes: number): Interval | null {
  const before = measure(areas, unaccountedMinutes);
  const after = measure(
    areas.map((area) => ({ ...area, minutes: change.minutes[area.id] ?? area.minutes })),
    unaccountedMinutes,
  );
  if (!before || !after) return null;
  const [low, high] = [after.from - before.from, after.to - before.to];
  return { from: Math.min(low, high), to: Math.max(low, high) };
}
