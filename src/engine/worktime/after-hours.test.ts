import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { minute, timeOn } from "../../kernel/time/index.ts";
import { fromRanges, intersect, localDays, minutes, rangeOfDays, union, windowsOn, within } from "../spans/index.ts";
import { agreed, agreedWeek, autumn, berlinSpans, intervalsOf, log, office, rangesOf, retold, week, zone } from "./fixtures.ts";
import { afterHours, workSet } from "./index.ts";

const { from, to } = autumn;

describe("work after hours", () => {
  test.prop([log, agreedWeek, zone])(
    "and work within them are all of the work, by day, by week and by session",
    (stretches, windows, zone) => {
      const days = localDays(from, to, zone);
      const hours = windowsOn(windows, from, to, zone);
      const work = workSet(intervalsOf(rangesOf(stretches, days.bounds[0]!)));
      const after = afterHours(work, hours, days);
      const here = within(work, rangeOfDays(days));
      expect(after.minutes + minutes(intersect(here, hours))).toBeCloseTo(minutes(here), 6);
      for (const parts of [after.days, after.weeks, after.sessions]) {
        expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBeCloseTo(after.minutes, 6);
      }
    },
  );

  test.prop([log, agreedWeek, zone])("does not change when evidence is repeated, split or in another order", (stretches, windows, zone) => {
    const days = localDays(from, to, zone);
    const hours = windowsOn(windows, from, to, zone);
    const of = (list: typeof stretches) => afterHours(workSet(intervalsOf(rangesOf(list, days.bounds[0]!))), hours, days);
    expect(of(retold(stretches))).toEqual(of(stretches));
  });

  test.prop([log, log, agreedWeek])("never becomes less, nor ends sooner, when work is added", (stretches, added, windows) => {
    const days = localDays(from, to, "Asia/Kathmandu");
    const hours = windowsOn(windows, from, to, "Asia/Kathmandu");
    const work = fromRanges(rangesOf(stretches, days.bounds[0]!));
    const less = afterHours(work, hours, days);
    const more = afterHours(union(work, fromRanges(rangesOf(added, days.bounds[0]!))), hours, days);
    expect(more.minutes).toBeGreaterThanOrEqual(less.minutes);
    expect(more.latestEnd?.minutes ?? 0).toBeGreaterThanOrEqual(less.latestEnd?.minutes ?? 0);
  });

  test.prop([log, agreedWeek])("is the same in any zone when the work moves with the hours", (stretches, windows) => {
    const inZone = (zone: string) => {
      const days = localDays(from, to, zone);
      const work = fromRanges(rangesOf(stretches, days.bounds[0]!));
      const after = afterHours(work, windowsOn(windows, from, to, zone), days);
      return { ...after, sessions: after.sessions.length, latestEnd: after.latestEnd?.time };
    };
    expect(inZone("Asia/Kathmandu")).toEqual(inZone("America/Bogota"));
  });

  test("is one session until an hour passes without work", () => {
    const { sessions, minutes } = afterHours(berlinSpans("Mo 18:00-18:30", "Mo 19:30-19:40", "Mo 20:41-20:50"), agreed, week);
    expect(sessions.map((session) => session.minutes)).toEqual([40, 9]);
    expect(minutes).toBe(49);
  });

  test("counts the hour that the clocks repeat", () => {
    const days = localDays("2026-10-24", "2026-10-26", "Europe/Berlin");
    const night = fromRanges([{ from: timeOn("2026-10-25", 60, "Europe/Berlin"), to: timeOn("2026-10-25", 240, "Europe/Berlin") }]);
    const after = afterHours(night, windowsOn({ 1: office }, "2026-10-24", "2026-10-26", "Europe/Berlin"), days);
    expect(after.days.map((day) => day.minutes)).toEqual([0, 240]);
    expect(after.latestEnd).toMatchObject({ time: "04:00", day: "2026-10-24" });
  });
});

describe("the latest end", () => {
  const latest = (...work: readonly string[]) => afterHours(berlinSpans(...work), agreed, week).latestEnd;

  test("counts the night with the evening before it", () => {
    expect(latest("Mo 22:00-23:50", "Tu 23:00-24:40")).toMatchObject({ time: "00:40", day: "2026-09-15", minutes: 1480 });
    expect(latest("We 00:10-00:40", "We 22:00-23:50")).toMatchObject({ time: "00:40", day: "2026-09-15", minutes: 1480 });
    expect(latest("Mo 20:00-30:00", "We 22:00-25:00")).toMatchObject({ time: "06:00", day: "2026-09-14" });
    expect(latest("Su 22:00-24:00")).toMatchObject({ time: "00:00", day: "2026-09-20", minutes: 1440 });
  });

  test("is that of an early morning when there was no evening, and none without work after hours", () => {
    expect(latest("Mo 06:00-08:00")).toMatchObject({ time: "08:00", day: "2026-09-14", minutes: 480 });
    expect(latest("Mo 10:00-11:00")).toBeNull();
  });
});

describe("the work set", () => {
  test("bridges gaps of up to five minutes", () => {
    const noon = timeOn("2026-09-14", 720, "Europe/Berlin");
    const at = (from: number, to: number) => ({ from: noon + from * minute, to: noon + to * minute });
    expect(minutes(workSet(intervalsOf([at(0, 10), at(15, 20), at(26, 30)])))).toBe(24);
  });
});
