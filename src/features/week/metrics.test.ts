import { describe, expect, test } from "vitest";
import { type GivenFile, readFiles } from "../sources/index.ts";
import { readProfile, reportFromFiles, shelvesOfReadings, weekJson } from "./index.ts";

// What counts as what, each definition as a small calendar the way that programs write it, and the figures that `enough week --files` gives
// for the week of 14 September 2026 in Berlin. Agreed are Monday to Friday, 9:00 to 17:30.

const evening = Date.parse("2026-09-20T20:00:00Z");
const profile = {
  zone: "Europe/Berlin",
  self: ["me@corp.example", "me@home.example"],
  rules: [{ when: { calendar: "Work" }, area: "work" }],
};
const organizer = "ORGANIZER;CN=Pat:mailto:pat@corp.example";
const pat = "ATTENDEE;CN=Pat;PARTSTAT=ACCEPTED:mailto:pat@corp.example";
const me = (partstat: string) => `ATTENDEE;CN=Me;RSVP=TRUE;PARTSTAT=${partstat}:mailto:me@corp.example`;
const together = [organizer, pat, me("ACCEPTED")];

let uids = 0;
/** An event by local time in Berlin, such as "14 1000-1100" (of September 2026; the end may be on another day: "14 2300-15 0100"). */
function event(when: string, title: string, ...more: readonly string[]): string {
  const [, day, from, endDay = day, to] = /^(\d\d) (\d{4})-(?:(\d\d) )?(\d{4})$/.exec(when)!;
  const times = [`DTSTART;TZID=Europe/Berlin:202609${day}T${from}00`, `DTEND;TZID=Europe/Berlin:202609${endDay}T${to}00`];
  return component([...times, `SUMMARY:${title}`, ...more]);
}

/** An event of whole days, `to` left out: "14-15" is Monday. */
function days(when: string, title: string, ...more: readonly string[]): string {
  const [from, to] = when.split("-");
  return component([`DTSTART;VALUE=DATE:202609${from}`, `DTEND;VALUE=DATE:202609${to}`, `SUMMARY:${title}`, ...more]);
}

function component(lines: readonly string[]): string {
  const uid = lines.some((line) => line.startsWith("UID:")) ? [] : [`UID:event-${uids++}@corp.example`];
  return ["BEGIN:VEVENT", ...uid, "DTSTAMP:20260801T080000Z", ...lines, "END:VEVENT"].join("\r\n");
}

function calendar(name: string, events: readonly string[], ...head: readonly string[]): GivenFile {
  const text = ["BEGIN:VCALENDAR", "VERSION:2.0", `X-WR-CALNAME:${name}`, ...head, ...events, "END:VCALENDAR", ""].join("\r\n");
  return { name: `${name}.ics`, bytes: Buffer.from(text) };
}

async function week(files: readonly GivenFile[], now = evening, more: object = {}) {
  const read = readProfile({ ...profile, ...more });
  if ("problem" in read) throw new Error(read.problem);
  const readings = await readFiles(files, { rules: read.rules, zone: "Europe/Berlin", now });
  const { report, problems } = reportFromFiles(
    readings,
    shelvesOfReadings(readings),
    "2026-W38",
    read.profileFor("2026-W38", "Europe/Berlin"),
    now,
  );
  const view = weekJson(report, [], problems);
  return { ...view, work: view.areas.find(({ id }) => id === "work")!.minutes };
}

const ofWork = (events: readonly string[], now?: number) => week([calendar("Work", events)], now);

const whole = { agreed: { minutes: 2550 }, focus: { blocks60: 5, blocks120: 5, fragmentation: 0 } };
/** An hour on Monday from 10 to 11 that is a meeting, or work alone, or nothing at all. */
const met = { work: 60, meetings: { count: 1, minutes: 60 }, focus: { blocks60: 6, blocks120: 5 } };
const alone = { work: 60, meetings: { count: 0, minutes: 0 }, ...whole };
const nothing = { work: 0, meetings: { count: 0, minutes: 0 }, ...whole };

const hour = "14 1000-1100";

describe("a meeting", () => {
  test.each([
    ["two people, accepted", event(hour, "Review", ...together)],
    [
      "one’s own, with a guest who has not answered",
      event(hour, "Review", "ORGANIZER:mailto:me@corp.example", "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:tan@corp.example"),
    ],
    [
      "a guest from a group, and a room",
      event(
        hour,
        "Review",
        ...together,
        "ATTENDEE;CUTYPE=GROUP:mailto:all@corp.example",
        "ATTENDEE;CUTYPE=ROOM;PARTSTAT=DECLINED:mailto:room4@corp.example",
      ),
    ],
    [
      "accepted by one of one’s two addresses, not answered by the other",
      event(hour, "Review", organizer, pat, me("NEEDS-ACTION"), "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ME@home.example"),
    ],
    ["busy in Outlook", event(hour, "Review", ...together, "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "TRANSP:OPAQUE")],
    ["from where one works elsewhere", event(hour, "Review", ...together, "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE")],
    [
      "with maybe, once it is past",
      event(hour, "Review", organizer, pat, me("TENTATIVE"), "STATUS:TENTATIVE", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"),
    ],
    ["not answered, once it is past", event(hour, "Review", organizer, pat, me("NEEDS-ACTION"))],
  ])("is %s", async (_, text) => {
    expect(await ofWork([text])).toMatchObject(met);
  });

  test.each([
    ["a block for oneself", event(hour, "Write the report")],
    ["an event whose only guest is oneself", event(hour, "Write the report", "ORGANIZER:mailto:me@corp.example", me("ACCEPTED"))],
    [
      "an event with nobody but a room",
      event(
        hour,
        "Write",
        "ORGANIZER:mailto:me@corp.example",
        "ATTENDEE;CUTYPE=RESOURCE;PARTSTAT=ACCEPTED:mailto:c_1@resource.calendar.google.com",
      ),
    ],
    [
      "an event of a Google calendar that stands for its owner",
      event(hour, "Write", "ORGANIZER;CN=Work:mailto:abc@group.calendar.google.com", me("ACCEPTED")),
    ],
    [
      "an event whose organiser Google does not know",
      event(hour, "Write", "ORGANIZER;CN=Unknown Organizer:mailto:unknownorganizer@calendar.google.com", me("ACCEPTED")),
    ],
    [
      "an event that all others said no to",
      event(hour, "Review", "ORGANIZER:mailto:me@corp.example", me("ACCEPTED"), "ATTENDEE;PARTSTAT=DECLINED:mailto:pat@corp.example"),
    ],
    ["focus time of Google", event(hour, "Focus time")],
    ["focus time of Outlook in German", event(hour, "Fokuszeit", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY")],
    ["an hour that the whole team keeps free of meetings", event(hour, "No meetings: deep work", ...together)],
  ])("is not %s, which is work all the same, and leaves room to focus", async (_, text) => {
    expect(await ofWork([text])).toMatchObject(alone);
  });

  test.each([
    ["declined", event(hour, "Review", organizer, pat, me("DECLINED"))],
    ["declined, the address in capitals", event(hour, "Review", organizer, pat, "ATTENDEE;PARTSTAT=DECLINED:MAILTO:Me@Corp.Example")],
    [
      "declined, the address in EMAIL beside a path",
      event(hour, "Review", organizer, pat, "ATTENDEE;EMAIL=me@corp.example;PARTSTAT=DECLINED:/principals/users/17"),
    ],
    [
      "declined, the address in EMAIL beside the id that iCloud writes",
      event(hour, "Review", organizer, pat, "ATTENDEE;CN=Me;PARTSTAT=DECLINED;EMAIL=me@corp.example:mailto:2_GEYDC@imip.me.com"),
    ],
    [
      "delegated to somebody else",
      event(
        hour,
        "Review",
        organizer,
        pat,
        `ATTENDEE;DELEGATED-TO="mailto:tan@corp.example";PARTSTAT=DELEGATED:mailto:me@corp.example`,
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:tan@corp.example",
      ),
    ],
    ["cancelled", event(hour, "Review", ...together, "STATUS:CANCELLED")],
    ["cancelled, as Outlook leaves it there", event(hour, "Canceled: Review", ...together, "X-MICROSOFT-CDO-BUSYSTATUS:BUSY")],
    ["cancelled, as Outlook leaves it there in German", event(hour, "Abgesagt: Review", ...together)],
    ["free", event(hour, "Review", ...together, "TRANSP:TRANSPARENT")],
    ["free in Outlook", event(hour, "Review", ...together, "X-MICROSOFT-CDO-BUSYSTATUS:FREE")],
    ["for a whole day", days("14-15", "Offsite", ...together)],
    [
      "for a whole day, from midnight to midnight, as Outlook writes it",
      event("14 0000-15 0000", "Offsite", ...together, "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"),
    ],
    ["over days and nights", event("14 0900-16 1700", "Conference", ...together)],
    ["of no length", event("14 1000-1000", "Reminder", ...together)],
  ])("is not one that is %s, nor is it any evidence", async (_, text) => {
    expect(await ofWork([text])).toMatchObject(nothing);
  });

  test("that was called off in a message of its own is none", async () => {
    expect(await week([calendar("Work", [event(hour, "Review", ...together)], "METHOD:CANCEL")])).toMatchObject({
      work: 0,
      meetings: { count: 0 },
    });
  });

  test.each([
    ["with maybe", [organizer, pat, me("TENTATIVE")]],
    ["not at all", [organizer, pat, me("NEEDS-ACTION")]],
    ["not at all, which Outlook tells by the time alone", [organizer, pat, "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"]],
  ])("to come that was answered %s is a risk, and counts for nothing yet", async (_, lines) => {
    const sunday = Date.parse("2026-09-13T10:00:00Z");
    expect(await ofWork([event(hour, "Review", ...lines)], sunday)).toMatchObject({ work: 0, meetings: { count: 0, minutes: 0 } });
    expect(await ofWork([event(hour, "Review", ...together)], sunday)).toMatchObject({ work: 60, meetings: { count: 1, minutes: 60 } });
  });

  test("without one’s own addresses counts as accepted, and that is said", async () => {
    const view = await week([calendar("Work", [event(hour, "Review", organizer, pat, me("DECLINED"))])], evening, { self: [] });
    expect(view).toMatchObject({ work: 60, meetings: { count: 1 } });
    expect(view.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("in 1 invitations of this week; they count as accepted"),
    ]);
  });
});

describe("the load of meetings", () => {
  test("is their union as a share of the agreed hours; two at once are double-booked", async () => {
    const events = [
      event(hour, "Review", ...together),
      event("14 1030-1130", "Interview", ...together),
      event("14 1700-1800", "Sales", ...together),
    ];
    expect((await ofWork(events)).meetings).toEqual({
      count: 3,
      minutes: 150,
      doubleBookedMinutes: 30,
      outsideMinutes: 30,
      long: 0,
      chains: 0,
      shortNotice: 0,
      load: Math.round((150 / 2550) * 10_000) / 10_000,
    });
  });

  test("a long one takes more than an hour", async () => {
    expect((await ofWork([event(hour, "A", ...together), event("15 1000-1101", "B", ...together)])).meetings).toMatchObject({
      count: 2,
      long: 1,
    });
  });

  test("three with less than five minutes between them are back to back; five minutes are a pause", async () => {
    const three = (third: string) => [
      event("14 0900-1000", "A", ...together),
      event("14 1004-1100", "B", ...together),
      event(third, "C", ...together),
    ];
    expect((await ofWork(three("14 1104-1200"))).meetings.chains).toBe(1);
    expect((await ofWork(three("14 1105-1200"))).meetings.chains).toBe(0);
  });

  test("short notice is six hours or less between the writing down and the beginning; what was written down later was no notice", async () => {
    const at = (created: string) => event(hour, created, ...together, `CREATED:${created}`);
    const notice = async (created: string) => (await ofWork([at(created)])).meetings.shortNotice;
    // The meeting begins at 08:00 UTC.
    expect(await notice("20260914T020000Z")).toBe(1);
    expect(await notice("20260914T015959Z")).toBe(0);
    expect(await notice("20260914T080000Z")).toBe(0);
    const weekly = event(hour, "Standup", ...together, "CREATED:20260914T070000Z", "RRULE:FREQ=DAILY;COUNT=5");
    expect((await ofWork([weekly])).meetings).toMatchObject({ count: 5, shortNotice: 1 });
  });
});

describe("the way somewhere", () => {
  test("is no meeting, whoever comes along, and no room to focus either", async () => {
    expect(await ofWork([event("14 0900-1130", "Train to Hamburg", ...together)])).toMatchObject({
      work: 150,
      meetings: { count: 0, minutes: 0 },
      agreed: whole.agreed,
      focus: { blocks60: 5, blocks120: 5, fragmentation: 0 },
    });
    expect((await ofWork([event("14 0900-1700", "Flug nach Oslo")])).focus).toEqual({
      blocks60: 4,
      blocks120: 4,
      fragmentation: 30 / 2070,
    });
  });

  test("before an event, as Apple keeps it, is the way: its area’s, no meeting, not free", async () => {
    const text = event("14 1030-1130", "Visit", ...together, "X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT45M");
    expect(await ofWork([text])).toMatchObject({
      work: 105,
      meetings: { count: 1, minutes: 60, doubleBookedMinutes: 0 },
      // 9:00 to 9:45 is all that is left of the morning.
      focus: { blocks60: 5, blocks120: 5, fragmentation: 45 / 2445 },
    });
    const late = event("14 1830-1930", "Visit", ...together, "X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT1H");
    expect((await ofWork([late])).afterHours).toEqual({ minutes: 120, sessions: 1, latestEnd: "19:30" });
  });
});

describe("being away", () => {
  test.each([
    ["a day in Outlook", days("15-16", "Arzt und so", "X-MICROSOFT-CDO-BUSYSTATUS:OOF")],
    ["a day in Outlook, from midnight to midnight", event("15 0000-16 0000", "Away", "X-MICROSOFT-CDO-BUSYSTATUS:OOF")],
    ["a day in Google, which is free by itself", days("15-16", "Vacation", "TRANSP:TRANSPARENT")],
    ["out of office of Google", event("15 0000-16 0000", "Out of office")],
    ["in German", days("15-16", "🏖 Urlaub bis Mittwoch")],
    ["in French", days("15-16", "Congés")],
    ["in Spanish", days("15-16", "Vacaciones")],
    ["one’s own event, told to nobody else", days("15-16", "Vacation", "ORGANIZER:mailto:me@corp.example", me("ACCEPTED"))],
  ])("%s leaves no agreed hours and no room to focus, and what is done then is after hours", async (_, text) => {
    const view = await ofWork([text, event("15 1000-1100", "Just one call", ...together)]);
    expect(view).toMatchObject({ agreed: { minutes: 2040 }, focus: { blocks60: 4, blocks120: 4 }, work: 60 });
    expect(view.afterHours).toEqual({ minutes: 60, sessions: 1, latestEnd: "11:00" });
  });

  test("for some hours takes these", async () => {
    expect(await ofWork([event("15 1300-1500", "Dentist", "X-MICROSOFT-CDO-BUSYSTATUS:OOF")])).toMatchObject({
      work: 0,
      agreed: { minutes: 2430 },
      focus: { blocks60: 6, blocks120: 6 },
    });
  });

  test.each([
    ["somebody else’s, by the title", days("15-16", "Vacation Tom")],
    ["somebody else’s, by the organiser", days("15-16", "Vacation", organizer, me("ACCEPTED"))],
    ["working elsewhere", days("15-16", "Home", "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE")],
    ["Google’s working location", days("15-16", "Home", "TRANSP:TRANSPARENT")],
    ["called off", days("15-16", "Vacation", "STATUS:CANCELLED")],
    ["some hours that are free", event("15 1300-1500", "Vacation planning", "TRANSP:TRANSPARENT")],
  ])("is not what is %s", async (_, text) => {
    expect(await ofWork([text])).toMatchObject({ work: 0, ...whole });
  });
});

describe("after hours", () => {
  const busyMonday = event("14 0900-1730", "Building");
  const agreement = async (...events: readonly string[]) => (await ofWork([busyMonday, ...events])).days[0]!.agreement;

  test("is all work outside the agreed hours, overlaps once, in sessions that an hour divides", async () => {
    const events = [
      event("14 1700-1830", "A", ...together),
      event("14 1800-1900", "B"),
      event("14 1959-2030", "C"),
      event("14 2131-2146", "D"),
    ];
    expect((await ofWork(events)).afterHours).toEqual({ minutes: 90 + 31 + 15, sessions: 2, latestEnd: "21:46" });
  });

  test("work within fifteen minutes of the agreed hours is finishing up: the day was held", async () => {
    expect(await agreement()).toBe("held");
    expect(await agreement(event("14 1730-1745", "Finish"))).toBe("held");
    expect(await agreement(event("14 1730-1759", "Finish"))).toBe("held");
  });

  test("fifteen minutes beyond that in one piece bend it, and so do two hours of the clock, however short", async () => {
    expect(await agreement(event("14 1730-1800", "Finish"))).toBe("bent");
    expect(await agreement(event("14 2000-2010", "Mail"))).toBe("held");
    expect(await agreement(event("14 2000-2010", "Mail"), event("14 2115-2120", "Mail"))).toBe("bent");
    expect(await agreement(event("14 2055-2105", "Mail"))).toBe("bent");
  });

  test("pauses of five minutes and less are bridged, longer ones are not", async () => {
    expect(await agreement(event("14 2000-2007", "Mail"), event("14 2012-2019", "Mail"))).toBe("bent");
    expect(await agreement(event("14 2000-2007", "Mail"), event("14 2013-2019", "Mail"))).toBe("held");
  });

  test("a day of which too little is known is unknown, unless it was bent", async () => {
    const view = await ofWork([event("15 1000-1100", "Review", ...together), event("16 2000-2100", "Late", ...together)]);
    expect(view.days.map(({ agreement }) => agreement).slice(0, 4)).toEqual(["unknown", "unknown", "bent", "unknown"]);
  });

  test("an evening past midnight belongs to the day that it ends", async () => {
    const view = await ofWork([event("14 2330-15 0040", "Release", ...together), event("15 2100-2200", "Mail")]);
    expect(view.afterHours).toEqual({ minutes: 130, sessions: 2, latestEnd: "00:40" });
  });
});

describe("rest", () => {
  test("is the time between the last work of a day and the first of the next", async () => {
    const rest = async (...events: readonly string[]) => (await ofWork(events)).rest.shortestMinutes;
    expect(await rest(event("14 2000-2300", "Late"), event("15 0830-0900", "Early"))).toBe(570);
    expect(await rest(event("14 2000-15 0030", "Late"), event("15 0830-0900", "Early"), event("16 0900-1000", "Later"))).toBe(480);
    expect(await rest(event("14 2000-2300", "Late"))).toBeNull();
    expect(await rest(event("14 0900-1700", "Day"), event("16 0900-1700", "Day"))).toBeNull();
  });
});

describe("what several sources tell", () => {
  const uid = "UID:same@corp.example";

  test("the same meeting in two calendars is one, by its id, with the clearest answer", async () => {
    const copies = (answer: string) => [
      calendar("Shared", [event(hour, "Review", uid, organizer, pat, me(answer))]),
      calendar("Work", [event(hour, "Review", uid, ...together)]),
    ];
    for (const answer of ["ACCEPTED", "NEEDS-ACTION", "TENTATIVE"])
      expect((await week(copies(answer))).meetings).toMatchObject({ count: 1, minutes: 60, doubleBookedMinutes: 0 });
    const unsaid = calendar("Team", [event(hour, "Review", uid, organizer, pat)]);
    expect((await week([calendar("Work", [event(hour, "Review", uid, organizer, pat, me("DECLINED"))]), unsaid])).meetings.count).toBe(0);
  });

  test("so is a copy that got an id of its own; two of one calendar are two", async () => {
    const copy = calendar("Private", [event(hour, "review ")]);
    const original = calendar("Work", [event(hour, "Review", ...together)]);
    for (const files of [
      [original, copy],
      [copy, original],
    ])
      expect(await week(files)).toMatchObject({ ...met, unsorted: { minutes: 0 } });
    // What was not answered is still to come, whatever a copy says of it.
    const open = calendar("Work", [event(hour, "Review", organizer, pat, me("NEEDS-ACTION"))]);
    const sunday = Date.parse("2026-09-13T10:00:00Z");
    expect(await week([copy, open], sunday)).toMatchObject({ work: 0, meetings: { count: 0 } });
    const two = [event(hour, "Interview", ...together), event(hour, "Interview", ...together)];
    expect((await ofWork(two)).meetings).toMatchObject({ count: 2, doubleBookedMinutes: 60 });
  });

  test("a meeting and what the computer saw of it count once", async () => {
    const buckets = {
      "aw-watcher-afk_x": {
        id: "aw-watcher-afk_x",
        type: "afkstatus",
        client: "aw-watcher-afk",
        hostname: "x",
        events: [{ timestamp: "2026-09-14T15:00:00Z", duration: 7200, data: { status: "not-afk" } }],
      },
      "aw-watcher-window_x": {
        id: "aw-watcher-window_x",
        type: "currentwindow",
        client: "aw-watcher-window",
        hostname: "x",
        events: [{ timestamp: "2026-09-14T15:00:00Z", duration: 5400, data: { app: "Editor", title: "x" } }],
      },
    };
    const activity = { name: "aw.json", bytes: Buffer.from(JSON.stringify({ buckets })) };
    const view = await week([calendar("Work", [event("14 1800-1900", "Review", ...together)]), activity], evening, {
      rules: [...profile.rules, { when: { app: "Editor" }, area: "work" }],
    });
    // 17:00 to 18:30 at the computer and 18:00 to 19:00 in the meeting.
    expect(view).toMatchObject({ work: 120, afterHours: { minutes: 90, sessions: 1, latestEnd: "19:00" } });
  });
});
