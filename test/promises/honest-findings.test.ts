import { describe, expect, test } from "vitest";
import { type Association, associations } from "../../src/engine/stats/index.ts";
import { type LifePlan, simulateLife } from "../support/lives.ts";
import { found, sized } from "./size.ts";

// On simulated lives, of which the truth is known: what is shown is seldom false, intervals hold the truth as often as they say, and what is
// there is found. Lives have ratings, amounts and numbers, trends, weekends, days that resemble the one before, and days that are missing.

const mostFalse = 0.1;
const factors = 15;

interface Toll {
  readonly people: number;
  readonly withFalse: number;
  readonly tests: number;
  readonly false: number;
  readonly covered: number;
  readonly foundTrue: number;
}

function live(people: number, plan: Omit<LifePlan, "factors">): Toll {
  const toll = { people, withFalse: 0, tests: 0, false: 0, covered: 0, foundTrue: 0 };
  for (let person = 0; person < people; person++) {
    const diary = simulateLife({ ...plan, factors }, person * 7919 + plan.days);
    const names = diary.series.map(({ name }) => name).filter((name) => name !== "mood");
    const { tested } = associations(diary, { outcomes: ["mood"], factors: names, lags: [0, 1] });
    // The day after a true one, the outcome still keeps some of it: neither true nor false.
    const none = tested.filter(({ factor }) => plan.r === 0 || factor !== "f0");
    const wrong = none.filter(isShown).length;
    toll.tests += none.length;
    toll.false += wrong;
    toll.withFalse += wrong > 0 ? 1 : 0;
    toll.covered += none.filter(({ interval: [low, high] }) => low <= 0 && high >= 0).length;
    toll.foundTrue += plan.r > 0 && tested.some((one) => one.factor === "f0" && one.lagDays === 0 && isShown(one)) ? 1 : 0;
  }
  return toll;
}

function isShown({ q }: Association): boolean {
  return q <= mostFalse;
}

/** What chance may add to a share that so many were counted for: two standard errors. */
function luck(share: number, counted: number): number {
  return 2 * Math.sqrt((share * (1 - share)) / counted);
}

const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;

describe("on lives in which nothing goes together", { timeout: sized(60_000, 1_200_000) }, () => {
  const lives = ([60, 90, 180, 365] as const).flatMap((days) => (["mixed", 0.8] as const).map((kept) => ({ days, kept })));

  test.each(lives)("few people see a finding at all: $days days, AR(1) $kept", ({ days, kept }) => {
    const toll = live(sized(40, 3000), { days, kept, missing: "mixed", r: 0 });
    const [people, tests, covered] = [toll.withFalse / toll.people, toll.false / toll.tests, toll.covered / toll.tests];
    const figure = `${toll.people} people: ${percent(people)} saw a false one, ${percent(tests, 3)} of ${toll.tests} tests; intervals held the truth in ${percent(covered)}`;
    found(
      `Findings are honest: ${days} days, AR(1) ${kept}`,
      people <= 0.1 && tests <= 0.002 && covered >= 0.93 && covered <= 0.97,
      figure,
    );
    expect(toll.tests).toBeGreaterThan(toll.people * factors);
    expect(people, figure).toBeLessThanOrEqual(0.1);
    expect(tests, figure).toBeLessThanOrEqual(0.002 + luck(0.002, toll.tests));
    expect(covered, figure).toBeGreaterThanOrEqual(0.93);
    expect(covered, figure).toBeLessThanOrEqual(0.97);
  });
});

describe("on lives in which one thing goes together with the outcome", { timeout: sized(60_000, 1_200_000) }, () => {
  const lives = [
    { days: 90, r: 0.5, missing: 0, bar: 0.55 },
    { days: 180, r: 0.4, missing: 0, bar: 0.8 },
    { days: 90, r: 0.5, missing: "whole days", bar: 0.55 },
    { days: 180, r: 0.4, missing: "whole days", bar: 0.8 },
    { days: 90, r: 0.5, missing: "mixed", bar: 0.55 },
    { days: 180, r: 0.4, missing: "mixed", bar: 0.8 },
  ] as const;

  test.each(lives)("it is found: $days days, r $r, missing $missing", ({ days, r, missing, bar }) => {
    const toll = live(sized(50, 3000), { days, kept: 0.5, missing, r });
    const share = toll.foundTrue / toll.people;
    const held = toll.covered / toll.tests;
    const gone = { 0: "no day missing", "whole days": "10–30 % of days missing", mixed: "10–30 % of each series missing, apart" }[missing];
    const figure = `found for ${percent(share)} of ${toll.people} people; ${percent(toll.false / toll.tests, 3)} of other tests false`;
    found(`Findings are found: ${days} days, r ${r}, ${gone}`, share >= bar, figure);
    expect(share, figure).toBeGreaterThanOrEqual(bar - luck(bar, toll.people));
    expect(held, figure).toBeGreaterThanOrEqual(0.93);
  });
});
