import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { fromRanges, intersect, isEmpty, localDays, minutes } from "../spans/index.ts";
import { autumn, berlinSpans, log, rangesOf, week, workdays, zone } from "./fixtures.ts";
import { rests, shortestRest } from "./index.ts";

const hours = (...work: readonly string[]) => rests(berlinSpans(...work), week).map((rest) => rest.minutes / 60);

describe("rest", () => {
  test("is the time from the last work of a day to the first of the next", () => {
    expect(hours("Mo 09:00-12:00", "Mo 13:00-17:00", "Tu 09:00-17:00")).toEqual([16]);
    expect(hours("Mo 09:00-17:00", "Mo 22:00-22:30", "Tu 09:00-17:00")).toEqual([10.5]);
  });

  test("begins after midnight when the evening did", () => {
    expect(hours("Mo 09:00-17:00", "Mo 22:00-24:40", "Tu 09:00-17:00")).toEqual([8 + 1 / 3]);
  });

  test("is not the free afternoon of a day that goes on late", () => {
    expect(hours("Mo 08:00-12:00", "Mo 23:00-26:00", "Tu 08:00-12:00", "Tu 23:00-26:00")).toEqual([6]);
  });

  test("is the longest part of a night that work interrupts", () => {
    expect(hours("Mo 09:00-17:00", "Tu 03:00-03:10", "Tu 09:00-17:00")).toEqual([10]);
  });

  test("follows a night of work", () => {
    expect(hours("Mo 22:00-30:00", "Tu 22:00-30:00", "We 22:00-30:00")).toEqual([16, 16]);
    expect(hours("Mo 20:00-32:30", "Tu 18:30-20:00")).toEqual([10]);
  });

  test("is unknown around a day without evidence, also when that day's first hour held the end of an evening", () => {
    expect(hours("Mo 09:00-17:00", "We 09:00-17:00")).toEqual([]);
    expect(hours("Fr 09:00-17:00", "Sa 00:30-00:40")).toEqual([]);
    expect(hours()).toEqual([]);
  });

  test("of less than eleven hours is short; the shortest is told with its dates", () => {
    const all = rests(berlinSpans("Mo 09:00-22:01", "Tu 09:00-22:00", "We 09:00-17:00"), week);
    expect(all.map((rest) => rest.isShort)).toEqual([true, false]);
    expect(shortestRest(all)).toMatchObject({ minutes: 659, evening: "2026-09-14", morning: "2026-09-15" });
    expect(shortestRest([])).toBeUndefined();
  });

  test("counts the hours that passed when the clocks change", () => {
    const days = localDays("2026-10-24", "2026-10-26", "Europe/Berlin");
    const work = fromRanges(
      rangesOf(
        [
          [9 * 60, 780],
          [34 * 60, 60],
        ],
        days.bounds[0]!,
      ),
    );
    expect(rests(work, days).map((rest) => rest.minutes)).toEqual([12 * 60]);
  });

  test.prop([log, zone])("is free of work and lies between two stretches of it", (stretches, zone) => {
    const days = localDays(autumn.from, autumn.to, zone);
    const work = fromRanges(rangesOf(stretches, days.bounds[0]!));
    for (const rest of rests(work, days)) {
      expect(isEmpty(intersect(work, fromRanges([rest])))).toBe(true);
      expect(minutes(fromRanges([rest]))).toBe(rest.minutes);
      expect([work.ends.includes(rest.from), work.starts.includes(rest.to)]).toEqual([true, true]);
    }
  });

  test("is the same whether days turn at midnight or at four", () => {
    const work = berlinSpans("Mo 09:00-17:00", "Mo 22:00-24:40", "Tu 09:00-26:00", "We 05:00-17:00");
    expect(rests(work, workdays)).toEqual(rests(work, week));
  });
});
