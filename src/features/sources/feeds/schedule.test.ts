import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { afterFailure, afterSuccess } from "./schedule.ts";

const minute = 60_000;
const hour = 60 * minute;

describe("after a look that went well, the next one", () => {
  test.each([
    [null, hour],
    [1, 15 * minute],
    [15, 15 * minute],
    [45, 45 * minute],
    [60 * 24 * 30, 24 * hour],
  ])(
    "of a publisher who wants to be asked every %s minutes is as it wants, never sooner than 15 minutes, never later than a day",
    (wanted, wait) => {
      expect(afterSuccess(0, wanted, 0)).toEqual({ dueAt: wait, paused: false });
    },
  );

  test.prop([fc.option(fc.double({ noNaN: true })), fc.double({ min: 0, max: 1, noNaN: true })])(
    "is spread a little, and never sooner",
    (wanted, random) => {
      const [exact, spread] = [afterSuccess(0, wanted, 0).dueAt, afterSuccess(0, wanted, random).dueAt];
      expect(spread).toBeGreaterThanOrEqual(exact);
      expect(spread).toBeLessThanOrEqual(1.1 * exact + 1);
      expect(spread).toBeGreaterThanOrEqual(15 * minute);
    },
  );
});

describe("after failures in a row, the next look", () => {
  test("comes after twice as long each time, up to a day, and in the end not at all", () => {
    const next = Array.from({ length: 14 }, (_, index) => afterFailure(0, index + 1, "passing", 0, 0));
    expect(next.map(({ dueAt }) => dueAt / minute)).toEqual([15, 30, 60, 120, 240, 480, 960, ...Array.from({ length: 7 }, () => 1440)]);
    expect(next.map(({ paused }) => paused)).toEqual([...Array.from({ length: 13 }, () => false), true]);
  });

  test("ends after the third no", () => {
    expect([1, 2, 3].map((failures) => afterFailure(0, failures, "lasting", 0, 0).paused)).toEqual([false, false, true]);
  });

  test("waits at least as long as the server asks for", () => {
    expect(afterFailure(0, 1, "passing", 3 * hour, 0).dueAt).toBe(3 * hour);
    expect(afterFailure(0, 9, "passing", minute, 0).dueAt).toBe(24 * hour);
  });
});
