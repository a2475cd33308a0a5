import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";

const day = 86_400_000;
// A Tuesday, 13:10 in Berlin.
const start = Date.parse("2026-09-15T11:10:00Z");

describe.each(engines)("renegotiations on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  const names = new Map<Browser, string>();
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, start);
  });
  afterAll(() => place.dispose());

  async function someone(): Promise<Browser> {
    house.now = start;
    const name = randomUUID();
    const { browser } = await makePerson(house, name);
    names.set(browser, name);
    return browser;
  }
  /** Days after the start the notebook is closed, and opened again. */
  async function on(days: number, browser: Browser): Promise<void> {
    house.now = start + days * day;
    house.house.notebooks.dropIdle(Number.POSITIVE_INFINITY);
    await browser.post("/sign-in", { name: names.get(browser)!, passphrase, own: "on" });
  }
  const log = async (browser: Browser, kind = "") =>
    (await browser.json("GET", `/api/renegotiations${kind && `?kind=${kind}`}`)).json().result;
  const undo = (browser: Browser, location: string | null) =>
    browser.post(`/undo/${new URL(location!, "http://house").searchParams.get("undo")!}`);
  const launch = {
    name: "Harbour launch",
    from: "2026-09-01",
    until: "2026-10-11",
    review: "2026-09-20",
    "stances.work": "lean in",
    "stances.home": "good enough",
    "stances.growth": "pause",
    "goodEnough.home": "3",
  };
  const known = "2026-09-01";

  test("before anything is changed, says so, and where things are changed", async () => {
    const browser = await someone();
    const { body } = await browser.get("/renegotiations");
    expect(body).toContain("Nothing was renegotiated yet.");
    expect(body).toContain('href="/meaning/enough"');
    expect(await log(browser)).toEqual({ entries: [], counts: { changes: 0, makeRoom: 0, withWhy: 0 } });
  });

  test("tells what was, what it became, when and why, the latest first, and counts what made room", async () => {
    const browser = await someone();
    await browser.post("/meaning/enough", { "bands.work.to": "42", "bands.family.from": "10" });
    await browser.post("/meaning/season", launch);
    await on(2, browser);
    await browser.post("/meaning/enough", { "bands.work.to": "38", "bands.family.from": "10", why: "Mia starts school" });
    await browser.post("/meaning/values", { chosen: ["presence"] });
    const { entries, counts } = await log(browser);
    expect(entries.map(({ id }: { id: string }) => id)).toEqual([
      "enough-2026-09-17",
      "values-2026-09-17",
      "enough-2026-09-15",
      "season-2026-09-01",
    ]);
    expect(entries[0]).toMatchObject({
      season: known,
      lines: [{ what: "Work", was: "up to 42 h", became: "up to 38 h" }],
      why: "Mia starts school",
      first: false,
      makesRoom: true,
    });
    expect(entries[2]).toMatchObject({ first: true, makesRoom: false, why: null });
    expect(counts).toEqual({ changes: 2, makeRoom: 2, withWhy: 1 });
    const { body } = await browser.get("/renegotiations");
    expect(body).toContain("Two things were renegotiated in “Harbour launch”. All of them made room, and you said why of one.");
    expect(body).toContain("up to 42 h, now up to 38 h");
    expect(body).toContain("Mia starts school");
    const filtered = (await browser.get("/renegotiations?kind=values")).body;
    expect([filtered.includes("Mia starts school"), filtered.includes("said for the first time")]).toEqual([false, true]);
  });

  test("a season's dates are kept from before a change, and what was put back the same day is none", async () => {
    const browser = await someone();
    await browser.post("/meaning/season", launch);
    await on(2, browser);
    await browser.post("/meaning/season", { ...launch, changes: known, until: "2026-11-01", why: "The harbour froze" });
    const moved = (await log(browser, "season")).entries[0];
    expect(moved).toMatchObject({
      id: "season-2026-09-17",
      why: "The harbour froze",
      lines: [{ what: "“Harbour launch” ends", was: "Sunday 11 October", became: "Sunday 1 November" }],
    });
    await browser.post("/meaning/season", { ...launch, changes: known });
    const put = (await log(browser, "season")).entries;
    expect(put[0]).toMatchObject({ id: "season-2026-09-17", standing: "put back", lines: [], why: "The harbour froze" });
    await on(3, browser);
    const long = "because ".repeat(100).trim();
    const refused = await browser.post("/meaning/season/end", { from: known, why: long });
    expect([refused.status, refused.body.includes(`id="ending-why"`), refused.body.includes(long)]).toEqual([422, true, true]);
    await browser.post("/meaning/season/end", { from: known, why: "The pier stands" });
    const ended = (await log(browser, "season")).entries[0];
    expect(ended).toMatchObject({
      season: known,
      why: "The pier stands",
      lines: [{ was: null, became: "over after Thursday 17 September, expected until Sunday 11 October" }],
    });
  });

  test("a why comes later, is changed, taken away and taken back; a change that there is none of has none", async () => {
    const browser = await someone();
    await browser.post("/meaning/enough", { "bands.work.to": "42" });
    const why = async () => (await log(browser)).entries[0].why;
    const id = "enough-2026-09-15";
    const said = await browser.post(`/renegotiations/${id}/why`, { why: "A first guess" });
    expect(said.location).toMatch(/^\/renegotiations\?done=.*#enough-2026-09-15$/);
    expect(await why()).toBe("A first guess");
    await browser.post(`/renegotiations/${id}/why`, { why: "" });
    expect(await why()).toBeNull();
    const again = await browser.post(`/renegotiations/${id}/why`, { why: "A second guess" });
    await undo(browser, again.location);
    expect(await why()).toBeNull();
    expect((await browser.json("POST", "/api/renegotiations/enough-2026-09-16/why", { why: "x" })).status).toBe(422);
    expect((await browser.json("POST", "/api/renegotiations/constructor/why", { why: "x" })).status).toBe(422);
    expect((await browser.get("/renegotiations/enough-2026-09-16")).status).toBe(404);
    const nothing = await browser.json("POST", "/api/meaning/enough", { bands: { work: { to: 2520 } }, why: "no reason" });
    expect(nothing.status).toBe(200);
    await on(1, browser);
    const same = await browser.post("/meaning/enough", { "bands.work.to": "42", why: "no reason" });
    expect([same.status, same.body.includes("there is no change for this to stand beside")]).toEqual([422, true]);
    expect(same.body).toContain('value="no reason"');
  });

  test("a why that is far too long is refused in a sentence, with all of it still there", async () => {
    const browser = await someone();
    await browser.post("/meaning/enough", { "bands.work.to": "42" });
    const long = "because ".repeat(6250).trim();
    const refused = await browser.post("/renegotiations/enough-2026-09-15/why", { why: long });
    expect([refused.status, refused.body.includes("A few lines are enough for a why"), refused.body.includes(long)]).toEqual([
      422,
      true,
      true,
    ]);
  });

  test("what a why says is looked at before anything else", async () => {
    const browser = await someone();
    const answer = await browser.post("/meaning/values", { chosen: ["rest"], why: "I want to kill myself" });
    expect(answer.location).toMatch(/^\/check/);
    await undo(browser, answer.location);
    expect((await log(browser)).entries).toEqual([]);
    expect((await browser.get("/check")).status).toBe(200);
  });

  test("on its day the season asks to be looked at; put off, it asks in a week", async () => {
    const browser = await someone();
    const asks = async () => (await browser.get("/today")).body.includes("How is “Harbour launch” going?");
    await browser.post("/meaning/season", launch);
    expect(await asks()).toBe(false);
    await on(5, browser);
    expect(await asks()).toBe(true);
    const put = await browser.post(`/seasons/${known}/review/later`, { _back: "/today" });
    expect(put.location).toMatch(/^\/today/);
    expect(await asks()).toBe(false);
    expect((await browser.get(`/seasons/${known}/review`)).body).not.toContain("Kept for later");
    await undo(browser, put.location);
    expect(await asks()).toBe(true);
    await browser.post(`/seasons/${known}/review/later`, {});
    await on(12, browser);
    expect(await asks()).toBe(true);
    await browser.post("/meaning/season/end", { from: known });
    expect((await browser.get("/today")).body).toContain("“Harbour launch” is over. What was it?");
  });

  test("a look back is begun, gone on with, kept, shown in the log and beside the next one", async () => {
    const browser = await someone();
    await browser.post("/meaning/season", launch);
    await on(6, browser);
    await browser.post(`/seasons/${known}/review/draft`, {
      cost: "Two nights of sleep",
      "dropped.1.text": "Choir",
      "dropped.1.stays": "on",
    });
    await on(7, browser);
    const draft = (await browser.get(`/seasons/${known}/review`)).body;
    expect(draft).toContain("Two nights of sleep");
    expect(draft).toMatch(/name="dropped.1.stays" checked/);
    expect(draft).toContain("You had meant less for home and growth.");
    expect((await log(browser)).entries).toHaveLength(1);
    const kept = await browser.post(`/seasons/${known}/review`, {
      cost: "Two nights of sleep",
      gave: "A pier",
      "dropped.1.text": "Choir",
      "dropped.1.stays": "on",
      "dropped.2.text": "Letters",
      next: "Evenings",
      decision: "extend",
      until: "2026-11-15",
    });
    expect(kept.location).toMatch(/^\/renegotiations\?/);
    const page = (await browser.get("/renegotiations")).body;
    for (const words of [
      "A pier",
      "Choir<span",
      "and it may stay so",
      "It went on for longer.",
      "Sunday 11 October, now Sunday 15 November",
    ])
      expect(page).toContain(words);
    expect((await browser.get("/today")).body).not.toContain("How is “Harbour launch” going?");
    expect((await browser.get(`/seasons/${known}/review`)).body).toContain("What you wrote of “Harbour launch”");
    await undo(browser, kept.location);
    const back = (await browser.json("GET", `/api/seasons/${known}/review`)).json().result;
    expect([back.earlier, back.draft.cost]).toEqual([[], "Two nights of sleep"]);
    expect((await browser.json("GET", "/api/meaning")).json().result.season.until).toBe("2026-10-11");
  });

  test("a season whose first day is changed takes its why, its draft and its looks back along", async () => {
    const browser = await someone();
    await browser.post("/meaning/season", { ...launch, why: "The pier" });
    await browser.post(`/seasons/${known}/review/draft`, { cost: "Begun before" });
    await on(1, browser);
    await browser.post("/meaning/season", { ...launch, changes: known, from: "2026-09-03" });
    const { entries } = await log(browser);
    expect(entries.map(({ id, why }: { id: string; why: string }) => [id, why])).toEqual([
      ["season-2026-09-16", null],
      ["season-2026-09-03", "The pier"],
    ]);
    for (const from of [known, "2026-09-03"]) expect((await browser.get(`/seasons/${from}/review`)).body).toContain("Begun before");
    await browser.post("/seasons/2026-09-03/review", { cost: "Begun before" });
    expect((await log(browser, "review")).entries).toMatchObject([{ of: "review", season: "2026-09-03" }]);
    expect((await browser.json("GET", "/api/seasons/2026-09-03/review")).json().result.draft).toBeNull();
  });

  test("a season that another follows is asked about too, for two weeks", async () => {
    const browser = await someone();
    await browser.post("/meaning/season", { ...launch, review: "2026-12-01" });
    await on(3, browser);
    await browser.post("/meaning/season", { name: "Rest", from: "2026-09-18" });
    const asks = async () => (await browser.get("/today")).body.includes("“Harbour launch” is over. What was it?");
    expect(await asks()).toBe(true);
    await on(17, browser);
    expect(await asks()).toBe(false);
  });

  test("a look back ends a season or keeps it; what cannot be is said", async () => {
    const browser = await someone();
    expect((await browser.get("/seasons/review")).location).toBe("/meaning/season");
    expect((await browser.get("/seasons/2026-09-01/review")).status).toBe(404);
    await browser.post("/meaning/season", launch);
    expect((await browser.get("/seasons/review")).location).toBe(`/seasons/${known}/review`);
    const post = async (body: object) => (await browser.json("POST", `/api/seasons/${known}/review`, body)).json();
    expect((await post({})).problems[0]).toMatchObject({ field: "cost", message: expect.stringContaining("Write a line to any") });
    expect((await post({ decision: "extend" })).problems[0].field).toBe("until");
    expect((await post({ dropped: { 99: { text: "x" } } })).problems[0].field).toBe("dropped");
    await on(30, browser);
    await post({ decision: "keep" });
    expect((await browser.json("GET", "/api/meaning")).json().result.season).toMatchObject({ until: null, review: "2026-11-12" });
    house.now += 60_000;
    await post({ gave: "much", decision: "end" });
    expect((await browser.json("GET", "/api/meaning")).json().result.season).toBeNull();
    expect((await post({ decision: "keep" })).problems[0].field).toBe("decision");
    const { entries } = await log(browser, "review");
    expect(entries.map(({ review }: { review: { decision: string } }) => review.decision)).toEqual(["end", "keep"]);
    await browser.post(`/season-reviews/${entries[0].id}/remove`, {});
    expect((await log(browser, "review")).entries).toHaveLength(1);
  });

  test("says what a lesser area protects and frees, from weeks that are known, and nothing when they are few", async () => {
    const browser = await someone();
    const thin = { ...launch, from: "2026-08-17" };
    await browser.post("/meaning/season", thin);
    const before = (await browser.get("/meaning/season")).body;
    expect(before).toContain("Home is good enough on purpose: it protects work.");
    expect(before).toContain("What it frees is not known yet");
    // Five days a week: ten hours for home before the season, four in it.
    for (let back = 85; back > 0; back--) {
      const at = new Date(start - back * day);
      if (at.getUTCDay() % 6 === 0) continue;
      const date = at.toISOString().slice(0, 10);
      const minutes = date < "2026-08-17" ? 120 : 48;
      await browser.json("POST", "/api/entries", { areas: ["home"], day: date, minutes });
    }
    const after = (await browser.get("/meaning/season")).body;
    expect(after).toContain("it took 10 h (each week, 8 weeks) before, and takes 4 h (each week, 4 weeks) now.");
    expect(after).toContain("That frees about 6 h a week.");
    const { minutes, weeks } = (await browser.json("GET", "/api/seasons/2026-08-17/review")).json().result;
    expect([weeks, minutes.home.during, minutes.work]).toEqual([
      4,
      { middle: 240, least: 240, most: 240, weeks: 4 },
      { before: null, during: null },
    ]);
    expect((await browser.get("/seasons/2026-08-17/review")).body).toContain("What your own weeks say");
  });

  test("where several areas matter much, the pull is read once more, with its origin", async () => {
    const browser = await someone();
    await browser.post("/meaning/importance", { "byArea.work": "8", "byArea.family": "9", "byArea.rest": "3" });
    const { body } = await browser.get("/renegotiations");
    expect(body).toContain("You said that family and work matter much");
    expect(body).toContain("In 1960 the sociologist William Goode");
    await browser.post("/meaning/importance", { "byArea.work": "3", "byArea.family": "9" });
    expect((await browser.get("/renegotiations")).body).not.toContain("William Goode");
  });
});
