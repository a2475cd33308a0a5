// A calendar file of any size, always the same for one seed: the mix of singles, series, changed occurrences, whole days and floating times
// that real exports have, in five zones with full VTIMEZONEs. About 490 bytes an event, of which a tenth has letters beyond ASCII.

const zones = [
  { tzid: "Europe/Berlin", standard: ["CET", "+0100", "10", "-1SU"], daylight: ["CEST", "+0200", "3", "-1SU"] },
  { tzid: "Europe/London", standard: ["GMT", "+0000", "10", "-1SU"], daylight: ["BST", "+0100", "3", "-1SU"] },
  { tzid: "America/New_York", standard: ["EST", "-0500", "11", "1SU"], daylight: ["EDT", "-0400", "3", "2SU"] },
  { tzid: "America/Los_Angeles", standard: ["PST", "-0800", "11", "1SU"], daylight: ["PDT", "-0700", "3", "2SU"] },
  { tzid: "Australia/Sydney", standard: ["AEST", "+1000", "4", "1SU"], daylight: ["AEDT", "+1100", "10", "1SU"] },
] as const;

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
// How often each kind of series comes, of 24; a weekly one without an end has as many occurrences as all the others together.
const shares = { open: 2, until: 4, daily: 4, nth: 3, last: 3, yearly: 8 };
type Kind = keyof typeof shares;
const kinds = (Object.keys(shares) as Kind[]).flatMap((kind) => Array.from({ length: shares[kind] }, () => kind));
const titles = [
  "Weekly sync",
  "Design crit",
  "1:1 with Ada",
  "Kita-Übergabe",
  "Dentist",
  "Run",
  "Planning, retro; demo",
  "Café mit Tom",
  "Release",
  "Physio",
];
const words =
  "agenda notes bring laptop room floor dial in link please read before and after the numbers quarter family school swim garden".split(" ");

interface Source {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  readonly upTo: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** A calendar of `count` VEVENTs as iCalendar text. */
export function generateCalendar(count: number, seed = 1): string {
  const source = randomSource(seed);
  const parts = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Enough//bench//EN",
    "X-WR-CALNAME:Bench",
    "X-WR-TIMEZONE:Europe/Berlin",
    ...zones.flatMap(zoneLines),
  ];
  let series: { uid: string; tzid: string; start: number } | undefined;
  for (let number = 0; number < count; number++) {
    const share = source.next();
    if (share < 0.46) parts.push(...single(number, source));
    else if (share < 0.83 || (share < 0.91 && !series)) {
      const made = recurring(number, source);
      if (made.weekly) series = made;
      parts.push(...made.lines);
    } else if (share < 0.91) parts.push(...changed(series!, source));
    else parts.push(...allDay(number, source));
  }
  parts.push("END:VCALENDAR", "");
  return parts.join("\r\n");
}

/** Mulberry32 (public domain, Tommy Ettinger): small, and good enough to vary test data. */
function randomSource(seed: number): Source {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (limit: number) => Math.floor(next() * limit);
  return { next, upTo, pick: (items) => items[upTo(items.length)]! };
}

function zoneLines({ tzid, standard, daylight }: (typeof zones)[number]): string[] {
  const [name, offset, month, day] = standard;
  const [summerName, summerOffset, summerMonth, summerDay] = daylight;
  const zone = `BEGIN:VTIMEZONE TZID:${tzid} X-LIC-LOCATION:${tzid}`;
  const summer = `BEGIN:DAYLIGHT TZNAME:${summerName} TZOFFSETFROM:${offset} TZOFFSETTO:${summerOffset} DTSTART:19700308T020000`;
  const winter = `BEGIN:STANDARD TZNAME:${name} TZOFFSETFROM:${summerOffset} TZOFFSETTO:${offset} DTSTART:19701101T020000`;
  const rule = (month: string, day: string) => `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`;
  const lines = `${zone} ${summer} ${rule(summerMonth, summerDay)} END:DAYLIGHT ${winter} ${rule(month, day)} END:STANDARD END:VTIMEZONE`;
  return lines.split(" ");
}

function single(number: number, source: Source): string[] {
  const start = someTime(source);
  const end = start + (1 + source.upTo(8)) * 900_000;
  const kind = source.next();
  const tzid = source.pick(zones).tzid;
  // 2.5 % of all events float: they are singles, so 5.4 % of these.
  const [open, close] = kind < 0.054 ? ["", ""] : kind < 0.4 ? ["", "Z"] : [`;TZID=${tzid}`, ""];
  return event(`single-${number}`, [`DTSTART${open}:${basic(start)}${close}`, `DTEND${open}:${basic(end)}${close}`], source);
}

function recurring(number: number, source: Source): { uid: string; tzid: string; start: number; weekly: boolean; lines: string[] } {
  const start = someTime(source);
  const { tzid } = source.pick(zones);
  const uid = `series-${number}`;
  const weekday = weekdays[(new Date(start).getUTCDay() + 6) % 7]!;
  const nth = Math.ceil(new Date(start).getUTCDate() / 7);
  const kind = source.pick(kinds);
  const rules = {
    open: `FREQ=WEEKLY;BYDAY=${weekday}`,
    until: `FREQ=WEEKLY;BYDAY=${weekday};UNTIL=${basic(start + (20 + source.upTo(80)) * 7 * 86_400_000)}Z`,
    daily: `FREQ=DAILY;COUNT=${5 + source.upTo(60)}`,
    nth: `FREQ=MONTHLY;BYDAY=${nth > 4 ? -1 : nth}${weekday}`,
    last: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    yearly: "FREQ=YEARLY",
  };
  const times = [`DTSTART;TZID=${tzid}:${basic(start)}`, `DTEND;TZID=${tzid}:${basic(start + 3_600_000)}`, `RRULE:${rules[kind]}`];
  if (source.next() < 0.2) times.push(`EXDATE;TZID=${tzid}:${basic(start + (kind === "daily" ? 1 : 7) * 86_400_000)}`);
  return { uid, tzid, start, weekly: kind === "open", lines: event(uid, times, source) };
}

/** One occurrence of a weekly series, moved by an hour. */
function changed({ uid, tzid, start }: { uid: string; tzid: string; start: number }, source: Source): string[] {
  const original = start + (2 + source.upTo(100)) * 7 * 86_400_000;
  const moved = original + 3_600_000;
  const times = [
    `RECURRENCE-ID;TZID=${tzid}:${basic(original)}`,
    `DTSTART;TZID=${tzid}:${basic(moved)}`,
    `DTEND;TZID=${tzid}:${basic(moved + 1_800_000)}`,
  ];
  return event(uid, times, source);
}

function allDay(number: number, source: Source): string[] {
  const start = someTime(source);
  const days = 1 + source.upTo(4);
  const end = basic(start + days * 86_400_000).slice(0, 8);
  return event(`day-${number}`, [`DTSTART;VALUE=DATE:${basic(start).slice(0, 8)}`, `DTEND;VALUE=DATE:${end}`], source);
}

function event(uid: string, times: readonly string[], source: Source): string[] {
  const text = Array.from({ length: 8 + source.upTo(16) }, () => source.pick(words)).join(" ");
  return [
    "BEGIN:VEVENT",
    `UID:${uid}@bench.example`,
    "DTSTAMP:20260901T120000Z",
    ...times,
    `SUMMARY:${source.pick(titles)}`,
    ...fold(`DESCRIPTION:${text}`),
    `LOCATION:Room ${source.upTo(40)}`,
    "STATUS:CONFIRMED",
    "ORGANIZER;CN=Boss:mailto:boss@corp.example",
    "ATTENDEE;PARTSTAT=ACCEPTED;CN=Maria:mailto:maria@corp.example",
    `SEQUENCE:${source.upTo(3)}`,
    "TRANSP:OPAQUE",
    "END:VEVENT",
  ];
}

function fold(line: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < line.length; from += 74) pieces.push((from === 0 ? "" : " ") + line.slice(from, from + 74));
  return pieces;
}

/** A quarter of an hour in the working days of ten years, as a wall clock in milliseconds. */
function someTime(source: Source): number {
  return Date.UTC(2019, 0, 1) + source.upTo(3650) * 86_400_000 + (6 * 4 + source.upTo(60)) * 900_000;
}

function basic(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
}
