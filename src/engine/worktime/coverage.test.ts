import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { fromRanges, intersect, isEmpty, localDays, minutes, union, windowsOn } from "../spans/index.ts";
import { autumn, berlinSpans, log, rangesOf, week, zone } from "./fixtures.ts";
import { coverage, defaultWaking } from "./index.ts";

describe("coverage", () => {
  const waking = windowsOn(defaultWaking, "2026-09-14", "2026-09-21", "Europe/Berlin");

  test("a quarter of the waking time accounts for a day", () => {
    const { accounted, minutes } = coverage(
      berlinSpans("Mo 03:00-11:00", "Tu 08:00-11:59", "We 21:00-25:00", "Su 07:00-23:00"),
      waking,
      week,
    );
    expect(accounted).toEqual([true, false, false, false, false, false, true]);
    expect(minutes).toBe(240 + 239 + 120 + 960);
  });

  test("a day without waking time is not accounted for", () => {
    expect(coverage(berlinSpans("Mo 08:00-12:00"), berlinSpans("Tu 07:00-23:00"), week).accounted).not.toContain(true);
  });

  test.prop([log, zone])("known and unknown are all of the waking time, each once", (stretches, zone) => {
    const days = localDays(autumn.from, autumn.to, zone);
    const waking = windowsOn(defaultWaking, autumn.from, autumn.to, zone);
    const evidence = fromRanges(rangesOf(stretches, days.bounds[0]!));
    const found = coverage(evidence, waking, days);
    expect(found.minutes).toBeCloseTo(minutes(waking) - minutes(found.unaccounted), 6);
    expect(isEmpty(intersect(found.unaccounted, evidence))).toBe(true);
    expect(union(found.unaccounted, intersect(waking, evidence))).toEqual(waking);
  });
});
