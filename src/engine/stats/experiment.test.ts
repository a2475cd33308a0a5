import { fc, test as law } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { addDays, weekday } from "../../kernel/time/index.ts";
import { bothTails } from "./student.ts";
import { analyseExperiment, type Condition, drawDays, type ExperimentDay, firstDayFrom } from "./index.ts";
import { signFlip } from "./sign-flip.ts";

const monday = "2026-03-02";

/** Days in a row, from a text such as "ABBA". */
function daysFrom(conditions: string, outcomes: readonly (number | null)[]): readonly ExperimentDay[] {
  return Array.from(conditions, (condition, index) => ({
    date: addDays(monday, index),
    condition: condition as Condition,
    outcome: outcomes[index] ?? null,
  }));
}

const ratings = (count: number) => fc.array(fc.integer({ min: 0, max: 10 }), { minLength: count, maxLength: count });

describe("the sign-flip test", () => {
  /** p as its definition has it: each of the patterns of signs, one after the other. */
  function slowly(differences: readonly number[]): number {
    const seen = Math.abs(differences.reduce((sum, one) => sum + one, 0));
    let reached = 0;
    for (let pattern = 0; pattern < 2 ** differences.length; pattern++) {
      const sum = differences.reduce((total, one, index) => total + (pattern & (1 << index) ? -one : one), 0);
      if (Math.abs(sum) >= seen - 1e-9) reached++;
    }
    return reached / 2 ** differences.length;
  }
  const differences = fc.array(fc.integer({ min: -80, max: 80 }), { minLength: 6, maxLength: 9 }).map((list) => list.map((one) => one / 8));

  law.prop([differences])("is that of all patterns of signs, counted", (list) => {
    expect(signFlip(list)!.p).toBeCloseTo(slowly(list), 12);
  });

  law.prop([differences, fc.integer({ min: -100, max: 100 })])(
    "has in its interval just the shifts that it would not reject",
    (list, eighths) => {
      const shift = eighths / 8 + 1 / 64;
      const [low, high] = signFlip(list)!.interval;
      expect(slowly(list.map((one) => one - shift)) > 0.05).toBe(low <= shift && shift <= high);
    },
  );

  const weighted = fc.array(fc.record({ value: fc.integer({ min: -80, max: 80 }), weight: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 6,
    maxLength: 9,
  });

  law.prop([weighted, fc.integer({ min: -200, max: 200 })])("does so too when a shift moves the differences unequally", (list, eighths) => {
    const shift = eighths / 8 + 1 / 64;
    const { interval } = signFlip(
      list.map(({ value }) => value),
      list.map(({ weight }) => weight),
    )!;
    const rejected = slowly(list.map(({ value, weight }) => value - weight * shift)) <= 0.05;
    expect(rejected).toBe(shift < interval[0] || shift > interval[1]);
  });

  law.prop([differences])("turns with the differences", (list) => {
    const [one, other] = [signFlip(list)!, signFlip(list.map((difference) => -difference))!];
    expect(other.p).toBeCloseTo(one.p, 12);
    expect(other.interval[0]).toBeCloseTo(-one.interval[1], 12);
  });

  test("draws patterns when there are too many, and comes near to all of them", () => {
    const list = Array.from({ length: 15 }, (_, index) => Math.sin(7 * index) + 0.45);
    const { p, exact } = signFlip(list)!;
    expect(exact).toBe(false);
    // Three standard errors of 16,383 draws.
    expect(Math.abs(p - slowly(list))).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 16_383) * 2);
    expect(signFlip(list)).toEqual(signFlip(list));
  });
});

test("Student's t has the tails of the tables", () => {
  // Quantiles of 97.5 %, and one of 99.5 %, as printed in the tables.
  for (const [t, degrees] of [
    [12.7062, 1],
    [4.30265, 2],
    [2.57058, 5],
    [2.22814, 10],
    [2.05553, 26],
  ] as const)
    expect(bothTails(t, degrees)).toBeCloseTo(0.05, 5);
  expect(bothTails(2.77871, 26)).toBeCloseTo(0.01, 5);
  expect(bothTails(0, 7)).toBe(1);
});

describe("the drawing of days", () => {
  law.prop([fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 1_000_000 })])(
    "pairs days that are alike, each with one A and one B",
    (start, seed) => {
      const first = firstDayFrom(addDays("2026-01-01", start));
      let coins = seed;
      const days = drawDays(first, 28, () => (coins = (coins * 5 + 3) % 1_000_003) % 2 === 0);
      expect(days.map(({ date }) => date)).toEqual(Array.from({ length: 28 }, (_, index) => addDays(first, index)));
      for (const pair of Map.groupBy(days, ({ pair }) => pair).values()) {
        expect(pair.map(({ condition }) => condition).toSorted()).toEqual(["A", "B"]);
        const [one, other] = pair.map(({ date }) => date);
        expect(weekday(one!) > 5).toBe(weekday(other!) > 5);
        // A Friday waits for its Monday; nobody waits longer.
        expect(addDays(one!, 3) >= other!).toBe(true);
      }
    },
  );

  test("is found again from its days alone, when some are missing too", () => {
    const days = drawDays(
      "2026-03-04",
      28,
      (() => {
        let flips = 0;
        return () => (flips++ * 7) % 3 === 0;
      })(),
    );
    const outcomes = days.map(({ date, condition }, index) => ({ date, condition, outcome: index % 5 }));
    const known = analyseExperiment(
      "pairs",
      days.map((day, index) => ({ ...day, outcome: index % 5 })),
    );
    expect(known.n).toBe(28);
    expect(analyseExperiment("pairs", outcomes)).toEqual(known);
    expect(analyseExperiment("pairs", outcomes.slice(1)).n).toBe(26);
  });
});

describe("an experiment of drawn pairs", () => {
  const coin = "ABBABAABABBABA";
  const outcomes = Array.from(coin, (condition, index) => (condition === "A" ? 6 : 4) + (index % 3) / 2);

  test("tells the difference, its interval, and how sure that is, in one sentence without a cause", () => {
    const result = analyseExperiment("pairs", daysFrom(coin, outcomes));
    expect(result).toMatchObject({ n: 14, strength: "strong", notes: [] });
    expect(result.effect).toBeGreaterThan(result.interval![0]);
    expect(result.effect).toBeLessThan(result.interval![1]);
    expect(result.p).toBe(2 / 128);
    expect(result.sentence).toMatch(
      /^With A, the outcome was about [\d.]+ higher than with B \(95 % interval: [\d.]+ to [\d.]+ higher\), over 7 pairs of days\.$/,
    );
    expect(result.sentence).not.toMatch(/because|cause/);
  });

  law.prop([ratings(14)])("gives the same from days in any order, and the opposite when A and B change places", (list) => {
    const days = daysFrom(coin, list);
    const one = analyseExperiment("pairs", days);
    expect(analyseExperiment("pairs", days.toReversed())).toEqual(one);
    const swapped = analyseExperiment(
      "pairs",
      days.map((day) => ({ ...day, condition: day.condition === "A" ? "B" : "A" })),
    );
    expect(swapped.p).toEqual(one.p);
    if (one.effect !== null) expect(swapped.effect).toBeCloseTo(-one.effect, 12);
  });

  test("finds a difference that is the same in each pair, whatever days share, and gives it in the outcome's unit", () => {
    const shared = (index: number) => (index % 7 > 4 ? 300 : 0) + 20;
    const days = daysFrom(
      coin,
      Array.from(coin, (condition, index) => shared(index) + (condition === "A" ? -45 : 0)),
    );
    const { effect, interval, p } = analyseExperiment("pairs", days);
    expect([effect, ...interval!].map((minutes) => Number(minutes!.toFixed(9)))).toEqual([-45, -45, -45]);
    expect(p).toBe(2 / 128);
  });

  test("says that it does not tell the two apart when it does not", () => {
    const result = analyseExperiment("pairs", daysFrom(coin, [5, 4, 6, 5, 4, 6, 4, 5, 5, 6, 6, 5, 4, 6]));
    expect(result.p).toBeGreaterThan(0.05);
    expect(result.sentence).toMatch(
      /^This does not tell A from B: with A, the outcome may be anything from [\d.]+ lower to [\d.]+ higher than with B/,
    );
  });

  test("leaves out a pair with a missing day, and says so", () => {
    const hole = outcomes.map((outcome, index) => (index === 3 ? null : outcome));
    expect(analyseExperiment("pairs", daysFrom(coin, hole))).toMatchObject({
      n: 12,
      notes: ["2 days were left out, because the other day of the pair or the outcome is missing."],
    });
    const gone = analyseExperiment(
      "pairs",
      daysFrom(coin, outcomes).filter((_, index) => index !== 3),
    );
    expect(gone).toMatchObject({ n: 12, notes: ["1 day was left out, because the other day of the pair or the outcome is missing."] });
  });

  test("counts days as they were drawn, and says where something else was done", () => {
    const days = daysFrom(coin, outcomes);
    const done = days.map((day, index) => (index < 3 ? { ...day, done: "neither" as const } : day));
    const [one, other] = [analyseExperiment("pairs", days), analyseExperiment("pairs", done)];
    expect(other.effect).toBe(one.effect);
    expect(other.notes[0]).toContain("On 3 of 14 days something else was done than planned.");
  });

  test("shows beside it, as the weaker reading, what the days say by what was done on them", () => {
    const whole = coin + coin;
    // The change does 2 where it was done, and four of its days went otherwise.
    const lived = Array.from(whole, (condition, index) => ({ condition, really: index % 3 === 0 && condition === "A" ? "B" : condition }));
    expect(lived.filter(({ condition, really }) => condition !== really)).toHaveLength(4);
    const days = daysFrom(
      whole,
      lived.map(({ really }, index) => (really === "A" ? 6 : 4) + ((index * 5) % 7) / 7),
    ).map((day, index) => ({ ...day, done: lived[index]!.really as Condition }));
    const result = analyseExperiment("pairs", days);
    expect(result.asDone).toMatchObject({ n: 28, sentence: expect.stringMatching(/^With A, .*, over 10 and 18 days\.$/) });
    expect(Math.abs(result.asDone!.effect - 2)).toBeLessThan(Math.abs(result.effect! - 2));
    expect(result.asDone!.interval[0]).toBeGreaterThan(1);
    const asDrawn = days.map((day) => ({ ...day, done: day.condition }));
    expect([analyseExperiment("pairs", asDrawn).asDone, analyseExperiment("pairs", daysFrom(coin, outcomes)).asDone]).toEqual([null, null]);
  });

  test("has no second reading where the first has no number, or too few days are left of a kind", () => {
    const days = daysFrom(coin, outcomes);
    const other = (condition: Condition): Condition => (condition === "A" ? "B" : "A");
    const most = days.map((day, index) => (index < 8 ? { ...day, done: other(day.condition) } : day));
    expect(analyseExperiment("pairs", most)).toMatchObject({ effect: null, asDone: null });
    const one = days.map((day, index) => (index === 0 ? { ...day, done: other(day.condition) } : day));
    expect(analyseExperiment("pairs", one)).toMatchObject({ n: 14, asDone: null });
  });

  test("says more and less of the outcome in its own words, and sizes as they are read", () => {
    const minutes = { a: "“a walk”", b: "your usual way", outcome: "your end of work", more: "later", less: "earlier" };
    const days = daysFrom(
      coin,
      Array.from(coin, (condition, index) => 17 + (index % 3) / 4 - (condition === "A" ? 1 : 0)),
    );
    const { sentence } = analyseExperiment("pairs", days, { ...minutes, size: (hours) => `${Math.round(60 * hours)} min` });
    expect(sentence).toMatch(
      /your end of work was about \d+ min earlier than with your usual way \(95 % interval: \d+ min to \d+ min earlier\)/,
    );
    expect(sentence).not.toMatch(/lower|higher/);
  });

  test("wonders when no coin decided", () => {
    expect(analyseExperiment("pairs", daysFrom("ABABABABABABAB", outcomes)).notes[0]).toContain("In every pair A came first");
  });

  test.each([
    ["without days", [], "There is no day with A"],
    ["without B", daysFrom("AAAAAAAAAAAAAA", outcomes), "There is no day with B, so there is nothing to compare."],
    ["without an outcome on B", daysFrom("ABABABABABABAB", [1, null, 2, null, 3]), "The outcome is not known on any day with B"],
    [
      "with a plan that was not followed",
      daysFrom(coin, outcomes).map((day, index) => (index === 0 ? day : { ...day, done: "neither" as const })),
      "On 13 of 14 days something else was done",
    ],
    ["with pairs of one kind", daysFrom("AAAAAAAABBBBBBBB", [...outcomes, 5, 6]), "In 6 of 7 pairs both days were of one kind"],
    [
      "of one outcome",
      daysFrom(
        coin,
        Array.from(coin, () => 5),
      ),
      "The outcome was the same on every day",
    ],
    [
      "of ten days",
      daysFrom(coin.slice(0, 10), outcomes),
      "There are 5 whole pairs of days so far. It takes 6 to say anything: 2 more days.",
    ],
  ] as const)("%s has a sentence and no number", (_, days, sentence) => {
    const result = analyseExperiment("pairs", days);
    expect(result).toMatchObject({ effect: null, interval: null, p: null, n: 0 });
    expect(result.sentence).toContain(sentence);
  });
});

describe("before and after", () => {
  const phases = "B".repeat(14) + "A".repeat(14);
  const wave = Array.from({ length: 28 }, (_, index) => 5 + Math.sin(index * 2.4) + (index < 14 ? 0 : 2.5));

  test("is labelled as the weaker way, and tells the difference of the means", () => {
    const result = analyseExperiment("before-after", daysFrom(phases, wave));
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
    expect(result.effect).toBeCloseTo(mean(wave.slice(14)) - mean(wave.slice(0, 14)), 12);
    expect(result).toMatchObject({ n: 28, strength: "weak" });
    expect(result.p).toBeLessThan(0.05);
    expect(result.notes[0]).toContain("Before and after is the weaker way");
  });

  law.prop([ratings(28)])("never has an interval that disagrees with p", (list) => {
    fc.pre(new Set(list).size > 1);
    const { interval, p } = analyseExperiment("before-after", daysFrom(phases, list));
    expect(p! < 0.05).toBe(interval![0] > 0 || interval![1] < 0);
  });

  law.prop([ratings(28), fc.integer({ min: 1, max: 9 })])("does not depend on the unit", (list, unit) => {
    fc.pre(new Set(list).size > 1);
    const [one, other] = [list, list.map((outcome) => 60 * unit * outcome - 7)].map((outcomes) =>
      analyseExperiment("before-after", daysFrom(phases, outcomes)),
    );
    expect(other!.p).toBeCloseTo(one!.p!, 6);
    expect(other!.effect).toBeCloseTo(60 * unit * one!.effect!, 6);
  });

  test("is less sure of days that resemble the day before", () => {
    const smooth = Array.from({ length: 28 }, (_, index) => 5 + Math.sin(index / 4) + (index < 14 ? 0 : 1));
    // The same days of each phase in another order: 0, 5, 10, 1, 6 …
    const rough = smooth.map((_, index) => smooth[14 * Math.floor(index / 14) + (((index % 14) * 5) % 14)]!);
    const width = (list: readonly number[]) => {
      const [low, high] = analyseExperiment("before-after", daysFrom(phases, list)).interval!;
      return high - low;
    };
    expect(width(smooth)).toBeGreaterThan(1.5 * width(rough));
  });

  test("of two days a phase, and of two flat phases: a sentence, and a number only where there is one", () => {
    expect(analyseExperiment("before-after", daysFrom("BBBBBBBBAA", wave))).toMatchObject({
      effect: null,
      sentence: "There are 2 days with A and 8 with B. It takes 7 of each to say anything: 5 more days.",
    });
    const flat = analyseExperiment(
      "before-after",
      daysFrom(
        phases,
        wave.map((_, index) => (index < 14 ? 3 : 5)),
      ),
    );
    expect(flat.effect).toBeCloseTo(2, 12);
    expect(flat.interval!.every(Number.isFinite)).toBe(true);
  });
});
