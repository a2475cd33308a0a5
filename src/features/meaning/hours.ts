import { z } from "zod";
import type { WallRange, Weekday, WeeklyWindows } from "../../engine/spans/index.ts";

// Hours of a week: as text ("09:00-12:30", by day) where people read and write them, as windows in minutes where they are computed with.

export const dayKeys = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
export type DayKey = (typeof dayKeys)[number];

export const dayNames: Readonly<Record<DayKey, string>> = {
  mo: "Monday",
  tu: "Tuesday",
  we: "Wednesday",
  th: "Thursday",
  fr: "Friday",
  sa: "Saturday",
  su: "Sunday",
};

/** Ranges of local time by weekday. One that ends at or before its start ends on the next day; a day left out has none. */
export type WeekHours = Readonly<Partial<Record<DayKey, readonly string[] | undefined>>>;

export const mostRanges = 6;
const wholeDay = 24 * 60;
const wholeWeek = 7 * wholeDay;

/** A range of local time, exactly as it is kept: "09:00-12:30". */
export const rangeText = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: "Write hours like 09:00-12:30.", abort: true })
  .refine((text) => text.slice(0, 5) !== text.slice(6), "This begins and ends at the same time. Write 00:00-24:00 for a whole day.");

const ranges = z.array(rangeText).max(mostRanges).optional();

/** The weekdays of a week of hours, for schemas that hold one. */
export const weekShape = { mo: ranges, tu: ranges, we: ranges, th: ranges, fr: ranges, sa: ranges, su: ranges };

/** Says where hours overlap, for a schema: two ranges of a day, or one past midnight and the next day's. */
export function refuseOverlap(week: WeekHours, context: z.RefinementCtx): void {
  const overlap = overlapIn(windowsOf(week));
  if (overlap) context.addIssue({ code: "custom", message: overlap.message, path: [overlap.day] });
}

/** A week of hours, exactly as it is kept. */
export const weekHours = z.strictObject(weekShape).superRefine(refuseOverlap);

/** The windows, in minutes, that a week of hours means. */
export function windowsOf(week: WeekHours): WeeklyWindows {
  return Object.fromEntries(
    dayKeys.flatMap((day, index) => {
      const windows = (week[day] ?? []).map(readRange).toSorted((a, b) => a.from - b.from);
      return windows.length > 0 ? [[index + 1, windows]] : [];
    }),
  );
}

/** A week of hours as text, from its windows: the other way of `windowsOf`. */
export function weekOfWindows(windows: WeeklyWindows): Partial<Record<DayKey, string[]>> {
  return Object.fromEntries(
    dayKeys.flatMap((day, index) => {
      const ranges = windows[(index + 1) as Weekday] ?? [];
      return ranges.length > 0 ? [[day, ranges.map(formatRange)]] : [];
    }),
  );
}

/** "09:00-12:30". */
export function formatRange({ from, to }: WallRange): string {
  return `${formatTime(from)}-${formatTime(to)}`;
}

/** Minutes since midnight as "09:30"; 1440 is "24:00". */
export function formatTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function readRange(text: string): WallRange {
  const to = minutesOf(text.slice(6));
  return { from: minutesOf(text), to: to === 0 ? wholeDay : to };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The first two ranges of a week that overlap, told at the day of the later one. Touching is no overlap. */
export function overlapIn(windows: WeeklyWindows): { readonly day: DayKey; readonly message: string } | undefined {
  const placed = dayKeys.flatMap((day, index) =>
    (windows[(index + 1) as Weekday] ?? []).map((range) => {
      const start = index * wholeDay + range.from;
      const length = range.to > range.from ? range.to - range.from : range.to - range.from + wholeDay;
      return { day, range, start, end: start + length };
    }),
  );
  const inOrder = placed.toSorted((a, b) => a.start - b.start);
  const first = inOrder[0];
  // Sunday night may run into Monday.
  const around = first ? [...inOrder, { ...first, start: first.start + wholeWeek }] : [];
  for (const [index, later] of around.entries()) {
    const earlier = around[index - 1];
    if (!earlier || later.start >= earlier.end) continue;
    const [one, other] = [formatRange(earlier.range), formatRange(later.range)];
    const message =
      earlier.day === later.day
        ? `${one} and ${other} overlap. Let one end where the other begins.`
        : `${dayNames[earlier.day]}’s ${one} runs into ${other}. Let one end where the other begins.`;
    return { day: later.day, message };
  }
  return undefined;
}
