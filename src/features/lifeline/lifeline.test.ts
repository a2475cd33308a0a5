import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { care, lifeSteps, lifeStepWords } from "../../content/life-line.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";

const noon = Date.parse("2026-09-15T10:00:00Z");
const day = 24 * 3_600_000;

describe.each(engines)("a life line on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  const names = new Map<Browser, string>();
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, noon);
  });
  afterAll(() => place.dispose());

  async function someone(): Promise<Browser> {
    house.now = noon;
    const name = randomUUID();
    const { browser } = await makePerson(house, name);
    names.set(browser, name);
    return browser;
  }
  const line = async (browser: Browser) => (await browser.json("GET", "/api/life-line")).json().result;
  const send = async (browser: Browser, path: string, body: object) => (await browser.json("POST", `/api/life-line${path}`, body)).json();
  const add = async (browser: Browser, part: object): Promise<string> => {
    const { id } = (await send(browser, "/moments", part)).result;
    await send(browser, `/moments/${id}`, { to: "end" });
    return id;
  };
  const page = async (browser: Browser) => (await browser.get("/life-line")).body;

  test("tells a moment a step at a time, with care beside each, and goes on weeks later where it was left", async () => {
    const browser = await someone();
    expect(await page(browser)).toContain("Nobody is born with the wish to do too much.");
    const begun = await browser.post("/life-line/moments");
    const at = begun.location!.split("?")[0]!;
    const form = async (on: string, to: string, fields: object) => browser.post(at, { on, to, ...fields });
    const asked = async () => (await browser.get(at)).body;
    for (const step of lifeSteps) {
      const shown = (await browser.get(`${at}?step=${step}`)).body;
      for (const words of [
        lifeStepWords[step].title,
        ...lifeStepWords[step].prompts,
        care.ground,
        care.harm,
        "/help",
        "/practice/exercises/5-4-3-2-1",
      ])
        expect(shown).toContain(words);
    }
    await form("when", "happened", { when: "when I was seven", felt: "-3" });
    await form("happened", "asked", { happened: "Mother was ill." });
    house.now = noon + 200 * day;
    await browser.post("/sign-in", { name: names.get(browser)!, passphrase, own: "on" });
    expect(await page(browser)).toContain("You began with one");
    expect(await asked()).toContain(lifeStepWords.asked.title);
    await form("asked", "learned", { asked: "“What a good help you are.”" });
    await form("learned", "serves", { learned: "Be quiet, and be useful." });
    const kept = await form("serves", "end", { serves: "3" });
    expect(kept.location).toMatch(/^\/life-line\?done=life-line\.keep&undo=[\w-]+#line$/);
    const { moments, by } = await line(browser);
    expect([by, moments]).toEqual([
      "age",
      [expect.objectContaining({ from: 7, to: 7, felt: -3, serves: 3, learned: "Be quiet, and be useful." })],
    ]);
    await browser.post(/\/undo\/[\w-]+/.exec((await browser.get(kept.location!.split("#")[0]!)).body)![0], {});
    expect((await line(browser)).moments[0]).toMatchObject({ finished: false, serves: null });
  });

  test("draws what has a year or an age, in the order of the life, with what has none last; a year of birth joins both", async () => {
    const browser = await someone();
    await add(browser, { when: "from 12 to 15", happened: "Second", felt: 2 });
    await add(browser, { when: "that winter", happened: "No time" });
    await add(browser, { when: "age 7", happened: "First", felt: -4 });
    await add(browser, { when: "2004", happened: "Third" });
    const order = async () => (await line(browser)).moments.map(({ happened }: { happened: string }) => happened);
    // A year stands on no line of ages: it and what has no time come last, noted at the same moment here.
    expect((await order()).slice(0, 2)).toEqual(["First", "Second"]);
    let shown = await page(browser);
    for (const words of ["Four moments, from age 7 to 15.", "1: age 7, −4, First; 2: age 12 to 15, +2, Second.", "is not drawn"])
      expect(shown).toContain(words);
    expect((await browser.post("/life-line/birth-year", { birthYear: "1984" })).status).toBe(303);
    expect(await order()).toEqual(["First", "Second", "Third", "No time"]);
    shown = await page(browser);
    expect(shown).toContain("from age 7 to 20.");
    await browser.post("/life-line/birth-year", {});
    expect((await line(browser)).whole.birthYear).toBeNull();
  });

  test("shows the threads that somebody named across the line; a thread let go takes no moment with it", async () => {
    const browser = await someone();
    const ids = [
      await add(browser, { when: "5", happened: "One" }),
      await add(browser, { when: "9", happened: "Two" }),
      await add(browser, { when: "30", happened: "Three" }),
    ];
    await browser.post("/life-line/threads", { name: "Be useful to be loved", moments: [ids[0]!, ids[2]!, randomUUID()] });
    const { threads } = await line(browser);
    expect(threads).toMatchObject([{ name: "Be useful to be loved", moments: [ids[0], ids[2]] }]);
    expect(await page(browser)).toMatch(/Be useful to be loved[^]*Two moments: 1, 3/);
    await browser.post(`/life-line/threads/${threads[0].id}`, { name: "Useful", moments: [ids[1]!] });
    expect((await line(browser)).threads).toMatchObject([{ name: "Useful", moments: [ids[1]] }]);
    await browser.post(`/life-line/moments/${ids[1]}/remove`, {});
    expect(await page(browser)).toContain("No moments");
    await browser.post(`/life-line/threads/${threads[0].id}/remove`, {});
    expect((await line(browser)).moments).toHaveLength(2);
  });

  test("keeps what one would tell the child of then, and one small thing with its day", async () => {
    const browser = await someone();
    await add(browser, { happened: "One" });
    await browser.post("/life-line/afterwards", { child: "You may\r\nrest.", small: "Sit down first" });
    house.now = noon + day;
    await browser.post("/sign-in", { name: names.get(browser)!, passphrase, own: "on" });
    await browser.post("/life-line/afterwards", { child: "You may rest, always.", small: "Sit down first" });
    expect((await line(browser)).whole).toMatchObject({ child: "You may rest, always.", small: "Sit down first", smallOn: "2026-09-15" });
    expect(await page(browser)).toContain("One small thing, yesterday");
  });

  test("leaves no empty moment behind, and says what is in the way without losing a word", async () => {
    const browser = await someone();
    const first = (await send(browser, "/moments", {})).result;
    expect((await send(browser, `/moments/${first.id}`, { to: "end" })).problems[0].message).toContain("Nothing is written yet.");
    await send(browser, "/moments", {});
    expect((await line(browser)).moments).toHaveLength(1);
    const { id } = (await line(browser)).moments[0];
    const long = await browser.post(`/life-line/moments/${id}`, { on: "happened", to: "asked", happened: "word ".repeat(10_000) });
    expect([long.status, long.body.includes("word ".repeat(10_000).trimEnd()), long.body]).toEqual([
      422,
      true,
      expect.stringContaining("8,000 letters"),
    ]);
    const nameless = await browser.post("/life-line/threads", { name: " ", moments: [id] });
    expect([nameless.status, nameless.body]).toEqual([422, expect.stringContaining("Give the thread a name first")]);
    expect((await browser.post("/life-line/birth-year", { birthYear: "84" })).status).toBe(422);
    const dark = await browser.post(`/life-line/moments/${id}`, { on: "learned", to: "serves", learned: "I want to kill myself" });
    expect(dark.location).toMatch(/^\/check\?/);
  });

  test("is nobody else's", async () => {
    const [browser, other] = [await someone(), await someone()];
    const id = await add(browser, { happened: "Mine" });
    const foreign = await other.json("POST", `/api/life-line/moments/${id}/remove`, {});
    const missing = await other.json("POST", `/api/life-line/moments/${randomUUID()}/remove`, {});
    expect([foreign.status, foreign.body]).toEqual([missing.status, missing.body]);
    expect((await other.get(`/life-line/moments/${id}`)).status).toBe(404);
    expect((await line(other)).moments).toEqual([]);
  });
});
