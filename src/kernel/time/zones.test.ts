import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  addDays,
  addWeeks,
  dayOf,
  firstAt,
  homeOf,
  rangeOfDay,
  rangeOfWeek,
  type Stay,
  startOfDay,
  timeOn,
  timeWords,
  toEpoch,
  toLocal,
  weekOf,
  zoneKey,
  zoneOn,
  zonesOf,
  zoneTable,
} from "./index.ts";

// None is more than a day from another.
const name = fc.constantFrom(
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "America/Santiago",
  "UTC",
  "Asia/Tokyo",
);
const day = fc.integer({ min: 20_000, max: 20_120 }).map((number) => addDays("1970-01-01", number));
const stay: fc.Arbitrary<Stay> = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 9 }), { freq: 20 }), name)
  .map(([from, more, zone]) => ({ from, to: more === null ? null : addDays(from, more), zone }));
const zone = fc.tuple(name, fc.array(stay, { maxLength: 12 })).map(([home, stays]) => zonesOf(home, stays));
const anywhere = fc
  .tuple(
    fc.constantFrom("Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin"),
    fc.array(fc.tuple(stay, fc.constantFrom("Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin"))),
  )
  .map(([home, stays]) =>
    zonesOf(
      home,
      stays.map(([stay, zone]) => ({ ...stay, zone })),
    ),
  );

const hoursOf = (day: string, zone: ReturnType<typeof zonesOf>) => {
  const { from, to } = rangeOfDay(day, zone);
  return (to - from) / 3_600_000;
};

describe("zones over time", () => {
  test.prop([fc.oneof(zone, anywhere), day])("days follow one another without a gap, and none has less than no time", (zone, from) => {
    for (let day = from; day < addDays(from, 20); day = addDays(day, 1)) {
      expect(rangeOfDay(day, zone).to).toBe(startOfDay(addDays(day, 1), zone));
      expect(hoursOf(day, zone)).toBeGreaterThanOrEqual(0);
      expect(hoursOf(day, zone)).toBeLessThanOrEqual(51);
    }
    const week = weekOf(from);
    expect(rangeOfWeek(week, zone).to).toBe(rangeOfWeek(addWeeks(week, 1), zone).from);
  });

  test.prop([zone, day, fc.nat({ max: 7 * 1440 })])("every moment lies on the one day that holds it", (zone, from, minutes) => {
    const moment = startOfDay(from, zone) + minutes * 60_000;
    const day = dayOf(moment, zone);
    const { from: begins, to: ends } = rangeOfDay(day, zone);
    expect(begins).toBeLessThanOrEqual(moment);
    expect(ends).toBeGreaterThan(moment);
  });

  test.prop([zone, day, fc.integer({ min: 0, max: 1439 })])(
    "a time of a day is a moment of that day that shows this time",
    (zone, day, minutes) => {
      const table = zoneTable(zone);
      const local = Date.parse(`${day}T00:00Z`) + minutes * 60_000;
      const epoch = timeOn(day, minutes, zone);
      // A time that is skipped is told by the first moment after it, which shows a later one.
      expect(toLocal(table, firstAt(table, local))).toBeGreaterThanOrEqual(local);
      expect(toLocal(table, firstAt(table, local) - 1)).toBeLessThan(local);
      if (toLocal(table, epoch) === local) expect(epoch).toBe(toEpoch(table, local));
      else expect(toLocal(table, firstAt(table, local))).toBeGreaterThan(local);
    },
  );

  test.prop([zone, day])("a day in the midst of a stay is a day of that place", (zone, day) => {
    const there = zoneOn(day, zone);
    const around = [-1, 1].every((days) => zoneOn(addDays(day, days), zone) === there);
    if (around) expect(rangeOfDay(day, zone)).toEqual(rangeOfDay(day, there));
  });

  test.prop([name, fc.array(stay, { maxLength: 8 })])("stays may be told in any order, and one at home changes no day", (home, stays) => {
    expect(zoneKey(zonesOf(home, stays.toReversed()))).toBe(zoneKey(zonesOf(home, stays)));
    const atHome = zonesOf(
      home,
      stays.map((stay) => ({ ...stay, zone: home })),
    );
    for (const { from } of stays) expect(rangeOfDay(from, atHome)).toEqual(rangeOfDay(from, home));
  });

  test("a flight to the west prolongs the day before the first there, one to the east shortens the first at home", () => {
    const zone = zonesOf("Europe/Berlin", [{ from: "2026-09-14", to: "2026-09-18", zone: "America/New_York" }]);
    const days = ["2026-09-12", "2026-09-13", "2026-09-14", "2026-09-18", "2026-09-19", "2026-09-20"];
    expect(days.map((day) => hoursOf(day, zone))).toEqual([24, 30, 24, 24, 18, 24]);
    // The evening of the flight is one where it ends: at midnight in Berlin it is six in the evening in New York.
    expect(timeWords(Date.parse("2026-09-13T21:59:00Z"), zone)).toBe("23:59");
    expect(timeWords(Date.parse("2026-09-13T22:00:00Z"), zone)).toBe("18:00");
    expect(dayOf(Date.parse("2026-09-14T03:59:00Z"), zone)).toBe("2026-09-13");
    expect(timeWords(startOfDay("2026-09-19", zone), zone)).toBe("6:00");
    expect(days.map((day) => zoneOn(day, zone))).toEqual([
      "Europe/Berlin",
      "Europe/Berlin",
      "America/New_York",
      "America/New_York",
      "Europe/Berlin",
      "Europe/Berlin",
    ]);
  });

  test("one stay may follow another, and the last may be open", () => {
    const zone = zonesOf("Europe/Berlin", [
      { from: "2026-09-17", to: null, zone: "Asia/Tokyo" },
      { from: "2026-09-14", to: "2026-09-16", zone: "America/New_York" },
    ]);
    expect(["2026-09-13", "2026-09-14", "2026-09-16", "2026-09-17", "2036-01-01"].map((day) => hoursOf(day, zone))).toEqual([
      30, 24, 24, 11, 24,
    ]);
    expect(homeOf(zone)).toBe("Europe/Berlin");
  });

  test("without a stay there is one zone, and nothing else", () => {
    expect(zonesOf("Europe/Berlin", [])).toBe("Europe/Berlin");
    expect(zonesOf("Europe/Berlin", [{ from: "2026-09-16", to: "2026-09-14", zone: "UTC" }])).toBe("Europe/Berlin");
  });
});
