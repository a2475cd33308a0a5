import { describe, expect, test } from "vitest";
import { analyseExperiment, type Condition, drawDays, type ExperimentDay } from "../../src/engine/stats/index.ts";
import { addDays } from "../../src/kernel/time/index.ts";
import { randomFrom } from "../../src/engine/random/index.ts";
import { found, sized } from "./size.ts";

// Experiments on simulated lives: days that resemble the day before, weekends that differ, and a change that does nothing, or something.

const monday = "2026-03-02";
const resemblances = [0, 0.3, 0.5, 0.8];
const timeout = sized(60_000, 900_000);

interface Lives {
  readonly random: () => number;
  /** A life's days, in standard deviations: each carries `phi` of the day before, and weekends are 1.5 higher. */
  readonly life: (days: number, phi: number) => readonly number[];
}

function livesOf(seed: number): Lives {
  const random = randomFrom(seed);
  // Box and Muller, 1958.
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return {
    random,
    life(days, phi) {
      let state = normal();
      return Array.from({ length: days }, (_, index) => {
        const today = state + (index % 7 > 4 ? 1.5 : 0);
        state = phi * state + Math.sqrt(1 - phi * phi) * normal();
        return today;
      });
    },
  };
}

/** A drawn experiment; `neighbours` pairs days in a row, as a file may that nobody says the pairs of. */
function drawn({ random, life }: Lives, days: number, phi: number, effect: number, neighbours: boolean): readonly ExperimentDay[] {
  const coin = () => random() < 0.5;
  const plan: readonly { readonly date: string; readonly condition: Condition; readonly pair?: number }[] = neighbours
    ? Array.from({ length: days / 2 }, (_, pair) =>
        (coin() ? (["A", "B"] as const) : (["B", "A"] as const)).map((condition, index) => ({
          date: addDays(monday, 2 * pair + index),
          condition,
        })),
      ).flat()
    : drawDays(monday, days, coin);
  const lived = life(days, phi);
  return plan.map((day, index) => ({ ...day, outcome: lived[index]! + (day.condition === "A" ? effect : 0) }));
}

/** The share of experiments in which the difference is told from nothing, in percent. */
function toldIn(runs: number, run: () => readonly ExperimentDay[], design: "pairs" | "before-after" = "pairs"): number {
  let told = 0;
  for (let index = 0; index < runs; index++) if (analyseExperiment(design, run()).p! <= 0.05) told++;
  return (100 * told) / runs;
}

/** Three standard errors of a share of so many runs, in percent: what chance alone may add to a bar. */
function play(percent: number, runs: number): number {
  return 3 * Math.sqrt((percent * (100 - percent)) / runs);
}

describe("experiments of drawn pairs", () => {
  test.each([14, 28])("of %d days find something where there is nothing in 4 to 6 of 100", { timeout }, (days) => {
    const runs = days === 14 ? sized(2000, 20_000) : sized(150, 2000);
    const shares = resemblances.flatMap((phi, index) =>
      [false, true].map((neighbours) => {
        const lives = livesOf(1000 * days + 10 * index + Number(neighbours));
        return toldIn(runs, () => drawn(lives, days, phi, 0, neighbours));
      }),
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const all = runs * shares.length;
    const held = mean >= 4 - play(4, all) && mean <= 6 + play(6, all) && shares.every((share) => share <= 6 + play(6, runs));
    found(
      `Experiments: false findings of drawn pairs, ${days} days`,
      held,
      `${shares.map((share) => share.toFixed(1)).join(", ")} % of ${runs} each`,
    );
    expect(held, shares.join(" ")).toBe(true);
  });

  test("of 28 days see 0.8 standard deviations in 78 of 100, where days resemble each other by half", { timeout }, () => {
    const runs = sized(400, 2000);
    const shares = [false, true].map((neighbours) => {
      const lives = livesOf(28 + Number(neighbours));
      return toldIn(runs, () => drawn(lives, 28, 0.5, 0.8, neighbours));
    });
    const held = shares.every((share) => share >= 78);
    found(
      "Experiments: power of drawn pairs, 28 days, 0.8 SD",
      held,
      `${shares.map((share) => share.toFixed(1)).join(" and ")} % of ${runs}`,
    );
    expect(held, shares.join(" ")).toBe(true);
  });

  test("of 14 days have the true difference in 93 to 97 of 100 intervals", () => {
    const runs = sized(2000, 20_000);
    const lives = livesOf(95);
    let covered = 0;
    for (let index = 0; index < runs; index++) {
      const { interval } = analyseExperiment("pairs", drawn(lives, 14, 0.5, 0.8, false));
      if (interval![0] <= 0.8 && 0.8 <= interval![1]) covered++;
    }
    const share = (100 * covered) / runs;
    found("Experiments: intervals of drawn pairs hold the true difference", share >= 93 && share <= 97, `${share.toFixed(1)} % of ${runs}`);
    expect(share).toBeGreaterThanOrEqual(93);
    expect(share).toBeLessThanOrEqual(97);
  });
});

describe("before and after", () => {
  test.each([7, 14, 28])("of %d days each finds something where there is nothing in at most 10 of 100", { timeout }, (days) => {
    const runs = sized(300, 4000);
    const shares = resemblances.map((phi, index) => {
      const lives = livesOf(100 * days + index);
      return toldIn(
        runs,
        () =>
          lives.life(2 * days, phi).map((outcome, day) => ({
            date: addDays(monday, day),
            condition: day < days ? ("B" as const) : ("A" as const),
            outcome,
          })),
        "before-after",
      );
    });
    const held = shares.every((share) => share <= 10 + play(10, runs));
    found(
      `Experiments: false findings before and after, ${days} days each`,
      held,
      `${shares.map((share) => share.toFixed(1)).join(", ")} % of ${runs} each`,
    );
    expect(held, shares.join(" ")).toBe(true);
  });
});
