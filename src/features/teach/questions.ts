import type { Desk } from "../../kernel/actions/index.ts";
import { addWeeks, rangeOfWeek, weekOf } from "../../kernel/time/index.ts";
import { makeSorter, rulesOf } from "../areas/index.ts";
import { evidenceAround, reachOf } from "../week/index.ts";
import { type Thing, thingsOf } from "./groups.ts";

const weeksAsked = 8;

/** The first day whose evidence is asked about; what a notebook has to reach back to. */
export function reachOfQuestions({ today }: Pick<Desk, "today">): string {
  return reachOf(weekOf(today));
}

/** What took place in the last eight weeks, the current one whole, in a notebook that reaches back far enough. */
export function lastThings(desk: Desk): readonly Thing[] {
  const weeks = Array.from({ length: weeksAsked }, (_, index) => addWeeks(weekOf(desk.today), index - weeksAsked + 1));
  const stretches = weeks.flatMap((week) => {
    // Two weeks know of the night between them; what began in a week is that week's.
    const range = rangeOfWeek(week, desk.zone);
    return evidenceAround(desk, week).stretches.filter(({ from }) => from >= range.from && from < range.to);
  });
  const sorter = makeSorter(rulesOf(desk.notebook));
  return thingsOf(stretches, ({ clue }) => sorter.place(clue).by === "own");
}
