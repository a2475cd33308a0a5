import type { WallRange } from "../../engine/spans/index.ts";
import { formatRange, formatTime, mostRanges } from "./hours.ts";

/** What a line of hours says, or what is in the way, in a sentence that says what to write. */
export type TypedHours = { readonly ranges: readonly WallRange[] } | { readonly problem: string };

interface Time {
  readonly minutes: number;
  readonly half: "am" | "pm" | undefined;
}

const noon = 12 * 60;
const midnight = 24 * 60;
const nothing = /^(-|none|off|free|no|closed)?$/;
const time = String.raw`(\d{1,2})(?:[:.]?([0-5]\d))?(am|pm)?`;
const rangeOfTimes = new RegExp(`^${time}-${time}$`);
const exact = /^\d{2}:\d{2}-\d{2}:\d{2}$/;

/** Reads the hours of a day as people write them: "9-12:30, 13:15-17:30", "9.30 to 17h", "9am-5pm", "22-6". Empty, "-" and "off" mean none. */
export function parseTypedHours(line: string): TypedHours {
  const plain = tidy(line);
  if (nothing.test(plain)) return { ranges: [] };
  const ranges: WallRange[] = [];
  for (const part of plain.split(/[\s,;+&]+/).filter((part) => part !== "")) {
    const read = parseRange(part);
    if ("problem" in read) return read;
    ranges.push(read);
  }
  if (ranges.length > mostRanges) return { problem: `This is more than ${mostRanges} stretches. Join those that touch.` };
  return { ranges: ranges.toSorted((a, b) => a.from - b.from) };
}

/** One way to write it: no space within a range, a plain dash, "h" as a colon. */
function tidy(line: string): string {
  return line
    .trim()
    .toLowerCase()
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/\b(?:to|until|till|bis)\b/g, "-")
    .replaceAll(/\b(?:and|und|uhr)\b/g, " ")
    .replaceAll(/([ap])\.?m\b\.?/g, "$1m")
    .replaceAll(/(\d)\s*h\s*(\d{2})(?!\d)/g, "$1:$2")
    .replaceAll(/(\d)\s*h\b/g, "$1")
    .replaceAll(/\s+(?=[ap]m)/g, "")
    .replaceAll(/\s*-\s*/g, "-")
    .trim();
}

function parseRange(part: string): WallRange | { readonly problem: string } {
  const unreadable = { problem: `“${part}” cannot be read as hours. Write them like 9-12:30, 13:15-17:30.` };
  const found = rangeOfTimes.exec(part);
  if (!found) return unreadable;
  const [begins, ends] = [readTime(found[1]!, found[2], found[3]), readTime(found[4]!, found[5], found[6])];
  if (!begins || !ends || begins.minutes === midnight) return unreadable;
  const from = begins.minutes + (sharesAfternoon(begins, ends) ? noon : 0);
  const to = ends.minutes === 0 ? midnight : ends.minutes;
  if (from === ends.minutes) return { problem: `“${part}” begins and ends at the same time. Write 00:00-24:00 for a whole day.` };
  if (to <= from && seemsAfternoon(part, { from, to })) {
    const [day, night] = [`${part.split("-")[0]}-${formatTime(to + noon)}`, formatRange({ from, to })];
    return { problem: `“${part}” would run until the next morning. Write ${day} for the afternoon, or ${night} for the night.` };
  }
  return { from, to };
}

function readTime(hours: string, minutes = "0", half?: string): Time | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (half === "am" || half === "pm") {
    if (hour < 1 || hour > 12) return undefined;
    return { minutes: (hour % 12) * 60 + minute + (half === "pm" ? noon : 0), half };
  }
  return hour * 60 + minute <= midnight ? { minutes: hour * 60 + minute, half: undefined } : undefined;
}

/** In "1-5pm" both are after noon; in "9-5pm" the first is not. */
function sharesAfternoon(begins: Time, ends: Time): boolean {
  return begins.half === undefined && ends.half === "pm" && begins.minutes < noon && begins.minutes + noon < ends.minutes;
}

/** "9-5" is more likely a working day than twenty hours through the night; "22-6" and "09:00-05:00" are what they say. */
function seemsAfternoon(part: string, { from, to }: WallRange): boolean {
  return !exact.test(part) && !/[ap]m/.test(part) && to < noon && to + midnight - from > noon;
}
