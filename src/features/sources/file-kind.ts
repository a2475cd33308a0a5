import { columnsOf } from "./csv-table.ts";
import { isDaylio } from "./daylio.ts";
import { decodeText } from "./encoding.ts";
import type { FileKind } from "./reading.ts";
import { isRescueTime, isRescueTimeRank } from "./rescuetime.ts";
import { isToggl, isTogglSummary } from "./toggl.ts";

const looked = 64 * 1024;

/** What kind of file this is, by its content; or why it is none. */
export function kindOf(bytes: Uint8Array): FileKind | { readonly why: string } {
  const start = textStart(bytes);
  if (bytes.length === 0) return { why: "This file is empty. Export it once more." };
  if (/^\s*BEGIN:(VCALENDAR|VEVENT)/i.test(start) || /(^|[\r\n])BEGIN:VCALENDAR\s*[\r\n]/i.test(start)) return "icalendar";
  if (isNotebookFile(bytes)) return { why: "This is a whole notebook. Bring it alone, and you see what is in it before anything changes." };
  if (/^\s*\{/.test(start) && /"buckets"\s*:/.test(start)) return "activitywatch";
  if (start.startsWith("PK")) return { why: "This is a zip archive. Unpack it, and choose the .ics, .json or .csv files inside." };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { why: "This is packed with gzip. Unpack it first." };
  if (/^\s*<(!doctype|html)/i.test(start))
    return { why: "This is a web page, perhaps one that asks to sign in. Download the calendar itself, a file that ends in .ics." };
  const table = tableKind(columnsOf(bytes));
  if (table) return table;
  const begins = start
    .trim()
    .slice(0, 30)
    .replaceAll(/[^\p{L}\p{N}\p{P}\p{Zs}\p{S}]/gu, "·");
  return {
    why: `This is neither a calendar (.ics) nor an export of ActivityWatch, Toggl, RescueTime or Daylio. It begins with “${begins}”.`,
  };
}

const headOfNotebook = 2000;

/** Whether this is what “Take it out” made: a whole notebook. */
export function isNotebookFile(bytes: Uint8Array): boolean {
  const head = textStart(bytes.subarray(0, 2 * headOfNotebook));
  return /^\s*\{/.test(head) && /"format"\s*:\s*"enough-notebook"/.test(head);
}

/** What kind of table this is, by the names of its columns; undefined when it is none that is known. */
function tableKind(columns: readonly string[]): FileKind | { readonly why: string } | undefined {
  if (isToggl(columns)) return "toggl";
  if (isRescueTime(columns)) return "rescuetime";
  if (isDaylio(columns)) return "daylio";
  if (isTogglSummary(columns))
    return {
      why: "This is a report of sums, without the hours of the day, so there is nothing to lay into a week. In Toggl, export the detailed report as CSV.",
    };
  if (isRescueTimeRank(columns))
    return {
      why: "This is RescueTime’s report by rank. It has no dates, so there is nothing to lay into a week. Export the report by hours or by five minutes.",
    };
  return undefined;
}

/** The beginning of a file as text, in the encodings that such files come in. */
export function textStart(bytes: Uint8Array): string {
  return decodeText(bytes.subarray(0, looked)).replace(/^\uFEFF/, "");
}
