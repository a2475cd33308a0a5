import { dayNumber, hour, isDay, minute } from "../../kernel/time/index.ts";

// Times as trackers and diaries write them into tables: by the wall clock, without a zone.

const second = 1000;
const day = 24 * hour;

/** A day such as 2026-09-14 as wall-clock milliseconds; undefined when it is none. */
export function readDay(text: string): number | undefined {
  return isDay(text) ? dayNumber(text) * day : undefined;
}

/** Milliseconds since midnight of a time such as 22:05, 22:05:30, 10:05 pm or 10 PM; undefined when it is none. */
export function readClock(text: string): number | undefined {
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?\s?m\.?)?$/i.exec(text.trim());
  if (!parts) return undefined;
  const [hours, minutes, seconds] = [parts[1], parts[2] ?? 0, parts[3] ?? 0].map(Number) as [number, number, number];
  const half = parts[4]?.toLowerCase();
  if (half === undefined ? parts[2] === undefined || hours > 23 : hours < 1 || hours > 12) return undefined;
  if (minutes > 59 || seconds > 59) return undefined;
  const whole = half === undefined ? hours : (hours % 12) + (half === "p" ? 12 : 0);
  return whole * hour + minutes * minute + seconds * second;
}

/** Milliseconds of a length: 26:15:00, 1:30, 47:06 min, or hours as a decimal number; undefined when it is none. */
export function readLength(text: string): number | undefined {
  const parts = /^(\d+):(\d{1,2})(?::(\d{1,2}))?(\s*min)?$/.exec(text);
  if (parts) {
    const [big, middle, small] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
    if (middle > 59 || small > 59) return undefined;
    return parts[4] === undefined ? big * hour + middle * minute + small * second : big * minute + middle * second;
  }
  const decimal = /^(\d+(?:[.,]\d+)?)\s*h?$/.exec(text);
  return decimal ? Math.round(Number(decimal[1]!.replace(",", ".")) * 3600) * second : undefined;
}
