import type { Browser as Chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { makePerson } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { walkOn } from "../support/walk.ts";

// Somebody whose evenings are full of mail: on a phone without script from what pulls to an ask, then at a desk to copy its words.

let server: TestServer;
let browser: Chromium;
beforeAll(async () => {
  server = await startServer({}, Date.parse("2026-09-15T10:00:00Z"));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test(
  "from a strain to words in a tone of one’s own, which Today has on their day and a clipboard takes",
  { timeout: 120_000 },
  async () => {
    const { browser: person } = await makePerson(server.house, "Kim");
    await using context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
    await server.lend(person, context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const walk = walkOn(page);
    const fits = async () =>
      expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
    await page.goto(`${server.address}/practice`);
    await walk.follow("Mine, ours, theirs");
    await page.getByLabel("In a line or two").fill("Mail comes at night, and I lie awake with it.");
    await walk.press("See whose it is");
    await page.getByLabel("The workplace’s").check();
    await walk.press("Keep it");
    await fits();
    await page.getByLabel("What about, in a few words").fill("evenings");
    await walk.press("Find words for it");
    await page.getByLabel("Mail in the evening").check();
    await fits();
    await walk.press("Go on");
    await page.getByLabel("“I’d like to …”").fill("answer in the morning");
    await fits();
    await walk.press("Read it in three tones");
    await fits();
    await page.getByRole("button", { name: /^Take this one.*Firm$/ }).click();
    const words = "I need a clear end to my day. From Monday, I’m going to answer in the morning.";
    expect(await page.getByLabel("What you would say to my boss").inputValue()).toBe(words);
    await walk.press("Go on");
    await page.getByLabel("A day to say it, if you like").fill("2026-09-15");
    await page.getByLabel("What do you fear they will say?").fill("Others manage");
    await walk.press("It is ready");
    await walk.heading("To my boss: evenings");
    await fits();
    expect(await page.getByRole("button", { name: "Copy the words" }).count()).toBe(0);
    await page.goto(`${server.address}/today`);
    await walk.follow("Look at the words");

    const path = page.url();
    await using desk = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    await server.lend(person, desk);
    const wide = await desk.newPage();
    wide.setDefaultTimeout(15_000);
    await wide.goto(path);
    await wide.getByRole("button", { name: "Copy the words" }).click();
    await wide.getByText("Copied.").waitFor();
    expect(await wide.evaluate("navigator.clipboard.readText()")).toBe(words);
  },
);
