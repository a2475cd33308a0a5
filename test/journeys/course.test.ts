import type { Browser as Chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { handsOn } from "../support/hands.ts";
import { makePerson, passphrase } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { walkOn } from "../support/walk.ts";

// Somebody whose work never ends begins a course: on a phone, without script, in two sittings, and tries something in between.

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

test("the first session of a course, its homework, and the beginning of the second", { timeout: 120_000 }, async () => {
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
  let [hands, eyes] = [handsOn(page), walkOn(page)];
  const fits = () => page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
  const take = async (name: string) => {
    await hands.reach(name);
    await hands.press("Enter");
  };
  const open = (name: string | RegExp) => page.getByRole("link", { name }).or(page.getByRole("button", { name })).first().click();
  await page.goto(`${server.address}/practice`);
  await open("Courses and a challenge");
  await eyes.heading("A course, at your own pace");
  await open("When work never lets go");
  await eyes.heading("What is known, and what is not");
  await open("Begin for myself");
  await eyes.heading("Its sessions");
  await open("Begin “Where does it leak?”");
  await eyes.heading("How is it before you begin?");
  expect(await fits()).toBe(true);
  await page.check('input[name="answers.stress.value"][value="8"]');
  await take("Keep these");
  await eyes.see("How it was before is kept. Change it");
  await take("Begin");
  await eyes.heading("How this goes");
  await take("Go on");
  await eyes.heading("A full day is one half of it");
  await take("Skip this");
  await eyes.heading("Your peaks");
  await hands.reach("What do these moments have in common?");
  await hands.type("I am hungry");
  await take("Keep it for later");
  await eyes.heading("Its sessions");
  await page.close();

  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  [hands, eyes] = [handsOn(page), walkOn(page)];
  await page.goto(`${server.address}/today`);
  await eyes.heading("You are in the middle of a session.");
  await open("Go on with “Where does it leak?”");
  await eyes.heading("Your peaks");
  expect(await page.inputValue('[name="answers.peak-pattern.text"]')).toBe("I am hungry");
  while (!page.url().includes("step=_end")) {
    await page.getByRole("button", { name: "Skip this" }).click();
  }
  await eyes.heading("What to take along");
  expect(await fits()).toBe(true);
  await take("End the session");
  await eyes.see("Done today.");

  server.house.now += 7 * day;
  await person.post("/sign-in", { name: "Kim", passphrase, own: "on" });
  await server.lend(person, context);
  await page.goto(`${server.address}/today`);
  await eyes.heading("The next session is there when you are.");
  await open(/^Done ?: Keep a light log$/);
  await eyes.see("Done today.");
  await open("Begin “A fear is a guess. Test it.”");
  await eyes.heading("What you tried since “Where does it leak?”");
  await eyes.see("Keep a light log: done once.");
  expect(await fits()).toBe(true);
  await context.close();
});
