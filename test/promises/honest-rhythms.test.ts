import { describe, expect, test } from "vitest";
import { falseDiscovery, mostFalseRhythms, type Rhythm, rhythmOf } from "../../src/engine/stats/index.ts";
import { type CheckInPlan, evening, simulateCheckIns, simulateMinutes } from "../support/rhythm-lives.ts";
import { found, sized } from "./size.ts";

// Patterns by weekday and hour on simulated lives, of which the truth is known: hardly anybody sees one that is not there, intervals hold the
// truth as often as they say, and a spike of one evening a week is found as often as is said.

interface Toll {
  readonly people: number;
  readonly withFalse: number;
  readonly withSpike: number;
  readonly intervals: number;
  readonly covered: number;
}

function live(people: number, plan: CheckInPlan): Toll {
  const toll = { people, withFalse: 0, withSpike: 0, intervals: 0, covered: 0 };
  for (let person = 0; person < people; person++) {
    const { notes, truth } = simulateCheckIns(plan, person * 7919 + plan.days);
    const rhythm = rhythmOf(notes, 0)!;
    const apart = apartIn(rhythm);
    toll.withFalse += apart.length > 0 ? 1 : 0;
    toll.withSpike += apart.some((one) => "part" in one && one.weekday === 1 && one.part === evening) ? 1 : 0;
    const usual = mean(Array.from(notes.days, (day, note) => truth[(day % 7) + 7 * notes.parts[note]!]!));
    for (const { weekday, part, interval } of rhythm.beats) {
      if (weekday === null || part === null) continue;
      const difference = truth[weekday + 7 * part]! - usual;
      toll.intervals++;
      toll.covered += interval[0] - rhythm.usual <= difference && difference <= interval[1] - rhythm.usual ? 1 : 0;
    }
  }
  return toll;
}

function apartIn({ beats, steps }: Rhythm) {
  const all = [...beats, ...steps];
  const shares = falseDiscovery(all.map(({ chance }) => chance));
  return all.filter((_, index) => shares[index]! <= mostFalseRhythms);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
/** What chance may add to a share of so many: two standard errors. */
const luck = (share: number, of: number) => 2 * Math.sqrt((share * (1 - share)) / of);
const timeout = sized(60_000, 900_000);

describe("on lives in which no weekday and no hour differs", { timeout }, () => {
  const lives = [
    { days: 60, kept: "mixed" },
    { days: 60, kept: 0.8 },
    { days: 90, kept: "mixed" },
    { days: 180, kept: "mixed" },
  ] as const;

  test.each(lives)("few people see a spike at all: $days days, AR(1) $kept", ({ days, kept }) => {
    const toll = live(sized(50, 2000), { days, kept, spike: 0 });
    const [people, covered] = [toll.withFalse / toll.people, toll.covered / toll.intervals];
    const figure = `${toll.people} people: ${percent(people)} saw a false one; ${percent(covered)} of ${toll.intervals} intervals held the truth`;
    found(`Patterns are honest: ${days} days, AR(1) ${kept}`, people <= 0.1 && covered >= 0.93 && covered <= 0.97, figure);
    expect(toll.intervals).toBeGreaterThan(toll.people);
    expect(people, figure).toBeLessThanOrEqual(0.1);
    expect(covered, figure).toBeGreaterThanOrEqual(0.93 - sized(0.01, 0));
    expect(covered, figure).toBeLessThanOrEqual(0.97 + sized(0.01, 0));
  });
});

describe("on lives in which no weekday differs", { timeout }, () => {
  test.each([
    { days: 60, kept: 0 },
    { days: 60, kept: 0.8 },
    { days: 180, kept: 0.4 },
  ])("few people see one in minutes a day, many of them none: $days days, AR(1) $kept", ({ days, kept }) => {
    const people = sized(60, 2000);
    let [withFalse, covered, intervals] = [0, 0, 0];
    for (let person = 0; person < people; person++) {
      const rhythm = rhythmOf(simulateMinutes({ days, kept }, person * 7919 + days), 0)!;
      withFalse += apartIn(rhythm).length > 0 ? 1 : 0;
      intervals += rhythm.beats.length;
      covered += rhythm.beats.filter(({ interval: [low, high] }) => low <= rhythm.usual && rhythm.usual <= high).length;
    }
    const [share, held] = [withFalse / people, covered / intervals];
    const figure = `${people} people: ${percent(share)} saw a false one; ${percent(held)} of ${intervals} intervals held the truth`;
    found(`Weekdays of minutes are honest: ${days} days, AR(1) ${kept}`, share <= 0.1 && held >= 0.93 && held <= 0.97, figure);
    expect(share, figure).toBeLessThanOrEqual(0.1);
    expect(held, figure).toBeGreaterThanOrEqual(0.93 - sized(0.01, 0));
    expect(held, figure).toBeLessThanOrEqual(0.97 + sized(0.01, 0));
  });
});

describe("on lives in which they do", { timeout }, () => {
  test.each([
    { days: 60, bar: 0.15 },
    { days: 90, bar: 0.25 },
  ])("a spike of one standard deviation on one evening a week is found: $days days", ({ days, bar }) => {
    const toll = live(sized(50, 2000), { days, kept: 0.5, spike: 1 });
    const [share, covered] = [toll.withSpike / toll.people, toll.covered / toll.intervals];
    const figure = `found for ${percent(share)} of ${toll.people} people; ${percent(covered)} of ${toll.intervals} intervals held the truth`;
    found(`A spike of 1 SD on Tuesday evenings is found: ${days} days`, share >= bar, figure);
    expect(share, figure).toBeGreaterThanOrEqual(bar - luck(bar, toll.people));
    expect(covered, figure).toBeGreaterThanOrEqual(0.93 - sized(0.01, 0));
  });

  test("intervals hold the truth where weekdays, hours and both differ", () => {
    const plan = { days: 90, kept: 0.5, spike: 0, differences: { weekday: 0.3, part: 0.5, both: 0.3 } };
    const toll = live(sized(50, 2000), plan);
    const covered = toll.covered / toll.intervals;
    const figure = `${percent(covered)} of ${toll.intervals} intervals held the truth`;
    found("Intervals of patterns hold the truth where there are patterns", covered >= 0.93 && covered <= 0.97, figure);
    expect(covered, figure).toBeGreaterThanOrEqual(0.93 - sized(0.01, 0));
    expect(covered, figure).toBeLessThanOrEqual(0.97 + sized(0.01, 0));
  });
});
