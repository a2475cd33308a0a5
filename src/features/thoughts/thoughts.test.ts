import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { addDays } from "../../kernel/time/index.ts";

const today = "2026-09-15";

describe.each(engines)("thought records on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine);
  });
  afterAll(() => place.dispose());

  const someone = async (): Promise<Browser> => (await makePerson(house, randomUUID())).browser;
  const begin = async (browser: Browser, way = "full"): Promise<string> =>
    /^\/thoughts\/([\w-]+)/.exec((await browser.post("/thoughts", { way })).location!)![1]!;
  const shown = async (browser: Browser, id: string) => (await browser.json("GET", `/api/thoughts/${id}`)).json().result;
  const keep = (browser: Browser, id: string, fields: Record<string, string>) => browser.post(`/thoughts/${id}`, fields);

  test("go a step a page, with everything kept at each, to how belief and feelings are now", async () => {
    const browser = await someone();
    const id = await begin(browser);
    const go = async (fields: Record<string, string>, heading: string) => {
      const answer = await keep(browser, id, fields);
      expect(answer.status, answer.body).toBe(303);
      expect((await browser.get(answer.location!)).body).toContain(`<h1 id="step-h">${heading}</h1>`);
    };
    await go({ on: "situation", situation: "I left at five.\r\nThe others stayed.", to: "feelings" }, "What did you feel?");
    await go(
      { on: "feelings", "feelings.1.name": "guilt", "feelings.1.before": "70", "feelings.3.name": "worry", to: "thought" },
      "What went through your mind?",
    );
    await go(
      { on: "thought", thought: "They all think I am lazy.", belief: "80", to: "trap" },
      "Patterns people often find in thoughts like this. Does one fit?",
    );
    await go({ on: "trap", trap: "mind-reading", to: "for" }, "What speaks for the thought?");
    await go({ on: "for", evidenceFor: "Ana looked at her watch.", to: "against" }, "What does not fit the thought?");
    await go({ on: "against", to: "balanced" }, "Which thought fits all of that?");
    await go({ on: "balanced", balanced: "One looked up. Nobody spoke.", balancedBelief: "60", to: "again" }, "How is it now?");
    const done = await browser.post(`/thoughts/${id}/finish`, { on: "again", beliefAfter: "45", "after.1": "70", "after.2": "10" });
    const page = (await browser.get(done.location!)).body;
    for (const words of [
      "You believed the thought 80 of 100. Now 45, 35 less.",
      "Guilt was at 70 of 100. The same now.",
      "You are sure what somebody thinks of you, and nobody has said it.",
      "<p>The others stayed.</p>",
    ])
      expect(page).toContain(words);
    expect(page).toMatch(/Left empty: <a href="[^"]+step=against">What does not fit<\/a><\/p>/);
    expect(await shown(browser, id)).toMatchObject({
      situation: "I left at five.\nThe others stayed.",
      feelings: [
        { name: "guilt", before: 70, after: 70 },
        { name: "worry", before: null, after: 10 },
      ],
      trap: "mind-reading",
      finished: house.now,
    });
  });

  test("a form empties what it leaves out, a step that is sent alone leaves the others", async () => {
    const browser = await someone();
    const id = await begin(browser);
    await keep(browser, id, { on: "thought", thought: "I never finish anything", belief: "50" });
    await keep(browser, id, { on: "situation", situation: "At my desk" });
    await keep(browser, id, { on: "thought", thought: "I never finish anything" });
    expect(await shown(browser, id)).toMatchObject({ situation: "At my desk", thought: "I never finish anything", belief: null });
    await browser.json("POST", `/api/thoughts/${id}`, { belief: 20, feelings: { 1: { name: "shame", before: 5 } } });
    await browser.json("POST", `/api/thoughts/${id}`, { after: { 1: 4 } });
    expect(await shown(browser, id)).toMatchObject({
      belief: 20,
      situation: "At my desk",
      feelings: [{ name: "shame", before: 5, after: 4 }],
    });
  });

  test("three patterns are asked about with the person’s own words marked, and no share of anything", async () => {
    const browser = await someone();
    const id = await begin(browser);
    await keep(browser, id, { on: "thought", thought: "I’m sure she thinks I am slow." });
    const page = (await browser.get(`/thoughts/${id}?step=trap`)).body;
    const offered = page.slice(0, page.indexOf("<details"));
    expect(offered.match(/name="trap"/g)).toHaveLength(4);
    expect(offered).toContain("Mind reading");
    expect(offered).toMatch(/In your words: “.*<mark>.+<\/mark>/);
    expect(offered).toContain("None of these");
    expect(page.match(/name="trap"/g)).toHaveLength(14);
    expect(page.slice(page.indexOf("<main"), page.indexOf("<footer"))).not.toContain("%");
    await keep(browser, id, { on: "thought", thought: "Ich mache immer alles falsch." });
    const german = (await browser.get(`/thoughts/${id}?step=trap`)).body;
    expect(german.slice(0, german.indexOf("<details")).match(/name="trap"/g)).toHaveLength(1);
    expect(german).toContain("Nothing in these words points to one.");
  });

  test("words that ask for care come first, once; no pattern is asked about in them", async () => {
    const browser = await someone();
    const id = await begin(browser);
    const thought = "I do not want to live any more.";
    expect((await keep(browser, id, { on: "thought", thought, to: "trap" })).location?.split("?")[0]).toBe("/check");
    expect(await shown(browser, id)).toMatchObject({ thought, candidates: [] });
    expect((await browser.get(`/thoughts/${id}?step=trap`)).body).toContain("Nothing in these words points to one.");
    expect((await keep(browser, id, { on: "for", evidenceFor: "A long week.", to: "against" })).location).toMatch(/^\/thoughts\//);
  });

  test("facts of the notebook are offered from eight days on, taken over with one press, and not offered twice", async () => {
    const browser = await someone();
    const id = await begin(browser);
    const rate = async (from: number, to: number) => {
      const records = Array.from({ length: to - from + 1 }, (_, at) => addDays(today, -from - at)).map((day) => ({
        id: randomUUID(),
        kind: "check-ins",
        version: 1,
        day,
        data: { day, items: [{ id: randomUUID(), at: Date.parse(`${day}T18:00:00Z`), mood: 6 }] },
      }));
      await browser.json("POST", "/api/notebook/import", { format: "enough-notebook", version: 1, records, whenDifferent: "replace" });
    };
    await rate(1, 7);
    const against = `/thoughts/${id}?step=against`;
    expect((await browser.get(against)).body).not.toContain("From your own notebook");
    await rate(8, 8);
    expect((await browser.get(against)).body).toContain("you noted your mood on 8 days. In the middle it was 6 of 10.");
    const taken = await keep(browser, id, { on: "against", evidenceAgainst: "Monday was fine.", take: "mood" });
    expect(taken.location).toContain("step=against");
    const page = (await browser.get(taken.location!)).body;
    expect(page).not.toContain("From your own notebook");
    expect((await shown(browser, id)).evidenceAgainst).toMatch(
      /^Monday was fine\.\nFrom 7 to 14 September, you noted your mood on 8 days\./,
    );
    expect((await keep(browser, id, { on: "for", take: "after-hours" })).status).toBe(422);
  });

  test("a thought of 50,000 letters, and what is no number, come back with a sentence and the text", async () => {
    const browser = await someone();
    const id = await begin(browser);
    const long = "slow ".repeat(10_000);
    const answer = await keep(browser, id, { on: "thought", thought: long, belief: "80", to: "trap" });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain("This is longer than the 8,000 letters that fit here.");
    expect(answer.body).toContain(long.trim());
    expect(answer.body).toContain('value="80"');
    expect((await shown(browser, id)).thought).toBe("");
    const refused = async (fields: Record<string, string>) => (await keep(browser, id, fields)).body;
    expect(await refused({ on: "thought", belief: "120" })).toContain("Write a whole number from 0 to 100.");
    expect(await refused({ on: "thought", belief: "a lot" })).toContain("Write a whole number from 0 to 100.");
    expect(await refused({ on: "feelings", "feelings.2.before": "40" })).toContain("This feeling has a number and no name.");
    const unwritten = await browser.post(`/thoughts/${id}/finish`, { on: "again" });
    expect([unwritten.status, unwritten.body]).toEqual([422, expect.stringContaining("Nothing is written yet.")]);
  });

  test("one that was begun waits on Today without its words, can be put aside, and is there again when it is taken up", async () => {
    const browser = await someone();
    const id = await begin(browser, "quick");
    const isSaid = async () => (await browser.get("/today")).body.includes("A thought you began.");
    expect(await isSaid()).toBe(false);
    await keep(browser, id, { on: "situation", situation: "marigold at noon", to: "thought" });
    expect(await isSaid()).toBe(true);
    expect((await browser.get("/today")).body).not.toContain("marigold");
    expect((await browser.get(`/thoughts/${id}`)).body).toContain("Step 2 of 4");
    const aside = await browser.post(`/thoughts/${id}/aside`, { _back: "/today" });
    expect(await isSaid()).toBe(false);
    await browser.post(/\/undo\/[\w-]+/.exec((await browser.get(aside.location!)).body)![0]);
    expect(await isSaid()).toBe(true);
    await browser.post(`/thoughts/${id}/finish`, { on: "balanced", balanced: "It was one noon." });
    expect(await isSaid()).toBe(false);
    const full = await keep(browser, id, { way: "full", to: "trap" });
    expect((await browser.get(full.location!)).body).toContain("Step 4 of 8");
    expect(await shown(browser, id)).toMatchObject({ situation: "marigold at noon", balanced: "It was one noon.", finished: null });
  });

  test("are found by their words, lead to those like them and to an experiment, and go when they are removed", async () => {
    const browser = await someone();
    const write = async (thought: string): Promise<string> => {
      const { id } = (await browser.json("POST", "/api/thoughts", { thought })).json().result;
      await browser.json("POST", `/api/thoughts/${id}/finish`, {});
      return id;
    };
    const [first, second] = [await write("My manager waits for mail"), await write("The manager reads no mail at night")];
    await write("The bread burned");
    const page = (await browser.get(`/thoughts/${second}`)).body;
    expect(page).toContain(`href="/thoughts/${first}"`);
    expect(page).not.toContain("bread");
    expect(page).toContain("/experiments?change=no+work+after+my+hours&amp;outcome=mood");
    const found = (await browser.post("/thoughts/search", { words: "bread" })).body;
    expect([found.includes("The bread burned"), found.includes("My manager")]).toEqual([true, false]);
    expect((await browser.json("GET", "/api/thoughts?words=mail")).json().result).toHaveLength(2);
    await browser.post(`/thoughts/${first}/remove`);
    expect((await browser.get(`/thoughts/${first}`)).status).toBe(404);
  });

  test("are nobody else’s", async () => {
    const [one, other] = [await someone(), await someone()];
    const id = await begin(one);
    expect((await other.get(`/thoughts/${id}`)).status).toBe(404);
    expect((await other.json("POST", `/api/thoughts/${id}`, { thought: "mine" })).status).toBe(422);
    expect((await other.json("GET", "/api/thoughts")).json().result).toEqual([]);
  });
});
