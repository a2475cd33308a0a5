import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";
import { readPackFolder } from "../../cli/read-pack.ts";
import type { Pack } from "../../content/pack.ts";
import { qualified } from "../../engine/packs/index.ts";
import { usePacks } from "../packs/index.ts";

const noon = Date.parse("2026-09-15T11:10:00Z");
const day = 24 * 3_600_000;
const example = readPackFolder(join(import.meta.dirname, "..", "..", "..", "docs", "examples", "pack")).pack!;
const course = "/courses/slow-sunday.two-sundays";

/** The page without its tags, as somebody reads it. */
function read(html: string): string {
  return html
    .slice(html.indexOf("<main"))
    .replaceAll(/<(style|svg|script|template)[\s\S]*?<\/\1>/g, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll(/\s+/g, " ");
}

interface Place {
  readonly house: () => TestHouse;
  readonly someone: () => Promise<Browser>;
  readonly json: (browser: Browser, path: string, body: object) => Promise<any>;
  readonly page: (browser: Browser, path: string) => Promise<string>;
  /** Today as it looks so many days later. */
  readonly today: (browser: Browser, days: number) => Promise<string>;
  /** Begins the course of the example. */
  readonly begin: (browser: Browser, variant?: string, pack?: Pack) => Promise<string>;
}

/** A house on an engine, for the tests of a group. */
function setUp(open: (typeof engines)[number]["open"]): Place {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, noon);
  });
  afterAll(() => place.dispose());
  afterEach(() => {
    usePacks([]);
    house.now = noon;
  });

  const names = new WeakMap<Browser, string>();
  /** Somebody on a device of their own, where the notebook stays open over days. */
  async function someone(): Promise<Browser> {
    const name = randomUUID();
    await makePerson(house, name);
    const browser = house.browser();
    await browser.post("/sign-in", { name, passphrase, own: "on" });
    names.set(browser, name);
    return browser;
  }
  const json = async (browser: Browser, path: string, body: object) => (await browser.json("POST", `/api${path}`, body)).json();
  const page = async (browser: Browser, path: string) => read((await browser.get(path)).body);
  const today = async (browser: Browser, days: number) => {
    house.now = noon + days * day;
    // A session ends after a month.
    if (days >= 30) await browser.post("/sign-in", { name: names.get(browser)!, passphrase, own: "on" });
    return page(browser, "/today");
  };
  async function begin(browser: Browser, variant = "one", pack: Pack = example): Promise<string> {
    usePacks([qualified(pack)]);
    return (await json(browser, `${course}/runs`, { for: variant })).result.id;
  }
  return { house: () => house, someone, json, page, today, begin };
}

describe.each(engines)("courses on $name", ({ open }) => {
  const { someone, json, page, today, begin } = setUp(open);

  test("a session goes part by part, is kept at each, and goes on where it was left", async () => {
    const browser = await someone();
    const run = await begin(browser);
    const path = `/course-runs/${run}/sessions/look`;
    const first = await page(browser, path);
    expect(first).toContain("How is it before you begin?");
    expect(first).toContain("Your last week");
    const rated = await browser.post(`/course-runs/${run}/ratings`, { when: "before", "answers.rest.value": "3", _back: path });
    expect(rated.location).toMatch(new RegExp(`^${path}\\?`));
    expect((await browser.post(path, { step: "", go: "on" })).location).toMatch(/\?step=why/);
    expect(await page(browser, `${path}?step=why`)).toMatch(/Part 1 of 2\. .*A free day has no walls/);
    expect((await browser.post(path, { step: "why", go: "on" })).location).toMatch(/\?step=heavy/);
    const later = await browser.post(path, { step: "heavy", go: "later", "answers.weight.text": "Too many chores" });
    expect(later.location).toMatch(new RegExp(`^/course-runs/${run}\\?`));
    expect(await today(browser, 1)).toMatch(/You are in the middle of a session\..*Go on with “Look at a day”/);
    expect((await browser.get("/today")).body).toContain(`href="${path}?step=heavy"`);
    expect((await browser.get(`${path}?step=heavy`)).body).toMatch(/>\s*Too many chores<\/textarea>/);
    expect((await browser.post(path, { step: "heavy", go: "on", "answers.weight.text": "Chores" })).location).toMatch(/\?step=_end/);
    expect(await page(browser, `${path}?step=_end`)).toMatch(
      /A slow first hour .*Once\..* One minute of breathing .*Each day, as it suits\./,
    );
    expect((await browser.post(`${path}/standing`, { to: "ended" })).location).toMatch(new RegExp(`^/course-runs/${run}\\?`));
    expect(await page(browser, `/course-runs/${run}`)).toMatch(
      /1\. Look at a day Done today\. .*What you wrote .*What makes your free days heavy\? Chores/,
    );
  });

  test("words that ask for care come first, a text too long gets a sentence and stays in the form, and what was kept can be taken back", async () => {
    const browser = await someone();
    const run = await begin(browser);
    const path = `/course-runs/${run}/sessions/look`;
    const dark = await browser.post(path, { step: "heavy", go: "on", "answers.weight.text": "I want to kill myself tonight." });
    expect(dark.location).toMatch(/^\/check/);
    const long = await browser.post(path, { step: "heavy", go: "on", "answers.weight.text": "heavy ".repeat(9000) });
    expect(long.status).toBe(422);
    expect(read(long.body)).toMatch(/This is longer than the 8,000 letters that fit here.*heavy heavy/);
    const kept = await browser.post(path, { step: "heavy", go: "on", "answers.weight.text": "Laundry" });
    const undo = /\/undo\/[\w-]+/.exec((await browser.get(kept.location!)).body)![0];
    await browser.post(undo, {});
    const { sessions } = (await browser.json("GET", `/api/course-runs/${run}`)).json().result;
    expect(JSON.stringify(sessions)).toContain("kill myself");
    expect(JSON.stringify(sessions)).not.toContain("Laundry");
    await browser.post(`/course-runs/${run}/remove`, {});
    expect((await browser.get(`/course-runs/${run}`)).status).toBe(404);
    expect((await browser.json("GET", "/api/courses")).json().result.runs).toEqual([]);
  });

  test("what there is not is refused with a sentence, and nobody finds another’s course", async () => {
    const browser = await someone();
    const run = await begin(browser);
    const refused = async (path: string, body: object) => {
      const answer = await browser.json("POST", `/api${path}`, body);
      return [answer.status, answer.json().problems[0].message];
    };
    expect(await refused("/courses/yoga/runs", {})).toEqual([
      422,
      expect.stringMatching(/^There is no course “yoga”\. There are: always-reachable, working-parent, slow-sunday\.two-sundays\.$/),
    ]);
    expect(await refused(`/course-runs/${run}/homework/breathe`, { said: "done" })).toEqual([
      422,
      expect.stringMatching(/not in your notebook/),
    ]);
    await json(browser, `/course-runs/${run}/sessions/look/standing`, { to: "ended" });
    expect(await refused(`/course-runs/${run}/homework/yoga`, { said: "done" })).toEqual([422, expect.stringMatching(/not here any more/)]);
    expect(await refused(`/course-runs/${run}/ratings`, { when: "before", answers: { rest: { value: 11 } } })).toEqual([
      422,
      "Write a whole number from 0 to 10.",
    ]);
    const other = await someone();
    expect((await other.get(`/course-runs/${run}`)).status).toBe(404);
    expect((await other.post(`/course-runs/${run}/standing`, { to: "paused" })).status).toBe(422);
  });
});

describe("courses", () => {
  const { house, someone, json, page, today, begin } = setUp(engines[0]!.open);

  test("are two steps from Today, each with whom it suits, what is known, and ways to begin", async () => {
    usePacks([qualified(example)]);
    const browser = await someone();
    expect((await browser.get("/practice")).body).toContain('href="/courses"');
    expect(await page(browser, "/courses")).toMatch(
      /When work never lets go .* Work, children, and you .* Two Sundays .* From the pack “Slow Sunday”, by The Enough handbook\./,
    );
    const one = await page(browser, course);
    expect(one).toMatch(
      /When Sunday feels like the day before Monday.*Put it off when life is full.*Begin for myself Begin as two Begin as a family.*Karabinski and others \(2021\).*Nobody has studied this tiny course/,
    );
    expect(one).toContain("From the pack “Slow Sunday”, by The Enough handbook.");
    expect((await browser.get("/courses/constructor")).status).toBe(404);
  });

  test("what is for two is told so to two, and never offered after a sign of abuse, without a word about it", async () => {
    const browser = await someone();
    const alone = await begin(browser);
    const run = await begin(browser, "couple");
    const sessionOf = (id: string, step: string) => page(browser, `/course-runs/${id}/sessions/look?step=${step}`);
    expect(await sessionOf(run, "heavy-together")).toMatch(/Part 3 of 3\..*And for the two of you\? For the two of you: sit side by side/);
    expect(await sessionOf(alone, "heavy-together")).not.toContain("And for the two of you?");
    await json(browser, "/journal", { text: "My husband hits me when I come home late." });
    expect(await sessionOf(run, "heavy-together")).not.toContain("And for the two of you?");
    expect(await sessionOf(run, "heavy")).toContain("Part 2 of 2.");
    const offered = await page(browser, course);
    expect(offered).not.toMatch(/Begin as|together/);
    expect(await page(browser, "/challenges/thirty-days")).not.toContain("Begin together");
    const begun = (await json(browser, "/challenges/thirty-days/rounds", { way: "together" })).result.id;
    expect((await browser.json("GET", "/api/challenges")).json().result.rounds.find(({ id }: { id: string }) => id === begun).way).toBe(
      "alone",
    );
    // Days later it is still so, and a text of which somebody says that it was not meant so takes it away again.
    house().now = noon + 9 * day;
    expect(await page(browser, course)).not.toContain("Begin as two");
    await json(browser, "/journal", { text: "My husband hits me when I come home early." });
    await json(browser, "/check/not-meant", {});
    expect(await page(browser, course)).toContain("Begin as two");
  });

  test("homework comes up on Today, is answered there, and is read at the next session; nothing of it is ever missed", async () => {
    const browser = await someone();
    const run = await begin(browser);
    await json(browser, `/course-runs/${run}/sessions/look/standing`, { to: "ended" });
    expect(await today(browser, 0)).toMatch(/Something to try, if it suits today\..*A slow first hour .*One minute of breathing/);
    await browser.post(`/course-runs/${run}/homework/breathe`, { said: "done", _back: "/today" });
    await browser.post(`/course-runs/${run}/homework/first-hour`, { said: "not today", _back: "/today" });
    expect(await page(browser, "/today")).toMatch(/Not today\. That is fine\..*Done today\./);
    expect(await today(browser, 3)).toMatch(/Done : A slow first hour .*Done : One minute of breathing/);
    await json(browser, `/course-runs/${run}/homework/first-hour`, { said: "done" });
    await json(browser, `/course-runs/${run}/homework/breathe`, { said: "part" });
    const fourth = await today(browser, 4);
    expect(fourth).toContain("One minute of breathing");
    expect(fourth).not.toContain("A slow first hour");
    const next = await page(browser, `/course-runs/${run}/sessions/keep`);
    expect(next).toMatch(
      /What you tried since “Look at a day” .*A slow first hour: done once\. One minute of breathing: done once, done in part once\./,
    );
    expect(await page(browser, `/course-runs/${run}/sessions/keep?step=tried`)).toContain(
      "One minute of breathing: done once, done in part once.",
    );
    for (const days of [3, 8, 40]) expect(await today(browser, days)).not.toMatch(/missed|streak|overdue|in a row/i);
    expect(await today(browser, 40)).not.toContain("One minute of breathing");
  });

  test("the next session is there after its days, sooner when somebody likes, and silent when they say not now or pause", async () => {
    const browser = await someone();
    const run = await begin(browser);
    expect(await today(browser, 0)).toContain("Begin “Look at a day”");
    await json(browser, `/course-runs/${run}/sessions/look/standing`, { to: "ended" });
    expect(await today(browser, 6)).not.toContain("Begin “Keep what helped”");
    expect(await page(browser, `/course-runs/${run}`)).toContain("It is meant for Tuesday 22 September or later. Sooner is fine as well.");
    expect((await browser.get(`/course-runs/${run}/sessions/keep`)).status).toBe(200);
    expect(await today(browser, 7)).toContain("Begin “Keep what helped”");
    await browser.post(`/course-runs/${run}/standing`, { to: "later", _back: "/today" });
    expect(await today(browser, 9)).not.toContain("Begin “Keep what helped”");
    expect(await today(browser, 10)).toContain("Begin “Keep what helped”");
    await browser.post(`/course-runs/${run}/standing`, { to: "paused" });
    expect(await today(browser, 11)).not.toContain("Your course");
    expect(await page(browser, `/course-runs/${run}`)).toContain("It is paused. Today says nothing of it until you go on.");
    await browser.post(`/course-runs/${run}/standing`, { to: "going" });
    expect(await today(browser, 60)).toContain("Begin “Keep what helped”");
  });

  test("a session can be skipped, done after all, and done once more with the last answers beside it", async () => {
    const browser = await someone();
    const run = await begin(browser);
    const path = `/course-runs/${run}/sessions/look`;
    await browser.post(`${path}/standing`, { to: "skipped" });
    expect(await page(browser, `/course-runs/${run}`)).toMatch(
      /Look at a day Skipped today\. Do it after all.*Session 2 of 2|Session 2 of 2.*Look at a day Skipped today\. Do it after all/,
    );
    expect((await browser.post(`${path}/standing`, { to: "again" })).location).toMatch(new RegExp(`^${path}\\?`));
    await browser.post(path, { step: "heavy", go: "skip" });
    await browser.post(path, { step: "heavy", go: "on", "answers.weight.text": "Visitors" });
    // Looked at once more, it is the same session, and still done.
    await browser.post(`${path}/standing`, { to: "ended" });
    await browser.post(path, { step: "heavy", go: "later", "answers.weight.text": "Visitors, and cake" });
    expect((await browser.get(`${path}?step=heavy`)).body).toMatch(/>\s*Visitors, and cake<\/textarea>/);
    for (const to of ["ended", "again"]) await browser.post(`${path}/standing`, { to });
    expect(await page(browser, `${path}?step=heavy`)).toMatch(/What you wrote on Tuesday 15 September Visitors, and cake/);
    const { sessions } = (await browser.json("GET", `/api/course-runs/${run}`)).json().result;
    expect(sessions.map(({ ended, skipped }: { ended: string | null; skipped: boolean }) => [ended, skipped])).toEqual([
      ["2026-09-15", true],
      ["2026-09-15", false],
      [null, false],
    ]);
    // What was asked before is there to be read at the later part.
    expect(await page(browser, `/course-runs/${run}/sessions/keep?step=tried`)).toMatch(/What you wrote then .*Visitors/);
  });

  test("the end lays before and after side by side, reads two ratings gently, and offers a look back each month", async () => {
    const browser = await someone();
    const run = await begin(browser);
    await json(browser, `/course-runs/${run}/ratings`, { when: "before", answers: { rest: { value: 3 } } });
    await browser.post(`/course-runs/${run}/sessions/look/standing`, { to: "skipped" });
    const last = await browser.post(`/course-runs/${run}/sessions/keep/standing`, { to: "ended" });
    expect(last.location).toMatch(new RegExp(`^/course-runs/${run}/report\\?`));
    await browser.post(`/course-runs/${run}/ratings`, { when: "after", "answers.rest.value": "5" });
    const report = await page(browser, `/course-runs/${run}/report`);
    expect(report).toMatch(/How rested do you feel after a free day\? 3 5 2 higher .*n = 2 ratings for each, so read this gently/);
    expect(report).toContain("Before and since cannot be told apart yet.");
    expect(report).toContain("Every 30 days or so, Today offers a look back: A day that is yours");
    expect(await today(browser, 29)).not.toContain("A look back, if you like.");
    expect(await today(browser, 30)).toMatch(/A look back, if you like\..*A day that is yours/);
    await browser.post(`/course-runs/${run}/standing`, { to: "ended" });
    expect(await page(browser, "/today")).toContain("A look back");
    await browser.post(`/course-runs/${run}/look-back`, { answer: "not now" });
    expect(await page(browser, "/today")).not.toContain("A look back");
    expect(await today(browser, 60)).toContain("A look back");
    await browser.post(`/course-runs/${run}/look-back`, { answer: "no more" });
    expect(await today(browser, 90)).not.toContain("A look back");
  });

  test("the days before are held against those since, with how many they are and where the difference likely lies", async () => {
    const browser = await someone();
    for (let days = -14; days < 14; days++) {
      house().now = noon + days * day;
      await json(browser, "/check-ins", { stress: (days < 0 ? 7 : 4) + (days % 2), energy: 5 });
      if (days === 0) await begin(browser);
    }
    house().now = noon + 14 * day;
    const [{ id }] = (await browser.json("GET", "/api/courses")).json().result.runs;
    expect(await page(browser, `/course-runs/${id}/report`)).toMatch(
      /Stress: .* of 10 before \(14 days\), .* of 10 since \(14 days\)\. The difference lies between .* less and .* (less|more)\./,
    );
  });

  test("a course that changed meanwhile says so, and one that is gone too; every answer stays under its question", async () => {
    const browser = await someone();
    const run = await begin(browser);
    const path = `/course-runs/${run}/sessions/look`;
    await browser.post(path, { step: "heavy", go: "on", "answers.weight.text": "The ironing" });
    const [only] = example.courses;
    const [look, keep] = only!.sessions;
    const changed: Pack = {
      ...example,
      version: 2,
      courses: [{ ...only!, sessions: [{ ...look!, parts: look!.parts.filter(({ id }) => id !== "heavy") }, keep!] }],
    };
    usePacks([qualified(changed)]);
    expect(await page(browser, `${path}?step=heavy`)).toContain("This course has changed since you began it. What you wrote is kept");
    expect((await browser.post(path, { step: "heavy", go: "on" })).status).toBe(303);
    expect(await page(browser, `/course-runs/${run}`)).toMatch(/This course has changed.*What makes your free days heavy\? The ironing/);
    usePacks([]);
    const gone = await page(browser, `/course-runs/${run}`);
    expect(gone).toMatch(/This course is not here any more.*What makes your free days heavy\? The ironing/);
    expect(await page(browser, path)).toContain("This course is not here any more");
    expect(await today(browser, 8)).not.toContain("Your course");
    const refused = await browser.json("POST", `/api${path}`, { step: "heavy", answers: { weight: { text: "More" } } });
    expect([refused.status, refused.json().problems[0].message]).toEqual([
      422,
      expect.stringContaining("All that you wrote in it stands on the page"),
    ]);
  });
});

describe("a challenge", () => {
  const { house, someone, json, page, today } = setUp(engines[0]!.open);
  const week = "/challenges/slow-sunday.week-of-evenings";
  const start = async (browser: Browser, way = "alone"): Promise<string> => {
    usePacks([qualified(example)]);
    return (await json(browser, `${week}/rounds`, { way })).result.id;
  };

  test("brings its steps to the days that they are for, alone or together, and leaves out what was answered", async () => {
    const browser = await someone();
    const id = await start(browser);
    expect(await page(browser, week)).toMatch(
      /Together means that both want it: ask the other one first.*Days 1 to 3 See where the evening goes/,
    );
    expect(await today(browser, 0)).toMatch(
      /A small step.*See where the evening goes Write down what filled your evening, in three words\./,
    );
    expect(await today(browser, 2)).toMatch(/See where the evening goes.*Close a door/);
    await browser.post(`/challenge-runs/${id}/steps/notice`, { said: "not for us", _back: "/today" });
    expect(await page(browser, "/today")).not.toContain("See where the evening goes");
    expect(await today(browser, 4)).toContain("Close a door");
    expect(await today(browser, 5)).not.toContain("Close a door");
    await browser.post(`/challenge-runs/${id}/steps/notice`, {});
    expect(await page(browser, `/challenge-runs/${id}`)).toMatch(/Day 6 of 7\..*See where the evening goes Open\./);
    house().now = noon;
    const other = await someone();
    await start(other, "together");
    expect(await today(other, 0)).toContain("Each writes down three words. Then read them to each other.");
  });

  test("put aside, its days stand still", async () => {
    const browser = await someone();
    const id = await start(browser);
    house().now = noon + day;
    await browser.post(`/challenge-runs/${id}/standing`, { to: "paused" });
    expect(await today(browser, 20)).not.toContain("Your challenge");
    expect(await page(browser, `/challenge-runs/${id}`)).toMatch(/Day 2 of 7\..*It is put aside\. Its days stand still/);
    await browser.post(`/challenge-runs/${id}/standing`, { to: "going" });
    expect(await page(browser, `/challenge-runs/${id}`)).toMatch(
      /Day 2 of 7\. Put aside for 19 days in between\..*4 to 6 October See where the evening goes/,
    );
    expect(await today(browser, 21)).toContain("See where the evening goes");
    expect(await today(browser, 24)).not.toContain("See where the evening goes");
  });

  test("looks back at its end: three answers alike, two ratings read gently, and then it is quiet", async () => {
    const browser = await someone();
    const id = await start(browser);
    await browser.post(`/challenge-runs/${id}/ratings`, { when: "before", "answers.evenings.value": "4" });
    for (const [item, said] of [
      ["notice", "done"],
      ["door", "left out"],
      ["keep", "not for us"],
    ])
      await json(browser, `/challenge-runs/${id}/steps/${item}`, { said });
    expect(await today(browser, 7)).toContain("Your days of small steps are over.");
    await browser.post(`/challenge-runs/${id}/ratings`, { when: "after", "answers.evenings.value": "4" });
    expect(await page(browser, `/challenge-runs/${id}`)).toMatch(
      /1 done, 1 left out, 1 not for us, of 3\. None of these is better.*evenings\? 4 4 the same .*read this gently/,
    );
    await browser.post(`/challenge-runs/${id}/standing`, { to: "ended" });
    expect(await page(browser, "/today")).not.toContain("Your challenge");
    usePacks([]);
    expect(await page(browser, `/challenge-runs/${id}`)).toMatch(/This challenge is not here any more.*Close a door Left out\./);
    const refused = await browser.json("POST", `/api/challenge-runs/${id}/steps/door`, { said: "done" });
    expect(refused.json().problems[0].message).toBe("This step is not in the challenge any more. What you said of it is kept.");
    await browser.post(`/challenge-runs/${id}/remove`, {});
    expect((await browser.get(`/challenge-runs/${id}`)).status).toBe(404);
  });
});
