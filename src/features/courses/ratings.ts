import type { Course, Question } from "../../content/pack.ts";

/** What is rated before and after, as questions. */
export function scalesOf(ratings: Course["ratings"]): readonly Question[] {
  return ratings.map(({ id, ask, low, high }) => ({ kind: "scale", id, ask, most: 10, low, high }));
}
