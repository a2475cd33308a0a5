import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workWeek } from "../support/calendar.ts";
import { type Home, makeHome } from "../support/command.ts";

const evening = {
  buckets: {
    "aw-watcher-window_nora-laptop": {
      id: "aw-watcher-window_nora-laptop",
      created: null,
      type: "currentwindow",
      client: "aw-watcher-window",
      hostname: "nora-laptop",
      data: {},
      events: [
        { id: 2, timestamp: "2026-09-20T19:30:00.000Z", duration: -12.5, data: { app: "PowerPoint", title: "Status deck" } },
        { id: 1, timestamp: "2026-09-20T18:40:00.000Z", duration: 3000, data: { app: "PowerPoint", title: "Status deck" } },
      ],
      last_updated: null,
    },
    "aw-watcher-afk_nora-laptop": {
      id: "aw-watcher-afk_nora-laptop",
      created: null,
      type: "afkstatus",
      client: "aw-watcher-afk",
      hostname: "nora-laptop",
      data: {},
      events: [{ timestamp: "2026-09-20T18:00:00Z", duration: 7200, data: { status: "not-afk" } }],
      last_updated: null,
    },
  },
};

const profile = {
  zone: "Europe/Berlin",
  self: ["nora@harbour.example"],
  areas: [{ id: "work" }, { id: "family" }, { id: "music", label: "Music" }],
  rules: [{ when: { title: "paperclip" }, area: "music" }],
  agreedHours: {
    area: "work",
    mo: ["09:00-12:30", "13:15-17:30"],
    tu: ["09:00-17:30"],
    we: ["09:00-17:30"],
    th: ["09:00-17:30"],
    fr: ["09:00-15:00"],
  },
  importance: { work: 6, family: 9, health: 5 },
  season: { name: "launch", stances: { work: "lean in", friends: "pause" } },
  enough: { family: { from: 600 }, work: { to: 2400 }, health: { from: 30, to: 90 } },
  ratings: { "2026-W38": { family: 4 } },
};

describe("enough week, from files", () => {
  let home: Home;
  const at = (name: string) => join(home.folder, name);
  beforeAll(() => {
    home = makeHome();
    writeFileSync(at("nora.ics"), workWeek);
    writeFileSync(at("aw-buckets-export.json"), JSON.stringify(evening));
    writeFileSync(at("me.json"), JSON.stringify(profile));
    writeFileSync(at("odd.txt"), "Dear Nora");
  });
  afterAll(() => home.dispose());

  const week = (...args: readonly string[]) => home.run(["week", ...args]);

  test("keeps the contract: every figure of the week, and nothing but JSON on standard output", async () => {
    const { status, out, err } = await week(
      "--files",
      at("nora.ics"),
      at("aw-buckets-export.json"),
      "--profile",
      at("me.json"),
      "--week",
      "2026-W38",
      "--json",
    );
    expect([status, err]).toEqual([0, ""]);
    const view = JSON.parse(out);
    expect(view).toMatchObject({
      week: "2026-W38",
      zone: "Europe/Berlin",
      // Five standups, two release calls of 90 minutes, 50 minutes of slides on Sunday evening.
      afterHours: { minutes: 230, sessions: 3, latestEnd: "22:00" },
      rest: { shortestMinutes: 690 },
      meetings: { minutes: 330, doubleBookedMinutes: 0 },
      // Monday is cut by standup and lunch, Friday ends at three.
      focus: { blocks60: 6, blocks120: 6 },
    });
    const areas = Object.fromEntries(view.areas.map((area: { id: string }) => [area.id, area]));
    expect(areas["work"]).toMatchObject({ minutes: 380, enough: { from: null, to: 2400 }, standing: "within" });
    expect(areas["family"]).toMatchObject({ minutes: 0, enough: { from: 600, to: null }, standing: "under" });
    expect(areas["health"]).toMatchObject({ minutes: 60, standing: "within" });
    expect(areas["music"]).toMatchObject({ minutes: 90, enough: null, standing: "unknown" });
    expect(Object.keys(view)).toEqual(expect.arrayContaining(["from", "to", "coverage", "alignment", "shifts", "problems"]));
    expect(view.problems).toEqual([
      expect.objectContaining({ file: "aw-buckets-export.json", line: 1, message: expect.stringContaining("shorter than nothing") }),
    ]);
    for (const shift of view.shifts) expect(shift).toEqual({ text: expect.any(String), because: expect.any(String) });
  });

  test("reads the same for people, with the week that is the latest to hold evidence", async () => {
    const { status, out } = await week("--files", at("aw-buckets-export.json"), "--profile", at("me.json"));
    expect(status).toBe(0);
    expect(out).toContain("Week 2026-W38, 14 to 20 September (Europe/Berlin)");
    expect(out).toContain("After hours  50 min in one stretch, the latest until 21:30");
    expect(out).not.toContain("Status deck");
  });

  test("--zone beats the profile, and the machine's own zone stands in for both", async () => {
    const zoneOf = async (...args: readonly string[]) =>
      JSON.parse((await week("--files", at("nora.ics"), "--week", "2026-W38", "--json", ...args)).out).zone;
    expect(await zoneOf("--profile", at("me.json"), "--zone", "Asia/Tokyo")).toBe("Asia/Tokyo");
    expect(await zoneOf()).toBe("America/Chicago");
  });

  test("stays of a profile move their days to where they were, and every minute of the week lies on one of them", async () => {
    const stays = [{ from: "2026-09-15", to: "2026-09-17", zone: "America/New_York" }];
    writeFileSync(at("away.json"), JSON.stringify({ ...profile, stays }));
    const asked = ["--files", at("nora.ics"), "--profile", at("away.json"), "--week", "2026-W38"];
    const view = JSON.parse((await week(...asked, "--json")).out);
    expect(view.zone).toBe("Europe/Berlin");
    const hours = view.days.map(({ minutes }: { minutes: number }) => minutes / 60);
    expect(hours).toEqual([30, 24, 24, 24, 18, 24, 24]);
    expect((Date.parse(view.to) - Date.parse(view.from)) / 3_600_000).toBe(7 * 24);
    expect(view.days[1]).toMatchObject({ day: "2026-09-15", zone: "America/New_York", minutes: 1440 });
    // The release calls at half past eight in Berlin lie in the afternoon in New York; the standups at half past nine lie in its night.
    expect(view.afterHours).toMatchObject({ minutes: 90, sessions: 3, latestEnd: "04:00" });
    expect((await week(...asked)).out).toContain("(Europe/Berlin, America/New_York)");
  });

  test.each([
    [[{ from: "2026-09-15", to: "2026-09-12", zone: "Asia/Tokyo" }], "“stays.0”: It ends on 2026-09-12, before it begins."],
    [[{ from: "2026-09-31", zone: "Asia/Tokyo" }], "“stays.0.from”: This is not a day. Write it like 2026-09-14."],
    [[{ from: "2026-09-15", zone: "Nowhere" }], "“stays.0.zone”: This time zone is not known."],
    [
      [
        { from: "2026-09-15", zone: "Asia/Tokyo" },
        { from: "2026-10-01", to: "2026-10-02", zone: "UTC" },
      ],
      "“stays.1”: It shares days with stays[0].",
    ],
  ])("a profile with the stays %j gets a sentence that says where", async (stays, sentence) => {
    writeFileSync(at("away.json"), JSON.stringify({ stays }));
    const { status, err } = await week("--files", at("nora.ics"), "--profile", at("away.json"));
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });

  test("without one's own addresses says that every invitation counts as accepted", async () => {
    const { out } = await week("--files", at("nora.ics"), "--week", "2026-W38", "--zone", "Europe/Berlin", "--json");
    const view = JSON.parse(out);
    expect(view.areas[0].minutes).toBe(390);
    expect(view.problems[0].message).toContain("they count as accepted");
  });

  test("a file of no known kind beside a good one is a problem; alone it is the end", async () => {
    const both = await week("--files", at("nora.ics"), at("odd.txt"), "--profile", at("me.json"), "--week", "2026-W38", "--json");
    expect(both.status).toBe(0);
    expect(JSON.parse(both.out).problems[0]).toMatchObject({ file: "odd.txt", message: expect.stringContaining("neither a calendar") });
    const alone = await week("--files", at("odd.txt"));
    expect([alone.status, alone.out]).toEqual([2, ""]);
    expect(alone.err).toMatch(/^enough: odd\.txt: This is neither a calendar .* It begins with “Dear Nora”\.\n$/);
  });

  test("tables of trackers count; a diary of moods is told where it belongs", async () => {
    const fixture = (name: string) => join(import.meta.dirname, "../fixtures", name);
    const files = ["toggl-detailed.csv", "rescuetime-hours.csv", "daylio.csv"].map(fixture);
    const { status, out } = await week("--files", ...files, "--week", "2026-W38", "--zone", "Europe/Berlin", "--json");
    expect(status).toBe(0);
    const view = JSON.parse(out);
    expect(view.areas.find(({ id }: { id: string }) => id === "family").minutes).toBe(60);
    const places = view.problems.map(({ file, line }: { file: string; line: number }) => `${file} ${line}`);
    expect(places).toEqual(["toggl-detailed.csv 7", "toggl-detailed.csv 8", "rescuetime-hours.csv 5", "daylio.csv 8", "daylio.csv 0"]);
  });

  test("a calendar that was cut off is read as far as it goes, with exit status 0", async () => {
    writeFileSync(at("cut.ics"), workWeek.slice(0, -400));
    const { status, out } = await week("--files", at("cut.ics"), "--week", "2026-W38", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out).problems.length).toBeGreaterThan(0);
  });

  test.each([
    ["a file that is not there", ["--files", "nowhere.ics"], "There is no file: nowhere.ics."],
    ["a folder", ["--files", "/tmp"], "This is a folder, not a file: /tmp."],
    [
      "a week that does not exist",
      ["--files", "x.ics", "--week", "2026-W60"],
      "“2026-W60” is not a week. Write it like 2026-W37; a year has 52 or 53 of them.",
    ],
    ["a zone that does not exist", ["--files", "x.ics", "--zone", "Mars/Base"], "“Mars/Base” is not a time zone that is known here."],
    ["an option that does not exist", ["--fils", "x.ics"], "Unknown option '--fils'"],
  ])("%s gets one sentence and exit status 2", async (_, args, sentence) => {
    const { status, out, err } = await week(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`enough: ${sentence}`);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    [
      "a misspelt area",
      { enough: { famly: { from: 600 } } },
      "“enough” names the area “famly”, which is not there. There are: work, family",
    ],
    ["a rule for no area", { rules: [{ when: { title: "swim" }, area: "sport" }] }, "“rules[0]” names the area “sport”"],
    ["a misspelt key", { agreedHourss: {} }, "has “agreedHourss”, which means nothing here. Check the spelling."],
    ["hours that are none", { agreedHours: { mo: ["9 to 5"] } }, "Write hours like 09:00-12:30."],
    ["a band upside down", { enough: { work: { from: 100, to: 50 } } }, "lower end is above the upper"],
    ["importance past ten", { importance: { work: 11 } }, "“importance.work”"],
    ["a list instead of a profile", [], "The profile has to be a group of values, in braces."],
  ])("a profile with %s gets a sentence that says where", async (_, wrong, sentence) => {
    writeFileSync(at("wrong.json"), JSON.stringify(wrong));
    const { status, err } = await week("--files", at("nora.ics"), "--profile", at("wrong.json"));
    expect(status).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toContain("wrong.json");
  });

  test("a profile that is not JSON says where it stops being it", async () => {
    writeFileSync(at("wrong.json"), '{ "zone": "Europe/Berlin",, }');
    const { status, err } = await week("--files", at("nora.ics"), "--profile", at("wrong.json"));
    expect(status).toBe(2);
    expect(err).toMatch(/wrong\.json is not JSON: .*position 26/);
  });
});
