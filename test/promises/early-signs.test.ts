import { expect, test } from "vitest";
import { signalsOf, signsAt, standingOf } from "../../src/engine/signs/index.ts";
import { simulateWork } from "../support/worked-lives.ts";
import { found, sized } from "./size.ts";

// On simulated working lives, of which it is known whether anything changes: how often “watch” and “act” are said of nothing, and how soon
// a real creep is seen.

const [weeks, firstEnd] = [60, 20];
const keeps = [0, 0.3, 0.5, 0.8];
const ofHours = new Set(["after-hours", "rest", "detachment"]);

const lifeOf = (person: number, more: { readonly creepsFrom?: number } = {}) =>
  signalsOf(simulateWork({ weeks, kept: keeps[person % keeps.length]!, ...more }, person * 7919 + 17));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

test("early signs are seldom said of lives in which nothing changes", { timeout: sized(60_000, 600_000) }, () => {
  const people = sized(60, 1000);
  const tally = { ends: 0, watch: 0, act: 0, steady: 0, intervals: 0, covered: 0 };
  for (let person = 0; person < people; person++) {
    const signals = lifeOf(person);
    for (let end = firstEnd; end < weeks; end += 4) {
      const signs = signsAt(signals, end);
      const standing = standingOf(signs, null);
      tally.ends++;
      if (standing) tally[standing.level]++;
      for (const { shift } of signs) {
        if (!shift) continue;
        tally.intervals++;
        tally.covered += shift.interval[0] <= 0 && shift.interval[1] >= 0 ? 1 : 0;
      }
    }
  }
  const [watch, act, covered] = [tally.watch / tally.ends, tally.act / tally.ends, tally.covered / tally.intervals];
  const figure = `${tally.ends} ends of weeks of ${people} people: ${percent(watch)} said watch, ${percent(act)} said act; intervals held the truth in ${percent(covered)}`;
  found("Early signs are honest: nothing changes", act <= 0.05 && watch <= 0.15 && covered >= 0.93, figure);
  expect(tally.ends).toBeGreaterThanOrEqual(people * 10);
  expect(tally.steady / tally.ends, figure).toBeGreaterThan(0.8);
  expect(act, figure).toBeLessThanOrEqual(0.05);
  expect(watch, figure).toBeLessThanOrEqual(0.15);
  expect(covered, figure).toBeGreaterThanOrEqual(0.93);
  expect(covered, figure).toBeLessThanOrEqual(0.97);
});

test("work that creeps into the evenings is seen within six weeks in most lives", { timeout: sized(60_000, 600_000) }, () => {
  const people = sized(80, 1000);
  const creepsFrom = 36;
  const seenBy = (week: number) => {
    let count = 0;
    for (const first of firsts) count += first <= week ? 1 : 0;
    return count / people;
  };
  const firsts = Array.from({ length: people }, (_, person) => {
    const signals = lifeOf(person, { creepsFrom }).filter(({ id }) => ofHours.has(id));
    const ends = Array.from({ length: 10 }, (_, index) => creepsFrom + index);
    const seen = ends.find((end) => standingOf(signsAt(signals, end), null)?.level === "watch");
    return seen === undefined ? Number.POSITIVE_INFINITY : seen - creepsFrom + 1;
  });
  const figure = `two hours a week more each month, of ${people} people: seen in ${percent(seenBy(6))} within six weeks, ${percent(seenBy(8))} within eight, ${percent(seenBy(10))} within ten`;
  found("Early signs are seen: a creep into the evenings", seenBy(6) > 0.5 && seenBy(10) >= 0.9, figure);
  expect(seenBy(6), figure).toBeGreaterThan(0.5);
  expect(seenBy(10), figure).toBeGreaterThanOrEqual(0.8);
});
