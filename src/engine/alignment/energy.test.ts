import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { hour } from "../../kernel/time/index.ts";
import { fromRanges, union } from "../spans/index.ts";
import { energyByKind } from "./index.ts";

const checkIn = (hours: number, energy0to10: number) => ({ at: hours * hour, energy0to10 });
const stretch = (from: number, to: number) => fromRanges([{ from: from * hour, to: to * hour }]);

/** Normal numbers from a seed: Box & Muller over a linear congruential generator. */
function normals(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 4_294_967_297;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

describe("the energy of a kind of activity", () => {
  test("is the change from the check-in before to the one after", () => {
    const [run] = energyByKind([checkIn(1, 2), checkIn(7, 4), checkIn(9, 7), checkIn(12, 1)], new Map([["run", stretch(8, 9)]]));
    expect(run).toEqual({ kind: "run", n: 1, change: 3, interval: null });
  });

  test("needs both check-ins within four hours", () => {
    const of = (before: number, after: number) =>
      energyByKind([checkIn(before, 5), checkIn(after, 6)], new Map([["walk", stretch(10, 11)]]));
    expect([of(6, 15), of(5.9, 12), of(9, 15.1), of(10.5, 12)].map((found) => found.length)).toEqual([1, 0, 0, 0]);
  });

  test("is shrunk to the person's own mean, the more the fewer pairs there are", () => {
    const days = [0, 24, 48, 72, 96];
    const checkIns = days.flatMap((day) => [checkIn(day + 8, 5), checkIn(day + 10, day === 0 ? 9 : 4)]);
    const of = (day: number) => stretch(day + 8.5, day + 9.5);
    const [swim, meeting] = energyByKind(
      checkIns,
      new Map([
        ["swim", of(0)],
        ["meeting", days.slice(1).map(of).reduce(union)],
      ]),
    );
    // The person's mean is (4 − 4) / 5 = 0.
    expect(swim).toMatchObject({ n: 1, change: (1 / 6) * 4 });
    expect(meeting).toMatchObject({ n: 4, change: (4 / 9) * -1 });
  });

  test("counts a pair of check-ins once, however the activity between them is cut up", () => {
    const checkIns = [checkIn(8, 5), checkIn(12, 3)];
    const whole = energyByKind(checkIns, new Map([["mail", stretch(9, 11)]]));
    expect(energyByKind(checkIns, new Map([["mail", union(stretch(9, 9.5), stretch(10, 11))]]))).toEqual(whole);
    expect(whole[0]!.n).toBe(1);
  });

  test("goes into the person's mean once for a pair of check-ins, though two kinds lie between them", () => {
    const checkIns = [checkIn(8, 5), checkIn(12, 8), checkIn(32, 5), checkIn(36, 2)];
    const [run] = energyByKind(
      checkIns,
      new Map([
        ["run", stretch(9, 10)],
        ["mail", union(stretch(10, 11), stretch(33, 34))],
      ]),
    );
    expect(run!.change).toBeCloseTo(3 / 6, 12);
  });

  test("has an interval by the spread within kinds, as soon as that is known", () => {
    // Eleven changes of +1 and −1 in turn but the last, which is 0: mean 0, squares 10, degrees of freedom 10.
    const days = Array.from({ length: 11 }, (_, day) => day * 24);
    const checkIns = days.flatMap((day, index) => [checkIn(day + 8, 5), checkIn(day + 10, index === 10 ? 5 : 5 + (-1) ** index)]);
    const of = (count: number) =>
      days
        .slice(0, count)
        .map((day) => stretch(day + 8.5, day + 9.5))
        .reduce(union);
    const margin = 1.96 / Math.sqrt(16);
    expect(energyByKind(checkIns, new Map([["walk", of(11)]]))).toEqual([
      { kind: "walk", n: 11, change: 0, interval: { from: -margin, to: margin } },
    ]);
    expect(energyByKind(checkIns, new Map([["walk", of(10)]]))[0]!.interval).toBeNull();
  });

  test("without check-ins is nothing", () => {
    expect(energyByKind([], new Map([["mail", stretch(9, 11)]]))).toEqual([]);
    expect(energyByKind([checkIn(8, 5)], new Map())).toEqual([]);
  });

  test.prop([fc.integer()], { numRuns: 5 })("has an interval that holds the truth nineteen times of twenty", (seed) => {
    const normal = normals(seed);
    let [held, all] = [0, 0];
    for (let person = 0; person < 60; person++) {
      const truths = Array.from({ length: 8 }, () => 0.3 + normal() * Math.sqrt(4 / 5));
      let day = 0;
      const checkIns: ReturnType<typeof checkIn>[] = [];
      const activities = new Map(
        truths.map((truth, index) => {
          const stretches = Array.from({ length: 2 + 3 * index }, () => {
            day += 24;
            checkIns.push(checkIn(day + 8, 5), checkIn(day + 10, 5 + truth + 2 * normal()));
            return { from: (day + 8.5) * hour, to: (day + 9.5) * hour };
          });
          return [`${index}`, fromRanges(stretches)] as const;
        }),
      );
      for (const [index, { interval }] of energyByKind(checkIns, activities).entries()) {
        all++;
        held += Number(interval !== null && interval.from <= truths[index]! && truths[index]! <= interval.to);
      }
    }
    expect(held / all).toBeGreaterThan(0.9);
    expect(held / all).toBeLessThan(0.99);
  });
});
