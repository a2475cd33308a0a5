import type { Browser as Chromium, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { goRound, handsOn } from "../support/hands.ts";
import { passphrase } from "../support/house.ts";
import { type Life, live, week } from "../support/life.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { walkOn } from "../support/walk.ts";

let server: TestServer;
let browser: Chromium;
let life: Life;

beforeAll(async () => {
  server = await startServer({}, Date.parse("2026-09-15T11:10:00Z"));
  browser = await openBrowser();
  life = await live(server.house, "nora");
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function open(path: string, width: number, signedIn: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: "reduce", timezoneId: "Europe/Berlin" });
  if (signedIn) await server.lend(life.browser, context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(server.address + path);
  return page;
}

test("a first evening with the keyboard alone, from the first page to signing out", { timeout: 120_000 }, async () => {
  const page = await open("/", 1280, false);
  const [hands, eyes] = [handsOn(page), walkOn(page)];
  await hands.reach("What would you like to be called?");
  await hands.type("Ines");
  await hands.reach("A passphrase of 15 letters or more");
  await hands.type(passphrase);
  await hands.press("Enter");
  await eyes.heading("Put this code somewhere safe, away from this device.");
  const groups = await page.locator(".code code").allTextContents();
  await hands.reach("To confirm, write its last four letters and digits");
  await hands.type(groups.at(-1)!);
  await hands.press("Enter");
  await eyes.heading("Bring your week in.");
  await hands.reach("Today");
  await hands.press("Enter");
  await eyes.heading("How much is in you right now?");

  await hands.reach("Steady");
  await hands.press("Enter");
  await eyes.see("At 13:10 you were steady.");
  await hands.reach("Add mood, stress or a few words");
  await hands.press("Enter");
  await hands.reach("Stress, 0 to 10");
  await hands.press("ArrowUp");
  await hands.reach("A few words, if you like");
  await hands.type("after the call");
  await hands.reach("Keep it without a level");
  await hands.press("Space");
  await eyes.see("At 13:10 you noted stress 6");

  await hands.reach("What was it?");
  await hands.type("worked 9-12:15, lunch with Mira 35m #friends");
  await hands.reach("Keep it");
  await hands.press("Enter");
  await eyes.see("Kept.");
  await hands.reach("Week");
  await hands.press("Enter");
  await eyes.see(/From \d of 7 days: 2 check-ins/);
  await hands.reach("Settings");
  await hands.press("Enter");
  await eyes.heading("Settings");
  await hands.reach("Sign out here");
  await hands.press("Space");
  await eyes.heading("Not balance. Enough.");
  expect((await page.goto(`${server.address}/today`))?.status()).toBe(401);
  await page.context().close();
});

test("the first press of Tab offers to skip what stands on every page, and does", async () => {
  const page = await open("/settings", 1280, true);
  const hands = handsOn(page);
  await hands.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe("Skip to the page");
  await hands.press("Enter");
  await hands.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  await page.context().close();
});

// A page of everything that a week is made of repeats the same few things.
const most = 120;

describe.each([1280, 390])("with a window of %i px, Tab comes by everything, in sight and marked", (width) => {
  test.each([
    "/today",
    `/week/${week}`,
    `/week/${week}/evidence`,
    "/days/2026-09-15",
    "/imports",
    "/areas",
    "/meaning",
    "/meaning/values",
    "/meaning/importance",
    "/meaning/season",
    "/meaning/enough",
    "/meaning/hours",
    "/settings",
    "/notebook",
    "/help",
    "/privacy",
  ])("on %s", async (path) => {
    const page = await open(path, width, true);
    const { stops, faults } = await goRound(page, most);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(6);
    await page.context().close();
  });

  test.each(["/", "/sign-in", "/recover", "/help"])("on %s, for a stranger", async (path) => {
    const page = await open(path, width, false);
    const { stops, faults } = await goRound(page, most);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(5);
    await page.context().close();
  });
});
