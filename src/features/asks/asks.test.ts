import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";
import { scripts } from "../../content/scripts.ts";

const noon = Date.parse("2026-09-15T10:00:00Z");
const aDay = 24 * 3_600_000;

describe.each(engines)("strains and asks on $name", ({ open }) => {
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
  async function daysLater(days: number, browser: Browser): Promise<void> {
    house.now = noon + days * aDay;
    await browser.post("/sign-in", { name: names.get(browser)!, passphrase, own: "on" });
  }
  const text = async (browser: Browser, path: string) => (await browser.get(path)).body;
  const api = async (browser: Browser, path: string, body: object) => (await browser.json("POST", `/api${path}`, body)).json();
  const shown = async (browser: Browser, id: string) => (await browser.json("GET", `/api/asks/${id}`)).json().result;
  const strain = async (browser: Browser, words: string): Promise<string> =>
    /^\/asks\/strains\/([\w-]+)/.exec((await browser.post("/asks/strains", { text: words })).location!)![1]!;
  const begin = async (browser: Browser, fields: Record<string, string> = {}): Promise<string> =>
    /^\/asks\/([\w-]+)/.exec((await browser.post("/asks", { audience: "boss", about: "evenings", ...fields })).location!)![1]!;
  const undo = async (browser: Browser, location: string | null) => browser.post(/\/undo\/[\w-]+/.exec(await text(browser, location!))![0]);

  test("a strain is written in a line, and told apart by questions; not being sure is an answer", async () => {
    const browser = await someone();
    const id = await strain(browser, "The phone rings at supper, and I pick it up.");
    const page = await text(browser, `/asks/strains/${id}`);
    expect(page.match(/name="sides"/g)).toHaveLength(4);
    expect(page).toContain("Would somebody else in my job feel the same pull?");
    for (const later of ["A small shift for your part", "Ask for it"]) expect(page).not.toContain(later);
    await browser.post(`/asks/strains/${id}`, { on: "sides", sides: ["mine", "work"] });
    const marked = await text(browser, `/asks/strains/${id}`);
    for (const words of ["A small shift for your part", "Ask for it", "My boss", "A colleague"]) expect(marked).toContain(words);
    expect(marked).not.toContain(">My partner<");
    expect(await text(browser, "/asks")).toContain("Mine and the workplace’s.");
    await browser.post(`/asks/strains/${id}`, { on: "sides", sides: "mine", unsure: "on" });
    expect(await text(browser, "/asks")).toContain("Not sure yet whose it is.");
    expect(await text(browser, "/today")).not.toContain("/asks/strains");
  });

  test("a shift is a when and a then; below seven a smaller one is asked for, and it leads to an experiment", async () => {
    const browser = await someone();
    const id = await strain(browser, "I look at mail in bed.");
    await browser.post(`/asks/strains/${id}`, { on: "sides", sides: "mine" });
    const keep = (fields: Record<string, string>) => browser.post(`/asks/strains/${id}`, { on: "shift", ...fields });
    const kept = await keep({ cue: "I go upstairs", act: "leave the phone in the hall", confidence: "5" });
    const page = await text(browser, kept.location!);
    expect(page).toContain("You gave it 5 of 10. Could it be smaller");
    expect(page).toContain("/experiments?change=leave+the+phone+in+the+hall");
    await keep({ cue: "I go upstairs", act: "leave the phone in the hall on Monday", confidence: "7" });
    expect(await text(browser, `/asks/strains/${id}`)).not.toContain("Could it be smaller");
    expect((await keep({ cue: "I go upstairs" })).body).toContain("Write what you would do then, as small as you like.");
    expect((await keep({ act: "x", confidence: "11" })).body).toContain("Choose a whole number from 0 to 10.");
    await api(browser, `/asks/strains/${id}`, { confidence: 8 });
    expect((await browser.json("GET", `/api/asks/strains/${id}`)).json().result.shift).toEqual({
      cue: "I go upstairs",
      act: "leave the phone in the hall on Monday",
      confidence: 8,
    });
    await keep({});
    expect((await browser.json("GET", `/api/asks/strains/${id}`)).json().result).toMatchObject({ shift: null, sides: ["mine"] });
  });

  test("an ask goes a step a page: script, blanks, three tones, own words, the day and the fear", async () => {
    const browser = await someone();
    const from = await strain(browser, "Mail at night.");
    const id = await begin(browser, { whom: "Ines", strain: from });
    const go = async (fields: Record<string, string>) => {
      const answer = await browser.post(`/asks/${id}`, fields);
      expect(answer.status, answer.body).toBe(303);
      return text(browser, answer.location!);
    };
    const choice = await text(browser, `/asks/${id}`);
    expect(choice.match(/name="script"/g)).toHaveLength(scripts.filter(({ audience }) => audience === "boss").length + 1);
    expect(choice).toContain('href="/help#home"');
    const blanks = await go({ on: "script", script: "boss-evening-mail", next: "blanks" });
    expect(blanks).toContain("“I’d like to …”");
    const filled = {
      "blanks.situation": "Most mail comes after eight.",
      "blanks.impact": "I sleep badly",
      "blanks.ask": "answer in the morning",
    };
    const tones = await go({ on: "blanks", ...filled, next: "tone" });
    for (const words of [
      "Would it be all right for me to answer in the morning?",
      "I’d like to answer in the morning.",
      "From Monday, I’m going to answer in the morning.",
    ])
      expect(tones).toContain(words);
    const words = await go({ on: "tone", tone: "plain", next: "words" });
    expect(words).toContain("At the moment, most mail comes after eight. It means that I sleep badly.");
    expect(words).not.toContain("That way,");
    await go({ on: "words", text: "Ines, could we talk about evenings?", next: "day" });
    const ask = await go({ on: "day", fear: "She says I am slow", likely: "70", sayOn: "2026-09-17", next: "ready" });
    for (const said of [
      "To Ines: evenings",
      "Ines, could we talk about evenings?",
      "She says I am slow",
      "70 of 100 likely",
      "/copy-words",
    ])
      expect(ask).toContain(said);
    expect(await shown(browser, id)).toMatchObject({
      ready: true,
      strain: from,
      tone: "plain",
      sayOn: "2026-09-17",
      blanks: { gives: "" },
    });
    expect(await text(browser, `/asks/strains/${from}`)).toContain(`/asks/${id}`);
    const other = await browser.post(`/asks/${id}`, { on: "tone", tone: "firm", next: "words" });
    expect((await shown(browser, id)).text).toContain("From Monday,");
    await undo(browser, other.location);
    expect((await shown(browser, id)).text).toBe("Ines, could we talk about evenings?");
  });

  test("what is begun waits where it was; own words need no script; another person has other scripts", async () => {
    const browser = await someone();
    const id = await begin(browser);
    await browser.post(`/asks/${id}`, { on: "script", script: "boss-on-time", next: "blanks" });
    await daysLater(1, browser);
    expect(await text(browser, `/asks/${id}`)).toContain("What is it like for you?");
    await browser.post(`/asks/${id}`, { on: "whom", audience: "friend", whom: "Jo", next: "script" });
    expect(await shown(browser, id)).toMatchObject({ audience: "friend", script: null, about: "" });
    const own = await browser.post(`/asks/${id}`, { on: "script", script: "none", next: "blanks" });
    expect(await text(browser, own.location!)).toContain('name="text"');
    expect((await api(browser, `/asks/${id}`, { tone: "soft" })).problems[0].message).toContain("A tone needs a script.");
    expect((await api(browser, `/asks/${id}`, { script: "boss-on-time" })).problems[0].message).toContain("speaks to somebody else");
    const listed = (await browser.json("GET", "/api/asks/scripts?audience=friend")).json().result;
    expect(listed.length).toBeGreaterThan(3);
    expect((await browser.json("GET", "/api/asks/scripts")).json().result).toHaveLength(scripts.length);
  });

  test("all words can be read before there is anything to ask, and begun with", async () => {
    const browser = await someone();
    const page = await text(browser, "/asks/scripts?for=family");
    expect(page.match(/Begin with this one/g)).toHaveLength(scripts.filter(({ audience }) => audience === "family").length);
    expect(page).toContain("This time is mine, and I’m not sorry for it.");
    expect(page).not.toMatch(/\{\w+\}/);
    const begun = await browser.post("/asks", { audience: "family", script: "family-room" });
    expect(await text(browser, begun.location!)).toContain("What is it like for you?");
    expect((await api(browser, "/asks", { audience: "boss", script: "family-room" })).problems[0].message).toContain(
      "speaks to somebody else (family)",
    );
  });

  test("what was not meant so is believed once for all: words drafted of it ask nothing again", async () => {
    const browser = await someone();
    const id = await begin(browser, { audience: "boss" });
    await browser.post(`/asks/${id}`, { on: "script", script: "boss-too-much", next: "blanks" });
    const filled = await browser.post(`/asks/${id}`, { on: "blanks", "blanks.impact": "I do not want to live any more", next: "tone" });
    expect(filled.location?.split("?")[0]).toBe("/check");
    await browser.post("/check/not-meant");
    const drafted = await browser.post(`/asks/${id}`, { on: "tone", tone: "plain", next: "words" });
    expect(drafted.location).toMatch(/^\/asks\/[\w-]+\?step=words/);
    expect((await shown(browser, id)).text).toContain("I do not want to live any more");
  });

  test("comes up on Today on its day, without a word of it, with a “not today” that can be taken back, and never after", async () => {
    const browser = await someone();
    const id = await begin(browser, { about: "marigold", whom: "Ines" });
    await browser.post(`/asks/${id}`, { on: "day", sayOn: "2026-09-16", next: "ready" });
    const isSaid = async () => (await text(browser, "/today")).includes("You wanted to ask for something today.");
    expect(await isSaid()).toBe(false);
    await daysLater(1, browser);
    expect(await isSaid()).toBe(true);
    expect(await text(browser, "/today")).not.toMatch(/marigold|Ines/);
    const put = await browser.post(`/asks/${id}/not-today`, { _back: "/today" });
    expect(await isSaid()).toBe(false);
    await undo(browser, put.location);
    expect(await isSaid()).toBe(true);
    await daysLater(2, browser);
    expect(await isSaid()).toBe(false);
    expect((await browser.post(`/asks/${id}`, { on: "day", sayOn: "2026-09-15" })).body).toContain("This day is over.");
    // A day that is past is no reason to refuse the rest of the step.
    expect((await browser.post(`/asks/${id}`, { on: "day", sayOn: "2026-09-16", fear: "Nothing" })).status).toBe(303);
  });

  test("what was feared stands beside what was said, and three answers make a tally", async () => {
    const browser = await someone();
    const tell = async (went: string, likely: number) => {
      const { result } = await api(browser, "/asks", { audience: "partner" });
      await api(browser, `/asks/${result.id}`, { fear: "A long sigh", likely, next: "ready" });
      return browser.post(`/asks/${result.id}/told`, { said: "Of course", went, came: "yes" });
    };
    await tell("better", 80);
    const page = await text(browser, (await tell("better", 60)).location!);
    for (const words of ["A long sigh", "60 of 100 likely, you thought.", "Of course", "Better than you feared. A yes."])
      expect(page).toContain(words);
    expect(await text(browser, "/asks")).not.toContain("What you feared, and what you met");
    await tell("as feared", 40);
    expect(await text(browser, "/asks")).toContain(
      "In three asks that you have told of, the answer was better than feared in two and as feared in one.",
    );
    expect((await browser.json("GET", "/api/asks")).json().result.tally).toMatchObject({ answered: 3, rated: { n: 3, mean: 60, met: 1 } });
    const id = await begin(browser);
    const unsaid = await browser.post(`/asks/${id}/told`, { said: "We will see" });
    expect([unsaid.status, unsaid.body]).toEqual([422, expect.stringContaining("Say how it went")]);
    expect(unsaid.body).toContain("We will see");
  });

  test("words that ask for care come first; after signs of abuse nothing leads to a talk, until somebody is at ease", async () => {
    const browser = await someone();
    const id = await begin(browser, { audience: "partner", about: "evenings" });
    await browser.post(`/asks/${id}`, { on: "script", script: "partner-own-time", next: "blanks" });
    expect(await text(browser, "/asks")).toContain('name="audience"');
    const frightened = await browser.post(`/asks/${id}`, {
      on: "day",
      fear: "My husband hits me when I say no.",
      sayOn: "2026-09-15",
      next: "ready",
    });
    expect(frightened.location?.split("?")[0]).toBe("/check");
    await browser.post("/check", { answer: "go-on" });
    const pages = [
      "/asks",
      "/asks/scripts?for=partner",
      `/asks/${id}`,
      ...["script", "blanks", "tone"].map((step) => `/asks/${id}?step=${step}`),
    ];
    for (const path of pages) {
      const page = await text(browser, path);
      expect(page, path).toContain(">People who answer<");
      expect(page, path).not.toMatch(/name="(?:audience|script|tone|blanks\.ask)"/);
      expect(page, path).not.toMatch(/abuse|violen/i);
    }
    expect(await text(browser, "/today")).not.toContain("You wanted to ask for something today.");
    expect((await browser.json("GET", "/api/asks/scripts")).json().result).toEqual([]);
    await daysLater(100, browser);
    expect(await text(browser, "/asks")).toContain(">People who answer<");
    expect((await browser.post("/check/at-ease", { _back: "/asks" })).location).toBe("/asks");
    expect(await text(browser, "/asks")).toContain('name="audience"');
    await browser.post("/asks/strains", { text: "I am afraid of my husband, he hit me again." });
    expect((await browser.json("GET", "/api/asks/scripts")).json().result).toEqual([]);
    await browser.post("/check/not-meant");
    expect((await browser.json("GET", "/api/asks/scripts")).json().result).toHaveLength(scripts.length);
  });

  test("a text of 50,000 letters, and what is no number, come back with a sentence and the text", async () => {
    const browser = await someone();
    const long = "slow ".repeat(10_000).trim();
    const strained = await browser.post("/asks/strains", { text: long });
    expect([strained.status, strained.body.includes(long)]).toEqual([422, true]);
    expect(strained.body).toContain("This is longer than the 1,000 letters that fit here.");
    const id = await begin(browser);
    const worded = await browser.post(`/asks/${id}`, { on: "words", text: long, next: "day" });
    expect([worded.status, worded.body.includes(long)]).toEqual([422, true]);
    expect((await browser.post(`/asks/${id}`, { on: "day", likely: "120" })).body).toContain("Write a whole number from 0 to 100.");
    expect((await browser.post("/asks/strains", { text: " " })).body).toContain("Write what pulls at you, in a line or two.");
    expect((await api(browser, "/asks", { audience: "boss", strain: "x" })).problems[0].message).toBe(
      "What it came from is not here any more.",
    );
  });

  test("go when they are removed, come back when that is taken back, and are nobody else’s", async () => {
    const [one, other] = [await someone(), await someone()];
    const [id, from] = [await begin(one), await strain(one, "Noise.")];
    for (const path of [`/asks/${id}`, `/asks/strains/${from}`]) {
      expect((await other.get(path)).status).toBe(404);
      expect((await other.json("POST", `/api${path}`, { text: "mine" })).status).toBe(422);
      const removed = await one.post(`${path}/remove`);
      expect((await one.get(path)).status).toBe(404);
      await undo(one, removed.location);
      expect((await one.get(path)).status).toBe(200);
    }
    expect((await other.json("GET", "/api/asks")).json().result).toEqual({ strains: [], asks: [], tally: null });
  });
});
