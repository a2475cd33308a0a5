import { dateOfDay, dayIn, dayMs, dayOfDate, monthIn, monthLength, yearIn } from "./civil.ts";
import type { FileZone } from "./file-zone.ts";

/**
 * A time as the file gives it. `wall` is what a clock on the wall shows, in milliseconds as if that clock ran on UTC: midnight for a date,
 * the instant itself for UTC. Floating times have no zone; they mean the same wall clock everywhere (RFC 5545, 3.3.5).
 */
export interface Moment {
  readonly kind: "date" | "floating" | "zoned" | "utc";
  readonly wall: number;
  /** For `zoned` only. */
  readonly zone: FileZone | null;
}

/** The digits of a DATE or DATE-TIME value, before its zone is known. */
export interface Stamp {
  readonly form: "date" | "local" | "utc";
  readonly wall: number;
}

const zero = 48;
const loose = /^(\d{4,6})-?(\d{2})-?(\d{2})(?:Z$|[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads "20260907", "20260907T173000", "20260907T173000Z" and the forms that careless programs write for them: dashes and colons, no
 * seconds, 24:00, a 60th second, "20260907Z". A string is the reason why there is no such time, as a clause: "there is no month 13".
 */
export function readStamp(text: string): Stamp | string {
  const { length } = text;
  if (length === 15 || length === 8 || (length === 16 && text.charCodeAt(15) === 90)) {
    const date = digits(text, 0, 8);
    const time = length === 8 ? 0 : text.charCodeAt(8) === 84 ? digits(text, 9, 15) : -1;
    if (date >= 0 && time >= 0) {
      const form = length === 8 ? "date" : length === 15 ? "local" : "utc";
      return stamp(form, Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100, time);
    }
  }
  return readLooseStamp(text.trim());
}

function readLooseStamp(text: string): Stamp | string {
  const match = loose.exec(text);
  if (!match) return text === "" ? "there is no date" : `“${text.slice(0, 40)}” is not a date`;
  const [, year, month, day, hour, minute, second, zone] = match;
  const time = Number(hour ?? 0) * 10_000 + Number(minute ?? 0) * 100 + Number(second ?? 0);
  const form = hour === undefined ? "date" : zone === undefined ? "local" : "utc";
  const read = stamp(form, Number(year), Number(month), Number(day), time);
  if (typeof read === "string" || zone === undefined || zone.length === 1) return read;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return { form, wall: read.wall - (zone.startsWith("-") ? -minutes : minutes) * 60_000 };
}

function stamp(form: Stamp["form"], year: number, month: number, day: number, time: number): Stamp | string {
  const hour = Math.floor(time / 10_000);
  const minute = Math.floor(time / 100) % 100;
  const second = time % 100;
  if (year < 1 || year > 9999) return `the year ${year} lies outside the calendar`;
  if (month < 1 || month > 12) return `there is no month ${month}`;
  if (day < 1 || day > monthLength(year, month)) return `there is no day ${day} in month ${month} of ${year}`;
  if (hour > 24 || (hour === 24 && time !== 240_000)) return `there is no hour ${hour}`;
  if (minute > 59) return `there is no minute ${minute}`;
  if (second > 60) return `there is no second ${second}`;
  // RFC 5545, 3.3.12: without leap seconds, the 60th second is the 59th.
  return { form, wall: dayOfDate(year, month, day) * dayMs + (hour * 3600 + minute * 60 + Math.min(second, 59)) * 1000 };
}

/** The number that stands in a stretch of digits, -1 when anything else stands there. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** "2026-09-07" of a wall clock. */
export function isoDay(wall: number): string {
  const date = dateOfDay(Math.floor(wall / dayMs));
  return `${pad(yearIn(date), 4)}-${pad(monthIn(date), 2)}-${pad(dayIn(date), 2)}`;
}

/** "2026-09-07T17:30:00" of a wall clock. */
export function isoTime(wall: number): string {
  const seconds = Math.floor((wall - Math.floor(wall / dayMs) * dayMs) / 1000);
  return `${isoDay(wall)}T${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;
}

/** "20260907T173000", the basic form that iCalendar writes. */
export function basicTime(wall: number): string {
  return isoTime(wall).replaceAll(/[-:]/g, "");
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
