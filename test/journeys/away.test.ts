import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { makePerson } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Somebody who lives in Berlin, at a device whose clock is that of a zone; without script when asked. */
async function at(timezoneId: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ timezoneId, javaScriptEnabled });
  const { browser: person } = await makePerson(server.house, crypto.randomUUID());
  await server.lend(person, context);
  const page = await context.newPage();
  await page.goto(`${server.address}/today`);
  return page;
}

const question = "This device is on Tokyo time. Are you there?";

describe("a device on another clock", () => {
  test("asks once whether one is there; a yes moves today to that clock", async () => {
    const page = await at("Asia/Tokyo");
    const heading = page.getByRole("heading", { name: question });
    expect(await heading.isVisible()).toBe(true);
    expect(await page.locator("#question").isHidden()).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Yes, I woke up there" }).click();
    await page.waitForURL(/\/today\?/);
    expect(await heading.isVisible()).toBe(false);
    await page.goto(`${server.address}/settings`);
    expect(await page.locator("#where").innerText()).toContain("Today goes by Tokyo time.");
    await page.context().close();
  });

  test("does not ask again after a no, and asks nobody at home, in a place with the same time, or without script", async () => {
    const page = await at("Asia/Tokyo");
    await page.locator("here-zone").getByRole("button", { name: "No", exact: true }).click();
    await page.waitForURL(/\/today\?/);
    expect(await page.locator("here-zone").isHidden()).toBe(true);
    await page.context().close();
    for (const quiet of [await at("Europe/Berlin"), await at("Europe/Paris"), await at("Asia/Tokyo", false)]) {
      expect(await quiet.locator("here-zone").isHidden()).toBe(true);
      expect(await quiet.locator("#question").isVisible()).toBe(true);
      await quiet.context().close();
    }
  });
});
