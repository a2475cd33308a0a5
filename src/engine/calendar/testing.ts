import { parseCalendar } from "./parse.ts";
import { type Occurrence, type Occurrences, occurrences } from "./occurrences.ts";
import type { Calendar } from "./calendar.ts";

// How the tests of this folder write calendars and read answers.

/** Lines as a test writes them: apart from each other by a break or by " | ", indented as it likes. */
export function lines(text: string): string[] {
  return text
    .split(/\n| \| /)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A calendar file of some lines. */
export function file(...lines: readonly string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
}

/** An event's lines, with an identifier and a title unless they are given. */
export function vevent(...lines: readonly string[]): string {
  const has = (name: string) => lines.some((line) => line.startsWith(`${name}:`));
  return ["BEGIN:VEVENT", ...(has("UID") ? [] : ["UID:a"]), ...(has("SUMMARY") ? [] : ["SUMMARY:Sync"]), ...lines, "END:VEVENT"].join(
    "\r\n",
  );
}

/** A calendar of events, each given by its lines. */
export function calendarOf(...events: readonly (readonly string[])[]): Calendar {
  return parseCalendar(file(events.map((lines) => vevent(...lines)).join("\r\n")));
}

/** The occurrences of a calendar between two days of a zone. */
export function between(calendar: Calendar, from: string, to: string, zone = "Europe/Berlin"): Occurrences {
  return occurrences(calendar, { from: instant(from, zone), to: instant(to, zone), zone });
}

export function instant(local: string, zone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

/** Starts and ends in a zone: "2026-09-07T17:30/18:30", or the days when it lasts all day: "2026-09-07/2026-09-08". */
export function shown(found: Iterable<Occurrence>, zone = "Europe/Berlin"): readonly string[] {
  return [...found].map(({ start, end, allDay }) => {
    if (allDay) return `${allDay.from}/${allDay.to}`;
    const from = local(start, zone);
    const to = local(end, zone);
    return `${from}/${to.slice(0, 10) === from.slice(0, 10) ? to.slice(11) : to}`;
  });
}

function local(epoch: number, zone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone).toPlainDateTime();
  return time.toString({ smallestUnit: time.second === 0 ? "minute" : "second" });
}

/** Codes and lines of problems: "bad-until 7". */
export function noted({ problems }: Pick<Calendar, "problems">): readonly string[] {
  return problems.map(({ code, line }) => `${code} ${line}`);
}
