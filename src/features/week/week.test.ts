import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarOf, icsFile, workWeek } from "../../../test/support/calendar.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";

const sunday = Date.parse("2026-09-20T18:00:00Z");

async function withWork(house: TestHouse, name: string): Promise<Browser> {
  const { browser } = await makePerson(house, name);
  const brought = await browser.post("/imports", { files: [icsFile("nora.ics", workWeek)] });
  await browser.post(`${brought.location}/keep`, { self: "nora@harbour.example" });
  return browser;
}

const weekOf = async (browser: Browser, week = "2026-W38") => (await browser.json("GET", `/api/weeks/${week}`)).json().result;
/** What a reader sees: no marks, one space. */
const textOf = (html: string) =>
  html
    .replaceAll(/<(svg|script|style)[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

describe.each(engines)("the week on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, sunday);
  });
  afterAll(() => place.dispose());

  test("its figures are those that one gets by hand", async () => {
    const week = await weekOf(await withWork(house, "Nora"));
    expect(week).toMatchObject({
      zone: "Europe/Berlin",
      from: "2026-09-13T22:00:00Z",
      to: "2026-09-20T22:00:00Z",
      afterHours: { minutes: 180, sessions: 2, latestEnd: "22:00" },
      // From Tuesday 22:00 to Wednesday's standup at 9:30.
      rest: { shortestMinutes: 690 },
      meetings: { minutes: 150 + 180, doubleBookedMinutes: 0, count: 7 },
      // 9:00 to 9:30 and 10:00 to 17:30, five days.
      focus: { blocks60: 5, blocks120: 5, fragmentation: 150 / 2400 },
      unsorted: { minutes: 90 },
      alignment: null,
    });
  });

  test("a night of work past midnight belongs to its evening, and an hour that comes twice is counted twice", async () => {
    house.now = Date.parse("2026-10-26T18:00:00Z");
    const { browser } = await makePerson(house, "Otto");
    const night = calendarOf("Work", [{ uid: "night", start: "20261024T230000", end: "20261025T040000", title: "Cut-over" }]);
    const brought = await browser.post("/imports", { files: [icsFile("night.ics", night)] });
    await browser.post(`${brought.location}/keep`);
    expect((await weekOf(browser, "2026-W43")).afterHours).toEqual({ minutes: 360, sessions: 1, latestEnd: "04:00" });
    house.now = sunday;
  });

  test("without anything said to matter it tells the hours, and asks one question", async () => {
    const browser = await withWork(house, "Pia");
    const page = textOf((await browser.get("/week/2026-W38")).body);
    expect(page).toContain("Work 5 h 30, health 1 h and friends 1 h: that is what is known of this week.");
    expect(page).toContain("say which area matters most in this season");
    expect(page).toContain("3 h of work lay outside your hours.");
    expect(page).toContain("The shortest rest between two days of work was 11 h 30.");
    expect(page).toContain("7 meetings took 5 h 30, 13 % of your agreed hours; 5 free stretches of an hour or more were left.");
  });

  test("with too little known it says what is missing and asks two questions; answers narrow it", async () => {
    const browser = await withWork(house, "Ruth");
    await browser.post("/meaning/importance", { "byArea.work": "6", "byArea.rest": "9", "byArea.family": "9" });
    await browser.post("/meaning/enough", { "bands.work.to": "40", "bands.rest.from": "10", "bands.family.from": "10" });
    const page = await browser.get("/week/2026-W38");
    expect(textOf(page.body)).toContain("Too little is known to say how this week fits.");
    const questions = [...page.body.matchAll(/<legend>([^<]+): what was it\?/g)].map(([, text]) => text);
    expect(questions).toHaveLength(2);
    const form = /action="\/entries"[\s\S]*?<\/form>/.exec(page.body)![0];
    const fields = Object.fromEntries([...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
    const before = (await weekOf(browser)).coverage.minutes;
    expect((await browser.post("/entries", { ...fields, areas: "rest" })).status).toBe(303);
    const after = await weekOf(browser);
    expect(after.coverage.minutes).toBeGreaterThan(before);
    expect(after.areas.find(({ id }: { id: string }) => id === "rest").minutes).toBeGreaterThan(0);
    expect(after.questions.map(({ from }: { from: string }) => from)).not.toContain(
      new Date(Date.parse(`${fields["day"]}T${fields["from"]}:00+02:00`)).toISOString(),
    );
  });

  test("with enough known it leads with the areas that hold most of the gap, as shares that add up", async () => {
    const browser = await withWork(house, "Sven");
    await browser.post("/meaning/importance", { "byArea.work": "6", "byArea.rest": "9", "byArea.family": "9" });
    await browser.post("/meaning/enough", { "bands.work.to": "3", "bands.rest.from": "7", "bands.family.from": "10" });
    for (const day of ["2026-09-14", "2026-09-15", "2026-09-16", "2026-09-17", "2026-09-18"]) {
      await browser.post("/entries", { day, from: "07:00", to: "09:30", areas: "family", label: "Breakfast and nursery" });
      await browser.post("/entries", { day, from: "10:00", to: "17:30", areas: "other", label: "At the desk" });
    }
    const { alignment, areas } = await weekOf(browser);
    expect(alignment.from).toBeLessThan(alignment.to);
    const byId = Object.fromEntries(areas.map((area: { id: string }) => [area.id, area]));
    expect([byId["work"].standing, byId["rest"].standing, byId["family"].standing, byId["health"].standing]).toEqual([
      "over",
      "under",
      "within",
      "unknown",
    ]);
    const onSunday = (await browser.get("/week/2026-W38")).body;
    expect(textOf(onSunday)).toContain("So far, rest holds most of this week’s gap.");
    expect(textOf(onSunday)).toContain("The week is not over: what is planned counts, and 3 waking hours are still open.");
    expect(textOf(onSunday)).toContain("Rest has 7 h less than enough so far.");
    expect(onSunday).toContain('<title id="gap-t">Share of this week’s gap by area</title>');
    house.now = sunday + 86_400_000;
    await browser.post("/sign-in", { name: "Sven", passphrase });
    const onMonday = textOf((await browser.get("/week/2026-W38")).body);
    expect(onMonday).toContain("Rest holds most of this week’s gap.");
    expect(onMonday).toContain("Rest had 7 h less than enough.");
    expect(onMonday).not.toContain("not over");
    house.now = sunday;
  });

  test("offers up to three small shifts with the data behind each; one can be picked, taken back, and stands on Today the week after", async () => {
    const browser = await withWork(house, "Thea");
    const { shifts } = await weekOf(browser);
    expect(shifts.length).toBeGreaterThan(0);
    expect(shifts.length).toBeLessThanOrEqual(3);
    expect(shifts[0]).toEqual({
      text: "Ask to move “Release call, Singapore” from Tuesday at 20:30 into your agreed hours.",
      because: "It came twice and took 3 h outside your hours this week. Moved, it would return about that much to your evening.",
    });
    const page = (await browser.get("/week/2026-W38")).body;
    const offer = /name="offer" value="(move[^"]+)"/.exec(page)![1]!;
    const picked = await browser.post("/weeks/2026-W38/shift", { offer });
    expect(textOf((await browser.get("/week/2026-W38")).body)).toContain("One small shift is picked for next week.");
    house.now = sunday + 86_400_000;
    await browser.post("/sign-in", { name: "Thea", passphrase });
    expect(textOf((await browser.get("/today")).body)).toContain("Ask to move “Release call, Singapore”");
    house.now = sunday;
    const undo = new URL(picked.location!, "http://house").searchParams.get("undo")!;
    await browser.post(`/undo/${undo}`);
    expect(textOf((await browser.get("/week/2026-W38")).body)).not.toContain("One small shift is picked");
    expect((await browser.post("/weeks/2026-W38/shift", { offer: "move nothing" })).status).toBe(422);
  });

  test("an empty week is a gap and nothing else; a week that does not exist is not there", async () => {
    const { browser } = await makePerson(house, "Udo");
    expect(textOf((await browser.get("/week/2026-W30")).body)).toContain("Nothing is noted for this week, and that is fine.");
    for (const week of ["2026-W60", "2026-W00", "nonsense", "2025-W53"])
      expect((await browser.get(`/week/${week}`)).status, week).toBe(404);
    expect((await browser.json("GET", "/api/weeks/2026-W60")).json().problems[0].message).toBe(
      "This week does not exist. Write it like 2026-W37.",
    );
  });

  test("work that nobody told of has not stayed inside any hours", async () => {
    const { browser } = await makePerson(house, "Lotte");
    const hours = async (): Promise<string> => textOf((await browser.get("/week/2026-W36")).body);
    await browser.post("/entries", { areas: "friends", day: "2026-09-01", from: "19:00", to: "21:00" });
    expect(await hours()).toContain("Too little is known of this week to draw its hours.");
    await browser.post("/entries", { areas: "work", day: "2026-09-01", from: "10:00", to: "12:00" });
    expect(await hours()).toContain("Work stayed inside your agreed hours.");
  });

  test("everything that it is made of says why it lies where it lies, and a correction is remembered", async () => {
    const browser = await withWork(house, "Vera");
    const before = textOf((await browser.get("/week/2026-W38/evidence")).body);
    expect(before).toContain("One thing in this week is not sorted yet.");
    expect(before).toContain("Swimming with Ada Health, because the title has “swim”. Nora Lind.");
    await browser.post("/corrections", {
      area: "growth",
      scope: "title",
      "clue.title": "Paperclip thing",
      _back: "/week/2026-W38/evidence",
    });
    const after = textOf((await browser.get("/week/2026-W38/evidence")).body);
    expect(after).toContain("Everything in this week is sorted.");
    expect(after).toContain("Paperclip thing Growth, because the title has “Paperclip thing”.");
    expect((await weekOf(browser)).areas.find(({ id }: { id: string }) => id === "growth").minutes).toBe(90);
  });

  test("an entry that serves two areas counts for both, and once for the week", async () => {
    const { browser } = await makePerson(house, "Wanja");
    await browser.post("/entries", { day: "2026-09-19", from: "10:00", to: "12:00", areas: ["health", "partner"], label: "A walk" });
    const { areas, coverage } = await weekOf(browser);
    const byId = Object.fromEntries(areas.map((area: { id: string; minutes: number }) => [area.id, area.minutes]));
    expect([byId["health"], byId["partner"], coverage.minutes]).toEqual([120, 120, 120]);
  });

  test("tells how present one was where that was rated, with how often; what was not rated says nothing", async () => {
    const { browser } = await makePerson(house, "Ronja");
    const note = (areas: string[], more: object) =>
      browser.json("POST", "/api/entries", { areas, day: "2026-09-14", minutes: 40, ...more });
    await note(["family"], { presence: 8 });
    await note(["family", "partner"], { presence: 5 });
    await note(["family"], {});
    await note(["rest"], {});
    expect((await browser.get("/week/2026-W38")).body).toContain("in what you rated: family 6.5 (two entries) and partner 5 (one entry).");
    expect((await browser.json("GET", "/api/weeks/2026-W38")).json().result.presence).toEqual([
      { area: "family", mean0to10: 6.5, entries: 2 },
      { area: "partner", mean0to10: 5, entries: 1 },
    ]);
    expect((await browser.get("/week/2026-W37")).body).not.toContain("How present you were");
  });

  test("what several sources tell of one time stands there with all of them, and counts once", async () => {
    const { browser } = await makePerson(house, "Several");
    const review = { uid: "r@harbour", start: "20260914T190000", end: "20260914T200000", title: "Review for work" };
    const copy = { ...review, uid: "copy@home" };
    const buckets = {
      afk: {
        id: "aw-watcher-afk_lap",
        type: "afkstatus",
        client: "aw-watcher-afk",
        hostname: "lap",
        events: [{ timestamp: "2026-09-14T17:00:00Z", duration: 7200, data: { status: "not-afk" } }],
      },
      window: {
        id: "aw-watcher-window_lap",
        type: "currentwindow",
        client: "aw-watcher-window",
        hostname: "lap",
        events: [{ timestamp: "2026-09-14T17:30:00Z", duration: 3600, data: { app: "Visual Studio Code", title: "x" } }],
      },
    };
    const files = [
      icsFile("harbour.ics", calendarOf("Harbour", [review])),
      icsFile("home.ics", calendarOf("Home", [copy])),
      new File([JSON.stringify({ buckets })], "aw.json", { type: "application/json" }),
    ];
    const brought = await browser.post("/imports", { files });
    await browser.post(`${brought.location}/keep`, {});
    await browser.json("POST", "/api/entries", { areas: ["work"], label: "Late papers", day: "2026-09-14", from: "19:45", to: "20:15" });
    const text = textOf((await browser.get("/week/2026-W38/evidence")).body);
    expect(text).toMatch(/19:00–20:00 Review for work Work, because [^.]+\. Harbour and Home\. Counted once with/);
    expect(text).toContain("“Visual Studio Code” (ActivityWatch on lap, 30 min)");
    expect(text).toContain("“Late papers” (by hand, 15 min)");
    expect(text.match(/Review for work Work/g)).toHaveLength(1);
    const week = await weekOf(browser);
    // 19:00 to 20:30, told in four ways.
    expect(week.areas.find(({ id }: { id: string }) => id === "work").minutes).toBe(90);
    expect(week.afterHours).toMatchObject({ minutes: 90, sessions: 1, latestEnd: "20:30" });
  });

  test("an invitation to come that was not answered is no evidence; once it is past it counts", async () => {
    const { browser } = await makePerson(house, "Xenia");
    const invitation = calendarOf("Xenia", [
      {
        uid: "maybe",
        start: "20260921T100000",
        end: "20260921T110000",
        title: "Planning",
        more: ["ORGANIZER:mailto:boss@corp.example", "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:xenia@corp.example"],
      },
    ]);
    const brought = await browser.post("/imports", { files: [icsFile("x.ics", invitation)] });
    await browser.post(`${brought.location}/keep`, { self: "xenia@corp.example" });
    expect((await weekOf(browser, "2026-W39")).meetings.minutes).toBe(0);
    house.now = sunday + 2 * 86_400_000;
    await browser.post("/sign-in", { name: "Xenia", passphrase });
    expect((await weekOf(browser, "2026-W39")).meetings.minutes).toBe(60);
    house.now = sunday;
  });
});
