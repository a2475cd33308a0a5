import type { Browser as Chromium, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { type Life, live, week } from "../support/life.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Chromium;
let life: Life;

beforeAll(async () => {
  server = await startServer({}, Date.parse("2026-09-15T11:10:00Z"));
  browser = await openBrowser();
  life = await live(server.house, "nora");
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function open(path: string, options: Parameters<Chromium["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext(options);
  await server.lend(life.browser, context);
  const page = await context.newPage();
  await page.goto(server.address + path);
  return page;
}

// A4 less the margins that browsers print with, at 96 dots an inch.
const paper = { width: 718, height: 1047 };

describe("on paper", () => {
  test.each([`/week/${week}`, "/today"])("%s has its charts and words, and nothing to press; nothing is cut at the edge", async (path) => {
    const page = await open(path, { viewport: paper });
    const onScreen = await page.locator("svg[role=img]:visible").count();
    expect(onScreen).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("svg[role=img]:visible").count()).toBe(onScreen);
    expect(await page.locator("h1:visible").count()).toBe(1);
    for (const gone of ["nav", "form", "button", "input", "select", "textarea", ".aids", ".skip"])
      expect([gone, await page.locator(`${gone}:visible`).count()]).toEqual([gone, 0]);
    expect(await wordsPast(page, paper.width)).toEqual([]);
    const sheet = await page.pdf({ format: "A4" });
    expect(String(sheet.subarray(0, 5))).toBe("%PDF-");
    await page.context().close();
  });
});

test("a year, with all its weeks, is one sheet of paper", async () => {
  for (const day of ["2025-01-01", "2025-01-02", "2025-01-03"])
    await life.browser.json("POST", "/api/entries", { day, areas: ["family"], label: "Snow", minutes: 60 });
  const page = await open("/year/2025", { viewport: paper });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".year tbody tr:visible").count()).toBe(52);
  expect(await wordsPast(page, paper.width)).toEqual([]);
  const margin = "10mm";
  const sheet = await page.pdf({ format: "A4", margin: { top: margin, bottom: margin, left: margin, right: margin } });
  expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.context().close();
});

/** What stands past the right edge of a page so wide: elements, and the words of charts. */
function wordsPast(page: Page, width: number): Promise<readonly string[]> {
  return page.evaluate((width) => {
    const places = [...document.querySelectorAll("main *")].filter((element) => element.checkVisibility());
    return places
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 60)}`);
  }, width);
}

describe("motion", () => {
  test("pages change with a movement of less than 200 ms, and with none where motion is reduced", async () => {
    const lasting = async (reducedMotion: "reduce" | "no-preference"): Promise<number> => {
      const page = await open("/today", { reducedMotion });
      await page.getByRole("link", { name: "Week" }).click();
      await page.waitForURL("**/week");
      const longest = await page.evaluate(() => {
        const animations = document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0));
        const styles = [...document.querySelectorAll("*")].map((element) => getComputedStyle(element));
        const declared = styles.flatMap(({ animationDuration, transitionDuration }) =>
          `${animationDuration}, ${transitionDuration}`
            .split(", ")
            .map((text) => Number.parseFloat(text) * (text.endsWith("ms") ? 1 : 1000)),
        );
        return Math.max(0, ...animations, ...declared);
      });
      await page.context().close();
      return longest;
    };
    expect(await lasting("reduce")).toBe(0);
    expect(await lasting("no-preference")).toBeLessThanOrEqual(200);
  });
});

describe("without script", () => {
  test.each([
    "/help",
    "/help?country=US",
    "/help?country=EU",
    "/privacy",
    "/promises",
    "/numbers",
    "/sign-in",
    `/week/${week}`,
    `/week/${week}/evidence`,
    "/areas",
    "/meaning",
    "/meaning/importance",
  ])("%s says the same", async (path) => {
    const texts: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(path, { javaScriptEnabled });
      texts.push(await page.locator("main").innerText());
      await page.context().close();
    }
    expect(texts[1]).toBe(texts[0]);
    expect(texts[0]!.length).toBeGreaterThan(50);
  });
});
