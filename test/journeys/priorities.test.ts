import type { Browser as Chromium, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { makePerson } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";

// What is on somebody's mind, placed and moved without script; moved on by arrow keys and by hand.

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

/** How many things lie at each place. */
const placesOn = (page: Page) => page.locator("[data-place]").evaluateAll((all) => all.map((place) => place.querySelectorAll("li").length));

test("a list is put down, placed and moved without script on a phone; then by arrow keys, and by drag", { timeout: 120_000 }, async () => {
  const { browser: person } = await makePerson(server.house, "Kim");
  const still = { reducedMotion: "reduce", timezoneId: "Europe/Berlin" } as const;
  const plain = await browser.newContext({ ...still, viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
  await server.lend(person, plain);
  let page = await plain.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.address}/priorities`);
  await page.getByLabel("One thing a line").fill("Call the school");
  await page.getByText("Place it at once").click();
  for (const question of await page.getByRole("radio", { name: "Yes" }).all()) await question.check();
  await page.getByRole("button", { name: "Put it down" }).click();
  await page.getByRole("heading", { name: "Each at its place" }).waitFor();
  expect(await placesOn(page)).toEqual([1, 0, 0, 0]);
  expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
  await page.getByText("Move: Call the school").click();
  await page.getByLabel("Move “Call the school” to").selectOption("room");
  await page.getByRole("button", { name: "Move", exact: true }).click();
  await page.getByText("Moved.").waitFor();
  expect(await placesOn(page)).toEqual([0, 1, 0, 0]);
  await plain.close();

  const wide = await browser.newContext({ ...still, viewport: { width: 1280, height: 1200 } });
  await server.lend(person, wide);
  page = await wide.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.address}/priorities`);
  const grip = page.getByRole("button", { name: /^Call the school, at/ });
  await grip.focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: /at “Let go”/ }).waitFor();
  // The next page comes with the focus on the card.
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("button", { name: /at “Hand over or shorten”/ }).waitFor();
  await page.keyboard.press("ArrowLeft");
  expect(await placesOn(page)).toEqual([0, 0, 1, 0]);
  const [from, to] = [await grip.boundingBox(), await page.locator("[data-place=now]").boundingBox()];
  await page.mouse.move(from!.x + 10, from!.y + 10);
  await page.mouse.down();
  await page.mouse.move(to!.x + 90, to!.y + 60, { steps: 4 });
  await page.mouse.up();
  await page.getByRole("button", { name: /at “Now”/ }).waitFor();
  expect(await placesOn(page)).toEqual([1, 0, 0, 0]);
  await page.getByRole("button", { name: "Take it back" }).click();
  await page.getByRole("button", { name: /at “Hand over or shorten”/ }).waitFor();
  await wide.close();
});
