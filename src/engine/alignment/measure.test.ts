import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { fromIntervals, minutes } from "../spans/index.ts";
import { type AreaWeek, fit, gainOf, type Measured, measure } from "./index.ts";

const stances = ["lean in", "hold", "good enough", "pause"] as const;

/** Areas with and without bands, ratings and importance; `scale` is the largest number of minutes. */
function areasUpTo(scale: number): fc.Arbitrary<readonly AreaWeek[]> {
  const bound = fc.integer({ min: 0, max: scale });
  const band = fc.oneof(
    fc.constant(null),
    bound.map((from) => ({ from })),
    bound.map((to) => ({ to })),
    fc.tuple(bound, bound).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  );
  const area = fc.record(
    {
      minutes: fc.integer({ min: 0, max: scale }),
      enough: band,
      importance: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
      stance: fc.constantFrom(...stances),
      goodEnoughFrom: bound,
      rating: fc.integer({ min: 1, max: 10 }),
      mode: fc.constantFrom("both" as const, "hours" as const, "feeling" as const),
    },
    { requiredKeys: ["minutes", "enough", "importance", "stance"] },
  );
  return fc.array(area, { maxLength: 5 }).map((list) => list.map((area, index) => ({ id: `area ${index}`, ...area })));
}
const areas = areasUpTo(3000);
const unaccounted = fc.integer({ min: 0, max: 6000 });
const at = (areas: readonly AreaWeek[], unaccountedMinutes = 0) => measure(areas, unaccountedMinutes)?.from ?? 0;
const expectClose = (actual: Measured | null, wanted: Measured | null) => {
  expect(actual?.from ?? 0).toBeCloseTo(wanted?.from ?? 0, 9);
  expect(actual?.to ?? 0).toBeCloseTo(wanted?.to ?? 0, 9);
};
const withMinutes = (areas: readonly AreaWeek[], index: number, minutes: number) =>
  areas.map((area, other) => (other === index ? { ...area, minutes } : area));

/** What holds an area below its band, as the stance has it. */
const lowOf = ({ enough, stance, goodEnoughFrom }: AreaWeek) =>
  (stance === "good enough" ? goodEnoughFrom : undefined) ?? enough?.from ?? 0;
const highOf = ({ enough }: AreaWeek) => enough?.to ?? Number.POSITIVE_INFINITY;

describe("the laws of alignment", () => {
  test.prop([areas, unaccounted])("it lies between 0 and 1, the lower end first", (areas, unaccounted) => {
    const measured = measure(areas, unaccounted);
    if (!measured) return;
    for (const { from, to } of [measured, ...measured.areas.map((area) => area.fit), ...measured.areas.map((area) => area.gap)]) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(1);
    }
  });

  test.prop([areas, unaccounted, fc.double({ min: 0.01, max: 100, noNaN: true })])(
    "scaling all importance changes nothing",
    (areas, unaccounted, factor) => {
      expectClose(
        measure(
          areas.map((area) => ({ ...area, importance: area.importance * factor })),
          unaccounted,
        ),
        measure(areas, unaccounted),
      );
    },
  );

  test.prop([areas, areas, unaccounted])("areas without importance, and paused ones, change nothing", (areas, others, unaccounted) => {
    const without = others.map((area, index): AreaWeek => (index % 2 === 0 ? { ...area, importance: 0 } : { ...area, stance: "pause" }));
    expectClose(measure([...without, ...areas], unaccounted), measure(areas, unaccounted));
  });

  test.prop([areas, unaccounted, fc.infiniteStream(fc.nat())])("the order of areas changes nothing", (areas, unaccounted, keys) => {
    const shuffled = areas.map((area) => ({ area, key: keys.next().value })).toSorted((a, b) => a.key - b.key);
    expectClose(
      measure(
        shuffled.map(({ area }) => area),
        unaccounted,
      ),
      measure(areas, unaccounted),
    );
  });

  const area = areas.filter((list) => list.length > 0).map((list) => list[0]!);

  test.prop([areas, area, fc.nat({ max: 3000 })])(
    "more minutes never lower it up to a band, nor raise it past one",
    (areas, area, added) => {
      const less = at([area, ...areas]);
      const more = at([{ ...area, minutes: area.minutes + added }, ...areas]);
      if (area.minutes + added <= highOf(area)) expect(more).toBeGreaterThanOrEqual(less - 1e-12);
      if (area.minutes >= lowOf(area)) expect(more).toBeLessThanOrEqual(less + 1e-12);
    },
  );

  test.prop([areas, area, area, fc.nat({ max: 600 }), fc.nat({ max: 600 }), fc.integer({ min: 1, max: 600 })])(
    "moving a minute from an area over its band to one under it never lowers it",
    (areas, first, second, excess, reached, missing) => {
      const giver: AreaWeek = { ...first, enough: { to: 300 }, minutes: 301 + excess, goodEnoughFrom: 0 };
      const taker: AreaWeek = { ...second, enough: { from: reached + missing }, minutes: reached, stance: "hold" };
      const before = at([giver, taker, ...areas]);
      const after = at([{ ...giver, minutes: giver.minutes - 1 }, { ...taker, minutes: reached + 1 }, ...areas]);
      expect(after).toBeGreaterThanOrEqual(before - 1e-12);
    },
  );

  test.prop([areas, fc.array(fc.tuple(fc.nat({ max: 5000 }), fc.integer({ min: 2, max: 300 })), { maxLength: 8 }), unaccounted])(
    "splitting or repeating evidence changes nothing",
    (areas, stretches, unaccounted) => {
      const minutesOf = (list: typeof stretches) =>
        minutes(fromIntervals({ starts: list.map(([at]) => at * 60_000), ends: list.map(([at, length]) => (at + length) * 60_000) }));
      const retold = stretches.flatMap(([at, length]): typeof stretches => [
        [at + 1, length - 1],
        [at, length],
        [at, 1],
      ]);
      const of = (list: typeof stretches) => measure(withMinutes(areas, 0, minutesOf(list)), unaccounted);
      expect(of(retold)).toEqual(of(stretches));
    },
  );

  test.prop([areas, unaccounted])(
    "the gaps of all areas are what is missing from 1, and what moves it most leads to it",
    (areas, unaccounted) => {
      const measured = measure(areas, unaccounted);
      if (!measured) return;
      const sum = (of: "from" | "to") => measured.areas.reduce((total, { gap }) => total + gap[of], 0);
      expect(sum("to")).toBeCloseTo(1 - measured.from, 9);
      expect(sum("from")).toBeLessThanOrEqual(1 - measured.to + 1e-9);
      if (unaccounted === 0) expect(sum("from")).toBeCloseTo(1 - measured.to, 9);
    },
  );

  test.prop([areas, unaccounted, fc.array(fc.nat({ max: 3000 }), { minLength: 5, maxLength: 5 })])(
    "the intervals hold every completion that gives a minute to one area and takes none past its band",
    (areas, unaccounted, wishes) => {
      let left = unaccounted;
      const completed = areas.map((area, index) => {
        const given = Math.min(left, wishes[index]!, Math.max(0, highOf(area) - area.minutes));
        left -= given;
        return { ...area, minutes: area.minutes + given };
      });
      const measured = measure(areas, unaccounted);
      if (!measured) return;
      const found = measure(completed, 0)!;
      expect(found.from).toBeGreaterThanOrEqual(measured.from - 1e-9);
      expect(found.from).toBeLessThanOrEqual(measured.to + 1e-9);
      for (const [index, { fit }] of measured.areas.entries()) {
        expect(found.areas[index]!.fit.from).toBeGreaterThanOrEqual(fit.from - 1e-9);
        expect(found.areas[index]!.fit.from).toBeLessThanOrEqual(fit.to + 1e-9);
      }
    },
  );

  test.prop([areasUpTo(5), fc.integer({ min: 0, max: 6 })])("the upper end is the best of all completions", (areas, unaccounted) => {
    const best = (index: number, left: number, completed: readonly AreaWeek[]): number => {
      const area = areas[index];
      if (!area) return at(completed);
      const room = Math.max(0, Math.min(left, highOf(area) - area.minutes));
      return Math.max(
        ...Array.from({ length: room + 1 }, (_, given) =>
          best(index + 1, left - given, [...completed, { ...area, minutes: area.minutes + given }]),
        ),
      );
    };
    expect(measure(areas, unaccounted)?.to ?? 0).toBeCloseTo(best(0, unaccounted, []), 9);
  });

  test.prop([areas, unaccounted, fc.nat({ max: 3000 })])(
    "what a change gains is the alignment after it less the one before",
    (areas, unaccounted, minutes) => {
      const change = { minutes: { "area 0": minutes } };
      const [before, after] = [measure(areas, unaccounted), measure(withMinutes(areas, 0, minutes), unaccounted)];
      const gain = gainOf(change, areas, unaccounted);
      expect(gain === null).toBe(before === null);
      if (!gain || !before || !after) return;
      expect([gain.from, gain.to].toSorted((a, b) => a - b)).toEqual(
        [after.from - before.from, after.to - before.to].toSorted((a, b) => a - b),
      );
      expect(gainOf({ minutes: {} }, areas, unaccounted)).toEqual({ from: 0, to: 0 });
    },
  );
});

describe("the fit of an area", () => {
  const area: AreaWeek = { id: "family", minutes: 300, enough: { from: 600, to: 900 }, importance: 9, stance: "hold" };

  test("is how far its time reaches the band, or how little it goes past it", () => {
    expect(fit(area)).toBe(0.5);
    expect(fit({ ...area, minutes: 0 })).toBe(0);
    expect(fit({ ...area, minutes: 700 })).toBe(1);
    expect(fit({ ...area, minutes: 1200 })).toBe(0.75);
    expect(fit({ ...area, minutes: 0, enough: { to: 900 } })).toBe(1);
    expect(fit({ ...area, minutes: 10, enough: { to: 0 } })).toBe(0);
    expect(fit({ ...area, enough: { from: 0 } })).toBe(1);
  });

  test("counts how it felt twice as much as its hours, unless the person chose one of them", () => {
    expect(fit({ ...area, rating: 10 })).toBeCloseTo((0.5 + 2) / 3, 12);
    expect(fit({ ...area, rating: 1 })).toBeCloseTo(0.5 / 3, 12);
    expect(fit({ ...area, rating: 10, mode: "hours" })).toBe(0.5);
    expect(fit({ ...area, rating: 4, mode: "feeling" })).toBeCloseTo(1 / 3, 12);
  });

  test("goes by the rating without a band, and is left out without either", () => {
    expect(fit({ ...area, enough: null, rating: 10 })).toBe(1);
    expect(fit({ ...area, enough: {}, rating: 1 })).toBe(0);
    expect(fit({ ...area, enough: null })).toBeNull();
    expect(fit({ ...area, mode: "feeling" })).toBeNull();
    expect(fit({ ...area, enough: null, rating: 10, mode: "hours" })).toBeNull();
    expect(fit({ ...area, stance: "pause" })).toBeNull();
  });

  test("is measured against the good-enough value in a season that says so", () => {
    expect(fit({ ...area, stance: "good enough", goodEnoughFrom: 300 })).toBe(1);
    expect(fit({ ...area, goodEnoughFrom: 300 })).toBe(0.5);
    expect(fit({ ...area, enough: null, stance: "good enough", goodEnoughFrom: 400 })).toBe(0.75);
  });

  test("weighs half as much again where the season leans in", () => {
    const met: AreaWeek = { ...area, id: "work", minutes: 700, importance: 6 };
    expect(at([area, { ...met, stance: "lean in" }])).toBeCloseTo((9 * 0.5 + 9) / 18, 12);
  });

  test("an alignment of nothing is null", () => {
    expect(measure([], 100)).toBeNull();
    expect(measure([{ ...area, importance: 0 }], 100)).toBeNull();
  });
});
