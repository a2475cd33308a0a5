import type { Questionnaire } from "../../content/questionnaire.ts";

/** The difference of two scores in points, and whether it is more than error of measurement; null where no source says how large that is. */
export interface Change {
  readonly points: number;
  readonly beyondChance: boolean | null;
}

/**
 * Compares two scores of one questionnaire. A change is reliable from 1.96 × √2 × the standard error of measurement on (Jacobson and
 * Truax, 1991, Journal of Consulting and Clinical Psychology 59, 12–19); the points come with the questionnaire.
 */
export function changeBetween({ reliableChange }: Questionnaire, before: number, now: number): Change {
  const points = now - before;
  return { points, beyondChance: reliableChange ? Math.abs(points) >= reliableChange.points : null };
}
