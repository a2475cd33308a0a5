import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";
import { addKeptText } from "../../../test/support/kept-text.ts";
import { crisisCards } from "../../content/crisis-cards.ts";
import { emptyCabinet, openNotebook, visitorIds } from "../../kernel/notebook/index.ts";
import { addDays, dayOf } from "../../kernel/time/index.ts";
import { checkRecord, holdsBack, noticed, noticeMood, noticeWords } from "./index.ts";
import { moodIsLow } from "./soft-signs.ts";

const noon = Date.parse("2026-09-15T10:00:00Z");
const hour = 3_600_000;
const straight = crisisCards.ask.question;

describe.each(engines)("a question after a text on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, noon);
    addKeptText(house);
  });
  beforeEach(async () => {
    house.now = noon;
    browser = await onTheirOwnDevice();
  });
  afterAll(() => place.dispose());

  /** Somebody whose notebook stays open for days. */
  async function onTheirOwnDevice(): Promise<Browser> {
    const name = randomUUID();
    await makePerson(house, name);
    const own = house.browser();
    await own.post("/sign-in", { name, passphrase, own: "on" });
    return own;
  }

  const keep = async (sign: string, text = "The marigold words of today") => whereTo(await browser.post("/kept", { text, sign }));
  const whereTo = ({ location }: { readonly location: string | null }) => location?.replace(/[?&]undo=[\w-]+/, "");
  const answer = async (given: string) => (await browser.post("/check", { answer: given })).location;
  const check = async () => (await browser.get("/check")).body;
  const today = async () => (await browser.get("/today")).body;

  test("is asked straight, with four answers, the emergency number and a plain way on; nothing of the text stands in it", async () => {
    expect(await keep("crisis_card")).toBe("/check");
    const body = await check();
    expect(body).toContain("<title>A moment · Enough</title>");
    expect(body).toContain(straight);
    for (const said of ["Yes", "I am not sure", "No", "That is not what I meant"]) expect(body).toContain(`>${said}</button>`);
    for (const said of ["automated, not a person", "tel:112", '<option value="NZ">', "/safety-plan", "What you wrote is kept"])
      expect(body).toContain(said);
    expect(body).not.toMatch(/marigold/i);
    expect(body).not.toContain("<script src");
  });

  test.each(["yes", "unsure"])("answered with %s leads to lines, someone near, distance, the plan, and the way on", async (given) => {
    await browser.post("/safety-plan", { country: "GB", alone: "Tea" });
    await keep("crisis_card");
    expect(await answer(given)).toBe("/check");
    const body = await check();
    for (const said of ["tel:116123", "sms:85258?body=SHOUT", "tel:999", "Go to someone you trust", "distance between you", "Open my plan"])
      expect(body).toContain(said);
    expect(await today()).toContain('href="/check"');
    expect(await answer("go-on")).toBe("/week#kept");
    expect(await check()).toContain("Nothing is asked here right now.");
  });

  test("answered with no is thanked, and asked once more later the same day, on Today, without a word of it", async () => {
    await keep("crisis_card");
    await answer("no");
    expect(await check()).toContain(crisisCards.thanks.title);
    expect(await today()).not.toContain('href="/check"');
    await answer("go-on");
    house.now = noon + 2.9 * hour;
    expect(await today()).not.toContain('href="/check"');
    house.now = noon + 3.1 * hour;
    const line = await today();
    expect(line).toContain('href="/check"');
    expect(line).not.toMatch(/marigold|killing|suicid/i);
    expect(await check()).toContain(crisisCards.again.title);
    await answer("no");
    await answer("go-on");
    house.now = noon + 8 * hour;
    expect(await today()).not.toContain('href="/check"');
  });

  test("comes once more before midnight, or never: the next morning is quiet", async () => {
    house.now = Date.parse("2026-09-15T21:00:00Z");
    await keep("check_in");
    await answer("no");
    house.now += 0.6 * hour;
    expect(await today()).toContain('href="/check"');
    house.now += hour;
    expect(await today()).not.toContain('href="/check"');
    expect(await check()).toContain("Nothing is asked here right now.");
  });

  test("“that is not what I meant” is believed: back at once, and the same text never asks again", async () => {
    await keep("crisis_card", "This deadline is killing me");
    const back = await browser.post("/check/not-meant");
    expect(back.location).toMatch(/^\/week\?done=safety\.not-meant#kept$/);
    expect(await keep("crisis_card", " This deadline is killing me\n")).toBe("/week#kept");
    expect(await check()).toContain("Nothing is asked here right now.");
    expect(await keep("crisis_card", "Another text")).toBe("/check");
  });

  test("about somebody else says how to ask, and has a way to say that it is about oneself", async () => {
    await keep("help_other_card");
    expect(await check()).toContain("“Are you thinking about killing yourself?” Asking does not put it into their head.");
    expect(await answer("about-me")).toBe("/check");
    expect(await check()).toContain(`<strong>${straight}</strong>`);
    await answer("yes");
    expect(await answer("go-on")).toBe("/week#kept");
  });

  test("signs of abuse show on no other page: a neutral title, the way out first, and lines", async () => {
    const before = await today();
    await keep("abuse_card");
    const body = await check();
    expect(body).toContain("<title>A moment · Enough</title>");
    expect(body.indexOf('class="leave-large"')).toBeGreaterThan(body.indexOf(">A moment for yourself</h1>"));
    expect(body.indexOf('class="leave-large"')).toBeLessThan(body.indexOf("This device may be watched"));
    expect(body).toContain("tel:18007997233");
    const stable = (page: string) => page.replaceAll(/value="[0-9a-f-]{36}"/g, "");
    expect(stable(await today())).toBe(stable(before));
    await answer("go-on");
    expect(await check()).toContain("Nothing is asked here right now.");
  });

  test("what weighs more stays when something lighter follows, and a text without signs asks nothing", async () => {
    expect(await keep("none")).toBe("/week#kept");
    await keep("crisis_card");
    await keep("check_in", "Another");
    expect(await check()).toContain(crisisCards.ask.title);
  });

  test("keeps nobody from anything, and leaves with no export", async () => {
    await keep("crisis_card");
    for (const path of ["/week", "/today", "/settings", "/days/2026-09-15"]) expect((await browser.get(path)).status, path).toBe(200);
    expect((await browser.json("POST", "/api/check-ins", { energy: 5 })).status).toBe(200);
    await browser.post("/safety-plan", { alone: "Tea" });
    const kinds = (await browser.get("/notebook/export")).json().records.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toContain("safety-plan");
    expect(kinds).not.toContain(checkRecord.kind);
  });

  test("the API says the same", async () => {
    expect((await browser.json("GET", "/api/check")).json().result).toBeNull();
    await keep("check_in");
    const { result } = (await browser.json("GET", "/api/check")).json();
    expect(result).toMatchObject({ card: "soft", question: straight });
    expect(result.answers.map((one: { answer: string }) => one.answer)).toEqual(["yes", "unsure", "no", "not-meant"]);
    const refused = await browser.json("POST", "/api/check", { answer: "perhaps" });
    expect([refused.status, refused.json().problems[0].message]).toEqual([422, "This has to be one of: yes, unsure, no, about-me, go-on."]);
  });
});

describe("soft signs over days", () => {
  const day = 24 * hour;
  type Texts = readonly (readonly [hours: number, text: string, of?: string])[];
  /** What each text, written so many hours after noon, leads to. */
  function written(...texts: Texts) {
    const notebook = openNotebook(emptyCabinet({ household: "test", id: "test" }, null, ""), visitorIds);
    const ways = texts.map(([hours, text, of = text]) => {
      const now = noon + hours * hour;
      return noticeWords({ notebook, now, today: dayOf(now, "UTC") }, text, "/today", of);
    });
    return { ways, notebook };
  }
  const [empty, numb, alone] = ["I feel empty", "Numb again.", "So alone."] as const;

  const cases: readonly (readonly [string, Texts, boolean])[] = [
    ["one asks nothing", [[0, empty]], false],
    [
      "two within a day ask",
      [
        [0, empty],
        [20, numb, "two"],
      ],
      true,
    ],
    [
      "one a day later weighs half: two are too few",
      [
        [0, empty],
        [25, numb, "two"],
      ],
      false,
    ],
    [
      "with a third they are enough",
      [
        [0, empty],
        [1, "Lunch with Ana."],
        [25, numb, "two"],
        [26, alone, "three"],
      ],
      true,
    ],
    [
      "after two days the first is gone",
      [
        [0, empty],
        [30, numb, "two"],
        [55, "So lonely.", "three"],
      ],
      false,
    ],
    [
      "the same thing, written on, is no second one",
      [
        [0, empty, "entry"],
        [1, "I feel empty. Still at it.", "entry"],
      ],
      false,
    ],
    [
      "nothing is made of ordinary words",
      [
        [0, "Lunch was late."],
        [1, "Two meetings."],
      ],
      false,
    ],
  ];
  test.each(cases)("%s", (_, texts, asks) => {
    const { ways } = written(...texts);
    expect(ways).toEqual(ways.map((_way, place) => (asks && place === ways.length - 1 ? "/check" : undefined)));
  });

  test("what they add up to holds no word, and begins anew once it asked", () => {
    const { ways, notebook } = written([0, empty], [1, numb, "two"], [2, alone, "three"], [3 * 24, empty, "four"]);
    expect(ways).toEqual([undefined, "/check", undefined, undefined]);
    expect(JSON.stringify(notebook.changes)).not.toMatch(/empty|numb|alone/i);
    expect(notebook.setting(checkRecord)?.data.soft).toEqual([{ at: noon + 3 * day, of: expect.stringMatching(/^\S{20,}$/) }]);
  });

  test("a record of the version before them is read with none", () => {
    const old = { open: null, again: null, falseAlarms: 2, believed: ["one"] };
    expect(checkRecord.upgrades[1]!(old)).toEqual({ ...old, soft: [], lowMood: null, quietSince: null });
  });
});

describe("two weeks of low mood", () => {
  const today = "2026-09-15";
  const days = (moods: Readonly<Record<number, number>>) =>
    Object.entries(moods).map(([ago, mood]) => ({ day: addDays(today, -Number(ago)), mood }));
  const low = { 0: 2, 2: 1, 4: 2, 8: 0, 10: 2, 12: 1 };

  test.each([
    ["low on each day that is known", low, true],
    ["one better day among them", { ...low, 5: 3 }, false],
    ["known of one week alone", { 0: 1, 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 }, false],
    ["known of too few days", { 0: 1, 5: 1, 9: 1, 12: 1 }, false],
    ["a better day before them", { ...low, 14: 8 }, true],
    ["nothing known", {}, false],
  ])("%s", (_, moods, isLow) => {
    expect(moodIsLow(days(moods), today)).toBe(isLow);
  });

  test("ask once, and are let be for two weeks then", () => {
    const notebook = openNotebook(emptyCabinet({ household: "test", id: "test" }, null, ""), visitorIds);
    const asks = (ago: number) => noticeMood({ notebook, now: noon, today: addDays(today, ago) }, days(low), "/today");
    expect([asks(0), asks(0)]).toEqual(["/check", undefined]);
    expect(notebook.setting(checkRecord)?.data).toMatchObject({ open: { card: "soft", on: today }, lowMood: today });
    const later = addDays(today, 14);
    const moods = days(low).map(({ day, mood }) => ({ day: addDays(day, 14), mood }));
    expect(noticeMood({ notebook, now: noon, today: addDays(later, -1) }, moods, "/today")).toBeUndefined();
    expect(noticeMood({ notebook, now: noon, today: later }, moods, "/today")).toBe("/check");
  });
});

test("what is kept of a text is its digest: no word of it, whatever the answer", () => {
  const notebook = openNotebook(emptyCabinet({ household: "test", id: "test" }, null, ""), visitorIds);
  const desk = { notebook, today: "2026-09-15", now: noon };
  for (const sign of ["crisis_card", "abuse_card", "help_other_card", "check_in"] as const)
    noticed(desk, "marigold and snow", { action: sign }, "/week");
  expect(notebook.changes.map(({ kind }) => kind)).toEqual([checkRecord.kind]);
  expect(JSON.stringify(notebook.changes)).not.toMatch(/marigold|snow/);
});

test("a sign of abuse holds back for half a year what is said to a face; other signs do not, and none did in an older record", () => {
  const notebook = openNotebook(emptyCabinet({ household: "test", id: "test" }, null, ""), visitorIds);
  const on = (today: string) => holdsBack({ notebook, today });
  for (const sign of ["crisis_card", "help_other_card", "check_in"] as const)
    noticed({ notebook, today: "2026-09-15", now: noon }, "snow", { action: sign }, "/week");
  expect(on("2026-09-15")).toBe(false);
  noticed({ notebook, today: "2026-09-15", now: noon }, "marigold", { action: "abuse_card" }, "/week");
  expect([on("2026-09-15"), on("2027-03-13"), on("2027-03-14")]).toEqual([true, true, false]);
  const older = { open: null, again: null, falseAlarms: 2, believed: ["x"] };
  expect(checkRecord.schema.parse(checkRecord.upgrades[1]!(older))).toMatchObject({ ...older, quietSince: null });
});
