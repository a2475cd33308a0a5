import { type Condition, drawDays, usualDays } from "../../engine/stats/index.ts";
import { type Day, daysBetween } from "../../kernel/time/index.ts";
import type { Experiment } from "../experiments/index.ts";
import { type Adult, sampleDay, usualSeed } from "./household.ts";
import { randomOf } from "./random.ts";

/** An experiment of one of the two, and what the change truly does to their stress, 0 to 10, on a day on which it was done. */
interface TriedOut {
  readonly experiment: Experiment;
  readonly stress: number;
}

type Plan = Pick<Experiment, "change" | "outcome" | "expected" | "belief" | "beliefAfter">;

/** Nora’s: one from the autumn in which work began to come home, and one in the middle of the launch. */
export const triedOut: Readonly<Record<Adult, readonly TriedOut[]>> = {
  nora: [
    {
      experiment: drawn(
        "2026-09-21",
        {
          change: "no phone before breakfast",
          outcome: "stress",
          expected: "lower",
          belief: 5,
          beliefAfter: 7,
        },
        { "2026-10-14": "B" },
      ),
      stress: -1.9,
    },
    {
      experiment: drawn(
        "2026-10-26",
        { change: "no mail after the children are in bed", outcome: "after-hours", expected: "lower", belief: 6, beliefAfter: null },
        { "2026-10-29": "B" },
      ),
      stress: 0,
    },
  ],
  tom: [],
};

/** What experiments did to somebody’s stress on a day. */
export function stressOn(adult: Adult, day: Day): number {
  const done = triedOut[adult].filter(({ experiment }) => experiment.days.some((each) => each.date === day && each.done === "A"));
  return done.reduce((sum, { stress }) => sum + stress, 0);
}

/** Draws an experiment’s days by a coin that falls the same way each time; on those that are over, what was done is said. */
function drawn(first: Day, plan: Plan, otherwise: Readonly<Record<Day, Condition>>): Experiment {
  const { chance } = randomOf(usualSeed, "coin", first);
  const over = new Set(daysBetween(first, sampleDay));
  const days = drawDays(first, usualDays, () => chance(0.5)).map((day) => ({
    ...day,
    done: over.has(day.date) ? (otherwise[day.date] ?? day.condition) : null,
  }));
  return { ...plan, design: "pairs", days, stopped: null };
}
