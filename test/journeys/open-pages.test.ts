import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
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

const looks = [
  { name: "light", width: 1280, colorScheme: "light" },
  { name: "dark", width: 1280, colorScheme: "dark" },
  { name: "on a phone", width: 390, colorScheme: "light" },
  { name: "on a narrow phone", width: 320, colorScheme: "dark" },
] as const;

const paths = ["/help", "/help?country=US", "/help?country=EU", "/privacy", "/promises", "/numbers"];

/** How far a page is wider than its window. */
const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(looks)("what is open to everybody, $name", ({ width, colorScheme }) => {
  test.each(paths)("%s fits, shuts nobody out, and asks no other machine for anything", async (path) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    await page.goto(server.address + path);
    expect(await overhang(page)).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    expect([...asked]).toEqual([server.address]);
    await context.close();
  });
});

test.each(paths)("%s says the same without script", async (path) => {
  const texts = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(server.address + path);
      const text = await page.locator("main").innerText();
      await context.close();
      return text;
    }),
  );
  expect(texts[1]).toBe(texts[0]);
});
