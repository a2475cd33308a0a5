import { expect, test } from "vitest";
import { medianOfSorted, sameWeekdayNearby, somersD, stationaryBootstrap, trendOf } from "../../src/engine/stats/index.ts";
import { simulateLife } from "../support/lives.ts";
import { randomFrom } from "../../src/engine/random/index.ts";
import { found, sized } from "./size.ts";

// Trends of a few results and intervals of ratings on simulated lives, of which the truth is known: days and results resemble the one before.

const timeout = sized(60_000, 600_000);
const random = randomFrom(31);

/** Numbers of which each keeps so much of the one before. */
function keeping(count: number, kept: number): readonly number[] {
  // Box and Muller, 1958.
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let state = normal();
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? state : (state = kept * state + Math.sqrt(1 - kept * kept) * normal()),
  );
}

/** In how many of a hundred runs something holds. */
function percentOf(runs: number, holds: () => boolean): number {
  let held = 0;
  for (let run = 0; run < runs; run++) if (holds()) held++;
  return (100 * held) / runs;
}

const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length;
const listed = (shares: readonly number[]) => shares.map((share) => share.toFixed(1)).join(", ");
/** Three standard errors of a share of so many runs, in percent. */
const luck = (percent: number, runs: number) => 3 * Math.sqrt((percent * (100 - percent)) / runs);

test("a trend of a few results is seldom false, and its interval holds the true one", { timeout }, () => {
  const runs = sized(60, 1500);
  const lives = [8, 12, 20, 40].flatMap((count) => [0, 0.3, 0.5, 0.7].map((kept) => ({ count, kept })));
  const truth = 0.3;
  const seen = lives.map(({ count, kept }) => {
    let wrong = 0;
    const covered = percentOf(runs, () => {
      const scores = keeping(count, kept).map((value) => Math.round(12 + 4 * value));
      const at = scores.map((_, index) => index);
      if (trendOf(at, scores)!.p <= 0.05) wrong++;
      const { interval } = trendOf(
        at,
        scores.map((score, index) => score + truth * index),
      )!;
      return interval[0] <= truth && truth <= interval[1];
    });
    return { wrong: (100 * wrong) / runs, covered };
  });
  const [wrong, covered] = [seen.map((one) => one.wrong), seen.map((one) => one.covered)];
  const held = wrong.every((share) => share <= 10 + luck(10, runs)) && mean(covered) >= 93;
  found(
    "Trends of 8 to 40 results: false ones, and intervals",
    held,
    `false in ${listed(wrong)} %; intervals held ${listed(covered)} %; ${runs} each`,
  );
  expect(Math.max(...wrong), listed(wrong)).toBeLessThanOrEqual(10 + luck(10, runs));
  expect(mean(covered), listed(covered)).toBeGreaterThanOrEqual(93);
});

test("the interval of a median holds the true one about as often as it says", { timeout }, () => {
  const runs = sized(25, 400);
  const lives = [60, 180, 365].flatMap((days) => [0, 0.3, 0.5, 0.8].map((kept) => ({ days, kept })));
  const covered = lives.map(({ days, kept }) =>
    percentOf(runs, () => {
      const values = Float64Array.from(keeping(days, kept), (value) => (random() < 0.2 ? Number.NaN : value));
      const { interval } = stationaryBootstrap(values, (noted) => medianOfSorted(noted.toSorted()), { rounds: 199, random })!;
      return interval[0] <= 0 && 0 <= interval[1];
    }),
  );
  const held = mean(covered) >= 93 - luck(93, runs * covered.length) && mean(covered) <= 98;
  found("Medians of days that resemble each other: intervals", held, `held ${listed(covered)} %; ${runs} each`);
  expect(mean(covered), listed(covered)).toBeGreaterThanOrEqual(93 - luck(93, runs * covered.length));
  expect(mean(covered), listed(covered)).toBeLessThanOrEqual(98);
});

test("the interval of Somers’ D holds nothing where there is nothing", { timeout }, () => {
  const people = sized(12, 250);
  const lives = [60, 90, 180, 365].flatMap((days) => (["mixed", 0.8] as const).map((kept) => ({ days, kept })));
  const covered = lives.map(({ days, kept }) => {
    const intervals = Array.from({ length: people }, (_, person) => {
      const [mood, ...others] = simulateLife({ days, factors: 10, kept, missing: "mixed", r: 0 }, 100 * person + days).series;
      return others.flatMap(({ values }) => [somersD(values, mood!.values, sameWeekdayNearby)?.interval ?? []]);
    }).flat();
    return (100 * intervals.filter(([low, high]) => low <= 0 && 0 <= high).length) / intervals.length;
  });
  const held = mean(covered) >= 93 && mean(covered) <= 98;
  found("Somers’ D: intervals", held, `held ${listed(covered)} %; ${people} people each`);
  expect(mean(covered), listed(covered)).toBeGreaterThanOrEqual(92);
  expect(mean(covered), listed(covered)).toBeLessThanOrEqual(98);
});
