import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { addDays, type Day, daysBetween, startOfDay, weekday, zonesOf } from "../../kernel/time/index.ts";
import {
  dayIndexAt,
  fromRanges,
  localDays,
  minutes,
  minutesByDay,
  rangeOfDays,
  union,
  type WallRange,
  type Weekday,
  type WeeklyWindows,
  weeksOf,
  windowsOn,
  within,
} from "./index.ts";

const zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/Santiago", "Asia/Kathmandu", "UTC"];
const zone = fc.constantFrom(...zones);
const day = fc.integer({ min: 14_000, max: 22_000 }).map((number) => addDays("1970-01-01", number));
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const wallRange = fc.record({ from: fc.integer({ min: 0, max: 1439 }), to: fc.integer({ min: 0, max: 1440 }) });
const windows: fc.Arbitrary<WeeklyWindows> = fc
  .array(fc.tuple(fc.constantFrom(...weekdays), fc.array(wallRange, { maxLength: 3 })), { maxLength: 7 })
  .map((entries) => Object.fromEntries(entries));
const everyDay = (...ranges: readonly WallRange[]): WeeklyWindows => Object.fromEntries(weekdays.map((weekday) => [weekday, ranges]));

/** The same windows by Temporal, one by one, from the day before the first: what crosses its midnight counts too. */
function slowly(windows: WeeklyWindows, from: Day, to: Day, zone: string) {
  const instant = (day: Day, minutes: number) => {
    const plain = Temporal.PlainDateTime.from(day).add({ minutes });
    const early = plain.toZonedDateTime(zone, { disambiguation: "earlier" });
    // A time that the clocks skip has come when they have skipped it.
    return (early.toPlainDateTime().equals(plain) ? early : early.getTimeZoneTransition("next")!).epochMilliseconds;
  };
  const ranges = daysBetween(addDays(from, -1), to).flatMap((day) =>
    (windows[weekday(day) as Weekday] ?? []).map((range) => ({
      from: instant(day, range.from),
      to: instant(day, range.to <= range.from ? range.to + 1440 : range.to),
    })),
  );
  return within(fromRanges(ranges), { from: startOfDay(from, zone), to: startOfDay(to, zone) });
}

describe("weekly windows", () => {
  test.prop([windows, day, fc.nat({ max: 16 }), zone])("are the hours that Temporal gives", (windows, from, length, zone) => {
    const to = addDays(from, length);
    expect(windowsOn(windows, from, to, zone)).toEqual(slowly(windows, from, to, zone));
  });

  test.prop([fc.integer({ min: 2, max: 1439 }), day, zone])("a window that crosses midnight is its two halves", (edge, from, zone) => {
    const to = addDays(from, 10);
    const late = { from: edge, to: 1440 };
    const early = { from: 0, to: Math.floor(edge / 2) };
    const halves = union(windowsOn(everyDay(late), from, to, zone), windowsOn(everyDay(early), from, to, zone));
    expect(windowsOn(everyDay({ from: edge, to: early.to }), from, to, zone)).toEqual(halves);
  });

  test("nights of a clock change count the hours that passed", () => {
    const night = (day: Day) => minutes(windowsOn({ 6: [{ from: 22 * 60, to: 6 * 60 }] }, day, addDays(day, 2), "Europe/Berlin")) / 60;
    expect([night("2026-10-24"), night("2026-03-28"), night("2026-04-04")]).toEqual([9, 7, 8]);
  });

  test("24:00 is the end of the day, and equal ends are a whole day", () => {
    const day = rangeOfDays(localDays("2026-10-25", "2026-10-26", "Europe/Berlin"));
    expect(windowsOn({ 7: [{ from: 0, to: 1440 }] }, "2026-10-25", "2026-10-26", "Europe/Berlin")).toEqual(fromRanges([day]));
    expect(minutes(windowsOn({ 1: [{ from: 540, to: 540 }] }, "2026-09-14", "2026-09-16", "Europe/Berlin"))).toBe(1440);
  });

  test("hours go by the clock of the place where the day is spent, and never leave their day", () => {
    const there = zonesOf("Europe/Berlin", [{ from: "2026-09-16", to: null, zone: "Asia/Tokyo" }]);
    const hoursOf = (from: number, zone: typeof there) => [
      ...minutesByDay(
        windowsOn(everyDay({ from, to: 1440 }), "2026-09-15", "2026-09-17", zone),
        localDays("2026-09-15", "2026-09-17", zone),
      ),
    ];
    // Berlin's midnight is 7:00 in Tokyo.
    expect(hoursOf(540, there)).toEqual([(24 - 9) * 60, (24 - 9) * 60]);
    expect(hoursOf(0, there)).toEqual([24 * 60, (24 - 7) * 60]);
    const back = zonesOf("Asia/Tokyo", [{ from: "2026-09-16", to: null, zone: "Europe/Berlin" }]);
    expect(hoursOf(540, back)).toEqual([(31 - 9) * 60, (24 - 9) * 60]);
  });

  test("hours that a flight skips are nobody's", () => {
    const there = zonesOf("Europe/Berlin", [{ from: "2026-09-16", to: null, zone: "Asia/Tokyo" }]);
    expect(minutes(windowsOn(everyDay({ from: 60, to: 300 }), "2026-09-16", "2026-09-17", there))).toBe(0);
    expect(minutes(windowsOn(everyDay({ from: 360, to: 480 }), "2026-09-16", "2026-09-17", there))).toBe(60);
  });
});

describe("local days", () => {
  test.prop([day, fc.integer({ min: 1, max: 40 }), zone, fc.constantFrom(0, 240)])(
    "share out all of the time",
    (from, length, zone, turn) => {
      const days = localDays(from, addDays(from, length), zone, turn);
      const everything = fromRanges([rangeOfDays(days)]);
      expect([...minutesByDay(everything, days)]).toEqual(
        days.days.map((_, index) => (days.bounds[index + 1]! - days.bounds[index]!) / 60_000),
      );
      expect([...days.bounds.subarray(0, -1)].every((start, index) => dayIndexAt(days, start) >= index)).toBe(true);
      expect(dayIndexAt(days, days.bounds[0]! - 1)).toBe(-1);
      expect(dayIndexAt(days, days.bounds[length]!)).toBe(length);
    },
  );

  test.prop([day, fc.array(fc.tuple(fc.nat({ max: 20_000 }), fc.nat({ max: 20_000 })), { maxLength: 20 }), zone])(
    "the days' minutes are the set's within each day",
    (from, pairs, zone) => {
      const days = localDays(from, addDays(from, 9), zone);
      const set = fromRanges(
        pairs.map(([a, b]) => ({ from: days.bounds[0]! + (a - 3000) * 60_000, to: days.bounds[0]! + (b - 3000) * 60_000 })),
      );
      expect([...minutesByDay(set, days)]).toEqual(
        days.days.map((_, index) => minutes(within(set, { from: days.bounds[index]!, to: days.bounds[index + 1]! }))),
      );
    },
  );

  test("a day that a flight over the date line leaves out is empty", () => {
    const zone = zonesOf("Etc/GMT+12", [{ from: "2026-09-16", to: null, zone: "Pacific/Kiritimati" }]);
    const { bounds } = localDays("2026-09-15", "2026-09-18", zone);
    expect(Array.from({ length: 3 }, (_, index) => (bounds[index + 1]! - bounds[index]!) / 3_600_000)).toEqual([24, 0, 22]);
  });

  test("days fall into ISO weeks", () => {
    const { weeks, weekOfDay } = weeksOf(daysBetween("2026-12-26", "2027-01-05"));
    expect(weeks).toEqual(["2026-W52", "2026-W53", "2027-W01"]);
    expect([...weekOfDay]).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 2]);
    expect(weeksOf([]).weeks).toEqual([]);
  });
});
