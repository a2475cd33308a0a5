import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";

// Berlin is two hours ahead in September: a Tuesday, at 15:00.
const afternoon = Date.parse("2026-09-15T13:00:00Z");
const hour = 3_600_000;

describe.each(engines)("when today starts and stops on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  const names = new Map<Browser, string>();
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, afternoon);
  });
  afterAll(() => place.dispose());

  async function someone(): Promise<Browser> {
    house.now = afternoon;
    const name = randomUUID();
    const { browser } = await makePerson(house, name);
    names.set(browser, name);
    return browser;
  }
  async function after(hours: number, browser: Browser): Promise<void> {
    house.now = afternoon + hours * hour;
    await browser.post("/sign-in", { name: names.get(browser)!, passphrase, own: "on" });
  }
  const hours = async (browser: Browser) => (await browser.json("GET", "/api/planned-hours")).json().result;
  const plan = async (browser: Browser, body: object) => (await browser.json("POST", "/api/planned-hours", body)).json();
  const today = async (browser: Browser) => (await browser.get("/today")).body;

  test("goes by the agreed hours, and claims no intention of who has said nothing", async () => {
    const browser = await someone();
    expect(await hours(browser)).toMatchObject({ start: "9:00", stop: "17:30", by: "usual", planned: null });
    expect((await browser.get("/planned-hours")).body).toContain("When do you want to start and stop today?");
    await browser.json("POST", "/api/meaning/hours", { area: "work", week: { tu: ["08:00-12:00", "13:00-16:30"] } });
    expect(await hours(browser)).toMatchObject({ start: "8:00", stop: "16:30", by: "agreed" });
    expect((await browser.get("/planned-hours")).body).toContain("You meant to stop at 16:30.");
  });

  test("says on Today at the planned stop, and not before, that it has come; moved, it waits, and keeps why", async () => {
    const browser = await someone();
    await plan(browser, { start: "10:00", stop: "17:00" });
    await after(1.9, browser);
    expect(await today(browser)).not.toContain("You meant to stop");
    await after(2, browser);
    const page = await today(browser);
    for (const words of ["You meant to stop at 17:00.", "Close the day", "Move the stop for today", "By the hours that you planned."])
      expect(page).toContain(words);
    const moved = await plan(browser, { start: "10:00", stop: "18:15", why: "Ines called" });
    expect(moved.result.planned.moves).toMatchObject([{ from: 1020, to: 1095, why: "Ines called" }]);
    expect(await today(browser)).not.toContain("You meant to stop");
    const log = (await browser.get("/planned-hours")).body;
    for (const words of ["You meant to stop at 18:15.", "From 17:00 to 18:15", "Ines called"]) expect(log).toContain(words);
    expect(log).not.toMatch(/late\b|missed|overtime/i);
    await browser.post(`/undo/${moved.undo}`, {});
    expect(await hours(browser)).toMatchObject({ stop: "17:00", planned: { moves: [] } });
  });

  test("stops after midnight when that is before the start, and goes by the agreed hours again when both are left out", async () => {
    const browser = await someone();
    await plan(browser, { start: "20:00", stop: "2:00" });
    await after(8, browser);
    expect(await today(browser)).not.toContain("You meant to stop");
    await plan(browser, {});
    expect(await hours(browser)).toMatchObject({ stop: "17:30", by: "usual" });
  });

  test("says what is in the way, and keeps what was typed", async () => {
    const browser = await someone();
    expect((await plan(browser, { start: "9:00", stop: "9:00" })).problems[0]).toMatchObject({ field: "stop" });
    expect((await plan(browser, { stop: "late" })).problems[0].message).toContain("Write a time such as 9:00");
    const long = await browser.post("/planned-hours", { stop: "17:00", why: "x".repeat(300) });
    expect([long.status, long.body]).toEqual([422, expect.stringContaining("x".repeat(300))]);
    expect((await hours(browser)).planned).toBeNull();
  });
});
