import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prompts } from "../../content/prompts.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";

const day = 86_400_000;
const noon = Date.parse("2026-09-15T11:10:00Z");

describe.each(engines)("the journal on $name", ({ open }) => {
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
  const list = async (browser: Browser) => (await browser.json("GET", "/api/journal")).json().result;
  const offers = async (browser: Browser) => (await browser.json("GET", "/api/journal/prompts")).json().result;
  const title = ({ body }: { body: string }) => /<h1[^>]*>([^<]*)</.exec(body)?.[1];
  const field = ({ body }: { body: string }) => /<textarea[^>]*>([^<]*)</.exec(body)?.[1];

  test("takes words with a prompt or without, shows them, changes them, and gives both back", async () => {
    const browser = await someone();
    const prompt = "last-no";
    expect(title(await browser.get(`/journal?prompt=${prompt}`))).toBe(prompts.find(({ id }) => id === prompt)!.text);
    const kept = await browser.post("/journal", { text: "A long no.\r\n\r\nThen a walk.", prompt });
    expect([kept.status, kept.location]).toEqual([303, expect.stringMatching(/^\/journal\/[\w-]+\?done=journal\.write&undo=/)]);
    const path = kept.location!.split("?")[0]!;
    expect((await browser.get(path)).body).toContain("A long no.\n\nThen a walk.");
    const seen = /name="seen" value="(\d+)"/.exec((await browser.get(path)).body)![1]!;
    await browser.post(path, { text: "A short no.", seen });
    expect((await browser.get(path)).body).toContain("A short no.");
    const late = await browser.post(path, { text: "From another device.", seen });
    expect([late.status, field(late)]).toEqual([409, "From another device."]);
    const removed = await browser.post(`${path}/remove`);
    expect((await browser.get(path)).status).toBe(404);
    await browser.post(/\/undo\/[\w-]+/.exec((await browser.get(removed.location!)).body)![0], {});
    expect((await browser.get(path)).body).toContain("A short no.");
    expect(title(await browser.get("/journal?prompt=none"))).toBe("What is on your mind?");
    const free = await browser.json("POST", "/api/journal", { text: "No prompt today." });
    expect(free.json().result).toMatchObject({ prompt: null, letter: null, day: "2026-09-15" });
    expect((await list(browser)).entries.map(({ begins }: { begins: string }) => begins).toSorted()).toEqual([
      "A short no.",
      "No prompt today.",
    ]);
  });

  test("keeps hard words as they are, asks first how somebody is, and believes that it was not meant so", async () => {
    const browser = await someone();
    const text = "I do not want to live any more.";
    const kept = await browser.post("/journal", { text });
    expect([kept.status, kept.location?.split("?")[0]]).toEqual([303, "/check"]);
    expect((await list(browser)).entries.map(({ begins }: { begins: string }) => begins)).toEqual([text]);
    const back = await browser.post("/check/not-meant");
    expect(back.location).toMatch(/^\/journal\/[\w-]+/);
    await browser
      .post("/journal", { text: "This deadline is killing me." })
      .then(({ location }) => expect(location).toMatch(/^\/journal\//));
    expect((await browser.post("/journal", { text })).location).toMatch(/^\/journal\//);
  });

  test("loses nothing of what cannot be an entry, and keeps it for later as it is", async () => {
    const browser = await someone();
    const long = "word ".repeat(10_001);
    const refused = await browser.post("/journal", { text: `${long}end`, prompt: "two-hands" });
    expect([refused.status, field(refused)]).toEqual([422, `${long}end`]);
    expect(refused.body).toContain("longer than an entry can be, which is 50,000 letters.");
    expect((await browser.post("/journal/drafts", { text: `${long}end`, prompt: "two-hands" })).status).toBe(303);
    expect(field(await browser.get("/journal"))).toBe(`${long}end`);
    const nothing = await browser.post("/journal", { text: "  " });
    expect([nothing.status, nothing.body]).toEqual([422, expect.stringContaining("Write a few words first.")]);
    expect((await list(browser)).entries).toEqual([]);
    expect((await browser.json("POST", "/api/journal", { text: "x", prompt: "constructor" })).json().problems[0].message).toContain(
      "There is no prompt “constructor”.",
    );
  });

  test("keeps what was begun until it is kept or thrown away, also of a change", async () => {
    const browser = await someone();
    await browser.post("/journal/drafts", { text: "Half a thou", prompt: "tuesday" });
    const begun = await browser.get("/journal");
    expect([title(begun), field(begun)]).toEqual([prompts.find(({ id }) => id === "tuesday")!.text, "Half a thou"]);
    expect(begun.body).toContain("Kept for later today at 13:10.");
    const { id } = (await browser.json("POST", "/api/journal", { text: "Half a thought." })).json().result;
    expect((await list(browser)).drafts).toEqual([]);
    await browser.post("/journal/drafts", { of: id, text: "A whole" });
    expect(field(await browser.get(`/journal/${id}`))).toBe("A whole");
    expect((await list(browser)).entries[0].begins).toBe("Half a thought.");
    await browser.post("/journal/drafts/drop", { of: id });
    expect(field(await browser.get(`/journal/${id}`))).toBe("Half a thought.");
    await browser.post("/journal/drafts", { text: "Gone again" });
    await browser.post("/journal/drafts", { text: "" });
    expect((await list(browser)).drafts).toEqual([]);
    const gone = await browser.post("/journal/drafts", { of: randomUUID(), text: "Of an entry that is gone" });
    expect([gone.status, field(gone)]).toEqual([422, "Of an entry that is gone"]);
    expect(gone.body).toContain("This entry is not here any more.");
  });

  test("finds words whatever their case and umlauts, marks them, and keeps them out of the address", async () => {
    const browser = await someone();
    await browser.json("POST", "/api/journal", { text: "Über die Brücke, und <dann> nach Hause." });
    await after(400, browser);
    await browser.json("POST", "/api/journal", { text: "At home, and early." });
    const found = await browser.post("/journal/entries", { find: "uber BRUECKE" });
    expect([found.status, title(found)]).toEqual([200, "One entry has “uber BRUECKE”."]);
    expect(found.body).toContain("<mark>Über</mark> die <mark>Brücke</mark>, und &lt;dann&gt; nach Hause.");
    expect(title(await browser.post("/journal/entries", { find: "brücke early" }))).toBe("No entries have “brücke early”.");
    expect((await browser.post("/journal/entries", { find: "?" })).body).toContain("Write a word to look for.");
    const all = (await browser.get("/journal/entries")).body;
    expect(all).toContain("October 2027");
    expect(all).not.toContain("Über");
    expect((await browser.get("/journal/entries?year=2026")).body).toContain("September 2026");
    const { entries } = (await browser.json("POST", "/api/journal/entries", { find: "hause" })).json().result;
    expect(entries).toHaveLength(1);
  });

  test("brings to the front what fits, and says why; what was written to rests for four weeks", async () => {
    const browser = await someone();
    expect((await offers(browser))[0].because).toBeNull();
    await browser.json("POST", "/api/meaning/season", {
      name: "Harvest",
      from: "2026-09-01",
      stances: { work: "lean in", home: "good enough" },
    });
    const [first] = await offers(browser);
    expect(first).toMatchObject({ because: "You are in the season “Harvest”: it leans into work, and it lets home be less." });
    expect(["season", "good-enough"]).toContain(first.need);
    for (const energy of [2, 3]) await browser.json("POST", "/api/check-ins", { energy });
    const [now] = await offers(browser);
    expect(now.because).toBe("Energy was 2.5 of 10 on average in your 2 check-ins of the last 3 days.");
    expect(["rest", "kindness"]).toContain(now.need);
    const page = await browser.get("/journal");
    expect(page.body).toContain(now.because);
    const another = /href="\/journal\?prompt=([\w-]+)">Another prompt/.exec(page.body)![1]!;
    expect(another).toBe((await offers(browser))[1].id);
    await browser.json("POST", "/api/journal", { text: "Something.", prompt: now.id });
    const ids = async () => (await offers(browser)).map(({ id }: { id: string }) => id);
    expect(await ids()).toHaveLength(prompts.length - 1);
    expect(title(await browser.get(`/journal?prompt=${now.id}`))).toBe(now.text);
    await after(27, browser);
    expect(await ids()).not.toContain(now.id);
    await after(28, browser);
    expect((await ids()).toSorted()).toEqual(prompts.map(({ id }) => id).toSorted());
  });

  test("tells of work after hours that rises, and of none that does not", async () => {
    const browser = await someone();
    const evening = (back: number, minutes: number) =>
      browser.json("POST", "/api/entries", {
        day: new Date(noon - back * day).toISOString().slice(0, 10),
        from: "19:00",
        to: `${19 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`,
        areas: ["work"],
        label: "Mail",
      });
    for (let back = 1; back <= 28; back++) await evening(back, 20);
    expect((await offers(browser))[0].because).toBeNull();
    for (let back = 1; back <= 7; back++) await evening(back, 90);
    const [first] = await offers(browser);
    expect([first.need, first.because]).toEqual([
      "limits",
      "Work after hours came to 1 h 30 a day in the last 7 days, and to 20 min in the four weeks before.",
    ]);
  });

  test("leads through a letter over days, and keeps it as one", async () => {
    const browser = await someone();
    const path = "/journal/letters/finite-self";
    expect(title(await browser.get(path))).toBe("Say hello.");
    const on = await browser.post("/journal/drafts", { of: "finite-self", part: "1", text: "Dear Nora,", _back: `${path}?step=2` });
    expect(on.location).toMatch(/^\/journal\/letters\/finite-self\?step=2/);
    await after(2, browser);
    expect(title(await browser.get(path))).toBe("What is being carried?");
    await browser.post("/journal/drafts", { of: "finite-self", part: "6", text: "Yours, me", _back: `${path}?step=7` });
    const whole = await browser.get(`${path}?step=7`);
    expect([title(whole), field(whole)]).toEqual(["Read it once more.", "Dear Nora,\n\nYours, me"]);
    const kept = await browser.post("/journal", { letter: "finite-self", text: field(whole)! });
    expect(title(await browser.get(kept.location!))).toBe("A letter to your finite self");
    expect(await list(browser)).toMatchObject({ drafts: [], entries: [{ letter: "finite-self", begins: "Dear Nora, Yours, me" }] });
    expect((await browser.post("/journal/drafts", { of: "finite-self", part: "9", text: "x" })).body).toContain("This letter has 6 steps.");
    expect((await browser.get("/journal/letters/constructor")).status).toBe(404);
  });

  test("is nobody else's", async () => {
    const [browser, other] = [await someone(), await someone()];
    const { id } = (await browser.json("POST", "/api/journal", { text: "Mine." })).json().result;
    expect((await other.get(`/journal/${id}`)).status).toBe(404);
    expect(await list(other)).toEqual({ entries: [], drafts: [] });
  });
});
