// Small calendars for tests, written as the programs of this world write them.

interface EventLines {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly more?: readonly string[];
}

const zone = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
X-LIC-LOCATION:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/** A calendar as Google exports it; times are local in Berlin, such as 20260914T093000. */
export function calendarOf(name: string, events: readonly EventLines[]): string {
  const lines = events.flatMap(({ uid, start, end, title, more = [] }) => [
    "BEGIN:VEVENT",
    `DTSTART;TZID=Europe/Berlin:${start}`,
    `DTEND;TZID=Europe/Berlin:${end}`,
    "DTSTAMP:20260920T120000Z",
    `UID:${uid}`,
    ...more,
    "SEQUENCE:0",
    `SUMMARY:${title}`,
    "END:VEVENT",
  ]);
  const head = [
    "BEGIN:VCALENDAR",
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${name}`,
    "X-WR-TIMEZONE:Europe/Berlin",
  ];
  return [...head, ...zone.split("\n"), ...lines, "END:VCALENDAR", ""].join("\r\n");
}

/** A file as a browser sends it. */
export function icsFile(name: string, text: string): File {
  return new File([text], name, { type: "text/calendar" });
}

const guests = (...answers: readonly string[]) =>
  answers.map((answer) => `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer}`);

/** A working week with late calls, for hand-made sums: 14 to 20 September 2026. */
export const workWeek = calendarOf("Nora Lind", [
  {
    uid: "standup@harbour",
    start: "20260907T093000",
    end: "20260907T100000",
    title: "Standup",
    more: [
      "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      "ORGANIZER;CN=Priya:mailto:priya@harbour.example",
      ...guests("ACCEPTED;CN=Nora:mailto:nora@harbour.example", "ACCEPTED;CN=Tan:mailto:tan@harbour.example"),
    ],
  },
  {
    uid: "release@harbour",
    start: "20260915T203000",
    end: "20260915T220000",
    title: "Release call\\, Singapore",
    more: [
      "RRULE:FREQ=WEEKLY;BYDAY=TU,TH",
      "ORGANIZER;CN=Priya:mailto:priya@harbour.example",
      ...guests("ACCEPTED;CN=Nora:mailto:nora@harbour.example"),
    ],
  },
  { uid: "swim@home", start: "20260916T180000", end: "20260916T190000", title: "Swimming with Ada" },
  { uid: "mira@home", start: "20260918T121500", end: "20260918T131500", title: "Lunch with Mira" },
  { uid: "odd@home", start: "20260919T100000", end: "20260919T113000", title: "Paperclip thing" },
  {
    uid: "declined@harbour",
    start: "20260917T140000",
    end: "20260917T150000",
    title: "Roadmap review",
    more: ["ORGANIZER;CN=Priya:mailto:priya@harbour.example", ...guests("DECLINED;CN=Nora:mailto:nora@harbour.example")],
  },
  { uid: "free@harbour", start: "20260917T150000", end: "20260917T160000", title: "Team drinks", more: ["TRANSP:TRANSPARENT"] },
]);
