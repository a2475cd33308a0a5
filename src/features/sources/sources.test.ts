import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarOf, icsFile, workWeek } from "../../../test/support/calendar.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";

const work = () => icsFile("nora.ics", workWeek);

async function bring(browser: Browser, ...files: readonly File[]): Promise<string> {
  const answer = await browser.post("/imports", { files });
  expect(answer.status, answer.body).toBe(303);
  return answer.location!.split("/").at(-1)!;
}

const minutesOf = async (browser: Browser, week = "2026-W38"): Promise<Record<string, number>> => {
  const { result } = (await browser.json("GET", `/api/weeks/${week}`)).json();
  return Object.fromEntries(result.areas.map(({ id, minutes }: { id: string; minutes: number }) => [id, minutes]));
};

describe.each(engines)("bringing files in on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, Date.parse("2026-09-20T18:00:00Z"));
  });
  afterAll(() => place.dispose());

  test("a file is understood, shown with its reasons, and counts for nothing until it is kept", async () => {
    const { browser } = await makePerson(house, "Nora");
    const id = await bring(browser, work());
    const preview = (await browser.get(`/imports/${id}`)).body;
    expect(preview).toContain("nora.ics");
    expect(preview).toContain("7 events in “Nora Lind”, 2 of them repeating");
    expect(preview).toContain("the title has “standup”");
    expect(preview).toContain("no rule fits “Paperclip thing” yet");
    expect(preview).toContain("nora@harbour.example");
    expect((await minutesOf(browser))["work"]).toBe(0);
    expect((await browser.post(`/imports/${id}/keep`, { self: "nora@harbour.example" })).location).toContain(`/imports/${id}`);
    // Five standups and two calls; what was declined or free is no evidence.
    expect(await minutesOf(browser)).toMatchObject({ work: 150 + 180, health: 60, friends: 60, other: 0 });
  });

  test("without one's own address every invitation counts as accepted; with it, what was declined does not", async () => {
    const { browser } = await makePerson(house, "Olaf");
    const id = await bring(browser, work());
    await browser.post(`/imports/${id}/keep`);
    expect((await minutesOf(browser))["work"]).toBe(150 + 180 + 60);
    await browser.post("/addresses", { addresses: "Nora@Harbour.example" });
    expect((await minutesOf(browser))["work"]).toBe(150 + 180);
  });

  test("the same file again changes nothing, and says so", async () => {
    const { browser } = await makePerson(house, "Paula");
    await browser.post(`/imports/${await bring(browser, work())}/keep`);
    const before = await minutesOf(browser);
    const again = await browser.post("/imports", { files: [work()] });
    expect([again.status, again.location]).toEqual([303, expect.stringContaining("?done=sources.before")]);
    expect((await browser.get(again.location!)).body).toContain("This was brought in before. Nothing was changed.");
    expect(await minutesOf(browser)).toEqual(before);
  });

  test("a newer export of the same calendar takes the older one's place: what was moved is moved, what was deleted is gone", async () => {
    const { browser } = await makePerson(house, "Quirin");
    await browser.post(`/imports/${await bring(browser, work())}/keep`, { self: "nora@harbour.example" });
    house.now += 60_000;
    const newer = workWeek
      .replace("20260916T180000", "20260916T170000")
      .replace("20260916T190000", "20260916T200000")
      .replace(/BEGIN:VEVENT\r\nDTSTART;TZID=Europe\/Berlin:20260918T121500[\s\S]*?END:VEVENT\r\n/, "");
    const id = await bring(browser, icsFile("nora-2.ics", newer));
    await browser.post(`/imports/${id}/keep`);
    expect(await minutesOf(browser)).toMatchObject({ work: 330, health: 180, friends: 0 });
    await browser.post(`/imports/${id}/remove`);
    expect(await minutesOf(browser)).toMatchObject({ work: 330, health: 60, friends: 60 });
  });

  test("two calendars of one name that share nothing are two calendars", async () => {
    const { browser } = await makePerson(house, "Rosa");
    await browser.post(
      `/imports/${await bring(browser, icsFile("a.ics", calendarOf("Calendar", [{ uid: "a", start: "20260914T180000", end: "20260914T190000", title: "Gym" }])))}/keep`,
    );
    house.now += 60_000;
    await browser.post(
      `/imports/${await bring(browser, icsFile("b.ics", calendarOf("Calendar", [{ uid: "b", start: "20260915T180000", end: "20260915T190000", title: "Gym" }])))}/keep`,
    );
    expect((await minutesOf(browser))["health"]).toBe(120);
  });

  test("the same meeting in two calendars is one meeting", async () => {
    const { browser } = await makePerson(house, "Sami");
    const shared = {
      uid: "both@harbour",
      start: "20260914T140000",
      end: "20260914T150000",
      title: "Planning",
      more: ["ORGANIZER:mailto:priya@harbour.example", "ATTENDEE:mailto:sami@harbour.example"],
    };
    const id = await bring(browser, icsFile("one.ics", calendarOf("One", [shared])), icsFile("two.ics", calendarOf("Two", [shared])));
    await browser.post(`/imports/${id}/keep`);
    const { result } = (await browser.json("GET", "/api/weeks/2026-W38")).json();
    expect(result.meetings).toMatchObject({ minutes: 60, doubleBookedMinutes: 0, count: 1 });
  });

  test("a tracker’s table is told by its content, shown with its reasons, kept, known again and undone", async () => {
    const { browser } = await makePerson(house, "Maria");
    const table = () => new File([readFileSync(new URL("../../../test/fixtures/toggl-detailed.csv", import.meta.url))], "report.txt");
    const id = await bring(browser, table());
    const preview = (await browser.get(`/imports/${id}`)).body;
    expect(preview).toContain("<span>Toggl</span>");
    expect(preview).toContain("no rule fits “Garden club” yet");
    expect(preview).toContain("no rule fits what has no short name");
    expect(preview).toContain("Line 7");
    await browser.post(`/imports/${id}/keep`, { "rows.0.when.label": "Launch", "rows.0.before": "none", "rows.0.area": "work" });
    // The dinner, and two entries of the project that a rule was made for.
    expect(await minutesOf(browser)).toMatchObject({ family: 60, work: 217.5 });
    expect((await browser.get("/week/2026-W38")).body).toContain("Toggl");
    expect((await browser.post("/imports", { files: [table()] })).location).toContain("?done=sources.before");
    await browser.post(`/imports/${id}/remove`);
    expect(await minutesOf(browser)).toMatchObject({ family: 0, work: 0 });
  });

  test("a correction in the preview is remembered as a rule, and undoing the import takes every box away", async () => {
    const { browser } = await makePerson(house, "Tilda");
    const empty = (await browser.json("GET", "/api/notebook/export")).json();
    const id = await bring(browser, work());
    await browser.post(`/imports/${id}/keep`, {
      "rows.0.when.title": "Paperclip thing",
      "rows.0.before": "none",
      "rows.0.area": "growth",
      self: "nora@harbour.example",
    });
    expect((await minutesOf(browser))["growth"]).toBe(90);
    expect((await browser.get("/areas")).body).toContain("the title has “Paperclip thing”");
    await browser.post(`/imports/${id}/remove`);
    expect((await minutesOf(browser))["work"]).toBe(0);
    const after = (await browser.json("GET", "/api/notebook/export")).json();
    const kinds = (body: { result: { records: { kind: string }[] } }) => body.result.records.map(({ kind }) => kind).toSorted();
    expect(kinds(after).filter((kind) => !["rules", "addresses"].includes(kind))).toEqual(kinds(empty));
  });

  test.each([
    ["an empty file", "empty.ics", "", "is empty"],
    ["a web page", "cal.ics", "<!DOCTYPE html><html><body>Sign in</body></html>", "This is a web page"],
    ["a zip archive", "takeout.zip", "PK\u0003\u0004rest", "Unpack it"],
    ["a letter", "letter.txt", "Dear Nora, the weather is lovely here", "It begins with “Dear Nora, the weather is love”"],
  ])("%s is refused with a sentence, and nothing is kept", async (_, name, content, sentence) => {
    const { browser } = await makePerson(house, `U ${name}`);
    const answer = await browser.post("/imports", { files: [new File([content], name)] });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(sentence);
    expect((await browser.json("GET", "/api/imports")).json().result).toEqual([]);
  });

  test("a whole notebook is known by its content, shown before anything changes, and comes in when that is wanted", async () => {
    const { browser: old } = await makePerson(house, "Ulla");
    await old.post(`/imports/${await bring(old, work())}/keep`, { self: "nora@harbour.example" });
    const text = (await old.get("/notebook/export")).body;
    const { browser } = await makePerson(house, "Ulla elsewhere");
    const dropped = async (content: string | Uint8Array<ArrayBuffer>) =>
      browser.post("/imports", { files: [new File([content], "letter.txt")] });
    const answer = await dropped(`\uFEFF${text}`);
    expect([answer.status, answer.location]).toEqual([303, expect.stringMatching(/^\/notebook\/import\?held=/)]);
    const shown = await browser.get(answer.location!);
    expect([shown.status, shown.body]).toEqual([200, expect.stringContaining("This is a whole notebook. Nothing has changed yet.")]);
    expect((await minutesOf(browser))["work"]).toBe(0);
    const held = new URL(answer.location!, "http://x").searchParams.get("held")!;
    // It waits for whoever brought it, and for nobody else.
    expect((await old.get(answer.location!)).status).toBe(404);
    expect((await browser.post("/notebook/import", { held, whenDifferent: "keep" })).status).toBe(303);
    expect((await minutesOf(browser))["work"]).toBe(330);
    const again = await dropped(text);
    expect((await browser.get(again.location!)).body).toContain("All of this file is here already, word for word.");
    const wide = await dropped(new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le")));
    expect((await browser.get(wide.location!)).body).toContain("All of this file is here already, word for word.");
    const cut = await dropped(text.slice(0, -200));
    expect((await browser.get(cut.location!)).body).toContain("breaks off at line");
    const steps = await browser.post("/imports", { files: [new File([text], "n.json")] }, { Accept: "application/x-ndjson" });
    expect(JSON.parse(steps.body).to).toMatch(/^\/notebook\/import\?held=/);
    const both = await browser.post("/imports", { files: [new File([text], "n.json"), icsFile("a.ics", calendarOf("A", []))] });
    expect((await browser.get(both.location!)).body).toContain("Bring it alone");
    expect((await house.browser().post("/look", { files: [new File([text], "n.json")], zone: "UTC" })).body).toContain(
      "Make a notebook here first",
    );
  });

  test("of two files the good one is read, and the other is named among what could not be", async () => {
    const { browser } = await makePerson(house, "Vito");
    const id = await bring(browser, work(), new File(["not a calendar"], "odd.txt"));
    const { body } = await browser.get(`/imports/${id}`);
    expect(body).toContain("nora.ics");
    expect(body).toContain("odd.txt");
    expect(body).toContain("neither a calendar");
  });

  test("of a single event it speaks as of one", async () => {
    const { browser } = await makePerson(house, "Wilma");
    const lines = [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
      "BEGIN:VEVENT",
      "UID:one@google.com",
    ];
    const event = [...lines, "DTSTART:20260915T080000Z", "DTEND:20260915T083000Z", "SUMMARY:Standup", "END:VEVENT", "END:VCALENDAR", ""];
    const preview = (await browser.get(`/imports/${await bring(browser, icsFile("one.ics", event.join("\r\n")))}`)).body;
    expect(preview).toContain("1 event in “one”. All on 2026-09-15.");
    expect(preview).toContain("1 stretch of time, and one of your areas in it.");
  });

  test("a calendar that was cut off in the middle keeps its whole events and says where it ends", async () => {
    const { browser } = await makePerson(house, "Wim");
    const id = await bring(browser, icsFile("cut.ics", workWeek.slice(0, workWeek.indexOf("UID:mira@home"))));
    const { body } = await browser.get(`/imports/${id}`);
    expect(body).toMatch(/Line \d+/);
    await browser.post(`/imports/${id}/keep`, { self: "nora@harbour.example" });
    expect(await minutesOf(browser)).toMatchObject({ work: 330, health: 60 });
  });

  test("somebody else's import is not there", async () => {
    const { browser: one } = await makePerson(house, "Xaver");
    const { browser: other } = await makePerson(house, "Yara");
    const id = await bring(one, work());
    const foreign = await other.get(`/imports/${id}`);
    const missing = await other.get("/imports/00000000-0000-4000-8000-000000000000");
    expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    await other.post(`/imports/${id}/remove`);
    expect((await one.get(`/imports/${id}`)).status).toBe(200);
  });

  test("someone without a notebook sees their own week, takes it along into one, or leaves nothing behind", async () => {
    const browser = house.browser();
    const looked = await browser.post("/look", { files: [work()], zone: "Europe/Berlin" });
    expect(looked.location).toMatch(/^\/imports\//);
    expect((await browser.get(looked.location!)).body).toContain("A look around.");
    expect((await browser.post(`${looked.location}/keep`, { self: "nora@harbour.example" })).location).toMatch(/^\/week/);
    expect((await minutesOf(browser))["work"]).toBe(330);
    await browser.post("/notebooks", { name: "Zoe", passphrase: "teapot lantern quiet otter", zone: "Europe/Berlin" });
    expect((await minutesOf(browser))["work"]).toBe(330);
    await browser.post("/sign-out");
    expect((await browser.get("/week")).status).toBe(401);
  });

  test("long files tell how far they are, a line at a time, and end with where to go", async () => {
    const { browser } = await makePerson(house, "Adele");
    const many = calendarOf(
      "Long",
      Array.from({ length: 20_000 }, (_, index) => ({ uid: `e${index}`, start: "20260914T180000", end: "20260914T190000", title: "Gym" })),
    );
    const answer = await browser.post("/imports", { files: [icsFile("long.ics", many)] }, { Accept: "application/x-ndjson" });
    const lines = answer.body
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every(({ share, doing }) => share >= 0 && share <= 1 && doing.includes("long.ics"))).toBe(true);
    expect(lines.at(-1).to).toMatch(/^\/imports\//);
  });
});
