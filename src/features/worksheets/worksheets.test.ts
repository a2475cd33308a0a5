import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";

const day = 86_400_000;
// Berlin is two hours ahead in September: a Tuesday.
const noon = Date.parse("2026-09-15T10:00:00Z");

describe.each(engines)("worksheets on $name", ({ open }) => {
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
  /** Days later the notebook is closed, and opened again. */
  async function after(days: number, browser: Browser): Promise<void> {
    house.now = noon + days * day;
    await browser.post("/sign-in", { name: names.get(browser)!, passphrase, own: "on" });
  }
  async function begin(browser: Browser, worksheet = "exceptions"): Promise<string> {
    const { location } = await browser.post(`/worksheets/${worksheet}/runs`);
    return location!.split("?")[0]!.split("/").at(-1)!;
  }
  const keep = (browser: Browser, id: string, fields: Record<string, string>) => browser.post(`/worksheets/runs/${id}`, fields);
  const run = async (browser: Browser, id: string) => (await browser.json("GET", `/api/worksheets/runs/${id}`)).json().result;
  const answer = async (browser: Browser, id: string, question: string) =>
    (await run(browser, id)).answers.find((one: { question: string }) => one.question === question)?.said;
  const today = async (browser: Browser) => (await browser.get("/today")).body;
  const heading = (body: string) => /<h1 [^>]*>([^<]+)</.exec(body)?.[1];

  test("leads from a comparison to an experiment whose form is filled in", async () => {
    const browser = await someone();
    const { id } = (await browser.json("POST", "/api/worksheets/comparison/runs", {})).json().result;
    const { body } = await browser.get(`/worksheets/runs/${id}?step=try`);
    const path = /href="(\/experiments\?[^"]+)"/.exec(body)![1]!.replaceAll("&amp;", "&");
    expect(path).toBe("/experiments?change=a+day+without+the+feed&outcome=mood&expected=higher");
    expect((await browser.get(path)).body).toContain('value="a day without the feed"');
  });

  test("are two steps from Today, say when they suit and when to leave them, and what is known", async () => {
    const browser = await someone();
    expect((await browser.get("/practice")).body).toContain('href="/worksheets"');
    expect((await browser.get("/worksheets")).body).toContain('href="/worksheets/exceptions"');
    const page = (await browser.get("/worksheets/exceptions")).body;
    for (const words of ["When some days are easier than others.", "When to leave it", "de Shazer and others", "is not known."])
      expect(page).toContain(words);
    expect((await browser.get("/worksheets/nothing")).status).toBe(404);
  });

  test("one is filled in a step a page without script, is read as a whole, and asks a doubtful plan to be smaller", async () => {
    const browser = await someone();
    const id = await begin(browser);
    const go = async (fields: Record<string, string>, title: string | undefined) => {
      const sent = await keep(browser, id, { go: "next", ...fields });
      expect(sent.status).toBe(303);
      const page = (await browser.get(sent.location!)).body;
      if (title !== undefined) expect(heading(page)).toBe(title);
      return page;
    };
    expect(heading((await browser.get(`/worksheets/runs/${id}`)).body)).toBe("Where are you now?");
    await go({ on: "now", "answers.where.value": "4", "answers.not-lower.text": "My walks.\r\nIda." }, "When was it better?");
    await go({ on: "calm", "answers.when.text": "Thursday" }, "What was your part in it?");
    const more = {
      "answers.parts.rows.1.what": "I left at five",
      "answers.parts.rows.1.whose": "Mine",
      "answers.parts.rows.4.what": "Sun",
    };
    await go({ on: "part", ...more, "answers.again.chosen": "smaller" }, "A bit more of what works");
    await go(
      { on: "more", "answers.plan.when": "it is five", "answers.plan.act": "I shut the lid", "answers.plan.sure": "5" },
      "How would you know?",
    );
    const page = await go({ on: "sign", "answers.seen.text": "I hum." }, "When it was a little better");
    for (const words of [
      "4 of 10",
      "<p>Ida.</p>",
      "What helped: I left at five · Whose it was: Mine",
      "What helped: Sun",
      "Then: I shut the lid",
      "What would make it smaller?",
    ])
      expect(page).toContain(words);
    expect(await run(browser, id)).toMatchObject({ finished: noon, worksheet: "exceptions", pack: "enough", packVersion: 1 });
    const changed = await keep(browser, id, { on: "more", "answers.plan.act": "I shut the lid", "answers.plan.sure": "8" });
    expect((await browser.get(changed.location!)).body).not.toContain("What would make it smaller?");
  });

  test("a step that nobody chose is left out, forward and back, and what stood in it stays", async () => {
    const browser = await someone();
    const id = await begin(browser);
    await keep(browser, id, { on: "part", "answers.again.chosen": "yes", go: "next" });
    await keep(browser, id, { on: "more", "answers.plan.when": "marigold", go: "back" });
    const next = await keep(browser, id, { on: "part", "answers.again.chosen": "no", go: "next" });
    const page = (await browser.get(next.location!)).body;
    expect([heading(page), page.includes("Step 4 of 4")]).toEqual(["How would you know?", true]);
    const back = await keep(browser, id, { on: "sign", go: "back" });
    expect(back.location).toContain("step=part");
    await keep(browser, id, { on: "part", "answers.again.chosen": "no", go: "finish" });
    expect((await browser.get(`/worksheets/runs/${id}`)).body).toContain("When: marigold");
  });

  test("one that was begun is gone on with from Today after a closed tab, can be put aside, and undone", async () => {
    const browser = await someone();
    const id = await begin(browser, "willingness");
    expect(await today(browser)).not.toContain("A worksheet that you began.");
    expect((await keep(browser, id, { on: "feeling", "answers.body.text": "marigold", go: "stop" })).location?.split("?")[0]).toBe(
      "/worksheets",
    );
    await after(1, browser);
    const waiting = await today(browser);
    expect(waiting).toContain("A worksheet that you began.");
    expect(waiting).not.toContain("marigold");
    const page = (await browser.get(`/worksheets/runs/${id}`)).body;
    expect([heading(page), page.includes("marigold")]).toEqual(["What would you feel?", true]);
    const aside = await browser.post(`/worksheets/runs/${id}/aside`, { _back: "/today" });
    expect(await today(browser)).not.toContain("A worksheet that you began.");
    await browser.post(/\/undo\/[\w-]+/.exec((await browser.get(aside.location!)).body)![0]);
    expect(await today(browser)).toContain("A worksheet that you began.");
  });

  test("50,000 letters, a number too high, a day that is over and a choice that there is not get a sentence, and nothing is lost", async () => {
    const browser = await someone();
    const id = await begin(browser);
    await keep(browser, id, { on: "calm", "answers.when.text": "Before.", go: "stay" });
    const long = "slow ".repeat(10_000);
    const refused = await keep(browser, id, { on: "calm", "answers.when.text": "Thursday", "answers.different.text": long, go: "next" });
    expect(refused.status).toBe(422);
    for (const words of ["This is longer than the 8,000 letters that fit here.", long.trim(), "Thursday", "When was it better?"])
      expect(refused.body).toContain(words);
    expect(await answer(browser, id, "when")).toEqual({ kind: "words", text: "Before." });
    const wrong = async (fields: Record<string, string>) => (await keep(browser, id, fields)).body;
    expect(await wrong({ on: "now", "answers.where.value": "11" })).toContain("Write a whole number from 0 to 10.");
    expect(await wrong({ on: "now", "answers.where.value": "many" })).toContain("Write a whole number, as the question says.");
    expect(await wrong({ on: "sign", "answers.look.day": "2026-09-15" })).toContain("Choose a day that is still to come");
    expect(await wrong({ on: "sign", "answers.look.day": "2036-09-15" })).toContain("more than a year away");
    expect(await wrong({ on: "part", "answers.again.chosen": "maybe" })).toContain("One of these is not offered any more.");
    expect(await wrong({ on: "part", "answers.parts.rows.9.what": "Too far down" })).toContain("There is room for 8 lines.");
    expect(await wrong({ on: "part", "answers.parts.rows.1.whose": "Nobody’s" })).toContain("Choose one of those that are offered");
    const json = await browser.json("POST", `/api/worksheets/runs/${id}`, { answers: { nothing: { text: "x" } } });
    expect([json.status, json.json().problems[0].message]).toEqual([422, "This worksheet does not ask “nothing”."]);
  });

  test("one whose worksheet has changed says so, keeps what was written under its old question, and what is typed meanwhile", async () => {
    const browser = await someone();
    const answers = [
      { question: "gone", asked: "What did we ask in spring?", said: { kind: "words", text: "The marigold." } },
      { question: "where", asked: "Where did you stand, of 100?", said: { kind: "scale", value: 55, most: 100 } },
      { question: "when", asked: "Which day?", said: { kind: "words", text: "A Monday." } },
    ];
    const data = {
      pack: "enough",
      packVersion: 0,
      worksheet: "exceptions",
      name: "When it was better",
      day: "2026-09-01",
      begun: 1,
      finished: null,
    };
    const records = ["exceptions", "of-another-time"].map((worksheet) => ({
      id: randomUUID(),
      kind: "worksheet-run",
      version: 1,
      day: "2026-09-01",
      data: { ...data, worksheet, step: "a-step-of-spring", aside: false, answers },
    }));
    await browser.json("POST", "/api/notebook/import", { format: "enough-notebook", version: 1, records, whenDifferent: "replace" });
    const [id, other] = records.map((record) => record.id) as [string, string];
    const page = (await browser.get(`/worksheets/runs/${id}`)).body;
    for (const words of ["This worksheet has changed since you began.", "What did we ask in spring?", "The marigold.", "55 of 100"])
      expect(page).toContain(words);
    await keep(browser, id, { on: "now", "answers.where.value": "6", "answers.vanished.text": "Typed just now", go: "next" });
    await keep(browser, id, { on: "now", "answers.where.value": "7", go: "finish" });
    const whole = (await browser.get(`/worksheets/runs/${id}`)).body;
    for (const words of ["7 of 10", "55 of 100", "The marigold.", "Typed just now", "A Monday."]) expect(whole).toContain(words);
    const gone = (await browser.get(`/worksheets/runs/${other}`)).body;
    expect(gone).toContain("This worksheet is not here any more. What you wrote is.");
    expect(gone).toContain("The marigold.");
    expect((await keep(browser, other, { on: "now", go: "next" })).status).toBe(422);
  });

  test("a day comes back on Today when it is there, without a word of what was written, and goes with done or not now", async () => {
    const browser = await someone();
    const id = await begin(browser);
    await keep(browser, id, { on: "sign", "answers.seen.text": "marigold", "answers.look.day": "2026-09-25", go: "finish" });
    expect(await today(browser)).not.toContain("You wanted to look at this again.");
    await after(10, browser);
    const page = await today(browser);
    expect(page).toContain("You wanted to look at this again.");
    expect(page).not.toContain("marigold");
    const done = await browser.post(`/worksheets/runs/${id}/days/look`, { answer: "done", _back: "/today" });
    expect(await today(browser)).not.toContain("You wanted to look at this again.");
    await browser.post(/\/undo\/[\w-]+/.exec((await browser.get(done.location!)).body)![0]);
    await after(24, browser);
    expect(await today(browser)).not.toContain("You wanted to look at this again.");
    expect((await browser.get(`/worksheets/runs/${id}`)).body).toContain("Friday 25 September");
  });

  test("makes sense once more after its days, with the last answers beside each question, and Today does not ask for it", async () => {
    const browser = await someone();
    const id = await begin(browser);
    await keep(browser, id, { on: "calm", "answers.when.text": "A rainy Thursday", go: "finish" });
    expect((await browser.get("/worksheets")).body).not.toContain("Once more, if you like");
    await after(28, browser);
    expect((await browser.get("/worksheets")).body).toContain("Once more, if you like");
    expect(await today(browser)).not.toContain("worksheet");
    const again = await begin(browser);
    const page = (await browser.get(`/worksheets/runs/${again}?step=calm`)).body;
    expect(page).toMatch(/What you wrote on Tuesday 15 September<\/summary><p>A rainy Thursday/);
    expect((await browser.get("/worksheets")).body).not.toContain("Once more, if you like");
    await browser.post(`/worksheets/runs/${id}/remove`);
    expect((await browser.get(`/worksheets/runs/${id}`)).status).toBe(404);
    expect((await browser.get(`/worksheets/runs/${again}?step=calm`)).body).not.toContain("A rainy Thursday");
  });

  test("offers the person’s own values, keeps one that was chosen though it is none any more, and says where there are none", async () => {
    const browser = await someone();
    const id = await begin(browser, "willingness");
    expect((await browser.get(`/worksheets/runs/${id}`)).body).toContain("You have not chosen your values yet.");
    await browser.json("POST", "/api/meaning/values", { chosen: ["family"], own: "marigold" });
    await browser.post(`/worksheets/runs/${id}`, { on: "matters", "answers.values.chosen": ["family", "marigold"] as never });
    await browser.json("POST", "/api/meaning/values", { chosen: ["family"] });
    const page = (await browser.get(`/worksheets/runs/${id}?step=matters`)).body;
    expect(page).toMatch(/value="marigold" checked/);
    await browser.post(`/worksheets/runs/${id}`, { on: "matters", "answers.values.chosen": "marigold" });
    expect(await answer(browser, id, "values")).toEqual({ kind: "choice", chosen: [{ id: "marigold", name: "marigold" }] });
  });

  test("words that ask for care come first, and nobody else reads what was written", async () => {
    const [browser, other] = [await someone(), await someone()];
    const id = await begin(browser);
    house.now = noon;
    const sent = await keep(browser, id, { on: "calm", "answers.when.text": "I do not want to live any more.", go: "next" });
    expect(sent.location?.split("?")[0]).toBe("/check");
    expect(await answer(browser, id, "when")).toMatchObject({ text: "I do not want to live any more." });
    expect((await keep(browser, id, { on: "sign", "answers.seen.text": "A long week.", go: "stay" })).location).toContain(
      `/worksheets/runs/${id}`,
    );
    expect((await other.get(`/worksheets/runs/${id}`)).status).toBe(404);
    expect((await other.json("POST", `/api/worksheets/runs/${id}`, { answers: {} })).status).toBe(422);
    expect((await other.json("GET", "/api/worksheets/runs")).json().result).toEqual([]);
  });
});
