import { describe, expect, test } from "vitest";
import { changePoints, type Levels } from "../../src/engine/stats/change-points.ts";
import { mostFalseChanges, worthAWord } from "../../src/engine/stats/index.ts";
import { type ChangedLifePlan, simulateChangedLife } from "../support/changed-lives.ts";
import { found, sized } from "./size.ts";

// On simulated lives, of which it is known what changed: where nothing did, few people are told that something did; what comes little by little is
// not given a day; and what came at once is found, with its day.

const series = 8;

function* livesOf(people: number, plan: ChangedLifePlan): Generator<readonly Levels[]> {
  for (let person = 0; person < people; person++)
    yield changePoints(simulateChangedLife(plan, person * 7919 + plan.days), mostFalseChanges);
}

/** What chance may add to a share that so many were counted for: two standard errors. */
function luck(share: number, counted: number): number {
  return 2 * Math.sqrt((share * (1 - share)) / counted);
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

describe("on lives in which nothing changes", { timeout: sized(60_000, 600_000) }, () => {
  const lives = ([60, 90, 180, 365] as const).flatMap((days) => (["mixed", 0.8] as const).map((kept) => ({ days, kept })));

  test.each(lives)("few people are told of a change: $days days, AR(1) $kept", ({ days, kept }) => {
    const people = sized(40, 1000);
    const told = { change: 0, lately: 0, looked: 0 };
    for (const levels of livesOf(people, { days, series, kept, trends: 0 })) {
      told.change += levels.some(({ changes }) => changes.length > 0) ? 1 : 0;
      told.lately += levels.some(({ lately }) => lately >= worthAWord) ? 1 : 0;
      told.looked += levels.filter(({ parts }) => parts.length > 0).length;
    }
    const figure = `${people} people, ${series} series: ${percent(told.change / people)} were told of a change that was none, ${percent(told.lately / people)} that something may be changing`;
    found(`Changes are honest: ${days} days, AR(1) ${kept}`, told.change / people <= 0.1, figure);
    expect(told.looked).toBeGreaterThan(people);
    expect(told.change / people, figure).toBeLessThanOrEqual(0.1 + sized(luck(0.1, people), 0));
    expect(told.lately / people, figure).toBeLessThanOrEqual(0.05 + sized(luck(0.05, people), 0));
  });
});

test("who looks every month for a year is seldom ever told of a change, when nothing changes", { timeout: sized(60_000, 600_000) }, () => {
  const [people, looks] = [sized(20, 300), Array.from({ length: 11 }, (_, month) => 60 + Math.round(30.4 * month))];
  let ever = 0;
  for (let person = 0; person < people; person++) {
    const { firstWeekday, series: all } = simulateChangedLife({ days: 365, series, kept: "mixed", trends: 0 }, person * 7919 + 365);
    const until = (day: number) => ({ firstWeekday, series: all.map(({ name, values }) => ({ name, values: values.subarray(0, day) })) });
    ever += looks.some((day) => changePoints(until(day), mostFalseChanges).some(({ changes }) => changes.length > 0)) ? 1 : 0;
  }
  const figure = `${people} people, ${looks.length} looks at ${series} series: ${percent(ever / people)} were ever told of a change that was none`;
  found("Changes are honest when looked for again and again: a year, AR(1) mixed", ever / people <= 0.1, figure);
  expect(ever / people, figure).toBeLessThanOrEqual(0.1 + sized(luck(0.1, people), 0));
});

describe("on lives in which all goes up or down slowly", { timeout: sized(60_000, 600_000) }, () => {
  const lives = ([90, 180, 365] as const).flatMap((days) => (["mixed", 0.8] as const).map((kept) => ({ days, kept })));

  test.each(lives)("few people are told that it came at once: $days days, AR(1) $kept", ({ days, kept }) => {
    const people = sized(40, 1000);
    let [atOnce, any] = [0, 0];
    for (const levels of livesOf(people, { days, series, kept, trends: 1 })) {
      atOnce += levels.some(({ changes }) => changes.some((one) => one.atOnce)) ? 1 : 0;
      any += levels.some(({ changes }) => changes.length > 0) ? 1 : 0;
    }
    const figure = `${people} people with ${series} trends: ${percent(atOnce / people)} were told of a step, ${percent(any / people)} that something moved`;
    found(`A trend is no step: ${days} days, AR(1) ${kept}`, atOnce / people <= 0.1, figure);
    expect(any).toBeGreaterThan(0);
    expect(atOnce / people, figure).toBeLessThanOrEqual(0.1 + sized(luck(0.1, people), 0));
  });
});

describe("on lives in which one thing changes at once", { timeout: sized(60_000, 600_000) }, () => {
  // Nothing to hold it against is known: the bars are somewhat below what was measured, so that nobody makes it worse unseen.
  const lives = [
    { days: 90, size: 1, kept: 0.3, bar: 0.08 },
    { days: 90, size: 1.5, kept: 0.3, bar: 0.3 },
    { days: 180, size: 1, kept: 0.3, bar: 0.45 },
    { days: 180, size: 1.5, kept: 0.3, bar: 0.88 },
    { days: 365, size: 1, kept: 0.5, bar: 0.7 },
  ] as const;

  test.each(lives)("it is found: $days days, $size standard deviations, AR(1) $kept", ({ days, size, kept, bar }) => {
    const people = sized(40, 1000);
    let [seen, dated, right] = [0, 0, 0];
    for (let person = 0; person < people; person++) {
      const from = Math.round(days * (0.35 + 0.3 * ((person * 0.37) % 1)));
      const life = simulateChangedLife({ days, series, kept, trends: 0, shift: { size, from } }, person * 7919 + days + 1);
      const changes = changePoints(life, mostFalseChanges)[0]!.changes;
      const one = changes.find(({ day }) => Math.abs(day - from) <= Math.max(14, days / 10));
      seen += one ? 1 : 0;
      dated += one?.atOnce ? 1 : 0;
      right += one?.atOnce && one.between[0] <= from && from <= one.between[1] ? 1 : 0;
    }
    const figure = `found for ${percent(seen / people)} of ${people} people, with its day for ${percent(dated / people)}; the days named held the true one in ${percent(right / Math.max(1, dated))}`;
    found(`Changes are found: ${days} days, ${size} SD, AR(1) ${kept}`, seen / people >= bar, figure);
    expect(seen / people, figure).toBeGreaterThanOrEqual(bar - sized(luck(bar, people), 0));
    if (dated >= 30) expect(right / dated, figure).toBeGreaterThanOrEqual(0.9 - luck(0.9, dated));
  });
});
