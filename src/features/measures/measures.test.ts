import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";

const start = Date.parse("2026-09-20T18:00:00Z");
const day = 24 * 3_600_000;
let people = 0;

/** Answers by the numbers of their questions, as a form names them. */
const fields = (...answers: readonly number[]) =>
  Object.fromEntries(answers.map((answer, place) => [`answers.${place + 1}`, String(answer)]));
const weekOf = async (browser: Browser) => (await browser.json("GET", "/api/weeks/2026-W42")).json().result;
const measureOf = async (browser: Browser, id: string) => (await browser.json("GET", `/api/measures/${id}`)).json().result;
/** Where words stand on a page, in letters from its beginning. */
const placeOf = (body: string, words: string): number => {
  expect(body).toContain(words);
  return body.indexOf(words);
};

describe.each(engines)("questionnaires on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, start);
  });
  beforeEach(() => {
    house.now = start;
  });
  afterAll(() => place.dispose());

  const someone = async () => (await makePerson(house, `Somebody ${++people}`)).browser;

  /** Somebody who signs in anew after some days. */
  async function someoneOverWeeks(): Promise<(days: number) => Promise<Browser>> {
    const name = `Somebody ${++people}`;
    await makePerson(house, name);
    return async (days) => {
      house.now += days * day;
      const browser = house.browser();
      await browser.post("/sign-in", { name, passphrase });
      return browser;
    };
  }

  test("answers go on where they were left, on any device, until they are thrown away", async () => {
    const browser = await someone();
    await browser.post("/measures/gad-7/answers", fields(1, 2));
    await browser.post("/measures/gad-7/answers", { "answers.5": "3" });
    expect((await measureOf(browser, "gad-7")).begun).toEqual([1, 2, null, null, 3, null, null]);
    const { body } = await browser.get("/measures/gad-7");
    expect(body.match(/checked=""/g)).toHaveLength(3);
    expect((await browser.get("/measures")).body).toContain("Begun: 3 of 7 answered.");
    const dropped = await browser.post("/measures/gad-7/drop");
    expect((await measureOf(browser, "gad-7")).begun).toBeNull();
    await browser.post(`/undo/${new URL(dropped.location!, "http://house").searchParams.get("undo")!}`);
    expect((await measureOf(browser, "gad-7")).begun).toEqual([1, 2, null, null, 3, null, null]);
  });

  test("an open question refuses the score, keeps what was given, and says where", async () => {
    const browser = await someone();
    const answer = await browser.post("/measures/swls/sittings", fields(5, 5, 6));
    expect(answer.location).toContain("/measures/swls?open=1");
    const { body } = await browser.get(answer.location!);
    expect(body).toContain('<a href="#f-answers-4">Questions 4 and 5 are open.');
    expect(await measureOf(browser, "swls")).toMatchObject({ begun: [5, 5, 6, null, null], sittings: [] });
    const done = await browser.post("/measures/swls/sittings", { "answers.4": "4", "answers.5": "2" });
    expect(done.location).toContain("/measures/swls/result");
    const result = (await browser.get(done.location!)).body;
    expect(result).toContain("22 on a scale of 5 to 35: slightly satisfied.");
    expect(result).not.toContain('id="help"');
    expect(await measureOf(browser, "swls")).toMatchObject({ begun: null, sittings: [{ score: 22, answers: [5, 5, 6, 4, 2] }] });
  });

  test("what is outside the scale, or no question, is refused with a sentence and writes nothing", async () => {
    const browser = await someone();
    const refused = await browser.post("/measures/phq-8/sittings", { "answers.2": "4" });
    expect([refused.status, refused.body.includes("Answer 2 of PHQ-8 is 4. It has to be one of 0, 1, 2, 3.")]).toEqual([422, true]);
    const stray = await browser.json("POST", "/api/measures/phq-8/answers", { answers: { "9": 1 } });
    expect([stray.status, stray.json().problems[0].message]).toEqual([422, "PHQ-8 has no question “9”. Count them from 1 to 8."]);
    expect((await measureOf(browser, "phq-8")).begun).toBeNull();
    expect((await browser.get("/measures/bdi")).status).toBe(404);
  });

  test("a ninth answer leads to help, first on the page and before the number, whatever the score", async () => {
    const browser = await someone();
    await browser.post("/measures/phq-9/answers", { "answers.9": "1" });
    expect((await browser.get("/measures/phq-9")).body).toMatch(/<main id="main">\s*<section class="entry" id="help"/);
    const done = await browser.post("/measures/phq-9/sittings", fields(0, 0, 0, 0, 0, 0, 0, 0, 1));
    expect(done.location).toMatch(/^\/check\?done=measures\.finish/);
    expect((await browser.get("/check")).body).toContain("Are you thinking about killing yourself?");
    const back = await browser.post("/check/not-meant");
    expect(back.location).toBe("/measures/phq-9/result?done=safety.not-meant");
    await browser.post("/measures/phq-9/sittings", fields(1, 0, 0, 0, 0, 0, 0, 0, 0));
    expect((await browser.get("/check")).body).toContain("Nothing is asked here right now.");
    await browser.post("/measures/phq-9/sittings", fields(0, 0, 0, 0, 0, 0, 0, 0, 1));
    const { body } = await browser.get("/measures/phq-9/result");
    const help = placeOf(body, '<a class="button button--primary" href="/help">Talk to a person now</a>');
    expect(help).toBeLessThan(placeOf(body, "1 on a scale of 0 to 27: minimal."));
    expect(body).toMatch(/<main id="main">\s*<section class="entry" id="help"/);
  });

  test("a score at its line leads to help first, one below it does not; the help of the ninth question stands beside it at once", async () => {
    const browser = await someone();
    await browser.post("/measures/phq-8/sittings", fields(2, 2, 1, 1, 1, 1, 1, 1));
    const { body } = await browser.get("/measures/phq-8/result");
    expect(placeOf(body, "See who answers, now")).toBeLessThan(placeOf(body, "10 on a scale of 0 to 24: moderate."));
    await browser.post("/measures/gad-7/sittings", fields(2, 2, 1, 1, 1, 1, 1));
    expect((await browser.get("/measures/gad-7/result")).body).not.toContain('id="help"');
    const asked = (await browser.get("/measures/phq-9")).body;
    expect(asked.match(/data-harm=""/g)).toHaveLength(3);
    expect(asked).toContain('<a href="/help">You can talk to a person about this, now.</a>');
    expect((await browser.get("/measures/phq-8")).body).not.toContain("data-harm");
  });

  test("eight results tell a rise from a fall, with what it may be a month; fewer, and results that go up and down, do not", async () => {
    const after = await someoneOverWeeks();
    const page = async (...answers: readonly number[]) => {
      const browser = await after(14);
      await browser.post("/measures/gad-7/sittings", fields(...answers));
      return (await browser.get("/measures/gad-7/result")).body;
    };
    const falling = [21, 19, 19, 16, 15, 13, 12].map((score) =>
      Array.from({ length: 7 }, (_, item) => Math.min(3, Math.floor((score + item) / 7))),
    );
    for (const answers of falling) expect(await page(...answers)).not.toContain("Over these");
    expect(await page(2, 2, 1, 1, 1, 1, 1)).toMatch(
      /Over these 8 results: about 3\.\d points fewer a month \(95 % interval: [\d.]+ to [\d.]+\)\./,
    );
    for (const answers of [[3, 3, 3, 3, 3, 3, 3], [0], [3, 3, 3, 3, 3, 3, 3]])
      await page(...answers, ...Array<number>(7 - answers.length).fill(0));
    expect(await page(1, 1, 1, 1, 1, 1, 1)).toContain("Over these 12 results a rise");
  });

  test("a second result says how it changed, against error of measurement, and draws the course; one may go", async () => {
    const after = await someoneOverWeeks();
    let browser = await after(0);
    await browser.post("/measures/gad-7/sittings", fields(1, 1, 1, 1, 1, 1, 2));
    expect((await browser.get("/measures/gad-7/result")).body).not.toContain('id="course"');
    browser = await after(30);
    await browser.post("/measures/gad-7/sittings", fields(1, 1, 1, 1, 1, 0, 0));
    const within = (await browser.get("/measures/gad-7/result")).body;
    expect(within).toContain("3 points fewer than last time, within what chance does.");
    expect(within).not.toContain("look back over some of the same days");
    browser = await after(7);
    await browser.post("/measures/gad-7/sittings", fields(2, 2, 2, 1, 1, 1, 0));
    const beyond = (await browser.get("/measures/gad-7/result")).body;
    expect(beyond).toContain("4 points more than last time, more than chance does by itself.");
    expect(beyond).toContain("Both look back over some of the same days.");
    expect(beyond.match(/<circle class="area"/g)).toHaveLength(3);
    expect(beyond.match(/the result of/g)).toHaveLength(3);
    const { sittings } = await measureOf(browser, "gad-7");
    await browser.post(`/measures/gad-7/sittings/${sittings[1].id}/remove`);
    expect((await measureOf(browser, "gad-7")).sittings.map(({ score }: { score: number }) => score)).toEqual([8, 9]);
  });

  describe("care", () => {
    const care = "It is often the mood, more than the calendar, that needs attention first.";

    test("leads the week page for four weeks after a screening at its line, shifts wait, and it can be put aside and taken back", async () => {
      const after = await someoneOverWeeks();
      let browser = await after(0);
      expect((await browser.get("/week")).body).not.toContain(care);
      await browser.post("/check-ins", { energy: "5" });
      await browser.post("/measures/phq-2/sittings", fields(2, 1));
      browser = await after(27);
      await browser.post("/check-ins", { energy: "5" });
      const { body } = await browser.get("/week");
      expect(placeOf(body, care)).toBeLessThan(placeOf(body, "<h1"));
      expect(body).toContain("The small shifts wait.");
      expect(body).not.toContain("PHQ");
      expect(await weekOf(browser)).toMatchObject({ shifts: [], shiftsWaitFor: "screening" });
      const aside = await browser.post("/care/aside", { _back: "/week" });
      const put = (await browser.get(aside.location!)).body;
      expect(put).not.toContain(care);
      expect(put).not.toContain("The small shifts wait.");
      expect((await weekOf(browser)).shiftsWaitFor).toBeNull();
      await browser.post(`/undo/${new URL(aside.location!, "http://house").searchParams.get("undo")!}`);
      expect((await browser.get("/week")).body).toContain(care);
      expect((await (await after(1)).get("/week")).body).not.toContain(care);
    });

    test("leads the week page after two weeks of low mood, and again two weeks after it was put aside", async () => {
      const after = await someoneOverWeeks();
      const low = async (days: number) => {
        const browser = await after(days);
        for (let ago = 0; ago < days; ago++) await browser.json("POST", "/api/check-ins", { mood: 2, at: house.now - ago * day });
        return (await browser.get("/week")).body.includes(care);
      };
      expect(await low(9)).toBe(false);
      expect(await low(1)).toBe(true);
      await (await after(0)).post("/care/aside");
      expect(await low(13)).toBe(false);
      expect(await low(1)).toBe(true);
    });
  });

  test("what one person answered is in nobody else's list", async () => {
    const [one, other] = [await someone(), await someone()];
    await one.post("/measures/phq-4/sittings", fields(1, 1, 1, 0));
    expect((await measureOf(one, "phq-4")).sittings).toHaveLength(1);
    expect((await measureOf(other, "phq-4")).sittings).toEqual([]);
  });
});
