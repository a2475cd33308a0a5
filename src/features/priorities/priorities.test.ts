import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";

const morning = Date.parse("2026-09-15T07:00:00Z");
const day = 24 * 3_600_000;

describe.each(engines)("urgent and important on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  const names = new Map<Browser, string>();
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, morning);
  });
  afterAll(() => place.dispose());

  async function someone(): Promise<Browser> {
    house.now = morning;
    const name = randomUUID();
    const { browser } = await makePerson(house, name);
    names.set(browser, name);
    return browser;
  }
  async function after(days: number, browser: Browser): Promise<void> {
    house.now = morning + days * day;
    await browser.post("/sign-in", { name: names.get(browser)!, passphrase, own: "on" });
  }
  const list = async (browser: Browser) => (await browser.json("GET", "/api/priorities")).json().result;
  const send = async (browser: Browser, path: string, body: object) => (await browser.json("POST", `/api${path}`, body)).json();
  const add = async (browser: Browser, lines: string, more: object = {}): Promise<string[]> =>
    (await send(browser, "/priorities", { lines, ...more })).result.added.map(({ id }: { id: string }) => id);
  const board = async (browser: Browser) => (await browser.get("/priorities")).body;

  test("takes a pasted list, one thing a line, asks two questions, and puts each at its place", async () => {
    const browser = await someone();
    expect(await board(browser)).toContain("Nothing waits here.");
    const ids = await add(browser, "- Roof\r\n\r\n2. Garden\n[ ] Form\n• Photos\nList ");
    expect((await list(browser)).things.map(({ text }: { text: string }) => text)).toEqual(["Roof", "Garden", "Form", "Photos", "List"]);
    const answers = Object.fromEntries(
      ids.slice(0, 4).flatMap((id, index) => [
        [`answers.${id}.matters`, String(index < 2)],
        [`answers.${id}.soon`, String(index % 2 === 0)],
      ]),
    );
    const placed = await browser.post("/priorities/places", { ...answers, [`answers.${ids[4]}.soon`]: "true" });
    expect(placed.status).toBe(303);
    const { things } = await list(browser);
    expect(things.map(({ place }: { place: string | null }) => place)).toEqual(["now", "room", "over", "go", null]);
    const page = await board(browser);
    for (const words of ["Make room", "Hand over or shorten", "Let go", "Place what is answered"]) expect(page).toContain(words);
    expect((await browser.post("/priorities/places", {})).body).toContain("Answer both questions for one of them");
  });

  test("moves a thing by its form and takes that back; puts things down, hands them over and brings them back", async () => {
    const browser = await someone();
    const [roof, form] = await add(browser, "Roof\nForm", { matters: true, soon: true });
    const moved = await browser.post(`/priorities/${form}/place`, { to: "over", _back: `/priorities#t-${form}` });
    expect(moved.location).toMatch(new RegExp(`^/priorities\\?done=priorities\\.move&undo=[\\w-]+#t-${form}$`));
    await browser.post(/\/undo\/[\w-]+/.exec((await browser.get(moved.location!.split("#")[0]!)).body)![0], {});
    expect((await list(browser)).things[1].place).toBe("now");
    await browser.post(`/priorities/${form}/answer`, { answer: "hand over", to: "Ida" });
    await browser.post(`/priorities/${roof}/answer`, { answer: "done" });
    expect((await list(browser)).things).toEqual([]);
    expect(await board(browser)).toContain("Handed over to Ida");
    expect((await send(browser, `/priorities/${form}/place`, { to: "now" })).problems[0].message).toContain("Bring it back first.");
    await browser.post(`/priorities/${form}/answer`, { answer: "back" });
    expect((await list(browser)).things).toMatchObject([{ text: "Form", standing: "open", to: "" }]);
    await after(20, browser);
    expect(await board(browser)).not.toContain("Roof");
    expect((await browser.get(`/priorities/${roof}`)).body).toContain("Roof");
  });

  test("comes up on Today on its day alone, and can wait among what is open at the end of the day", async () => {
    const browser = await someone();
    const [garden, letter] = await add(browser, "Garden\nLetter", { matters: true, soon: false });
    const change = { text: "Garden bed", day: "2026-09-17", serves: "area:home", shorter: "One row" };
    expect((await browser.post(`/priorities/${garden}`, change)).status).toBe(303);
    expect((await browser.get("/today")).body).not.toContain("You made room");
    const kept = await send(browser, `/priorities/${letter}/loop`, { where: "Desk", how: "Find the pen" });
    expect(kept.result.standing).toBe("end of day");
    const { shutdown } = (await browser.json("GET", "/api/shutdown")).json().result;
    expect(shutdown).toMatchObject({ closedAt: null, loops: [{ text: "Letter", day: "2026-09-16", where: "Desk", how: "Find the pen" }] });
    await after(2, browser);
    const page = (await browser.get("/today")).body;
    for (const words of ["You made room for this today.", "Garden bed", "Letter"]) expect(page).toContain(words);
    expect(page).not.toMatch(/overdue|missed/i);
    await after(10, browser);
    expect((await browser.get("/today")).body).not.toContain("Garden bed");
  });

  test("taken back, a thing that went to the end of the day is in one place again", async () => {
    const browser = await someone();
    const [letter] = await add(browser, "Letter");
    const { undo } = await send(browser, `/priorities/${letter}/loop`, {});
    await browser.post(`/undo/${undo}`, {});
    expect((await browser.json("GET", "/api/shutdown")).json().result.shutdown).toBeNull();
    expect((await list(browser)).things).toMatchObject([{ text: "Letter" }]);
  });

  test("offers once to let go of what has been in “now” for four weeks", async () => {
    const browser = await someone();
    const [roof] = await add(browser, "Roof", { matters: true, soon: true });
    await add(browser, "Garden", { matters: true, soon: false });
    await after(27, browser);
    expect((await list(browser)).longInNow).toEqual([]);
    await after(28, browser);
    expect((await list(browser)).longInNow).toEqual([roof]);
    expect(await board(browser)).toContain("May it go?");
    await browser.post(`/priorities/${roof}/answer`, { answer: "stay" });
    await after(90, browser);
    expect((await list(browser)).longInNow).toEqual([]);
    expect((await list(browser)).things).toHaveLength(2);
  });

  test("says what is in the way and loses nothing; looks at what was written", async () => {
    const browser = await someone();
    const refused = async (path: string, body: object) => (await send(browser, path, body)).problems[0];
    expect((await refused("/priorities", { lines: " \n - \n" })).message).toContain("Write what is on your mind first");
    expect((await refused("/priorities", { lines: `one\n${"x".repeat(201)}` })).message).toContain("Line 2 is longer than 200 letters.");
    const much = Array.from({ length: 61 }, (_, index) => `Thing ${index}`).join("\n");
    const again = await browser.post("/priorities", { lines: much });
    expect([again.status, again.body]).toEqual([422, expect.stringMatching(/There is room for 60 more here[^]*Thing 60/)]);
    const huge = await browser.post("/priorities", { lines: "word ".repeat(10_001) });
    expect([huge.status, huge.body.length > 50_000]).toEqual([422, true]);
    const [roof] = await add(browser, "Roof");
    expect((await refused(`/priorities/${roof}`, { text: "Roof", day: "2026-09-14" })).field).toBe("day");
    expect((await refused(`/priorities/${roof}`, { text: "Roof", serves: "area:moon" })).message).toContain("none of your areas or values");
    expect((await refused(`/priorities/${roof}/loop`, { day: "2026-09-15" })).field).toBe("day");
    const dark = await browser.post("/priorities", { lines: "I want to kill myself" });
    expect(dark.location).toMatch(/^\/check\?/);
  });

  test("is nobody else's", async () => {
    const [browser, other] = [await someone(), await someone()];
    const [roof] = await add(browser, "Roof");
    const foreign = await other.json("POST", `/api/priorities/${roof}/answer`, { answer: "done" });
    const missing = await other.json("POST", `/api/priorities/${randomUUID()}/answer`, { answer: "done" });
    expect([foreign.status, foreign.body]).toEqual([missing.status, missing.body]);
    expect((await other.get(`/priorities/${roof}`)).status).toBe(404);
    expect((await list(other)).things).toEqual([]);
  });
});
