import { describe, expect, test } from "vitest";
import { randomFrom } from "../random/index.ts";
import { simulateLife } from "../../../test/support/lives.ts";
import { associations } from "./association.ts";
import { blockPermutation } from "./block-permutation.ts";
import { confirmed } from "./confirm.ts";
import type { Diary } from "./day-series.ts";
import { missingWithOutcome } from "./missingness.ts";
import { picturesOf } from "./picture.ts";

const question = { outcomes: ["mood"], factors: ["f0", "f1", "f2"], lags: [0, 1] };
const plan = { days: 200, factors: 3, kept: 0.5, missing: "mixed", r: 0.6 } as const;
const life = simulateLife(plan, 11);

function changed({ firstWeekday, series }: Diary, name: string, change: (values: Float64Array) => Float64Array): Diary {
  return { firstWeekday, series: series.map((one) => (one.name === name ? { name, values: change(one.values) } : one)) };
}

describe("associations", () => {
  test("find what goes together, in the outcome's own unit, with an interval, the days and a q", () => {
    const { tested, untested } = associations(life, question);
    expect(untested).toEqual([]);
    expect(tested.map(({ factor, lagDays }) => `${factor} ${lagDays}`)).toEqual(["f0 0", "f0 1", "f1 0", "f1 1", "f2 0", "f2 1"]);
    const [found, ...others] = tested;
    expect(found!.q).toBeLessThan(0.01);
    expect(found!.interval[0]).toBeGreaterThan(0);
    expect(found!.effect).toBeGreaterThan(found!.interval[0]);
    expect(found!.effect).toBeLessThan(found!.interval[1]);
    expect(found!.effectiveDays).toBeLessThan(found!.days);
    for (const { q } of others) expect(q).toBeGreaterThan(0.1);
  });

  test("do not depend on the unit of the factor, and follow that of the outcome", () => {
    const [plainly] = associations(life, question).tested;
    const minutes = changed(life, "f0", (values) => values.map((value) => 60 * value - 1e6));
    const percent = changed(minutes, "mood", (values) => values.map((value) => 10 * value));
    const [found] = associations(percent, question).tested;
    expect(found!.effect).toBeCloseTo(10 * plainly!.effect, 6);
    expect(found!.interval[0]).toBeCloseTo(10 * plainly!.interval[0], 6);
    expect(found!.chance / plainly!.chance).toBeCloseTo(1, 5);
  });

  test("do not depend on which weekday is called the first, nor on the order of the series", () => {
    const turned = { firstWeekday: 5, series: life.series.toReversed() };
    const [plainly] = associations(life, question).tested;
    const [found] = associations(turned, question).tested;
    expect(found!.effect).toBeCloseTo(plainly!.effect, 9);
    expect(found!.q).toBeCloseTo(plainly!.q, 9);
  });

  test("have the factor earlier", () => {
    // Of days that keep nothing of each other: else yesterday's factor is in today's as well.
    const fresh = simulateLife({ ...plan, kept: 0 }, 11);
    const later = changed(fresh, "mood", (values) => values.map((_, day) => (day === 0 ? Number.NaN : values[day - 1]!)));
    const shown = associations(later, question).tested.filter(({ q }) => q <= 0.1);
    expect(shown.map(({ factor, lagDays }) => `${factor} ${lagDays}`)).toEqual(["f0 1"]);
  });

  test("say of each series what could not be looked at, and why", () => {
    const week = Float64Array.from({ length: 200 }, (_, day) => (day % 7 >= 5 ? 1 : 0));
    const few = changed(
      changed(
        changed(life, "f0", (values) => values.map((value, day) => (day < 30 ? value : Number.NaN))),
        "f1",
        () => new Float64Array(200).fill(0.1),
      ),
      "f2",
      () => week,
    );
    const { tested, untested } = associations(few, { ...question, lags: [0] });
    expect(tested).toEqual([]);
    expect(untested.map(({ factor, why }) => `${factor} ${why}`)).toEqual(["f0 few-days", "f1 constant-factor", "f2 week-alone"]);
    const flat = changed(life, "mood", (values) => values.map(() => 0.7));
    expect(new Set(associations(flat, question).untested.map(({ why }) => why))).toEqual(new Set(["constant-outcome"]));
  });

  test("leave out what is not to be looked at", () => {
    const { tested } = associations(life, { ...question, except: (_, factor, lagDays) => factor === "f1" || lagDays === 1 });
    expect(tested.map(({ factor, lagDays }) => `${factor} ${lagDays}`)).toEqual(["f0 0", "f2 0"]);
  });

  test("are drawn as parts of equal size, which rise and fall as the effect says", () => {
    const [found] = associations(life, question).tested;
    const [parts, later] = picturesOf(life, [found!, { ...found!, lagDays: 1 }]);
    expect(parts!.map(({ days }) => days).reduce((sum, days) => sum + days)).toBe(found!.days);
    expect(Math.max(...parts!.map(({ days }) => days)) - Math.min(...parts!.map(({ days }) => days))).toBeLessThanOrEqual(1);
    const [least, most] = [parts![0]!, parts!.at(-1)!];
    expect(parts!.map(({ factor }) => factor)).toEqual(parts!.map(({ factor }) => factor).toSorted((a, b) => a - b));
    expect((most.outcome - least.outcome) / (most.factor - least.factor)).toBeCloseTo(found!.effect / found!.factorSpread, 0);
    expect(later).not.toEqual(parts);
    expect(
      picturesOf(
        changed(life, "f0", (values) => values.map((value, day) => (day < 20 ? value : Number.NaN))),
        [found!],
      ),
    ).toEqual([[]]);
  });

  test("look once at two series of the same day, and both ways at the day after", () => {
    const names = ["mood", "f0"];
    const { tested } = associations(life, { outcomes: names, factors: names, lags: [0, 1] });
    expect(tested.map(({ outcome, factor, lagDays }) => `${factor} ${outcome} ${lagDays}`)).toEqual([
      "f0 mood 0",
      "f0 mood 1",
      "mood f0 1",
    ]);
  });

  test("a weekend that two series share makes no finding", () => {
    const random = randomFrom(5);
    const weekend = (size: number) => Float64Array.from({ length: 365 }, (_, day) => (day % 7 >= 5 ? size : 0) + random());
    const diary = {
      firstWeekday: 0,
      series: [
        { name: "mood", values: weekend(4) },
        { name: "f0", values: weekend(-6) },
      ],
    };
    const { tested } = associations(diary, { ...question, factors: ["f0"] });
    expect(tested.every(({ q }) => q > 0.1)).toBe(true);
  });
});

test("what is found early and holds later is confirmed, and what fades is not", () => {
  const long = simulateLife({ ...plan, days: 365 }, 12);
  expect(confirmed(long, question, 0.1).map(({ factor, lagDays }) => `${factor} ${lagDays}`)).toEqual(["f0 0"]);
  const random = randomFrom(3);
  const fading = changed(long, "f0", (values) => values.map((value, day) => (day < 243 ? value : value + 40 * (random() - 0.5))));
  expect(confirmed(fading, question, 0.1)).toEqual([]);
});

test("shuffled weeks agree on what goes together and on what does not", () => {
  expect(blockPermutation(life, { outcome: "mood", factor: "f0", lagDays: 0 }, 499, randomFrom(1))).toBe(1 / 500);
  expect(blockPermutation(life, { outcome: "mood", factor: "f1", lagDays: 0 }, 499, randomFrom(1))).toBeGreaterThan(0.05);
});

test("it is noticed when days are missing on which the outcome was lower", () => {
  const calm = simulateLife({ ...plan, days: 365, missing: 0, r: 0 }, 4);
  expect(missingWithOutcome(calm, "mood")).toEqual([]);
  const mood = calm.series[0]!.values;
  const skipped = changed(calm, "f1", (values) => values.map((value, day) => (mood[day]! < 4 ? Number.NaN : value)));
  const [found, ...others] = missingWithOutcome(skipped, "mood");
  expect(others).toEqual([]);
  expect(found!.factor).toBe("f1");
  expect(found!.effect).toBeLessThan(0);
});
