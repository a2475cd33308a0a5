import type { Browser as Chromium, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { handsOn } from "../support/hands.ts";
import { makePerson } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { walkOn } from "../support/walk.ts";

// Somebody who wants to know whether a change goes together with better days: the days are drawn, one is lived, and it is stopped.

let server: TestServer;
let browser: Chromium;
beforeAll(async () => {
  server = await startServer({}, Date.parse("2026-09-14T10:00:00Z"));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function open(name: string, path: string, { width = 1280, script = true } = {}): Promise<Page> {
  const { browser: person } = await makePerson(server.house, name);
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: script,
    reducedMotion: "reduce",
    timezoneId: "Europe/Berlin",
  });
  await server.lend(person, context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(server.address + path);
  return page;
}

const fits = (page: Page) => page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");

describe.each([
  { how: "with script", script: true, width: 1280 },
  { how: "without script, on a phone", script: false, width: 320 },
])("an experiment, $how", ({ how, script, width }) => {
  test("from the settings to the drawn days, to one tap on Today, to the end of it", { timeout: 120_000 }, async () => {
    const page = await open(how, "/settings", { width, script });
    const walk = walkOn(page);
    await walk.follow("Experiments on yourself");
    await walk.heading("Does a small change go together with better days?");
    expect(await fits(page)).toBe(true);
    await page.getByLabel("The change", { exact: true }).fill("no mail after seven");
    await page.getByLabel("What it may go together with").selectOption({ label: "My stress, from the check-ins" });
    await page.getByLabel("What you expect on days with the change").selectOption({ label: "It is lower, shorter or earlier" });
    await page.getByLabel(/^How sure are you of that/).selectOption("8");
    await page.getByLabel("First day").fill("2026-09-14");
    await walk.press("Draw the days");
    await walk.see("The days are drawn. Today says each morning which one it is.");
    await walk.heading("no mail after seven");
    await walk.see("28 days, drawn in pairs, until Sunday 11 October. What they show comes then.");
    expect(await fits(page)).toBe(true);
    await page.goto(`${server.address}/today`);
    const today = page.locator("#experiment");
    expect(await today.getByRole("heading").innerText()).toMatch(/^Today is (with|as usual, without) “no mail after seven”\.$/);
    await walk.press("I did it");
    expect(await today.innerText()).toContain("You did it today.");
    await walk.follow("All its days");
    await walk.press("Stop it here");
    await walk.see("Stopped. No reason is needed.");
    await walk.heading("It cannot say anything.");
    expect(await fits(page)).toBe(true);
    await page.getByLabel(/^How sure are you now/).selectOption("5");
    await walk.press("Keep it");
    await walk.see("Before, you were 8 of 10 sure that your stress would be lower on days with the change. Now you are 5 of 10 sure.");
    await page.context().close();
  });
});

test("an experiment with the keyboard alone, and taking it back", { timeout: 120_000 }, async () => {
  const page = await open("Kim", "/experiments");
  const [hands, eyes] = [handsOn(page), walkOn(page)];
  await hands.reach("The change");
  await hands.type("a walk at noon");
  await hands.press("Enter");
  await eyes.heading("a walk at noon");
  await hands.reach("Take it back");
  await hands.press("Enter");
  await eyes.see("Taken back.");
  await page.goto(`${server.address}/experiments`);
  await eyes.heading("Does a small change go together with better days?");
  expect(await page.getByText("a walk at noon").count()).toBe(0);
  await page.context().close();
});
