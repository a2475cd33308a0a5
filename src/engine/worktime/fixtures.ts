// What the tests of this room share: weeks to draw from, and one week in Berlin to write examples in.
import { fc } from "@fast-check/vitest";
import { addDays, minute, type Range, timeOn, type Zone, zonesOf } from "../../kernel/time/index.ts";
import { fromRanges, type Intervals, localDays, type Spans, type WeeklyWindows, windowsOn } from "../spans/index.ts";
import { turnOfDay } from "./workday.ts";

/** The eleven days around the night in which Berlin's clocks go back. */
export const autumn = { from: "2026-10-19", to: "2026-10-30" } as const;

const zoneName = fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Asia/Kathmandu");
/** One place, or two with a flight between them. */
export const zone: fc.Arbitrary<Zone> = fc.oneof(
  zoneName,
  fc
    .tuple(zoneName, zoneName, fc.constantFrom("2026-10-22", "2026-10-26"))
    .map(([home, away, departure]) => zonesOf(home, [{ from: departure, to: null, zone: away }])),
);

export const office = [
  { from: 540, to: 750 },
  { from: 795, to: 1050 },
];
/** Weekends of every kind (none, one day, Friday and Saturday, any), with a break, without, and night shifts. */
export const agreedWeek: fc.Arbitrary<WeeklyWindows> = fc
  .tuple(fc.subarray([1, 2, 3, 4, 5, 6, 7]), fc.constantFrom(office, [{ from: 540, to: 1050 }], [{ from: 1320, to: 360 }]))
  .map(([weekdays, hours]) => Object.fromEntries(weekdays.map((weekday) => [weekday, hours])));

/** Start and length in minutes. */
export type Stretch = readonly [start: number, length: number];
export const log: fc.Arbitrary<readonly Stretch[]> = fc.array(fc.tuple(fc.nat({ max: 11 * 1440 }), fc.integer({ min: 2, max: 400 })), {
  maxLength: 25,
});

export function rangesOf(stretches: readonly Stretch[], origin: number): readonly Range[] {
  return stretches.map(([start, length]) => ({ from: origin + start * minute, to: origin + (start + length) * minute }));
}

export function intervalsOf(ranges: readonly Range[]): Intervals {
  return { starts: ranges.map(({ from }) => from), ends: ranges.map(({ to }) => to) };
}

/** The same log told twice, in parts and backwards. */
export function retold(stretches: readonly Stretch[]): readonly Stretch[] {
  return [
    ...stretches.map(([start, length]): Stretch => [start + 1, length - 1]),
    ...stretches.map(([start]): Stretch => [start, 1]),
    ...stretches.toReversed(),
  ];
}

/** Stretches of the week of 14 September 2026 in Berlin, such as "Mo 09:00-17:30"; "Mo 22:00-24:40" ends on Tuesday. */
export function berlin(...stretches: readonly string[]): readonly Range[] {
  return stretches.map((text) => {
    const [name = "", times = ""] = text.split(" ");
    const day = addDays("2026-09-14", ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].indexOf(name));
    const [from = 0, to = 0] = times.split("-").map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
    return { from: timeOn(day, from, "Europe/Berlin"), to: timeOn(day, to, "Europe/Berlin") };
  });
}

export function berlinSpans(...stretches: readonly string[]): Spans {
  return fromRanges(berlin(...stretches));
}

export const week = localDays("2026-09-14", "2026-09-21", "Europe/Berlin");
export const workdays = localDays("2026-09-14", "2026-09-21", "Europe/Berlin", turnOfDay);
const nineToHalfPastFive = [{ from: 540, to: 1050 }];
/** Monday to Friday from 09:00 to 17:30. */
export const agreed = windowsOn(
  { 1: nineToHalfPastFive, 2: nineToHalfPastFive, 3: nineToHalfPastFive, 4: nineToHalfPastFive, 5: nineToHalfPastFive },
  "2026-09-14",
  "2026-09-21",
  "Europe/Berlin",
);
