import type { Browser as Chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { handsOn } from "../support/hands.ts";
import { makePerson } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { walkOn } from "../support/walk.ts";

// Somebody with a thought that does not leave them alone, and a keyboard: on a phone, without script, with a closed tab in between.

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

test("a quick thought record with the keyboard alone, left on the way and taken up from Today", { timeout: 120_000 }, async () => {
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
  await page.goto(`${server.address}/thoughts`);
  let [hands, eyes] = [handsOn(page), walkOn(page)];
  const fits = () => page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
  await hands.reach("Quick: four steps");
  await hands.press("Enter");
  await eyes.heading("What happened?");
  await hands.reach("What happened");
  await hands.type("I went home at five");
  await hands.reach("Go on");
  await hands.press("Enter");
  await eyes.heading("What went through your mind?");
  expect(await fits()).toBe(true);
  await page.close();

  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  [hands, eyes] = [handsOn(page), walkOn(page)];
  await page.goto(`${server.address}/today`);
  await eyes.heading("A thought you began.");
  await hands.reach("Go on with it");
  await hands.press("Enter");
  await eyes.heading("What went through your mind?");
  await hands.reach("The thought");
  await hands.type("I always let the team down");
  await hands.reach("Back");
  await hands.press("Enter");
  await eyes.heading("What happened?");
  await hands.reach("Skip this");
  await hands.press("Enter");
  await eyes.heading("What went through your mind?");
  await hands.reach("How much did you believe it then? 0 to 100");
  await hands.type("70");
  await hands.press("Enter");
  await eyes.heading("What did you feel?");
  await hands.reach("Skip this");
  await hands.press("Enter");
  await eyes.heading("One kinder or truer sentence?");
  await hands.reach("A sentence");
  await hands.type("I went when my hours were over");
  await hands.reach("Finish");
  await hands.press("Enter");
  await eyes.heading("I always let the team down");
  await eyes.see("I went home at five");
  await eyes.see("Believed 70 of 100 then.");
  expect(await fits()).toBe(true);
  await context.close();
});
