import type { Browser as Chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { makePerson } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { walkOn } from "../support/walk.ts";

// The end of a day in September: half a page in the journal, a tab that closes, the rest of it, and what is open put on tomorrow.

let server: TestServer;
let browser: Chromium;
beforeAll(async () => {
  server = await startServer({}, Date.parse("2026-09-15T15:00:00Z"));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe.each([
  { how: "with script", script: true, width: 1280 },
  { how: "without script, on a phone", script: false, width: 320 },
])("an evening, $how", ({ how, script, width }) => {
  test("is written down, found again, and closed", { timeout: 120_000 }, async () => {
    const { browser: person } = await makePerson(server.house, how);
    await using context = await browser.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled: script,
      reducedMotion: "reduce",
    });
    await server.lend(person, context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const narrow = async () =>
      expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
    await page.goto(`${server.address}/today`);
    const walk = walkOn(page);
    await walk.follow("Write more, in your journal");
    await walk.follow("Without a prompt");
    await walk.heading("What is on your mind?");
    await page.getByLabel("Your words").fill("Über den Fluss, and");
    if (script) {
      await page.getByText(/^Kept for later at/).waitFor();
      await page.goto(`${server.address}/journal`);
    } else await walk.press("Keep for later");
    await walk.see("Kept for later today at 17:00. It is still here.");
    await narrow();
    if (script) expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel("Your words").fill("Über den Fluss, and home.");
    await walk.press("Keep it");
    await walk.see("Über den Fluss, and home.");
    await narrow();
    await walk.follow("All that you wrote");
    await page.getByLabel("Look for words").fill("uber");
    await walk.press("Look");
    await walk.heading("One entry has “uber”.");
    expect(page.url()).not.toContain("uber");
    for (const path of ["/journal/prompts", "/journal/entries", "/journal/letters/perfect-balance?step=3"]) {
      await page.goto(server.address + path);
      await narrow();
      if (script) expect(await violationsOn(page)).toEqual([]);
    }
    await page.goto(`${server.address}/today`);
    await walk.follow("Close the day");
    await page.getByLabel("What is open?").first().fill("Call Ines");
    await page.getByLabel("Or your own").fill("Shut the lid");
    await narrow();
    if (script) expect(await violationsOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Close the day" }).click();
    await walk.heading("That is enough for today.");
    await walk.see("Call Ines");
    await narrow();
    if (script) expect(await violationsOn(page)).toEqual([]);
  });
});
