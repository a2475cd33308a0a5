import { dayMs } from "./civil.ts";
import type { Rule } from "./rule.ts";

/** How much work may still be spent: one for each period, day or time that is looked at. Shared by whatever must stay within one bound. */
export interface Budget {
  left: number;
}

/** What one walk over a rule is about. All times are wall-clock milliseconds. */
export interface Walk {
  readonly rule: Rule;
  /** The wall clock of DTSTART. */
  readonly start: number;
  /** Visit only the starts from here on … */
  readonly from: number;
  /** … and before this. */
  readonly to: number;
  readonly budget: Budget;
  /** Told each start, in order; answers whether to go on. */
  readonly visit: (wall: number) => boolean;
}

/** Where a walk stands: what is left of COUNT, and the last start, because no start counts twice. */
export interface Tally {
  readonly walk: Walk;
  /** The wall clock after which no start is within UNTIL. */
  readonly until: number;
  left: number;
  last: number;
}

export function beginTally(walk: Walk): Tally {
  const left = walk.rule.count ?? Number.POSITIVE_INFINITY;
  return { walk, until: lastWall(walk.rule), left, last: Number.NEGATIVE_INFINITY };
}

/** UNTIL: a date holds to its end; an instant may show on some wall up to 26 hours later. */
function lastWall({ until }: Rule): number {
  if (!until) return Number.POSITIVE_INFINITY;
  if (until.form === "date") return until.wall + dayMs - 1;
  return until.form === "utc" ? until.wall + 26 * 3_600_000 : until.wall;
}

/** Offers a start, in order; answers whether any other can follow. */
export function offer(tally: Tally, wall: number): boolean {
  const { walk } = tally;
  if (wall < walk.start || wall <= tally.last) return true;
  if (wall > tally.until || wall >= walk.to) return false;
  tally.last = wall;
  if (wall >= walk.from && !walk.visit(wall)) return false;
  return --tally.left > 0;
}

/** Leaves behind starts that need not be looked at; answers whether any other can follow. */
export function pass(tally: Tally, starts: number): boolean {
  tally.left -= starts;
  return tally.left > 0;
}

/** Spends work; answers whether there was enough left. */
export function spend(tally: Tally, work: number): boolean {
  tally.walk.budget.left -= work;
  return tally.walk.budget.left >= 0;
}
