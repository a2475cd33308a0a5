import { describe, expect, test } from "vitest";
import { type Schedule, type Sighting, sightings } from "../../src/engine/stats/index.ts";
import { type LifePlan, simulateLife } from "../support/lives.ts";
import { found, sized } from "./size.ts";

// People look again and again, and each look is a chance for luck. On simulated lives that are looked at at the end of each month, then of each
// quarter, as the page of insights does it: few ever see a first sign of nothing, and very few a finding. What is there is found, and stays.

const outcomes = ["mood", "f15", "f16", "f17"];
const factors = Array.from({ length: 15 }, (_, index) => `f${index}`);
const question = { outcomes, factors, lags: [0, 1] };
const month = 30;

/** From sixty days on; tried until now at the end of each month. */
function scheduleOf(days: number): Schedule {
  const tries = Array.from({ length: Math.floor(days / month) - 1 }, (_, index) => 2 * month + month * index);
  return { tries, looks: tries.filter((at) => at < 14 * month || at % (3 * month) === 0) };
}

/** What somebody has come across at the ends of all months so far. A finding may be one for a month and fade. */
function live(plan: Omit<LifePlan, "factors">, person: number): readonly Sighting[] {
  return sightings(simulateLife({ ...plan, factors: 18 }, person * 6151 + plan.days), question, scheduleOf(plan.days));
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

describe("on lives in which nothing goes together", { timeout: sized(60_000, 1_200_000) }, () => {
  test.each([
    { days: 365, kept: "mixed", people: sized(16, 1000) },
    { days: 365, kept: 0.8, people: sized(10, 1000) },
    { days: 1095, kept: "mixed", people: sized(2, 300) },
  ] as const)("few people ever see a first sign, fewer a finding: $days days, AR(1) $kept", ({ days, kept, people }) => {
    const lives = Array.from({ length: people }, (_, person) => live({ days, kept, missing: "mixed", r: 0 }, person));
    const signs = lives.filter((seen) => seen.length > 0).length / people;
    const findings = lives.filter((seen) => seen.some(({ confirmedAt }) => confirmedAt !== null)).length / people;
    const { looks } = scheduleOf(days);
    const figure = `${people} people, ${looks.length} looks at 120 pairs each: ${percent(signs)} ever saw a first sign, ${percent(findings)} a finding`;
    found(`Looking again is honest: ${days} days, AR(1) ${kept}`, signs <= 0.1 && findings <= 0.03, figure);
    // What chance may add to a share that so few were counted for: two standard errors.
    const luck = (share: number) => 2 * Math.sqrt((share * (1 - share)) / people);
    expect(signs, figure).toBeLessThanOrEqual(0.1 + luck(0.1));
    expect(findings, figure).toBeLessThanOrEqual(0.03 + luck(0.03));
  });
});

describe("on lives in which one thing goes together with the outcome", { timeout: sized(60_000, 1_200_000) }, () => {
  test.each([
    { days: 365, r: 0.4, bar: 0.75 },
    { days: 365, r: 0.5, bar: 0.85 },
  ])("it becomes a finding within a year, and is not lost again: r $r", ({ days, r, bar }) => {
    const people = sized(10, 500);
    const lives = Array.from({ length: people }, (_, person) => live({ days, kept: 0.5, missing: "mixed", r }, person));
    const own = lives.map((seen) => seen.find(({ outcome, factor, lagDays }) => outcome === "mood" && factor === "f0" && lagDays === 0));
    const confirmed = own.filter((one) => one?.confirmedAt != null);
    const share = confirmed.length / people;
    const lost = confirmed.filter((one) => one!.standing !== "confirmed").length / Math.max(1, confirmed.length);
    const figure = `${people} people: it was a finding for ${percent(share)}, of whom ${percent(lost)} were told that it does not hold any more`;
    found(`What is there becomes a finding: r ${r}`, share >= bar && lost <= 0.05, figure);
    expect(share, figure).toBeGreaterThanOrEqual(bar - 2 * Math.sqrt((bar * (1 - bar)) / people));
    expect(lost, figure).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / people));
  });
});
