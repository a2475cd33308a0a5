import { clockWords } from "../../../kernel/time/index.ts";
import { takeAll, type Taken } from "./text.ts";

/** A wall-clock time as somebody wrote it, in minutes since midnight. */
export interface Clock {
  /** As a 24-hour clock reads it. */
  readonly minutes: number;
  /** The other half of the day, where the writing leaves it open: 17:00 for “5”. */
  readonly other: number | null;
  /** Said to be before or after noon. */
  readonly marked: boolean;
}

/** From when to when, in minutes since midnight; `to` is on the next day when it is not later. */
export interface ClockRange {
  readonly from: number;
  readonly to: number;
  /** A sentence for the preview, where the times could have been read in two ways. */
  readonly note?: string;
}

const noonMinutes = 720;
const dayMinutes = 1440;

const time = String.raw`(?:noon|midnight|\d{1,2}(?:[:.h]\d{2}(?!\d))?(?: ?(?:h|uhr|o['’]clock)(?![\p{L}\p{N}]))?(?: ?[ap]\.?m(?![\p{L}\p{N}])\.?)?)`;
const free = String.raw`(?<![\p{L}\p{N}#@.:,/+–—−-])`;
const unit = String.raw`(?:h|hrs?|hours?|m|mins?|minutes?|km|miles?|pages?|times|x|kg|euros?|dollars?)(?![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}%€$£]|[:.,/–-]\d| ?${unit})`;
const dash = String.raw` ?(?:[-–—−]|to|until|till|til|bis) ?`;

const rangePattern = new RegExp(`${free}(?:between (${time}) and (${time})|(?:from )?(${time})${dash}(${time}))${end}`, "giu");
const sincePattern = new RegExp(String.raw`${free}(?:since (${time})|(?:from )?(${time})${dash}now(?![\p{L}\p{N}]))${end}`, "giu");
const untilPattern = new RegExp(`${free}(?:until|till|til) (${time})${end}`, "giu");
const plainTime = String.raw`noon|midnight|\d{1,2}:\d{2}(?!\d)(?: ?[ap]\.?m(?![\p{L}\p{N}])\.?)?|\d{1,2} ?[ap]\.?m(?![\p{L}\p{N}])\.?`;
const atPattern = new RegExp(`^at (${time})(?= |$)|${free}(?:at (${time})$|(?:at )?(${plainTime})${end})`, "giu");

/** Times such as “9-12:30”, “9:00–12.30”, “9am-1pm”, “from 9 until 12”. With `asleep`, “11-7” is a night. */
export function takeRanges(text: string, asleep: boolean): Taken<ClockRange> {
  return takeAll(text, rangePattern, (match) => {
    const [from, to] = [match[1] ?? match[3]!, match[2] ?? match[4]!];
    // “1-2h” is a guess at a length; “9h-12h” are times.
    if (/\dh$/i.test(to.replace(" ", "")) && !/h/i.test(from)) return undefined;
    const [first, last] = [readClock(from), readClock(to)];
    return first && last && readRange(first, last, asleep, match[0]);
  });
}

/** “since 9”, “9-now”. */
export function takeSince(text: string): Taken<Clock> {
  return takeAll(text, sincePattern, (match) => readClock(match[1] ?? match[2]!));
}

/** “until 17:00”. */
export function takeUntil(text: string): Taken<Clock> {
  return takeAll(text, untilPattern, (match) => readClock(match[1]!));
}

/** A moment: “at 9” at either end of the text, “12:30”, “3pm” or “noon” anywhere in it. */
export function takeMoments(text: string): Taken<Clock> {
  return takeAll(text, atPattern, (match) => readClock(match[1] ?? match[2] ?? match[3]!));
}

/** A sentence for a time before dawn that might have meant the afternoon. */
export function dawnNote({ minutes, other }: Clock): string | undefined {
  return other !== null && minutes < 360 ? `${clockWords(minutes)} is at night; for the afternoon write ${clockWords(other)}.` : undefined;
}

function readClock(text: string): Clock | undefined {
  if (/^noon$/i.test(text)) return { minutes: noonMinutes, other: null, marked: true };
  if (/^midnight$/i.test(text)) return { minutes: 0, other: null, marked: true };
  const [, hours, rest, half] = /^(\d{1,2})(?:[:.h](\d{2}))?[^ap\d]*(?:([ap])\.?m\.?)?$/i.exec(text) ?? [];
  const [hour, minute] = [Number(hours), Number(rest ?? 0)];
  if (hours === undefined || minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  const minutes = hour * 60 + minute;
  const open = hour >= 1 && hour <= 12 && !hours.startsWith("0");
  if (!half) return { minutes, other: open ? (minutes + noonMinutes) % dayMinutes : null, marked: false };
  if (hour < 1 || hour > 12) return undefined;
  return { minutes: (minutes % noonMinutes) + (half.toLowerCase() === "p" ? noonMinutes : 0), other: null, marked: true };
}

/** Reads two times as they stand; where that is no sensible stretch, as the shortest that the writing allows. */
function readRange(first: Clock, last: Clock, asleep: boolean, written: string): ClockRange {
  const open = first.other !== null && last.other !== null;
  const start = first.minutes % dayMinutes;
  const asWritten = { from: start, to: last.minutes };
  const forward = last.minutes > first.minutes;
  if (asleep && open && !forward) return noted({ from: first.other, to: last.minutes }, asWritten, written);
  const froms = last.marked && !first.marked ? [start, first.other] : [start];
  // Who writes 13 or 09 writes a 24-hour clock.
  const tos = first.marked || (open && !forward) ? [last.minutes, last.other] : [last.minutes];
  const readings = froms.flatMap((from) => tos.map((to) => ({ from, to }))).filter(isWhole);
  const range = readings.reduce((best, reading) => (lengthOf(reading) < lengthOf(best) ? reading : best));
  const dawn = open && forward && !asleep ? dawnNote(first) : undefined;
  if (dawn) return { ...asWritten, note: dawn };
  return first.marked || last.marked ? range : noted(range, asWritten, written);
}

function isWhole(reading: { from: number | null; to: number | null }): reading is { from: number; to: number } {
  return reading.from !== null && reading.to !== null;
}

function lengthOf({ from, to }: ClockRange): number {
  return (to - from + dayMinutes) % dayMinutes || dayMinutes;
}

function noted(range: ClockRange, asWritten: ClockRange, written: string): ClockRange {
  if (range.from === asWritten.from && range.to === asWritten.to) return range;
  return { ...range, note: `“${written}” is read as ${clockWords(range.from)} to ${clockWords(range.to)}.` };
}
