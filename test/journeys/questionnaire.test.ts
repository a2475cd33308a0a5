import type { Browser as Chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { makePerson } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { type Walk, walkOn } from "../support/walk.ts";

// Somebody who wants to know how they are: from the settings to a questionnaire, half of it, the rest another time, and what it says.

let server: TestServer;
let browser: Chromium;
beforeAll(async () => {
  server = await startServer({}, Date.parse("2026-09-20T18:00:00Z"));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const answer = async ({ page }: Walk, question: RegExp, label: string): Promise<void> =>
  page.getByRole("group", { name: question }).getByText(label, { exact: true }).click();

describe.each([
  { how: "with script", script: true, width: 1280 },
  { how: "without script, on a phone", script: false, width: 320 },
])("a questionnaire, $how", ({ how, script, width }) => {
  test("from the list, half of it kept, to help before the number, and to a week that waits", { timeout: 120_000 }, async () => {
    const { browser: person } = await makePerson(server.house, how);
    await using context = await browser.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled: script,
      reducedMotion: "reduce",
    });
    await server.lend(person, context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${server.address}/settings`);
    const walk = walkOn(page);
    await walk.follow("Questionnaires");
    await walk.follow("PHQ-9");
    await answer(walk, /^1\. Little interest/, "Several days");
    await answer(walk, /^9\. Thoughts that/, "Several days");
    await walk.see("You can talk to a person about this, now.");
    expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
    if (script) {
      // What closes the page here is the tab, not a button.
      await walk.see("What you answered is kept.");
      await page.goto(`${server.address}/measures/phq-9`);
    } else await walk.press("Keep it, and go on later");
    await walk.see("Begun on Sunday 20 September. What you answered is still here.");
    await walk.press("See the score");
    await walk.see("Seven questions are open. There is a score when all are answered; you may also leave it here.");
    for (let number = 2; number <= 8; number++) await answer(walk, new RegExp(`^${number}\\. `), "Not at all");
    await walk.press("See the score");
    // The ninth question leads to a straight one first, and its “no” to the score.
    await walk.heading("It sounds as if a lot lies on you.");
    await walk.press("No");
    await walk.press("Go on with what I was doing");
    await walk.heading("You can talk to a person about this, now.");
    await walk.heading("2 on a scale of 0 to 27: minimal.");
    const order = await page.getByRole("heading").allInnerTexts();
    expect(order.indexOf("You can talk to a person about this, now.")).toBeLessThan(order.indexOf("2 on a scale of 0 to 27: minimal."));
    if (script) expect(await violationsOn(page)).toEqual([]);
    await walk.follow("Talk to a person now");
    await walk.heading("You can talk to a person now.");
    await walk.follow("Week");
    await walk.heading("It is often the mood, more than the calendar, that needs attention first.");
    if (script) expect(await violationsOn(page)).toEqual([]);
    await walk.press("Put this aside");
    await walk.see("Put aside for two weeks.");
    expect(await page.getByText("It is often the mood").count()).toBe(0);
  });
});

test("a questionnaire with the keyboard alone", { timeout: 120_000 }, async () => {
  const { browser: person } = await makePerson(server.house, "Kim");
  await using context = await browser.newContext({ reducedMotion: "reduce" });
  await server.lend(person, context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.address}/measures/phq-2`);
  await page.getByRole("group", { name: /^1\. / }).getByRole("radio").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await walkOn(page).heading("1 on a scale of 0 to 6: below the line.");
  expect(new URL(page.url()).pathname).toBe("/measures/phq-2/result");
});

test("chosen to be asked again: one line on Today, which leads to it or goes for now", { timeout: 120_000 }, async () => {
  const { browser: person } = await makePerson(server.house, "Robin");
  await using context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
  await server.lend(person, context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.address}/measures`);
  const walk = walkOn(page);
  await page.getByRole("group", { name: "Every week" }).getByText("PHQ-2", { exact: true }).click();
  await page.getByRole("group", { name: "Every four weeks" }).getByText("SWLS", { exact: true }).click();
  await walk.press("Keep this choice");
  await walk.see("Today mentions them when they are there, and skipping means nothing.");
  await walk.heading("For now, if you like.");
  expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
  await walk.follow("Today");
  await walk.heading("There are questions about how you are, if you like.");
  await walk.follow("Look at them");
  await page.locator("#offered").getByRole("link", { name: "PHQ-2" }).click();
  await answer(walk, /^1\. /, "Not at all");
  await answer(walk, /^2\. /, "Not at all");
  await walk.press("See the score");
  await walk.follow("Today");
  await page.locator("#offered").getByRole("button", { name: "Not now" }).click();
  await walk.see("Left for now. A gap is a gap.");
  expect(await page.getByText("There are questions about how you are").count()).toBe(0);
});
