import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { fromRanges, intersect, localDays, minutes, none, subtract, union, windowsOn } from "../spans/index.ts";
import { agreedWeek, autumn, berlinSpans, log, rangesOf, zone } from "./fixtures.ts";
import { focus } from "./index.ts";

describe("focus", () => {
  test("is the agreed time between meetings, in blocks of an hour and of two", () => {
    const agreed = berlinSpans("Mo 09:00-12:30", "Mo 13:15-17:30");
    const meetings = berlinSpans("Mo 10:00-10:30", "Mo 14:00-15:00", "Mo 16:59-19:00");
    // 60 and 120 minutes in the morning, 45 and 119 after lunch.
    expect(focus(agreed, meetings)).toEqual({ blocks60: 3, blocks120: 1, freeMinutes: 344, fragmentation: 45 / 344 });
  });

  test("has no fragmentation without free time", () => {
    expect(focus(none, none)).toEqual({ blocks60: 0, blocks120: 0, freeMinutes: 0, fragmentation: null });
  });

  test.prop([log, log, agreedWeek, zone])(
    "lies within the agreed hours, and never grows with a meeting",
    (stretches, added, windows, zone) => {
      const origin = localDays(autumn.from, autumn.to, zone).bounds[0]!;
      const agreed = windowsOn(windows, autumn.from, autumn.to, zone);
      const meetings = fromRanges(rangesOf(stretches, origin));
      const before = focus(agreed, meetings);
      const after = focus(agreed, union(meetings, fromRanges(rangesOf(added, origin))));
      expect(before.freeMinutes).toBeCloseTo(minutes(agreed) - minutes(intersect(agreed, meetings)), 6);
      expect(before.freeMinutes).toBeCloseTo(minutes(subtract(agreed, meetings)), 6);
      expect(after.freeMinutes).toBeLessThanOrEqual(before.freeMinutes);
      expect(before.blocks120).toBeLessThanOrEqual(before.blocks60);
      expect(before.fragmentation ?? 0).toBeGreaterThanOrEqual(0);
      expect(before.fragmentation ?? 0).toBeLessThanOrEqual(1);
    },
  );
});
