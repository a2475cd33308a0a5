import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Home, makeHome } from "../support/command.ts";
import { fixtures } from "../support/life.ts";

interface Row {
  readonly uid: string;
  readonly recurrenceId: string | null;
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
  readonly status: string | null;
  readonly summary: string;
}

const outlook = join(fixtures, "outlook-clock-changes.ics");

let home: Home;
beforeAll(() => {
  home = makeHome();
});
afterAll(() => home.dispose());

const calendar = (...args: readonly string[]) => home.run(["calendar", ...args]);
const at = (name: string) => join(home.folder, name);

function write(name: string, ...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event) => ["BEGIN:VEVENT", ...event, "END:VEVENT"]);
  writeFileSync(at(name), ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n"));
  return at(name);
}

describe("enough calendar expand", () => {
  async function rows(file: string, from: string, to: string, zone = "Europe/Berlin"): Promise<readonly Row[]> {
    const { status, out, err } = await calendar("expand", file, "--from", from, "--to", to, "--zone", zone, "--json");
    expect([status, err]).toEqual([0, ""]);
    return JSON.parse(out);
  }
  const times = (found: readonly Row[], summary: string) =>
    found.filter((row) => row.summary.startsWith(summary)).map(({ start, end }) => `${start}/${end}`);

  test("keeps the contract: every key, sorted by start, without what was cancelled or moved away", async () => {
    const found = await rows(outlook, "2026-03-03", "2026-03-08");
    const standUp = { uid: "040000008200E00074C5B7101A82E008-stand-up", allDay: false, status: "CONFIRMED", summary: "Stand-up" };
    expect(found).toEqual([
      { ...standUp, recurrenceId: "2026-03-03T08:15:00Z", start: "2026-03-03T08:15:00Z", end: "2026-03-03T08:30:00Z" },
      {
        uid: "boston-call@harbour-studio.example",
        recurrenceId: "2026-03-03T17:00:00Z",
        start: "2026-03-03T17:00:00Z",
        end: "2026-03-03T18:00:00Z",
        allDay: false,
        status: null,
        summary: "Call with Boston",
      },
      // The 4th is an exception, the 5th was moved to April, the 6th was cancelled.
      { ...standUp, recurrenceId: "2026-03-07T08:15:00Z", start: "2026-03-07T08:15:00Z", end: "2026-03-07T08:30:00Z" },
    ]);
  });

  test("shows a moved occurrence where it went, and says which one it is", async () => {
    const found = await rows(outlook, "2026-04-16", "2026-04-17");
    expect(found).toMatchObject([
      { recurrenceId: "2026-03-05T08:15:00Z", start: "2026-04-16T07:15:00Z", end: "2026-04-16T08:00:00Z", status: "TENTATIVE" },
    ]);
    expect(found[0]!.summary).toBe("Stand-up, postponed to after the launch");
  });

  test("keeps the wall clock when the clocks change, on either side of the ocean", async () => {
    const march = await rows(outlook, "2026-03-01", "2026-04-06");
    expect(times(march, "Night watch")).toEqual([
      "2026-03-01T01:30:00Z/2026-03-01T02:30:00Z",
      "2026-03-08T01:30:00Z/2026-03-08T02:30:00Z",
      "2026-03-15T01:30:00Z/2026-03-15T02:30:00Z",
      "2026-03-22T01:30:00Z/2026-03-22T02:30:00Z",
      // There is no 2:30 in this night: 3:30.
      "2026-03-29T01:30:00Z/2026-03-29T02:30:00Z",
      "2026-04-05T00:30:00Z/2026-04-05T01:30:00Z",
    ]);
    expect(times(march, "Call with Boston").map((time) => time.slice(0, 20))).toEqual([
      "2026-03-03T17:00:00Z",
      "2026-03-10T16:00:00Z",
      "2026-03-17T16:00:00Z",
      "2026-03-24T16:00:00Z",
      "2026-03-31T16:00:00Z",
    ]);
    // 2:30 comes twice in October; it is the first, and lasts its hour.
    expect(times(await rows(outlook, "2026-10-25", "2026-11-09"), "Night watch")).toEqual([
      "2026-10-25T00:30:00Z/2026-10-25T01:30:00Z",
      "2026-11-01T01:30:00Z/2026-11-01T02:30:00Z",
    ]);
  });

  test("follows a change of this and all that follow", async () => {
    expect(times(await rows(outlook, "2026-09-01", "2026-12-01"), "Choir")).toEqual([
      "2026-09-03T17:00:00Z/2026-09-03T19:00:00Z",
      "2026-09-10T17:00:00Z/2026-09-10T19:00:00Z",
      "2026-09-18T16:00:00Z/2026-09-18T17:30:00Z",
      "2026-09-25T16:00:00Z/2026-09-25T17:30:00Z",
      "2026-10-02T16:00:00Z/2026-10-02T17:30:00Z",
    ]);
  });

  test("takes a range of local days, half-open: what ends as it begins is outside, what reaches in is inside", async () => {
    const file = write(
      "edges.ics",
      ["UID:before", "SUMMARY:before", "DTSTART:20260104T220000Z", "DTEND:20260104T230000Z"],
      ["UID:into", "SUMMARY:into", "DTSTART:20260104T220000Z", "DTEND:20260104T230001Z"],
      ["UID:instant", "SUMMARY:instant", "DTSTART:20260104T230000Z"],
      ["UID:last", "SUMMARY:last", "DTSTART:20260105T225959Z", "DTEND:20260106T100000Z"],
      ["UID:after", "SUMMARY:after", "DTSTART:20260105T230000Z"],
      ["UID:day", "SUMMARY:day", "DTSTART;VALUE=DATE:20260104", "DTEND;VALUE=DATE:20260105"],
      ["UID:days", "SUMMARY:days", "DTSTART;VALUE=DATE:20260103", "DTEND;VALUE=DATE:20260106"],
    );
    const found = await rows(file, "2026-01-05", "2026-01-06");
    expect(found.map(({ uid }) => uid)).toEqual(["days", "into", "instant", "last"]);
    expect(found[0]).toMatchObject({ recurrenceId: null, start: "2026-01-03", end: "2026-01-06", allDay: true });
  });

  test("reads floating times and whole days in --zone, and without it in the machine's own", async () => {
    const medicine = async (...zone: readonly string[]) => {
      const { out } = await calendar("expand", outlook, "--from", "2026-01-10", "--to", "2026-01-11", "--json", ...zone);
      return JSON.parse(out).map(({ start, end }: Row) => `${start}/${end}`);
    };
    expect(await medicine("--zone", "Asia/Tokyo")).toEqual(["2026-01-09T23:00:00Z/2026-01-09T23:00:00Z"]);
    expect(await medicine()).toEqual(["2026-01-10T14:00:00Z/2026-01-10T14:00:00Z"]);
    for (const zone of ["Asia/Tokyo", "America/Chicago"]) {
      const leave = (await rows(outlook, "2026-03-30", "2026-03-31", zone)).filter(({ allDay }) => allDay);
      expect(leave).toMatchObject([{ start: "2026-03-28", end: "2026-03-31" }]);
    }
  });

  test("reads the same for people, in local time and by the day", async () => {
    const { status, out } = await calendar("expand", outlook, "--from", "2026-03-28", "--to", "2026-03-30", "--zone", "Europe/Berlin");
    expect(status).toBe(0);
    expect(out).toBe(`From 2026-03-28 to 2026-03-29 (Europe/Berlin): 4 occurrences

Saturday 28 March
  all day, to Monday 30 March  Spring leave
   9:15–9:30   Stand-up

Sunday 29 March
   3:30–4:30   Night watch at the shelter
   9:15–9:30   Stand-up
`);
    const empty = await calendar("expand", outlook, "--from", "2020-03-28", "--to", "2020-03-29", "--zone", "Europe/Berlin");
    expect([empty.status, empty.out]).toEqual([0, "On 2020-03-28 (Europe/Berlin): nothing takes place\n"]);
  });

  test("stops a rule at a hundred thousand occurrences, says so on standard error, and goes on with the others", async () => {
    const file = write(
      "bomb.ics",
      ["UID:bomb", "SUMMARY:Tick", "DTSTART:20260101T000000Z", "RRULE:FREQ=SECONDLY"],
      ["UID:lunch", "SUMMARY:Lunch", "DTSTART:20260701T120000Z", "DTEND:20260701T130000Z"],
    );
    const began = performance.now();
    const { status, out, err } = await calendar("expand", file, "--from", "2026-01-01", "--to", "2027-01-01", "--zone", "UTC", "--json");
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(status).toBe(0);
    const found: readonly Row[] = JSON.parse(out);
    expect(found.filter(({ uid }) => uid === "bomb")).toHaveLength(100_000);
    expect(found.at(-1)!.uid).toBe("lunch");
    expect(err).toMatch(/^bomb\.ics:\d+: “Tick” .*100,000/);
  });

  test("ends quietly when whoever reads has seen enough", async () => {
    const file = write("ticks.ics", ["UID:bomb", "SUMMARY:Tick", "DTSTART:20260101T000000Z", "RRULE:FREQ=SECONDLY;COUNT=50000"]);
    const enough = join(import.meta.dirname, "..", "..", "bin", "enough");
    const command = '"$0" calendar expand "$1" --from 2026-01-01 --to 2026-02-01 --zone UTC --json | head -n 1';
    const child = spawn("sh", ["-c", command, enough, file], { stdio: ["ignore", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    await once(child, "close");
    expect([out, err]).toEqual(["[\n", ""]);
  });

  test("uses what is good in a damaged file, and says on standard error what is not", async () => {
    const file = write(
      "damaged.ics",
      ["UID:a", "SUMMARY:Good", "DTSTART:20260105T090000Z"],
      ["UID:b", "SUMMARY:Bad day", "DTSTART:20260231T090000Z"],
      ["UID:c", "SUMMARY:Far away", "DTSTART;TZID=Mars/Base:20260106T090000"],
    );
    const { status, out, err } = await calendar("expand", file, "--from", "2026-01-01", "--to", "2026-02-01", "--zone", "UTC", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out).map(({ summary }: Row) => summary)).toEqual(["Good", "Far away"]);
    expect(err).toMatch(/^damaged\.ics:11: “Bad day” .*there is no day 31 in month 2/);
    expect(err).toContain("The time zone “Mars/Base” is not known.");
  });

  test("lets no event's title drive the terminal", async () => {
    const file = write("escape.ics", ["UID:a", "SUMMARY:Calm\u001B]0;owned\u0007\\nand still", "DTSTART:20260105T090000Z"]);
    const { out } = await calendar("expand", file, "--from", "2026-01-05", "--to", "2026-01-06", "--zone", "UTC");
    expect(out).toContain("9:00        Calm]0;owned and still\n");
  });

  test.each([
    ["no file", ["--from", "2026-01-01", "--to", "2026-02-01"], "Name one calendar file, such as work.ics."],
    ["a file that is not there", ["nowhere.ics", "--from", "2026-01-01", "--to", "2026-02-01"], "There is no file: nowhere.ics."],
    ["no range", [outlook], "--from is missing. Write the day, like --from 2026-01-01."],
    ["half a range", [outlook, "--from", "2026-01-01"], "--to is missing. Write the day, like --to 2026-01-01."],
    ["a day that does not exist", [outlook, "--from", "2026-02-30", "--to", "2026-03-01"], "--from: “2026-02-30” is not a day."],
    ["a range upside down", [outlook, "--from", "2026-02-01", "--to", "2026-02-01"], "--to has to be a day after --from, 2026-02-01"],
    [
      "a zone that does not exist",
      [outlook, "--from", "2026-01-01", "--to", "2026-02-01", "--zone", "Mars/Base"],
      "“Mars/Base” is not a time",
    ],
    ["an option that does not exist", [outlook, "--form", "2026-01-01"], "Unknown option '--form'"],
  ])("%s gets one sentence and exit status 2", async (_, args, sentence) => {
    const { status, out, err } = await calendar("expand", ...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`enough: ${sentence}`);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    [
      "a letter",
      "Dear Nora",
      "This is neither a calendar (.ics) nor an export of ActivityWatch, Toggl, RescueTime or Daylio. It begins with “Dear Nora”.",
    ],
    ["nothing", "", "This file is empty."],
    ["a page that asks to sign in", "<!doctype html><title>Sign in</title>", "This is a web page"],
    ["an export of another kind", '{"buckets": {}}', "This is no calendar. Name a file that ends in .ics."],
  ])("a file that holds %s is no calendar: exit status 2", async (_, text, sentence) => {
    writeFileSync(at("odd.ics"), text);
    const { status, out, err } = await calendar("expand", at("odd.ics"), "--from", "2026-01-01", "--to", "2026-02-01", "--json");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`enough: odd.ics: ${sentence}`);
  });
});

describe("enough calendar", () => {
  test("explains each of its parts with an example", async () => {
    const { status, out } = await home.run(["help", "calendar"]);
    expect(status).toBe(0);
    for (const part of ["expand", "rule"]) expect(out.match(new RegExp(`^ {2}enough calendar ${part} `, "gm"))).toHaveLength(2);
    expect((await home.run(["calendar", "expand", "--help"])).out).toBe(out);
    expect((await home.run(["help"])).out).toContain("\n  calendar  ");
  });

  test.each([[[]], [["unfold"]]])("%j is no part of it: exit status 2", async (args) => {
    const { status, err } = await calendar(...args);
    expect(status).toBe(2);
    expect(err).toContain("“enough help calendar” explains both.");
  });

  test("needs no account and leaves no data behind", () => {
    expect(existsSync(at("data"))).toBe(false);
    expect(existsSync(at("config"))).toBe(false);
  });
});
