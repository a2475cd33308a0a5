import type { Browser as Chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { handsOn } from "../support/hands.ts";
import { makePerson, passphrase } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { walkOn } from "../support/walk.ts";

// Somebody who is tired of what is wrong looks for what was better: on a phone, by keyboard, without script, with a closed tab in between.

const day = 86_400_000;
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

test("a worksheet from Practice to its last step, and back from Today on the day that was chosen", { timeout: 120_000 }, async () => {
  const { browser: person } = await makePerson(server.house, "Kim");
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    javaScriptEnabled: false,
    reducedMotion: "reduce",
    timezoneId: "Europe/Berlin",
  });
  await server.lend(person, context);
  let page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.address}/practice`);
  let [hands, eyes] = [handsOn(page), walkOn(page)];
  const fits = () => page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
  const take = async (name: string) => {
    await hands.reach(name);
    await hands.press("Enter");
  };
  await take("Worksheets");
  await eyes.heading("What would you like to look at?");
  await take("When it was a little better");
  await eyes.heading("What is known, and what is not");
  expect(await fits()).toBe(true);
  await take("Begin");
  await eyes.heading("Where are you now?");
  await hands.reach("Why is it not one lower? What still holds?");
  await hands.type("My walks");
  await take("Go on");
  await eyes.heading("When was it better?");
  await eyes.see("Your calm days are not known yet.");
  expect(await fits()).toBe(true);
  await page.close();

  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  [hands, eyes] = [handsOn(page), walkOn(page)];
  await page.goto(`${server.address}/today`);
  await eyes.heading("A worksheet that you began.");
  await take("Go on with it");
  await eyes.heading("When was it better?");
  await take("Skip this");
  await eyes.heading("What was your part in it?");
  await take("Go on");
  await eyes.heading("How would you know?");
  await page.fill('input[type="date"]', "2026-09-16");
  await take("Finish");
  await eyes.heading("When it was a little better");
  await eyes.see("My walks");
  expect(await fits()).toBe(true);

  server.house.now += 2 * day;
  await person.post("/sign-in", { name: "Kim", passphrase, own: "on" });
  await server.lend(person, context);
  await page.goto(`${server.address}/today`);
  await eyes.heading("You wanted to look at this again.");
  await take("Done");
  await eyes.see("Noted.");
  await context.close();
});
