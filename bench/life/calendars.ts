import { addDays, type Day, daysBetween, weekday } from "../../src/kernel/time/index.ts";
import type { Source } from "./source.ts";

// Two calendars of one person as the files that they export: work, with guests who answer, and home.

interface Sort {
  readonly name: string;
  readonly titles: readonly string[];
  /** Single events on a working day, and on another. */
  readonly perDay: readonly [number, number];
  readonly hours: readonly [number, number];
  readonly guests: number;
  /** Series that begin each year and last a year. */
  readonly series: number;
}

const sorts: readonly Sort[] = [
  {
    name: "Work",
    titles: ["Design review", "1:1 with Ada", "Hiring: interview", "Release planning", "Customer call", "Retro", "Budget", "Onsite"],
    perDay: [4, 0.1],
    hours: [8, 18],
    guests: 4,
    series: 9,
  },
  {
    name: "Home",
    titles: ["Dentist", "Elternabend", "Dinner with Ines", "Run", "Kids swimming", "Date night", "Piano lesson", "Plumber"],
    perDay: [0.6, 1.4],
    hours: [7, 21],
    guests: 0,
    series: 5,
  },
];

/** The calendars from a day to another, as iCalendar text. */
export function calendarFiles(
  first: Day,
  last: Day,
  zone: string,
  source: Source,
): readonly { readonly name: string; readonly text: string }[] {
  return sorts.map((sort) => {
    const singles = daysBetween(first, addDays(last, 1)).flatMap((day) => {
      const mean = sort.perDay[weekday(day) < 6 ? 0 : 1];
      return Array.from({ length: Math.floor(mean + source.next()) }, () => event(sort, day, zone, [], source));
    });
    const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
    const series = Array.from({ length: years * sort.series }, (_, index) => {
      const day = addDays(first, 365 * Math.floor(index / sort.series) + source.between(0, 13));
      return event(sort, day, zone, [`RRULE:FREQ=WEEKLY;INTERVAL=${source.pick([1, 1, 2])};COUNT=40`], source);
    });
    const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Enough//bench//EN", `X-WR-CALNAME:${sort.name}`];
    return {
      name: `${sort.name.toLowerCase()}.ics`,
      text: [...lines, ...[...series, ...singles].flat(), "END:VCALENDAR", ""].join("\r\n"),
    };
  });
}

function event({ titles, hours, guests }: Sort, day: Day, zone: string, more: readonly string[], source: Source): readonly string[] {
  const { between, id, pick, next } = source;
  const start = 60 * between(...hours) + 15 * between(0, 3);
  const end = Math.min(start + 15 * between(2, 6), 24 * 60 - 1);
  const people = Array.from({ length: between(0, guests) }, () => `guest${between(1, 60)}@corp.example`);
  const answer = pick(["ACCEPTED", "ACCEPTED", "ACCEPTED", "TENTATIVE", "DECLINED", "NEEDS-ACTION"]);
  return [
    "BEGIN:VEVENT",
    `UID:${id()}@calendar.example`,
    "DTSTAMP:20260901T120000Z",
    `DTSTART;TZID=${zone}:${wall(day, start)}`,
    `DTEND;TZID=${zone}:${wall(day, end)}`,
    ...more,
    `SUMMARY:${pick(titles)}`,
    ...(next() < 0.3 ? [`LOCATION:Room ${between(1, 40)}`] : []),
    ...(people.length > 0 ? [`ORGANIZER:mailto:${people[0]}`, `ATTENDEE;PARTSTAT=${answer}:mailto:maria@corp.example`] : []),
    ...people.map((address) => `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${address}`),
    "END:VEVENT",
  ];
}

function wall(day: Day, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${day.replaceAll("-", "")}T${String(hours).padStart(2, "0")}${String(rest).padStart(2, "0")}00`;
}
