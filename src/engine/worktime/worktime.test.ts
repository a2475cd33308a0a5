import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { addDays, type Day, minute, type Range, timeOn } from "../../kernel/time/index.ts";
import {
  fromRanges,
  intersect,
  localDays,
  minutes,
  rangeOfDays,
  type Spans,
  toRanges,
  union,
  type WeeklyWindows,
  windowsOn,
  within,
  type Zone,
} from "../spans/index.ts";
import { afterHours, coverage, defaultWaking, outcomes, rests, shortestRest, turnOfDay, workSet } from "./index.ts";

const zoneName = fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Asia/Kathmandu");
/** One place, or a flight in the middle of the week. */
const zone: fc.Arbitrary<Zone> = fc.oneof(
  zoneName,
  fc.tuple(zoneName, zoneName, fc.constantFrom("2026-10-22", "2026-10-26")).map(
    ([home, away, departure]) =>
      (day: Day) =>
        day < departure ? home : away,
  ),
);
// The week in which Berlin's clocks go back, and the days around it.
const [from, to] = ["2026-10-19", "2026-10-30"];
const office = [
  { from: 540, to: 750 },
  { from: 795, to: 1050 },
];
/** Weekends of every kind: none, one day, Friday and Saturday, any; and shifts over midnight. */
const agreedWeek: fc.Arbitrary<WeeklyWindows> = fc
  .tuple(fc.subarray([1, 2, 3, 4, 5, 6, 7]), fc.constantFrom(office, [{ from: 540, to: 1050 }], [{ from: 1320, to: 360 }]))
  .map(([weekdays, hours]) => Object.fromEntries(weekdays.map((weekday) => [weekday, hours])));
const log = fc.array(fc.tuple(fc.integer({ min: 0, max: 11 * 1440 }), fc.integer({ min: 1, max: 400 })), { maxLength: 25 });

const rangesOf = (list: readonly (readonly [number, number])[], start: number): readonly Range[] =>
  list.map(([at, length]) => ({ from: start + at * minute, to: start + (at + length) * minute }));
const columns = (ranges: readonly Range[]) => ({ starts: ranges.map(({ from }) => from), ends: ranges.map(({ to }) => to) });

/** Work in Berlin in the week of 14 September 2026: "Mo 09:00-17:30", a later day's time after midnight as "Mo 22:00-24:40". */
function berlin(...stretches: readonly string[]): Spans {
  return fromRanges(
    stretches.map((text) => {
      const [name = "", times = ""] = text.split(" ");
      const day = addDays("2026-09-14", ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].indexOf(name));
      const [from = 0, to = 0] = times.split("-").map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
      return { from: timeOn(day, from, "Europe/Berlin"), to: timeOn(day, to, "Europe/Berlin") };
    }),
  );
}
const week = localDays("2026-09-14", "2026-09-21", "Europe/Berlin");
const workdays = localDays("2026-09-14", "2026-09-21", "Europe/Berlin", turnOfDay);
const agreed = windowsOn({ 1: office, 2: office, 3: office, 4: office, 5: office }, "2026-09-14", "2026-09-21", "Europe/Berlin");

describe("work after hours", () => {
  test.prop([log, agreedWeek, zone])("and work within them are all of the work, by day and by week", (list, week, zone) => {
    const days = localDays(from, to, zone);
    const agreed = windowsOn(week, from, to, zone);
    const work = workSet(columns(rangesOf(list, days.bounds[0]!)));
    const after = afterHours(work, agreed, days);
    const onThese = within(work, rangeOfDays(days));
    expect(after.minutes + minutes(intersect(onThese, agreed))).toBeCloseTo(minutes(onThese), 6);
    expect(after.days.reduce((sum, day) => sum + day.minutes, 0)).toBeCloseTo(after.minutes, 6);
    expect(after.weeks.reduce((sum, week) => sum + week.minutes, 0)).toBeCloseTo(after.minutes, 6);
    expect(after.sessions.reduce((sum, session) => sum + session.minutes, 0)).toBeCloseTo(after.minutes, 6);
  });

  test.prop([
    fc.array(fc.tuple(fc.nat({ max: 9000 }), fc.integer({ min: 2, max: 400 })), { minLength: 1, maxLength: 20 }),
    agreedWeek,
    zone,
    fc.nat(),
  ])("does not change when evidence is repeated, split or in another order", (list, week, zone, which) => {
    const days = localDays(from, to, zone);
    const agreed = windowsOn(week, from, to, zone);
    const [at, length] = list[which % list.length]!;
    const more = [...list.toReversed(), [at, 1], [at + 1, length - 1], [at, length]] as const;
    const of = (intervals: readonly (readonly [number, number])[]) =>
      afterHours(workSet(columns(rangesOf(intervals, days.bounds[0]!))), agreed, days);
    expect(of(more)).toEqual(of(list));
  });

  test.prop([log, log])("never becomes less, nor ends sooner, when more is added", (list, added) => {
    const days = localDays(from, to, "Asia/Kathmandu");
    const agreed = windowsOn({ 1: office, 2: office, 3: office }, from, to, "Asia/Kathmandu");
    const work = fromRanges(rangesOf(list, days.bounds[0]!));
    const less = afterHours(work, agreed, days);
    const more = afterHours(union(work, fromRanges(rangesOf(added, days.bounds[0]!))), agreed, days);
    expect(more.minutes).toBeGreaterThanOrEqual(less.minutes);
    expect(more.latestEnd?.minutes ?? 0).toBeGreaterThanOrEqual(less.latestEnd?.minutes ?? 0);
  });

  test.prop([log, agreedWeek])("is the same when the clock of the hours and of the work move together", (list, week) => {
    const in_ = (zone: string) => {
      const days = localDays(from, to, zone);
      const work = fromRanges(rangesOf(list, days.bounds[0]!));
      const { minutes, days: byDay, latestEnd } = afterHours(work, windowsOn(week, from, to, zone), days);
      return { minutes, byDay, latest: latestEnd?.time };
    };
    expect(in_("Asia/Kathmandu")).toEqual(in_("America/Bogota"));
  });

  test("is one session until an hour passes without work", () => {
    const { sessions, minutes } = afterHours(berlin("Mo 18:00-18:30", "Mo 19:30-19:40", "Mo 20:41-20:50"), agreed, week);
    expect(sessions.map((session) => session.minutes)).toEqual([40, 9]);
    expect(minutes).toBe(49);
  });

  test("the latest end counts the night with the evening before it", () => {
    const latest = (...work: readonly string[]) => afterHours(berlin(...work), agreed, week).latestEnd;
    expect(latest("Mo 22:00-23:50", "Tu 23:00-24:40")).toMatchObject({ time: "00:40", day: "2026-09-15", minutes: 1480 });
    expect(latest("We 00:10-00:40", "We 22:00-23:50")).toMatchObject({ time: "00:40", day: "2026-09-15", minutes: 1480 });
    expect(latest("Mo 06:00-08:00")).toMatchObject({ time: "08:00", day: "2026-09-14", minutes: 480 });
    expect(latest("Mo 20:00-30:00", "We 22:00-25:00")).toMatchObject({ time: "06:00", day: "2026-09-14" });
    expect(latest("Su 22:00-24:00")).toMatchObject({ time: "00:00", day: "2026-09-20", minutes: 1440 });
    expect(latest("Mo 10:00-11:00")).toBeNull();
  });

  test("gaps of up to five minutes in the evidence are bridged", () => {
    const noon = timeOn("2026-09-14", 720, "Europe/Berlin");
    const at = (from: number, to: number) => ({ from: noon + from * minute, to: noon + to * minute });
    expect(minutes(workSet(columns([at(0, 10), at(15, 20), at(26, 30)])))).toBe(24);
  });
});

describe("outcomes", () => {
  const all = Array.from({ length: 7 }, () => true);
  const monday = (...work: readonly string[]) => outcomes(berlin(...work), agreed, workdays, all)[0];

  test("finishing up, or one short look, holds; a stretch of work, or looking again, bends", () => {
    expect(monday("Mo 09:00-17:45")).toBe("held");
    expect(monday("Mo 09:00-17:59")).toBe("bent"); // past the grace in two hours of the clock? No: 17:45 to 17:59 is 14 minutes of one.
    expect(monday("Mo 09:00-18:00")).toBe("bent");
    expect(monday("Mo 20:10-20:24")).toBe("held");
    expect(monday("Mo 20:10-20:25")).toBe("bent");
    expect(monday("Mo 20:10-20:12", "Mo 22:30-22:31")).toBe("bent");
    expect(monday("Mo 20:10-20:12", "Mo 20:50-20:52")).toBe("held");
  });
});
