import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { addDays, type Day, minute } from "../../kernel/time/index.ts";
import {
  covers,
  type Evidence,
  localDays,
  minutes,
  minutesByDay,
  none,
  sortedByStart,
  spansOfArea,
  subtract,
  type Tally,
  tally,
  windowsOn,
} from "./index.ts";

const areaCount = 4;
const zone = fc.constantFrom(
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "America/Santiago",
  "Asia/Kathmandu",
);
// Around clock changes, the day that Apia skipped, and a year's end.
const first = fc.constantFrom("2026-03-25", "2026-10-23", "2026-04-02", "2011-12-27", "2026-12-29", "2026-09-04");
const office = Object.fromEntries(
  [1, 2, 3, 4, 5].map((weekday) => [
    weekday,
    [
      { from: 540, to: 750 },
      { from: 795, to: 1050 },
    ],
  ]),
);
const interval = fc.tuple(fc.integer({ min: -2000, max: 14_000 }), fc.integer({ min: -30, max: 2500 }), fc.nat({ max: areaCount - 1 }));
const log = fc.array(interval, { maxLength: 40 });

function evidenceOf(list: readonly (readonly [number, number, number])[], origin: number): Evidence {
  return {
    starts: Float64Array.from(list, ([start]) => origin + start * minute),
    ends: Float64Array.from(list, ([start, length]) => origin + (start + length) * minute),
    areas: Uint8Array.from(list, ([, , area]) => area),
  };
}

/** Asks Temporal for the day and week of every minute, and the evidence for every minute of every area. */
function slowly(evidence: Evidence, from: Day, to: Day, zone: string) {
  const hours = windowsOn(office, from, to, zone);
  const found = new Map<string, number>();
  const add = (key: string) => found.set(key, (found.get(key) ?? 0) + 1);
  let at = Temporal.PlainDate.from(from).toZonedDateTime(zone);
  const end = Temporal.PlainDate.from(to).toZonedDateTime(zone).epochMilliseconds;
  for (; at.epochMilliseconds < end; at = at.add({ minutes: 1 })) {
    const instant = at.epochMilliseconds;
    const week = `${at.yearOfWeek}-W${String(at.weekOfYear).padStart(2, "0")}`;
    const now = new Set<number>();
    for (let index = 0; index < evidence.starts.length; index++) {
      if (evidence.starts[index]! <= instant && instant < evidence.ends[index]!) now.add(evidence.areas[index]!);
    }
    for (const area of now) {
      for (const period of [at.toPlainDate().toString(), week]) {
        add(`${period} ${area}`);
        if (!covers(hours, instant)) add(`${period} ${area} outside`);
      }
    }
  }
  return found;
}

function found({ byDay, byWeek }: Tally) {
  const result = new Map<string, number>();
  for (const { periods, minutes, outside } of [byDay, byWeek]) {
    for (const [period, name] of periods.entries()) {
      for (let area = 0; area < areaCount; area++) {
        const cell = period * areaCount + area;
        if (minutes[cell]! > 0) result.set(`${name} ${area}`, minutes[cell]!);
        if (outside[cell]! > 0) result.set(`${name} ${area} outside`, outside[cell]!);
      }
    }
  }
  return result;
}

describe("a tally", () => {
  test.prop([log, first, zone], { numRuns: 60 })("counts what a minute by minute count with Temporal counts", (list, from, zone) => {
    const to = addDays(from, 7);
    const days = localDays(from, to, zone);
    const evidence = evidenceOf(list, days.bounds[0]!);
    const counted = tally(evidence, days, windowsOn(office, from, to, zone), areaCount);
    expect(found(counted)).toEqual(slowly(evidence, from, to, zone));
  });

  test.prop([fc.array(interval, { minLength: 1, maxLength: 40 }), first, zone, fc.nat()])(
    "does not change when evidence is repeated, split or in another order",
    (list, from, zone, which) => {
      const days = localDays(from, addDays(from, 7), zone);
      const hours = windowsOn(office, from, addDays(from, 7), zone);
      const [start, length, area] = list[which % list.length]!;
      const half = Math.floor(length / 2);
      const more = [...list.toReversed(), [start, half, area], [start + half, length - half, area], [start, length, area]] as const;
      const of = (intervals: readonly (readonly [number, number, number])[]) =>
        tally(evidenceOf(intervals, days.bounds[0]!), days, hours, areaCount);
      expect(of(more)).toEqual(of(list));
    },
  );

  test.prop([log, first, zone])("agrees with the algebra of spans", (list, from, zone) => {
    const days = localDays(from, addDays(from, 7), zone);
    const hours = windowsOn(office, from, addDays(from, 7), zone);
    const evidence = evidenceOf(list, days.bounds[0]!);
    const { byDay } = tally(evidence, days, hours, areaCount);
    for (let area = 0; area < areaCount; area++) {
      const column = (values: Float64Array) => [...values].filter((_, cell) => cell % areaCount === area);
      expect(column(byDay.minutes)).toEqual([...minutesByDay(spansOfArea(evidence, area), days)]);
      expect(column(byDay.outside)).toEqual([...minutesByDay(subtract(spansOfArea(evidence, area), hours), days)]);
    }
  });

  test("evidence that lasts for months, or lies apart from the days, is counted for what it has on them", () => {
    const days = localDays("2026-09-14", "2026-09-21", "Europe/Berlin");
    const at = (day: number) => days.bounds[0]! + day * 24 * 60 * minute;
    const evidence = {
      starts: Float64Array.of(at(-90), at(-90), at(3), at(30)),
      ends: Float64Array.of(at(90), at(-80), at(40), at(31)),
      areas: Uint16Array.of(0, 1, 2, 3),
    };
    const { byWeek } = tally(evidence, days, none, areaCount);
    expect(byWeek.periods).toEqual(["2026-W38"]);
    expect([...byWeek.minutes]).toEqual([7 * 1440, 0, 4 * 1440, 0]);
    expect(byWeek.outside).toEqual(byWeek.minutes);
  });

  test("seconds add up exactly", () => {
    const days = localDays("2026-09-14", "2026-09-21", "UTC");
    const starts = Float64Array.from({ length: 5000 }, (_, index) => days.bounds[0]! + index * 100_000);
    const { byWeek } = tally({ starts, ends: starts.map((start) => start + 7001), areas: new Uint8Array(5000) }, days, none, 1);
    expect(byWeek.minutes[0]).toBe((5000 * 7001) / minute);
  });

  test("no days give no minutes, and an area that was not announced is refused", () => {
    const evidence = evidenceOf([[0, 10, 3]], Date.UTC(2026, 8, 14));
    expect(tally(evidence, localDays("2026-09-14", "2026-09-14", "UTC"), none, 4).byDay.minutes).toHaveLength(0);
    expect(() => tally(evidence, localDays("2026-09-14", "2026-09-15", "UTC"), none, 3)).toThrow(RangeError);
  });

  test.prop([log])("sorting keeps every interval with its area", (list) => {
    const evidence = evidenceOf(list, 0);
    const sorted = sortedByStart(evidence);
    for (let area = 0; area < areaCount; area++) {
      expect(spansOfArea(sorted, area)).toEqual(spansOfArea(evidence, area));
      expect(minutes(spansOfArea(sorted, area))).toBe(minutes(spansOfArea(evidence, area)));
    }
    expect([...sorted.starts]).toEqual([...evidence.starts].toSorted((a, b) => a - b));
  });
});
