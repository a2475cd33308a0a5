import { ratingsRecord } from "../../src/features/meaning/records.ts";
import { shiftRecord } from "../../src/features/week/index.ts";
import type { Week } from "../../src/kernel/time/index.ts";
import type { Boxed } from "./life.ts";
import type { Source } from "./source.ts";

const [rates, picksShift] = [0.9, 0.6];
const rated = ["work", "family", "partner", "home", "health", "rest", "friends", "growth"];

/** What a person says once a week: how it felt, and the small shift that they try next. */
export function weekBoxes(week: Week, { next, between, pick, words }: Source): readonly Boxed[] {
  const boxes: Boxed[] = [];
  if (next() < rates) {
    const byArea = Object.fromEntries(rated.filter(() => next() < 0.85).map((area) => [area, between(2, 9)]));
    boxes.push((notebook) => notebook.add(ratingsRecord, { week, byArea }));
  }
  if (next() < picksShift) {
    const shift = {
      week,
      offer: `move|${between(1, 99)}`,
      text: `${words(9)}.`,
      because: `${words(18)}.`,
      whose: pick(["ask", "limit"] as const),
      ...(next() < 0.7 ? { went: pick(["yes", "partly", "no"] as const) } : {}),
    };
    boxes.push((notebook) => notebook.add(shiftRecord, shift));
  }
  return boxes;
}
