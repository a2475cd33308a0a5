import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";

// A Tuesday, 13:10 in Berlin.
const start = Date.parse("2026-09-15T11:10:00Z");
const daysLater = (days: number) => start + days * 86_400_000;

describe.each(engines)("what matters, on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  let count = 0;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, start);
  });
  afterAll(() => place.dispose());

  async function someone(): Promise<Browser> {
    house.now = start;
    return (await makePerson(house, `Person ${++count}`)).browser;
  }

  /** The person again on another day: by then the notebook has closed on a shared device, and the server has forgotten what was in it. */
  async function travel(browser: Browser, days: number): Promise<void> {
    house.now = daysLater(days);
    house.house.notebooks.dropIdle(Number.POSITIVE_INFINITY);
    const name = `Person ${count}`;
    await browser.post("/sign-in", { name, passphrase: "teapot lantern quiet otter" });
  }

  const meaning = async (browser: Browser, day?: string) =>
    (await browser.json("GET", `/api/meaning${day ? `?day=${day}` : ""}`)).json().result;
  const seenIn = (body: string, action: string) => new RegExp(`action="${action}[^]*?name="seen" value="(\\d+)"`).exec(body)![1]!;

  test("before anything is said, one question comes first and nothing is made up", async () => {
    const browser = await someone();
    const { body } = await browser.get("/meaning");
    expect(body.indexOf("Which of these areas matters most")).toBeLessThan(body.indexOf("The rest can wait"));
    expect(body).toContain("This is assumed, until you say.");
    expect(await meaning(browser)).toEqual({
      day: "2026-09-15",
      values: [],
      importance: null,
      enough: {},
      season: null,
      agreedHours: {
        area: "work",
        assumed: true,
        week: Object.fromEntries(["mo", "tu", "we", "th", "fr"].map((day) => [day, ["09:00-17:30"]])),
      },
      waking: { assumed: true, week: Object.fromEntries(["mo", "tu", "we", "th", "fr", "sa", "su"].map((day) => [day, ["07:00-23:00"]])) },
      fitModes: {},
    });
    const answered = await browser.post("/meaning/importance", { most: "family", seen: "0", _back: "/meaning/importance" });
    expect(answered.location).toMatch(/^\/meaning\/importance\?done=/);
    expect((await browser.get("/meaning/importance")).body).toContain("Family is at 10.");
  });

  test("what was in force stays readable when it changes", async () => {
    const browser = await someone();
    await browser.post("/meaning/importance", { "byArea.work": "8", "byArea.family": "6" });
    await browser.post("/meaning/enough", { "bands.work.to": "40", "bands.family.from": "10,5" });
    await travel(browser, 30);
    await browser.post("/meaning/importance", { "byArea.work": "5", "byArea.family": "9", "byArea.growth": "0" });
    await browser.post("/meaning/enough", { "bands.work.from": "30", "bands.work.to": "38:30" });
    const [before, then, now] = [await meaning(browser, "2026-01-01"), await meaning(browser, "2026-10-14"), await meaning(browser)];
    expect(before).toMatchObject({ importance: { work: 8, family: 6 }, enough: { work: { to: 2400 }, family: { from: 630 } } });
    expect({ ...then, day: before.day }).toEqual(before);
    expect(now).toMatchObject({ importance: { work: 5, family: 9, growth: 0 }, enough: { work: { from: 1800, to: 2310 } } });
    expect((await browser.get("/meaning")).body).toContain("growth left out");
  });

  test("values are chosen, named, put in order, limited to ten, and remembered", async () => {
    const browser = await someone();
    await browser.post("/meaning/values", { chosen: ["presence", "craft", "rest"], own: "Being a good aunt" });
    await browser.post("/meaning/values", { chosen: ["presence", "craft", "rest", "Being a good aunt", "REST"], earlier: "rest" });
    expect((await meaning(browser)).values).toEqual(["Presence", "Rest", "Craft", "Being a good aunt"]);
    const page = (await browser.get("/meaning/values")).body;
    expect(page).toContain("Presence, rest and craft lead.");
    expect(page.indexOf("/assets/order-list")).toBeGreaterThan(0);
    const eleven = ["presence", "love", "play", "rest", "calm", "faith", "roots", "order", "craft", "health", "nature"];
    const tooMany = await browser.post("/meaning/values", { chosen: eleven });
    expect(tooMany.status).toBe(422);
    expect(tooMany.body).toContain("Let go of 1");
    expect(tooMany.body.match(/name="chosen" value="[^"]*" checked/g)).toHaveLength(11);
    await travel(browser, 400);
    await browser.post("/meaning/values", { chosen: ["health"] });
    const later = (await browser.get("/meaning/values")).body;
    expect(later).toContain("From Tuesday 15 September 2026");
    expect(later).toContain("Presence, rest, craft and Being a good aunt");
  });

  test("a season is named, changed, ended early and taken back", async () => {
    const browser = await someone();
    const launch = {
      name: "Harbour launch",
      from: "2026-08-24",
      until: "2026-10-11",
      review: "2026-09-20",
      "stances.work": "lean in",
      "stances.home": "good enough",
      "stances.growth": "pause",
      "goodEnough.home": "6.5",
      "goodEnough.work": "9",
    };
    await browser.post("/meaning/season", launch);
    expect((await meaning(browser)).season).toEqual({
      name: "Harbour launch",
      from: "2026-08-24",
      until: "2026-10-11",
      review: "2026-09-20",
      stances: { work: "lean in", home: "good enough", growth: "pause" },
      goodEnough: { home: 390 },
    });
    const page = (await browser.get("/meaning/season")).body;
    expect(page).toContain("week 4 of 7. Lean into work;");
    expect(page).toContain("good enough for home (6 h 30 or more); growth is paused. You look at it again on Sunday 20 September.");
    const wrong = await browser.post("/meaning/season", { ...launch, changes: "2026-08-24", until: "2026-08-01" });
    expect([wrong.status, wrong.body.includes("The end lies before the start.")]).toEqual([422, true]);
    await travel(browser, 3);
    await browser.post("/meaning/season", { ...launch, changes: "2026-08-24", "stances.work": "hold" });
    expect((await meaning(browser, "2026-09-14")).season.stances.work).toBe("lean in");
    expect((await meaning(browser)).season.stances.work).toBe("hold");
    const ended = await browser.post("/meaning/season/end", { from: "2026-08-24" });
    expect((await meaning(browser)).season).toBeNull();
    expect((await meaning(browser, "2026-09-14")).season.name).toBe("Harbour launch");
    expect((await browser.get("/meaning/season")).body).toContain("Seasons before");
    const undo = new URL(ended.location!, "http://house").searchParams.get("undo")!;
    await browser.post(`/undo/${undo}`);
    expect((await meaning(browser)).season.name).toBe("Harbour launch");
    expect((await browser.post("/meaning/season/end", { from: "2026-01-01" })).status).toBe(422);
  });

  test("an example fills a draft; nothing is kept until it is", async () => {
    const browser = await someone();
    const draft = (await browser.get("/meaning/season/like/newborn")).body;
    expect(draft).toMatch(/name="name" [^>]*value="Newborn"|value="Newborn" [^>]*name="name"/);
    expect((await meaning(browser)).season).toBeNull();
    expect((await browser.get("/meaning/season/like/nothing")).status).toBe(404);
  });

  test("hours are read as they are written, copied from Monday, and refused day by day", async () => {
    const browser = await someone();
    const wrong = await browser.post("/meaning/hours", {
      "week.mo": "9-12:30 13:15-17:30",
      "week.tu": "soon",
      "week.we": "9-5",
      "week.su": "22-6",
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#f-week-tu"');
    expect(wrong.body).toContain("Wednesday: “9-5” would run until the next morning.");
    expect(wrong.body).toContain('value="9-12:30 13:15-17:30"');
    expect((await browser.post("/meaning/hours", { "week.su": "22-6", "week.mo": "5-9" })).body).toContain(
      "Sunday’s 22:00-06:00 runs into 05:00-09:00.",
    );
    await browser.post("/meaning/hours", {
      "week.mo": "9-12:30 13:15-17:30",
      "week.sa": "off",
      "week.su": "20–24:00",
      copy: "on",
      area: "work",
    });
    const day = ["09:00-12:30", "13:15-17:30"];
    expect((await meaning(browser)).agreedHours).toEqual({
      area: "work",
      assumed: false,
      week: { mo: day, tu: day, we: day, th: day, fr: day, su: ["20:00-24:00"] },
    });
    expect((await browser.post("/meaning/waking", { "waking.mo": "" })).body).toContain("Write the hours of one day at least");
    await browser.post("/meaning/waking", { "waking.mo": "6:30-22", copy: "on" });
    expect((await meaning(browser)).waking.week.su).toEqual(["06:30-22:00"]);
    expect((await browser.get("/meaning/hours")).body.replaceAll("\u2060", "")).toContain("You are awake every day 6:30–22:00.");
  });

  test("what is not enough, or not ours, is refused in a sentence, and what was typed stays", async () => {
    const browser = await someone();
    const swapped = await browser.post("/meaning/enough", { "bands.rest.from": "12", "bands.rest.to": "7", "bands.work.to": "40" });
    expect(swapped.status).toBe(422);
    expect(swapped.body).toContain("Rest: the lower end is above the upper one.");
    expect(swapped.body).toMatch(/value="40"/);
    expect((await browser.post("/meaning/enough", { "bands.rest.from": "a lot" })).body).toContain("Write them like 7, 7.5 or 7:30.");
    expect((await browser.post("/meaning/enough", { use: "rest" })).body).toContain("too few weeks");
    expect((await browser.post("/meaning/importance", {})).body).toContain("Choose a number for one area at least.");
    const unknown = await browser.json("POST", "/api/meaning/importance", { byArea: { gym: 5 } });
    expect([unknown.status, unknown.json().problems[0].message]).toEqual([422, expect.stringContaining("There is no area “gym” here.")]);
    expect((await browser.json("POST", "/api/meaning/importance", { byArea: { work: 11 } })).status).toBe(422);
    expect((await meaning(browser)).enough).toEqual({});
  });

  test("two devices: the later one hears of the other, loses nothing, and may keep its own", async () => {
    const browser = await someone();
    await browser.post("/meaning/importance", { "byArea.work": "5" });
    const seen = seenIn((await browser.get("/meaning/importance")).body, "/meaning/importance");
    await browser.post("/meaning/importance", { "byArea.work": "6", seen });
    const late = await browser.post("/meaning/importance", { "byArea.work": "9", seen });
    expect(late.status).toBe(409);
    expect(late.body).toContain("This was changed on another device");
    expect(late.body).toMatch(/name="byArea.work" value="9" checked/);
    expect((await meaning(browser)).importance).toEqual({ work: 6 });
    await browser.post("/meaning/importance", { "byArea.work": "9", seen: seenIn(late.body, "/meaning/importance") });
    expect((await meaning(browser)).importance).toEqual({ work: 9 });
    const json = await browser.json("POST", "/api/meaning/importance", { byArea: { work: 1 }, seen: 1 });
    expect([json.status, json.json().now.history.at(-1).byArea]).toEqual([409, { work: 9 }]);
  });

  test("a mistake in a form does not hide what another device changed meanwhile", async () => {
    const browser = await someone();
    const seen = seenIn((await browser.get("/meaning/enough")).body, "/meaning/enough");
    await browser.post("/meaning/enough", { "bands.work.to": "40", seen });
    const mistaken = await browser.post("/meaning/enough", { "bands.work.to": "forty", seen });
    expect(mistaken.status).toBe(422);
    expect(seenIn(mistaken.body, "/meaning/enough")).toBe(seen);
  });

  test("taken back, it is as before; saying the same again writes nothing", async () => {
    const browser = await someone();
    const first = await browser.post("/meaning/enough", { "bands.work.to": "40" });
    const undo = new URL(first.location!, "http://house").searchParams.get("undo")!;
    await browser.post(`/undo/${undo}`);
    expect((await meaning(browser)).enough).toEqual({});
    await browser.post("/meaning/enough", { "bands.work.to": "40" });
    expect((await meaning(browser)).enough).toEqual({ work: { to: 2400 } });
    const again = await browser.json("POST", "/api/meaning/enough", { bands: { work: { to: 2400 } } });
    expect(again.json().undo).toBeUndefined();
  });

  test("ratings of a week add up, can be changed and taken away, and reach weeks long past", async () => {
    const browser = await someone();
    await browser.post("/ratings", { week: "2026-W37", "byArea.work": "6" });
    const second = await browser.post("/ratings", { week: "2026-W37", "byArea.family": "4" });
    expect(second.location).toMatch(/^\/ratings\?week=2026-W37&done=/);
    const page = (await browser.get("/ratings?week=2026-W37")).body;
    expect(page).toContain("Rated: work 6 and family 4.");
    expect(page).toContain("Seven areas are left, if you like.");
    await browser.post("/ratings", { week: "2026-W37", "byArea.work": "0", "byArea.family": "5", _back: "/week" });
    expect((await browser.get("/ratings?week=2026-W37")).body).toContain("Rated: family 5.");
    await travel(browser, 300);
    const later = await browser.json("POST", "/api/ratings", { week: "2026-W37", byArea: { rest: 8 } });
    expect(later.json().result.byArea).toEqual({ family: 5, rest: 8 });
    const early = await browser.json("POST", "/api/ratings", { week: "2031-W01", byArea: { rest: 8 } });
    expect(early.json().problems[0].message).toContain("has not begun");
  });

  test("areas that are paused or left out are not asked about", async () => {
    const browser = await someone();
    await browser.post("/meaning/importance", { "byArea.other": "0", "byArea.work": "5" });
    await browser.post("/meaning/season", { name: "Rest", "stances.growth": "pause" });
    const { body } = await browser.get("/ratings");
    expect([body.includes('name="byArea.other"'), body.includes('name="byArea.growth"'), body.includes('name="byArea.work"')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("what tells that an area fits can be set by area", async () => {
    const browser = await someone();
    await browser.post("/meaning/fit-mode", { "byArea.partner": "feeling", "byArea.work": "both" });
    expect((await browser.get("/meaning")).body).toContain("Feeling alone for partner; both for the others.");
    expect((await meaning(browser)).fitModes.partner).toBe("feeling");
  });

  test("one person’s values are on nobody else’s pages, and closed pages lead to the way in", async () => {
    const one = await someone();
    await one.post("/meaning/values", { chosen: ["presence"], own: "Canary in the choir" });
    const other = await someone();
    for (const path of ["/meaning", "/meaning/values", "/api/meaning"]) {
      expect((await other.get(path)).body).not.toContain("Canary");
      expect((await house.browser().get(path)).status).toBe(401);
    }
  });
});
