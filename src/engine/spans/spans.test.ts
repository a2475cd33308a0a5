import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { minute, type Range } from "../../kernel/time/index.ts";
import {
  atLeast,
  bridge,
  complement,
  covers,
  fromIntervals,
  fromRanges,
  gaps,
  intersect,
  isEmpty,
  minutes,
  none,
  overlapOf,
  type Spans,
  subtract,
  toRanges,
  union,
  widen,
  within,
} from "./index.ts";

// A small time line, so that intervals touch, nest and repeat often.
const end = 60;
const instant = fc.integer({ min: 0, max: end });
const anyRange = fc.tuple(instant, instant).map(([from, to]) => ({ from, to }));
const shortRange = fc.tuple(instant, fc.nat({ max: 4 })).map(([from, length]) => ({ from, to: Math.min(end, from + length) }));
const range = fc.oneof({ arbitrary: anyRange, weight: 1 }, { arbitrary: shortRange, weight: 3 });
const ranges = fc.array(range, { maxLength: 12 });
const spans = ranges.map(fromRanges);
const all: Range = { from: 0, to: end };
const size = (set: Spans) => Math.round(minutes(set) * minute);

/** How many of the ranges hold each instant of the line: the slow and plain way. */
function depths(list: readonly Range[]): readonly number[] {
  return Array.from({ length: end }, (_, instant) => list.filter(({ from, to }) => from <= instant && instant < to).length);
}

function instantsOf(set: Spans): readonly boolean[] {
  return Array.from({ length: end }, (_, instant) => covers(set, instant));
}

describe("a set of instants", () => {
  test.prop([ranges])("holds what its intervals hold", (list) => {
    expect(instantsOf(fromRanges(list))).toEqual(depths(list).map((depth) => depth > 0));
  });

  test.prop([ranges])("is sorted, without empty, overlapping or touching spans", (list) => {
    const edges = toRanges(fromRanges(list)).flatMap(({ from, to }) => [from, to]);
    expect(edges.every((edge, index) => index === 0 || edges[index - 1]! < edge)).toBe(true);
  });

  test.prop([fc.array(range, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), fc.infiniteStream(fc.nat())])(
    "does not change when intervals are repeated, split or given in another order",
    (list, which, where, order) => {
      const one = list[which % list.length]!;
      const cut = one.from + (where % Math.max(1, one.to - one.from));
      const parts = [...list, one, { from: one.from, to: cut }, { from: cut, to: one.to }];
      const shuffled = parts.map((part) => ({ part, key: order.next().value })).toSorted((a, b) => a.key - b.key);
      expect(fromRanges(shuffled.map(({ part }) => part))).toEqual(fromRanges(list));
    },
  );

  test.prop([spans])("comes out of its own spans again", (a) => {
    expect(fromIntervals(a)).toEqual(a);
    expect(fromRanges(toRanges(a))).toEqual(a);
    expect(isEmpty(a)).toBe(size(a) === 0);
  });

  test("refuses an edge that is not a number", () => {
    expect(() => fromRanges([{ from: 0, to: Number.NaN }])).toThrow(RangeError);
    expect(() => fromRanges([{ from: 0, to: Number.POSITIVE_INFINITY }])).toThrow(RangeError);
  });
});

describe("the algebra", () => {
  test.prop([spans, spans])("union, intersection and difference hold the instants they should", (a, b) => {
    const [inA, inB] = [instantsOf(a), instantsOf(b)];
    expect(instantsOf(union(a, b))).toEqual(inA.map((one, instant) => one || inB[instant]));
    expect(instantsOf(intersect(a, b))).toEqual(inA.map((one, instant) => one && inB[instant]));
    expect(instantsOf(subtract(a, b))).toEqual(inA.map((one, instant) => one && !inB[instant]));
  });

  test.prop([spans, spans, spans])("is commutative, associative and idempotent", (a, b, c) => {
    for (const join of [union, intersect]) {
      expect(join(a, b)).toEqual(join(b, a));
      expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
      expect(join(a, a)).toEqual(a);
    }
    expect(union(a, none)).toEqual(a);
    expect(intersect(a, none)).toEqual(none);
  });

  test.prop([spans, spans])("the union does not count a minute twice", (a, b) => {
    expect(size(union(a, b))).toBe(size(a) + size(b) - size(intersect(a, b)));
    expect(size(subtract(a, b))).toBe(size(a) - size(intersect(a, b)));
  });

  test.prop([spans, spans])("De Morgan holds within a range, and the complement of the complement is the set", (a, b) => {
    const not = (set: Spans) => complement(set, all);
    expect(not(union(a, b))).toEqual(intersect(not(a), not(b)));
    expect(not(intersect(a, b))).toEqual(union(not(a), not(b)));
    expect(not(not(a))).toEqual(a);
  });

  test.prop([spans, range])("within a range is the intersection with it", (a, part) => {
    expect(within(a, part)).toEqual(intersect(a, fromRanges([part])));
  });
});

describe("shapes", () => {
  test.prop([spans, fc.nat({ max: 5 })])("bridging fills exactly the gaps up to its length", (a, gap) => {
    const bridged = bridge(a, gap);
    expect(subtract(bridged, a)).toEqual(fromRanges(toRanges(gaps(a)).filter(({ from, to }) => to - from <= gap)));
    expect(bridge(bridged, gap)).toEqual(bridged);
    expect(toRanges(gaps(bridged)).every(({ from, to }) => to - from > gap)).toBe(true);
  });

  test.prop([spans, fc.nat({ max: 20 })])("only long spans stay", (a, length) => {
    expect(toRanges(atLeast(a, length))).toEqual(toRanges(a).filter(({ from, to }) => to - from >= length));
  });

  test.prop([spans, fc.nat({ max: 5 })])("a wider set holds what is near the set", (a, margin) => {
    const near = (instant: number) => toRanges(a).some(({ from, to }) => from - margin <= instant && instant < to + margin);
    expect(instantsOf(widen(a, margin))).toEqual(Array.from({ length: end }, (_, instant) => near(instant)));
  });

  test.prop([ranges, fc.integer({ min: 1, max: 4 })])("overlap is where enough intervals run at once", (list, times) => {
    const overlap = overlapOf({ starts: list.map(({ from }) => from), ends: list.map(({ to }) => to) }, times);
    expect(instantsOf(overlap)).toEqual(depths(list).map((depth) => depth >= times));
    expect(fromIntervals(overlap)).toEqual(overlap);
  });
});
