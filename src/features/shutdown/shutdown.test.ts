import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closingActs } from "../../content/closing-acts.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";

const hour = 3_600_000;
// Berlin is two hours ahead in September: a Tuesday, at 17:00, half an hour before the usual end of work.
const evening = Date.parse("2026-09-15T15:00:00Z");

describe.each(engines)("the end of a day on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  const names = new Map<Browser, string>();
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, evening);
  });
  afterAll(() => place.dispose());

  async function someone(now = evening): Promise<Browser> {
    house.now = now;
    const name = randomUUID();
    const { browser } = await makePerson(house, name);
    names.set(browser, name);
    return browser;
  }
  /** Hours later the notebook is closed, and opened again. */
  async function after(hours: number, browser: Browser): Promise<void> {
    house.now = evening + hours * hour;
    await browser.post("/sign-in", { name: names.get(browser)!, passphrase, own: "on" });
  }
  const loops = async (browser: Browser) => (await browser.json("GET", "/api/loops")).json().result;
  const today = async (browser: Browser) => (await browser.get("/today")).body;
  const refused = async (browser: Browser, body: object) => (await browser.json("POST", "/api/shutdown", body)).json().problems[0];

  test("is offered from the last agreed hour on, and on no day without agreed hours", async () => {
    const browser = await someone(evening - hour);
    expect(await today(browser)).not.toContain("Is it enough for today?");
    await after(-0.5, browser);
    expect(await today(browser)).toContain("Is it enough for today?");
    await after(5, browser);
    expect(await today(browser)).toContain("Is it enough for today?");
    await after(24 * 4, browser);
    expect(await today(browser)).not.toContain("Is it enough for today?");
  });

  test("writes down what is open, stops the timer when that is wanted, takes one check-in, and says that it is enough", async () => {
    const browser = await someone();
    await browser.post("/timer/start", { areas: "work", label: "Slides" });
    await after(1, browser);
    expect((await browser.get("/shutdown")).body).toContain("Stop the timer “Slides” (1 h) and write it down");
    const closed = await browser.post("/shutdown", {
      "loops.1.text": "Slides for Thursday",
      "loops.1.day": "2026-09-17",
      "loops.1.where": "At the desk",
      "loops.1.how": "Open page 4",
      "loops.2.day": "2026-09-16",
      firstStep: "Water the plant",
      act: closingActs[0]!,
      ownAct: "Tea on the steps",
      stopTimer: "on",
      energy: "3",
    });
    expect([closed.status, closed.location]).toEqual([303, expect.stringMatching(/^\/shutdown\?done=shutdown\.close&undo=/)]);
    const page = (await browser.get(closed.location!)).body;
    for (const words of ["That is enough for today.", "Tea on the steps", "Water the plant", "Slides for Thursday", "1 h"])
      expect(page).toContain(words);
    const { timer, entries, checkIns } = (await browser.json("GET", "/api/log")).json().result;
    expect([timer, entries[0].label, entries[0].minutes, checkIns[0].energy]).toEqual([null, "Slides", 60, 3]);
    expect((await loops(browser)).all).toMatchObject([{ text: "Slides for Thursday", day: "2026-09-17", from: "2026-09-15" }]);
    expect(await today(browser)).toContain("That is enough for today.");
    await browser.post(/\/undo\/[\w-]+/.exec(page)![0], {});
    const log = (await browser.json("GET", "/api/log")).json().result;
    expect([log.timer?.label, log.entries, log.checkIns, (await loops(browser)).all]).toEqual(["Slides", [], [], []]);
  });

  test("leaves a timer alone that nobody wanted stopped, and asks first when a forgotten one ended", async () => {
    const browser = await someone();
    await browser.post("/timer/start", { areas: "work", label: "Slides" });
    await browser.json("POST", "/api/shutdown", {});
    expect((await browser.json("GET", "/api/log")).json().result.timer.label).toBe("Slides");
    await after(20, browser);
    expect((await browser.get("/shutdown")).body).toContain("Say when it really ended");
    expect((await refused(browser, { stopTimer: true })).message).toContain("Say first when it really ended.");
  });

  test("brings each thing back on its day, calmly: done, tomorrow or let go, and back again", async () => {
    const browser = await someone();
    await browser.json("POST", "/api/shutdown", {
      loops: { "1": { text: "Call Ines", day: "2026-09-16" }, "2": { text: "Invoice" }, "3": { text: "Garden", day: "2026-10-20" } },
      firstStep: "Water the plant",
    });
    expect(await today(browser)).not.toContain("Call Ines");
    await after(16, browser);
    const page = await today(browser);
    for (const words of ["Two things come back, as you wanted.", "Call Ines", "Invoice", "Water the plant"]) expect(page).toContain(words);
    expect(page).not.toMatch(/Garden|overdue|late\b|missed/i);
    const [call, invoice] = (await loops(browser)).today;
    const answered = await browser.post(`/loops/${call.id}`, { answer: "done", _back: "/today" });
    await browser.post(`/loops/${invoice.id}`, { answer: "later" });
    expect((await loops(browser)).today).toEqual([]);
    expect((await loops(browser)).all).toMatchObject([
      { text: "Invoice", day: "2026-09-17" },
      { text: "Garden", day: "2026-10-20" },
    ]);
    const elsewhere = await browser.post(/\/undo\/[\w-]+/.exec((await browser.get(answered.location!)).body)![0], {});
    // Something was written into the same box since: it is not swept away.
    expect(elsewhere.status).toBe(422);
    await after(16 + 24 * 10, browser);
    expect(await loops(browser)).toMatchObject({ today: [], firstStep: null, all: [{ text: "Invoice" }, { text: "Garden" }] });
    await after(16 + 24 * 34, browser);
    expect((await loops(browser)).today).toMatchObject([{ text: "Garden" }]);
    expect((await browser.json("POST", `/api/loops/${randomUUID()}`, { answer: "done" })).json().problems[0].message).toBe(
      "This loop is not here any more.",
    );
  });

  test("looks at what the day was closed with, once, and not at what is only kept for later", async () => {
    const browser = await someone();
    const close = async (fields: Record<string, string>) =>
      (await browser.post("/shutdown", fields)).location?.replace(/[?&]undo=[\w-]+/, "");
    const dark = { "loops.1.text": "Insurance papers for Ana", firstStep: "None. I won't be here tomorrow, I want to die" };
    expect((await browser.post("/shutdown/draft", dark)).location).toContain("/shutdown?");
    expect((await browser.get("/check")).body).toContain("Nothing is asked here right now.");
    expect(await close(dark)).toBe("/check?done=shutdown.close");
    expect((await browser.get("/check")).body).toContain("Are you thinking about killing yourself?");
    await browser.post("/check", { answer: "no" });
    expect(await close(dark)).toBe("/shutdown?done=shutdown.close");
    expect(await close({ ...dark, firstStep: "Call Ines" })).toBe("/shutdown?done=shutdown.close");
    expect((await browser.json("GET", "/api/shutdown")).json().result.shutdown.firstStep).toBe("Call Ines");
  });

  test("keeps what is begun, with room for more, and loses nothing of it overnight", async () => {
    const browser = await someone();
    await browser.post("/shutdown/draft", { "loops.1.text": "One", "loops.2.text": "Two", "loops.3.text": "Three", firstStep: "First" });
    const page = (await browser.get("/shutdown")).body;
    expect(page).toContain("What stays open, and when does it go on?");
    expect(page.match(/name="loops\.\d+\.text"/g)).toHaveLength(6);
    expect((await loops(browser)).all).toEqual([]);
    const ids = async () => {
      const { shutdown } = (await browser.json("GET", "/api/shutdown")).json().result;
      return shutdown.loops.map(({ id, text }: { id: string; text: string }) => [id, text]);
    };
    const before = await ids();
    await browser.post("/shutdown/draft", { "loops.1.text": "", "loops.2.text": "Two", "loops.3.text": "Three, and more" });
    expect(await ids()).toEqual([before[1], [before[2]![0], "Three, and more"]]);
    await after(24, browser);
    expect((await loops(browser)).today).toMatchObject([{ text: "Two" }, { text: "Three, and more" }]);
  });

  test("says what is in the way, and how to mend it", async () => {
    const browser = await someone();
    const wrong = (loop: object) => refused(browser, { loops: { "1": loop } });
    expect(await wrong({ where: "Desk" })).toEqual({ field: "loops.1.text", message: "Write what is open, in a few words." });
    expect((await wrong({ text: "x", day: "2026-09-15" })).message).toContain("Choose a day that is still to come");
    expect((await wrong({ text: "x", day: "2028-09-15" })).message).toContain("more than a year away");
    expect((await refused(browser, { loops: { "21": { text: "x" } } })).message).toContain("Count the loops from 1 to 20.");
    const again = await browser.post("/shutdown", { "loops.1.text": "Report", "loops.1.day": "2026-09-01" });
    expect([again.status, again.body]).toEqual([422, expect.stringContaining('value="Report"')]);
  });

  test("is nobody else's", async () => {
    const [browser, other] = [await someone(), await someone()];
    const { loops: kept } = (await browser.json("POST", "/api/shutdown", { loops: { "1": { text: "Mine" } } })).json().result;
    const foreign = await other.json("POST", `/api/loops/${kept[0].id}`, { answer: "done" });
    const missing = await other.json("POST", `/api/loops/${randomUUID()}`, { answer: "done" });
    expect([foreign.status, foreign.body]).toEqual([missing.status, missing.body]);
    expect((await loops(other)).all).toEqual([]);
  });
});
