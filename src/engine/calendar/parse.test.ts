import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseCalendar, parseSteps } from "./parse.ts";
import { between, calendarOf, file, lines, noted, shown, vevent } from "./testing.ts";

describe("a calendar", () => {
  test("has a name, a zone and what its publisher wants", () => {
    const { name, zone, product, method, refreshMinutes } = parseCalendar(
      file(
        "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
        "METHOD:publish",
        "X-WR-CALNAME:Nora\\, home",
        "X-WR-TIMEZONE:Europe/Berlin",
        "X-PUBLISHED-TTL:PT1H",
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
      ),
    );
    expect({ name, zone, product, method, refreshMinutes }).toEqual({
      name: "Nora, home",
      zone: "Europe/Berlin",
      product: "-//Google Inc//Google Calendar 70.9054//EN",
      method: "PUBLISH",
      refreshMinutes: 1440,
    });
    expect(parseCalendar(file("X-WR-CALNAME:Old", "NAME:New")).name).toBe("New");
  });

  test("of tasks and journals counts them", () => {
    const { skipped, series, problems } = parseCalendar(file("BEGIN:VTODO", "UID:a", "END:VTODO", "BEGIN:VJOURNAL", "END:VJOURNAL"));
    expect({ skipped, series, problems }).toEqual({ skipped: { tasks: 1, journals: 1 }, series: [], problems: [] });
  });

  test("is read from several in one file, and from events outside of any", () => {
    const calendar = parseCalendar(
      file("X-A:1", vevent("UID:a", "DTSTART:20260105T080000Z")) +
        file("X-WR-CALNAME:Second", vevent("UID:b", "DTSTART:20260105T090000Z")) +
        vevent("UID:c", "DTSTART:20260105T100000Z"),
    );
    expect([calendar.name, ...calendar.series.map(({ uid }) => uid)]).toEqual(["Second", "a", "b", "c"]);
  });

  test("that is none is said to be none", () => {
    expect(noted(parseCalendar("Dear Nora,\nhere is the plan: come at nine.\n"))).toEqual([
      "not-a-line 1",
      "no-calendar 1",
      "not-a-line 2",
    ]);
    expect(noted(parseCalendar(""))).toEqual(["no-calendar 1"]);
    expect(noted(parseCalendar(file()))).toEqual([]);
  });

  test("that was cut off keeps its good part", () => {
    const calendar = parseCalendar(
      file(vevent("UID:a", "DTSTART:20260105T080000Z"), vevent("UID:b", "SUMMARY:Half", "DTSTART:20260105T090000Z", "DTEND:2026")).slice(
        0,
        -29,
      ),
    );
    expect(calendar.series.map(({ uid }) => uid)).toEqual(["a", "b"]);
    expect(noted(calendar)).toEqual(["missing-end 12", "bad-date 12", "missing-end 12"]);
  });

  test("of many parts tells how far it is, and gives way often", () => {
    const bytes = new TextEncoder().encode(
      file(
        ...Array.from({ length: 5000 }, (_, index) => vevent(`UID:${index}`, "DTSTART:20260105T080000Z", `DESCRIPTION:${"ü".repeat(50)}`)),
      ),
    );
    const steps = parseSteps(bytes);
    const seen: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(step.value);
    expect(step.value.series).toHaveLength(5000);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(bytes.length);
  });
});

describe("an event", () => {
  test.each([
    ["mailto:me@corp.example", "", "me@corp.example"],
    ["MAILTO:Me@Corp.Example", "", "me@corp.example"],
    ["/principals/users/17", ";EMAIL=me@corp.example", "me@corp.example"],
    ["mailto:2_GEYDC@imip.me.com", ";EMAIL=Me@corp.example", "me@corp.example"],
    ["mailto:me@corp.example", ";EMAIL=none", "me@corp.example"],
  ])("whose guest is %s%s has %s as a guest", (value, parameter, email) => {
    const text = vevent("DTSTART:20260907T080000Z", `ATTENDEE${parameter};PARTSTAT=DECLINED:${value}`);
    const [series] = parseCalendar(file(text)).series;
    expect(series!.master!.attendees).toMatchObject([{ email, partstat: "DECLINED" }]);
  });

  test("is read in full", () => {
    const [series] = parseCalendar(
      file(
        ...lines(`BEGIN:VEVENT | UID:5kq1@google.com | DTSTAMP:20260901T120000Z | CREATED:20260801T080000Z | LAST-MODIFIED:20260802T080000Z | SEQUENCE:3
      DTSTART;TZID=Europe/Berlin:20260907T173000 | DTEND;TZID=Europe/Berlin:20260907T183000 | SUMMARY:EMEA sync\\, weekly | LOCATION:Room 2\\; left
      URL:https://example.com/x | STATUS:tentative | TRANSP:TRANSPARENT | CLASS:X-TOP-SECRET | CATEGORIES:Work,Team\\, all | CATEGORIES:Third
      ORGANIZER;CN=Boss:mailto:Boss@Corp.example | ATTENDEE;PARTSTAT=ACCEPTED;ROLE=CHAIR;CUTYPE=ROOM;CN="Doe, M":MAILTO:maria@corp.example
      ATTENDEE:mailto:tom@corp.example | ATTENDEE;EMAIL=ada@corp.example:/principals/ada | X-MICROSOFT-CDO-BUSYSTATUS:OOF | X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY
      X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT25M | RRULE:FREQ=WEEKLY;COUNT=3 | END:VEVENT`),
      ),
    ).series;
    const { start, end, rules, ...rest } = series!.master!;
    expect([start.kind, new Date(start.wall).toISOString(), start.zone!.tzid, end!.kind, rules.length]).toEqual([
      "zoned",
      "2026-09-07T17:30:00.000Z",
      "Europe/Berlin",
      "zoned",
      1,
    ]);
    expect(rest).toEqual({
      uid: "5kq1@google.com",
      summary: "EMEA sync, weekly",
      location: "Room 2; left",
      url: "https://example.com/x",
      status: "TENTATIVE",
      transparency: "TRANSPARENT",
      class: "PRIVATE",
      categories: ["Work", "Team, all", "Third"],
      organizer: { email: "boss@corp.example", cn: "Boss" },
      attendees: [
        { email: "maria@corp.example", cn: "Doe, M", partstat: "ACCEPTED", role: "CHAIR", cutype: "ROOM" },
        { email: "tom@corp.example", cn: null, partstat: "NEEDS-ACTION", role: "REQ-PARTICIPANT", cutype: "INDIVIDUAL" },
        { email: "ada@corp.example", cn: null, partstat: "NEEDS-ACTION", role: "REQ-PARTICIPANT", cutype: "INDIVIDUAL" },
      ],
      sequence: 3,
      stamp: Date.UTC(2026, 8, 1, 12),
      created: Date.UTC(2026, 7, 1, 8),
      lastModified: Date.UTC(2026, 7, 2, 8),
      duration: null,
      exRules: [],
      extraDates: [],
      exDates: [],
      recurrenceId: null,
      andFuture: false,
      busyStatus: "OOF",
      intendedStatus: "BUSY",
      travelMinutes: 25,
      line: 3,
    });
  });

  test("with little in it has plain defaults", () => {
    const [series] = calendarOf(["SUMMARY:", "DTSTART:20260105T080000Z", "STATUS:ODD", "TRANSP:ODD", "SEQUENCE:x"]).series;
    expect(series!.master).toMatchObject({
      summary: "",
      location: null,
      status: null,
      transparency: "OPAQUE",
      class: "PUBLIC",
      attendees: [],
      organizer: null,
      sequence: 0,
      stamp: null,
    });
  });

  test("without a start that can be read is left out, and its neighbours are not", () => {
    const calendar = calendarOf(
      ["SUMMARY:No start"],
      ["UID:b", "SUMMARY:Bad start", "DTSTART:20260231T080000Z"],
      ["UID:c", "DTSTART:20260105T080000Z"],
    );
    expect(calendar.series.map(({ uid }) => uid)).toEqual(["c"]);
    expect(calendar.problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "3 “No start” has no start. It was left out.",
      "10 “Bad start” has a start that cannot be read: there is no day 31 in month 2 of 2026. It was left out.",
    ]);
  });

  test("with something twice uses the first, and that is said when they differ", () => {
    const calendar = calendarOf([
      "DTSTART:20260105T080000Z",
      "DTSTART:20260106T080000Z",
      "DTEND:20260105T090000Z",
      "DTEND:20260105T090000Z",
    ]);
    expect(shown(between(calendar, "2026-01-01", "2026-02-01"), "UTC")).toEqual(["2026-01-05T08:00/09:00"]);
    expect(noted(calendar)).toEqual(["given-twice 7"]);
  });

  test("with a bad end, length, extra day or exception keeps its start", () => {
    const bad = ["DTEND:x", "DURATION:1 hour", "RDATE:20269999", "EXDATE:soon,20260106T080000Z", "DTSTART:20260105T080000Z"];
    const calendar = calendarOf(
      bad.filter((line) => !line.startsWith("DUR")),
      ["UID:b", ...bad.slice(1)],
    );
    expect(noted(calendar)).toEqual(["bad-date 6", "bad-date 7", "bad-date 8", "bad-duration 14", "bad-date 15", "bad-date 16"]);
    expect(shown(between(calendar, "2026-01-01", "2026-02-01"), "UTC")).toEqual(["2026-01-05T08:00/08:00", "2026-01-05T08:00/08:00"]);
    expect(calendar.problems.map(({ message }) => message).slice(0, 3)).toEqual([
      "“Sync” has an end that cannot be read: “x” is not a date. It was read as ending when it starts.",
      "“Sync” has an extra day that cannot be read: there is no month 99. It was left out.",
      "“Sync” has a day off that cannot be read: “soon” is not a date. It was left out.",
    ]);
  });

  test("is named in problems by its title, shortened, or as one without", () => {
    const titled = calendarOf([`SUMMARY:${"long ".repeat(30)}`, "DTSTART:x"]).problems[0]!.message;
    expect(titled.length).toBeLessThan(140);
    expect(calendarOf(["SUMMARY:", "DTSTART:x"]).problems[0]!.message).toBe(
      "An event without a title has a start that cannot be read: “x” is not a date. It was left out.",
    );
  });

  test("shows no control characters, which could upset a terminal", () => {
    expect(calendarOf(["SUMMARY:a\u001B[31m b\u0007\\nc", "DTSTART:20260105T080000Z"]).series[0]!.master!.summary).toBe("a[31m b\nc");
  });
});

describe("bombs", () => {
  const quick = (event: readonly string[], from: string, to: string) => {
    const begin = performance.now();
    const found = between(calendarOf(event), from, to, "UTC");
    expect(performance.now() - begin).toBeLessThan(6000);
    return { count: found.count, codes: noted(found) };
  };

  test("every second, a thousand million times: the first hundred thousand, and a word about it", () => {
    const bomb = ["DTSTART:20260101T000000Z", "RRULE:FREQ=SECONDLY;COUNT=1000000000"];
    expect(quick(bomb, "2026-01-01", "2027-01-01")).toEqual({ count: 100_000, codes: ["too-many-occurrences 3"] });
    expect(quick(bomb, "2030-01-01", "2030-01-01T00:01")).toEqual({ count: 60, codes: [] });
    expect(quick(bomb, "2057-09-09T01:46:30", "2057-09-10")).toEqual({ count: 10, codes: [] });
  });

  test("rules that never meet, or look for ever, come to an end", () => {
    expect(quick(["DTSTART:20260101T000000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"], "2026-01-01", "9999-01-01")).toEqual({
      count: 0,
      codes: [],
    });
    const { codes } = quick(
      ["DTSTART:20260101T000000Z", "RRULE:FREQ=SECONDLY;BYSECOND=7;INTERVAL=61;BYDAY=MO;COUNT=999999999"],
      "2190-01-01",
      "2190-02-01",
    );
    expect(codes).toEqual(["recurrence-too-expensive 3"]);
  });

  test("a series changed a hundred thousand times is expanded", () => {
    const at = (index: number) => `${new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
    const changes = Array.from({ length: 100_000 }, (_, index) => [
      `RECURRENCE-ID;RANGE=THISANDFUTURE:${at(index)}`,
      `DTSTART:${at(index + 1)}`,
    ]);
    const found = between(
      calendarOf(["DTSTART:20260101T000000Z", "RRULE:FREQ=MINUTELY;COUNT=100000"], ...changes),
      "2026-01-01",
      "2027-01-01",
      "UTC",
    );
    expect(found.count).toBe(100_000);
  });

  test("a calendar full of them shares one budget", () => {
    const many = Array.from({ length: 200 }, (_, index) => [
      `UID:${index}`,
      "DTSTART:20260101T000000Z",
      "RRULE:FREQ=SECONDLY;INTERVAL=61;BYSECOND=7;BYMINUTE=3;COUNT=99999999",
    ]);
    const begin = performance.now();
    const found = between(calendarOf(...many), "2200-01-01", "2200-02-01", "UTC");
    expect(performance.now() - begin).toBeLessThan(15_000);
    expect(found.problems.at(-1)).toMatchObject({ code: "more" });
  });
});
