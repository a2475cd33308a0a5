import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  addWeeks,
  dayOf,
  daysOfWeek,
  firstDayOf,
  isDay,
  isWeek,
  rangeOfDay,
  startOfDay,
  timeOn,
  toEpoch,
  wallMinutes,
  weekOf,
  zoneTable,
} from "./index.ts";

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "America/Santiago",
  "UTC",
];
const zone = fc.constantFrom(...zones);
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe("days", () => {
  test("the night the clocks go back has 25 hours, the one they go forward 23", () => {
    const hours = (text: string) => {
      const { from, to } = rangeOfDay(text, "Europe/Berlin");
      return (to - from) / 3_600_000;
    };
    expect([hours("2026-10-25"), hours("2026-03-29"), hours("2026-03-30")]).toEqual([25, 23, 24]);
  });

  test("a day that a zone skipped has no length", () => {
    const { from, to } = rangeOfDay("2011-12-30", "Pacific/Apia");
    expect(to - from).toBe(0);
  });

  test.prop([zone, day, fc.integer({ min: 0, max: 1439 })])(
    "wall-clock times become the instants that Temporal gives",
    (zone, day, minutes) => {
      const plain = Temporal.PlainDateTime.from(day).add({ minutes });
      expect(timeOn(day, minutes, zone)).toBe(plain.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds);
    },
  );

  test.prop([zone, fc.integer({ min: 0, max: 3_400_000_000 })])("an instant falls on the day that Temporal gives", (zone, seconds) => {
    const zoned = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone);
    expect(dayOf(seconds * 1000, zone)).toBe(zoned.toPlainDate().toString());
    expect(wallMinutes(seconds * 1000, zone)).toBeCloseTo(zoned.hour * 60 + zoned.minute + zoned.second / 60, 6);
  });

  test.prop([zone, day])("a day begins where the day before ends", (zone, day) => {
    expect(startOfDay(day, zone)).toBeLessThanOrEqual(rangeOfDay(day, zone).to);
    if (rangeOfDay(day, zone).to > startOfDay(day, zone)) expect(dayOf(startOfDay(day, zone), zone)).toBe(day);
  });

  test("around every clock change of a zone, each quarter of an hour agrees with Temporal", () => {
    for (const name of zones) {
      const table = zoneTable(name);
      const changes = [...table.since].filter((since) => since > 0 && since < 2e12);
      for (const change of changes) {
        for (let quarter = -12; quarter <= 12; quarter++) {
          const local = Math.round(change / 900_000 + quarter) * 900_000 + (table.offset[0] as number);
          const plain = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO("UTC").toPlainDateTime();
          expect(toEpoch(table, local), `${name} ${plain.toString()}`).toBe(plain.toZonedDateTime(name).epochMilliseconds);
        }
      }
    }
  });
});

describe("weeks", () => {
  test.prop([day])("the week of a day is the one that Temporal gives, and holds the day", (day) => {
    const plain = Temporal.PlainDate.from(day);
    expect(weekOf(day)).toBe(`${plain.yearOfWeek}-W${String(plain.weekOfYear).padStart(2, "0")}`);
    expect(daysOfWeek(weekOf(day))).toContain(day);
    expect(addWeeks(addWeeks(weekOf(day), 60), -60)).toBe(weekOf(day));
  });

  test("weeks and days that do not exist are told apart", () => {
    expect([isWeek("2026-W53"), isWeek("2025-W53"), isWeek("2026-W00"), isWeek("2026-37"), isWeek("2026-W1")]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([isDay("2026-02-29"), isDay("2028-02-29"), isDay("2026-13-01"), isDay("yesterday")]).toEqual([false, true, false, false]);
    expect(firstDayOf("2026-W01")).toBe("2025-12-29");
  });
});
